"""What is remembered of the slash commands Discord was told of."""

from bot.store.commands import SyncedCommands
from bot.store.database import Database

APPLICATION = 1_234_567_890_123_456_789
LARGEST_ID = 2**63 - 1


async def test_nothing_is_remembered_of_an_application_never_synced(database: Database) -> None:
    """So its commands will be synced."""
    assert await SyncedCommands(database).digest(APPLICATION) is None


async def test_the_last_digest_is_remembered(database: Database) -> None:
    """A later one takes the place of an earlier one."""
    commands = SyncedCommands(database)

    await commands.remember(APPLICATION, "first")
    await commands.remember(APPLICATION, "second")

    assert await commands.digest(APPLICATION) == "second"


async def test_applications_are_kept_apart(database: Database) -> None:
    """Up to the largest id there can be."""
    commands = SyncedCommands(database)

    await commands.remember(APPLICATION, "one")
    await commands.remember(LARGEST_ID, "other")

    assert await commands.digest(APPLICATION) == "one"
    assert await commands.digest(LARGEST_ID) == "other"


async def test_what_is_remembered_survives_a_restart(location: str) -> None:
    """A database opened again holds what it held."""
    async with Database.open(location) as database:
        await SyncedCommands(database).remember(APPLICATION, "kept")

    async with Database.open(location) as database:
        assert await SyncedCommands(database).digest(APPLICATION) == "kept"
