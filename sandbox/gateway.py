"""The gateway, version 10: identify, heartbeat, resume, and events to the bot's sessions (Gateway documentation)."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable

from aiohttp import WSMsgType, web

from sandbox import payloads
from sandbox.changes import Changes
from sandbox.gateway_session import Address, Connection, Intent, Session
from sandbox.settings import Settings
from sandbox.world import Channel, GuildState, Json, Membership, World

# Close codes (Opcodes and Status Codes, "Gateway Close Event Codes").
_UNKNOWN_OPCODE = 4001
_DECODE_ERROR = 4002
_NOT_AUTHENTICATED = 4003
_AUTHENTICATION_FAILED = 4004
_ALREADY_AUTHENTICATED = 4005
_INVALID_SEQUENCE = 4007
_SESSION_TIMED_OUT = 4009
_INVALID_SHARD = 4010
_INVALID_INTENTS = 4013
_DISALLOWED_INTENTS = 4014
# After these the session is gone; after any other the bot may resume it.
_ENDS_SESSION = {1000, 1001, _AUTHENTICATION_FAILED, _INVALID_SEQUENCE, _SESSION_TIMED_OUT, *range(4010, 4015)}
_ALL_INTENTS = (1 << 26) - 1
_REQUIRED = {2: ("token",), 4: ("guild_id", "channel_id"), 6: ("token", "session_id", "seq"), 8: ("guild_id",)}
_CHUNK = 1000
_CLOSE_LIMIT_S = 2.0


class _Refused(Exception):  # noqa: N818 - it is an answer, not an error
    def __init__(self, code: int) -> None:
        self.code = code


class Gateway:
    """Every session of the bot, and the WebSockets they come through."""

    def __init__(self, world: World, settings: Settings, changes: Changes, voice_port: Callable[[], int]) -> None:
        self.sessions: dict[str, Session] = {}
        self.on_voice_request: Callable[[Session, Json], None] = _ignore
        self.on_session_end: Callable[[Session], None] = _ignore
        self._world = world
        self._settings = settings
        self._changes = changes
        self._voice_port = voice_port
        self._connections: set[Connection] = set()
        self._closing = False
        self._expiries: dict[str, asyncio.TimerHandle] = {}

    def publish(self, event: str, data: Json, guild: GuildState, channel: Channel | None = None) -> None:
        """Send an event to each session that may have it; `channel` is given if the bot must be able to see it."""
        for session in self.sessions.values():
            session.offer(event, data, guild, channel)
        self._changes.notify()

    def publish_guild(self, guild: GuildState) -> None:
        """Tell the bot that it is in this guild."""
        for session in self.sessions.values():
            session.offer("GUILD_CREATE", self._guild_create(session, guild), guild, None)

    def interaction_create(self, data: Json, guild: GuildState) -> None:
        """Send an interaction to one session, the newest of the guild's shard, as Discord does with several."""
        covering = [session for session in self.sessions.values() if session.covers(guild)]
        for session in sorted(covering, key=lambda each: each.connection is not None)[-1:]:
            session.dispatch("INTERACTION_CREATE", data)

    def address(self, request: web.Request) -> Address:
        """Return where a client finds the rest: under Discord's names if it came by them (through the proxy)."""
        if request.host.partition(":")[0].endswith(("discord.gg", "discord.com")):
            return Address("wss://gateway.discord.gg", "c-local01.discord.media:443")
        scheme = "wss" if request.secure else "ws"
        return Address(f"{scheme}://{request.host}/gateway", f"127.0.0.1:{self._voice_port()}/voice")

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Hold one gateway connection until it ends."""
        if request.query.get("encoding", "json") != "json" or request.query.get("compress") not in (
            None,
            "zlib-stream",
        ):
            return web.Response(status=400, text="this gateway speaks json, plain or in a zlib-stream")
        if self._closing:
            return web.Response(status=503, text="the sandbox is closing")
        socket = web.WebSocketResponse(timeout=_CLOSE_LIMIT_S, compress=False)
        await socket.prepare(request)
        connection = Connection(request, socket, self.address(request))
        self._connections.add(connection)
        try:
            await connection.run(self._converse(connection))
        finally:
            self._connections.discard(connection)
            self._changes.notify()
        return socket

    def drop(self, code: int | None) -> None:
        """Close every connection with a code, or cut it without one."""
        for connection in self._connections:
            if code is None:
                connection.abort()
            else:
                connection.close(code)

    async def aclose(self) -> None:
        """Say 1001 to every client and take no more; does nothing the second time."""
        self._closing = True
        for timer in self._expiries.values():
            timer.cancel()
        self._expiries.clear()
        self.drop(1001)
        with contextlib.suppress(TimeoutError):  # who does not answer the close is cut off by the web server's end
            await self._changes.until(lambda: not self._connections, timeout_s=_CLOSE_LIMIT_S, what="closed gateways")

    async def _converse(self, connection: Connection) -> None:
        """Take what the client says until it is gone or refused, then part its session from the connection."""
        session: Session | None = None
        code: int | None = None
        try:
            hello = {"heartbeat_interval": round(self._settings.heartbeat_interval_s * 1000)}
            connection.send({"op": 10, "s": None, "t": None, "d": hello})
            session = await self._open(connection)
            while (payload := await self._receive(connection)) is not None:
                self._obey(session, payload)
        except _Refused as refused:
            code = refused.code
            connection.close(code)
        finally:
            if session is not None and session.connection is connection:
                self._disconnected(session, code or connection.close_code)
            self._changes.notify()

    async def _open(self, connection: Connection) -> Session | None:
        """Answer heartbeats until the client has identified or resumed; None if it left before."""
        while (payload := await self._receive(connection)) is not None:
            match payload.get("op"):
                case 2:
                    return self._identify(connection, payload["d"])
                case 6:
                    if session := self._resume(connection, payload["d"]):
                        return session
                case _:
                    raise _Refused(_NOT_AUTHENTICATED)
        return None

    async def _receive(self, connection: Connection) -> Json | None:
        """Return the next payload that is no heartbeat, or None at the end of the connection."""
        while True:
            try:
                frame = await connection.socket.receive(timeout=self._settings.heartbeat_interval_s * 1.5)
            except TimeoutError:
                raise _Refused(_SESSION_TIMED_OUT) from None
            if frame.type is not WSMsgType.TEXT:
                return None
            try:
                payload: Json = json.loads(frame.data)
                if payload["op"] == 1:
                    connection.send({"op": 11, "s": None, "t": None, "d": None})
                    continue
            except (ValueError, TypeError, KeyError):
                raise _Refused(_DECODE_ERROR) from None
            data: Json | None = payload.get("d")
            if not all(isinstance(data, dict) and name in data for name in _REQUIRED.get(payload["op"], ())):
                raise _Refused(_DECODE_ERROR)
            return payload

    def _identify(self, connection: Connection, data: Json) -> Session:
        self._check_token(data)
        intents = data.get("intents")
        if not isinstance(intents, int) or not 0 <= intents <= _ALL_INTENTS:
            raise _Refused(_INVALID_INTENTS)
        portal = (
            (Intent.MESSAGE_CONTENT, self._settings.message_content_intent),
            (Intent.GUILD_MEMBERS, self._settings.server_members_intent),
            (Intent.GUILD_PRESENCES, self._settings.presence_intent),
        )
        if any(intents & intent and not granted for intent, granted in portal):
            raise _Refused(_DISALLOWED_INTENTS)
        shard_id, shards = data.get("shard") or (0, 1)
        if not 0 <= shard_id < shards:
            raise _Refused(_INVALID_SHARD)
        session = Session(bot=self._world.bot, intents=intents, shard=(shard_id, shards))
        session.attach(connection)
        self.sessions[session.id] = session
        self._settings.session_starts_left -= 1
        self._welcome(session, connection)
        return session

    def _welcome(self, session: Session, connection: Connection) -> None:
        guilds = [guild for guild in self._world.guilds.values() if session.covers(guild)]
        ready = {
            "v": 10,
            "user": payloads.own_user(self._world.bot),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": connection.address.gateway_url,
            "shard": list(session.shard),
            "application": {"id": str(self._world.application_id), "flags": application_flags(self._settings)},
            "private_channels": [],
            "relationships": [],
            "presences": [],
            "user_settings": {},
            "guild_join_requests": [],
            "_trace": [],
        }
        session.dispatch("READY", ready)
        for guild in guilds:
            session.offer("GUILD_CREATE", self._guild_create(session, guild), guild, None)
        session.ready = True
        self._changes.notify()

    def _guild_create(self, session: Session, guild: GuildState) -> Json:
        both = Intent.GUILD_MEMBERS | Intent.GUILD_PRESENCES
        return payloads.guild_create(guild, bot=self._world.bot, all_members=session.intents & both == both)

    def _resume(self, connection: Connection, data: Json) -> Session | None:
        self._check_token(data)
        session = self.sessions.get(data.get("session_id", ""))
        if session is None:
            connection.send({"op": 9, "s": None, "t": None, "d": False})
            return None
        if not isinstance(data.get("seq"), int) or data["seq"] > session.sequence:
            raise _Refused(_INVALID_SEQUENCE)
        if timer := self._expiries.pop(session.id, None):
            timer.cancel()
        if session.connection is not None:
            session.connection.close(4000)
        session.attach(connection)
        session.replay(data["seq"])
        return session

    def _check_token(self, data: Json) -> None:
        if str(data.get("token", "")).removeprefix("Bot ") != self._world.token:
            raise _Refused(_AUTHENTICATION_FAILED)

    def _obey(self, session: Session | None, payload: Json) -> None:
        match payload["op"]:
            case 3 if session is not None:
                return  # a presence, which nobody here looks at
            case 4 if session is not None:
                self.on_voice_request(session, payload["d"])
            case 8 if session is not None:
                self._send_members(session, payload["d"])
            case 2 | 6:
                raise _Refused(_ALREADY_AUTHENTICATED)
            case _:
                raise _Refused(_UNKNOWN_OPCODE)

    def _send_members(self, session: Session, data: Json) -> None:
        guild = self._world.guilds.get(int(data["guild_id"]))
        wants_all = not data.get("user_ids") and not data.get("query")
        if guild is None or (wants_all and not session.intents & Intent.GUILD_MEMBERS):
            return
        found, missing = _select_members(guild, data)
        chunks = [found[start : start + _CHUNK] for start in range(0, len(found), _CHUNK)] or [[]]
        for index, chunk in enumerate(chunks):
            answer: Json = {
                "guild_id": str(guild.id),
                "members": [payloads.member(each) for each in chunk],
                "chunk_index": index,
                "chunk_count": len(chunks),
                "not_found": missing,
            }
            if data.get("presences"):
                answer["presences"] = []
            if data.get("nonce"):
                answer["nonce"] = data["nonce"]
            session.dispatch("GUILD_MEMBERS_CHUNK", answer)

    def _disconnected(self, session: Session, code: int | None) -> None:
        session.connection = None
        if code in _ENDS_SESSION:
            self._end(session)
        else:
            timer = asyncio.get_running_loop().call_later(self._settings.resume_window_s, self._end, session)
            self._expiries[session.id] = timer

    def _end(self, session: Session) -> None:
        self._expiries.pop(session.id, None)
        if self.sessions.pop(session.id, None) is not None:
            self.on_session_end(session)


def application_flags(settings: Settings) -> int:
    """Return the flags by which a bot can see its portal switches (Application, "Application Flags")."""
    switches = (
        (13, settings.presence_intent),
        (15, settings.server_members_intent),
        (19, settings.message_content_intent),
    )
    return sum(1 << bit for bit, on in switches if on)


def _select_members(guild: GuildState, data: Json) -> tuple[list[Membership], list[str]]:
    if data.get("user_ids"):
        wanted = _snowflakes(data["user_ids"])
        found = [guild.members[user_id] for user_id in wanted if user_id in guild.members]
        return found, [str(user_id) for user_id in wanted if user_id not in guild.members]
    query = str(data.get("query") or "").lower()
    found = [each for each in guild.members.values() if (each.nick or each.user.name).lower().startswith(query)]
    limit = int(data.get("limit") or 0)
    return (found[:limit] if limit else found), []


def _snowflakes(one_or_more: list[str] | str) -> list[int]:
    return [int(each) for each in one_or_more] if isinstance(one_or_more, list) else [int(one_or_more)]


def _ignore(*_: object) -> None:
    """Stand in until the voice half is connected."""
