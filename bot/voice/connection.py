"""A call the bot is in: encrypted before it speaks, and connected afresh when the connection is lost.

A call lives through many connections. Whatever ends the supervisor ends the call, and the session is told.
"""

import asyncio
from collections.abc import Callable, Collection
from contextlib import suppress

import discord
import structlog
from aiolimiter import AsyncLimiter

from bot.audio.clip import Clip
from bot.narration.ports import CannotJoin, Obstacle
from bot.voice.client import CallClient
from bot.voice.dialler import CONNECTION_ERRORS, ENCRYPTION_TIMEOUT_S, END_TIMEOUT_S, Dialler
from bot.voice.entry import hindrance, is_silenced
from bot.voice.source import ClipSource

CONNECT_TRIES = 3
RECONNECT_DELAYS_S = (0.0, 1.0, 2.0, 5.0, 10.0, 30.0)
STEADY_S = 30.0
"""A connection that lived this long was a good one: the next loss is met without delay again."""

WATCH_S = 0.25
FOLLOW_S = 1.0
"""How long the gateway may take to say where the bot was moved, or that a person disconnected it."""

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


class Connection:
    """Speaks clips into one voice channel until it is closed or the call is over."""

    def __init__(
        self,
        bot: discord.Client,
        *,
        guild_id: int,
        channel_id: int,
        pace: AsyncLimiter,
        on_close: Callable[["Connection"], None],
    ) -> None:
        self._bot = bot
        self._guild_id = guild_id
        self._channel_id = channel_id
        self._on_close = on_close
        self._loop = asyncio.get_running_loop()
        self._dialler = Dialler(bot, guild_id, pace)
        self._source = ClipSource(may_speak=self._may_speak, on_end=self._clip_ended_in_thread)
        self._playing = False
        self._idle = asyncio.Event()
        self._idle.set()
        self._clip_over = asyncio.Event()
        self._call_over = asyncio.Event()
        self._obstacle: Obstacle | None = None
        self._ending: Obstacle | None = None
        self._silenced = False
        """Whether a moderator keeps the bot from being heard: it waits, and goes on when it may."""
        self._supervisor: asyncio.Task[None] | None = None
        self._log = log.bind(guild_id=guild_id)

    @property
    def channel_id(self) -> int:
        """The voice channel the bot is in; another one after a person moved it."""
        return self._channel_id

    async def open(self) -> None:
        """Enter the channel.

        Raises:
            CannotJoin: with what stands in the way.
        """
        for _ in range(CONNECT_TRIES):
            try:
                client = await self._connect()
            except CONNECTION_ERRORS as error:
                self._log.warning("call.connect_failed", error=repr(error))
            else:
                self._supervisor = asyncio.create_task(self._supervise(client), name=f"call {self._channel_id}")
                return
        raise CannotJoin(Obstacle.NO_ANSWER)

    @property
    def is_up(self) -> bool:
        """Whether what is played now can be heard."""
        client = self._dialler.client
        return client is not None and client.is_connected() and not client.over.is_set() and self._may_speak()

    def obstacle(self, text_channel_id: int) -> Obstacle | None:
        """What keeps the bot from being heard now, or from reading this text channel."""
        guild = self._bot.get_guild(self._guild_id)
        if self._obstacle or guild is None or guild.unavailable:
            return self._obstacle
        return hindrance(guild, self._channel_id, text_channel_id)

    async def play(self, clip: Clip) -> None:
        """Send a clip, which may still be growing, and return when its last packet has left or it was stopped."""
        self._clip_over.clear()
        self._source.play(clip)
        self._start_player()
        await self._clip_over.wait()

    def renew(self) -> None:
        """Give the connection up for a fresh one, without leaving the call."""
        if client := self._dialler.client:
            client.over.set()

    async def until_over(self) -> Obstacle | None:
        """Wait until the call is over and will not come back; what keeps the bot out, None if a person ended it."""
        await self._call_over.wait()
        return self._ending

    def members_changed(self) -> None:
        """Look again who is in the channel, and whether the bot is heard; whoever is not known to be gone is there."""
        self._silenced = is_silenced(self._bot.get_guild(self._guild_id))
        if client := self._dialler.client:
            members = self._members()
            client.others_present = members is None or any(member_id != client.user.id for member_id in members)

    @property
    def has_company(self) -> bool:
        """Whether people are with the bot in the channel; whoever is not known to be a bot is a person."""
        guild = self._bot.get_guild(self._guild_id)
        members = self._members()
        if guild is None or members is None:
            return False
        known = (guild.get_member(member_id) for member_id in members if member_id != guild.me.id)
        return any(member is None or not member.bot for member in known)

    def end(self) -> None:
        """Take the call to be over: the bot is no member of the guild any more."""
        self._call_over.set()

    async def aclose(self) -> None:
        """Leave the channel. May be called twice."""
        try:
            if self._supervisor:
                self._supervisor.cancel()
                await asyncio.wait([self._supervisor])
            if clip := self._source.clip:
                clip.stop()
            await self._dialler.hang_up()
            await _within(END_TIMEOUT_S, self._idle)
        finally:
            self._on_close(self)

    async def _connect(self) -> CallClient:
        """Connect once; see `Dialler.connect`."""
        client = await self._dialler.connect(self._channel_id, on_open=self.members_changed)
        self._playing = client.is_playing()  # a clip may have been started while the group was still being formed
        self._source.greet()
        self._start_player()
        return client

    async def _supervise(self, client: CallClient) -> None:
        """Keep the call up until a person ends it or the bot may not return."""
        losses = 0
        try:
            while True:
                connected_at = self._loop.time()
                why = await self._watch(client)
                if client.dismissed:
                    self._log.info("call.ended", why="disconnected by a person")
                    return
                self._log.warning("call.lost", why=why)
                if client.superseded:
                    await _within(WATCH_S, client.moved)  # the word on where to may come after the server's
                self._channel_id = client.channel_id or self._channel_id
                await client.leave()
                await _within(END_TIMEOUT_S, self._idle)  # two players must not read one source
                losses = 0 if self._loop.time() - connected_at > STEADY_S else losses + 1
                client = await self._reconnect(max(0, losses - 1))
                self._log.info("call.restored")
        except CannotJoin as refusal:
            self._ending = None if refusal.obstacle is Obstacle.SENT_AWAY else refusal.obstacle
            self._log.warning("call.ended", why=refusal.obstacle.value)
        except Exception:  # noqa: BLE001 - whatever it is, the call must not fall silent without a word
            self._ending = Obstacle.FAULT
            self._log.exception("call.ended", why="a fault of the narrator")
        finally:
            self._call_over.set()

    async def _watch(self, client: CallClient) -> str:
        """Wait until a connection is over or of no more use; why."""
        mute_s = away_s = 0.0
        while not client.over.is_set():
            self.members_changed()
            mute_s = 0.0 if client.may_speak or not self._source.clip else mute_s + WATCH_S
            if mute_s > ENCRYPTION_TIMEOUT_S:
                return "not encrypted"
            away_s = away_s + WATCH_S if client.sent_away else 0.0
            if client.hung_up and not client.sent_away:
                return "hung up"
            if client.is_dead:
                return "no sign of life"
            if away_s > FOLLOW_S:
                return "sent away by nobody"
            await _within(WATCH_S, client.over)
        return "over"

    async def _reconnect(self, tries: int) -> CallClient:
        while True:
            await asyncio.sleep(RECONNECT_DELAYS_S[min(tries, len(RECONNECT_DELAYS_S) - 1)])
            self._obstacle = None
            try:
                return await self._connect()
            except CannotJoin as refusal:
                if refusal.obstacle is not Obstacle.CHANNEL_FULL:
                    raise
                self._obstacle = refusal.obstacle
            except CONNECTION_ERRORS as error:
                self._log.warning("call.connect_failed", error=repr(error))
            tries += 1

    def _members(self) -> Collection[int] | None:
        guild = self._bot.get_guild(self._guild_id)
        channel = guild and guild.get_channel(self._channel_id)
        return channel.voice_states.keys() if isinstance(channel, discord.VoiceChannel) else None

    def _may_speak(self) -> bool:
        client = self._dialler.client
        return client is not None and client.may_speak and not self._silenced

    def _start_player(self) -> None:
        client = self._dialler.client
        if self._playing or not client or not client.is_connected() or self._source.idle:
            return
        self._playing = True
        self._idle.clear()
        client.resume_clock()
        client.play(self._source, after=lambda error: self._player_ended_in_thread(client, error))

    def _clip_ended_in_thread(self, clip: Clip) -> None:
        self._loop.call_soon_threadsafe(self._clip_ended, clip)

    def _clip_ended(self, clip: Clip) -> None:
        if self._source.clip in (None, clip):  # a player that was given up may end an older one late
            self._clip_over.set()

    def _player_ended_in_thread(self, client: CallClient, error: Exception | None) -> None:
        self._loop.call_soon_threadsafe(self._player_ended, client, error)

    def _player_ended(self, client: CallClient, error: Exception | None) -> None:
        if error:
            self._log.error("call.player_failed", exc_info=error)
            client.over.set()
        if client is self._dialler.client:
            self._playing = False
            self._idle.set()
            if not error:
                self._start_player()


async def _within(limit_s: float, event: asyncio.Event) -> None:
    """Wait for an event, but not longer than this."""
    with suppress(TimeoutError):
        async with asyncio.timeout(limit_s):
            await event.wait()
