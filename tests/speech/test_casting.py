"""Members who chose no voice each get one of their own, and keep it."""

import itertools
from collections import Counter

import pytest

from bot.speech.casting import cast
from bot.speech.engine import Persona, Voice
from bot.speech.local import LocalEngine
from tests.speech.timbre import measure

ENGLISH = [Voice(f"en-{number}", f"English {number}", "en-GB") for number in range(12)]
GERMAN = [Voice("de-1", "German", "de"), Voice("de-2", "German, too", "de-AT")]
POLYGLOT = Voice("all", "Speaks everything")
MEMBERS = range(80_351_110_224_678_912, 80_351_110_224_678_912 + 2_400)
SENTENCE = "Hello there, my friend. How are you doing this evening? I would like to know what you think of this voice."


def test_a_member_has_the_same_voice_in_every_process() -> None:
    """The choice hangs on the id alone, and not on Python's hash, which differs from run to run."""
    assert [cast(member, ENGLISH).id for member in (1, 2, 3, 80_351_110_224_678_912)] == [
        "en-1",
        "en-9",
        "en-0",
        "en-1",
    ]


def test_the_order_of_the_voices_does_not_matter() -> None:
    """An engine may list its voices in any order."""
    assert all(cast(member, ENGLISH) == cast(member, ENGLISH[::-1]) for member in MEMBERS)


def test_members_spread_evenly_over_the_voices() -> None:
    """No voice is worn by many more members than another."""
    worn = Counter(cast(member, ENGLISH).id for member in MEMBERS)
    assert len(worn) == 12
    assert 150 < min(worn.values()) <= max(worn.values()) < 250


def test_when_a_voice_goes_only_its_members_change() -> None:
    """All others keep what they are known by."""
    gone, *left = ENGLISH
    for member in MEMBERS:
        before = cast(member, ENGLISH)
        assert before == gone or cast(member, left) == before


def test_when_a_voice_comes_members_change_to_it_alone() -> None:
    """Nobody changes from one old voice to another."""
    new = Voice("en-new", "English, new", "en")
    changed = [cast(member, [*ENGLISH, new]) for member in MEMBERS if cast(member, [*ENGLISH, new]) not in ENGLISH]
    assert changed
    assert all(voice == new for voice in changed)
    assert all(cast(member, [*ENGLISH, new]) in (new, cast(member, ENGLISH)) for member in MEMBERS)


@pytest.mark.parametrize("language", ["de", "DE", "de-CH"])
def test_only_voices_of_the_language_are_cast(language: str) -> None:
    """Whatever the country; a voice that speaks any language may be cast as well."""
    cast_ids = {cast(member, [*ENGLISH, *GERMAN, POLYGLOT], language).id for member in MEMBERS}
    assert cast_ids == {"de-1", "de-2", "all"}


def test_a_language_nobody_speaks_gets_any_voice() -> None:
    """Better any voice than silence."""
    assert {cast(member, ENGLISH, "tlh") for member in MEMBERS} == set(ENGLISH)


def test_there_must_be_a_voice() -> None:
    """An engine without voices is a fault of the caller."""
    with pytest.raises(ValueError, match="no voices"):
        cast(1, [])


async def test_the_local_voices_for_casting_are_alike_in_loudness_and_easily_told_apart(engine: LocalEngine) -> None:
    """Twelve for English: no clipping, within 2.5 dB of the middle, and no two that sound the same."""
    voices = [voice for voice in engine.cast_voices if (voice.language or "").startswith("en-")]
    timbres = {voice.id: measure(*await _say(engine, voice.id)) for voice in voices}
    middle_db = sorted(timbre.rms_db for timbre in timbres.values())[6]
    assert len(timbres) == 12
    assert {voice.gender for voice in voices} == {"female", "male"}
    for timbre in timbres.values():
        assert timbre.clipped == 0
        assert abs(timbre.rms_db - middle_db) < 2.5
    for (one, its), (other, others) in itertools.combinations(timbres.items(), 2):
        assert its.distance(others) > 1.2, f"{one} and {other}"


@pytest.mark.parametrize("language", ["de", "fr", "es", "ja", "ru"])
async def test_other_languages_have_voices_for_casting_too(engine: LocalEngine, language: str) -> None:
    """Six of each accent, women's among them."""
    voices = [voice for voice in engine.cast_voices if (voice.language or "").partition("-")[0] == language]
    assert len(voices) >= 6
    assert {voice.gender for voice in voices} == {"female", "male"}


async def _say(engine: LocalEngine, voice: str) -> tuple[bytes, int]:
    async with engine.speak(SENTENCE, Persona(voice)) as speech:
        return b"".join([piece async for piece in speech.pieces]), speech.rate_hz
