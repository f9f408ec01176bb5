"""What is written many times over."""

import pytest

from bot.text.manner import Verbosity
from tests.text.manners import heard


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("soooooo", "sooo"),
        ("nooo", "nooo"),
        ("มากกกกกก", "มากกก"),
        ("blablablablablabla", "blablabla"),
        ("no no no no no no", "no no no"),
        ("No, no, no, no!", "No, no, no!"),
        ("buy now buy now buy now buy now buy now", "buy now buy now buy now"),
        ("spam\nspam\nspam\nspam", "spam, 4 times"),
        ("a\na\nb", "a\na\nb"),
    ],
)
def test_repeats_are_shortened(text: str, said: str) -> None:
    """To what sounds drawn out, or to three."""
    assert heard(text) == said


@pytest.mark.parametrize(
    "text", ["1000000", "1 1 1 1 1", "Schifffahrt", "AAAA", "that that is is", "XVIII", "C++", "wait..."]
)
def test_what_repeats_with_a_meaning_stays(text: str) -> None:
    """Numbers above all."""
    assert heard(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("what???", "what?"),
        ("no!!!!!", "no!"),
        ("what?!?!?!", "what?!"),
        ("well.......", "well..."),
        ("finally!!!!11", "finally!"),
        ("no!!!1! ok", "no! ok"),
        ("look!!12 left", "look!12 left"),
        ("なに？？？", "なに?"),  # noqa: RUF001 - full-width question marks
        ("a -------- b", "a   b"),
    ],
)
def test_punctuation_is_said_once(text: str, said: str) -> None:
    """Rows of other signs not at all."""
    assert heard(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("what???", "what? 3 question marks"),
        ("no!! ok", "no! 2 exclamation marks, ok"),
        ("what?!?!", "what?! 2 question marks, 2 exclamation marks"),
        ("well......", "well... 6 dots"),
        ("what?", "what?"),
    ],
)
def test_in_full_punctuation_is_counted(text: str, said: str) -> None:
    """After the mark itself, which makes the melody."""
    assert heard(text, verbosity=Verbosity.FULL) == said
