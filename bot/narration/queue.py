"""The entries of one guild that wait for their turn: first come, first heard, and never more than a fixed number.

When the queue is full, room is made by dropping the oldest entry of whoever has most waiting. So a flood costs the
one who sends it, and somebody with a single message waiting keeps it.
"""

import asyncio
from collections import Counter, deque
from typing import Generic, Protocol, TypeVar


class Waiting(Protocol):
    """What the queue must know of an entry."""

    @property
    def speaker_id(self) -> int:
        """The member it speaks for."""
        ...


T = TypeVar("T", bound=Waiting)


class FairQueue(Generic[T]):
    """A bounded queue for one consumer."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._entries: deque[T] = deque()
        self._filled = asyncio.Event()

    def put(self, entry: T) -> T | None:
        """Add an entry at the end; give back the one that was dropped for it, if any."""
        dropped = self._make_room() if len(self._entries) >= self._limit else None
        self._entries.append(entry)
        self._filled.set()
        return dropped

    async def get(self) -> T:
        """Take the oldest entry; wait for one if there is none."""
        while not self._entries:
            self._filled.clear()
            await self._filled.wait()
        return self._entries.popleft()

    def remove(self, entry: T) -> bool:
        """Take an entry out of turn; false when it is not waiting."""
        try:
            self._entries.remove(entry)
        except ValueError:
            return False
        return True

    def _make_room(self) -> T:
        most, _ = Counter(entry.speaker_id for entry in self._entries).most_common(1)[0]
        dropped = next(entry for entry in self._entries if entry.speaker_id == most)
        self._entries.remove(dropped)
        return dropped
