"""How guilds and members have words and phrases read."""

import asyncio
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, delete, insert, select

from bot.store.cache import Cache
from bot.store.database import Database
from bot.store.schema import readings


class Owner(StrEnum):
    """Whose a dictionary is."""

    GUILD = "guild"
    MEMBER = "member"
    """The same in every guild."""


MOST_ENTRIES: Mapping[Owner, int] = {Owner.GUILD: 1_000, Owner.MEMBER: 100}


_UNWRITABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""Not all of these are kept by every database, and none can be said."""


class StoredReading(NamedTuple):
    """How a phrase of 1 to 100 characters is to be read, in at most 100; without a reading it is silent."""

    phrase: str
    reading: str


class Outcome(NamedTuple):
    """What has become of readings that were to be added."""

    added: int
    """How many there were not before."""
    replaced: int
    """How many took the place of one for the same phrase."""
    left_out: Sequence[StoredReading]
    """Those that had no place any more, in their order."""


class Readings:
    """Each guild's and each member's dictionary.

    Make one for a database: it keeps in memory what it has read.

    Args:
        database: where they are kept.
        comparable: a phrase as it is compared; two that are then the same are one.
    """

    def __init__(self, database: Database, comparable: Callable[[str], str]) -> None:
        self._database = database
        self._comparable = comparable
        self._of_guilds = Cache(partial(self._read, Owner.GUILD))
        self._of_members = Cache(partial(self._read, Owner.MEMBER))
        self._writing = asyncio.Lock()

    async def entries(self, owner: Owner, owner_id: int) -> tuple[StoredReading, ...]:
        """A dictionary, in the order of its phrases; the very same object until it is changed."""
        return await self._cache(owner).get(owner_id)

    async def add(self, owner: Owner, owner_id: int, entries: Iterable[tuple[str, str]]) -> Outcome:
        """Add readings, each in the place of one for the same phrase, until the dictionary is full.

        Raises:
            sqlalchemy.exc.IntegrityError: one is too long, or a phrase is empty; nothing has changed.
                ValueError: one has control characters or halves of characters; nothing has changed.
        """
        given = {self._comparable(phrase): StoredReading(phrase, reading) for phrase, reading in entries}
        if any(_UNWRITABLE.search(text) for each in given.values() for text in each):
            raise ValueError("a phrase or a reading has control characters, or halves of characters")
        async with self._writing:  # another's would count the same places as free
            try:
                return await self._add(owner, owner_id, given)
            finally:
                self._cache(owner).forget(owner_id)

    async def remove(self, owner: Owner, owner_id: int, phrase: str) -> StoredReading | None:
        """Forget the reading of a phrase, and return it; None if there was none."""
        row = and_(_of(owner, owner_id), readings.c.key == self._comparable(phrase))
        try:
            async with self._database.transaction() as connection:
                found = await connection.execute(
                    delete(readings).where(row).returning(readings.c.phrase, readings.c.reading)
                )
                removed = found.one_or_none()
        finally:
            self._cache(owner).forget(owner_id)
        return StoredReading(*removed) if removed else None

    async def _add(self, owner: Owner, owner_id: int, given: Mapping[str, StoredReading]) -> Outcome:
        kept = {"owner": owner.value, "owner_id": owner_id}
        async with self._database.transaction() as connection:
            known = set(await connection.scalars(select(readings.c.key).where(_of(owner, owner_id))))
            new = [key for key in given if key not in known]
            places = max(MOST_ENTRIES[owner] - len(known), 0)
            left_out = set(new[places:])
            rows = [kept | {"key": key} | each._asdict() for key, each in given.items() if key not in left_out]
            if rows:
                changed = [row["key"] for row in rows if row["key"] in known]
                await connection.execute(delete(readings).where(_of(owner, owner_id), readings.c.key.in_(changed)))
                await connection.execute(insert(readings), rows)
        added = len(new) - len(left_out)
        return Outcome(added, len(rows) - added, [given[key] for key in new[places:]])

    def _cache(self, owner: Owner) -> Cache[tuple[StoredReading, ...]]:
        return self._of_guilds if owner is Owner.GUILD else self._of_members

    async def _read(self, owner: Owner, owner_id: int) -> tuple[StoredReading, ...]:
        query = select(readings.c.key, readings.c.phrase, readings.c.reading).where(_of(owner, owner_id))
        async with self._database.transaction() as connection:
            rows = sorted(
                tuple(row) for row in await connection.execute(query)
            )  # databases differ in the order of text
        return tuple(StoredReading(phrase, reading) for _key, phrase, reading in rows)


def _of(owner: Owner, owner_id: int) -> ColumnElement[bool]:
    return and_(readings.c.owner == owner.value, readings.c.owner_id == owner_id)
