"""What a guild has set for all its members."""

from dataclasses import asdict

from sqlalchemy import select

from bot.store.cache import Cache
from bot.store.database import Database
from bot.store.preferences import Preferences, of_row
from bot.store.schema import guilds
from bot.store.upsert import upsert


class Guilds:
    """Each guild's text channel and defaults.

    Make one for a database: it keeps in memory what defaults it has read.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._defaults = Cache(self._read_defaults)

    async def text_channel_id(self, guild_id: int) -> int | None:
        """The text channel that is set apart for the narrator, or None."""
        query = select(guilds.c.text_channel_id).where(guilds.c.guild_id == guild_id)
        async with self._database.transaction() as connection:
            return await connection.scalar(query)

    async def bind(self, guild_id: int, text_channel_id: int | None) -> None:
        """Set a text channel apart for the narrator, or with None no longer any."""
        async with self._database.transaction() as connection:
            await upsert(connection, guilds, {"guild_id": guild_id}, {"text_channel_id": text_channel_id})

    async def defaults(self, guild_id: int) -> Preferences:
        """How members sound here who chose nothing themselves."""
        return await self._defaults.get(guild_id)

    async def _read_defaults(self, guild_id: int) -> Preferences:
        query = select(guilds.c.voice, guilds.c.instructions, guilds.c.speed).where(guilds.c.guild_id == guild_id)
        async with self._database.transaction() as connection:
            return of_row((await connection.execute(query)).one_or_none())

    async def set_defaults(self, guild_id: int, preferences: Preferences) -> None:
        """Keep how members sound here who chose nothing themselves, in place of all that was set.

        Raises:
            sqlalchemy.exc.IntegrityError: the instructions or the speed are out of bounds; nothing has changed.
        """
        try:
            async with self._database.transaction() as connection:
                await upsert(connection, guilds, {"guild_id": guild_id}, asdict(preferences))
        finally:
            self._defaults.forget(guild_id)
