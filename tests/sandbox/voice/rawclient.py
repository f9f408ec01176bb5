"""A voice client that does nothing by itself: the test writes each message and reads each answer."""

import asyncio
import json
from typing import Any, Self

import aiohttp

from tests.sandbox.voice.calls import CHANNEL, GUILD, Call


class RawClient:
    """One websocket, and a UDP socket once asked for."""

    def __init__(self, call: Call, user_id: int) -> None:
        self.call = call
        self.user_id = user_id
        self.token = call.server.admit(guild_id=GUILD, channel_id=CHANNEL, user_id=user_id, session_id="s")
        self.datagrams: asyncio.Queue[bytes] = asyncio.Queue()
        self.udp: asyncio.DatagramTransport | None = None
        self._http = aiohttp.ClientSession()
        self._sockets: list[aiohttp.ClientWebSocketResponse] = []

    async def __aenter__(self) -> Self:
        await self.connect()
        return self

    async def __aexit__(self, *_: object) -> None:
        if self.udp is not None:
            self.udp.close()
        for socket in self._sockets:
            await socket.close()
        await self._http.close()

    async def connect(self) -> None:
        """Open a (new) websocket and take its HELLO."""
        self._sockets.append(await self._http.ws_connect(self.call.url))
        assert (await self.receive())["op"] == 8

    @property
    def claim(self) -> dict[str, object]:
        """What identifies this member."""
        return {"server_id": str(GUILD), "session_id": "s", "token": self.token}

    async def identify(self, **changes: object) -> None:
        """Send op 0, with some of it changed."""
        whole = self.claim | {"user_id": str(self.user_id), "max_dave_protocol_version": 1}
        await self.send(0, whole | changes)

    async def send(self, op: int, data: object) -> None:
        """Send JSON."""
        await self.send_text(json.dumps({"op": op, "d": data}))

    async def send_text(self, text: str) -> None:
        """Send text as it is."""
        await self._sockets[-1].send_str(text)

    async def send_bytes(self, data: bytes) -> None:
        """Send binary."""
        await self._sockets[-1].send_bytes(data)

    async def receive(self) -> dict[str, Any]:
        """Take the next message; a binary one as its number, op code and payload."""
        message = await self._sockets[-1].receive(5)
        if message.type is aiohttp.WSMsgType.TEXT:
            parsed: dict[str, Any] = json.loads(message.data)
            return parsed
        if message.type is aiohttp.WSMsgType.BINARY:
            data: bytes = message.data
            return {"seq": int.from_bytes(data[:2], "big"), "op": data[2], "d": data[3:]}
        return {"op": None, "closed": self._sockets[-1].close_code}

    async def hang_up(self) -> None:
        """Close as a client does that will not come back."""
        await self._sockets[-1].close()

    async def closed(self) -> int | None:
        """Read on to the end; return the close code."""
        while (message := await self.receive())["op"] is not None:
            pass
        code: int | None = message["closed"]
        return code

    async def next_of(self, op: int) -> dict[str, Any]:
        """Read on to a message of that op code."""
        while (message := await self.receive())["op"] != op:
            assert message["op"] is not None, message
        return message

    async def open_udp(self, port: int) -> asyncio.DatagramTransport:
        """Open a UDP socket towards the server."""
        client = self

        class Inbox(asyncio.DatagramProtocol):
            """Keeps what comes."""

            def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
                client.datagrams.put_nowait(data)

        loop = asyncio.get_running_loop()
        self.udp, _ = await loop.create_datagram_endpoint(Inbox, remote_addr=("127.0.0.1", port))
        return self.udp

    async def datagram(self) -> bytes:
        """Take the next packet."""
        return await asyncio.wait_for(self.datagrams.get(), 5)

    async def select(self, mode: str = "aead_xchacha20_poly1305_rtpsize") -> dict[str, Any]:
        """Send op 1; return the session description."""
        data = {"address": "127.0.0.1", "port": 1, "mode": mode}
        await self.send(1, {"protocol": "udp", "data": data})
        return await self.next_of(4)
