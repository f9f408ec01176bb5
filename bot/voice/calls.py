"""Enters voice channels, and tells each connection who comes and goes."""

from contextlib import suppress

import discord
from aiolimiter import AsyncLimiter
from discord.ext import commands

from bot.voice.connection import Connection
from bot.voice.entry import require_entry, voice_channel

COMMANDS = 15
COMMANDS_WINDOW_S = 10.0
"""How many gateway commands may be sent at once, and in how many seconds as many again: 105 in any minute. Discord
allows 120 (Gateway documentation, "Rate Limiting"). Whoever sends more than 110 is kept by discord.py until the next
minute, which no time-out of a connect outlives."""


class Calls:
    """The calls of one bot, at most one in each guild."""

    def __init__(self, bot: commands.AutoShardedBot) -> None:
        self._bot = bot
        self._paces: dict[int, AsyncLimiter] = {}
        self._connections: dict[int, Connection] = {}
        bot.add_listener(self._members_changed, "on_voice_state_update")
        bot.add_listener(self._removed, "on_guild_remove")
        bot.add_listener(self._identified, "on_shard_connect")

    def require_entry(self, guild_id: int, channel_id: int) -> None:
        """Check that a voice channel can be entered, as far as that can be known without trying.

        Raises:
            CannotJoin: with what stands in the way.
        """
        with suppress(ConnectionError):  # its guild is not known at the moment: only trying will tell
            require_entry(voice_channel(self._bot, guild_id, channel_id))

    async def join(self, guild_id: int, channel_id: int) -> Connection:
        """Enter a voice channel.

        Raises:
            CannotJoin: with what stands in the way.
        """
        connection = Connection(
            self._bot,
            guild_id=guild_id,
            channel_id=channel_id,
            pace=self._paces.setdefault(self._shard(guild_id), AsyncLimiter(COMMANDS, COMMANDS_WINDOW_S)),
            on_close=self._forget,
        )
        self._connections[guild_id] = connection
        try:
            await connection.open()
        except BaseException:
            await connection.aclose()
            raise
        return connection

    def _shard(self, guild_id: int) -> int:
        """The shard of a guild (Gateway documentation, "Sharding Formula")."""
        return (guild_id >> 22) % (self._bot.shard_count or 1)

    def _forget(self, closed: Connection) -> None:
        for guild_id, connection in list(self._connections.items()):
            if connection is closed:
                del self._connections[guild_id]

    async def _members_changed(
        self, member: discord.Member, before: discord.VoiceState, after: discord.VoiceState
    ) -> None:
        is_bot = self._bot.user is not None and member.id == self._bot.user.id
        if (is_bot or before.channel != after.channel) and (connection := self._connections.get(member.guild.id)):
            connection.members_changed()

    async def _removed(self, guild: discord.Guild) -> None:
        if connection := self._connections.get(guild.id):
            connection.end()

    async def _identified(self, shard_id: int) -> None:
        """A new gateway session: Discord takes the bot out of the calls that it was in by the one before."""
        for guild_id, connection in self._connections.items():
            if self._shard(guild_id) == shard_id:
                connection.renew()
