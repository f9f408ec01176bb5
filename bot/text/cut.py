"""Long messages end early, at a word, and say so."""

import unicodedata

from bot.text.wording import Wording

_JOINER = "\u200d"


def shorten(text: str, limit: int, wording: Wording) -> str:
    """The text if it has at most `limit` characters, else its beginning with the spoken "and more" within the limit.

    The cut is at a space, or between two written characters where a word is longer than half of what is kept. A
    character with its accents, an emoji of several and a flag stay whole. A limit without room for a word and "and
    more" keeps whole words alone, if there are any.
    """
    if len(text) <= limit:
        return text
    room = limit - len(wording("cut-short", text=""))
    if room > 0:
        kept = text[: _word_end(text, room, least=room // 2 + 1)].rstrip(" .,:;!?-–—、。，")  # noqa: RUF001 - full-width marks too
        if kept:
            return wording("cut-short", text=kept)
    return text[: _word_end(text, limit, least=1)].rstrip()


def _word_end(text: str, room: int, *, least: int) -> int:
    space = text.rfind(" ", least, room + 1)
    if space >= 0:
        return space
    end = room
    while end > 0 and _joined(text, end):
        end -= 1
    return end or room


def _joined(text: str, at: int) -> bool:
    """Whether the characters on both sides of a place are one to a reader (Unicode UAX 29, the common cases)."""
    before, after = text[at - 1], text[at]
    if _JOINER in (before, after) or _extends(after):
        return True
    if _is_flag_half(before) and _is_flag_half(after):
        start = at
        while start > 0 and _is_flag_half(text[start - 1]):
            start -= 1
        return (at - start) % 2 == 1
    return False


def _extends(character: str) -> bool:
    return (
        unicodedata.category(character) in {"Mn", "Mc", "Me"}
        or "\U0001f3fb" <= character <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= character <= "\U000e007f"  # tags of the flags of regions
        or "\u1160" <= character <= "\u11ff"  # vowels and finals of Korean written by its letters
    )


def _is_flag_half(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
