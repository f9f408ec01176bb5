"""How guilds and members have phrases read, as it is kept."""

import asyncio

import pytest
from sqlalchemy.exc import IntegrityError

from bot.store.database import Database
from bot.store.readings import MOST_ENTRIES, Owner, Readings, StoredReading
from bot.text.caseless import comparable

GUILD, MEMBER = Owner.GUILD, Owner.MEMBER
HERE, THERE = 1, 2**63 - 1


@pytest.fixture
def readings(database: Database) -> Readings:
    """No readings yet."""
    return Readings(database, comparable)


async def test_dictionaries_are_kept_apart(readings: Readings) -> None:
    """Those of guilds, of members, and of a guild and a member with the same id."""
    await readings.add(GUILD, HERE, [("gg", "good game")])
    await readings.add(MEMBER, HERE, [("gg", "mine")])

    assert await readings.entries(GUILD, HERE) == (("gg", "good game"),)
    assert await readings.entries(MEMBER, HERE) == (("gg", "mine"),)
    assert await readings.entries(GUILD, THERE) == ()


async def test_readings_outlive_what_is_kept_in_memory(database: Database, readings: Readings) -> None:
    """In the order of their phrases, which is the same in each database."""
    given = [("é", "2"), ("B", "1"), ("a", ""), ("日本", "にほん"), ("👩\u200d💻", "coder")]
    await readings.add(GUILD, THERE, given)

    kept = await Readings(database, comparable).entries(GUILD, THERE)

    assert kept == (("a", ""), ("B", "1"), ("é", "2"), ("日本", "にほん"), ("👩\u200d💻", "coder"))


async def test_a_phrase_has_one_reading_however_it_is_written(readings: Readings) -> None:
    """The one added last, written as it was then."""
    await readings.add(GUILD, HERE, [("Straße", "1")])
    outcome = await readings.add(GUILD, HERE, [("STRASSE", "2"), ("x", "3"), ("X", "4")])

    assert outcome == (1, 1, [])
    assert await readings.entries(GUILD, HERE) == (("STRASSE", "2"), ("X", "4"))


async def test_a_reading_can_be_removed(readings: Readings) -> None:
    """However its phrase is written; what is not there cannot."""
    await readings.add(MEMBER, HERE, [("GG", "good game"), ("hf", "have fun")])

    assert await readings.remove(MEMBER, HERE, "gg") == StoredReading("GG", "good game")
    assert await readings.remove(MEMBER, HERE, "gg") is None
    assert await readings.remove(GUILD, HERE, "hf") is None

    assert await readings.entries(MEMBER, HERE) == (("hf", "have fun"),)


async def test_entries_are_the_same_object_until_they_change(readings: Readings) -> None:
    """So that what is made of them need not be made again."""
    await readings.add(GUILD, HERE, [("gg", "good game")])
    entries = await readings.entries(GUILD, HERE)
    assert await readings.entries(GUILD, HERE) is entries
    await readings.add(GUILD, HERE, [("hf", "have fun")])
    assert len(await readings.entries(GUILD, HERE)) == 2


@pytest.mark.parametrize("owner", Owner)
async def test_a_full_dictionary_takes_no_more(readings: Readings, owner: Owner) -> None:
    """What has no place is left out and named; a phrase that is in it can still be given another reading."""
    most = MOST_ENTRIES[owner]
    phrases = [f"word {number}" for number in range(most + 2)]

    outcome = await readings.add(owner, HERE, [(phrase, "1") for phrase in phrases])
    assert outcome == (most, 0, [(phrases[-2], "1"), (phrases[-1], "1")])

    outcome = await readings.add(owner, HERE, [("one more", "2"), (phrases[0], "2")])
    assert outcome == (0, 1, [("one more", "2")])
    entries = await readings.entries(owner, HERE)
    assert len(entries) == most
    assert (phrases[0], "2") in entries


async def test_two_at_once_do_not_share_the_last_place(readings: Readings) -> None:
    """One of them is told that there is none."""
    most = MOST_ENTRIES[MEMBER]
    await readings.add(MEMBER, HERE, [(f"word {number}", "") for number in range(most - 1)])

    outcomes = await asyncio.gather(*(readings.add(MEMBER, HERE, [(phrase, "")]) for phrase in ("this", "that")))

    assert sorted(outcome.added for outcome in outcomes) == [0, 1]
    assert len(await readings.entries(MEMBER, HERE)) == most


async def test_a_guild_has_ten_times_the_places_of_a_member() -> None:
    """As the commands promise."""
    assert MOST_ENTRIES == {GUILD: 1_000, MEMBER: 100}


@pytest.mark.parametrize("wrong", [("", "x"), ("x" * 101, "x"), ("x", "x" * 101)])
async def test_what_is_too_long_is_refused_and_changes_nothing(readings: Readings, wrong: tuple[str, str]) -> None:
    """Nor is anything kept that was given with it."""
    await readings.add(GUILD, HERE, [("é" * 100, "é" * 100)])

    with pytest.raises(IntegrityError):
        await readings.add(GUILD, HERE, [("gg", "good game"), wrong])

    assert await readings.entries(GUILD, HERE) == (("é" * 100, "é" * 100),)


@pytest.mark.parametrize("wrong", ["\0", "a\0b", "two\nlines", "\x1b[31m", "half \ud83d"])
async def test_what_cannot_be_kept_is_refused_and_changes_nothing(readings: Readings, wrong: str) -> None:
    """As a phrase and as a reading; the error does not tell what it was."""
    for entry in ((wrong, "x"), ("x", wrong)):
        with pytest.raises(
            ValueError, match=r"^a phrase or a reading has control characters, or halves of characters$"
        ):
            await readings.add(GUILD, HERE, [("gg", "good game"), entry])
    assert await readings.entries(GUILD, HERE) == ()


async def test_adding_nothing_changes_nothing(readings: Readings) -> None:
    """As of a file without a right row."""
    assert await readings.add(GUILD, HERE, []) == (0, 0, [])
