"""One bot session on the gateway: what it asked to hear, what it was sent, and its present connection."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
import zlib
from collections import deque
from collections.abc import Coroutine
from dataclasses import dataclass
from enum import IntFlag
from typing import Self

from aiohttp import web

from sandbox import payloads
from sandbox.command_window import CommandWindow
from sandbox.permissions import Permission
from sandbox.world import Channel, GuildState, Json, User

_REPLAYABLE_EVENTS = 10_000


class Intent(IntFlag):
    """Gateway intents (Gateway, "List of Intents")."""

    GUILDS = 1 << 0
    GUILD_MEMBERS = 1 << 1
    GUILD_EXPRESSIONS = 1 << 3
    GUILD_VOICE_STATES = 1 << 7
    GUILD_PRESENCES = 1 << 8
    GUILD_MESSAGES = 1 << 9
    MESSAGE_CONTENT = 1 << 15


_INTENT_OF_EVENT = {
    **dict.fromkeys(("GUILD_CREATE", "GUILD_UPDATE", "GUILD_DELETE"), Intent.GUILDS),
    **dict.fromkeys(("GUILD_ROLE_CREATE", "GUILD_ROLE_UPDATE"), Intent.GUILDS),
    **dict.fromkeys(("CHANNEL_CREATE", "CHANNEL_UPDATE", "CHANNEL_DELETE", "THREAD_CREATE"), Intent.GUILDS),
    **dict.fromkeys(("GUILD_MEMBER_ADD", "GUILD_MEMBER_UPDATE", "GUILD_MEMBER_REMOVE"), Intent.GUILD_MEMBERS),
    "GUILD_EMOJIS_UPDATE": Intent.GUILD_EXPRESSIONS,
    "VOICE_STATE_UPDATE": Intent.GUILD_VOICE_STATES,
    **dict.fromkeys(
        ("MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE", "MESSAGE_DELETE_BULK"), Intent.GUILD_MESSAGES
    ),
}


@dataclass(frozen=True, slots=True)
class Address:
    """Where a client that came in this way finds the gateway and the voice servers."""

    gateway_url: str
    voice_endpoint: str


class Connection:
    """A WebSocket of the gateway: sends in order, compressed if the client asked ("Transport Compression").

    Attributes:
        address: Where its client finds the rest.
        socket: To read from.
        commands: Counts what came through it.
    """

    def __init__(self, request: web.Request, socket: web.WebSocketResponse, address: Address) -> None:
        self.address = address
        self.commands = CommandWindow()
        self.socket = socket
        self._request = request
        self._is_to_close = False
        self._closing_code: int | None = None
        self._deflate = zlib.compressobj() if request.query.get("compress") == "zlib-stream" else None
        self._outgoing: asyncio.Queue[Json | int] = asyncio.Queue()

    @property
    def close_code(self) -> int | None:
        """The code of whoever closed first (a client answers ours with 1000); None while open."""
        return self._closing_code or self.socket.close_code

    def send(self, payload: Json) -> None:
        """Send a payload after all earlier ones."""
        self._outgoing.put_nowait(payload)

    def close(self, code: int) -> None:
        """Close after what was sent before."""
        self._is_to_close = True
        self._outgoing.put_nowait(code)

    def abort(self) -> None:
        """Cut the connection as a broken network does, with no close frame."""
        if self._request.transport is not None:
            self._request.transport.abort()

    async def run(self, read: Coroutine[None, None, None]) -> None:
        """Carry out `send` and `close`, and read, until the connection has ended.

        Args:
            read: Takes what comes, until it has ended or `close` is told; cancelled before the close is sent.
        """
        reading = asyncio.create_task(read, name="gateway-reader")
        writing = asyncio.create_task(self._write(reading), name="gateway-writer")
        try:
            await asyncio.wait([reading])
            if self._is_to_close:
                await writing
            if not reading.cancelled():
                reading.result()
        finally:
            for task in (reading, writing):
                task.cancel()
            await asyncio.gather(reading, writing, return_exceptions=True)

    async def _write(self, reading: asyncio.Task[None]) -> None:
        while True:
            item = await self._outgoing.get()
            if isinstance(item, int):
                self._closing_code = None if self.socket.closed else item
                # aiohttp waits for the client's answer only if nobody else reads; else it cuts the connection at once,
                # and a client that is just sending learns of that instead of the code.
                reading.cancel()
                await asyncio.wait([reading])
                await self.socket.close(code=item)
                return
            text = json.dumps(item)
            try:
                if self._deflate is None:
                    await self.socket.send_str(text)
                else:
                    data = self._deflate.compress(text.encode()) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
                    await self.socket.send_bytes(data)
            except ConnectionError:
                return  # the reader sees the same end and decides what becomes of the session


class Session:
    """What survives a lost connection: identity, intents, and the events to replay on RESUME."""

    def __init__(self, *, bot: User, intents: int, shard: tuple[int, int]) -> None:
        self.id = secrets.token_hex(16)
        self.intents = intents
        self.shard = shard
        self.ready = False
        self.connection: Connection | None = None
        self.address: Address | None = None
        self.sequence = 0
        self._bot = bot
        self._sent: deque[Json] = deque(maxlen=_REPLAYABLE_EVENTS)

    def attach(self, connection: Connection) -> None:
        """Use this connection from now on."""
        self.connection = connection
        self.address = connection.address

    def covers(self, guild: GuildState) -> bool:
        """Whether the guild belongs to this session's shard (Gateway, "Sharding")."""
        shard_id, shards = self.shard
        return (guild.id >> 22) % shards == shard_id

    def dispatch(self, event: str, data: Json) -> None:
        """Send an event, and keep it for a replay."""
        self.sequence += 1
        payload = {"op": 0, "t": event, "s": self.sequence, "d": data}
        self._sent.append(payload)
        if self.connection is not None:
            self.connection.send(payload)

    def offer(self, event: str, data: Json, guild: GuildState, channel: Channel | None) -> None:
        """Dispatch an event if the shard, the intents and the bot's permissions let the bot have it."""
        intent = _INTENT_OF_EVENT.get(event)
        is_own_membership = event == "GUILD_MEMBER_UPDATE" and data["user"]["id"] == str(self._bot.id)
        if not self.covers(guild) or (intent and not self.intents & intent and not is_own_membership):
            return
        if channel is not None and Permission.VIEW_CHANNEL not in guild.permissions_of(self._bot.id, channel):
            return
        if event in ("MESSAGE_CREATE", "MESSAGE_UPDATE") and not self._may_read(data):
            data = payloads.without_content(data)
        self.dispatch(event, data)

    def replay(self, after: int) -> None:
        """Send again every kept event with a higher sequence number, then RESUMED."""
        for payload in list(self._sent):
            if payload["s"] > after and self.connection is not None:
                self.connection.send(payload)
        self.dispatch("RESUMED", {})

    def _may_read(self, message: Json) -> bool:
        own_id = str(self._bot.id)
        mentioned = any(user["id"] == own_id for user in message["mentions"])
        return bool(self.intents & Intent.MESSAGE_CONTENT) or mentioned or message["author"]["id"] == own_id


@dataclass(frozen=True, slots=True)
class VoiceRequest:
    """One gateway op 4 of a session: at this wall time the bot asked to be in a channel of a guild, or in none."""

    at: float
    session_id: str
    guild_id: int
    channel_id: int | None

    @classmethod
    def read(cls, session: Session, data: Json) -> Self:
        """Read one that has just come; discord.py sends its ids as integers, others as strings.

        Raises:
            ValueError: An id is no number.
            TypeError: An id is neither.
        """
        channel_id = data["channel_id"]
        return cls(
            at=time.time(),
            session_id=session.id,
            guild_id=int(data["guild_id"]),
            channel_id=None if channel_id is None else int(channel_id),
        )
