"""What every speech engine offers, and the ways it may fail."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol


class SpeechError(Exception):
    """No speech came of a text. The message is for the operator and never holds the text or a key."""


class SpeechUnavailable(SpeechError):  # noqa: N818 - a state of the engine; the design's own name
    """The engine cannot be reached or is overloaded now: trying again may help."""


class SpeechRejected(SpeechError):  # noqa: N818 - as above
    """The engine will not speak this: only another engine may."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice an engine offers."""

    id: str
    """What the engine calls it."""
    name: str
    """What a member calls it."""
    language: str | None = None
    """BCP 47, such as `en-GB`; None when the voice speaks any."""
    gender: str | None = None
    """`female`, `male` or None."""


@dataclass(frozen=True, slots=True)
class Persona:
    """How a member sounds."""

    voice: str | None = None
    """A voice's id; None is the engine's own default."""
    instructions: str = ""
    """A manner of speaking in plain words, for the engines that follow one."""
    speed: float = 1.0
    """1.0 is the voice's own pace; 0.25 to 4.0."""


@dataclass(frozen=True, slots=True)
class Speech:
    """Speech as it arrives, in pieces of any size: signed 16-bit little-endian PCM, channels interleaved.

    A server may send it in a container instead (WAV, MP3, Ogg, FLAC), which only its first bytes tell; the rate and the
    channels are those that the speech has if it is PCM after all.
    """

    rate_hz: int
    channels: int
    pieces: AsyncIterator[bytes]
    is_pcm: bool = True
    """Whether it is certain to be PCM."""


class Engine(Protocol):
    """Turns text into speech."""

    @property
    def name(self) -> str:
        """As the operator names it in `NARRATOR_ENGINES`."""
        ...

    async def voices(self) -> Sequence[Voice]:
        """Every voice the engine offers.

        Raises:
            SpeechUnavailable: the engine cannot tell now.
        """
        ...

    def speak(self, text: str, persona: Persona) -> AbstractAsyncContextManager[Speech]:
        """Open the speech of a text; leaving the context stops the engine's work on it at once.

        Raises:
            SpeechUnavailable: on entering or while the pieces arrive; trying again may help.
            SpeechRejected: on entering or while the pieces arrive; trying again will not help.
        """
        ...

    async def aclose(self) -> None:
        """Free what the engine holds. May be called twice."""
        ...
