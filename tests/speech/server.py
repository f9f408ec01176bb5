"""A speech API on loopback, of real HTTP and, where asked, real TLS, that answers as a test tells it to."""

import asyncio
import json
import ssl
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

_REASON = "Whatever"


class End(Enum):
    """What comes after the last piece."""

    PROPER = auto()
    CUT = auto()
    STALL = auto()
    AGAIN = auto()
    """The pieces once more, for ever."""


@dataclass(frozen=True)
class Reply:
    """One answer."""

    pieces: Sequence[bytes] = ()
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "audio/pcm"})
    end: End = End.PROPER
    has_head: bool = True
    """Whether anything is sent at all."""
    first_after_s: float = 0.0
    """From the request to the first byte, which is the head's; the first piece goes with it."""
    piece_every_s: float = 0.0
    """From each piece to the next; a late one does not make those after it late."""

    @classmethod
    def of_json(cls, told: object, status: int = 200, headers: Mapping[str, str] | None = None) -> "Reply":
        """A reply of JSON."""
        return cls([json.dumps(told).encode()], status, {"Content-Type": "application/json", **(headers or {})})


@dataclass(frozen=True)
class Asked:
    """A request that came."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]


class SpeechServer:
    """Answers the speech route by a queue of replies, the last of them for ever, and other routes by their path."""

    def __init__(self, origin: str) -> None:
        self.base_url = f"{origin}/v1"
        self.replies: list[Reply] = [Reply([b"\x00\x10" * 2_400])]
        self.routes: dict[str, Reply] = {}
        self.asked: list[Asked] = []
        self.connections = 0

    @property
    def spoken(self) -> list[dict[str, Any]]:
        """The bodies of all requests for speech."""
        return [asked.body for asked in self.asked if asked.path.endswith("/audio/speech")]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection until either side ends it."""
        self.connections += 1
        try:
            while asked := await _read(reader):
                self.asked.append(asked)
                await _send(self._reply_to(asked), writer)
        except (OSError, asyncio.IncompleteReadError):
            return  # the client has gone
        finally:
            writer.close()

    def _reply_to(self, asked: Asked) -> Reply:
        if asked.path.endswith("/audio/speech"):
            return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        route = asked.path.removeprefix("/v1")
        return self.routes.get(route, Reply.of_json({"detail": "Not Found"}, 404))


@asynccontextmanager
async def serving(tls: ssl.SSLContext | None = None) -> AsyncGenerator[SpeechServer]:
    """A server for the length of a test; connections that are still open are dropped at its end."""
    tasks = set[asyncio.Task[None]]()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(speech_server.serve(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    listening = await asyncio.start_server(accept, "127.0.0.1", 0, ssl=tls)
    port = listening.sockets[0].getsockname()[1]
    speech_server = SpeechServer(f"{'https' if tls else 'http'}://127.0.0.1:{port}")
    try:
        yield speech_server
    finally:
        listening.close()
        left = list(tasks)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


async def _read(reader: asyncio.StreamReader) -> Asked | None:
    head = await reader.readuntil(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").rstrip().split("\r\n")
    headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    method, path, _version = first.split(" ")
    return Asked(method, path, headers, json.loads(body) if body else {})


async def _send(reply: Reply, writer: asyncio.StreamWriter) -> None:
    """Send a reply in chunks, each as a packet of its own where the system allows (RFC 9112, section 7.1)."""
    if not reply.has_head:
        await asyncio.Event().wait()
    clock = asyncio.get_running_loop().time
    due_s = clock() + reply.first_after_s
    await asyncio.sleep(reply.first_after_s)
    headers = {**reply.headers, "Transfer-Encoding": "chunked"}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    writer.write(f"HTTP/1.1 {reply.status} {_REASON}\r\n{lines}\r\n".encode("latin-1"))
    while True:
        for piece in reply.pieces:
            await asyncio.sleep(due_s - clock())
            due_s += reply.piece_every_s
            writer.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            await writer.drain()
        if reply.end is not End.AGAIN:
            break
    if reply.end is End.CUT:
        writer.transport.close()
        raise ConnectionResetError
    if reply.end is End.STALL:
        await asyncio.Event().wait()
    writer.write(b"0\r\n\r\n")
    await writer.drain()
