"""Remember how members want to sound, what guilds have set, and the calls the bot is in."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables."""
    op.create_table("members", _key("member_id"), *_preferences())
    op.create_table(
        "spoken_names",
        _key("guild_id"),
        _key("member_id"),
        sa.Column("name", sa.Text, nullable=False),
        sa.CheckConstraint("length(name) BETWEEN 1 AND 100", name="name_length"),
    )
    op.create_table("guilds", _key("guild_id"), sa.Column("text_channel_id", _snowflake()), *_preferences())
    op.create_table(
        "open_calls",
        _key("guild_id"),
        sa.Column("voice_channel_id", _snowflake(), nullable=False),
        sa.Column("text_channel_id", _snowflake(), nullable=False),
    )


def _snowflake() -> sa.BigInteger:
    return sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _key(name: str) -> sa.Column[int]:
    return sa.Column(name, _snowflake(), primary_key=True, autoincrement=False)


def _preferences() -> tuple[sa.Column[str] | sa.Column[float] | sa.CheckConstraint, ...]:
    return (
        sa.Column("voice", sa.Text),
        sa.Column("instructions", sa.Text),
        sa.Column("speed", sa.Double),
        sa.CheckConstraint("length(instructions) BETWEEN 1 AND 500", name="instructions_length"),
        sa.CheckConstraint("speed BETWEEN 0.25 AND 4", name="speed_range"),
    )
