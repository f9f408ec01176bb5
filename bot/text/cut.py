"""Long messages end early, where a speaker could pause, and tell how much is left out."""

from bisect import bisect_right

import regex

from bot.text.manner import Manner

_GRAPHEME = regex.compile(r"\p{RI}{2}[\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}]*+|\X")
"""`\\X` looks back to the beginning of a row of flags for each of them, so flags have a pattern of their own."""
_SENTENCE_END = regex.compile(r"(?<![.!?…])[.!?…]++[\p{Pe}\p{Pf}\"']*+(?=\s)|[。！？｡]++\p{Pe}*+")  # noqa: RUF001 - full-width marks are meant
_CLAUSE_END = regex.compile(r"(?<![,;:–—،؛])[,;:–—،؛]++(?=\s)|[、，；：]++")  # noqa: RUF001 - full-width marks are meant
_WORD_END = regex.compile(r"(?=\s)")
_UNSPACED = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]",
)
"""The letters of scripts whose words nobody can count by their spaces."""

_TRAILING = " .,:;!?-–—…、。，；：！？"  # noqa: RUF001 - full-width marks are meant
_SENTENCE_NEAR = 0.6
_CLAUSE_NEAR = 0.65
_WORD_NEAR = 0.5
"""From which part of what may be kept an end counts as near."""


def shorten(text: str, manner: Manner) -> str:
    """The text if it is within the manner's limit, else its beginning with the spoken "and N more words" within it.

    It ends at a sentence, a clause or a word if one ends near, else between two written characters: an accent, an
    emoji of several and a flag stay with what they belong to. A limit without room for the phrase keeps words alone.
    """
    if len(text) <= manner.limit:
        return text
    ends = _grapheme_ends(text, manner.limit)
    room = manner.limit - len(_ending("", f" {text}", manner))
    while room > 0:
        end = _end(text, room, ends)
        kept = text[:end].rstrip(_TRAILING)
        if not kept:
            break
        said = _ending(kept, text[end:], manner)
        if len(said) <= manner.limit:
            return said
        room -= len(said) - manner.limit
    return text[: _end(text, manner.limit, ends) or manner.limit].rstrip()


def _ending(kept: str, left_out: str, manner: Manner) -> str:
    """What is kept with the phrase after it; the rest of a word that is cut in two is no word."""
    words = left_out.split()[0 if left_out[:1].isspace() else 1 :]
    count = sum(any(map(str.isalnum, word)) for word in words)
    unspaced = sum(1 for _ in _UNSPACED.finditer(left_out))
    if count and unspaced <= count:
        return manner.wording("cut-short-words", text=kept, count=count)
    return manner.wording("cut-short", text=kept)


def _grapheme_ends(text: str, limit: int) -> list[int]:
    """Where written characters end, up to a place (Unicode UAX 29); one more character tells whether the last ends."""
    return [end for found in _GRAPHEME.finditer(text, 0, limit + 1) if (end := found.end()) <= limit]


def _end(text: str, room: int, ends: list[int]) -> int:
    """The best place to end within so many characters; 0 if the first written character is longer."""
    allowed = ends[: bisect_right(ends, room)]
    places = frozenset(allowed)
    for pattern, near in ((_SENTENCE_END, _SENTENCE_NEAR), (_CLAUSE_END, _CLAUSE_NEAR), (_WORD_END, _WORD_NEAR)):
        found = [end for match in pattern.finditer(text, 0, room + 1) if (end := match.end()) in places]
        if found and found[-1] >= room * near:
            return found[-1]
    return allowed[-1] if allowed else 0
