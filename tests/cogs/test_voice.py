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
from bot.narration.roster import Offer, Roster
from bot.phrases.catalogue import Catalogue, load
from bot.speech.engine import Voice as EngineVoice
from bot.store.database import Database
from bot.store.guilds import Guilds
from bot.store.members import Members
from bot.store.preferences import Preferences
from cogs.voice import Voice
from tests.narration.listing_engine import ListingEngine

GUILD, ADA = 1, 10
OPEN = ListingEngine("open", [])
"""It has no list, so that any name may be a voice of it."""
AWAY = ListingEngine("away", None)
"""It cannot tell now what it lists."""
NOVA = EngineVoice("nova", "Nova")
CAST = EngineVoice("cast", "Cast")


async def _cast() -> list[EngineVoice]:
    """The voices for those who chose none."""
    return [CAST]


@dataclass
class Bot:
    """What the cog uses of the bot, with voices that come and go."""

    members: Members
    guilds: Guilds
    there_are: list[EngineVoice] | None = field(default_factory=lambda: [NOVA, CAST])
    """What the first engine lists; None when it cannot tell."""
    others: list[ListingEngine] = field(default_factory=list[ListingEngine])

    @staticmethod
    def phrases_for(_interaction: discord.Interaction) -> Catalogue:
        """Ada reads English."""
        return load("en")

    @property
    def personas(self) -> StoredPersonas:
        """As the composition root makes them."""
        return StoredPersonas(
            of_member=self.members.preferences,
            of_guild=self.guilds.defaults,
            voices=self.roster.every_voice,
            otherwise=CastPersonas(_cast),
        )

    @property
    def roster(self) -> Roster:
        """Of the engines as they are now: it has not yet seen them otherwise."""
        return Roster([ListingEngine("first", self.there_are), *self.others])

    async def voices(self) -> Offer:
        """Likewise."""
        return await self.roster.voices()


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


async def test_a_voice_that_no_list_has_can_be_chosen_where_an_engine_has_no_list(bot: Bot) -> None:
    """The answer says that it is tried as it is, as does every later one; it is heard as what was chosen."""
    bot.others = [OPEN]
    told = "Voice: **Zoe 2**. It is in no list that I can see, so it will be tried just as you gave it.\nSpeed: 1\n"
    answer = await use(bot, voice="  Zoe 2\n")
    assert answer.startswith("Saved.")
    assert told in answer
    assert told in await use(bot)
    assert await bot.members.preferences(ADA) == Preferences(voice="Zoe 2")
    assert (await bot.personas.persona(GUILD, ADA)).voice == "Zoe 2"


async def test_a_voice_that_no_list_has_is_refused_where_all_engines_list_theirs(bot: Bot) -> None:
    """With the nearest that there is; nothing changes."""
    bot.others = [ListingEngine("second", ["zoe"])]
    with pytest.raises(Refusal, match=r"There is no voice \*\*Zoey\*\*\. The nearest: \*\*Zoe\*\*\.\nNothing"):
        await use(bot, voice="Zoey", speed=2)
    assert await bot.members.preferences(ADA) == Preferences()


async def test_a_voice_that_a_list_has_goes_before_one_of_that_name_that_none_has(bot: Bot) -> None:
    """By its id or its name, in any letters: nobody has to know how it is written."""
    bot.others = [OPEN]
    for typed in ("nova", " NOVA "):
        assert "Voice: **Nova**\nSpeed" in await use(bot, voice=typed)
    assert await bot.members.preferences(ADA) == Preferences(voice="nova")


@pytest.mark.parametrize(
    "typed", ["", "   ", "x" * 101, "two\nlines", "a\ttab", "half \ud83d", "hid\u200bden", "\u202eback"]
)
async def test_what_can_be_no_voices_name_is_refused(bot: Bot, typed: str) -> None:
    """Even where any name may be one; the answer tells what is allowed, and nothing changes."""
    bot.others = [OPEN]
    with pytest.raises(Refusal, match=r"cannot be the name of a voice\. Allowed are 1 to 100 .*\nNothing has changed"):
        await use(bot, voice=typed)
    assert await bot.members.preferences(ADA) == Preferences()


async def test_the_longest_name_is_allowed(bot: Bot) -> None:
    """In any script; what surrounds it does not count."""
    bot.others = [OPEN]
    await use(bot, voice=f" {'é' * 100} ")
    assert await bot.members.preferences(ADA) == Preferences(voice="é" * 100)


async def test_while_an_engine_cannot_tell_its_voices_an_unlisted_one_is_not_called_wrong(bot: Bot) -> None:
    """It may be one of those that cannot be seen. It cannot be chosen either: it may be a slip."""
    bot.others = [AWAY]
    with pytest.raises(Refusal, match=r"I see no voice \*\*zoe\*\*, but not all voices can be seen") as caught:
        await use(bot, voice="zoe", speed=9)
    assert "The speed 9 is out of range" in str(caught.value)
    assert await bot.members.preferences(ADA) == Preferences()
    assert "Voice: **Nova**\n" in await use(bot, voice="nova")


async def test_what_is_typed_is_suggested_last_where_it_may_be_a_voice(bot: Bot) -> None:
    """Below the voices that it fits; sent as it is, without what surrounds it."""
    bot.others = [OPEN]
    assert await suggested(bot, " no ") == [("Nova", "nova"), ("Try: no", "no")]
    assert await suggested(bot, "zoe") == [("Try: zoe", "zoe")]
    assert await suggested(bot, "x" * 100) == [(f"Try: {'x' * 94}…", "x" * 100)]


@pytest.mark.parametrize("typed", ["", "  ", "nova", "NOVA", "x" * 101, "two\nlines"])
async def test_what_is_typed_is_not_suggested_where_it_would_be_no_choice_of_its_own(bot: Bot, typed: str) -> None:
    """Nothing, a voice that is listed, or what can be no voice's name."""
    bot.others = [OPEN]
    assert [name for name, _ in await suggested(bot, typed) if name.startswith("Try")] == []


@pytest.mark.parametrize("others", [[], [AWAY]])
async def test_what_is_typed_is_not_suggested_where_it_would_be_refused(bot: Bot, others: list[ListingEngine]) -> None:
    """All engines list theirs, or one cannot tell."""
    bot.others = others
    assert await suggested(bot, "no") == [("Nova", "nova")]


async def test_what_is_typed_has_its_place_among_the_most_that_discord_shows(bot: Bot) -> None:
    """The last of 25."""
    bot.there_are = [EngineVoice(f"v{number}", f"Voice {number}") for number in range(40)]
    bot.others = [OPEN]
    assert len(await suggested(bot, "")) == 25
    choices = await suggested(bot, "voice")
    assert len(choices) == 25
    assert choices[-1] == ("Try: voice", "voice")


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
