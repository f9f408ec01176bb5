"""Laughter of many languages."""

import pytest

from tests.text.manners import heard


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("それなwww", "それな, haha"),
        ("草草草", "haha"),
        ("本当(笑)", "本当, haha"),
        ("ㅋㅋㅋㅋ 진짜", "haha, 진짜"),
        ("ㅎㅎ", "haha"),
        ("5555", "haha"),
        ("ตลกมาก 555", "ตลกมาก, haha"),
        ("jajajaja", "haha"),
        ("kkkkkk", "haha"),
        ("rsrs ok", "haha, ok"),
        ("mdr", "haha"),
        ("ههههه", "haha"),  # noqa: RUF001 - the script is the point
        ("skskskskksksk", "haha"),
        ("wkwkwk ok", "haha, ok"),
        ("xaxaxa", "haha"),
        ("χαχαχα", "haha"),
        ("חחחחח", "haha"),
        ("лол", "haha"),
        ("진짜ㅋ", "진짜, haha"),
        ("idk lol", "I don't know, haha"),
    ],
)
def test_laughter_that_cannot_be_said_is_a_laugh(text: str, said: str) -> None:
    """In the guild's language."""
    assert heard(text) == said


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("hahahahahahaha", "en", "hahaha"),
        ("HAHAHHAHAHA", "en", "HAHAHA"),
        ("haha ok", "en", "haha ok"),
        ("jajajajaja", "es", "jajaja"),
        ("хахахахаха", "ru", "хахаха"),  # noqa: RUF001 - the script is the point
        ("はははははは", "ja", "ははは"),
        ("kkk", "pt-BR", "haha"),
    ],
)
def test_laughter_of_the_own_language_stays_and_is_short(text: str, language: str, said: str) -> None:
    """A voice can laugh in its own language."""
    assert heard(text, language) == said


@pytest.mark.parametrize(
    "text",
    [
        "www.example",
        "555-1234",
        "room 5555",
        "1w 2k",
        "Jaja is a name",
        "Hawaii",
        "aha",
        "草生える",
        "ARS and HRS",
        "WWF",
    ],
)
def test_what_only_looks_like_laughter_stays(text: str) -> None:
    """Numbers, names and words."""
    assert heard(text) == text
