"""What slash commands Discord was last told of, so that it is told again only when they change."""

from sqlalchemy import func, insert, select, update

from bot.store.database import Database
from bot.store.schema import synced_commands


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
        change = update(synced_commands).where(synced_commands.c.application_id == application_id).values(values)
        async with self._database.transaction() as connection:
            # No one statement does this on every database.
            if not (await connection.execute(change)).rowcount:
                await connection.execute(insert(synced_commands).values(application_id=application_id, **values))
