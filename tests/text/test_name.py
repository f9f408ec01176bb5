"""How names are said that people chose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.markup import scan
from bot.text.message import Author, Names
from bot.text.name import spoken_name
from bot.text.reading import Reading, read
from bot.text.speaker import Speakers
from bot.text.speech import speak
from bot.text.tokens import Text
from tests.text.messages import ENGLISH, SENT_AT, message
from tests.text.test_properties import SOUP


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Ada", "Ada"),
        ("Ada Lovelace, Countess", "Ada Lovelace, Countess"),
        ("snake_case [TAG] 42", "snake_case [TAG] 42"),
        ("**Bold** ||sp||", "Bold sp"),
        ("*~~`Zoë`~~*", "Zoë"),
        ("# Bob | Mod", "Bob Mod"),
        ("Bob https://evil.example/x", "Bob"),
        ("[Bob](https://evil.example/x)", "Bob"),
        ("<@3> Bob", "Bob"),
        ("https://evil.example/x", None),
        ("www.evil.example", None),
        ("https:**//evil.example/x**", None),
        ("<@3>", None),
        ("www\u200b.evil.example", None),
        ("<:wave:1>", None),
        ("@everyone", None),
        ("** **", None),
        ("", None),
    ],
)
def test_a_name_is_said_with_the_care_taken_of_text(name: str, said: str | None) -> None:
    """Never an address, a mention or a mark of styling; nothing if that was all."""
    assert spoken_name(name) == said


@given(SOUP | st.text())
def test_no_name_says_more_than_words(name: str) -> None:
    """What is said of it, Discord would show as it is."""
    said = spoken_name(name)
    assert said != ""
    assert {type(token) for token in scan(said or "")} <= {Text}


@pytest.mark.parametrize("name", ["https://evil.example/x", "<@3>", "||  ||"])
def test_whoever_has_no_name_that_can_be_said_is_someone(name: str) -> None:
    """As a speaker, and where they are mentioned; roles, channels and stickers likewise."""
    names = Names(users={1: name}, roles={10: name}, channels={20: name})
    assert Speakers().introduce(Author(1, name), "hi", 0, ENGLISH) == "someone said: hi"
    assert speak(scan("<@1> <@&10> <#20>"), names, SENT_AT, ENGLISH) == "someone, a role, a channel"
    assert read(message(stickers=(name,)), ENGLISH) == Reading("a sticker")


def test_names_in_mentions_are_said_without_marks() -> None:
    """As the same names are where they speak."""
    names = Names(users={1: "**Bold** ||sp||"}, roles={10: "__mods__"}, channels={20: "`general`"})
    assert Speakers().introduce(Author(1, names.users[1]), "hi", 0, ENGLISH) == "Bold sp said: hi"
    assert speak(scan("<@1> <@&10> <#20>"), names, SENT_AT, ENGLISH) == "Bold sp, mods, general"
