"""The database: opened, brought to the schema of this code, and used in transactions."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Self

import aiosqlite
from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.engine.interfaces import AdaptedConnection, DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.store.migration import upgrade

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}

BUSY_TIMEOUT_S = 5.0
"""How long a transaction waits for another process that writes to the same SQLite file."""


class Database:
    """An open database. Make one with `open`."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @classmethod
    @asynccontextmanager
    async def open(cls, location: str | Path) -> AsyncGenerator[Self]:
        """Open the database, bring its tables to this code's schema, and close it on leaving.

        Args:
            location: An SQLite file, made if it is missing, or a URL: `sqlite:///FILE` or `postgresql://...`.

        Raises:
            SchemaTooNew: a newer Narrator has written it.
            sqlalchemy.exc.DatabaseError: it cannot be opened, or the file is no database.
            OSError: the server cannot be reached.
        """
        url = URL.create("sqlite", database=str(location)) if isinstance(location, Path) else make_url(location)
        url = url.set(drivername=DRIVERS[url.get_backend_name()])
        database = cls(_sqlite(url) if url.get_backend_name() == "sqlite" else _server(url))
        # Cut short while it connects, aiosqlite leaves its thread behind: whoever is cancelled waits for the end of it.
        opening = asyncio.create_task(database._migrate(), name="opening the database")
        try:
            await asyncio.shield(opening)
            yield database
        finally:
            await asyncio.wait([opening])
            await database.aclose()

    def transaction(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """A connection in a transaction: committed on leaving, rolled back if that is by an exception.

        On SQLite only one is open at a time and the next waits for it, so none may be opened inside another.
        """
        return self._engine.begin()

    async def _migrate(self) -> None:
        async with self.transaction() as connection:
            await connection.run_sync(upgrade)

    async def aclose(self) -> None:
        """Close every connection. May be called twice."""
        await self._engine.dispose()


def _server(url: URL) -> AsyncEngine:
    return create_async_engine(url, hide_parameters=True)


def _sqlite(url: URL) -> AsyncEngine:
    # isolation_level=None stops Python's sqlite3 from beginning and ending transactions by itself, DDL's in particular:
    # SQLAlchemy then does, by the events below. One connection, for SQLite has one writer: waiting for it here is fair,
    # waiting for the file's lock is not.
    engine = create_async_engine(
        url,
        hide_parameters=True,
        connect_args={"isolation_level": None, "timeout": BUSY_TIMEOUT_S},
        pool_size=1,
        max_overflow=0,
    )
    event.listen(engine.sync_engine, "connect", _set_up)
    event.listen(engine.sync_engine, "begin", _begin)
    event.listen(engine.sync_engine, "invalidate", _unlock)
    return engine


def _set_up(connection: AdaptedConnection, _entry: ConnectionPoolEntry) -> None:
    connection.run_async(_set_pragmas)


async def _set_pragmas(connection: aiosqlite.Connection) -> None:
    # Each is one call on the connection's thread: cancelled in the middle, it leaves no open cursor (see _unlock).
    await connection.execute_fetchall("PRAGMA journal_mode = WAL")
    await connection.execute_fetchall("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    # IMMEDIATE takes the write lock at once: a transaction that reads first can then not fail when it comes to write.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _unlock(connection: DBAPIConnection, _entry: ConnectionPoolEntry, _error: BaseException | None) -> None:
    # A task cancelled in the middle of a query leaves a cursor open, and with it SQLite keeps a closed connection's
    # locks until the cursor is garbage. Rolled back before it is closed, the connection holds none.
    connection.rollback()
