"""Speech becomes Opus packets as it arrives, off the event loop, from the first engine that can speak."""

import asyncio
from collections.abc import AsyncGenerator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from dataclasses import replace

import structlog

from bot.audio.decoder import Decoder
from bot.audio.encoder import Encoder
from bot.audio.pcm import DecodeError
from bot.audio.trim import Trimmer
from bot.narration.ports import Recording
from bot.narration.roster import Roster
from bot.narration.session import STALL_S
from bot.speech.engine import Engine, Persona, Speech, SpeechError, SpeechRejected, SpeechUnavailable

FIRST_SOUND_S = STALL_S - 1.0
"""How long all engines together may take to the first sound: the session gives up a little later."""
RESERVE_S = 1.5
"""What of that is kept for each engine that may have to follow."""

MAX_SPEECH_S = 600.0
_SPEECH_S_PER_CHARACTER = 2.0
"""Twice what the slowest words take that a character can stand for, such as an emoji's name."""
_LEAST_SPEECH_S = 10.0

_SAMPLE_BYTES = 2

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


class EngineStudio:
    """Records with the first of its engines that can speak, and decodes and encodes on two threads of its own.

    What one engine cannot speak the next one does, as long as nothing was heard. An answer that breaks off in
    mid-speech ends the recording: nothing is spoken twice.
    """

    def __init__(self, *engines: Engine) -> None:
        self.roster = Roster(engines)
        self._working = ThreadPoolExecutor(max_workers=2, thread_name_prefix="encode")

    @asynccontextmanager
    async def record(self, text: str, persona: Persona) -> AsyncGenerator[Recording]:
        """Speak a text, from the moment that its first sound is there; see `Studio.record`.

        Raises:
            SpeechUnavailable: no engine can speak it, one of them perhaps later; or the speech breaks off.
            SpeechRejected: no engine will ever speak it; or the speech turns to nonsense, or does not end.
        """
        failures: list[SpeechError] = []
        deadline_s = asyncio.get_running_loop().time() + FIRST_SOUND_S
        chain = await self.roster.chain(persona.voice)
        for following, (engine, voice) in zip(reversed(range(len(chain))), chain, strict=True):
            async with AsyncExitStack() as stack:
                part = replace(persona, voice=voice)
                try:
                    async with asyncio.timeout_at(deadline_s - following * RESERVE_S):
                        speech = await stack.enter_async_context(engine.speak(text, part))
                        packets = self._packets(speech, _most_s(text, part), engine.name)
                        await stack.enter_async_context(aclosing(packets))
                        first = await anext(packets)
                except SpeechError as error:
                    failures.append(error)
                except TimeoutError:
                    failures.append(SpeechUnavailable(f"{engine.name}: no sound in time"))
                else:
                    yield Recording(engine.name, voice or "", _with_first(first, packets))
                    return
            if following:
                log.warning("engine.passed_over", engine=engine.name, error=str(failures[-1]))
        raise _verdict(failures)

    async def _packets(self, speech: Speech, most_s: float, engine: str) -> AsyncGenerator[list[bytes]]:
        """The speech as Opus, each batch with at least one packet, the first as soon as something is to be heard."""
        work = asyncio.get_running_loop().run_in_executor
        try:
            # Each call is awaited before the next, so that one thread at a time uses the line, as libopus demands.
            line = _Line(speech, most_s)
            has_begun = False
            async for piece in speech.pieces:
                if packets := await work(self._working, line.feed, piece):
                    has_begun = True
                    yield packets
            if packets := await work(self._working, line.end):
                has_begun = True
                yield packets
        except DecodeError as error:
            raise SpeechRejected(f"{engine}: {error}") from error
        if not has_begun:
            raise SpeechRejected(f"{engine}: the answer makes no sound")

    def close(self) -> None:
        """End the encoding threads."""
        self._working.shutdown(wait=True, cancel_futures=True)


class _Line:
    """The way of one recording: decoded, trimmed, encoded. One thread at a time may use it."""

    def __init__(self, speech: Speech, most_s: float) -> None:
        self._decoder = Decoder(speech.rate_hz, speech.channels, is_pcm=speech.is_pcm)
        self._most_s = most_s
        self._decoded_bytes = 0
        self._trimmer: Trimmer | None = None
        self._encoder: Encoder | None = None

    def feed(self, data: bytes) -> list[bytes]:
        """Add what the engine sent, and take the packets that it completes."""
        return self._encode(self._decoder.decode(data))

    def end(self) -> list[bytes]:
        """Take the last packets."""
        packets = self._encode(self._decoder.finish())
        if self._trimmer is None or self._encoder is None:
            return packets
        return packets + self._encoder.encode(self._trimmer.finish()) + self._encoder.finish()

    def _encode(self, pcm: bytes) -> list[bytes]:
        if self._decoder.rate_hz is None:
            return []
        if self._trimmer is None or self._encoder is None:
            self._trimmer, self._encoder = Trimmer(self._decoder.rate_hz), Encoder(self._decoder.rate_hz, channels=1)
        self._decoded_bytes += len(pcm)
        if self._decoded_bytes > self._most_s * self._decoder.rate_hz * _SAMPLE_BYTES:
            raise DecodeError(f"the speech does not end within {self._most_s:.0f} s")
        return self._encoder.encode(self._trimmer.trim(pcm))


async def _with_first(first: list[bytes], packets: AsyncGenerator[list[bytes]]) -> AsyncGenerator[list[bytes]]:
    yield first
    async for batch in packets:
        yield batch


def _most_s(text: str, persona: Persona) -> float:
    """How long a text may sound; without a bound, an engine that never ends would hold a guild's queue."""
    return min(MAX_SPEECH_S, (_LEAST_SPEECH_S + _SPEECH_S_PER_CHARACTER * len(text)) / min(1.0, persona.speed))


def _verdict(failures: list[SpeechError]) -> SpeechError:
    """One error for all: that of the only engine, or all their words, and worth another try if one of them is."""
    if len(failures) == 1:
        return failures[0]
    is_passing = any(isinstance(failure, SpeechUnavailable) for failure in failures)
    kind = SpeechUnavailable if is_passing else SpeechRejected
    return kind("; ".join(map(str, failures)) or "there is no engine")
