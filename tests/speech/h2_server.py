"""A speech API on loopback that speaks HTTP/2 over real TLS, and gives each answer as a test's script has it."""

import asyncio
import json
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import ConnectionTerminated, DataReceived, Event, StreamEnded, WindowUpdated


class Stream:
    """One request, and what a script may do to answer it."""

    def __init__(self, connection: "Connection", stream_id: int, body: bytes) -> None:
        self.connection = connection
        self.body: dict[str, Any] = json.loads(body)
        self._id = stream_id

    def head(self) -> None:
        """Say that speech follows."""
        self.connection.h2.send_headers(self._id, [(":status", "200"), ("content-type", "audio/pcm")])
        self.connection.flush()

    async def send(self, data: bytes) -> None:
        """Send all of it, as far and as fast as the client's flow control lets it through (RFC 9113, section 5.2)."""
        h2 = self.connection.h2
        while data:
            size = min(h2.local_flow_control_window(self._id), h2.max_outbound_frame_size)
            if not size:
                self.connection.room.clear()
                await self.connection.room.wait()
                continue
            h2.send_data(self._id, data[:size])
            data = data[size:]
            self.connection.flush()

    def end(self) -> None:
        """End the answer as it should."""
        self.connection.h2.end_stream(self._id)
        self.connection.flush()

    def reset(self) -> None:
        """Break off this answer alone."""
        self.connection.h2.reset_stream(self._id, ErrorCodes.INTERNAL_ERROR)
        self.connection.flush()


Script = Callable[[Stream], Awaitable[None]]


class Connection(asyncio.Protocol):
    """What one client has opened."""

    def __init__(self, server: "H2Server") -> None:
        self.h2 = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        self.room = asyncio.Event()
        """Set when the client lets more through."""
        self.lost = asyncio.Event()
        self._server = server
        self._bodies: dict[int, bytes] = {}
        self._answering = set[asyncio.Task[None]]()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self.protocol = transport.get_extra_info("ssl_object").selected_alpn_protocol()
        self._server.connections.append(self)
        self.h2.initiate_connection()
        self.flush()

    def data_received(self, data: bytes) -> None:
        for event in self.h2.receive_data(data):
            self._take(event)
        self.flush()

    def connection_lost(self, exc: Exception | None) -> None:
        for task in self._answering:
            task.cancel()
        self.lost.set()

    def goodbye(self) -> None:
        """Take no more requests on this connection, and finish none."""
        self.h2.close_connection()
        self.flush()

    def write(self, data: bytes) -> None:
        """Send bytes of any kind."""
        self._transport.write(data)

    def flush(self) -> None:
        """Send what is ready."""
        self._transport.write(self.h2.data_to_send())

    def close(self) -> None:
        """Hang up."""
        self._transport.abort()

    def _take(self, event: Event) -> None:
        if isinstance(event, DataReceived):
            assert event.data is not None
            assert event.flow_controlled_length is not None
            self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            self._bodies[event.stream_id] = self._bodies.get(event.stream_id, b"") + event.data
        elif isinstance(event, WindowUpdated):
            self.room.set()
        elif isinstance(event, StreamEnded):
            stream = Stream(self, event.stream_id, self._bodies.pop(event.stream_id))
            task = asyncio.ensure_future(self._server.answer(stream))
            self._answering.add(task)
            task.add_done_callback(self._answering.discard)
        elif isinstance(event, ConnectionTerminated):
            self.close()


class H2Server:
    """Answers by a queue of scripts, the last of them for ever."""

    def __init__(self) -> None:
        self.base_url = ""
        self.scripts: list[Script] = []
        self.asked: list[Stream] = []
        self.connections: list[Connection] = []

    async def answer(self, stream: Stream) -> None:
        """Let the next script answer."""
        self.asked.append(stream)
        script = self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]
        await script(stream)


@asynccontextmanager
async def serving_h2(tls: ssl.SSLContext) -> AsyncGenerator[H2Server]:
    """A server for the length of a test; connections that are still open are dropped at its end."""
    tls.set_alpn_protocols(["h2"])
    server = H2Server()
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(lambda: Connection(server), "127.0.0.1", 0, ssl=tls)
    server.base_url = f"https://127.0.0.1:{listening.sockets[0].getsockname()[1]}/v1"
    try:
        yield server
    finally:
        listening.close()
        for connection in server.connections:
            connection.close()
        await asyncio.gather(*(connection.lost.wait() for connection in server.connections))
