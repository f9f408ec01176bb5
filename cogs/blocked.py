"""/blocked: the words that a server does not want to hear."""

import re
from collections.abc import Iterable

import discord
from discord import app_commands
from discord.ext import commands
from discord.utils import escape_markdown

from bot.client import NarratorBot, Refusal
from bot.store.blocked import MAX_BLOCKED_WORDS, MAX_WORD_CHARACTERS, TooManyWords
from bot.text.blocklist import Blocking, comparable

MODE_SETTING = "blocked-words"
"""The guild's setting that holds a `Blocking`."""

LONGEST_PAGE = 1_800
"""Characters of the words on one page: with the line above them, fewer than the 2,000 of a message."""

_UNWRITABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")
"""Control characters and halves of characters: no database keeps all of them."""


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Blocked(commands.GroupCog, group_name="blocked", group_description="The words that are never spoken here"):
    """A server's blocked words. Nobody but its moderators sees them, and they only when they uncover them."""

    def __init__(self, bot: NarratorBot) -> None:
        self._bot = bot

    @app_commands.command(description="Block a word or a phrase, however it is disguised")
    @app_commands.describe(word="A whole word; word* also blocks longer ones that begin with it, as in AutoMod")
    async def add(self, interaction: discord.Interaction, word: str) -> None:
        """Block a word."""
        guild_id, phrases = self._guild_of(interaction), self._bot.phrases_for(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        text = _UNWRITABLE.sub(" ", word).strip()
        if len(text) > MAX_WORD_CHARACTERS:
            raise Refusal(phrases("blocked-too-long", length=str(len(text)), most=str(MAX_WORD_CHARACTERS)))
        key = comparable(text)
        if not key:
            raise Refusal(phrases("blocked-unsayable"))
        try:
            is_new = await self._bot.blocked.add(guild_id, key, text)
        except TooManyWords as error:
            raise Refusal(phrases("blocked-full", most=str(MAX_BLOCKED_WORDS))) from error
        count = len(await self._bot.blocked.words(guild_id))
        added = phrases("blocked-added", word=_covered(text), count=count)
        answer = added if is_new else phrases("blocked-added-again", word=_covered(text))
        await interaction.edit_original_response(content=answer)

    @app_commands.command(description="No longer block a word")
    @app_commands.describe(word="The word as /blocked list shows it, in any spelling")
    async def remove(self, interaction: discord.Interaction, word: str) -> None:
        """Take a word off the list."""
        guild_id, phrases = self._guild_of(interaction), self._bot.phrases_for(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        text = _UNWRITABLE.sub(" ", word).strip()[:MAX_WORD_CHARACTERS]
        if not await self._bot.blocked.remove(guild_id, comparable(text)):
            raise Refusal(phrases("blocked-unknown", word=_covered(text)))
        await interaction.edit_original_response(content=phrases("blocked-removed", word=_covered(text)))

    @app_commands.command(name="list", description="See the blocked words, each covered until you click it")
    @app_commands.describe(page="Which part of a long list")
    async def show(self, interaction: discord.Interaction, page: int = 1) -> None:
        """Answer with one page of the list."""
        guild_id, phrases = self._guild_of(interaction), self._bot.phrases_for(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        words = await self._bot.blocked.words(guild_id)
        if not words:
            raise Refusal(phrases("blocked-none"))
        pages = _pages(map(_covered, words))
        if not 1 <= page <= len(pages):
            raise Refusal(phrases("blocked-no-such-page", pages=len(pages)))
        heading = phrases("blocked-list", count=len(words), page=str(page), pages=str(len(pages)))
        await interaction.edit_original_response(content=f"{heading}\n{pages[page - 1]}")

    @app_commands.command(description="What is done about a blocked word")
    @app_commands.describe(action="Whether its whole message is not spoken, or only the word is replaced")
    @app_commands.choices(
        action=[
            app_commands.Choice(name="Skip the message", value=Blocking.SKIP.value),
            app_commands.Choice(name="Bleep the word", value=Blocking.BLEEP.value),
        ]
    )
    async def mode(self, interaction: discord.Interaction, action: str) -> None:
        """Set what is done."""
        guild_id, phrases = self._guild_of(interaction), self._bot.phrases_for(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        blocking = Blocking(action)
        await self._bot.settings.set(guild_id, MODE_SETTING, blocking.value)
        await interaction.edit_original_response(content=phrases(f"blocked-mode-{blocking}"))

    def _guild_of(self, interaction: discord.Interaction) -> int:
        """The guild, if its words are the caller's business.

        Raises:
            Refusal: they are not; who may use a command in Discord, a server can change.
        """
        phrases = self._bot.phrases_for(interaction)
        if interaction.guild_id is None:
            raise Refusal(phrases("only-in-a-server"))
        if not interaction.permissions.manage_guild:
            raise Refusal(phrases("blocked-not-allowed"))
        return interaction.guild_id


def _covered(word: str) -> str:
    return f"||{escape_markdown(word)}||" if word else "||…||"


def _pages(words: Iterable[str]) -> list[str]:
    """The words, one below the other, on as few pages as hold them."""
    pages: list[str] = []
    for word in words:
        if pages and len(pages[-1]) + len(word) < LONGEST_PAGE:
            pages[-1] = f"{pages[-1]}\n{word}"
        else:
            pages.append(word)
    return pages


async def setup(bot: NarratorBot) -> None:
    """Add the cog."""
    await bot.add_cog(Blocked(bot))
