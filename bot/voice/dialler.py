"""Makes the connections of one call, one after another."""

import asyncio
from collections.abc import Callable

import aiohttp
import discord
from aiolimiter import AsyncLimiter

from bot.narration.ports import CannotJoin, Obstacle
from bot.voice.client import CallClient
from bot.voice.entry import require_entry, voice_channel

CONNECT_TIMEOUT_S = 5.0
"""discord.py can miss the wake-up of a join and wait for ever; another try then works."""

ENCRYPTION_TIMEOUT_S = 5.0
POLL_S = 0.005
_COMMANDS = 2
"""What a connection sends to the gateway: that it comes, and in the end that it leaves."""
END_TIMEOUT_S = 1.0

CONNECTION_ERRORS = (TimeoutError, discord.DiscordException, OSError, aiohttp.ClientError)
"""After these another try may do."""


class Dialler:
    """Connects to a voice channel, so that others can hear what is said from the first word on."""

    def __init__(self, bot: discord.Client, guild_id: int, pace: AsyncLimiter) -> None:
        """Make one.

        Args:
            bot: the gateway's client.
            guild_id: the guild whose voice channels are entered.
            pace: holds gateway commands back, of which Discord allows a fixed number a minute.
        """
        self._bot = bot
        self._guild_id = guild_id
        self._pace = pace
        self.client: CallClient | None = None
        """The connection there is, or was last."""

    async def connect(self, channel_id: int, *, on_open: Callable[[], None]) -> CallClient:
        """Connect once, and wait until nothing would be said in the clear.

        discord.py returns before the end-to-end group is formed and would send the first words in the clear.

        Args:
            channel_id: the voice channel.
            on_open: called when packets can be sent, before it is known that others can decrypt them.

        Raises:
            CannotJoin: with what stands in the way.
            TimeoutError, discord.DiscordException, OSError, aiohttp.ClientError: another try may do.
        """
        require_entry(voice_channel(self._bot, self._guild_id, channel_id))
        await self._pace.acquire(_COMMANDS)
        channel = voice_channel(self._bot, self._guild_id, channel_id)
        if isinstance(left_over := channel.guild.voice_client, CallClient):
            await left_over.leave()
        self.client = None
        connecting = asyncio.create_task(
            # A time-out of discord.py's own would wait for an answer to its good-bye as well; ours comes first.
            channel.connect(cls=self._new_client, timeout=2 * CONNECT_TIMEOUT_S, reconnect=False, self_deaf=True)
        )
        try:
            return await self._connected(connecting, on_open)
        except BaseException:
            connecting.cancel()
            await asyncio.wait([connecting], timeout=END_TIMEOUT_S)
            await self.hang_up()
            raise

    async def hang_up(self) -> None:
        """Leave the channel. May be called twice."""
        if self.client:
            await self.client.leave()

    def _new_client(self, bot: discord.Client, channel: discord.abc.Connectable) -> CallClient:
        self.client = CallClient(bot, channel)
        return self.client

    async def _connected(self, connecting: asyncio.Task[CallClient], on_open: Callable[[], None]) -> CallClient:
        async with asyncio.timeout(CONNECT_TIMEOUT_S):
            await self._until(connecting.done)
        if connecting.cancelled():
            raise ConnectionError("discord.py gave the connect up")
        client = connecting.result()
        on_open()
        async with asyncio.timeout(ENCRYPTION_TIMEOUT_S):
            await self._until(lambda: client.may_speak)
        return client

    async def _until(self, reached: Callable[[], bool]) -> None:
        while not reached():
            if self.client and self.client.dismissed:
                raise CannotJoin(Obstacle.SENT_AWAY)
            if self.client and self.client.over.is_set():
                raise ConnectionError("lost before it was ready")
            await asyncio.sleep(POLL_S)  # discord.py has no event for either
