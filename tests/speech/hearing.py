"""Reading a speech to its end."""

from typing import NamedTuple

import numpy as np

from bot.speech.engine import Persona
from bot.speech.local import LocalEngine

LONG_TEXT = "The quick brown fox jumps over the lazy dog, and the dog does not mind at all. " * 60


class Heard(NamedTuple):
    """What was read of a speech."""

    pcm: bytes
    rate_hz: int

    @property
    def duration_s(self) -> float:
        """Length of the mono PCM."""
        return len(self.pcm) / 2 / self.rate_hz

    @property
    def loudness(self) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
        """The root mean square of each 50 ms."""
        samples = np.frombuffer(self.pcm, "<i2").astype(np.float64)
        window = self.rate_hz // 20
        return np.sqrt(np.mean(samples[: len(samples) // window * window].reshape(-1, window) ** 2, axis=1))


async def hear(engine: LocalEngine, text: str, persona: Persona | None = None) -> Heard:
    """Read a speech to its end."""
    async with engine.speak(text, persona or Persona()) as speech:
        assert speech.channels == 1
        return Heard(b"".join([piece async for piece in speech.pieces]), speech.rate_hz)
