"""What /dictionary does with the members' and the server's readings."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import discord
import pytest
from discord.app_commands import AppCommandError, Choice, CommandInvokeError

from bot.client import NarratorBot, Refusal
from bot.phrases.catalogue import Catalogue, load
from bot.store.database import Database
from bot.store.readings import MOST_ENTRIES, Owner, Readings
from bot.text.caseless import comparable
from bot.text.dictionary import Fault
from bot.text.dictionary_file import MAX_BYTES, FileFault, RowFault
from cogs.dictionary import DictionaryCog

GUILD, ADA, BO = 1, 10, 11
MODERATOR = discord.Permissions(manage_guild=True)


@dataclass
class Tree:
    """Where errors are answered."""

    errors: list[AppCommandError] = field(default_factory=list[AppCommandError])

    async def on_error(self, _interaction: object, error: AppCommandError) -> None:
        """Keep it."""
        self.errors.append(error)


@dataclass
class Bot:
    """What the cog uses of the bot."""

    readings: Readings
    tree: Tree = field(default_factory=Tree)

    @staticmethod
    def phrases_for(_interaction: discord.Interaction) -> Catalogue:
        """All read English."""
        return load("en")


@dataclass
class Interaction:
    """A command of a member's, and the answer to it."""

    user: discord.Object
    permissions: discord.Permissions
    guild_id: int | None = GUILD
    scope: str | None = None
    content: str = ""
    view: discord.ui.View | None = None
    attachments: list[discord.File] = field(default_factory=list[discord.File])

    @property
    def response(self) -> "Interaction":
        """Where the first answer goes."""
        return self

    @property
    def namespace(self) -> "Interaction":
        """Where an autocompletion finds the other options."""
        return self

    async def defer(self, *, ephemeral: bool, thinking: bool) -> None:
        """The first answer, which only they may see."""
        assert ephemeral

    async def edit_original_response(
        self, *, content: str, view: discord.ui.View | None = None, attachments: list[discord.File] | None = None
    ) -> None:
        """The answer that stays."""
        assert len(content) <= 2_000
        self.content, self.view, self.attachments = content, view, attachments or []

    async def edit_message(self, *, content: str, view: discord.ui.View | None) -> None:
        """The message whose button was pressed."""
        await self.edit_original_response(content=content, view=view)

    @property
    def buttons(self) -> dict[str, str]:
        """Where each button leads, by its label."""
        items = cast("list[Any]", self.view.children if self.view else [])
        return {item.item.label: item.custom_id for item in items}


@dataclass
class File:
    """A file that was handed over with the command."""

    content: bytes
    size: int = 0
    is_gone: bool = False

    async def read(self) -> bytes:
        """Fetch it from Discord."""
        if self.is_gone:
            raise discord.HTTPException(cast("Any", type("Response", (), {"status": 404, "reason": "Not Found"})), "")
        return self.content


@dataclass
class Member:
    """Somebody who uses the commands."""

    bot: Bot
    id: int = ADA
    permissions: discord.Permissions = field(default_factory=discord.Permissions)

    async def use(self, command: str, *, guild_id: int | None = GUILD, **options: Any) -> Interaction:
        """Use a subcommand; the answer is in what is returned."""
        interaction = Interaction(discord.Object(self.id), self.permissions, guild_id)
        callback: Any = getattr(DictionaryCog, command).callback  # declared for commands of a class and of a module
        await callback(cog(self.bot), interaction, **options)
        return interaction

    async def suggested(self, typed: str, scope: str | None = None) -> list[tuple[str, str]]:
        """The names and values that are suggested for /dictionary remove."""
        interaction = Interaction(discord.Object(self.id), self.permissions, scope=scope)
        autocomplete: Any = DictionaryCog.suggest  # as above
        choices: list[Choice[str]] = await autocomplete(cog(self.bot), interaction, typed)
        return [(choice.name, choice.value) for choice in choices]

    async def press(self, scope: str, page: int) -> Interaction:
        """Press the button that leads to a page."""
        interaction = Interaction(discord.Object(self.id), self.permissions)
        await cog(self.bot).turn(cast("Any", interaction), scope, page)
        return interaction


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncGenerator[Bot]:
    """A bot with an empty database."""
    async with Database.open(tmp_path / "narrator.db") as database:
        yield Bot(Readings(database, comparable))


@pytest.fixture
def ada(bot: Bot) -> Member:
    """A member like others."""
    return Member(bot)


@pytest.fixture
def moderator(bot: Bot) -> Member:
    """One who may manage the server."""
    return Member(bot, BO, MODERATOR)


def cog(bot: Bot) -> DictionaryCog:
    """The cog of this bot."""
    return DictionaryCog(cast("NarratorBot", bot))


async def test_a_reading_is_saved_and_its_effect_shown(ada: Member) -> None:
    """As the caller is heard, in a sentence. Markup has no effect on the answer."""
    answer = await ada.use("add", phrase="  *gg*  ", reading="good\ngame")
    assert answer.content == (
        "Saved in your dictionary.\n"
        "Written: Somebody wrote \\*gg\\* just now.\nRead aloud: Somebody wrote good game just now."
    )
    assert await ada.bot.readings.entries(Owner.MEMBER, ADA) == (("*gg*", "good game"),)


async def test_a_phrase_that_had_a_reading_gets_the_new_one(ada: Member) -> None:
    """However it is written; the answer says so."""
    await ada.use("add", phrase="gg", reading="good game")
    answer = await ada.use("add", phrase="GG", reading="great game")
    assert "in the place of the reading it had.\nWritten: Somebody wrote GG" in answer.content
    assert "Somebody wrote great game just now" in answer.content
    assert await ada.bot.readings.entries(Owner.MEMBER, ADA) == (("GG", "great game"),)


async def test_without_a_reading_a_phrase_is_silent(ada: Member) -> None:
    """The preview shows the rest of the sentence."""
    answer = await ada.use("add", phrase="hm")
    assert answer.content.endswith("Read aloud: Somebody wrote just now.")


async def test_a_removed_phrase_is_read_as_it_is_written_again(ada: Member) -> None:
    """Or as the server has it read."""
    await ada.use("add", phrase="gg", reading="good game")
    answer = await ada.use("remove", phrase=" GG ")
    assert answer.content.startswith("Removed from your dictionary.\n")
    assert answer.content.endswith("Read aloud: Somebody wrote gg just now.")

    await ada.bot.readings.add(Owner.GUILD, GUILD, [("gg", "server's")])
    await ada.use("add", phrase="gg", reading="mine")
    assert (await ada.use("remove", phrase="gg")).content.endswith("Read aloud: Somebody wrote server's just now.")


@pytest.mark.parametrize("phrase", ["gg", "", "x\0", "x" * 3000])
async def test_what_has_no_reading_cannot_be_removed(ada: Member, phrase: str) -> None:
    """The answer shows the way to what has."""
    await ada.bot.readings.add(Owner.GUILD, GUILD, [("gg", "good game")])
    with pytest.raises(Refusal, match=r"is not in your dictionary\. Begin to type .*\nNothing has changed"):
        await ada.use("remove", phrase=phrase)
    assert len(await ada.bot.readings.entries(Owner.GUILD, GUILD)) == 1


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (("", "x"), "nothing to be read"),
        ((" \ufe0f ", "x"), "nothing to be read"),
        (("x" * 101, "x"), "phrase is too long. Allowed are up to 100"),
        (("x", "x" * 101), "reading is too long. Allowed are up to 100"),
        (("a\0b", "x"), "without control characters"),
    ],
)
async def test_what_can_be_no_entry_is_refused_and_changes_nothing(
    ada: Member, entry: tuple[str, str], told: str
) -> None:
    """With what is allowed."""
    with pytest.raises(Refusal, match="Nothing has changed") as caught:
        await ada.use("add", phrase=entry[0], reading=entry[1])
    assert told in str(caught.value)
    assert await ada.bot.readings.entries(Owner.MEMBER, ADA) == ()


@pytest.mark.parametrize(("scope", "owner"), [("mine", Owner.MEMBER), ("server", Owner.GUILD)])
async def test_a_full_dictionary_says_so(moderator: Member, scope: str, owner: Owner) -> None:
    """With how many entries it holds; what is in it can still be changed."""
    most = MOST_ENTRIES[owner]
    await moderator.bot.readings.add(
        owner, BO if owner is Owner.MEMBER else GUILD, [(f"word {number}", "") for number in range(most)]
    )
    with pytest.raises(Refusal, match=f"dictionary is full: it holds {most} entries.*\nNothing has changed"):
        await moderator.use("add", phrase="one more", reading="x", scope=scope)
    assert "just now" in (await moderator.use("add", phrase="word 0", reading="x", scope=scope)).content


async def test_the_servers_dictionary_is_its_moderators(moderator: Member) -> None:
    """The preview leaves out what the moderator alone has set: others are to hear it."""
    await moderator.use("add", phrase="gg", reading="mine")
    answer = await moderator.use("add", phrase="gg", reading="ours", scope="server")
    assert answer.content.startswith("Saved in this server's dictionary.\n")
    assert answer.content.endswith("Somebody wrote ours just now.")
    assert await moderator.bot.readings.entries(Owner.GUILD, GUILD) == (("gg", "ours"),)
    assert await moderator.bot.readings.entries(Owner.MEMBER, BO) == (("gg", "mine"),)
    assert "this server's dictionary" in (await moderator.use("remove", phrase="gg", scope="server")).content


@pytest.mark.parametrize(
    ("command", "options"),
    [
        ("add", {"phrase": "x", "reading": "y"}),
        ("remove", {"phrase": "gg"}),
        ("show", {}),
        ("take", {"file": File(b"phrase,reading\nx,y")}),
        ("export", {}),
    ],
)
async def test_nobody_else_reaches_the_servers_dictionary(ada: Member, command: str, options: dict[str, Any]) -> None:
    """Whatever Discord lets them use; nor does anything work outside a server."""
    await ada.bot.readings.add(Owner.GUILD, GUILD, [("gg", "good game")])
    with pytest.raises(Refusal, match=r"needs the permission \*\*Manage Server\*\*"):
        await ada.use(command, **options, scope="server")
    with pytest.raises(Refusal, match="in a server only"):
        await ada.use(command, **options, guild_id=None)
    assert await ada.suggested("g", "server") == []
    await ada.press("server", 0)
    assert isinstance(ada.bot.tree.errors[0], Refusal)
    assert await ada.bot.readings.entries(Owner.GUILD, GUILD) == (("gg", "good game"),)


async def test_what_can_be_removed_is_suggested(moderator: Member) -> None:
    """First what begins with what is typed, in any letters; of the dictionary that is chosen."""
    await moderator.bot.readings.add(Owner.MEMBER, BO, [("ab", "1"), ("BA", ""), ("c", "3"), ("b" * 100, "x" * 100)])
    await moderator.bot.readings.add(Owner.GUILD, GUILD, [("b*", "ours")])
    assert await moderator.suggested(" B ") == [
        ("BA is silent", "BA"),
        (f"{'b' * 99}…", "b" * 100),
        ("ab is read: 1", "ab"),
    ]
    assert len(await moderator.suggested("")) == 4
    assert await moderator.suggested("b", "server") == [("b* is read: ours", "b*")]
    await moderator.bot.readings.add(Owner.GUILD, GUILD, [(f"word {number}", "") for number in range(30)])
    assert len(await moderator.suggested("word", "server")) == 25


async def test_an_empty_dictionary_is_shown_as_such(ada: Member) -> None:
    """With the way to fill it, and no buttons."""
    answer = await ada.use("show")
    assert answer.content == "Your dictionary is empty. Put something into it with /dictionary add."
    assert answer.buttons == {}


async def test_a_short_dictionary_is_one_page(ada: Member) -> None:
    """In words, without markup of the entries' own."""
    await ada.bot.readings.add(Owner.MEMBER, ADA, [("gg", "_good_ game"), ("hm", "")])
    answer = await ada.use("show")
    assert answer.content == (
        "Your dictionary has 2 entries. Page 1 of 1:\n**gg** is read: \\_good\\_ game\n**hm** is silent"
    )
    assert answer.buttons == {}


async def test_a_long_dictionary_is_turned_over_by_buttons(moderator: Member) -> None:
    """Fifteen entries a page; where there is no page there is no button."""
    await moderator.bot.readings.add(Owner.GUILD, GUILD, [(f"word {number:02}", "x") for number in range(40)])
    first = await moderator.use("show", scope="server")
    assert first.content.startswith("This server's dictionary has 40 entries. Page 1 of 3:\n**word 00** is read: x\n")
    assert len(first.content.splitlines()) == 16
    assert first.buttons == {"Next page": "dictionary:server:1"}

    second = await moderator.press("server", 1)
    assert "Page 2 of 3:\n**word 15**" in second.content
    assert second.buttons == {"Previous page": "dictionary:server:0", "Next page": "dictionary:server:2"}

    last = await moderator.press("server", 2)
    assert len(last.content.splitlines()) == 11
    assert last.buttons == {"Previous page": "dictionary:server:1"}


async def test_a_page_that_is_gone_leads_to_the_last_one(ada: Member) -> None:
    """Entries may have been removed since the button was shown."""
    await ada.bot.readings.add(Owner.MEMBER, ADA, [(f"word {number:02}", "x") for number in range(20)])
    assert "Page 2 of 2" in (await ada.press("mine", 7)).content


async def test_every_entry_is_on_a_page_that_fits_into_a_message(ada: Member) -> None:
    """Also the longest, of characters that have to be escaped."""
    await ada.bot.readings.add(Owner.MEMBER, ADA, [(f"{number:02}" + "*" * 98, "_" * 100) for number in range(40)])
    pages = [await ada.press("mine", page) for page in range(10)]
    assert "Page 10 of 10" in pages[-1].content
    shown = "\n".join(page.content for page in pages)
    assert all(f"**{number:02}\\*" in shown for number in range(40))


async def test_a_fault_while_a_page_is_turned_is_answered(ada: Member) -> None:
    """As that of a command: Discord would show nothing of it."""
    broken = cast("Readings", None)
    member = Member(Bot(broken))
    await member.press("mine", 0)
    (error,) = member.bot.tree.errors
    assert isinstance(error, CommandInvokeError)
    assert isinstance(error.original, AttributeError)


async def test_the_right_rows_of_a_file_are_kept_and_the_wrong_ones_told(ada: Member) -> None:
    """By their lines and with the reason."""
    await ada.bot.readings.add(Owner.MEMBER, ADA, [("gg", "old"), ("brb", "back soon")])
    rows = ["phrase,reading", "gg,good game", "alone", "x,y,z", ",x", "hf,have fun", "alone"]
    answer = await ada.use("take", file=File("\n".join(rows).encode()))
    assert answer.content == (
        "One entry is new in your dictionary.\n"
        "One entry took the place of an older one.\n"
        "4 lines of the file were left out.\n"
        "There must be just a phrase and a reading in the line: 3-4, 7\n"
        "There is no phrase to be read in the line: 5"
    )
    expected = (("brb", "back soon"), ("gg", "good game"), ("hf", "have fun"))
    assert await ada.bot.readings.entries(Owner.MEMBER, ADA) == expected


async def test_however_much_is_wrong_the_answer_fits(ada: Member) -> None:
    """Not all places are named then."""
    rows = "".join(f"word {number},\n,x\nalone\n" + "x" * 101 + ",\n" for number in range(1000))
    answer = await ada.use("take", file=File(f"phrase,reading\n{rows}".encode()))
    assert "100 entries are new" in answer.content
    assert "900 entries were left out, as the dictionary is full: it holds 100." in answer.content
    assert "in the line: 3, 7, 11," in answer.content
    assert "…" in answer.content


async def test_a_file_without_a_right_row_changes_nothing(ada: Member) -> None:
    """The wrong ones are told all the same."""
    with pytest.raises(Refusal, match=r"Nothing was imported\.\nOne entry of the file was left out.*\n.*entry: 1"):
        await ada.use("take", file=File(b'{"": "x"}'))
    with pytest.raises(Refusal, match=r"^Nothing was imported\.$"):
        await ada.use("take", file=File(b"phrase,reading\n"))


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (File(b"", size=MAX_BYTES + 1), "Allowed are up to 1024 KiB"),
        (File(b"\xff\xfe"), "not encoded in UTF-8"),
        (File(b"gg,good game"), 'must be "phrase,reading"'),
        (File(b"[1,"), "cannot be read as JSON"),
        (File(b"", is_gone=True), "did not hand me that file"),
    ],
)
async def test_a_file_that_is_none_is_refused(ada: Member, file: File, told: str) -> None:
    """With what was wrong; one that is too large is not even fetched."""
    with pytest.raises(Refusal, match="Nothing has changed") as caught:
        await ada.use("take", file=file)
    assert told in str(caught.value)


@pytest.mark.parametrize("written", ["csv", "json"])
async def test_an_exported_dictionary_can_be_imported_by_another(ada: Member, bot: Bot, written: str) -> None:
    """As a file named after it."""
    await bot.readings.add(Owner.MEMBER, ADA, [("=1", 'a "b", c'), ("東京", "")])
    answer = await ada.use("export", format=written)
    assert answer.content == "Your dictionary, with 2 entries:"
    (file,) = answer.attachments
    assert file.filename == f"dictionary-mine.{written}"

    await Member(bot, BO).use("take", file=File(file.fp.read()))

    assert await bot.readings.entries(Owner.MEMBER, BO) == await bot.readings.entries(Owner.MEMBER, ADA)


def test_there_are_words_for_every_fault() -> None:
    """Their ids are put together, so no search of the code finds them."""
    phrases = load("en")
    for fault in Fault:
        assert phrases(f"dictionary-fault-{fault}", most="100")
    for fault in (*Fault, *RowFault):
        assert phrases(f"dictionary-wrong-{fault}", format="csv", places="3", most="100").endswith(": 3")
    for fault in FileFault:
        assert phrases(f"dictionary-file-{fault}", most="1024")


async def test_an_empty_dictionary_is_no_file(ada: Member) -> None:
    """The answer says that there is nothing in it."""
    with pytest.raises(Refusal, match="Your dictionary is empty"):
        await ada.use("export")
