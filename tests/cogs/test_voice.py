"""What /voice does where the engines' voices are not what they were; the rest is tested end to end."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import discord
import pytest
from discord.app_commands import Choice

from bot.client import NarratorBot, Refusal
from bot.narration.personas import CastPersonas, StoredPersonas
from bot.phrases.catalogue import Catalogue, load
from bot.speech.engine import SpeechUnavailable
from bot.speech.engine import Voice as EngineVoice
from bot.store.database import Database
from bot.store.guilds import Guilds
from bot.store.members import Members
from bot.store.preferences import Preferences
from cogs.voice import Voice

GUILD, ADA = 1, 10
NOVA = EngineVoice("nova", "Nova")
CAST = EngineVoice("cast", "Cast")


@dataclass
class Bot:
    """What the cog uses of the bot, with voices that come and go."""

    members: Members
    guilds: Guilds
    there_are: list[EngineVoice] | None = field(default_factory=lambda: [NOVA, CAST])
    phrases: Catalogue = field(default_factory=lambda: load("en"))

    @property
    def personas(self) -> StoredPersonas:
        """As the composition root makes them."""
        return StoredPersonas(
            of_member=self.members.preferences,
            of_guild=self.guilds.defaults,
            voices=self.voices,
            otherwise=CastPersonas([CAST]),
        )

    async def voices(self) -> list[EngineVoice]:
        """The voices, unless no engine can tell."""
        if self.there_are is None:
            raise SpeechUnavailable("not now")
        return self.there_are


@dataclass
class Interaction:
    """A command of Ada's, and the answer to it."""

    guild_id: int | None = GUILD
    content: str = ""

    @property
    def user(self) -> discord.Object:
        """Ada."""
        return discord.Object(ADA)

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
        yield Bot(Members(database), Guilds(database))


def cog(bot: Bot) -> Voice:
    """The cog of this bot."""
    return Voice(cast("NarratorBot", bot))


async def use(bot: Bot, *, guild_id: int | None = GUILD, **options: Any) -> str:
    """Use /voice and return the answer."""
    interaction = Interaction(guild_id)
    command: Any = Voice.voice.callback  # declared for commands of a class and of a module alike
    await command(cog(bot), interaction, **options)
    return interaction.content


async def suggested(bot: Bot, typed: str) -> list[tuple[str, str]]:
    """The names and values that are suggested."""
    autocomplete: Any = Voice.suggest  # as above
    choices: list[Choice[str]] = await autocomplete(cog(bot), Interaction(), typed)
    return [(choice.name, choice.value) for choice in choices]


async def test_a_voice_that_is_gone_is_told_with_the_one_heard_in_its_place(bot: Bot) -> None:
    """It is not forgotten: it may come back."""
    await use(bot, voice="nova")
    bot.there_are = [CAST]
    assert "Voice: **Cast**, as the one you have chosen, **nova**, is not there now" in await use(bot)
    bot.there_are = [NOVA, CAST]
    assert "Voice: **Nova**\n" in await use(bot)


async def test_where_a_guild_has_set_a_voice_it_is_shown_as_not_chosen(bot: Bot) -> None:
    """So that nobody looks for the command they never used."""
    await bot.guilds.set_defaults(GUILD, Preferences(voice="nova", speed=1.5))
    assert "Voice: **Nova**, as you have chosen none\nSpeed: 1.5\n" in await use(bot)


async def test_while_no_engine_can_tell_its_voices_none_can_be_chosen(bot: Bot) -> None:
    """The answer says so; nothing changes, not even what was given with it."""
    await use(bot, voice="nova")
    bot.there_are = None
    with pytest.raises(Refusal, match="try again"):
        await use(bot, voice="cast", speed=2)
    assert await bot.members.preferences(ADA) == Preferences(voice="nova")


async def test_while_no_engine_can_tell_its_voices_the_rest_still_works(bot: Bot) -> None:
    """The voice is shown by its id, and none is suggested."""
    await use(bot, voice="nova")
    bot.there_are = None
    assert "Voice: **nova**\nSpeed: 2\n" in await use(bot, speed=2)
    assert await suggested(bot, "nova") == []


async def test_what_discord_would_refuse_is_not_suggested(bot: Bot) -> None:
    """A name or id over 100 characters would cost all the suggestions: the name is cut, the id cannot be."""
    bot.there_are = [EngineVoice("i" * 101, "Long id"), EngineVoice("i" * 100, "n" * 101), NOVA]
    assert await suggested(bot, "") == [("n" * 99 + "…", "i" * 100), ("Nova", "nova")]


async def test_a_name_of_an_engine_has_no_effect_on_what_is_around_it(bot: Bot) -> None:
    """Neither markup nor line breaks."""
    bot.there_are = [EngineVoice("x", "**No**\nva\n> quote"), CAST]
    assert "Voice: **\\*\\*No\\*\\* va > quote**\nSpeed" in await use(bot, voice="x")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Calmly. \n", "Calmly."),
        ("One\r\ntwo\x00three\tfour", "One \ntwo three four"),
        ("half \ud83d a face", "half   a face"),
        ("   ", None),
        (" " * 300 + "x" * 500 + " " * 300, "x" * 500),
    ],
)
async def test_instructions_are_kept_as_they_were_meant(bot: Bot, typed: str, kept: str | None) -> None:
    """Without what surrounds them and what no database takes; of nothing but spaces nothing is left."""
    await use(bot, instructions=typed)
    assert await bot.members.preferences(ADA) == Preferences(instructions=kept)


@pytest.mark.parametrize("speed", [float("nan"), float("inf"), -1.0])
async def test_a_speed_that_is_none_is_refused(bot: Bot, speed: float) -> None:
    """Whatever a client sends."""
    with pytest.raises(Refusal, match=r"0\.25 to 4"):
        await use(bot, speed=speed)
    assert await bot.members.preferences(ADA) == Preferences()


async def test_it_works_in_a_server_only(bot: Bot) -> None:
    """As all the others."""
    with pytest.raises(Refusal, match="in a server only"):
        await use(bot, guild_id=None, speed=2)
    assert await bot.members.preferences(ADA) == Preferences()
