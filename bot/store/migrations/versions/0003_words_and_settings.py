"""Remember what guilds have set, which words they block, and how guilds and members have words read."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "guild_settings",
        _key("guild_id"),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "readings",
        sa.Column("owner", sa.Text, primary_key=True),
        _key("owner_id"),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("phrase", sa.Text, nullable=False),
        sa.Column("reading", sa.Text, nullable=False),
        sa.CheckConstraint("owner IN ('guild', 'member')", name="owner_kind"),
        sa.CheckConstraint("length(phrase) BETWEEN 1 AND 100", name="phrase_length"),
        sa.CheckConstraint("length(reading) <= 100", name="reading_length"),
    )
    op.create_table(
        "blocked_words",
        _key("guild_id"),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("word", sa.Text, nullable=False),
        sa.CheckConstraint("length(word) BETWEEN 1 AND 100", name="word_length"),
    )


def _key(name: str) -> sa.Column[int]:
    snowflake = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    return sa.Column(name, snowflake, primary_key=True, autoincrement=False)
