"""The database: opened, brought to the schema of this code, and used in transactions."""

import asyncio
import sqlite3
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Self

import aiosqlite
from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.engine.interfaces import AdaptedConnection, DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.store.migration import SchemaTooNew, upgrade

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}

SERVER_TIMEOUT_S = 5.0
"""How long a server may take to answer: one that is gone would be waited for for minutes."""

BUSY_TIMEOUT_S = 5.0
"""How long a transaction waits for another process that writes to the same SQLite file."""


class DatabaseUnusable(Exception):  # noqa: N818 - a state of the database
    """It cannot be opened, and trying again will not help. The message holds no password."""


class DatabaseBusy(Exception):  # noqa: N818 - as above
    """It cannot be opened now. The message holds no password."""


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
            DatabaseUnusable: it never can be: the file is no database, or the server refuses the user.
            DatabaseBusy: it cannot be now: the file is locked, the disk is full, the server is not there.
        """
        url = URL.create("sqlite", database=str(location)) if isinstance(location, Path) else make_url(location)
        url = url.set(drivername=DRIVERS[url.get_backend_name()])
        database = cls(_sqlite(url) if url.get_backend_name() == "sqlite" else _server(url))
        # Cut short while it connects, aiosqlite leaves its thread behind: whoever is cancelled waits for the end of it.
        opening = asyncio.create_task(database._migrate(), name="opening the database")
        try:
            try:
                await asyncio.shield(opening)
            except SchemaTooNew:
                raise
            except Exception as error:
                raise _verdict(error) from error
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


_LASTING_SQLITE = {
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
}
_LASTING_SQLSTATES = ("28", "3D")
"""Classes: invalid authorization, no such database (PostgreSQL documentation, appendix A)."""


def _verdict(error: Exception) -> Exception:
    """What an error at opening means; SQLAlchemy wraps most of the drivers', but not all."""
    origin = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    sqlite_code = getattr(origin, "sqlite_errorcode", None)
    sqlstate = getattr(origin, "sqlstate", None)
    reason = getattr(origin, "strerror", None) or str(origin) or type(origin).__name__
    if sqlite_code is not None:
        return (DatabaseUnusable if sqlite_code & 0xFF in _LASTING_SQLITE else DatabaseBusy)(reason)
    if sqlstate is not None:
        return (DatabaseUnusable if sqlstate.startswith(_LASTING_SQLSTATES) else DatabaseBusy)(reason)
    return DatabaseBusy(reason) if isinstance(error, DBAPIError | OSError) else error


def _server(url: URL) -> AsyncEngine:
    limits = {"timeout": SERVER_TIMEOUT_S, "command_timeout": SERVER_TIMEOUT_S}
    return create_async_engine(url, hide_parameters=True, pool_pre_ping=True, connect_args=limits)


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
