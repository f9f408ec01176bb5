"""Unicode emoji, by their names."""

import pytest

from bot.text.manner import Verbosity
from tests.text.manners import heard


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("OMG 😂 ok", "oh my god, face with tears of joy, ok"),
        ("hi😂there", "hi, face with tears of joy, there"),
        ("well done 👏!", "well done, clapping hands!"),
        ("ok. 😂 and now?", "ok. face with tears of joy, and now?"),
        ("😂👍", "face with tears of joy, thumbs up"),
        ("  😂  ", "  face with tears of joy  "),
        ("one\n😂\ntwo", "one\nface with tears of joy\ntwo"),
        ("I ❤ you", "I, red heart, you"),
    ],
)
def test_an_emoji_is_named_beside_the_sentence(text: str, said: str) -> None:
    """Commas make a short pause around it, where there is none yet."""
    assert heard(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("👍🏽", "thumbs up"),
        ("👩🏻‍❤️‍👨🏽", "couple with heart woman man"),
        ("🫱🏻‍🫲🏿", "handshake"),
        ("🧑🏻‍❤️‍🧑🏿", "couple with heart"),
        ("👨‍👩‍👧‍👦", "family man woman girl boy"),
        ("🏳️‍🌈", "rainbow flag"),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "England"),
        ("🐈‍🍕", "cat pizza"),
        ("1️⃣ pizza 2️⃣ pasta", "1, pizza, 2, pasta"),
    ],
)
def test_what_is_seen_as_one_is_named_as_one(text: str, said: str) -> None:
    """Sequences, flags and keycaps; the skin tone is not said."""
    assert heard(text) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "flag of France"),
        ("pt-BR", "flag of França"),
        ("ja", "flag of フランス"),
        ("pl", "flag of Francja"),
        ("tlh", "flag of France"),
    ],
)
def test_a_country_is_named_in_the_language_of_the_guild(language: str, said: str) -> None:
    """English is for languages that are not known."""
    assert heard("🇫🇷", language) == said


def test_letters_that_are_no_flag_are_said() -> None:
    """Some people write words in regional letters."""
    assert heard("🇭🇪🇾") == "HE, Y"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "cara llorando de risa"),
        ("pt-BR", "rosto chorando de rir"),
        ("it", "faccina con lacrime di gioia"),
        ("fr", "visage riant aux larmes"),
        ("de", "Gesicht mit Freudentränen"),
        ("pl", "twarz ze łzami radości"),
        ("tr", "sevinç gözyaşları"),  # noqa: RUF001 - the script is the point
        ("ja", "嬉し泣き"),
        ("ko", "기쁨의 눈물을 흘리는 얼굴"),
        ("zh-CN", "笑哭了"),
    ],
)
def test_emoji_are_named_in_the_language_of_the_guild(language: str, said: str) -> None:
    """Polish and German names come from Unicode's annotations."""
    assert heard("😂", language) == said


def test_russian_names_have_all_their_letters() -> None:
    """The package that has the other names loses the breve of its й."""
    assert heard("🏳️‍🌈", "ru") == "радужный флаг"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("😂😂😂😂😂", "face with tears of joy, 5 times"),
        ("😂 😂\n😂", "face with tears of joy, 3 times"),
        ("😂🔥😂🔥", "face with tears of joy, 2 times, fire, 2 times"),
        ("👁️👄👁️", "eye, mouth, eye"),
        ("♥♥🔥", "heart, 2 times, fire"),
        ("👍🏻👍🏿", "thumbs up, 2 times"),
        ("🔥😂💀🎉", "fire, face with tears of joy, skull, party popper"),
        ("🔥😂💀🎉🥳👀", "fire, face with tears of joy, skull, and 3 more emoji"),
    ],
)
def test_a_run_is_said_as_one(text: str, said: str) -> None:
    """With counts, and not longer than a listener's patience."""
    assert heard(text) == said


def test_in_full_every_emoji_of_a_run_is_named() -> None:
    """However many."""
    assert heard("🔥😂💀🎉🥳👀", verbosity=Verbosity.FULL).endswith("party popper, partying face, eyes")


@pytest.mark.parametrize(
    ("text", "said"),
    [("hi😂there", "hi there"), ("so 😂!", "so!"), ("😂", ""), ("1️⃣ pizza", "1, pizza"), ("see 🇫🇷 you", "see you")],
)
def test_in_brief_emoji_are_silent(text: str, said: str) -> None:
    """But for digits, which number a list."""
    assert heard(text, verbosity=Verbosity.BRIEF) == said


@pytest.mark.parametrize("text", ["™ © ® 5 # *", "a → b ↔ c", "▶ play", "№ ½ ° €", "日本語", "x²"])
def test_signs_of_text_are_no_emoji(text: str) -> None:
    """Though Unicode counts some of them among emoji."""
    assert heard(text) == text


def test_an_emoji_without_a_name_is_an_emoji() -> None:
    """Unicode adds some each year."""
    assert heard("\U0001fac6\u200d\U0001f3fb x\U0001fadb\U0001faff") != ""
    assert heard("\U0001faff") == "an emoji"
