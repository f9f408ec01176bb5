"""Names that people chose, of themselves or of what is theirs: said with the care that is taken of text."""

import re

from bot.text.markup import scan
from bot.text.plain import audible, sayable
from bot.text.tokens import Marker, Text, Token

_DECORATION = re.compile(r"[`|]+")
"""Nothing in a name is code or hidden: Discord shows names as they are."""


def spoken_name(name: str) -> str | None:
    """A name as it is said, without addresses, mentions and marks of styling; None if nothing is left to say."""
    said, before = _DECORATION.sub(" ", name), None
    while said != before:  # what was apart may be an address, or a mention, once what stood between is gone
        said, before = audible("".join(map(_kept, scan(said)))), said
    return said if sayable(said) else None


def _kept(token: Token) -> str:
    match token:
        case Text(text):
            return text
        case Marker():
            return ""
        case _:
            return " "
