"""Characters that a listener cannot hear, and whether anything is left to say."""

import re
import unicodedata

_UNHEARD = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u2064\u2066-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff]"
)
"""Controls, fillers and lone surrogates. The joiners U+200C and U+200D stay: Persian, Hindi and emoji need them."""

_NOISE = re.compile(r"(?<!<)<++(?=@)|\|{2,}")
"""What would be taken for a raw mention or a spoiler's bars by whoever looks at spoken text."""


def audible(text: str) -> str:
    """The text on one line without what makes no sound, and without remains of markup."""
    return " ".join(_NOISE.sub(" ", _UNHEARD.sub("", text)).split())


def sayable(text: str) -> bool:
    """Whether there is a letter, a digit or a pictograph: an engine makes noise of the rest, or nothing."""
    return any(character.isalnum() or unicodedata.category(character) == "So" for character in text)
