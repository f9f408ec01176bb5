"""Which words guilds block, as it is kept."""

import asyncio

import pytest
from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError

from bot.store.blocked import MAX_BLOCKED_WORDS, BlockedWords, TooManyWords
from bot.store.database import Database
from bot.store.schema import blocked_words

HERE, THERE = 1, 2**63 - 1


async def test_no_word_is_blocked_until_one_is_added(database: Database) -> None:
    """Whatever others block."""
    words = BlockedWords(database)
    await words.add(THERE, "bad", "Bad")
    assert await words.words(HERE) == ()
    assert await words.words(THERE) == ("Bad",)


async def test_words_are_kept_as_they_were_given_in_the_order_of_their_keys(database: Database) -> None:
    """On every kind of database."""
    words = BlockedWords(database)
    for key, word in (("zoo", "ZOO"), ("ape", "\U0001d4eape"), ("éa", "éa"), ("Ape", "x")):
        assert await words.add(HERE, key, word)
    assert await words.words(HERE) == ("x", "\U0001d4eape", "ZOO", "éa")


async def test_a_word_stands_on_the_list_once(database: Database) -> None:
    """Its last spelling is kept."""
    words = BlockedWords(database)
    assert await words.add(HERE, "bad", "Bad")
    assert not await words.add(HERE, "bad", "BAD")
    assert await words.words(HERE) == ("BAD",)


async def test_a_word_can_be_removed_in_one_guild(database: Database) -> None:
    """The others keep theirs; what is not there cannot be removed."""
    words = BlockedWords(database)
    for guild_id in (HERE, THERE):
        await words.add(guild_id, "bad", "Bad")
    assert await words.remove(HERE, "bad")
    assert not await words.remove(HERE, "bad")
    assert await words.words(HERE) == ()
    assert await words.words(THERE) == ("Bad",)


async def test_a_guild_blocks_five_hundred_words_and_no_more(database: Database) -> None:
    """One that is there already can still be written in another way."""
    words = BlockedWords(database)
    rows = [{"guild_id": HERE, "key": str(number), "word": "x"} for number in range(MAX_BLOCKED_WORDS)]
    async with database.transaction() as connection:
        await connection.execute(blocked_words.insert(), rows)

    with pytest.raises(TooManyWords):
        await words.add(HERE, "one more", "x")
    assert not await words.add(HERE, "7", "y")
    assert await words.add(THERE, "one more", "x")
    assert len(await words.words(HERE)) == MAX_BLOCKED_WORDS == 500


async def test_the_longest_word_has_a_hundred_characters(database: Database) -> None:
    """One more is refused and changes nothing, and so is none at all."""
    words = BlockedWords(database)
    await words.add(HERE, "long", "é" * 100)
    for wrong in ("é" * 101, ""):
        with pytest.raises(IntegrityError):
            await words.add(HERE, "long", wrong)
    assert await words.words(HERE) == ("é" * 100,)


async def test_the_words_are_read_once_and_then_known(database: Database) -> None:
    """They are asked for at every message, and are the same object, so that a list need be made ready only once."""
    words = BlockedWords(database)
    await words.add(HERE, "bad", "Bad")
    known = await words.words(HERE)

    async with database.transaction() as connection:
        await connection.execute(delete(blocked_words))

    assert await words.words(HERE) is known
    assert await BlockedWords(database).words(HERE) == ()


async def test_of_many_changes_at_once_all_are_kept(database: Database) -> None:
    """None fails because another is being written."""
    words = BlockedWords(database)
    async with asyncio.TaskGroup() as group:
        for number in range(20):
            group.create_task(words.add(HERE, f"{number:02}", f"word {number}"))
            group.create_task(words.words(HERE))
    assert await words.words(HERE) == tuple(f"word {number}" for number in range(20))
