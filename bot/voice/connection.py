"""A call the bot is in: encrypted before it speaks, and connected afresh when the connection is lost."""

import asyncio
from collections.abc import Callable

import aiohttp
import discord
import structlog

from bot.audio.clip import Clip
from bot.narration.ports import CallEnded, CannotJoin, JoinObstacle
from bot.voice.client import CallClient
from bot.voice.source import ClipSource

CONNECT_TIMEOUT_S = 5.0
"""discord.py can miss the wake-up of a join and wait for ever; another try then works."""

CONNECT_TRIES = 3
ENCRYPTION_TIMEOUT_S = 5.0
LEAVE_TIMEOUT_S = 1.5
RECONNECT_DELAYS_S = (0.0, 1.0, 2.0, 5.0, 10.0, 30.0)

_CONNECTION_ERRORS = (TimeoutError, discord.DiscordException, OSError, aiohttp.ClientError)

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


class Connection:
    """Speaks clips into one voice channel until it is closed or a person ends the call."""

    def __init__(self, channel: discord.VoiceChannel, *, on_close: Callable[[], None]) -> None:
        self._channel = channel
        self._on_close = on_close
        self._loop = asyncio.get_running_loop()
        self._client: CallClient | None = None
        self._source = ClipSource(may_speak=self._may_speak, on_end=self._clip_ended_in_thread)
        self._playing = False
        self._idle = asyncio.Event()
        self._idle.set()
        self._clip_over = asyncio.Event()
        self._call_over = asyncio.Event()
        self._others_present = False
        self._supervisor: asyncio.Task[None] | None = None

    @property
    def channel_id(self) -> int:
        """The voice channel the bot is in."""
        return self._client.channel.id if self._client else self._channel.id

    async def open(self) -> None:
        """Enter the channel.

        Raises:
            CannotJoin: with what stands in the way.
        """
        for _ in range(CONNECT_TRIES):
            try:
                self._client = await self._connect()
            except _CONNECTION_ERRORS as error:
                log.warning("call.connect_failed", guild_id=self._channel.guild.id, error=type(error).__name__)
            else:
                self._supervisor = asyncio.create_task(self._supervise(self._client), name=f"call {self._channel.id}")
                return
        raise CannotJoin(JoinObstacle.NO_ANSWER)

    async def play(self, clip: Clip) -> None:
        """Send a clip, which may still be growing, and return when its last packet has left or it was stopped.

        Raises:
            CallEnded: the call is over.
        """
        self._clip_over.clear()
        self._source.play(clip)
        self._start_player()
        waits = [asyncio.create_task(event.wait()) for event in (self._clip_over, self._call_over)]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
        if not self._clip_over.is_set():
            raise CallEnded

    def members_changed(self) -> None:
        """Look again who is in the channel: nothing may be said in the clear while somebody else is there."""
        if self._client:
            me = self._client.user.id
            self._others_present = any(member_id != me for member_id in self._client.channel.voice_states)

    async def aclose(self) -> None:
        """Leave the channel. May be called twice."""
        if self._supervisor:
            self._supervisor.cancel()
            await asyncio.wait([self._supervisor])
        if clip := self._source.clip:
            clip.stop()
        if self._client:
            await _leave(self._client)
        await self._idle.wait()
        self._on_close()

    async def _connect(self) -> CallClient:
        """Connect once, and wait until others can hear what is said.

        discord.py returns before the end-to-end group is formed and would send the first words in the clear.

        Raises:
            CannotJoin: with what stands in the way.
        """
        if obstacle := obstacle_to(self._channel):
            raise CannotJoin(obstacle)
        try:
            async with asyncio.timeout(CONNECT_TIMEOUT_S):
                client = await self._channel.connect(
                    cls=CallClient, timeout=2 * CONNECT_TIMEOUT_S, reconnect=False, self_deaf=True
                )
        except TimeoutError:
            stuck = self._channel.guild.voice_client
            if isinstance(stuck, CallClient):
                await _leave(stuck)
            raise
        self._client = client
        self.members_changed()
        try:
            async with asyncio.timeout(ENCRYPTION_TIMEOUT_S):
                while not self._may_speak():  # noqa: ASYNC110 - discord.py has no event for it
                    await asyncio.sleep(0.01)
        except BaseException:
            await _leave(client)
            raise
        return client

    async def _supervise(self, client: CallClient) -> None:
        while True:
            await client.over.wait()
            guild_id = self._channel.guild.id
            if client.dismissed:
                log.info("call.ended", guild_id=guild_id, why="disconnected by a person")
                break
            log.warning("call.lost", guild_id=guild_id)
            if isinstance(client.channel, discord.VoiceChannel):
                self._channel = client.channel
            await _leave(client)
            try:
                client = await self._reconnect()
            except CannotJoin as refusal:
                log.warning("call.ended", guild_id=guild_id, why=refusal.obstacle.value)
                break
            log.info("call.restored", guild_id=guild_id)
            self._start_player()
        self._call_over.set()

    async def _reconnect(self) -> CallClient:
        tries = 0
        while True:
            await asyncio.sleep(RECONNECT_DELAYS_S[min(tries, len(RECONNECT_DELAYS_S) - 1)])
            try:
                return await self._connect()
            except _CONNECTION_ERRORS as error:
                tries += 1
                log.warning("call.connect_failed", guild_id=self._channel.guild.id, error=type(error).__name__)

    def _may_speak(self) -> bool:
        client = self._client
        return client is not None and (not self._others_present or client.voice_privacy_code is not None)

    def _start_player(self) -> None:
        client = self._client
        if self._playing or not client or not client.is_connected() or not self._source.clip:
            return
        self._playing = True
        self._idle.clear()
        client.resume_clock()
        client.play(self._source, after=self._player_ended_in_thread)

    def _clip_ended_in_thread(self, _: Clip) -> None:
        self._loop.call_soon_threadsafe(self._clip_over.set)

    def _player_ended_in_thread(self, error: Exception | None) -> None:
        self._loop.call_soon_threadsafe(self._player_ended, error)

    def _player_ended(self, error: Exception | None) -> None:
        self._playing = False
        self._idle.set()
        if error:
            log.error("call.player_failed", guild_id=self._channel.guild.id, exc_info=error)
        self._start_player()


def obstacle_to(channel: discord.VoiceChannel) -> JoinObstacle | None:
    """What keeps the bot from speaking in a voice channel."""
    permissions = channel.permissions_for(channel.guild.me)
    if channel.guild.get_channel(channel.id) is None:
        return JoinObstacle.CHANNEL_GONE
    if not permissions.view_channel:
        return JoinObstacle.CANNOT_VIEW
    if not permissions.connect:
        return JoinObstacle.CANNOT_CONNECT
    if not permissions.speak:
        return JoinObstacle.CANNOT_SPEAK
    me = channel.guild.me.id
    others = sum(member_id != me for member_id in channel.voice_states)
    if channel.user_limit and others >= channel.user_limit and not permissions.move_members:
        return JoinObstacle.CHANNEL_FULL
    return None


async def _leave(client: CallClient) -> None:
    """Disconnect, without waiting long for Discord's word on it; nothing if that is done."""
    if not client.closed:
        async with asyncio.timeout(LEAVE_TIMEOUT_S):
            await client.disconnect(force=True)
