"""A voice is found by what a member types, even if not quite as it is written."""

import pytest

from bot.narration.directory import VoiceDirectory, label
from bot.speech.engine import Voice

VOICES = [
    Voice("pt", "Português", "pt-PT"),
    Voice("nova", "Nova", None, "female"),
    Voice("en-us", "English (America)", "en-US"),
    Voice("en-us+f1", "English (America), female 1", "en-US", "female"),
    Voice("en-us+m1", "English (America), male 1", "en-US", "male"),
    Voice("casanova", "Casanova"),
    Voice("cmn-latn", "Chinese (as English)", "cmn"),
    Voice("twin-a", "Twin"),
    Voice("twin-b", "Twin"),
]
DIRECTORY = VoiceDirectory(VOICES)


def suggested(typed: str, limit: int = 25) -> list[str]:
    """The ids of what is suggested."""
    return [voice.id for voice in DIRECTORY.suggestions(typed, limit)]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("en-us", ["en-us", "en-us+f1", "en-us+m1"]),
        ("english", ["en-us", "en-us+f1", "en-us+m1", "cmn-latn"]),
        ("nova", ["nova", "casanova"]),
        ("male", ["en-us+m1", "en-us+f1", "nova"]),
        ("female", ["nova", "en-us+f1"]),
        ("fem eng", ["en-us+f1"]),
        ("portugues", ["pt"]),
        ("PORTUGUÊS", ["pt"]),
        ("  english   (america),  MALE ", ["en-us+m1", "en-us+f1"]),
        ("merica glish", ["en-us", "en-us+f1", "en-us+m1"]),
        ("asano", ["casanova"]),
        ("xyzzy", []),
        ("(((", []),
    ],
)
def test_the_best_fitting_voices_come_first(typed: str, ids: list[str]) -> None:
    """The whole before its beginning, that before words within, and those before mere parts."""
    assert suggested(typed) == ids


def test_nothing_typed_shows_what_there_is() -> None:
    """In the engine's order, and never more than asked for."""
    assert suggested("") == [voice.id for voice in VOICES]
    assert suggested(" ", 2) == ["pt", "nova"]


@pytest.mark.parametrize("typed", ["en-us+f1", "EN-US+F1", "english (america), FEMALE 1", label(VOICES[3])])
def test_a_voice_is_named_by_id_name_or_label(typed: str) -> None:
    """In any letters."""
    assert DIRECTORY.named(typed) == VOICES[3]


@pytest.mark.parametrize("typed", ["", "en", "Twin", "xyzzy"])
def test_what_names_no_voice_or_several_names_none(typed: str) -> None:
    """Better asked again than given a voice that was not meant."""
    assert DIRECTORY.named(typed) is None


def test_an_id_goes_before_another_voices_name() -> None:
    """The id alone is sure."""
    one, other = Voice("echo", "Nova"), Voice("nova", "Echo")
    directory = VoiceDirectory([one, other])
    assert [directory.named("echo"), directory.named("nova")] == [one, other]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("englsih", ["en-us", "en-us+f1"]),
        ("femael amrica", ["en-us+f1"]),
        ("nvoa", ["nova", "casanova"]),
        ("nov", ["nova", "casanova"]),
        ("xyzzy", []),
        ("", ["pt", "nova"]),
    ],
)
def test_a_slip_is_seen_through(typed: str, ids: list[str]) -> None:
    """Of what was perhaps meant, the best; nothing rather than something far-fetched."""
    assert [voice.id for voice in DIRECTORY.nearest(typed, 2)] == ids


def test_a_label_tells_a_voices_language_if_it_has_one() -> None:
    """So that a member need not know the engine's ids."""
    assert [label(voice) for voice in VOICES[:2]] == ["Português · pt-PT", "Nova"]
