"""The tables, as the newest migration leaves them; what a row may hold is checked by the constraints made there."""

from sqlalchemy import BigInteger, Column, DateTime, Double, Integer, MetaData, Table, Text

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

members = Table(
    "members",
    METADATA,
    Column("member_id", _Snowflake, primary_key=True, autoincrement=False),
    Column("voice", Text),
    Column("instructions", Text),
    Column("speed", Double),
)
"""How members want to sound, in every guild; who chose nothing has no row."""

spoken_names = Table(
    "spoken_names",
    METADATA,
    Column("guild_id", _Snowflake, primary_key=True, autoincrement=False),
    Column("member_id", _Snowflake, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
)
"""What members are called aloud in a guild, in place of the name they have there."""

guilds = Table(
    "guilds",
    METADATA,
    Column("guild_id", _Snowflake, primary_key=True, autoincrement=False),
    Column("text_channel_id", _Snowflake),
    Column("voice", Text),
    Column("instructions", Text),
    Column("speed", Double),
)
"""The text channel a guild has set apart for the narrator, and how members sound there who chose nothing."""

open_calls = Table(
    "open_calls",
    METADATA,
    Column("guild_id", _Snowflake, primary_key=True, autoincrement=False),
    Column("voice_channel_id", _Snowflake, nullable=False),
    Column("text_channel_id", _Snowflake, nullable=False),
)
"""The calls the bot is in, or was in when its process ended."""

guild_settings = Table(
    "guild_settings",
    METADATA,
    Column("guild_id", _Snowflake, primary_key=True, autoincrement=False),
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""What guilds have set, each setting by its name; what is left at its default has no row."""

readings = Table(
    "readings",
    METADATA,
    Column("owner", Text, primary_key=True),
    Column("owner_id", _Snowflake, primary_key=True, autoincrement=False),
    Column("key", Text, primary_key=True),
    Column("phrase", Text, nullable=False),
    Column("reading", Text, nullable=False),
)
"""How a guild or a member (`owner`) has phrases read; `key` is the phrase as it is compared."""

blocked_words = Table(
    "blocked_words",
    METADATA,
    Column("guild_id", _Snowflake, primary_key=True, autoincrement=False),
    Column("key", Text, primary_key=True),
    Column("word", Text, nullable=False),
)
"""Words that a guild does not want to hear; `key` is the word as it is compared."""
