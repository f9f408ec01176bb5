"""How members want to sound, as it is kept."""

import asyncio

import pytest
from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError

from bot.store.database import Database
from bot.store.members import Members
from bot.store.preferences import Preferences
from bot.store.schema import members

ADA, BO = 1_234_567_890_123_456_789, 2**63 - 1
CHOSEN = Preferences(voice="en-gb+f2", instructions="Whisper,\nlike an old 🧙\u200d♂️ who is tired.", speed=1.3)


async def test_nothing_is_known_of_a_member_who_chose_nothing(database: Database) -> None:
    """Each part is None, so that defaults show through."""
    assert await Members(database).preferences(ADA) == Preferences(voice=None, instructions=None, speed=None)


@pytest.mark.parametrize(
    "chosen", [CHOSEN, Preferences(voice="x"), Preferences(instructions="x"), Preferences(speed=4)]
)
async def test_what_a_member_chose_is_kept_as_it_is(database: Database, chosen: Preferences) -> None:
    """Any part of it, alone or together; what was not chosen stays unchosen."""
    await Members(database).prefer(ADA, chosen)

    assert await Members(database).preferences(ADA) == chosen


async def test_members_are_kept_apart(database: Database) -> None:
    """Up to the largest id there can be."""
    await Members(database).prefer(ADA, CHOSEN)
    await Members(database).prefer(BO, Preferences(voice="other"))

    assert await Members(database).preferences(ADA) == CHOSEN
    assert await Members(database).preferences(BO) == Preferences(voice="other")


async def test_a_later_choice_takes_the_place_of_all_that_was_chosen(database: Database) -> None:
    """What it leaves out is forgotten."""
    await Members(database).prefer(ADA, CHOSEN)
    await Members(database).prefer(ADA, Preferences(speed=0.5))

    assert await Members(database).preferences(ADA) == Preferences(speed=0.5)


async def test_of_a_member_who_takes_all_back_nothing_is_kept(database: Database) -> None:
    """Not even that they were there; doing so twice is no fault."""
    await Members(database).prefer(ADA, CHOSEN)
    await Members(database).prefer(ADA, Preferences())
    await Members(database).prefer(ADA, Preferences())

    async with database.transaction() as connection:
        assert await connection.scalar(select(func.count()).select_from(members)) == 0


@pytest.mark.parametrize("edge", [Preferences(speed=0.25), Preferences(speed=4), Preferences(instructions="é" * 500)])
async def test_the_bounds_themselves_are_allowed(database: Database, edge: Preferences) -> None:
    """Characters are counted, not bytes."""
    await Members(database).prefer(ADA, edge)

    assert await Members(database).preferences(ADA) == edge


@pytest.mark.parametrize(
    "wrong",
    [
        Preferences(speed=0.24),
        Preferences(speed=4.01),
        Preferences(speed=float("inf")),
        Preferences(instructions=""),
        Preferences(instructions="é" * 501),
    ],
)
async def test_what_is_out_of_bounds_is_refused_and_changes_nothing(database: Database, wrong: Preferences) -> None:
    """Whatever let it come this far."""
    await Members(database).prefer(ADA, CHOSEN)

    with pytest.raises(IntegrityError):
        await Members(database).prefer(ADA, wrong)

    assert await Members(database).preferences(ADA) == CHOSEN


async def test_a_choice_is_read_once_and_then_known(database: Database) -> None:
    """It is asked for at every message; that the row is gone is not noticed."""
    known = Members(database)
    await known.prefer(ADA, CHOSEN)
    assert await known.preferences(ADA) == CHOSEN

    async with database.transaction() as connection:
        await connection.execute(delete(members))

    assert await known.preferences(ADA) == CHOSEN
    assert await Members(database).preferences(ADA) == Preferences()


async def test_a_change_is_known_at_once(database: Database) -> None:
    """Whatever was read before it."""
    known = Members(database)
    for chosen in (CHOSEN, Preferences(voice="x"), Preferences(), CHOSEN):
        await known.prefer(ADA, chosen)
        assert await known.preferences(ADA) == chosen


async def test_of_many_choices_at_once_one_is_kept_whole(database: Database) -> None:
    """None fails because another is being written."""
    choices = [Preferences(voice=f"voice {number}", speed=1 + number / 100) for number in range(20)]

    known = Members(database)

    async with asyncio.TaskGroup() as group:
        for chosen in choices:
            group.create_task(known.prefer(ADA, chosen))
            group.create_task(known.preferences(ADA))

    kept = await Members(database).preferences(ADA)
    assert kept in choices
    assert await known.preferences(ADA) == kept


async def test_what_was_chosen_survives_a_restart(location: str) -> None:
    """A database opened again holds what it held."""
    async with Database.open(location) as database:
        await Members(database).prefer(ADA, CHOSEN)

    async with Database.open(location) as database:
        assert await Members(database).preferences(ADA) == CHOSEN
