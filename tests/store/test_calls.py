"""The calls the bot is in, as they are kept for the rejoin after a restart."""

from bot.store.calls import StoredCalls
from bot.store.database import Database
from bot.store.open_call import OpenCall

HERE, THERE = 1, 2**63 - 1
LOUNGE, ATTIC, GENERAL, OTHER = 2**63 - 2, 21, 30, 31


async def test_no_call_is_open_at_first(database: Database) -> None:
    """Nothing is to be rejoined."""
    assert await StoredCalls(database).all() == []


async def test_a_guild_has_one_call_at_most(database: Database) -> None:
    """Where the bot went last; guilds are kept apart."""
    calls = StoredCalls(database)

    await calls.remember(OpenCall(THERE, LOUNGE, GENERAL))
    await calls.remember(OpenCall(HERE, LOUNGE, GENERAL))
    await calls.remember(OpenCall(HERE, ATTIC, OTHER))

    assert await calls.all() == [OpenCall(HERE, ATTIC, OTHER), OpenCall(THERE, LOUNGE, GENERAL)]


async def test_a_call_that_is_left_is_forgotten(database: Database) -> None:
    """The others stay; forgetting what was not remembered is no fault."""
    calls = StoredCalls(database)
    await calls.remember(OpenCall(HERE, LOUNGE, GENERAL))
    await calls.remember(OpenCall(THERE, LOUNGE, GENERAL))

    await calls.forget(HERE)
    await calls.forget(HERE)

    assert await calls.all() == [OpenCall(THERE, LOUNGE, GENERAL)]


async def test_calls_survive_a_restart(location: str) -> None:
    """Which is what they are kept for."""
    async with Database.open(location) as database:
        await StoredCalls(database).remember(OpenCall(HERE, LOUNGE, GENERAL))

    async with Database.open(location) as database:
        assert await StoredCalls(database).all() == [OpenCall(HERE, LOUNGE, GENERAL)]
