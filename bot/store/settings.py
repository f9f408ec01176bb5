"""What guilds have set: texts, whose meaning is for others to know."""

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import and_, delete, select

from bot.store.cache import Cache
from bot.store.database import Database
from bot.store.schema import guild_settings
from bot.store.upsert import upsert


class GuildSettings:
    """Each guild's settings, by their names; what is left at its default is not there.

    Make one for a database: it keeps in memory what it has read.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read = Cache(self._settings)

    async def all(self, guild_id: int) -> Mapping[str, str]:
        """Everything that a guild has set; the very same object until that changes."""
        return await self._read.get(guild_id)

    async def get(self, guild_id: int, name: str) -> str | None:
        """What a guild has set, or None."""
        return (await self.all(guild_id)).get(name)

    async def set(self, guild_id: int, name: str, value: str | None) -> None:
        """Set one value in place of what was set, or with None leave it at its default again."""
        key = {"guild_id": guild_id, "name": name}
        row = and_(guild_settings.c.guild_id == guild_id, guild_settings.c.name == name)
        try:
            async with self._database.transaction() as connection:
                if value is None:
                    await connection.execute(delete(guild_settings).where(row))
                else:
                    await upsert(connection, guild_settings, key, {"value": value})
        finally:
            self._read.forget(guild_id)

    async def reset(self, guild_id: int) -> None:
        """Leave everything at its default again."""
        try:
            async with self._database.transaction() as connection:
                await connection.execute(delete(guild_settings).where(guild_settings.c.guild_id == guild_id))
        finally:
            self._read.forget(guild_id)

    async def _settings(self, guild_id: int) -> Mapping[str, str]:
        query = select(guild_settings.c.name, guild_settings.c.value).where(guild_settings.c.guild_id == guild_id)
        async with self._database.transaction() as connection:
            rows = await connection.execute(query)
            return MappingProxyType({row.name: row.value for row in rows})
