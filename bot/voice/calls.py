"""Enters voice channels, and tells each connection who comes and goes."""

from contextlib import suppress

import discord
from discord.ext import commands

from bot.voice.connection import Connection
from bot.voice.entry import require_entry, voice_channel


class Calls:
    """The calls of one bot, at most one in each guild."""

    def __init__(self, bot: commands.Bot | commands.AutoShardedBot) -> None:
        self._bot = bot
        self._connections: dict[int, Connection] = {}
        bot.add_listener(self._members_changed, "on_voice_state_update")
        bot.add_listener(self._removed, "on_guild_remove")

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
        connection = Connection(self._bot, guild_id=guild_id, channel_id=channel_id, on_close=self._forget)
        self._connections[guild_id] = connection
        try:
            await connection.open()
        except BaseException:
            await connection.aclose()
            raise
        return connection

    def _forget(self, closed: Connection) -> None:
        for guild_id, connection in list(self._connections.items()):
            if connection is closed:
                del self._connections[guild_id]

    async def _members_changed(
        self, member: discord.Member, before: discord.VoiceState, after: discord.VoiceState
    ) -> None:
        if before.channel != after.channel and (connection := self._connections.get(member.guild.id)):
            connection.members_changed()

    async def _removed(self, guild: discord.Guild) -> None:
        if connection := self._connections.get(guild.id):
            connection.end()
