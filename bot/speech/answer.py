"""One answer of a speech API: opened, judged by its head and first bytes, read to its end, or understood as a fault."""

import asyncio
import re
import ssl
from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from typing import cast

import httpx

from bot.speech.engine import SpeechRejected, SpeechUnavailable
from bot.speech.refusal import MAX_REFUSAL_BYTES, Refusal, refusal

MAX_ANSWER_BYTES = 128 * 2**20
"""Ten minutes of 48 kHz stereo. How long a text may be spoken is bounded, far below, where it is decoded."""

_UNTOLD = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/ogg"})
"""Content types that do not say that it is something else than sound."""
_NO_SOUND = (b'{"', b"<!", b"<h")
"""Beginnings of JSON and HTML, where the content type does not tell."""
_UNDECODED = frozenset({"audio/aac", "audio/mp4", "audio/x-m4a", "audio/webm"})
"""They would be taken for bare PCM, and heard as noise."""
_MARKS = (b"RIFF", b"ID3", b"OggS", b"fLaC")

_PARAMETER = re.compile(r";\s*(rate|channels)\s*=\s*\"?(\d{1,6})")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a server is waited for, in seconds."""

    connect_s: float = 3.0
    first_byte_s: float = 8.0
    """From the request to the first sound; some servers make all of it before they send any."""
    between_s: float = 5.0
    """From some bytes to the next."""


class Refused(Exception):  # noqa: N818 - what happened, for the caller to judge
    """The server did not speak, and nothing was heard."""

    def __init__(self, refused: Refusal) -> None:
        super().__init__(str(refused.error))
        self.refusal = refused


@dataclass(frozen=True, slots=True)
class Answer:
    """Sound on its way."""

    rate_hz: int | None
    """As the content type tells it; None when it does not."""
    channels: int | None
    generation_id: str | None
    """OpenRouter's `X-Generation-Id`, by which it tells the cost."""
    pieces: AsyncGenerator[bytes]


@asynccontextmanager
async def opened(
    client: httpx.AsyncClient, request: httpx.Request, *, engine: str, patience: Patience, private: tuple[str, ...]
) -> AsyncGenerator[Answer]:
    """Send a request for speech, and wait until its first bytes are there. Leaving ends the answer.

    Args:
        client: sends it.
        request: what is asked.
        engine: the engine's name, for messages.
        patience: how long to wait.
        private: what no message may show.

    Raises:
        Refused: on entering: what came is no speech, or nothing came.
        SpeechUnavailable: while the pieces are read: the answer broke off.
        SpeechRejected: while the pieces are read: it does not end.
    """
    response: httpx.Response | None = None
    try:
        try:
            async with asyncio.timeout(patience.first_byte_s):
                response = await client.send(request, stream=True)
                if not response.is_success or not _may_be_sound(response):
                    raise Refused(await _understood(response, engine, private))
                raw = _bytes_of(response)
                first = await anext(raw, b"")
        except TimeoutError:
            raise Refused(
                _nothing(f"{engine}: no answer within {patience.first_byte_s:g} s", is_passing=False)
            ) from None
        except httpx.HTTPError as error:
            raise Refused(_unreached(engine, error)) from None
        _require_sound(response, first, engine)
        told = dict(_PARAMETER.findall(response.headers.get("content-type", "").lower()))
        async with aclosing(raw), aclosing(_pieces(first, raw, engine, patience.between_s)) as pieces:
            yield Answer(
                rate_hz=int(told["rate"]) if "rate" in told else None,
                channels=int(told["channels"]) if "channels" in told else None,
                generation_id=response.headers.get("x-generation-id"),
                pieces=pieces,
            )
    finally:
        if response is not None:
            await response.aclose()


async def _pieces(first: bytes, raw: AsyncGenerator[bytes], engine: str, between_s: float) -> AsyncGenerator[bytes]:
    left_bytes = MAX_ANSWER_BYTES
    piece = first
    while piece:
        left_bytes -= len(piece)
        if left_bytes < 0:
            raise SpeechRejected(f"{engine}: the answer has over {MAX_ANSWER_BYTES} bytes")
        yield piece
        try:
            async with asyncio.timeout(between_s):
                piece = await anext(raw, b"")
        except TimeoutError:
            raise SpeechUnavailable(f"{engine}: the answer stalled for {between_s:g} s") from None
        except httpx.HTTPError:
            raise SpeechUnavailable(f"{engine}: the answer broke off") from None


def _bytes_of(response: httpx.Response) -> AsyncGenerator[bytes]:
    """What httpx declares an iterator is a generator, to be closed by whoever leaves it early."""
    return cast("AsyncGenerator[bytes]", response.aiter_bytes())


def _may_be_sound(response: httpx.Response) -> bool:
    kind = _kind(response)
    return kind.startswith("audio/") or kind in _UNTOLD


def _require_sound(response: httpx.Response, first: bytes, engine: str) -> None:
    kind = _kind(response)
    if not first:
        problem = "an answer without sound"
    elif (kind in _UNTOLD and first.startswith(_NO_SOUND)) or (kind in _UNDECODED and not first.startswith(_MARKS)):
        problem = "an answer that is no sound we know"
    else:
        return
    raise Refused(Refusal(SpeechRejected(f"{engine}: {problem}"), is_passing=False))


def _kind(response: httpx.Response) -> str:
    return str(response.headers.get("content-type", "")).partition(";")[0].strip().lower()


async def _understood(response: httpx.Response, engine: str, private: tuple[str, ...]) -> Refusal:
    if response.has_redirect_location:
        # A redirect would carry the key and the text to wherever it points.
        error = SpeechRejected(f"{engine}: status {response.status_code}, a redirect, which is not followed")
        return Refusal(error, is_passing=False)
    content = b""
    try:
        async with aclosing(_bytes_of(response)) as pieces:
            async for piece in pieces:
                content += piece
                if len(content) >= MAX_REFUSAL_BYTES:
                    break
    except (httpx.HTTPError, TimeoutError):
        content = b""  # the status tells enough
    return refusal(response.status_code, response.headers, content, engine=engine, private=private)


def _unreached(engine: str, error: httpx.HTTPError) -> Refusal:
    """Their own texts are not shown: one of them holds the headers."""
    if isinstance(error, httpx.TimeoutException):
        return _nothing(f"{engine}: no connection in time", is_passing=False)
    if _is_tls(error):
        return _nothing(f"{engine}: no trusted encryption (TLS) with the server", is_passing=False)
    if isinstance(error, httpx.ConnectError):
        return _nothing(f"{engine}: no connection to the server", is_passing=True)
    return _nothing(f"{engine}: the connection broke before any sound", is_passing=True)


def _is_tls(error: BaseException) -> bool:
    """Whether it is a certificate or a handshake that failed; httpx keeps the first cause beneath its own."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, ssl.SSLError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None


def _nothing(message: str, *, is_passing: bool) -> Refusal:
    return Refusal(SpeechUnavailable(message), is_passing)
