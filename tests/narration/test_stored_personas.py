"""A member sounds as they chose, else as their guild has set, else as they were cast: each part on its own."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from bot.narration.personas import StoredPersonas
from bot.narration.roster import Roster
from bot.speech.engine import Persona, SpeechUnavailable, Voice
from tests.narration.listing_engine import ListingEngine

GUILD, ADA = 1, 10


@dataclass(frozen=True)
class Wish:
    """What somebody wants."""

    voice: str | None = None
    instructions: str | None = None
    speed: float | None = None


@dataclass
class World:
    """What is stored, and the voices there are."""

    of_members: dict[int, Wish] = field(default_factory=dict[int, Wish])
    of_guilds: dict[int, Wish] = field(default_factory=dict[int, Wish])
    voice_ids: tuple[str, ...] | None = ("ann", "bob", "cat")

    async def member(self, member_id: int) -> Wish:
        """What a member chose."""
        return self.of_members.get(member_id, Wish())

    async def guild(self, guild_id: int) -> Wish:
        """What a guild has set."""
        return self.of_guilds.get(guild_id, Wish())

    async def voices(self) -> list[Voice]:
        """The voices, unless the engine cannot tell."""
        if self.voice_ids is None:
            raise SpeechUnavailable("not now")
        return [Voice(id=each, name=each) for each in self.voice_ids]

    async def persona(self, guild_id: int, member_id: int) -> Persona:
        """The world as `otherwise`: everybody is cast as Cat."""
        return Persona(voice="cat")

    async def ada(self) -> Persona:
        """How Ada sounds."""
        personas = StoredPersonas(of_member=self.member, of_guild=self.guild, voices=self.voices, otherwise=self)
        return await personas.persona(GUILD, ADA)


async def test_who_chose_nothing_where_nothing_is_set_is_cast() -> None:
    """In manner and pace the voice's own; what others chose, here or elsewhere, is nothing to them."""
    world = World({ADA + 1: Wish("ann", "x", 2)}, {GUILD + 1: Wish("bob", "y", 3)})
    assert await world.ada() == Persona(voice="cat", instructions="", speed=1.0)


async def test_what_a_member_chose_goes_before_what_the_guild_has_set() -> None:
    """All of it."""
    world = World({ADA: Wish("ann", "Whisper.", 2)}, {GUILD: Wish("bob", "Shout.", 3)})
    assert await world.ada() == Persona(voice="ann", instructions="Whisper.", speed=2)


@pytest.mark.parametrize(
    ("chosen", "sounds"),
    [
        (Wish(voice="ann"), Persona("ann", "Shout.", 3)),
        (Wish(instructions="Whisper."), Persona("bob", "Whisper.", 3)),
        (Wish(speed=1.0), Persona("bob", "Shout.", 1.0)),
        (Wish(), Persona("bob", "Shout.", 3)),
    ],
)
async def test_what_a_member_left_open_is_the_guilds(chosen: Wish, sounds: Persona) -> None:
    """Each part on its own; a speed of 1 is a choice too."""
    assert await World({ADA: chosen}, {GUILD: Wish("bob", "Shout.", 3)}).ada() == sounds


async def test_a_choice_counts_from_the_next_time_on() -> None:
    """Nothing is held on to."""
    world = World()
    personas = StoredPersonas(of_member=world.member, of_guild=world.guild, voices=world.voices, otherwise=world)
    before = await personas.persona(GUILD, ADA)
    world.of_members[ADA] = Wish(voice="ann")
    assert [before.voice, (await personas.persona(GUILD, ADA)).voice] == ["cat", "ann"]


@pytest.mark.parametrize(("of_guild", "falls_back_to"), [("bob", "bob"), ("gone too", "cat"), (None, "cat")])
async def test_a_voice_that_is_gone_counts_as_not_chosen(of_guild: str | None, falls_back_to: str) -> None:
    """The rest of the choice holds."""
    world = World({ADA: Wish("gone", "Whisper.", 2)}, {GUILD: Wish(voice=of_guild)})
    assert await world.ada() == Persona(falls_back_to, "Whisper.", 2)


async def test_a_voice_that_comes_back_is_the_members_again() -> None:
    """It was never taken from them."""
    world = World({ADA: Wish("dan")})
    assert (await world.ada()).voice == "cat"
    world.voice_ids = ("cat", "dan")
    assert (await world.ada()).voice == "dan"


async def test_while_no_engine_can_tell_its_voices_the_chosen_one_is_trusted() -> None:
    """Nobody loses a voice for the moment that a server is not there."""
    world = World({ADA: Wish("ann")}, voice_ids=None)
    assert (await world.ada()).voice == "ann"


async def test_who_chose_no_voice_does_not_wait_for_the_list_of_them() -> None:
    """It may come from a server."""
    world = World({ADA: Wish(speed=2)}, voice_ids=None)
    assert await world.ada() == Persona("cat", "", 2)


LISTING, OPEN, AWAY = ListingEngine("listing", ["cat"]), ListingEngine("open", []), ListingEngine("away", None)


@pytest.mark.parametrize(
    ("engines", "sounds", "asked_first"),
    [
        ([LISTING, OPEN], "zoe", ("open", "zoe")),
        ([OPEN, LISTING], "zoe", ("open", "zoe")),
        ([LISTING, AWAY], "zoe", ("away", "zoe")),
        ([LISTING], "cat", ("listing", "cat")),
    ],
)
async def test_a_voice_that_no_list_has_stays_the_members_where_an_engine_has_no_list(
    engines: Sequence[ListingEngine], sounds: str, asked_first: tuple[str, str]
) -> None:
    """It reaches the engine that may have it; only where all engines list theirs it counts as gone."""
    world, roster = World({ADA: Wish("zoe")}, {GUILD: Wish("cat")}), Roster(engines)
    personas = StoredPersonas(of_member=world.member, of_guild=world.guild, voices=roster.every_voice, otherwise=world)
    persona = await personas.persona(GUILD, ADA)
    assert persona.voice == sounds
    [(engine, voice), *_] = await roster.chain(persona.voice)
    assert (engine.name, voice) == asked_first
