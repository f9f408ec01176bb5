"""Speech becomes Opus packets as it arrives, off the event loop."""

import asyncio
from collections.abc import AsyncGenerator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

from bot.audio.encoder import Encoder
from bot.narration.ports import Recording
from bot.speech.engine import Engine, Persona, Speech


class EngineStudio:
    """Records with one engine and encodes on two threads of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._encoding = ThreadPoolExecutor(max_workers=2, thread_name_prefix="encode")

    @asynccontextmanager
    async def record(self, text: str, persona: Persona) -> AsyncGenerator[Recording]:
        """Speak a text; see `Studio.record`."""
        async with self._engine.speak(text, persona) as speech:
            yield Recording(self._engine.name, persona.voice or "", self._encode(speech))

    async def _encode(self, speech: Speech) -> AsyncGenerator[list[bytes]]:
        # Each call is awaited before the next, so the encoder is with one thread at a time, as libopus demands.
        encode = asyncio.get_running_loop().run_in_executor
        encoder = Encoder(speech.rate_hz, speech.channels)
        async for piece in speech.pieces:
            if packets := await encode(self._encoding, encoder.encode, piece):
                yield packets
        yield await encode(self._encoding, encoder.finish)

    def close(self) -> None:
        """End the encoding threads."""
        self._encoding.shutdown(wait=True, cancel_futures=True)
