"""The readings that apply to what a member writes."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from bot import dictionaries
from bot.dictionaries import Dictionaries
from bot.store.database import Database
from bot.store.readings import Owner, Readings
from bot.text.caseless import comparable
from bot.text.dictionary import EMPTY

HERE, THERE = 1, 2
ADA, BO = 10, 11


@pytest.fixture
async def readings(tmp_path: Path) -> AsyncGenerator[Readings]:
    """No readings yet."""
    async with Database.open(tmp_path / "narrator.db") as database:
        yield Readings(database, comparable)


async def test_a_members_own_readings_go_before_the_guilds(readings: Readings) -> None:
    """And apply in every guild; the guild's apply to all of its members."""
    await readings.add(Owner.GUILD, HERE, [("gg", "good game"), ("hf", "have fun")])
    await readings.add(Owner.MEMBER, ADA, [("GG", "well played")])
    members = Dictionaries(readings)

    assert (await members.dictionary(HERE, ADA)).apply("gg hf") == "well played have fun"
    assert (await members.dictionary(HERE, BO)).apply("gg hf") == "good game have fun"
    assert (await members.dictionary(THERE, ADA)).apply("gg hf") == "well played hf"


async def test_where_there_are_no_readings_nothing_is_compiled(readings: Readings) -> None:
    """Nor kept."""
    assert await Dictionaries(readings).dictionary(HERE, ADA) is EMPTY


async def test_a_dictionary_is_compiled_anew_only_when_it_has_changed(readings: Readings) -> None:
    """Members without readings of their own share the guild's, and a member's is shared by guilds without any."""
    await readings.add(Owner.GUILD, HERE, [("gg", "good game")])
    await readings.add(Owner.MEMBER, ADA, [("brb", "back soon")])
    members = Dictionaries(readings)
    first = await members.dictionary(HERE, BO)
    assert await members.dictionary(HERE, 12) is first
    assert await members.dictionary(THERE, ADA) is await members.dictionary(3, ADA)

    await readings.add(Owner.GUILD, HERE, [("gg", "great game")])

    assert (await members.dictionary(HERE, BO)).apply("gg") == "great game"
    assert (await members.dictionary(HERE, ADA)).apply("gg brb") == "great game back soon"


async def test_only_the_dictionaries_used_last_are_kept(readings: Readings, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that their memory has a bound; what is asked for is there in any case."""
    monkeypatch.setattr(dictionaries, "MOST_CHARACTERS", 25)
    for guild_id in (HERE, THERE, 3):
        await readings.add(Owner.GUILD, guild_id, [("x" * 10, str(guild_id))])
    await readings.add(Owner.GUILD, 4, [("y" * 30, "4")])
    members = Dictionaries(readings)
    here, there = await members.dictionary(HERE, ADA), await members.dictionary(THERE, ADA)
    assert await members.dictionary(HERE, ADA) is here

    await members.dictionary(3, ADA)

    assert await members.dictionary(HERE, ADA) is here
    assert await members.dictionary(THERE, ADA) is not there
    assert (await members.dictionary(4, ADA)).apply("y" * 30) == "4"
    assert await members.dictionary(HERE, ADA) is not here
