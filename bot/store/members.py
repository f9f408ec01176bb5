"""How members want to sound."""

from dataclasses import asdict

from sqlalchemy import delete, select

from bot.store.cache import Cache
from bot.store.database import Database
from bot.store.preferences import NOTHING_CHOSEN, Preferences, of_row
from bot.store.schema import members
from bot.store.upsert import upsert


class Members:
    """Each member's preferences, the same in every guild: a voice is a part of somebody, as their avatar is.

    Make one for a database: it keeps in memory what it has read.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read = Cache(self._preferences)

    async def preferences(self, member_id: int) -> Preferences:
        """What a member has chosen."""
        return await self._read.get(member_id)

    async def _preferences(self, member_id: int) -> Preferences:
        query = select(members.c.voice, members.c.instructions, members.c.speed).where(members.c.member_id == member_id)
        async with self._database.transaction() as connection:
            return of_row((await connection.execute(query)).one_or_none())

    async def prefer(self, member_id: int, preferences: Preferences) -> None:
        """Keep what a member has chosen, in place of all they had; of one who chose nothing, nothing is kept.

        Raises:
            sqlalchemy.exc.IntegrityError: the instructions or the speed are out of bounds; nothing has changed.
        """
        try:
            await self._write(member_id, preferences)
        finally:
            self._read.forget(member_id)

    async def _write(self, member_id: int, preferences: Preferences) -> None:
        async with self._database.transaction() as connection:
            if preferences == NOTHING_CHOSEN:
                await connection.execute(delete(members).where(members.c.member_id == member_id))
            else:
                await upsert(connection, members, {"member_id": member_id}, asdict(preferences))
