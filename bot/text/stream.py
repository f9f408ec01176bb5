"""A text as runs of letters one after another, in each of the ways in which it may be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from bot.text.skeleton import GAP, LOOKS, Run, Token, tokens

_JOINERS = frozenset("._-*~|/,\\\u00b7\u2022\u2026\u2010\u2011")
"""What is put into a word to break it up: no apostrophe, or "he'll" would be another word."""

_WIDEST_GAP = 3


@dataclass(slots=True)
class Stream:
    """A text's runs, one after another, with None between words."""

    runs: list[Run | None]
    starts: list[int]
    """What is to be added to each run's places."""
    spelled: list[bool]
    """Whether each stands apart from its neighbours, as the letters of a word that is spelled."""

    @property
    def key(self) -> str:
        """The keys of its runs, one character for each: where a word may be, its own key is."""
        return "".join(GAP if run is None else run.key for run in self.runs)


def streams(text: str) -> Iterator[Stream]:
    """The ways to read a text: as it stands, with broken words joined, and each as it looks in Latin letters."""
    found = tokens(text)
    ways = [tuple(token.runs for token in found)]
    if any(token.looks for token in found):
        looks = zip(*(token.looks or [token.runs] * len(LOOKS) for token in found), strict=True)
        ways = list(dict.fromkeys([*ways, *looks]))
    for way in ways:
        read = [Token(token.start, token.end, runs, ()) for token, runs in zip(found, way, strict=True)]
        yield _stream(read)
        if _breaks(text, read):
            yield _joined(text, read)


def _stream(found: list[Token]) -> Stream:
    runs: list[Run | None] = []
    starts: list[int] = []
    for token in found:
        runs.extend((None, *token.runs) if runs else token.runs)
        starts.extend([token.start] * (len(runs) - len(starts)))
    return Stream(runs, starts, [False] * len(runs))


def _joined(text: str, found: list[Token]) -> Stream:
    """The text with words put together that were broken up, such as b.a.d, or "b a d"."""
    joined = Stream([], [], [])
    for before, token in zip([None, *found], found, strict=False):
        is_apart = before is not None and not _is_broken(text, before, token)
        if is_apart:
            _put(joined, None, spelled=False)
        for run in token.runs:
            placed = Run(run.key, run.letters, run.start + token.start, run.end + token.start)
            _put(joined, placed, spelled=len(token.runs) == 1)
    return joined


def _put(stream: Stream, run: Run | None, *, spelled: bool) -> None:
    last = stream.runs[-1] if stream.runs else None
    if run and last and run.key == last.key:
        stream.runs[-1] = last.joined(run)
    else:
        stream.runs.append(run)
        stream.starts.append(0)
        stream.spelled.append(spelled)


def _breaks(text: str, found: list[Token]) -> bool:
    return any(_is_broken(text, before, after) for before, after in pairwise(found))


def _is_broken(text: str, before: Token, after: Token) -> bool:
    """Whether what is between two tokens may be there only to hide that they are one word."""
    if after.start - before.end > _WIDEST_GAP:
        return False
    if len(before.runs) == len(after.runs) == 1:
        return True
    return _JOINERS.issuperset(text[before.end : after.start])
