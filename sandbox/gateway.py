"""The gateway, version 10: connections, heartbeats, commands, and events to the bot (Gateway documentation)."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable

from aiohttp import WSMsgType, web

from sandbox import member_requests
from sandbox.changes import Changes
from sandbox.gateway_codes import GatewayCode, Refused
from sandbox.gateway_session import Address, Connection, Intent, Session, VoiceRequest
from sandbox.logins import Logins
from sandbox.settings import Settings
from sandbox.world import Channel, GuildState, Json, World

_REQUIRED = {2: ("token",), 4: ("guild_id", "channel_id"), 6: ("token", "session_id", "seq"), 8: ("guild_id",)}
_CLOSE_LIMIT_S = 2.0


class Gateway:
    """The WebSockets of the bot's sessions, and what goes both ways through them.

    Attributes:
        logins: The sessions.
        voice_requests: Every op 4 that came, oldest first.
        on_voice_request: Carries out op 4.
        is_down: New connections are refused while it is true.
    """

    def __init__(self, world: World, settings: Settings, changes: Changes, voice_port: Callable[[], int]) -> None:
        self.logins = Logins(world, settings, changes)
        self.voice_requests: list[VoiceRequest] = []
        self.on_voice_request: Callable[[Session, Json], None] = _ignore
        self.is_down = False
        self._world = world
        self._settings = settings
        self._changes = changes
        self._voice_port = voice_port
        self._connections: set[Connection] = set()
        self._closing = False

    @property
    def sessions(self) -> dict[str, Session]:
        """The bot's sessions by id, those that wait to be resumed among them."""
        return self.logins.sessions

    def publish(self, event: str, data: Json, guild: GuildState, channel: Channel | None = None) -> None:
        """Send an event to each session that may have it; `channel` is given if the bot must be able to see it."""
        for session in self.sessions.values():
            session.offer(event, data, guild, channel)
        self._changes.notify()

    def publish_guild(self, guild: GuildState) -> None:
        """Tell the bot that it is in this guild."""
        for session in self.sessions.values():
            session.offer("GUILD_CREATE", self.logins.guild_create(session, guild), guild, None)

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
        if self._closing or self.is_down:
            return web.Response(status=503, text="the gateway takes no connections")
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

    async def drop(self, code: int | None) -> None:
        """Close every connection with a code, or cut it without one, and wait until no session holds one of them.

        Raises:
            TimeoutError: One still does after 2 s.
        """
        dropped = self._close_all(code)
        await self._changes.until(
            lambda: not any(session.connection in dropped for session in self.sessions.values()),
            timeout_s=_CLOSE_LIMIT_S,
            what="the sessions to lose their connections",
        )

    async def aclose(self) -> None:
        """Say 1001 to every client and take no more; does nothing the second time."""
        self._closing = True
        self.logins.aclose()
        self._close_all(1001)
        with contextlib.suppress(TimeoutError):  # who does not answer the close is cut off by the web server's end
            await self._changes.until(lambda: not self._connections, timeout_s=_CLOSE_LIMIT_S, what="closed gateways")

    def _close_all(self, code: int | None) -> frozenset[Connection]:
        connections = frozenset(self._connections)
        for connection in connections:
            if code is None:
                connection.abort()
            else:
                connection.close(code)
        return connections

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
        except Refused as refused:
            code = refused.code
            connection.close(code)
        finally:
            if session is not None and session.connection is connection:
                self.logins.part(session, code or connection.close_code)
            self._changes.notify()

    async def _open(self, connection: Connection) -> Session | None:
        """Answer heartbeats until the client has identified or resumed; None if it left before."""
        while (payload := await self._receive(connection)) is not None:
            match payload.get("op"):
                case 2:
                    return self.logins.identify(connection, payload["d"])
                case 6:
                    if session := self.logins.resume(connection, payload["d"]):
                        return session
                case _:
                    raise Refused(GatewayCode.NOT_AUTHENTICATED)
        return None

    async def _receive(self, connection: Connection) -> Json | None:
        """Return the next payload that is no heartbeat, or None at the end of the connection."""
        while True:
            try:
                frame = await connection.socket.receive(timeout=self._settings.heartbeat_interval_s * 1.5)
            except TimeoutError:
                raise Refused(GatewayCode.SESSION_TIMED_OUT) from None
            if frame.type is not WSMsgType.TEXT:
                return None
            if connection.commands.note(time.monotonic()) > self._settings.gateway_commands_a_minute:
                raise Refused(GatewayCode.RATE_LIMITED)
            try:
                payload: Json = json.loads(frame.data)
                if payload["op"] == 1:
                    connection.send({"op": 11, "s": None, "t": None, "d": None})
                    continue
            except (ValueError, TypeError, KeyError):
                raise Refused(GatewayCode.DECODE_ERROR) from None
            data: Json | None = payload.get("d")
            if not all(isinstance(data, dict) and name in data for name in _REQUIRED.get(payload["op"], ())):
                raise Refused(GatewayCode.DECODE_ERROR)
            return payload

    def _obey(self, session: Session | None, payload: Json) -> None:
        match payload["op"]:
            case 3 if session is not None:
                return  # a presence, which nobody here looks at
            case 4 if session is not None:
                self._request_voice(session, payload["d"])
            case 8 if session is not None:
                self._send_members(session, payload["d"])
            case 2 | 6:
                raise Refused(GatewayCode.ALREADY_AUTHENTICATED)
            case _:
                raise Refused(GatewayCode.UNKNOWN_OPCODE)

    def _request_voice(self, session: Session, data: Json) -> None:
        try:
            self.voice_requests.append(VoiceRequest.read(session, data))
        except (ValueError, TypeError):
            raise Refused(GatewayCode.DECODE_ERROR) from None
        self.on_voice_request(session, data)
        self._changes.notify()

    def _send_members(self, session: Session, data: Json) -> None:
        guild = self._world.guilds.get(int(data["guild_id"]))
        if guild is None or (member_requests.wants_all(data) and not session.intents & Intent.GUILD_MEMBERS):
            return
        for answer in member_requests.chunks(guild, data):
            session.dispatch("GUILD_MEMBERS_CHUNK", answer)


def _ignore(*_: object) -> None:
    """Stand in until the voice half is connected."""
