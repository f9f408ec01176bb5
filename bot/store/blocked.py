"""Words that guilds do not want to hear."""

from sqlalchemy import and_, delete, func, select

from bot.store.cache import Cache
from bot.store.database import Database
from bot.store.schema import blocked_words
from bot.store.upsert import upsert

MAX_BLOCKED_WORDS = 500
"""Of one guild."""

MAX_WORD_CHARACTERS = 100


class TooManyWords(Exception):  # noqa: N818 - a state, told to whoever adds one more
    """A guild blocks as many words as it may."""


class BlockedWords:
    """Each guild's blocked words; what is done about them is a setting of its own.

    A word has a key, the same for all ways of writing it, which whoever compares words makes.
    Make one for a database: it keeps in memory what it has read.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read = Cache(self._words)

    async def words(self, guild_id: int) -> tuple[str, ...]:
        """A guild's words as they were given, in the order of their keys; the same object until they change."""
        return await self._read.get(guild_id)

    async def _words(self, guild_id: int) -> tuple[str, ...]:
        query = select(blocked_words.c.key, blocked_words.c.word).where(blocked_words.c.guild_id == guild_id)
        async with self._database.transaction() as connection:
            rows = (await connection.execute(query)).all()
        return tuple(
            row.word for row in sorted(rows, key=lambda row: row.key)
        )  # each database sorts in a way of its own

    async def add(self, guild_id: int, key: str, word: str) -> bool:
        """Block a word of 1 to `MAX_WORD_CHARACTERS` characters; false if one with its key was, which it replaces.

        Raises:
            TooManyWords: there are `MAX_BLOCKED_WORDS`, none with its key; nothing has changed.
            sqlalchemy.exc.IntegrityError: it is empty or too long; nothing has changed.
        """
        try:
            return await self._add(guild_id, key, word)
        finally:
            self._read.forget(guild_id)

    async def _add(self, guild_id: int, key: str, word: str) -> bool:
        of_guild = blocked_words.c.guild_id == guild_id
        known = select(func.count()).where(of_guild, blocked_words.c.key == key)
        others = select(func.count()).where(of_guild, blocked_words.c.key != key)
        async with self._database.transaction() as connection:
            if (await connection.scalar(others) or 0) >= MAX_BLOCKED_WORDS:
                raise TooManyWords
            is_new = not await connection.scalar(known)
            await upsert(connection, blocked_words, {"guild_id": guild_id, "key": key}, {"word": word})
        return is_new

    async def remove(self, guild_id: int, key: str) -> bool:
        """No longer block the word with this key; false if it was not blocked."""
        of_word = and_(blocked_words.c.guild_id == guild_id, blocked_words.c.key == key)
        try:
            async with self._database.transaction() as connection:
                return (await connection.execute(delete(blocked_words).where(of_word))).rowcount > 0
        finally:
            self._read.forget(guild_id)
