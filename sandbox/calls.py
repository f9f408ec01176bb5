"""Voice channels: who is in which, and how that ties the gateway to the voice server (Voice, "Connecting to Voice")."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Coroutine

from sandbox import payloads
from sandbox.changes import Changes
from sandbox.gateway import Gateway
from sandbox.gateway_session import Session
from sandbox.permissions import Permission
from sandbox.refusals import NotAllowedError
from sandbox.settings import Settings
from sandbox.voice.server import DISCONNECTED
from sandbox.watched_voice import WatchedVoiceServer
from sandbox.world import GuildState, Json, User, VoiceChannel, VoiceState, World


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
        self._without_server: set[int] = set()
        self._turns: dict[int, asyncio.Lock] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        gateway.on_voice_request = lambda session, data: self._start(self._obey(session, data))
        gateway.logins.on_end = self._forget

    async def join(
        self, user: User, channel: VoiceChannel, session_id: str, *, self_mute: bool, self_deaf: bool
    ) -> str:
        """Put a member into a voice channel and return the token for the voice server.

        Raises:
            NotAllowedError: They may not connect there, or it is full.
        """
        state = self._seat(user, channel, session_id, self_mute=self_mute, self_deaf=self_deaf)
        return self._admit(state)

    async def leave(self, guild: GuildState, user: User, *, close_code: int | None) -> None:
        """Take a member out of voice; with a close code (4014 for a kick) the server hangs up, else the client does."""
        if self._unseat(guild, user):
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

    def mute(self, guild: GuildState, user: User, *, muted: bool) -> None:
        """Mute or unmute a member as a moderator does; it stays so when they leave and come back.

        Raises:
            NotAllowedError: They are in no voice channel (in REST that is error 40032).
        """
        state = guild.voice_states.get(user.id)
        if state is None:
            raise NotAllowedError(f"{user.name} is in no voice channel")
        guild.members[user.id].mute = muted
        self._announce(guild, state)

    async def lose_server(self, guild: GuildState) -> None:
        """Take the bot's voice server away, until `restore_server`."""
        async with self._turn(guild):
            self._without_server.add(guild.id)
            state = guild.voice_states.get(self._world.bot.id)
            if state is not None:
                self._tell_server(state)
                self._voice.lose(guild_id=guild.id, user_id=state.user_id)

    async def restore_server(self, guild: GuildState) -> None:
        """Give the bot a voice server again; nothing if it was not taken away."""
        async with self._turn(guild):
            state = guild.voice_states.get(self._world.bot.id)
            if guild.id in self._without_server:
                self._without_server.remove(guild.id)
                if state is not None:
                    self._tell_server(state)

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
            if session.id not in self._gateway.sessions:
                return  # it ended while it waited for its turn
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
        server_first = self._settings.voice_server_first
        state = self._seat(bot, channel, session.id, self_mute=self_mute, self_deaf=self_deaf, is_told=not server_first)
        update = self._server_of(state, session)
        if server_first:
            session.dispatch("VOICE_SERVER_UPDATE", update)
        if self._settings.voice_updates_apart_s:
            await asyncio.sleep(self._settings.voice_updates_apart_s)
        if server_first:
            self._announce(channel.guild, state)
        else:
            session.dispatch("VOICE_SERVER_UPDATE", update)

    def _tell_server(self, state: VoiceState) -> None:
        session = self._gateway.sessions[state.session_id]  # it lives: its end takes the state away
        session.dispatch("VOICE_SERVER_UPDATE", self._server_of(state, session))

    def _server_of(self, state: VoiceState, session: Session) -> Json:
        """Return the data of VOICE_SERVER_UPDATE: where the bot's voice server is, or that it has none for now."""
        guild = state.channel.guild
        if guild.id in self._without_server or session.address is None:
            # Discord sends a token with the null endpoint too (discord-api-docs, issue 1739); here it opens nothing.
            return {"token": secrets.token_hex(8), "guild_id": str(guild.id), "endpoint": None}
        endpoint = session.address.voice_endpoint
        return {"token": self._admit(state), "guild_id": str(guild.id), "endpoint": endpoint}

    def _admit(self, state: VoiceState) -> str:
        channel = state.channel
        return self._voice.admit(
            guild_id=channel.guild.id, channel_id=channel.id, user_id=state.user_id, session_id=state.session_id
        )

    def _seat(
        self,
        user: User,
        channel: VoiceChannel,
        session_id: str,
        *,
        self_mute: bool,
        self_deaf: bool,
        is_told: bool = True,
    ) -> VoiceState:
        """Put a member into a channel, and unless that is for later tell everybody; raises as `join` does."""
        if not self._may_join(user, channel):
            raise NotAllowedError(f"{user.name} cannot join {channel.name}")
        suppress = Permission.SPEAK not in channel.guild.permissions_of(user.id, channel)
        state = VoiceState(user.id, channel, session_id, self_mute, self_deaf, suppress)
        channel.guild.voice_states[user.id] = state
        if is_told:
            self._announce(channel.guild, state)
        return state

    def _unseat(self, guild: GuildState, user: User) -> bool:
        """Let nobody see a member in voice any more, and say whether they were."""
        state = guild.voice_states.pop(user.id, None)
        if state is not None:
            self._announce(guild, state, left=True)
        return state is not None

    def _forget(self, session: Session) -> None:
        """Take the bot out of voice wherever this session, which has ended, had brought it."""
        bot = self._world.bot
        for guild in self._world.guilds.values():
            state = guild.voice_states.get(bot.id)
            if state is not None and state.session_id == session.id:
                # At once, so that a session that begins now is not told of it.
                self._unseat(guild, bot)
                self._start(self._voice.dismiss(guild_id=guild.id, user_id=bot.id, close_code=DISCONNECTED))

    def _may_join(self, user: User, channel: VoiceChannel) -> bool:
        allowed = channel.guild.permissions_of(user.id, channel)
        others = [state for state in channel.guild.in_voice(channel) if state.user_id != user.id]
        is_full = 0 < channel.user_limit <= len(others)
        return Permission.CONNECT in allowed and (not is_full or Permission.MOVE_MEMBERS in allowed)

    def _announce(self, guild: GuildState, state: VoiceState, *, left: bool = False) -> None:
        self._gateway.publish("VOICE_STATE_UPDATE", payloads.voice_state(guild, state, left=left), guild)
