"""What slash commands Discord was last told of, so that it is told again only when they change."""

from sqlalchemy import func, select

from bot.store.database import Database
from bot.store.schema import synced_commands
from bot.store.upsert import upsert


class SyncedCommands:
    """The commands last synced, by application."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def digest(self, application_id: int) -> str | None:
        """The digest last remembered, or None."""
        query = select(synced_commands.c.digest).where(synced_commands.c.application_id == application_id)
        async with self._database.transaction() as connection:
            return await connection.scalar(query)

    async def remember(self, application_id: int, digest: str) -> None:
        """Keep the digest of what was synced just now, in place of an earlier one."""
        values = {"digest": digest, "synced_at": func.now()}
        async with self._database.transaction() as connection:
            await upsert(connection, synced_commands, {"application_id": application_id}, values)
