"""HTTP/2 to a speech API, by a client that survives answers which are not read to their end."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

import httpx
from h2.exceptions import H2Error

_LIMITS = httpx.Limits(max_keepalive_connections=4, keepalive_expiry=120)
"""A conversation pauses for longer than httpx's 5 s, and a new connection costs two or three round trips."""


@dataclass(eq=False, slots=True)
class _Line:
    """A client of its own, for a connection of its own where the server speaks HTTP/2."""

    client: httpx.AsyncClient
    under_way: int = 0
    """Requests that wait for their answer, or for its end."""
    wire: Any = None
    """The connection of HTTP/2, once there was an answer (HTTPX's documentation, "Network stream extensions")."""

    @property
    def is_stale(self) -> bool:
        """Whether something came in a pause, which is the server's goodbye; httpcore looks for it in HTTP/1.1 only."""
        return self.wire is not None and not self.under_way and bool(self.wire.get_extra_info("is_readable"))


class SpeechClient(httpx.AsyncClient):
    """Sends over one connection, and over a fresh one after an answer of HTTP/2 that was not read to its end.

    httpcore tells the server nothing of an answer that is given up, and does not give back what flow control holds for
    it: after enough of them no answer comes any more (encode/httpcore, issue 943). Nor does it give up a connection
    whose other end is gone. So the line is left as a whole: no request goes over it any more, and it is closed as soon
    as the answers beside that one have ended.
    """

    def __init__(self, headers: dict[str, str], connect_s: float) -> None:
        tls = httpx.create_ssl_context()
        timeout = httpx.Timeout(None, connect=connect_s)
        super().__init__(headers=headers, timeout=timeout, verify=tls)
        self._new_client = partial(httpx.AsyncClient, timeout=timeout, verify=tls, limits=_LIMITS, http2=True)
        self._lines = [_Line(self._new_client())]
        """The last is in use; those before it only end what is under way."""

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request, as any client; the answer is to be streamed."""
        if self._lines[-1].is_stale:
            await self._leave(self._lines[-1])
        line = self._lines[-1]
        line.under_way += 1
        try:
            response = await line.client.send(request, **options)
        except BaseException:
            await self._ended(line, is_whole=request.url.scheme == "http")  # which is never HTTP/2
            raise
        is_shared = response.http_version == "HTTP/2"
        if is_shared:
            line.wire = response.extensions["network_stream"]
        stream = cast("httpx.AsyncByteStream", response.stream)  # it always is, of an asynchronous client
        response.stream = _Watched(stream, lambda is_whole: self._ended(line, is_whole=is_whole or not is_shared))
        return response

    async def aclose(self) -> None:
        """Close every connection, whatever comes over it."""
        await super().aclose()
        for line in self._lines:
            await line.client.aclose()

    async def _ended(self, line: _Line, *, is_whole: bool) -> None:
        line.under_way -= 1
        if not is_whole or line is not self._lines[-1]:
            await self._leave(line)

    async def _leave(self, line: _Line) -> None:
        if self.is_closed:
            return
        if line is self._lines[-1]:
            self._lines.append(_Line(self._new_client()))
        if not line.under_way:
            self._lines.remove(line)
            await line.client.aclose()


class _Watched(httpx.AsyncByteStream):
    """An answer that tells, when it is closed, whether it was read to its end."""

    def __init__(self, stream: httpx.AsyncByteStream, ended: Callable[[bool], Awaitable[None]]) -> None:
        self._stream = stream
        self._ended = ended
        self._is_whole = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._stream:
                yield piece
        except H2Error as error:  # httpcore lets them through while it reads an answer
            raise httpx.RemoteProtocolError(str(error)) from error
        self._is_whole = True

    async def aclose(self) -> None:
        try:
            await self._stream.aclose()
        finally:
            await self._ended(self._is_whole)
