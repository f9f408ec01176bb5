"""The tables, as the newest migration leaves them."""

from sqlalchemy import BigInteger, Column, DateTime, Integer, MetaData, Table, Text

METADATA = MetaData()

_Snowflake = BigInteger().with_variant(Integer, "sqlite")
"""A Discord id: 64 bits, which SQLite keeps in its INTEGER and takes as the row's own key only under that name."""

synced_commands = Table(
    "synced_commands",
    METADATA,
    Column("application_id", _Snowflake, primary_key=True, autoincrement=False),
    Column("digest", Text, nullable=False),
    Column("synced_at", DateTime(timezone=True), nullable=False),
)
"""What each application's slash commands were when Discord was last told of them."""
