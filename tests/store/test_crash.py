"""What a process that is killed leaves in the file."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

import pytest

from bot.store.commands import SyncedCommands
from bot.store.database import Database

WRITER = """
import asyncio, itertools, pathlib, sys
from sqlalchemy import text
from bot.store.commands import SyncedCommands
from bot.store.database import Database

async def main():
    async with Database.open(pathlib.Path(sys.argv[1])) as database:
        {body}

asyncio.run(main())
"""
ONE_AFTER_ANOTHER = """
        for number in itertools.count():
            await SyncedCommands(database).remember(number, "x" * 5000)
            print(number, flush=True)
"""
IN_A_TRANSACTION = """
        await SyncedCommands(database).remember(0, "x")
        async with database.transaction() as connection:
            await connection.execute(text("UPDATE synced_commands SET digest = 'half'"))
            await connection.execute(text("CREATE TABLE half (id INTEGER)"))
            print(0, flush=True)
            await asyncio.Event().wait()
"""


@contextmanager
def writer(file: Path, body: str) -> Generator[IO[str]]:
    """What a process prints that writes to the file; on leaving it is killed without warning."""
    with subprocess.Popen(  # noqa: S603 - this interpreter, with code of the tests
        [sys.executable, "-c", WRITER.format(body=body.strip()), str(file)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout
        finally:
            process.kill()
    assert process.returncode == -signal.SIGKILL


@pytest.mark.parametrize("written", [1, 20, 100])
async def test_what_was_written_before_a_kill_is_there_after_it(tmp_path: Path, written: int) -> None:
    """Everything the process said it had written, in a file without a fault; the next process goes on with it."""
    file = tmp_path / "narrator.db"
    with writer(file, ONE_AFTER_ANOTHER) as said:
        assert [int(said.readline()) for _ in range(written)] == list(range(written))

    async with Database.open(file) as database:
        commands = SyncedCommands(database)
        assert [await commands.digest(number) for number in range(written)] == ["x" * 5000] * written
        await commands.remember(0, "after")
        assert await commands.digest(0) == "after"
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


async def test_a_transaction_that_a_kill_cut_short_left_nothing(tmp_path: Path) -> None:
    """Neither its change of a row nor its table, nor a lock."""
    file = tmp_path / "narrator.db"
    with writer(file, IN_A_TRANSACTION) as said:
        assert said.readline() == "0\n"

    async with Database.open(file) as database:
        assert await SyncedCommands(database).digest(0) == "x"
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'half'").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
