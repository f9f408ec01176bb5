"""Writing a row whether or not there is one already."""

from collections.abc import Mapping

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

_INSERT = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}


async def upsert(
    connection: AsyncConnection, table: Table, key: Mapping[str, object], values: Mapping[str, object]
) -> None:
    """Insert the row with this primary key, or change just these values of the one there is.

    One statement, so that of two at once neither fails. SQLAlchemy has it for each database apart.
    """
    insert = _INSERT[connection.dialect.name](table).values(**key, **values)
    await connection.execute(insert.on_conflict_do_update(index_elements=list(key), set_=dict(values)))
