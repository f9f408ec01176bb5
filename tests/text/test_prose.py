"""Plain text on its way to being heard."""

import re
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.phrases.catalogue import load
from bot.text.dictionary import Dictionary
from bot.text.manner import Manner, Verbosity
from bot.text.prose import prose
from tests.text.manners import heard

PIECES = (
    *("😂", "👍🏽", "🇫", "🇷", "1\u20e3", "\u200d", "\ufe0f", "❤", "🟥", "\u0301", "\u0336", "\ud83d", "\U00100000"),
    *(":)", "(^_^)", "(╯°□°)╯︵ ┻━┻", ":a:", "www", "haha", "ㅋ", "5555", "brb", "no ", "!", "?", ".", "-", "_", "w/"),
    *("123456789012345678", "+49 151 234567", "a@b.org", "x.py", "a1b2c3d4", "asdfghjkl", "a", "Z", "é", "今", "ส็"),
    *(" ", " ", "\n", "█", "⣿", "(", ")", "/", "\\"),
)
SOUP = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(st.characters())


class Marked(Dictionary):
    """Reads what stands between braces as it is."""

    def __init__(self) -> None:
        super().__init__(())

    def split(self, text: str) -> Iterator[tuple[str, bool]]:
        """The braces are dropped."""
        for index, piece in enumerate(re.split("[{}]", text)):
            yield piece, index % 2 == 1


def test_readings_of_the_dictionary_are_left_as_they_are() -> None:
    """Even what would be noise otherwise; all around is treated."""
    manner = Manner(load("en"), dictionary=Marked())
    assert prose("brb {brb!!!! 😂 12345678901234} soooooo", manner) == "be right back brb!!!! 😂 12345678901234 sooo"


@pytest.mark.parametrize(
    "text",
    [
        "Hello, how are you? I'm fine. (Really!)",
        "Ça va ? « Très bien »",
        "¿Qué tal? ¡Bien!",
        "Привет, как дела?",
        "مرحبا، كيف حالك؟",
        "สวัสดีครับ คุณสบายดีไหม",
        "नमस्ते, आप कैसे हैं?",
        "こんにちは、元気ですか？",  # noqa: RUF001 - a Japanese question mark
        "你好，今天怎么样？",  # noqa: RUF001 - Chinese punctuation
        "안녕하세요? 잘 지내요.",
        "Zażółć gęślą jaźń",
        "İstanbul'da ığdır",  # noqa: RUF001 - the script is the point
        "שלום, מה שלומך?",
        "O'Brien-Smith & Sons, Ltd.",
    ],
)
@pytest.mark.parametrize("verbosity", list(Verbosity))
def test_ordinary_sentences_are_left_as_they_are(text: str, verbosity: Verbosity) -> None:
    """In any script and however much is said."""
    assert heard(text, verbosity=verbosity) == text


@given(text=SOUP, verbosity=st.sampled_from(Verbosity), language=st.sampled_from(["en", "es", "ja", "pl", "ru", "x"]))
def test_any_text_can_be_said(text: str, verbosity: Verbosity, language: str) -> None:
    """Never an error, no id, no private character of our own."""
    said = heard(text, language, verbosity)
    assert re.search("[0-9]{17}", said) is None
    assert re.search("[\U00100000-\U0010ffff]", said) is None


@given(SOUP)
def test_in_brief_no_emoji_is_said(text: str) -> None:
    """Nor is its sign left."""
    assert not set("😂👍") & set(heard(text, verbosity=Verbosity.BRIEF))


@pytest.mark.parametrize(
    "text",
    ["OMG 😂😂 ok :)", "brb 123456789012345678", "sooooo!!!! no no no no no", "x.py a@b.org kkkkk", "𝓱𝓮𝓵𝓵𝓸"],  # noqa: RUF001 - the script is the point
)
def test_what_was_made_fit_to_be_heard_is_fit(text: str) -> None:
    """A second time changes nothing."""
    assert heard(heard(text)) == heard(text)


@pytest.mark.parametrize(
    "piece",
    [
        *("😂a", ":)", "(´", "a\u0301", "\u0301", "ab ", "no ", "/\\\n"),  # noqa: RUF001 - the script is the point
        *("1-", "a@", "A1-", "_", "asdf;", "x.py ", "ah"),
        *("!!1", "sk", "χα", "ㅋㅎㄱ", "gg w", "C:\\a\\", "• ", "👁👄"),
    ],
)
def test_twice_the_text_takes_about_twice_the_time(piece: str) -> None:
    """Four times the text is held to far less than the sixteen times of a quadratic rule."""
    base = (piece * 2_000)[:4_000]
    heard(base)
    assert _best(base * 4) < 9 * _best(base) + 0.002


def _best(text: str) -> float:
    def once() -> float:
        start = time.process_time()
        heard(text)
        return time.process_time() - start

    return min(once() for _ in range(3))
