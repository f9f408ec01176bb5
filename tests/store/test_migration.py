"""How a database comes to the schema of the code."""

import logging
import shutil
import sqlite3
import textwrap
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from bot.store import migration
from bot.store.commands import SyncedCommands
from bot.store.database import Database, DatabaseBusy
from bot.store.members import Members
from bot.store.migration import SchemaTooNew
from bot.store.preferences import Preferences
from bot.store.schema import METADATA

APPLICATION = 1_234_567_890_123_456_789
NEWEST = "0003"
"""The last migration of this code."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the database is, or will be."""
    return tmp_path / "narrator.db"


@pytest.fixture
def migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the migrations, used in their place: the tests add to it."""
    folder = tmp_path / "migrations"
    shutil.copytree(migration.FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migration, "FOLDER", folder)
    return folder


def add(migrations: Path, revision: str, after: str, body: str) -> None:
    """Add a migration."""
    code = f"from alembic import op\nrevision = {revision!r}\ndown_revision = {after!r}\ndef upgrade():\n"
    (migrations / "versions" / f"{revision}.py").write_text(code + textwrap.indent(body, "    "), encoding="utf-8")


def schema(file: Path) -> tuple[set[str], list[str]]:
    """The tables of a file and its version, seen without our code."""
    with closing(sqlite3.connect(file)) as connection:
        tables = _first_column(connection, "SELECT name FROM sqlite_master WHERE type = 'table'")
        versions = _first_column(connection, "SELECT version_num FROM alembic_version") if tables else []
        return set(tables), versions


def _first_column(connection: sqlite3.Connection, query: str) -> list[str]:
    return [str(row[0]) for row in connection.execute(query)]


async def test_the_migrations_make_the_tables_that_the_code_uses(database: Database) -> None:
    """No column is missing, none is too many, and none is of another type."""
    async with database.transaction() as connection:
        assert await connection.run_sync(_differences) == []


def _differences(connection: Connection) -> object:
    return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), METADATA)


async def test_opening_again_changes_nothing(file: Path) -> None:
    """A database of the newest schema is taken as it is."""
    async with Database.open(file):
        first = schema(file)

    async with Database.open(file):
        assert schema(file) == first


async def test_an_older_database_is_brought_on_with_what_it_holds(file: Path, migrations: Path) -> None:
    """Only the migrations that it lacks are run."""
    async with Database.open(file) as database:
        await SyncedCommands(database).remember(APPLICATION, "kept")
    add(migrations, "9001", NEWEST, "op.execute('CREATE TABLE added (id INTEGER)')\n")

    async with Database.open(file) as database:
        assert await SyncedCommands(database).digest(APPLICATION) == "kept"

    tables, version = schema(file)
    assert "added" in tables
    assert version == ["9001"]


async def test_a_database_from_before_members_chose_voices_is_brought_on(location: str, migrations: Path) -> None:
    """It keeps what it holds, and takes what members choose."""
    later = {file: file.read_text(encoding="utf-8") for file in (migrations / "versions").glob("000[2-9]_*.py")}
    for file in later:
        file.unlink()
    async with Database.open(location) as database:
        await SyncedCommands(database).remember(APPLICATION, "kept")
        with pytest.raises(DatabaseError, match="members"):
            await Members(database).preferences(1)
    for file, code in later.items():
        file.write_text(code, encoding="utf-8")

    async with Database.open(location) as database:
        await Members(database).prefer(1, Preferences(voice="chosen"))
        assert await SyncedCommands(database).digest(APPLICATION) == "kept"
        assert await Members(database).preferences(1) == Preferences(voice="chosen")


@pytest.mark.parametrize("existed", [True, False])
async def test_a_migration_that_fails_leaves_the_database_as_it_was(
    file: Path, migrations: Path, *, existed: bool
) -> None:
    """All that are missing are run or none: not even the one that succeeded before it stays."""
    if existed:
        async with Database.open(file) as database:
            await SyncedCommands(database).remember(APPLICATION, "kept")
        before = schema(file)
    else:
        before = set[str](), list[str]()
    add(migrations, "9001", NEWEST, "op.execute('CREATE TABLE added (id INTEGER)')\n")
    add(migrations, "9002", "9001", "op.execute('ALTER TABLE added ADD COLUMN more TEXT')\nop.execute('nonsense')\n")

    with pytest.raises(DatabaseBusy, match="nonsense"):
        async with Database.open(file):
            pytest.fail("it was opened")

    assert schema(file) == before


async def test_a_database_of_a_newer_narrator_is_refused_and_left_alone(file: Path, migrations: Path) -> None:
    """In one polite line that says which versions and what to do."""
    add(migrations, "9001", NEWEST, "op.execute('CREATE TABLE added (id INTEGER)')\n")
    async with Database.open(file):
        before = schema(file)
    (migrations / "versions" / "9001.py").unlink()

    with pytest.raises(SchemaTooNew) as caught:
        async with Database.open(file):
            pytest.fail("it was opened")

    assert str(caught.value) == (
        f"the database {file} was written by a newer Narrator (its schema is 9001, the newest known here is {NEWEST}): "
        "install that version or a later one"
    )
    assert schema(file) == before


async def test_migrating_leaves_logging_alone(file: Path) -> None:
    """Alembic's usual way is to configure it anew."""
    root = logging.getLogger()
    before = (root.level, list(root.handlers), logging.getLogger("bot").disabled)

    async with Database.open(file):
        assert (root.level, list(root.handlers), logging.getLogger("bot").disabled) == before
