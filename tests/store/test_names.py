"""What members are called aloud, as it is kept."""

import pytest
from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError

from bot.store.database import Database
from bot.store.names import SpokenNames
from bot.store.schema import spoken_names

HERE, THERE = 1, 2**63 - 1
ADA, BO = 10, 11


async def test_a_member_has_no_spoken_name_until_one_is_given(database: Database) -> None:
    """They are called what is shown."""
    assert await SpokenNames(database).name(HERE, ADA) is None


async def test_a_spoken_name_is_of_one_member_in_one_guild(database: Database) -> None:
    """What somebody is called among friends is not told elsewhere."""
    names = SpokenNames(database)

    await names.rename(HERE, ADA, "Countess")
    await names.rename(THERE, ADA, "Augusta")

    assert await names.name(HERE, ADA) == "Countess"
    assert await names.name(THERE, ADA) == "Augusta"
    assert await names.name(HERE, BO) is None


async def test_a_spoken_name_can_be_changed_and_taken_back(database: Database) -> None:
    """Taking it back in one guild leaves it in the others."""
    names = SpokenNames(database)
    await names.rename(HERE, ADA, "Countess")
    await names.rename(THERE, ADA, "Augusta")

    await names.rename(HERE, ADA, "Lady")
    assert await names.name(HERE, ADA) == "Lady"

    await names.rename(HERE, ADA, None)
    assert await names.name(HERE, ADA) is None
    assert await names.name(THERE, ADA) == "Augusta"


async def test_the_longest_spoken_name_has_a_hundred_characters(database: Database) -> None:
    """One more is refused and changes nothing, and so is none at all."""
    names = SpokenNames(database)
    await names.rename(HERE, ADA, "é" * 100)

    for wrong in ("é" * 101, ""):
        with pytest.raises(IntegrityError):
            await names.rename(HERE, ADA, wrong)

    assert await names.name(HERE, ADA) == "é" * 100


async def test_a_guilds_names_are_known_together(database: Database) -> None:
    """Everybody's who has one, by their ids."""
    names = SpokenNames(database)
    assert await names.all(HERE) == {}
    await names.rename(HERE, ADA, "Countess")
    await names.rename(HERE, BO, "Bob")
    await names.rename(THERE, ADA, "Augusta")

    assert await names.all(HERE) == {ADA: "Countess", BO: "Bob"}
    await names.rename(HERE, ADA, None)
    assert await names.all(HERE) == {BO: "Bob"}


async def test_names_are_read_once_and_then_known(database: Database) -> None:
    """They are asked for at every message; that the rows are gone is not noticed."""
    names = SpokenNames(database)
    await names.rename(HERE, ADA, "Countess")
    assert await names.all(HERE) == {ADA: "Countess"}

    async with database.transaction() as connection:
        await connection.execute(delete(spoken_names))

    assert await names.all(HERE) == {ADA: "Countess"}
    assert await SpokenNames(database).all(HERE) == {}
