"""Voice channels: who is in which, and how that ties the gateway to the voice server (Voice, "Connecting to Voice")."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine

from sandbox import payloads
from sandbox.changes import Changes
from sandbox.gateway import Gateway
from sandbox.gateway_session import Session
from sandbox.permissions import Permission
from sandbox.refusals import NotAllowedError
from sandbox.settings import Settings
from sandbox.voice.encryption import Mode
from sandbox.voice.server import DISCONNECTED, VoiceServer
from sandbox.voice.session import Session as VoiceSession
from sandbox.world import GuildState, Json, User, VoiceChannel, VoiceState, World


class WatchedVoiceServer(VoiceServer):
    """The voice server, telling when a client has finished its handshake and when it is gone.

    Members who may not speak are never announced as speakers, and the packets of such members are not forwarded.
    """

    def __init__(self, world: World, changes: Changes) -> None:
        super().__init__()
        self._world = world
        self._changes = changes
        self._connected: dict[tuple[int, int], VoiceSession] = {}

    def channel_of(self, guild_id: int, user_id: int) -> int | None:
        """Return the id of the channel where the user's voice connection is ready, if it is."""
        session = self._connected.get((guild_id, user_id))
        return session.admission.channel_id if session else None

    def admit(self, *, guild_id: int, channel_id: int, user_id: int, session_id: str) -> str:
        """Let a user join, whose earlier connection counts no more."""
        self._connected.pop((guild_id, user_id), None)
        return super().admit(guild_id=guild_id, channel_id=channel_id, user_id=user_id, session_id=session_id)

    async def dismiss(self, *, guild_id: int, user_id: int, close_code: int | None = DISCONNECTED) -> None:
        """Take a user out, whose connection counts no more even before the client closes it."""
        self._connected.pop((guild_id, user_id), None)
        await super().dismiss(guild_id=guild_id, user_id=user_id, close_code=close_code)

    def enter(self, session: VoiceSession, mode: Mode) -> None:
        """Let a session into its room, and remember it."""
        super().enter(session, mode)
        self._note(session)

    def resume(self, claim: dict[str, object]) -> VoiceSession:
        """Take a session up again, and remember it if it had got as far as its room."""
        session = super().resume(claim)
        if session.seal is not None:
            self._note(session)
        return session

    def speaks(self, session: VoiceSession, speaking: int) -> None:
        """Announce a speaker who has the permission SPEAK."""
        admission = session.admission
        guild = self._world.guilds[admission.guild_id]
        channel = guild.channels[admission.channel_id]
        if Permission.SPEAK in guild.permissions_of(session.user_id, channel):
            super().speaks(session, speaking)

    def disconnected(self, session: VoiceSession, *, resumable: bool) -> None:
        """Note the end of a session's websocket."""
        super().disconnected(session, resumable=resumable)
        where = session.admission.guild_id, session.user_id
        if self._connected.get(where) is session:
            del self._connected[where]
        self._changes.notify()

    def _note(self, session: VoiceSession) -> None:
        self._connected[session.admission.guild_id, session.user_id] = session
        self._changes.notify()


class Calls:
    """Joining, moving and leaving, for the bot (by gateway op 4) and for the simulated members."""

    def __init__(
        self, world: World, gateway: Gateway, voice: WatchedVoiceServer, settings: Settings, changes: Changes
    ) -> None:
        self._world = world
        self._gateway = gateway
        self._voice = voice
        self._settings = settings
        self._changes = changes
        self._turns: dict[int, asyncio.Lock] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        gateway.on_voice_request = lambda session, data: self._start(self._obey(session, data))
        gateway.on_session_end = lambda session: self._start(self._forget(session))

    async def join(
        self, user: User, channel: VoiceChannel, session_id: str, *, self_mute: bool, self_deaf: bool
    ) -> str:
        """Put a member into a voice channel and return the token for the voice server.

        Raises:
            NotAllowedError: They may not connect there, or it is full.
        """
        if not self._may_join(user, channel):
            raise NotAllowedError(f"{user.name} cannot join {channel.name}")
        old = channel.guild.voice_states.get(user.id)
        state = VoiceState(user.id, channel, session_id, self_mute, self_deaf)
        if old is not None:
            state.mute, state.deaf = old.mute, old.deaf
        channel.guild.voice_states[user.id] = state
        self._announce(channel.guild, state)
        return self._voice.admit(
            guild_id=channel.guild.id, channel_id=channel.id, user_id=user.id, session_id=session_id
        )

    async def leave(self, guild: GuildState, user: User, *, close_code: int | None) -> None:
        """Take a member out of voice; with a close code (4014 for a kick) the server hangs up, else the client does."""
        state = guild.voice_states.pop(user.id, None)
        if state is not None:
            self._announce(guild, state, left=True)
            await self._voice.dismiss(guild_id=guild.id, user_id=user.id, close_code=close_code)

    async def move(self, guild: GuildState, user: User, channel: VoiceChannel) -> None:
        """Move the bot as a moderator does.

        Raises:
            NotAllowedError: It is in no voice channel.
        """
        state = guild.voice_states.get(user.id)
        if state is None or state.session_id not in self._gateway.sessions:
            raise NotAllowedError(f"{user.name} is in no voice channel")
        async with self._turn(guild):
            session = self._gateway.sessions[state.session_id]
            await self._place(session, user, channel, self_mute=state.self_mute, self_deaf=state.self_deaf)

    async def aclose(self) -> None:
        """Drop what is still to be done; does nothing the second time."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _turn(self, guild: GuildState) -> asyncio.Lock:
        return self._turns.setdefault(guild.id, asyncio.Lock())

    async def _obey(self, session: Session, data: Json) -> None:
        """Carry out gateway op 4; discord.py sends its ids as integers, others as strings."""
        guild = self._world.guilds.get(int(data["guild_id"]))
        if guild is None or not session.covers(guild):
            return
        bot = self._world.bot
        self_mute, self_deaf = bool(data.get("self_mute")), bool(data.get("self_deaf"))
        async with self._turn(guild):
            if data.get("channel_id") is None:
                await self.leave(guild, bot, close_code=None)
                return
            channel = guild.channels.get(int(data["channel_id"]))
            state = guild.voice_states.get(bot.id)
            stays = state is not None and (state.channel, state.session_id) == (channel, session.id)
            if stays and state and (state.self_mute, state.self_deaf) != (self_mute, self_deaf):
                state.self_mute, state.self_deaf = self_mute, self_deaf
                self._announce(guild, state)
            elif isinstance(channel, VoiceChannel) and self._may_join(bot, channel):
                await self._place(session, bot, channel, self_mute=self_mute, self_deaf=self_deaf)

    async def _place(
        self,
        session: Session,
        bot: User,
        channel: VoiceChannel,
        *,
        self_mute: bool,
        self_deaf: bool,
    ) -> None:
        token = await self.join(bot, channel, session.id, self_mute=self_mute, self_deaf=self_deaf)
        if self._settings.voice_updates_apart_s:
            await asyncio.sleep(self._settings.voice_updates_apart_s)
        if session.address is not None:
            endpoint = session.address.voice_endpoint
            data = {"token": token, "guild_id": str(channel.guild.id), "endpoint": endpoint}
            session.dispatch("VOICE_SERVER_UPDATE", data)

    async def _forget(self, session: Session) -> None:
        for guild in self._world.guilds.values():
            state = guild.voice_states.get(self._world.bot.id)
            if state is not None and state.session_id == session.id:
                await self.leave(guild, self._world.bot, close_code=DISCONNECTED)

    def _may_join(self, user: User, channel: VoiceChannel) -> bool:
        allowed = channel.guild.permissions_of(user.id, channel)
        others = [state for state in channel.guild.in_voice(channel) if state.user_id != user.id]
        is_full = 0 < channel.user_limit <= len(others)
        return Permission.CONNECT in allowed and (not is_full or Permission.MOVE_MEMBERS in allowed)

    def _announce(self, guild: GuildState, state: VoiceState, *, left: bool = False) -> None:
        self._gateway.publish("VOICE_STATE_UPDATE", payloads.voice_state(guild, state, left=left), guild)
