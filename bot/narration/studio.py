"""Speech becomes Opus packets as it arrives, off the event loop, from the first engine that can speak."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from dataclasses import replace

import structlog

from bot.audio.earcon import Chord, earcon
from bot.audio.pcm import DecodeError
from bot.narration.ahead import Ahead
from bot.narration.line import PAUSE_MS, Line
from bot.narration.portions import Portions
from bot.narration.ports import Recording
from bot.narration.roster import Roster
from bot.narration.session import STALL_S
from bot.speech.engine import Engine, Persona, SpeechError, SpeechRejected, SpeechUnavailable
from bot.text.manner import Tone
from bot.text.pieces import ends_sentence

FIRST_SOUND_S = STALL_S - 1.0
"""How long all engines together may take to the first sound: the session gives up a little later."""
RESERVE_S = 1.5
"""What of that is kept for each engine that may have to follow."""
IN_VAIN_S = 5.0
"""A wait that ended without a sound tells of the engine's pace from here on; sooner, it was refused."""

MAX_SPEECH_S = 600.0
_SPEECH_S_PER_CHARACTER = 2.0
"""Twice what the slowest words take that a character can stand for, such as an emoji's name."""
_LEAST_SPEECH_S = 10.0

_TONES: Mapping[Tone, Sequence[Chord]] = {
    Tone.LINK: ((784.0,), (1_175.0,)),
    Tone.PICTURE: ((523.0, 659.0),),
}
"""A link leads upwards; a picture is there all at once."""

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


class EngineStudio:
    """Records with the first of its engines that can speak, and decodes and encodes on two threads of its own.

    What one engine cannot speak the next one does, as long as nothing was heard. An answer that breaks off in
    mid-speech ends the recording: nothing is spoken twice. An engine that does not stream is asked for one piece of a
    long text after another, each while the one before is given out; so is one that takes no more at once.
    """

    def __init__(self, *engines: Engine) -> None:
        self.roster = Roster(engines)
        self.portions = Portions()
        self._tones = {tone: earcon(*chords) for tone, chords in _TONES.items()}
        self._working = ThreadPoolExecutor(max_workers=2, thread_name_prefix="encode")

    @asynccontextmanager
    async def record(self, text: str, persona: Persona, *, language: str) -> AsyncGenerator[Recording]:
        """Speak a text, from the moment that its first sound is there; see `Studio.record`.

        Raises:
            SpeechUnavailable: no engine can speak it, one of them perhaps later; or the speech breaks off.
            SpeechRejected: no engine will ever speak it; or the speech turns to nonsense, or does not end.
        """
        failures: list[SpeechError] = []
        deadline_s = _now_s() + FIRST_SOUND_S
        chain = await self.roster.chain(persona.voice)
        for following, (engine, voice) in zip(reversed(range(len(chain))), chain, strict=True):
            part = replace(persona, voice=voice)
            portions = self.portions.of(text, language, engine.name)
            begun_s = _now_s()
            async with aclosing(self._packets(engine, portions, part, _most_s(text, part))) as packets:
                try:
                    async with asyncio.timeout_at(deadline_s - following * RESERVE_S):
                        first = await anext(packets)
                except SpeechError as error:
                    failures.append(error)
                except TimeoutError:
                    failures.append(SpeechUnavailable(f"{engine.name}: no sound in time"))
                else:
                    yield Recording(engine.name, voice or "", _with_first(first, packets))
                    return
            if (waited_s := _now_s() - begun_s) >= IN_VAIN_S:
                self.portions.note(engine.name, len(portions[0]), waited_s)
            if following:
                log.warning("engine.passed_over", engine=engine.name, error=str(failures[-1]))
        raise _verdict(failures)

    def tone(self, tone: Tone) -> Sequence[bytes]:
        """A short sound as Opus packets of 20 ms."""
        return self._tones[tone]

    async def _packets(
        self, engine: Engine, portions: Sequence[str], persona: Persona, most_s: float
    ) -> AsyncGenerator[list[bytes]]:
        """The speech as Opus, each batch with at least one packet, the first as soon as something is to be heard.

        The next portion is asked for at the first sound of the one before.
        """
        line = Line(most_s)
        asked: list[Ahead] = []
        async with AsyncExitStack() as stack:

            async def ask_for(count: int) -> None:
                speeches = [Ahead(engine.speak(portion, persona)) for portion in portions[len(asked) : count]]
                asked.extend([await stack.enter_async_context(speech) for speech in speeches])

            await ask_for(1)
            for index, portion in enumerate(portions):
                pause_ms = PAUSE_MS if index and ends_sentence(portions[index - 1]) else 0
                async with aclosing(self._portion(engine.name, portion, asked[index], line, pause_ms)) as packets:
                    async for batch in packets:
                        await ask_for(index + 2)
                        yield batch
                await ask_for(index + 2)
            if last := await self._work(line.finish):
                yield last

    async def _portion(
        self, engine: str, text: str, speech: Ahead, line: Line, pause_ms: int
    ) -> AsyncGenerator[list[bytes]]:
        """One portion as Opus; what does not fill a packet stays in the line."""
        is_noted = False
        try:
            # Each call is awaited before the next, so that one thread at a time uses the line, as libopus demands.
            line.begin(await speech.speech(), pause_ms=pause_ms)
            async for chunk in speech.chunks():
                packets = await self._work(line.feed, chunk)
                if line.has_sound and not is_noted:
                    is_noted = True
                    self.portions.note(engine, len(text), speech.arrived_s - speech.asked_s)
                if packets:
                    yield packets
            if packets := await self._work(line.end):
                yield packets
        except DecodeError as error:
            raise SpeechRejected(f"{engine}: {error}") from error
        if not line.has_sound:
            raise SpeechRejected(f"{engine}: the answer makes no sound")

    async def _work(self, step: Callable[..., list[bytes]], *data: bytes) -> list[bytes]:
        return await asyncio.get_running_loop().run_in_executor(self._working, step, *data)

    def close(self) -> None:
        """End the encoding threads."""
        self._working.shutdown(wait=True, cancel_futures=True)


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


def _now_s() -> float:
    return asyncio.get_running_loop().time()
