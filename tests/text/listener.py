"""Somebody who hears the content of messages."""

from bot.phrases.catalogue import load
from bot.text.manner import Manner, Tone
from bot.text.message import Author, Names
from bot.text.parser import parse
from bot.text.speech import Spoken, speak

ENGLISH = Manner(load("en"))
SENT_AT = 1_700_000_000.0
"""Tuesday, 14 November 2023, 22:13:20 UTC."""

NAMES = Names(
    users={1: Author(1, "ada1815", "Ada"), 2: Author(2, "bob"), 3: Author(3, "\u3164")},
    roles={10: "moderators"},
    channels={20: "general"},
)


def spoken(content: str, manner: Manner = ENGLISH) -> Spoken:
    """All that is heard of a content."""
    return speak(parse(content), NAMES, SENT_AT, manner)


def said(content: str, manner: Manner = ENGLISH) -> str:
    """The words that are heard of a content, where there are no tones."""
    whole = spoken(content, manner)
    assert whole.tones == ()
    return whole.text


def toned(content: str, manner: Manner) -> tuple[str, tuple[Tone, ...]]:
    """The words and the tones that are heard of a content."""
    whole = spoken(content, manner)
    return whole.text, whole.tones
