"""Rows kept in memory, for what is asked at every message and seldom changes."""

from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")

LIMIT = 10_000
"""How many rows are kept; the largest has some 2 kB."""


class Cache(Generic[Value]):
    """What was read lately, by id. Whoever changes a row calls `forget` afterwards, whether or not that succeeded.

    It is right as long as this process alone writes those rows.
    """

    def __init__(self, read: Callable[[int], Awaitable[Value]]) -> None:
        self._read = read
        self._known: dict[int, Value] = {}
        self._changes = 0

    async def get(self, key: int) -> Value:
        """The value, read if it is not known."""
        if key in self._known:
            return self._known[key]
        changes = self._changes
        value = await self._read(key)
        if changes == self._changes:  # else it may be the value from before the change
            if len(self._known) >= LIMIT:
                del self._known[next(iter(self._known))]
            self._known[key] = value
        return value

    def forget(self, key: int) -> None:
        """Read the value again when it is next wanted."""
        self._changes += 1
        self._known.pop(key, None)
