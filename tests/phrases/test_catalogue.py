"""The phrases of a language, and whether they are all there."""

import re
from pathlib import Path

import pytest

import bot
from bot.narration.ports import Obstacle
from bot.narration.utterance import UNSPOKEN
from bot.phrases.catalogue import Catalogue, load, load_part, locales, nearest
from tests.phrases.inventory import phrases

ROOT = Path(bot.__file__).parents[1]
USE = re.compile(r"""\b_?(?:wording|phrases|phrases_for\(interaction\))\(\s*["']([^"']+)["']""")
ENGLISH = load("en")


def used_phrases() -> set[str]:
    """The ids that the code asks for by name."""
    sources = [
        source.read_text(encoding="utf-8") for folder in ("bot", "cogs") for source in (ROOT / folder).rglob("*.py")
    ]
    return {phrase for source in sources for phrase in USE.findall(source)}


@pytest.mark.parametrize("locale", sorted(locales()))
def test_every_phrase_that_the_code_uses_exists(locale: str) -> None:
    """A missing one would be noticed only when it is to be said."""
    used = used_phrases()
    assert "speaker-said" in used
    assert used - phrases(locale).keys() == set()


@pytest.mark.parametrize(
    ("phrase", "values", "text"),
    [
        ("link", {"count": 1}, "a link"),
        ("link", {"count": 2}, "2 links"),
        ("code-block-in", {"language": "Python"}, "a code block in Python"),
        ("speaker-said", {"name": "Ada", "text": "{ hi }"}, "Ada said: { hi }"),
        ("moment-ahead", {"unit": "year", "count": 1}, "in a year"),
        ("moment-past", {"unit": "minute", "count": 5}, "5 minutes ago"),
        ("guild-page", {"page": "guide"}, "the Server Guide"),
    ],
)
def test_a_phrase_is_filled_in(phrase: str, values: dict[str, str | int], text: str) -> None:
    """With plain values and no marks around them that an engine would stumble over."""
    assert ENGLISH(phrase, **values) == text


@pytest.mark.parametrize("locale", sorted(locales()))
def test_there_are_words_for_everything_that_can_be_in_the_way(locale: str) -> None:
    """Their ids are put together, so no search of the code finds them."""
    passing = {Obstacle.NO_ANSWER, Obstacle.CHANNEL_FULL}
    barred = {
        Obstacle.CANNOT_VIEW,
        Obstacle.CANNOT_CONNECT,
        Obstacle.CANNOT_SPEAK,
        Obstacle.STAGE,
        Obstacle.CHANNEL_GONE,
    }
    while_it_lasts = {Obstacle.CANNOT_SPEAK, Obstacle.MUTED, Obstacle.CANNOT_READ, Obstacle.CHANNEL_FULL}
    needed = {
        *(f"join-{obstacle}" for obstacle in barred | passing | {Obstacle.SENT_AWAY}),
        *(f"obstructed-{obstacle}" for obstacle in while_it_lasts),
        *(f"call-ended-{obstacle}" for obstacle in barred | {Obstacle.FAULT}),
        *(f"unspoken-{cut}" for cut in UNSPOKEN),
    }
    assert set(Obstacle) == barred | passing | while_it_lasts | {Obstacle.FAULT, Obstacle.SENT_AWAY}
    assert needed - phrases(locale).keys() == set()


def test_a_phrase_that_does_not_exist_is_an_error() -> None:
    """Of the programmer, so nothing is said instead."""
    with pytest.raises(KeyError, match="no-such-phrase"):
        ENGLISH("no-such-phrase")


def test_a_value_that_is_missing_is_an_error() -> None:
    """Likewise."""
    with pytest.raises(ValueError, match="language"):
        ENGLISH("code-block-in")


@pytest.mark.parametrize("locale", ["en", "en-GB", "en-US", "tlh", "../en", ""])
def test_an_unknown_language_is_english(locale: str) -> None:
    """And a known one serves all its regions, with one and the same catalogue."""
    assert nearest(locale) == "en"
    assert load(locale) is ENGLISH


@pytest.mark.parametrize("locale", sorted(locales()))
def test_a_language_is_found_however_its_locale_is_written(locale: str) -> None:
    """By itself, in any letters, and from wherever else it is spoken."""
    language = locale.partition("-")[0]
    assert {nearest(name) for name in (locale, locale.upper(), language, f"{language}-XX")} == {locale}


def test_the_phrases_about_one_subject_can_be_had_alone() -> None:
    """In the nearest language too."""
    commands = load_part("en-GB", "commands")
    assert commands("command-join") == "join"
    with pytest.raises(KeyError):
        commands("joined")


def test_what_is_not_translated_is_english() -> None:
    """With the plurals of English, and the numbers; what English lacks too is an error still."""
    polish = Catalogue("pl", "left = Wyszedłem.\n", otherwise=ENGLISH)
    assert polish("left") == "Wyszedłem."
    assert polish("stopped", count=2) == "I have fallen silent. 2 messages were dropped."
    with pytest.raises(KeyError, match="no-such-phrase"):
        polish("no-such-phrase")


def test_a_faulty_catalogue_is_refused_with_the_fault() -> None:
    """When it is opened, not when the phrase is wanted."""
    with pytest.raises(ValueError, match="no value"):
        Catalogue("en", "fine = yes\nno value\n")


def test_a_value_may_be_as_long_as_a_message() -> None:
    """Several of them too; Fluent itself takes at most 2,500 characters."""
    long, longer = "a" * 4_000, "b" * 5_000
    assert ENGLISH("speaker-said", name=longer, text=long) == f"{longer} said: {long}"
