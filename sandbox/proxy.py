"""An HTTP CONNECT proxy that leads Discord's host names, and no others, to the sandbox."""

import asyncio
from fnmatch import fnmatchcase

from sandbox.certificates import HOSTS

_HEAD_LIMIT_S = 10
_CHUNK = 64 * 1024


class ConnectProxy:
    """What `http_proxy` settings of a company point at, on 127.0.0.1; the other end is always `target_port`."""

    def __init__(self, target_port: int) -> None:
        self._target_port = target_port
        self._server: asyncio.Server | None = None
        self._tunnels: set[asyncio.Task[None]] = set()
        self.url = ""

    async def start(self) -> None:
        """Listen on a free port and set `url`."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def aclose(self) -> None:
        """Stop listening and cut every tunnel; does nothing the second time."""
        server, self._server = self._server, None
        if server is None:
            return
        server.close()
        for tunnel in list(self._tunnels):
            tunnel.cancel()
        await asyncio.gather(*self._tunnels, return_exceptions=True)
        await server.wait_closed()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tunnel = asyncio.create_task(self._serve(reader, writer))
        self._tunnels.add(tunnel)
        tunnel.add_done_callback(self._tunnels.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_writer: asyncio.StreamWriter | None = None
        try:
            async with asyncio.timeout(_HEAD_LIMIT_S):
                head = await reader.readuntil(b"\r\n\r\n")
            method, _, rest = head.decode("latin-1").partition(" ")
            host = rest.partition(" ")[0].rpartition(":")[0]
            if method != "CONNECT" or not any(fnmatchcase(host, pattern) for pattern in (*HOSTS, "127.0.0.1")):
                writer.write(b"HTTP/1.1 403 Only Discord is behind this proxy\r\nContent-Length: 0\r\n\r\n")
                await writer.drain()
                return
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target_port)
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await _carry(reader, writer, far_reader, far_writer)
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            return  # one side hung up or spoke nonsense: the tunnel just ends, as a proxy's does
        finally:
            for end in (writer, far_writer):
                if end is not None:
                    end.close()


async def _carry(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    far_reader: asyncio.StreamReader,
    far_writer: asyncio.StreamWriter,
) -> None:
    """Copy both ways until either side ends: a TLS connection has no use for one half."""
    directions = {asyncio.create_task(_pump(reader, far_writer)), asyncio.create_task(_pump(far_reader, writer))}
    try:
        await asyncio.wait(directions, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for direction in directions:
            direction.cancel()
        await asyncio.gather(*directions, return_exceptions=True)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while chunk := await reader.read(_CHUNK):
        writer.write(chunk)
        await writer.drain()
