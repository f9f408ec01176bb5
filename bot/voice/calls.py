"""Enters voice channels, and tells each connection who comes and goes."""

import discord
from discord.ext import commands

from bot.narration.ports import CannotJoin, JoinObstacle
from bot.voice.connection import Connection


class Calls:
    """The calls of one bot, at most one in each guild."""

    def __init__(self, bot: commands.Bot | commands.AutoShardedBot) -> None:
        self._bot = bot
        self._connections: dict[int, Connection] = {}
        bot.add_listener(self._members_changed, "on_voice_state_update")

    async def join(self, guild_id: int, channel_id: int) -> Connection:
        """Enter a voice channel.

        Raises:
            CannotJoin: with what stands in the way.
        """
        channel = self._bot.get_channel(channel_id)
        if isinstance(channel, discord.StageChannel):
            raise CannotJoin(JoinObstacle.STAGE)
        if not isinstance(channel, discord.VoiceChannel) or channel.guild.id != guild_id:
            raise CannotJoin(JoinObstacle.CHANNEL_GONE)
        connection = Connection(channel, on_close=lambda: self._forget(guild_id, connection))
        self._connections[guild_id] = connection
        try:
            await connection.open()
        except BaseException:
            self._forget(guild_id, connection)
            raise
        return connection

    def _forget(self, guild_id: int, connection: Connection) -> None:
        if self._connections.get(guild_id) is connection:
            del self._connections[guild_id]

    async def _members_changed(
        self, member: discord.Member, before: discord.VoiceState, after: discord.VoiceState
    ) -> None:
        if before.channel != after.channel and (connection := self._connections.get(member.guild.id)):
            connection.members_changed()
