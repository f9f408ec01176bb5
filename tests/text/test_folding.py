# ruff: noqa: RUF001 - decorated letters, and those of other scripts, are meant
"""What is left of decorated text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.folding import undecorated


@pytest.mark.parametrize(
    "decorated",
    [
        "𝓐𝓭𝓪",
        "𝔸𝕕𝕒",
        "Ａｄａ",
        "Ⓐⓓⓐ",
        "🅐ⓓⓐ",
        "🅰ⓓ⒜",
        "🄰𝚍𝚊",
        "Aᴅᴀ",
        "ᴬᵈᵃ",
        "A\u0336d\u0336a\u0336",
        "A\u0332d\u0332a\u0332",
        "A\u0300\u0301\u0302\u0303\u0304d\u0315\u031aa\u0321\u0322",
        "Аdа",
        "Αda",
    ],
)
def test_decorated_letters_are_plain(decorated: str) -> None:
    """Drawn as others, struck, underlined, heaped with marks, or taken from another alphabet."""
    assert undecorated(decorated) == "Ada"


@pytest.mark.parametrize(
    ("decorated", "plain"),
    [
        ("🇦 🇩 🇦", "A D A"),
        ("🇦🇩🇦", "ADA"),
        ("₳Đ₳", "ada"),
        ("卂ᗪ卂 ㄥㄖᐯ乇", "ADA LOVE"),
        ("ﾌ卂匚Ҝ", "JACK"),
        ("αвcdєfghιנкℓмησρqяѕтυνωχуz", "abcdefghijklmnopqrstuvwxyz"),
        ("ᗩᗪᗩ", "ADA"),
        ("ᴀᴅᴀ ʟᴏᴠᴇʟᴀᴄᴇ", "ada lovelace"),
        ("❶⓶③", "123"),
        ("Сaшa", "Саша"),
        ("ﾊﾞｶ", "バカ"),
        ("ﬁne Ⅳ", "fine IV"),
    ],
)
def test_whole_fonts_are_read_as_they_are_meant(decorated: str, plain: str) -> None:
    """What Unicode's own folding leaves is in a table of our own."""
    assert undecorated(decorated) == plain


@pytest.mark.parametrize(
    "text",
    [
        "Ада Лавлейс",
        "Αλέξανδρος ᾧ",
        "Nguyễn Văn Ánh",
        "שָׁלוֹם",
        "مُحَمَّد",
        "علی\u200cرضا",
        "श्रीमती अदिति",
        "สมชาย น้ำ",
        "ばかり がぎ Tシャツ 漢字OL",
        "한국어 ㅋㅋ",
        "ㄅㄆㄇ ㄖㄩ",
        "千山",
        "ᐃᓄᒃᑎᑐᑦ",
        "Zoë ñandú Đorđe Łódź ẹ\u0301",
        "ΔT 5μm",
        "₱100 5€ £20 100₽",
        "x² ½ ™ № ℃",
        "🇩🇪🇫🇷 👩\u200d💻 1\ufe0f\u20e3",
        "A$AP <b>",
    ],
)
def test_real_words_and_signs_stay_as_they_are(text: str) -> None:
    """In every script, with all the marks it needs; also where scripts abut, and prices."""
    assert undecorated(text) == text


@given(st.text() | st.text(alphabet="aAбВгαΩ卂ㄥᗪ₳Đ\u0301\u0336🇦🇩𝓐ⓑ$5 "))
def test_what_is_plain_is_left_alone(text: str) -> None:
    """Any text at all can be folded, and folding it once more changes nothing."""
    once = undecorated(text)
    assert undecorated(once) == once


@pytest.mark.parametrize(
    "unit",
    ["𝓐", "a\u0301\u0302\u0303\u0304", "\u0336", "аb", "аb ", "🇦", "₳", "卂"],
)
def test_the_time_taken_grows_as_the_text_does(unit: str) -> None:
    """Whatever it is made of."""
    text = (unit * 64_000)[:64_000]
    start = time.process_time()
    undecorated(text)
    assert time.process_time() - start < 1
