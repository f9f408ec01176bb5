"""The database on a real file: its transactions, and what becomes of it when something goes wrong."""

import asyncio
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event, make_url, text
from sqlalchemy.exc import IntegrityError, OperationalError

from bot.store.commands import SyncedCommands
from bot.store.database import Database, DatabaseBusy, DatabaseUnusable
from tests.store.conftest import Server

APPLICATION = 1_234_567_890_123_456_789


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the database is, or will be."""
    return tmp_path / "narrator.db"


async def pragma(database: Database, name: str) -> object:
    """What SQLite is set to, on the connection that transactions have."""
    async with database.transaction() as connection:
        return await connection.scalar(text(f"PRAGMA {name}"))


@pytest.mark.parametrize(("name", "value"), [("journal_mode", "wal"), ("foreign_keys", 1), ("busy_timeout", 5000)])
async def test_sqlite_is_set_up_as_designed(file: Path, name: str, value: object) -> None:
    """Readers do not wait for the writer, references hold, and another process's lock is waited for."""
    async with Database.open(file) as database:
        assert await pragma(database, name) == value


async def test_a_url_is_as_good_as_a_path(file: Path) -> None:
    """Both open the same file in the same way."""
    async with Database.open(f"sqlite+aiosqlite:///{file}") as database:
        await SyncedCommands(database).remember(APPLICATION, "kept")
        assert await pragma(database, "journal_mode") == "wal"

    async with Database.open(file) as database:
        assert await SyncedCommands(database).digest(APPLICATION) == "kept"


async def test_a_path_is_taken_as_it_is(tmp_path: Path) -> None:
    """Characters that mean something in URLs or in configuration files mean nothing here."""
    folder = tmp_path / "50% of #1? & more"
    folder.mkdir()

    async with Database.open(folder / "narrator.db") as database:
        await SyncedCommands(database).remember(APPLICATION, "kept")

    assert (folder / "narrator.db").is_file()


async def test_a_transaction_that_fails_leaves_nothing(file: Path) -> None:
    """Neither rows nor tables."""
    async with Database.open(file) as database:
        with pytest.raises(OperationalError, match="nonsense"):
            await _write_half(database)

        async with database.transaction() as connection:
            assert await connection.scalar(text("SELECT count(*) FROM sqlite_master WHERE name = 'half'")) == 0


async def _write_half(database: Database) -> None:
    async with database.transaction() as connection:
        await connection.execute(text("CREATE TABLE half (id INTEGER)"))
        await connection.execute(text("INSERT INTO half VALUES (1)"))
        await connection.execute(text("nonsense"))


async def test_an_error_shows_no_values(file: Path) -> None:
    """What members wrote would come into the log with it."""
    async with Database.open(file) as database:
        with pytest.raises(IntegrityError) as caught:
            async with database.transaction() as connection:
                await connection.execute(
                    text("INSERT INTO synced_commands VALUES (1, :digest, NULL)"), {"digest": "private words"}
                )

    assert "private words" not in str(caught.value)


async def test_many_at_once_take_turns(file: Path) -> None:
    """None fails because another is writing."""
    async with Database.open(file) as database:
        commands = SyncedCommands(database)

        async with asyncio.TaskGroup() as group:
            for number in range(50):
                group.create_task(commands.remember(number, f"digest {number}"))

        assert [await commands.digest(number) for number in range(50)] == [f"digest {number}" for number in range(50)]


async def test_a_lock_of_another_process_is_waited_for(file: Path) -> None:
    """Such as that of a backup; what waited is written once the lock is gone."""
    async with Database.open(file) as database:
        commands = SyncedCommands(database)
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            waiting = asyncio.create_task(commands.remember(APPLICATION, "late"))
            done, _ = await asyncio.wait([waiting], timeout=0.1)
            other.execute("ROLLBACK")
        await waiting

        assert not done
        assert await commands.digest(APPLICATION) == "late"


@pytest.mark.parametrize("steps", [0, 1, 2, 4, 8, 16, 32, 64])
async def test_whoever_is_cancelled_while_opening_leaves_no_lock(file: Path, steps: int) -> None:
    """However far it was: the file is whole, and free for the next."""
    opening = asyncio.create_task(_open(file))
    for _ in range(steps):
        await asyncio.to_thread(threading.get_ident)

    opening.cancel()
    await asyncio.wait([opening])

    assert opening.cancelled()
    _assert_free(file)


async def _open(file: Path | str) -> None:
    async with Database.open(file):
        await asyncio.Event().wait()


async def test_whoever_is_cancelled_in_a_query_leaves_no_lock(file: Path) -> None:
    """Neither in the file nor in the process: the next transaction begins at once."""
    under_way = asyncio.Event()
    async with Database.open(file) as database:
        query = asyncio.create_task(_query_at_length(database, under_way))
        await under_way.wait()

        query.cancel()
        await asyncio.wait([query])

        assert query.cancelled()
        _assert_free(file)
        await SyncedCommands(database).remember(APPLICATION, "after")
        assert await SyncedCommands(database).digest(APPLICATION) == "after"


async def _query_at_length(database: Database, under_way: asyncio.Event) -> None:
    def tell(*_: object) -> None:
        under_way.set()

    async with database.transaction() as connection:
        event.listen(connection.sync_connection, "before_cursor_execute", tell)
        # To be sorted it is computed before the first row, and the others are waiting then.
        sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT i FROM n ORDER BY -i"
        await connection.execute(text(sql))


def _assert_free(file: Path) -> None:
    """Another process could write to the file now."""
    with closing(sqlite3.connect(file, isolation_level=None, timeout=0)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
        assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


async def test_closing_ends_every_thread_and_may_be_done_twice(file: Path) -> None:
    """Leaving the context closes; closing before or after it does no harm."""
    before = set(threading.enumerate())

    async with Database.open(file) as database:
        await SyncedCommands(database).remember(APPLICATION, "kept")
        threads = set(threading.enumerate()) - before
        await database.aclose()
    await database.aclose()

    assert threads
    for thread in threads:
        thread.join(timeout=5)
        assert not thread.is_alive()


def test_a_file_that_is_no_database_is_refused_and_left_alone(file: Path) -> None:
    """It is somebody's, whatever it is."""
    content = b"shopping list: " + b"eggs, " * 1000
    file.write_bytes(content)

    with pytest.raises(DatabaseUnusable, match="not a database"):
        asyncio.run(_open(file))

    assert file.read_bytes() == content


async def test_a_file_that_another_process_writes_to_is_busy(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which passes: no setting is wrong."""
    async with Database.open(file):
        pass
    monkeypatch.setattr("bot.store.database.BUSY_TIMEOUT_S", 0.1)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusy, match="locked"):
            await _open(file)


@pytest.mark.parametrize(("wrong", "kind"), [("password", DatabaseUnusable), ("database", DatabaseUnusable)])
async def test_a_server_that_refuses_will_go_on_refusing(postgresql: Server, wrong: str, kind: type[Exception]) -> None:
    """A wrong password, or a database that it has not."""
    url = make_url(postgresql.get_uri(database="postgres", driver="asyncpg")).set(drivername="postgresql")
    if wrong == "password":
        postgresql.psql("CREATE ROLE stranger NOLOGIN;")
        url = url.set(username="stranger", password="hush")
    else:
        url = url.set(database="nowhere")
    with pytest.raises(kind) as caught:
        await _open(url.render_as_string(hide_password=False))
    assert "hush" not in str(caught.value)
