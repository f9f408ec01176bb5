"""What is remembered of the slash commands Discord was told of."""

from pathlib import Path

from bot.store.commands import SyncedCommands
from bot.store.database import Database

APPLICATION = 1_234_567_890_123_456_789
LARGEST_ID = 2**63 - 1


async def test_nothing_is_remembered_of_an_application_never_synced(tmp_path: Path) -> None:
    """So its commands will be synced."""
    async with Database.open(tmp_path / "narrator.db") as database:
        assert await SyncedCommands(database).digest(APPLICATION) is None


async def test_the_last_digest_is_remembered(tmp_path: Path) -> None:
    """A later one takes the place of an earlier one."""
    async with Database.open(tmp_path / "narrator.db") as database:
        commands = SyncedCommands(database)

        await commands.remember(APPLICATION, "first")
        await commands.remember(APPLICATION, "second")

        assert await commands.digest(APPLICATION) == "second"


async def test_applications_are_kept_apart(tmp_path: Path) -> None:
    """Up to the largest id there can be."""
    async with Database.open(tmp_path / "narrator.db") as database:
        commands = SyncedCommands(database)

        await commands.remember(APPLICATION, "one")
        await commands.remember(LARGEST_ID, "other")

        assert await commands.digest(APPLICATION) == "one"
        assert await commands.digest(LARGEST_ID) == "other"


async def test_what_is_remembered_survives_a_restart(tmp_path: Path) -> None:
    """A database opened again holds what it held."""
    async with Database.open(tmp_path / "narrator.db") as database:
        await SyncedCommands(database).remember(APPLICATION, "kept")

    async with Database.open(tmp_path / "narrator.db") as database:
        assert await SyncedCommands(database).digest(APPLICATION) == "kept"
