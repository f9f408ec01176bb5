"""/name: what a member is called aloud."""

import re
from dataclasses import replace

import discord
from discord import app_commands
from discord.ext import commands
from discord.utils import escape_markdown

from bot.client import NarratorBot, Refusal
from bot.phrases.catalogue import Catalogue
from bot.store.names import MAX_NAME_CHARACTERS
from bot.text.blocklist import NOTHING_BLOCKED
from bot.text.manner import Manner
from bot.text.message import Author
from bot.text.name import author_name, chosen_name

_UNWRITABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")
"""Control characters and halves of characters: no database keeps all of them."""


@app_commands.guild_only()
class Name(commands.GroupCog, group_name="name", group_description="What you are called aloud"):
    """Everybody's own spoken name."""

    def __init__(self, bot: NarratorBot) -> None:
        self._bot = bot

    # The limit is not declared to Discord, whose client would name it less clearly than the answer does.
    @app_commands.command(name="set", description="Choose what you are called aloud in this server")
    @app_commands.describe(name=f"As it is to be spoken: up to {MAX_NAME_CHARACTERS} characters")
    async def choose(self, interaction: discord.Interaction, name: str) -> None:
        """Keep a name, if it can be spoken here."""
        guild_id = self._guild_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        text = _UNWRITABLE.sub(" ", name).strip()
        manner = await self._bot.manners.manner(guild_id, interaction.user.id)
        self._check(text, manner, self._bot.phrases_for(interaction))
        await self._bot.spoken_names.rename(guild_id, interaction.user.id, text)
        await self._show(interaction, guild_id, "name-saved")

    @app_commands.command(description="Be called by the name that is shown in this server again")
    async def reset(self, interaction: discord.Interaction) -> None:
        """Forget the name that was chosen."""
        guild_id = self._guild_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        had = await self._bot.spoken_names.name(guild_id, interaction.user.id)
        await self._bot.spoken_names.rename(guild_id, interaction.user.id, None)
        await self._show(interaction, guild_id, "name-forgotten" if had else "name-none")

    @app_commands.command(description="See what you are called aloud in this server")
    async def show(self, interaction: discord.Interaction) -> None:
        """Answer with the name as it is spoken."""
        guild_id = self._guild_of(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        chosen = await self._bot.spoken_names.name(guild_id, interaction.user.id)
        await self._show(interaction, guild_id, "name-shown-chosen" if chosen else "name-shown")

    def _guild_of(self, interaction: discord.Interaction) -> int:
        if interaction.guild_id is None:
            raise Refusal(self._bot.phrases_for(interaction)("only-in-a-server"))
        return interaction.guild_id

    @staticmethod
    def _check(name: str, manner: Manner, phrases: Catalogue) -> None:
        """Find a fault with a name.

        Raises:
            Refusal: it has one; the text tells which.
        """
        if len(name) > MAX_NAME_CHARACTERS:
            raise Refusal(phrases("name-too-long", length=str(len(name)), most=str(MAX_NAME_CHARACTERS)))
        if manner.blocked.finds(name):
            raise Refusal(phrases("name-blocked"))
        if chosen_name(name, manner) is None:
            is_sayable = chosen_name(name, replace(manner, blocked=NOTHING_BLOCKED)) is not None
            raise Refusal(phrases("name-blocked" if is_sayable else "name-unsayable"))

    async def _show(self, interaction: discord.Interaction, guild_id: int, heading: str) -> None:
        """Answer with what the caller is called from now on."""
        manner = await self._bot.manners.manner(guild_id, interaction.user.id)
        said = author_name(_author(interaction.user), manner)
        phrases = self._bot.phrases_for(interaction)
        await interaction.edit_original_response(content=phrases(heading, name=escape_markdown(said)))


def _author(user: discord.User | discord.Member) -> Author:
    nickname = user.nick if isinstance(user, discord.Member) else None
    return Author(user.id, user.name, user.global_name, nickname, bot=user.bot)


async def setup(bot: NarratorBot) -> None:
    """Add the cog."""
    await bot.add_cog(Name(bot))
