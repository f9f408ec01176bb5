"""Where a long text ends."""

import pytest

from bot.text.cut import shorten
from tests.text.messages import ENGLISH

FAMILY = "👨\u200d👩\u200d👧"


@pytest.mark.parametrize(
    ("text", "limit", "said"),
    [
        ("short", 5, "short"),
        ("one two three four", 18, "one two three four"),
        ("one two three four", 17, "one two, and more"),
        ("one, two. three, four", 20, "one, two, and more"),
        ("hi " + "a" * 50, 30, "hi aaaaaaaaaaaaaaaaa, and more"),
        ("これはとても長いメッセージです", 14, "これはと, and more"),
        ("one two three four", 10, "one two"),
        ("one two three four", 7, "one two"),
        ("hi wonderful world", 10, "hi"),
        ("x" * 40, 9, "x" * 9),
    ],
)
def test_it_is_cut_at_a_word_where_there_is_one(text: str, limit: int, said: str) -> None:
    """Without the comma before "and more" doubled; without "and more" where it alone would not fit."""
    assert shorten(text, limit, ENGLISH) == said


@pytest.mark.parametrize(
    "character",
    [FAMILY, "👍🏽", "🇩🇪", "e\u0301\u0323", "\u1112\u1161\u11ab", "🏴\U000e0067\U000e0062\U000e007f"],
)
def test_no_written_character_is_split(character: str) -> None:
    """At any limit, what is kept of a run of it is a whole number of them."""
    text = character * 40
    for limit in range(20, 60):
        kept = shorten(text, limit, ENGLISH).removesuffix(", and more")
        assert kept == character * (len(kept) // len(character))


def test_a_character_longer_than_the_limit_is_cut_all_the_same() -> None:
    """The limit holds even against a letter with a thousand accents."""
    assert len(shorten("a" + "\u0301" * 1000, 50, ENGLISH)) == 50
