"""The queue of one guild: first come, first heard; a flood costs the one who sends it."""

import asyncio
from dataclasses import dataclass

from bot.narration.queue import FairQueue


@dataclass(frozen=True)
class Entry:
    """Somebody's message."""

    speaker_id: int
    text: str


async def test_entries_come_out_in_the_order_they_went_in() -> None:
    """Whoever they are of."""
    queue: FairQueue[Entry] = FairQueue(10)
    entries = [Entry(1, "a"), Entry(2, "b"), Entry(1, "c")]
    for entry in entries:
        assert queue.put(entry) is None
    assert [await queue.get() for _ in entries] == entries


async def test_when_it_is_full_the_oldest_of_whoever_has_most_waiting_is_dropped() -> None:
    """The flooder pays, even for somebody else's message."""
    queue: FairQueue[Entry] = FairQueue(4)
    only = Entry(2, "the only one of this member")
    flood = [Entry(1, str(number)) for number in range(3)]
    for entry in [only, *flood]:
        queue.put(entry)
    newcomer = Entry(3, "hello")
    assert queue.put(newcomer) is flood[0]
    assert [await queue.get() for _ in range(4)] == [only, flood[1], flood[2], newcomer]


async def test_an_entry_can_be_taken_out_once() -> None:
    """Removing what does not wait any more does nothing."""
    queue: FairQueue[Entry] = FairQueue(4)
    entry = Entry(1, "a")
    queue.put(entry)
    assert queue.remove(entry)
    assert not queue.remove(entry)


async def test_the_consumer_sleeps_until_something_waits() -> None:
    """And wakes at once."""
    queue: FairQueue[Entry] = FairQueue(4)
    getting = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    assert not getting.done()
    entry = Entry(1, "a")
    queue.put(entry)
    assert await getting is entry
