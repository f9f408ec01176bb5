"""Letters in a dress."""

import unicodedata

import pytest

from bot.text.lettering import plain_letters


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Z̸̡͈͓a̴̢̛l̴̡͝g̵̨̛o̷", "Zalgo"),
        ("h̶e̶l̶l̶o̶", "hello"),
        ("𝓱𝓮𝓵𝓵𝓸 ｗｏｒｌｄ ⓞⓚ", "hello world ok"),  # noqa: RUF001 - the decorations that are to go
        ("ส็็็็็็็", "ส็"),
        ("cafe\u0301", "café"),
        ("a" + "\u0301" * 4_000, "á"),
    ],
)
def test_decorations_go(text: str, plain: str) -> None:
    """The letters are left."""
    assert plain_letters(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "हिन्दी में नमस्ते",
        "น้ำตก ที่นี่",
        "العَرَبِيَّةُ",
        "Việt Nam",
        "за́мок",
        "ẹ́kọ́",
        "שָׁלוֹם",
        "བསྒྲུབས",
        "தமிழ்",
        "가나다",
        "がぎぐ",
        "ŻÓŁW",
    ],
)
def test_the_marks_of_languages_stay(text: str) -> None:
    """They are letters there."""
    assert plain_letters(plain_letters(text)) == plain_letters(text)
    assert len(plain_letters(text)) == len(unicodedata.normalize("NFC", text))
