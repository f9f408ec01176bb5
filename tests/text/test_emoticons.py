"""Faces made of signs."""

import pytest

from bot.text.manner import Verbosity
from tests.text.manners import heard


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hello :)", "hello, smile"),
        ("thanks:) see you", "thanks, smile, see you"),
        ("hi :D!", "hi, laughing!"),
        ("sure ;-)", "sure, wink"),
        ("oh no :'(", "oh no, crying"),
        ("xD", "laughing"),
        ("I <3 you", "I, heart, you"),
        ("o.O what", "confused face, what"),
        ("^^", "smile"),
        ("-_-", "unamused face"),
        ("T_T", "crying"),
        ("привет))))", "привет, smile"),
        ("진짜 ㅠㅠㅠ", "진짜, crying"),
    ],
)
def test_an_emoticon_is_said_by_what_it_shows(text: str, said: str) -> None:
    """Beside the sentence, as an emoji is."""
    assert heard(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("¯\\_(ツ)_/¯", "shrug"),
        ("¯(ツ)/¯", "shrug"),
        ("(╯°□°)╯︵ ┻━┻", "flips a table"),
        ("┬─┬ ノ( ゜-゜ノ)", "puts the table back"),  # noqa: RUF001 - the script is the point
        ("( ͡° ͜ʖ ͡°)", "meaningful look"),
        ("ಠ_ಠ", "look of disapproval"),
        ("(^_^) hi", "smile, hi"),
        ("(>_<)", "unamused face"),
        ("(づ｡◕‿‿◕｡)づ hug", "emoticon, hug"),
        ("すごい(´・ω・`)", "すごい, emoticon"),  # noqa: RUF001 - the script is the point
    ],
)
def test_kaomoji_are_said_by_what_they_show(text: str, said: str) -> None:
    """The less known ones are emoticons."""
    assert heard(text) == said


@pytest.mark.parametrize("text", [":)", "(^_^)", "¯\\_(ツ)_/¯", ":wave:"])
def test_in_brief_faces_are_silent(text: str) -> None:
    """As emoji are."""
    assert heard(f"ok {text} bye", verbosity=Verbosity.BRIEF) == "ok bye"


@pytest.mark.parametrize(
    "text",
    [
        "(see below:)",
        "at 10:30:45",
        "C:\\Windows",
        "a ratio of 3:3",
        "if (x) then (y)",
        "3 < 4 > 2",
        "(仮) の名前",
        "(25°C)",
        "ノルウェー語(ブークモール)",
        "B) the second",
        "f(x) = (a) (b)",
        "key:value",
        "DPOXD",
    ],
)
def test_ordinary_brackets_and_colons_are_no_face(text: str) -> None:
    """They are left as they are."""
    assert heard(text) == text


def test_an_emoji_typed_by_its_name_is_said_without_colons() -> None:
    """Discord leaves those of other servers as text."""
    assert heard(":pepeLaugh: nice :party_parrot:") == "pepe Laugh, nice, party parrot"
