"""Where a long text ends."""

from dataclasses import replace

import pytest

from bot.text.cut import shorten
from tests.text.listener import ENGLISH

FAMILY = "👨\u200d👩\u200d👧"


def shortened(text: str, limit: int) -> str:
    """What is left of a text."""
    return shorten(text, replace(ENGLISH, limit=limit))


@pytest.mark.parametrize(
    ("text", "limit", "said"),
    [
        ("short", 5, "short"),
        ("one two three four", 18, "one two three four"),
        ("one two three four five six", 25, "one two, and 4 more words"),
        ("eins zwei drei vier five", 23, "eins, and 4 more words"),
        ("one two. three, four " * 3, 40, "one two. three, and 9 more words"),
        ("one two three four five six", 8, "one two"),
        ("x" * 40, 9, "x" * 9),
        ("one two three four five six seven wonderful", 49, "one two three four five six seven wonderful"),
    ],
)
def test_it_is_cut_at_a_word_where_there_is_one(text: str, limit: int, said: str) -> None:
    """Without the comma before the phrase doubled; without the phrase where it alone would not fit."""
    assert shortened(text, limit) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Here is a sentence of words. Another one begins here and it goes on and on, without an end.",
            "Here is a sentence of words, and 13 more words",
        ),
        (
            "Here is a part of it, some words that go on without any end of the sentence, which is bad",
            "Here is a part of it, and 14 more words",
        ),
        (
            "Is this a question or not? (Yes, it is one.) And this is more that goes on and on and on.",
            "Is this a question or not, and 15 more words",
        ),
        ("A. " + "word " * 30, "A. word word word word word, and 25 more words"),
    ],
)
def test_a_sentence_or_a_clause_that_ends_near_is_not_begun_anew(text: str, said: str) -> None:
    """A listener hears a whole thought; one that ended long ago is no reason to stop there."""
    assert shortened(text, 50) == said


def test_the_words_that_are_left_out_are_counted_in_the_right_number() -> None:
    """Punctuation on its own is no word."""
    assert shortened("one two three four five - six - seven eight ninetynine", 50) == (
        "one two three four five - six, and 3 more words"
    )
    assert shortened("one two three four five six seven ab cdefghijklmnop qr", 50).endswith(" more words")
    assert shortened("one two three four five six a antidisestablishmentarianism", 50).endswith(", and one more word")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "これはとても長いメッセージです。まだ続きがあります、いろいろと。" * 3,
            "これはとても長いメッセージです。まだ続きがあります、いろいろと, and more",
        ),
        ("สวัสดีครับผมชื่อสมชายครับ" * 4, None),
        ("word " + "a" * 100, None),
    ],
)
def test_what_cannot_be_counted_is_just_more(text: str, said: str | None) -> None:
    """Scripts without spaces, and the rest of a word that is cut in two."""
    kept = shortened(text, 50)
    assert kept.endswith(", and more")
    assert said is None or kept == said


@pytest.mark.parametrize(
    "character",
    [FAMILY, "👍🏽", "🇩🇪", "e\u0301\u0323", "\u1112\u1161\u11ab", "🏴\U000e0067\U000e0062\U000e007f", "क्षि"],
)
def test_no_written_character_is_split(character: str) -> None:
    """At any limit, what is kept of a run of it is a whole number of them."""
    text = character * 40
    for limit in range(20, 60):
        kept = shortened(text, limit).removesuffix(", and more")
        assert kept == character * (len(kept) // len(character))


def test_a_character_longer_than_the_limit_is_cut_all_the_same() -> None:
    """The limit holds even against a letter with a thousand accents."""
    assert len(shortened("a" + "\u0301" * 1000, 50)) == 50
