"""Where the bot is in a guild."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpenCall:
    """A call, and the text channel that is read in it."""

    guild_id: int
    voice_channel_id: int
    text_channel_id: int
