# ruff: noqa: RUF001 - decorated letters, and those of other scripts, are meant
"""What /name does."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import discord
import pytest

from bot.client import NarratorBot, Refusal
from bot.phrases.catalogue import Catalogue, load
from bot.store.database import Database
from bot.store.names import SpokenNames
from bot.text.blocklist import Blocking, Blocklist
from bot.text.dictionary import Dictionary, Entry
from bot.text.manner import Manner
from cogs.name import Name

GUILD, ADA = 1, 10


@dataclass
class Bot:
    """What the cog uses of the bot."""

    spoken_names: SpokenNames
    blocked: Blocklist = field(default_factory=lambda: Blocklist(["bad"], Blocking.BLEEP))
    dictionary: Dictionary = field(default_factory=lambda: Dictionary([Entry("Xyzzy", "bad")]))

    @staticmethod
    def phrases_for(_interaction: discord.Interaction) -> Catalogue:
        """Ada reads English."""
        return load("en")

    @property
    def manners(self) -> "Bot":
        """Who knows the manner of each guild."""
        return self

    async def manner(self, guild_id: int, member_id: int) -> Manner:
        """As it is now, with the names that are kept."""
        names = await self.spoken_names.all(guild_id)
        return Manner(load("en"), spoken_names=names, dictionary=self.dictionary, blocked=self.blocked)


@dataclass
class User:
    """Whoever uses the command."""

    id: int = ADA
    name: str = "ada_l"
    global_name: str | None = "Ada"
    bot: bool = False


@dataclass
class Interaction:
    """A command of Ada's, and the answer to it."""

    guild_id: int | None = GUILD
    user: User = field(default_factory=User)
    content: str = ""

    @property
    def response(self) -> "Interaction":
        """Where the first answer goes."""
        return self

    async def defer(self, *, ephemeral: bool, thinking: bool) -> None:
        """The first answer, which only she may see."""
        assert ephemeral

    async def edit_original_response(self, *, content: str) -> None:
        """The answer that stays."""
        self.content = content


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncGenerator[Bot]:
    """A bot with an empty database."""
    async with Database.open(tmp_path / "narrator.db") as database:
        yield Bot(SpokenNames(database))


async def use(bot: Bot, subcommand: str, *options: str, guild_id: int | None = GUILD) -> str:
    """Use a subcommand of /name and return the answer."""
    interaction = Interaction(guild_id)
    command: Any = {"set": Name.choose, "reset": Name.reset, "show": Name.show}[subcommand]
    await command.callback(Name(cast("NarratorBot", bot)), interaction, *options)
    return interaction.content


async def test_a_member_can_choose_see_and_take_back_a_name(bot: Bot) -> None:
    """Each answer tells what is spoken from then on."""
    assert await use(bot, "show") == (
        "You are called **Ada** aloud, by your name in this server. /name set chooses another one."
    )
    assert await use(bot, "set", " Lady  Ada ") == "From now on you are called **Lady Ada** aloud in this server."
    assert "**Lady Ada** aloud in this server, as you have chosen" in await use(bot, "show")
    assert await use(bot, "reset") == (
        "Your spoken name is forgotten. You are called **Ada** aloud, by your name in this server."
    )
    assert await use(bot, "reset") == "You have not chosen a spoken name. You are called **Ada** aloud."
    assert await bot.spoken_names.all(GUILD) == {}


async def test_what_is_shown_is_what_is_spoken(bot: Bot) -> None:
    """Made speakable, and without effect on what is around it."""
    assert "**Lady Ada**" in await use(bot, "set", "🌸 𝓛𝓪𝓭𝔂 *Ada* 🌸")
    assert "**Lady Ada**" in await use(bot, "show")


@pytest.mark.parametrize("name", ["🌸🌸", "https://evil.example/x", "!?", "", "  ", "123456789", "\u200b", "\ud83d"])
async def test_a_name_that_cannot_be_spoken_is_refused(bot: Bot, name: str) -> None:
    """The answer says so plainly, and nothing changes."""
    with pytest.raises(Refusal, match=r"^That name cannot be spoken: .* Nothing has changed\.$"):
        await use(bot, "set", name)
    assert await bot.spoken_names.all(GUILD) == {}


@pytest.mark.parametrize("name", ["bad", "so BAD", "b4d Ada", "b a d", "𝓫𝓪𝓭", "Xyzzy"])
async def test_a_name_with_a_blocked_word_is_refused(bot: Bot, name: str) -> None:
    """However it is written, or read."""
    with pytest.raises(Refusal, match=r"^That name holds a word that is blocked"):
        await use(bot, "set", name)
    assert await bot.spoken_names.all(GUILD) == {}


async def test_a_name_has_up_to_a_hundred_characters(bot: Bot) -> None:
    """What surrounds it does not count; control characters are spaces."""
    await use(bot, "set", f" {'é' * 100}\n")
    assert await bot.spoken_names.name(GUILD, ADA) == "é" * 100
    with pytest.raises(Refusal, match=r"^That name has 101 characters\. Allowed are 1 to 100\.$"):
        await use(bot, "set", "é" * 101)
    await use(bot, "set", "Ada\x00\tL")
    assert await bot.spoken_names.name(GUILD, ADA) == "Ada L"


@pytest.mark.parametrize("subcommand", [("set", "Ada"), ("reset",), ("show",)])
async def test_it_works_in_a_server_only(bot: Bot, subcommand: tuple[str, ...]) -> None:
    """As all the others."""
    with pytest.raises(Refusal, match="in a server only"):
        await use(bot, *subcommand, guild_id=None)
