"""A voice server on a real port, members who join it with real clients, and something for them to say."""

import asyncio
import contextlib
import ssl
import time
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field
from typing import cast

import av
import numpy as np
from aiohttp import web
from numpy.typing import NDArray

from sandbox.voice.encryption import Mode
from sandbox.voice.listener import Listener
from sandbox.voice.privacy import Library
from sandbox.voice.server import VoiceServer

GUILD, CHANNEL, OTHER_CHANNEL = 1001, 2001, 2002
ALICE, BOB, CAROL, DAVE = 1, 2, 3, 4
RATE_HZ = 48_000


def chirp(duration_s: float, peak: int = 12_000) -> NDArray[np.int16]:
    """Make a tone that rises from 300 to 1500 Hz, so that no shift of it looks like itself."""
    time_s = np.arange(round(duration_s * RATE_HZ)) / RATE_HZ
    phase = 2 * np.pi * (300 * time_s + 600 / duration_s * time_s**2)
    return (peak * np.sin(phase)).astype(np.int16)


def opus(samples: NDArray[np.int16]) -> list[bytes]:
    """Encode mono sound at 48 kHz to packets of 20 ms."""
    encoder = av.CodecContext.create("libopus", "w")
    encoder.sample_rate = RATE_HZ
    encoder.layout = "mono"
    encoder.format = "s16"
    encoder.bit_rate = 64_000
    encode = cast("Callable[[av.AudioFrame], list[bytes]]", encoder.encode)  # pyright: ignore[reportUnknownMemberType] - PyAV's packets are generic over a stream there is none of
    packets: list[bytes] = []
    for start in range(0, len(samples), 960):
        frame = av.AudioFrame.from_ndarray(samples[None, start : start + 960], format="s16", layout="mono")
        frame.sample_rate = RATE_HZ
        frame.pts = start
        packets += [bytes(packet) for packet in encode(frame)]
    return packets


def likeness(source: NDArray[np.int16], heard: NDArray[np.int16], within: int = 4_800) -> float:
    """Correlate what was heard with the source, at the lag up to `within` samples that fits best."""
    size = min(len(source), len(heard) - within)
    wanted = source[:size].astype(float)
    spectrum = np.fft.rfft(heard.astype(float), len(heard) + size) * np.conj(np.fft.rfft(wanted, len(heard) + size))
    lag = int(np.argmax(np.fft.irfft(spectrum)[:within]))
    return float(np.corrcoef(wanted, heard[lag : lag + size])[0, 1])


@dataclass
class Call:
    """A running voice server; members join by name of their user id."""

    server: VoiceServer
    url: str
    trust: ssl.SSLContext | None = None
    listeners: list[Listener] = field(default_factory=list[Listener])

    async def join(
        self,
        user_id: int,
        library: Library = "davey",
        *,
        channel_id: int = CHANNEL,
        guild_id: int = GUILD,
        mode: Mode | None = None,
    ) -> Listener:
        """Admit a member and connect them."""
        session_id = f"session-{user_id}"
        token = self.server.admit(guild_id=guild_id, channel_id=channel_id, user_id=user_id, session_id=session_id)
        listener = await Listener.connect(
            url=self.url,
            ssl=self.trust,
            guild_id=guild_id,
            channel_id=channel_id,
            user_id=user_id,
            session_id=session_id,
            token=token,
            library=library,
            mode=mode,
        )
        self.listeners.append(listener)
        return listener


@contextlib.asynccontextmanager
async def open_call(
    server_trust: ssl.SSLContext | None = None, trust: ssl.SSLContext | None = None
) -> AsyncGenerator[Call]:
    """Run a voice server until the block ends, over TLS if given the two sides' contexts."""
    server = VoiceServer()
    await server.start()
    app = web.Application()
    app.router.add_get("/", server.serve)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=server_trust)
    await site.start()
    port = runner.addresses[0][1]
    scheme = "ws" if server_trust is None else "wss"
    call = Call(server, f"{scheme}://127.0.0.1:{port}/?v=8", trust)
    try:
        yield call
    finally:
        for listener in call.listeners:
            await listener.aclose()
        await server.aclose()
        await runner.cleanup()


async def encrypted(*listeners: Listener) -> None:
    """Wait until all of them are in one group."""
    for listener in listeners:
        await listener.encrypted(5)


async def eventually(reached: Callable[[], bool], timeout_s: float = 5.0) -> None:
    """Wait for what no event tells."""
    give_up = time.monotonic() + timeout_s
    while not reached():
        assert time.monotonic() < give_up, "it did not come to be"
        await asyncio.sleep(0.01)
