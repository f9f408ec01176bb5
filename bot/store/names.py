"""What members are called aloud."""

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import and_, delete, select

from bot.store.cache import Cache
from bot.store.database import Database
from bot.store.schema import spoken_names
from bot.store.upsert import upsert

MAX_NAME_CHARACTERS = 100


class SpokenNames:
    """Members' spoken names, each for one guild, as nicknames are: what one goes by here need not be known there.

    Make one for a database: it keeps in memory what it has read.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read = Cache(self._names)

    async def all(self, guild_id: int) -> Mapping[int, str]:
        """The spoken names of a guild, by the ids of the members who have one."""
        return await self._read.get(guild_id)

    async def name(self, guild_id: int, member_id: int) -> str | None:
        """A member's spoken name in a guild, or None: the one that is shown."""
        return (await self.all(guild_id)).get(member_id)

    async def _names(self, guild_id: int) -> Mapping[int, str]:
        query = select(spoken_names.c.member_id, spoken_names.c.name).where(spoken_names.c.guild_id == guild_id)
        async with self._database.transaction() as connection:
            rows = (await connection.execute(query)).all()
        return MappingProxyType({row.member_id: row.name for row in rows})

    async def rename(self, guild_id: int, member_id: int, name: str | None) -> None:
        """Keep a member's spoken name of 1 to `MAX_NAME_CHARACTERS` characters, or with None forget it.

        Raises:
            sqlalchemy.exc.IntegrityError: it is empty or too long; nothing has changed.
        """
        try:
            await self._write(guild_id, member_id, name)
        finally:
            self._read.forget(guild_id)

    async def _write(self, guild_id: int, member_id: int, name: str | None) -> None:
        async with self._database.transaction() as connection:
            if name is None:
                of_member = and_(spoken_names.c.guild_id == guild_id, spoken_names.c.member_id == member_id)
                await connection.execute(delete(spoken_names).where(of_member))
            else:
                key = {"guild_id": guild_id, "member_id": member_id}
                await upsert(connection, spoken_names, key, {"name": name})
