# ruff: noqa: RUF001 - decorated letters, and those of other scripts, are meant
"""What /blocked does."""

import re
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import discord
import pytest

from bot.client import NarratorBot, Refusal
from bot.phrases.catalogue import Catalogue, load
from bot.store.blocked import MAX_BLOCKED_WORDS, BlockedWords
from bot.store.database import Database
from bot.store.schema import blocked_words
from cogs.blocked import Blocked

GUILD = 1


@dataclass
class Settings:
    """What guilds have set."""

    values: dict[tuple[int, str], str | None] = field(default_factory=dict[tuple[int, str], str | None])

    async def set(self, guild_id: int, name: str, value: str | None) -> None:
        """Keep a value."""
        self.values[guild_id, name] = value


@dataclass
class Bot:
    """What the cog uses of the bot."""

    database: Database
    blocked: BlockedWords
    settings: Settings = field(default_factory=Settings)

    @staticmethod
    def phrases_for(_interaction: discord.Interaction) -> Catalogue:
        """The moderator reads English."""
        return load("en")


@dataclass
class Interaction:
    """A moderator's command, and the answer to it."""

    guild_id: int | None = GUILD
    permissions: discord.Permissions = field(default_factory=lambda: discord.Permissions(manage_guild=True))
    content: str = ""

    @property
    def response(self) -> "Interaction":
        """Where the first answer goes."""
        return self

    async def defer(self, *, ephemeral: bool, thinking: bool) -> None:
        """The first answer, which only they may see."""
        assert ephemeral

    async def edit_original_response(self, *, content: str) -> None:
        """The answer that stays."""
        assert len(content) <= 2_000
        self.content = content


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncGenerator[Bot]:
    """A bot with an empty database."""
    async with Database.open(tmp_path / "narrator.db") as database:
        yield Bot(database, BlockedWords(database))


async def use(bot: Bot, subcommand: str, *options: str | int, interaction: Interaction | None = None) -> str:
    """Use a subcommand of /blocked and return the answer."""
    interaction = interaction or Interaction()
    commands = {"add": Blocked.add, "remove": Blocked.remove, "list": Blocked.show, "mode": Blocked.mode}
    command: Any = commands[subcommand]
    await command.callback(Blocked(cast("NarratorBot", bot)), interaction, *options)
    return interaction.content


async def test_words_are_added_seen_and_removed(bot: Bot) -> None:
    """Each is covered until it is clicked, in every answer."""
    assert await use(bot, "add", " Bad ") == "||Bad|| is blocked. It is the only word."
    assert await use(bot, "add", "an ass") == "||an ass|| is blocked. There are 2 words now."
    assert await use(bot, "list") == "2 words are blocked. Page 1 of 1:\n||an ass||\n||Bad||"
    assert await use(bot, "remove", "BAD") == "||BAD|| is no longer blocked."
    assert await use(bot, "list") == "One word is blocked:\n||an ass||"


async def test_a_word_is_known_in_every_spelling(bot: Bot) -> None:
    """It is on the list once."""
    await use(bot, "add", "bad")
    assert await use(bot, "add", "𝓑𝓐𝓓") == "||𝓑𝓐𝓓|| was blocked already, however it is written."
    assert await bot.blocked.words(GUILD) == ("𝓑𝓐𝓓",)
    with pytest.raises(Refusal, match=r"^\|\|b4d\|\| is not blocked\. /blocked list"):
        await use(bot, "remove", "b4d")


async def test_nothing_uncovers_a_word(bot: Bot) -> None:
    """Not its own bars and marks either."""
    await use(bot, "add", "a||b`c*")
    assert await use(bot, "list") == "One word is blocked:\n||a\\|\\|b\\`c\\*||"


async def test_a_long_list_has_pages(bot: Bot) -> None:
    """None is longer than a message can be, and every word is on one."""
    words = [f"{number:03}{'|' * 97}" for number in range(100)]
    rows = [{"guild_id": GUILD, "key": word, "word": word} for word in words]
    async with bot.database.transaction() as connection:
        await connection.execute(blocked_words.insert(), rows)

    first = await use(bot, "list")
    found = re.match(r"100 words are blocked\. Page 1 of (\d+):\n", first)
    assert found
    pages = [await use(bot, "list", page) for page in range(1, int(found[1]) + 1)]
    shown = re.findall(r"^\|\|(\d{3})", "\n".join(pages), re.MULTILINE)
    assert shown == [word[:3] for word in words]
    for wrong in (0, -1, len(pages) + 1):
        with pytest.raises(Refusal, match=rf"^The list has {len(pages)} pages\.$"):
            await use(bot, "list", wrong)


async def test_an_empty_list_says_so(bot: Bot) -> None:
    """And how to begin it."""
    with pytest.raises(Refusal, match=r"^No word is blocked in this server\. /blocked add"):
        await use(bot, "list")


@pytest.mark.parametrize(
    ("word", "fault"),
    [
        ("x" * 101, r"^That word has 101 characters\. Allowed are 1 to 100\.$"),
        ("🍆", "^There is nothing to be heard in that"),
        ("  ", "^There is nothing to be heard in that"),
        ("*", "^There is nothing to be heard in that"),
        ("\ud83d\x00", "^There is nothing to be heard in that"),
    ],
)
async def test_what_can_be_no_word_is_refused(bot: Bot, word: str, fault: str) -> None:
    """The answer tells why, and nothing changes."""
    with pytest.raises(Refusal, match=fault):
        await use(bot, "add", word)
    assert await bot.blocked.words(GUILD) == ()


async def test_a_full_list_takes_no_more(bot: Bot) -> None:
    """Until one is removed."""
    rows = [{"guild_id": GUILD, "key": f"word {number}", "word": "x"} for number in range(MAX_BLOCKED_WORDS)]
    async with bot.database.transaction() as connection:
        await connection.execute(blocked_words.insert(), rows)
    with pytest.raises(Refusal, match=r"^This server blocks 500 words already"):
        await use(bot, "add", "one more")
    await use(bot, "remove", "word 7")
    assert "There are 500 words now" in await use(bot, "add", "one more")


@pytest.mark.parametrize(
    ("action", "answer"),
    [("skip", "a message with a blocked word is not spoken"), ("bleep", "a blocked word is replaced")],
)
async def test_the_guild_chooses_what_is_done(bot: Bot, action: str, answer: str) -> None:
    """It is one of its settings."""
    assert answer in await use(bot, "mode", action)
    assert bot.settings.values == {(GUILD, "blocked-words"): action}


@pytest.mark.parametrize("subcommand", [("add", "bad"), ("remove", "bad"), ("list",), ("mode", "skip")])
async def test_only_those_who_manage_the_server_may_use_it(bot: Bot, subcommand: tuple[str, ...]) -> None:
    """Whatever the server's own settings let Discord show them; and nowhere but in a server."""
    member = Interaction(permissions=discord.Permissions(manage_messages=True))
    with pytest.raises(Refusal, match=r"^Only members with \*\*Manage Server\*\*"):
        await use(bot, *subcommand, interaction=member)
    with pytest.raises(Refusal, match="in a server only"):
        await use(bot, *subcommand, interaction=Interaction(guild_id=None))
    assert await bot.blocked.words(GUILD) == ()
    assert bot.settings.values == {}


def test_discord_is_told_whose_command_it_is() -> None:
    """So that it offers it to no others."""
    group = Blocked(cast("NarratorBot", None)).app_command
    assert group is not None
    assert group.default_permissions == discord.Permissions(manage_guild=True)
    assert group.guild_only
