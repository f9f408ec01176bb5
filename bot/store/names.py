"""What members are called aloud."""

from sqlalchemy import ColumnElement, and_, delete, select

from bot.store.database import Database
from bot.store.schema import spoken_names
from bot.store.upsert import upsert

MAX_NAME_CHARACTERS = 100


class SpokenNames:
    """Members' spoken names, each for one guild, as nicknames are: what one goes by here need not be known there."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def name(self, guild_id: int, member_id: int) -> str | None:
        """A member's spoken name in a guild, or None: the one that is shown."""
        query = select(spoken_names.c.name).where(_of(guild_id, member_id))
        async with self._database.transaction() as connection:
            return await connection.scalar(query)

    async def rename(self, guild_id: int, member_id: int, name: str | None) -> None:
        """Keep a member's spoken name of 1 to `MAX_NAME_CHARACTERS` characters, or with None forget it.

        Raises:
            sqlalchemy.exc.IntegrityError: it is empty or too long; nothing has changed.
        """
        async with self._database.transaction() as connection:
            if name is None:
                await connection.execute(delete(spoken_names).where(_of(guild_id, member_id)))
            else:
                key = {"guild_id": guild_id, "member_id": member_id}
                await upsert(connection, spoken_names, key, {"name": name})


def _of(guild_id: int, member_id: int) -> ColumnElement[bool]:
    return and_(spoken_names.c.guild_id == guild_id, spoken_names.c.member_id == member_id)
