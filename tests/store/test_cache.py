"""What is kept in memory is never older than the last change."""

import asyncio

from bot.store import cache
from bot.store.cache import Cache


class Rows:
    """A table of one number, and how often it was read; a read lasts until it is let go."""

    def __init__(self) -> None:
        self.number = 1
        self.reads = 0
        self.begun = asyncio.Event()
        self.let_go = asyncio.Event()
        self.let_go.set()

    async def read(self, key: int) -> int:
        """The number as it is when the read begins."""
        self.reads += 1
        self.begun.set()
        number = self.number
        await self.let_go.wait()
        return key * number


async def test_a_value_is_read_once() -> None:
    """Each key for itself."""
    rows = Rows()
    known = Cache(rows.read)

    assert [await known.get(key) for key in (5, 5, 7, 5)] == [5, 5, 7, 5]
    assert rows.reads == 2


async def test_a_value_that_was_forgotten_is_read_again() -> None:
    """And only that one."""
    rows = Rows()
    known = Cache(rows.read)
    await known.get(5)
    await known.get(7)

    rows.number = 2
    known.forget(5)

    assert [await known.get(5), await known.get(7)] == [10, 7]


async def test_a_read_that_a_change_overtook_is_not_kept() -> None:
    """It began before the change and ended after it."""
    rows = Rows()
    known = Cache(rows.read)
    rows.let_go.clear()
    reading = asyncio.create_task(known.get(5))
    await rows.begun.wait()

    rows.number = 2
    known.forget(5)
    rows.let_go.set()

    assert await reading == 5
    assert await known.get(5) == 10


async def test_it_does_not_grow_without_end() -> None:
    """The one that was read first makes room."""
    rows = Rows()
    known = Cache(rows.read)
    for key in range(cache.LIMIT + 1):
        await known.get(key)
    reads = rows.reads

    await known.get(cache.LIMIT)
    assert rows.reads == reads
    await known.get(0)
    assert rows.reads == reads + 1
