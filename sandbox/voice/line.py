"""A client's end of the voice gateway, version 8: heartbeats, numbers, and resuming by itself."""

import asyncio
import json
import ssl
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import cast

import aiohttp

IDENTIFY, HEARTBEAT, RESUME, HELLO, RESUMED = 0, 3, 7, 8, 9
RESUMABLE = (1006, 4015)


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the main gateway told a member of their voice connection.

    `url` is the voice gateway's, with its query; `trust` for a wss URL, None trusts what the system trusts.
    """

    url: str
    trust: ssl.SSLContext | None
    guild_id: int
    channel_id: int
    user_id: int
    session_id: str
    token: str


class Line:
    """A websocket to the voice gateway.

    Attributes:
        resumed: How often the websocket was lost and the session resumed.
        close_code: With what the server closed for good; None while connected and after `close`.
    """

    def __init__(self, invitation: Invitation, dave_version: int) -> None:
        self.resumed = 0
        self.close_code: int | None = None
        self._invitation = invitation
        self._dave_version = dave_version
        self._acknowledged = -1
        self._http: aiohttp.ClientSession | None = None
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._heart: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Connect and identify."""
        self._http = aiohttp.ClientSession()
        self._socket = await self._connect(self._http)
        claim: dict[str, object] = {"user_id": str(self._invitation.user_id)}
        await self.send(IDENTIFY, self._claim() | claim | {"max_dave_protocol_version": self._dave_version})

    async def close(self) -> None:
        """Leave; nothing if closed."""
        self._stop_heart()
        socket, self._socket = self._socket, None
        http, self._http = self._http, None
        if socket is not None:
            await socket.close()
        if http is not None:
            await http.close()

    async def send(self, op: int, data: dict[str, object]) -> None:
        """Send JSON; nothing while the websocket is lost."""
        if self._socket is not None and not self._socket.closed:
            await self._socket.send_str(json.dumps({"op": op, "d": data}))

    async def send_binary(self, op: int, payload: bytes) -> None:
        """Send a message of the key exchange; nothing while the websocket is lost."""
        if self._socket is not None and not self._socket.closed:
            await self._socket.send_bytes(bytes([op]) + payload)

    async def messages(self) -> AsyncIterator[tuple[int, dict[str, object] | bytes]]:
        """Give op code and content of each message, over any number of websockets, until closed for good."""
        while (socket := self._socket) is not None:
            async for message in socket:
                if message.type is aiohttp.WSMsgType.BINARY:
                    content = cast("bytes", message.data)
                    self._acknowledged = int.from_bytes(content[:2], "big")
                    yield content[2], content[3:]
                elif message.type is aiohttp.WSMsgType.TEXT:
                    parsed = cast("dict[str, object]", json.loads(cast("str", message.data)))
                    op, data = cast("int", parsed["op"]), cast("dict[str, object]", parsed["d"])
                    self._acknowledged = cast("int", parsed.get("seq", self._acknowledged))
                    if op == HELLO:
                        self._beat(cast("float", data["heartbeat_interval"]) / 1000)
                    elif op == RESUMED:
                        self.resumed += 1
                    yield op, data
            self._stop_heart()
            if self._http is None:
                return
            if socket.close_code not in RESUMABLE:
                self.close_code = socket.close_code
                return
            self._socket = await self._connect(self._http)
            await self.send(RESUME, self._claim() | {"seq_ack": self._acknowledged})

    async def _connect(self, http: aiohttp.ClientSession) -> aiohttp.ClientWebSocketResponse:
        trust = self._invitation.trust
        return await http.ws_connect(self._invitation.url, ssl=True if trust is None else trust, max_msg_size=0)

    def _claim(self) -> dict[str, object]:
        invitation = self._invitation
        return {
            "server_id": str(invitation.guild_id),
            "session_id": invitation.session_id,
            "token": invitation.token,
        }

    def _beat(self, interval_s: float) -> None:
        self._stop_heart()
        self._heart = asyncio.create_task(self._keep_beating(interval_s), name=f"heart-{self._invitation.user_id}")

    async def _keep_beating(self, interval_s: float) -> None:
        while True:
            await asyncio.sleep(interval_s)
            await self.send(HEARTBEAT, {"t": int(time.time() * 1000), "seq_ack": self._acknowledged})

    def _stop_heart(self) -> None:
        if self._heart is not None:
            self._heart.cancel()
            self._heart = None
