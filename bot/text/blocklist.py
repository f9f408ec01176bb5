"""Words that a guild does not want to hear, however they are disguised.

A word is found where it stands alone, so that "Scunthorpe" and "assassin" are safe; in scripts without spaces,
anywhere. As in Discord's AutoMod, `word*`, `*word` and `*word*` are also found as the beginning, the end and any part
of a word.
Time grows as the text does, whatever the number of words.
"""

import importlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, cast

from bot.text.skeleton import GAP, UNSPACED, Letter, Run, drawn_in_latin, tokens
from bot.text.stream import Stream, streams

_WILD = "*"
_SHORTEST_SPELLED = 3


class _Automaton(Protocol):
    """What is used of pyahocorasick's `Automaton`, which has no types of its own."""

    def add_word(self, key: str, value: "tuple[_Pattern, ...]", /) -> bool: ...

    def make_automaton(self) -> None: ...

    def iter(self, string: str, /) -> "Iterator[tuple[int, tuple[_Pattern, ...]]]": ...


class Blocking(StrEnum):
    """What is done when a blocked word is found."""

    SKIP = "skip"
    """The message is not spoken."""
    BLEEP = "bleep"
    """The word is replaced."""


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A word or phrase to be found."""

    runs: tuple[Run | None, ...]
    """None between the words of a phrase."""
    open_before: bool
    """Whether more of a word may stand before it."""
    open_after: bool

    @property
    def key(self) -> str:
        return "".join(GAP if run is None else run.key for run in self.runs)

    @property
    def length(self) -> int:
        return sum(len(run.letters) for run in self.runs if run)

    @property
    def is_real(self) -> bool:
        return any(run and run.is_real for run in self.runs)


class Blocklist:
    """Finds blocked words in what is about to be spoken.

    Args:
        words: 1 to 100 characters each; those that hold nothing to be said block nothing.
        blocking: what is done about those found.
    """

    def __init__(self, words: Iterable[str], blocking: Blocking) -> None:
        self.blocking = blocking
        found = defaultdict[str, list[_Pattern]](list)
        for word in words:
            for pattern in _patterns(word):
                found[pattern.key].append(pattern)
        self._automaton = _compiled(found) if found else None

    def censored(self, text: str, bleep: str) -> str | None:
        """The text, with `bleep` in the place of each blocked word; None if it is not to be spoken at all."""
        spans = self._spans(text)
        if not spans:
            return text
        if self.blocking is Blocking.SKIP:
            return None
        parts, at = list[str](), 0
        for start, end in spans:
            parts.extend((text[at:start], bleep))
            at = end
        return "".join([*parts, text[at:]])

    def finds(self, text: str) -> bool:
        """Whether a blocked word is in a text."""
        return bool(self._spans(text))

    def _spans(self, text: str) -> list[tuple[int, int]]:
        """Where blocked words are, in order and apart from each other."""
        if self._automaton is None:
            return []
        spans: set[tuple[int, int]] = set()
        for stream in streams(text):
            widened_to = -1
            for last, patterns in self._automaton.iter(stream.key):
                for pattern in patterns:
                    first = last + 1 - len(pattern.runs)
                    if last <= widened_to:
                        continue  # within a word that is covered whole: it is not walked through again for each hit
                    if _is_bounded(stream, first, last, pattern) and _fits(stream, first, pattern):
                        widened_to, span = _span(stream, first, last, pattern)
                        spans.add(span)
        return _merged(spans)


def comparable(word: str) -> str:
    """A word as it is compared with others, the same for all its spellings; empty if it has nothing to be said."""
    words = (
        "".join(letter.base + letter.marks for run in token.runs for letter in run.letters) for token in tokens(word)
    )
    said = GAP.join(words)
    begins, ends = _wildness(word)
    return f"{_WILD * begins}{said}{_WILD * ends}" if said else ""


def _wildness(word: str) -> tuple[bool, bool]:
    bare = word.strip()
    return bare.startswith(_WILD), bare.endswith(_WILD)


def _patterns(word: str) -> Iterator[_Pattern]:
    begins, ends = _wildness(word)
    for written in {word, drawn_in_latin(word) or word}:
        found = tokens(written)
        if not found:
            continue
        runs: list[Run | None] = []
        for token in found:
            runs.extend([None, *map(_resolved, token.runs)] if runs else map(_resolved, token.runs))
        yield _Pattern(tuple(runs), begins, ends)
        if len(found) > 1:
            (joined,) = tokens("".join(written[token.start : token.end] for token in found))
            yield _Pattern(tuple(map(_resolved, joined.runs)), begins, ends)


def _resolved(run: Run) -> Run:
    """Signs in a blocked word are the letters they are typed for; digits are digits."""
    return run._replace(letters=tuple(map(_meant, run.letters)))


def _meant(letter: Letter) -> Letter:
    if letter.real or letter.base.isdecimal() or not letter.typed_for:
        return letter
    return Letter(letter.typed_for[0], "", "", real=True)


def _compiled(found: dict[str, list[_Pattern]]) -> _Automaton:
    automaton = cast("_Automaton", importlib.import_module("ahocorasick").Automaton())
    for key, patterns in found.items():
        automaton.add_word(key, tuple(dict.fromkeys(patterns)))
    automaton.make_automaton()
    return automaton


def _is_bounded(stream: Stream, first: int, last: int, pattern: _Pattern) -> bool:
    """Whether a word begins at the first run and ends at the last."""
    if any(stream.spelled[first : last + 1]) and pattern.length < _SHORTEST_SPELLED:
        return False
    begin, end = stream.runs[first], stream.runs[last]
    before = stream.runs[first - 1] if first else None
    after = stream.runs[last + 1] if last + 1 < len(stream.runs) else None
    if begin is None or end is None:
        return False
    begins = pattern.open_before or stream.spelled[first] or _is_edge(before and before.letters[-1], begin, pattern)
    ends = pattern.open_after or stream.spelled[last] or _is_edge(after and after.letters[0], end, pattern)
    return begins and (ends or end.script == "HANGUL")


def _is_edge(beyond: Letter | None, within: Run, pattern: _Pattern) -> bool:
    """Whether a word may begin or end beside this letter: a number beside another digit does not."""
    if beyond is None or beyond.script in UNSPACED or within.script in UNSPACED:
        return True
    return not beyond.real if pattern.is_real else not beyond.base.isdecimal()


def _fits(stream: Stream, first: int, pattern: _Pattern) -> bool:
    """Whether the runs may be read as the word, and not only as something like it.

    A letter written twice is no disguise: God is not good. Three times it is, and so are two letters, twice each.
    """
    doubled, stretched, last = 0, False, len(pattern.runs) - 1
    read: list[Letter] = []
    for at, wanted in enumerate(pattern.runs):
        run = stream.runs[first + at]
        if run is None or wanted is None:
            continue
        is_open = stream.spelled[first + at] or run.script in UNSPACED
        open_before = at == 0 and (pattern.open_before or is_open)
        open_after = at == last and (pattern.open_after or is_open)
        surplus = run.surplus(wanted, open_before=open_before, open_after=open_after, edge=at in (0, last))
        if surplus is None:
            return False
        doubled += surplus == 1
        stretched = stretched or surplus > 1
        read.extend(run.letters)
    if not pattern.is_real:
        return not doubled and not stretched
    is_number = not any(letter.real for letter in read) and any(letter.base.isdecimal() for letter in read)
    return not is_number and (stretched or doubled != 1)


def _span(stream: Stream, first: int, last: int, pattern: _Pattern) -> tuple[int, tuple[int, int]]:
    """Where the word is in the text, with what it is a part of, after the last run that it was widened to, else -1."""
    found = last
    while pattern.open_before and first and _continues(stream.runs[first - 1]):
        first -= 1
    while pattern.open_after and last + 1 < len(stream.runs) and _continues(stream.runs[last + 1]):
        last += 1
    begin, end = stream.runs[first], stream.runs[last]
    span = stream.starts[first] + (begin.start if begin else 0), stream.starts[last] + (end.end if end else 0)
    return last if last > found else -1, span


def _continues(run: Run | None) -> bool:
    return run is not None and run.script not in UNSPACED


def _merged(spans: set[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


NOTHING_BLOCKED = Blocklist((), Blocking.SKIP)
