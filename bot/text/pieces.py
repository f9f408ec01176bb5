"""A text is cut where a speaker could pause, for an engine that must not have it all at once."""

import importlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol, cast

import regex

LEAST_CLAUSE = 20
"""Characters; a shorter one is not worth a pause."""

_BLOCK = 1_000
"""Characters that are searched for sentences at once: quotes that nobody closes cost the square of the length."""

_GRAPHEME = regex.compile(r"\p{RI}{2}[\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}]*+|\X")
"""`\\X` looks back to the beginning of a row of flags for each of them, so flags have a pattern of their own."""
_SPACE = regex.compile(r"[\s\x1c-\x1f]")
_SPACES = regex.compile(r"[\s\x1c-\x1f]*")
"""As `str.isspace` has it."""
_SURROGATE = regex.compile(r"\p{Cs}")
_LINE_END = regex.compile(r"(?=[\n\r\u2028\u2029])")
_CLAUSE_END = regex.compile(r"(?<![,;:–—،؛])[,;:–—،؛]++[\p{Pe}\p{Pf}\"']*+(?=\s)|[、，；：]++\p{Pe}*+")  # noqa: RUF001 - as they are written
_WORD_END = regex.compile(r"(?<=\S)(?=\s)")
_CLOSED_SENTENCE = regex.compile(r"[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}\"']*\Z")


def pieces(text: str, language: str, *, first: int, most: int) -> list[str]:
    """The text in pieces: cut at the ends of sentences, else of clauses, else of words, else of written characters.

    Between two pieces nothing is left out but white space. Each but the last is at least half as long as it may be,
    and ends at the first place of the best kind that there is from there on.

    Args:
        text: any.
        language: BCP 47, of most of the text: it tells abbreviations from the ends of sentences.
        first: characters of the first piece, at most.
        most: characters of each later piece, at most; only a single written character (Unicode UAX 29) may have more.
    """
    if len(text) <= first:
        return [whole] if (whole := text.strip()) else []
    ends = [found.end() for found in _GRAPHEME.finditer(text)]
    ranks = _Ranks(text, language, ends)
    found: list[str] = []
    start, room = _after_spaces(text, 0), first
    while start < len(text):
        end, room = ranks.cut(start, room), most
        found.append(text[start:end].strip())
        start = _after_spaces(text, end)
    return found


def ends_sentence(piece: str) -> bool:
    """Whether a sentence ends where the piece does."""
    return _CLOSED_SENTENCE.search(piece, max(0, len(piece) - LEAST_CLAUSE)) is not None


class _Library(Protocol):
    """What is used of `sentencex`."""

    def segment(self, language: str, text: str) -> Sequence[str]: ...


class _Ranks:
    """Where one text may be cut, from the best kind of places to the worst."""

    def __init__(self, text: str, language: str, ends: Sequence[int]) -> None:
        self._length = len(text)
        self._ends = ends
        allowed = frozenset(ends)
        clauses = (found.end() for found in _CLAUSE_END.finditer(text))
        words = (found.end() for found in _WORD_END.finditer(text))
        sentences = (*_sentence_ends(text, language), *(found.end() for found in _LINE_END.finditer(text)))
        self._sentences, self._clauses, self._words = (
            sorted(allowed.intersection(places)) for places in (sentences, clauses, words)
        )

    def cut(self, start: int, room: int) -> int:
        """The end of the piece that starts here."""
        last = start + room
        if self._length <= last:
            return self._length
        half = start + max(1, room // 2)
        clause = max(half, start + LEAST_CLAUSE)
        return (
            _first_within(self._sentences, half, last)
            or _first_within(self._clauses, clause, min(last, self._length - LEAST_CLAUSE))
            or _first_within(self._words, half, last)
            or _first_within(self._ends, half, last)
            or self._before_long_character(start, last)
        )

    def _before_long_character(self, start: int, last: int) -> int:
        """Where the written character begins that fills the second half; where it ends, if it fills the first too."""
        after = bisect_right(self._ends, start)
        return self._ends[max(after, bisect_right(self._ends, last) - 1)]


def _first_within(places: Sequence[int], least: int, most: int) -> int | None:
    index = bisect_left(places, least)
    return places[index] if index < len(places) and places[index] <= most else None


def _sentence_ends(text: str, language: str) -> Iterable[int]:
    """Where sentences end, before the white space after them; not where the text does."""
    readable = _SPACE.sub(" ", _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text))
    start = 0
    while start < len(text):
        block = readable[start : start + _BLOCK]
        *whole, _open = _sentences(block, language.partition("-")[0])
        for sentence in whole:
            yield start + len(sentence.rstrip())
            start += len(sentence)
        if not whole:
            start += len(block)


def _sentences(text: str, language: str) -> Sequence[str]:
    """The sentences of a text that has no lone surrogates, which the library does not take, and plain spaces alone.

    Release 1.0.32 panics where Russian has white space of more than one byte.
    """
    library = cast("_Library", importlib.import_module("sentencex"))  # which has no types
    try:
        return library.segment(language, text)
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # of Rust, which is no Exception and cannot be imported
            raise
        return (text,)


def _after_spaces(text: str, start: int) -> int:
    found = _SPACES.match(text, start)
    return found.end() if found else start
