"""/dictionary: how words and phrases are read aloud, for a member or for a server."""

import asyncio
import io
import re
from typing import Any, NamedTuple, Self, cast

import discord
from discord import app_commands
from discord.ext import commands
from discord.utils import escape_markdown

from bot.client import NarratorBot, Refusal
from bot.dictionary_lines import entry_line, pages_of, wrong_rows
from bot.phrases.catalogue import Catalogue
from bot.store.readings import MOST_ENTRIES, Owner, StoredReading
from bot.text.caseless import comparable
from bot.text.dictionary import MAX_CHARACTERS, Dictionary, Entry
from bot.text.dictionary_file import MAX_BYTES, FileFault, Format, Imported, UnreadableFile, read_file, write_file

MINE, SERVER = "mine", "server"
SCOPES = [app_commands.Choice(name=name, value=name) for name in (MINE, SERVER)]
SCOPE_MEANING = "mine: your own messages, in every server; server: everybody's messages here (Manage Server)"
FORMATS = [app_commands.Choice(name=each.name, value=each.value) for each in Format]

MOST_CHOICES = 25
LONGEST_CHOICE = 100
"""Characters of its name (Discord, "Application Command Option Choice Structure")."""


class _Book(NamedTuple):
    """A dictionary that somebody wants to see or change."""

    scope: str
    owner: Owner
    owner_id: int
    guild_id: int


@app_commands.guild_only()
class DictionaryCog(commands.GroupCog, group_name="dictionary", group_description="How words are read aloud"):
    """Everybody's own dictionary, and the server's."""

    def __init__(self, bot: NarratorBot) -> None:
        self._bot = bot

    # The limits are not declared to Discord, whose client would name them less clearly than the answer does.
    @app_commands.command(description="Choose how a word or a phrase is read aloud")
    @app_commands.describe(
        phrase="The word or phrase, as it is written",
        reading="How it is read; leave it out to make the phrase silent",
        scope=SCOPE_MEANING,
    )
    @app_commands.choices(scope=SCOPES)
    async def add(self, interaction: discord.Interaction, phrase: str, reading: str = "", scope: str = MINE) -> None:
        """Keep a reading, in the place of one that the phrase had."""
        book, phrases = self._book(interaction, scope), self._bot.phrases_for(interaction)
        entry = Entry.written(phrase, reading)
        if entry.fault:
            raise _refusal(phrases, f"dictionary-fault-{entry.fault}", most=str(MAX_CHARACTERS))
        await interaction.response.defer(ephemeral=True, thinking=True)
        outcome = await self._bot.readings.add(book.owner, book.owner_id, [entry])
        if outcome.left_out:
            raise _refusal(phrases, "dictionary-full", scope=book.scope, most=str(MOST_ENTRIES[book.owner]))
        done = "dictionary-replaced" if outcome.replaced else "dictionary-saved"
        await self._answer_with_preview(interaction, book, done, entry.phrase)

    @app_commands.command(description="Read a word or a phrase as it is written again")
    @app_commands.describe(phrase="The word or phrase: type to search", scope=SCOPE_MEANING)
    @app_commands.choices(scope=SCOPES)
    async def remove(self, interaction: discord.Interaction, phrase: str, scope: str = MINE) -> None:
        """Forget a reading."""
        book, phrases = self._book(interaction, scope), self._bot.phrases_for(interaction)
        entry = Entry.written(phrase, "")
        await interaction.response.defer(ephemeral=True, thinking=True)
        is_possible = not entry.fault
        removed = await self._bot.readings.remove(book.owner, book.owner_id, entry.phrase) if is_possible else None
        if removed is None:
            raise _refusal(phrases, "dictionary-unknown", scope=book.scope, phrase=_bare(entry.phrase))
        await self._answer_with_preview(interaction, book, "dictionary-removed", removed.phrase)

    @remove.autocomplete("phrase")
    async def suggest(self, interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """The entries whose phrases hold what is typed so far, first those that begin with it."""
        try:
            book = self._book(interaction, cast("str | None", interaction.namespace.scope) or MINE)
        except Refusal:
            return []
        phrases = self._bot.phrases_for(interaction)
        entries = await self._bot.readings.entries(book.owner, book.owner_id)
        wanted = comparable(" ".join(typed.split()))
        fitting = [entry for entry in entries if wanted in comparable(entry.phrase)]
        fitting.sort(key=lambda entry: not comparable(entry.phrase).startswith(wanted))
        return [
            app_commands.Choice(name=_shortened(entry_line("dictionary-choice", entry, phrases)), value=entry.phrase)
            for entry in fitting[:MOST_CHOICES]
        ]

    @app_commands.command(name="list", description="See which words and phrases have readings")
    @app_commands.describe(scope=SCOPE_MEANING)
    @app_commands.choices(scope=SCOPES)
    async def show(self, interaction: discord.Interaction, scope: str = MINE) -> None:
        """Answer with the first page."""
        book = self._book(interaction, scope)
        await interaction.response.defer(ephemeral=True, thinking=True)
        content, buttons = await self._page(book, 0, self._bot.phrases_for(interaction))
        await interaction.edit_original_response(content=content, view=buttons)

    async def turn(self, interaction: discord.Interaction, scope: str, page: int) -> None:
        """Show another page in the place of the one whose button was pressed; what it holds may have changed."""
        try:
            book, phrases = self._book(interaction, scope), self._bot.phrases_for(interaction)
            content, buttons = await self._page(book, page, phrases)
            await interaction.response.edit_message(content=content, view=buttons)
        except Exception as error:  # noqa: BLE001 - answered as that of a command: discord.py would only log it
            if not isinstance(error, app_commands.AppCommandError):
                error = app_commands.CommandInvokeError(self.show, error)
            await self._bot.tree.on_error(cast("discord.Interaction[NarratorBot]", interaction), error)

    @app_commands.command(name="import", description="Take readings from a file, beside those there are")
    @app_commands.describe(file="CSV or JSON, as /dictionary export writes them", scope=SCOPE_MEANING)
    @app_commands.choices(scope=SCOPES)
    async def take(self, interaction: discord.Interaction, file: discord.Attachment, scope: str = MINE) -> None:
        """Keep the right rows, tell the wrong ones."""
        book, phrases = self._book(interaction, scope), self._bot.phrases_for(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        imported = await _read(file, phrases)
        if not imported.entries:
            raise Refusal("\n".join([phrases("dictionary-imported-nothing"), *wrong_rows(imported, phrases)]))
        outcome = await self._bot.readings.add(book.owner, book.owner_id, imported.entries)
        lines = [phrases("dictionary-imported", scope=book.scope, added=outcome.added)]
        if outcome.replaced:
            lines.append(phrases("dictionary-imported-replaced", count=outcome.replaced))
        if outcome.left_out:
            most = str(MOST_ENTRIES[book.owner])
            lines.append(phrases("dictionary-imported-left-out", count=len(outcome.left_out), most=most))
        await interaction.edit_original_response(content="\n".join([*lines, *wrong_rows(imported, phrases)]))

    @app_commands.command(description="Get a dictionary as a file, to keep it or to take it elsewhere")
    @app_commands.describe(format="CSV for spreadsheets, or JSON", scope=SCOPE_MEANING)
    @app_commands.choices(format=FORMATS, scope=SCOPES)
    async def export(
        self,
        interaction: discord.Interaction,
        format: str = Format.CSV.value,  # noqa: A002 - what members read as the option's name
        scope: str = MINE,
    ) -> None:
        """Answer with a file that can be imported."""
        book, phrases = self._book(interaction, scope), self._bot.phrases_for(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        entries = await self._bot.readings.entries(book.owner, book.owner_id)
        if not entries:
            raise Refusal(phrases("dictionary-empty", scope=book.scope))
        file = discord.File(io.BytesIO(write_file(entries, Format(format))), f"dictionary-{book.scope}.{format}")
        content = phrases("dictionary-exported", scope=book.scope, count=len(entries))
        await interaction.edit_original_response(content=content, attachments=[file])

    def _book(self, interaction: discord.Interaction, scope: str) -> _Book:
        """The dictionary of this scope.

        Raises:
            Refusal: it is not the caller's business; who may use a command, a server can change, and so we ask.
        """
        phrases = self._bot.phrases_for(interaction)
        if interaction.guild_id is None:
            raise Refusal(phrases("only-in-a-server"))
        if scope != SERVER:
            return _Book(MINE, Owner.MEMBER, interaction.user.id, interaction.guild_id)
        if not interaction.permissions.manage_guild:
            raise _refusal(phrases, "dictionary-server-not-allowed")
        return _Book(SERVER, Owner.GUILD, interaction.guild_id, interaction.guild_id)

    async def _answer_with_preview(self, interaction: discord.Interaction, book: _Book, done: str, phrase: str) -> None:
        """Tell what was done, and how the phrase is read now: by the caller, or by members without readings."""
        phrases, readings = self._bot.phrases_for(interaction), self._bot.readings
        personal = await readings.entries(Owner.MEMBER, book.owner_id) if book.owner is Owner.MEMBER else ()
        dictionary = Dictionary((*personal, *await readings.entries(Owner.GUILD, book.guild_id)))
        sample = phrases("dictionary-sample", phrase=phrase)
        heard = " ".join(dictionary.apply(sample).split())
        preview = phrases("dictionary-preview", written=escape_markdown(sample), heard=escape_markdown(heard))
        await interaction.edit_original_response(content=f"{phrases(done, scope=book.scope)}\n{preview}")

    async def _page(self, book: _Book, page: int, phrases: Catalogue) -> tuple[str, discord.ui.View | None]:
        entries = await self._bot.readings.entries(book.owner, book.owner_id)
        if not entries:
            return phrases("dictionary-empty", scope=book.scope), None
        pages = pages_of(entries)
        page = max(0, min(page, len(pages) - 1))
        numbers = {"page": str(page + 1), "pages": str(len(pages))}
        heading = phrases("dictionary-list", scope=book.scope, count=len(entries), **numbers)
        lines = (
            entry_line("dictionary-line", StoredReading(_bare(entry.phrase), _bare(entry.reading)), phrases)
            for entry in pages[page]
        )
        buttons = discord.ui.View(timeout=None)
        for label, other in (("dictionary-previous-page", page - 1), ("dictionary-next-page", page + 1)):
            if 0 <= other < len(pages):
                buttons.add_item(_PageButton(book.scope, other, phrases(label)))
        return "\n".join([heading, *lines]), buttons if buttons.children else None


class _PageButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]], template=r"dictionary:(?P<scope>\w+):(?P<page>\d+)"
):
    """Leads to another page. It works for as long as it is seen, also after a restart: it tells itself where to."""

    def __init__(self, scope: str, page: int, label: str | None) -> None:
        super().__init__(discord.ui.Button(label=label, custom_id=f"dictionary:{scope}:{page}"))
        self._scope = scope
        self._page = page

    @classmethod
    async def from_custom_id(
        cls, _interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """The button that was pressed."""
        return cls(match["scope"], int(match["page"]), cast("discord.ui.Button[Any]", item).label)

    async def callback(self, interaction: discord.Interaction[Any]) -> Any:
        """Turn the page."""
        cog = cast("NarratorBot", interaction.client).get_cog(DictionaryCog.__cog_name__)
        await cast("DictionaryCog", cog).turn(interaction, self._scope, self._page)


async def _read(file: discord.Attachment, phrases: Catalogue) -> Imported:
    """What is in a file.

    Raises:
        Refusal: nothing can be read from it.
    """
    if file.size > MAX_BYTES:
        raise _unreadable(phrases, FileFault.TOO_LARGE)
    try:
        return await asyncio.to_thread(read_file, await file.read())
    except UnreadableFile as unreadable:
        raise _unreadable(phrases, unreadable.fault) from unreadable
    except discord.HTTPException as error:
        raise _refusal(phrases, "dictionary-file-gone") from error


def _unreadable(phrases: Catalogue, fault: FileFault) -> Refusal:
    return _refusal(phrases, f"dictionary-file-{fault}", most=str(MAX_BYTES // 1024))


def _refusal(phrases: Catalogue, phrase: str, /, **values: str) -> Refusal:
    return Refusal(f"{phrases(phrase, **values)}\n{phrases('dictionary-unchanged')}")


def _bare(text: str) -> str:
    """What somebody has written, short, and without effect on what is around it."""
    return escape_markdown(_shortened(text))


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_CHOICE else f"{text[: LONGEST_CHOICE - 1]}…"


async def setup(bot: NarratorBot) -> None:
    """Add the cog, and the buttons that were sent before a restart."""
    bot.add_dynamic_items(_PageButton)
    await bot.add_cog(DictionaryCog(bot))
