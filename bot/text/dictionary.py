"""Readings that a guild or a member has given to words and phrases.

Phrases are found by an Aho-Corasick automaton of those that no other begins, and followed from there to the longest.
(The library's own search for the longest, `iter_long`, misses some: its issues 133, 185 and 189.)
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, Protocol, Self, cast

import ahocorasick
import regex

from bot.text.caseless import Caseless, comparable

MAX_CHARACTERS = 100
"""Of a phrase, and of a reading."""

_UNWRITABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, separators of lines, what turns a text's direction, and halves of characters."""

_WORDLY = regex.compile(r"[[\p{L}\p{N}\p{M}]--[\p{Me}\p{Variation_Selector}]]", regex.V1)

_WITHOUT_SPACES = regex.compile(
    r"[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}"
    r"\p{scx=Tibetan}\p{scx=Javanese}\p{scx=Balinese}]",
    regex.V1,
)
"""Scripts that do not part words, so that a phrase in them may be anywhere."""

_HANGUL = regex.compile(r"\p{scx=Hangul}", regex.V1)
"""Korean parts words, but what others say with a word of its own it adds to the end of one."""


class Fault(StrEnum):
    """Why something cannot be an entry."""

    NO_PHRASE = "no-phrase"
    LONG_PHRASE = "long-phrase"
    LONG_READING = "long-reading"
    UNWRITABLE = "unwritable"


class Entry(NamedTuple):
    """How a phrase is to be read; without a reading it is silent."""

    phrase: str
    reading: str

    @classmethod
    def written(cls, phrase: str, reading: str) -> Self:
        """What somebody has written: the spaces and line breaks around it and in rows are not meant."""
        return cls(" ".join(phrase.split()), " ".join(reading.split()))

    @property
    def fault(self) -> Fault | None:
        """Why this is no entry that can be kept, or None if it is one."""
        if _UNWRITABLE.search(self.phrase) or _UNWRITABLE.search(self.reading):
            return Fault.UNWRITABLE
        if not comparable(self.phrase).strip():
            return Fault.NO_PHRASE
        if len(self.phrase) > MAX_CHARACTERS:
            return Fault.LONG_PHRASE
        return Fault.LONG_READING if len(self.reading) > MAX_CHARACTERS else None


@lru_cache(maxsize=4_096)
def _is_of_a_word(character: str) -> bool:
    """Whether it makes one word with another such character beside it."""
    return _WORDLY.match(character) is not None and _WITHOUT_SPACES.match(character) is None


_ANYTHING, _NO_NUMBER, _NO_WORD = range(3)
"""What may come after a phrase: anything, or not what would be one number or one word with it."""


@dataclass(slots=True)
class _Phrase:
    """A phrase of the dictionary, as it is compared."""

    text: str
    reading: str
    longer: dict[int, dict[str, "_Phrase"]] = field(default_factory=dict[int, dict[str, "_Phrase"]])
    """Those that begin with this one and with no other that is longer, by their length and then themselves."""
    length: int = field(init=False)
    begins_word: bool = field(init=False)
    followers: int = field(init=False)

    def __post_init__(self) -> None:
        self.length = len(self.text)
        self.begins_word = _is_of_a_word(self.text[0])
        if not _is_of_a_word(self.text[-1]) or _HANGUL.match(self.text[-1]):
            self.followers = _ANYTHING
        elif self.begins_word or any(map(str.isalpha, self.text)):
            self.followers = _NO_WORD
        else:
            self.followers = _NO_NUMBER  # "<3" is a heart even in "<3you", but none in "<30"


class _Automaton(Protocol):
    """What is used of the library, which has no types of its own."""

    def add_word(self, key: str, value: _Phrase, /) -> bool: ...
    def make_automaton(self) -> None: ...
    def iter(self, string: str, /) -> Iterator[tuple[int, _Phrase]]:
        """Every phrase in the string, by the index of its last character."""
        ...


class Dictionary:
    """Finds phrases in text: the leftmost, there the longest, each once. A reading is never read again.

    Letter case does not matter. A phrase that begins or ends with a letter or a digit is not found within a word; in
    scripts without spaces, and where it begins and ends with symbols, it is found anywhere.

    Args:
        entries: of several for one phrase the first counts. Phrases are taken as they are, whatever their `fault`.
    """

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        self._automaton = _compiled(entries)

    def split(self, text: str) -> Iterator[tuple[str, bool]]:
        """The text in pieces, in order, each with whether it is a reading and so to be said as it is.

        A reading may be empty, other pieces are not.
        """
        done = 0
        for begins, ends, reading in _found(self._automaton, text) if self._automaton else ():
            if begins > done:
                yield text[done:begins], False
            yield reading, True
            done = ends
        if done < len(text):
            yield text[done:], False

    def apply(self, text: str) -> str:
        """The text with every phrase replaced by its reading."""
        return "".join(piece for piece, _ in self.split(text))


def _found(automaton: _Automaton, text: str) -> Iterator[tuple[int, int, str]]:
    """Where in the text phrases begin and end, and their readings."""
    caseless = Caseless(text)
    folded = caseless.text
    of_words = frozenset(filter(_is_of_a_word, set(folded)))
    barred = (frozenset[str](), frozenset(filter(str.isdecimal, of_words)), of_words)
    # No two begin at one place: none of the automaton's phrases begins another.
    shortest: list[tuple[int, _Phrase]] = []
    for last, phrase in automaton.iter(folded):
        start = last + 1 - phrase.length
        if not (phrase.begins_word and start and folded[start - 1] in of_words):
            shortest.append((start, phrase))
    shortest.sort()
    free = 0
    for start, phrase in shortest:
        begins = None if start < free else caseless.place(start)
        if begins is None:
            continue
        longest, ends = None, 0
        candidate: _Phrase | None = phrase
        while candidate is not None:
            end = start + candidate.length
            if folded[end : end + 1] not in barred[candidate.followers]:
                place = caseless.place(end)
                longest, ends = (longest, ends) if place is None else (candidate, place)
            candidate = _next_longer(candidate, folded, start)
        if longest is not None:
            free = start + longest.length
            yield begins, ends, longest.reading


def _next_longer(phrase: _Phrase, folded: str, start: int) -> _Phrase | None:
    """The next longer phrase that is there; no two of one length or of several are, as neither begins the other."""
    for length, same in phrase.longer.items():
        found = same.get(folded[start : start + length])
        if found is not None:
            return found
    return None


def _compiled(entries: Iterable[tuple[str, str]]) -> _Automaton | None:
    readings: dict[str, str] = {}
    for phrase, reading in entries:
        readings.setdefault(comparable(phrase), reading)
    readings.pop("", None)
    if not readings:
        return None
    automaton = cast("_Automaton", ahocorasick.Automaton())  # pyright: ignore[reportUnknownMemberType] - it has no types
    beginnings: list[_Phrase] = []
    for text in sorted(readings):  # each directly after those it begins with
        phrase = _Phrase(text, readings[text])
        while beginnings and not text.startswith(beginnings[-1].text):
            beginnings.pop()
        if beginnings:
            beginnings[-1].longer.setdefault(len(text), {})[text] = phrase
        else:
            automaton.add_word(text, phrase)
        beginnings.append(phrase)
    automaton.make_automaton()
    return automaton


EMPTY = Dictionary(())
