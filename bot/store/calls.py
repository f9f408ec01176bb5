"""The calls the bot is in, for the return after a restart."""

from sqlalchemy import delete, select

from bot.store.database import Database
from bot.store.open_call import OpenCall
from bot.store.schema import open_calls
from bot.store.upsert import upsert


class StoredCalls:
    """The calls the bot is in or was in when its process ended, at most one for each guild."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def remember(self, call: OpenCall) -> None:
        """Keep where the bot is in a guild, in place of where it was."""
        channels = {"voice_channel_id": call.voice_channel_id, "text_channel_id": call.text_channel_id}
        async with self._database.transaction() as connection:
            await upsert(connection, open_calls, {"guild_id": call.guild_id}, channels)

    async def forget(self, guild_id: int) -> None:
        """The bot is in no call of this guild; does nothing if none was remembered."""
        async with self._database.transaction() as connection:
            await connection.execute(delete(open_calls).where(open_calls.c.guild_id == guild_id))

    async def all(self) -> list[OpenCall]:
        """Every call that is remembered, by guild id."""
        query = select(open_calls.c.guild_id, open_calls.c.voice_channel_id, open_calls.c.text_channel_id).order_by(
            open_calls.c.guild_id
        )
        async with self._database.transaction() as connection:
            return [OpenCall(*row) for row in await connection.execute(query)]
