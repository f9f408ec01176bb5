"""The studio: an engine's pieces become packets in order, and leaving ends the engine's work."""

import asyncio
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing

import pytest

from bot.audio.encoder import Encoder
from bot.narration.studio import EngineStudio
from bot.speech.engine import Persona, Speech, SpeechError, SpeechRejected, SpeechUnavailable, Voice
from bot.text.manner import Tone
from tests.audio.signals import to_pcm, voice_like

RATE_HZ = 22_050
PCM = to_pcm(voice_like(RATE_HZ, RATE_HZ))
PIECES = [PCM[start : start + 331] for start in range(0, len(PCM), 331)]


class ScriptedEngine:
    """Gives pieces and then, if so told, fails; remembers how it was used."""

    name = "scripted"

    def __init__(self, pieces: Sequence[bytes] = PIECES, failure: SpeechError | None = None) -> None:
        self._pieces = pieces
        self._failure = failure
        self.asked: list[tuple[str, Persona]] = []
        self.given = 0
        self.begun = asyncio.Event()
        self.at_work = False

    @asynccontextmanager
    async def speak(self, text: str, persona: Persona) -> AsyncGenerator[Speech]:
        self.asked.append((text, persona))
        if self._failure and not self._pieces:
            raise self._failure
        self.at_work = True
        try:
            yield Speech(RATE_HZ, 1, self._speech())
        finally:
            self.at_work = False

    async def _speech(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            await asyncio.sleep(0)
            self.given += 1
            self.begun.set()
            yield piece
        if self._failure:
            raise self._failure

    async def voices(self) -> Sequence[Voice]:
        return []

    async def aclose(self) -> None:
        return


async def packets_of(studio: EngineStudio) -> list[bytes]:
    """All packets of one recording."""
    async with studio.record("hello", Persona(), language="en") as recording:
        return [packet async for batch in recording.packets for packet in batch]


def encoded(pcm: bytes) -> list[bytes]:
    """What the encoder alone makes of PCM."""
    encoder = Encoder(RATE_HZ, channels=1)
    return encoder.encode(pcm) + encoder.finish()


def encoding_threads() -> list[str]:
    """The studio's threads that live now."""
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("encode")]


async def test_pieces_become_packets_in_order() -> None:
    """Every one of them, to the last, however the speech was cut into pieces."""
    with closing(EngineStudio(ScriptedEngine())) as studio:
        assert await packets_of(studio) == encoded(PCM)


async def test_recordings_side_by_side_do_not_mix() -> None:
    """Two guilds share the two threads, each with an encoder of its own."""
    with closing(EngineStudio(ScriptedEngine())) as studio:
        assert await asyncio.gather(*(packets_of(studio) for _ in range(4))) == [encoded(PCM)] * 4


async def test_the_first_packets_come_before_the_last_piece() -> None:
    """Playback need not wait for the end of the speech."""
    engine = ScriptedEngine()
    with closing(EngineStudio(engine)) as studio:
        async with studio.record("hello", Persona(), language="en") as recording:
            assert await anext(recording.packets)
            assert engine.given < len(PIECES)


async def test_a_recording_tells_who_speaks() -> None:
    """The engine is asked for that persona, and the report can name it."""
    engine = ScriptedEngine()
    with closing(EngineStudio(engine)) as studio:
        async with studio.record("hello", Persona(voice="ann", speed=1.2), language="en") as recording:
            assert (recording.engine, recording.voice) == ("scripted", "ann")
    assert engine.asked == [("hello", Persona(voice="ann", speed=1.2))]


@pytest.mark.parametrize("failure", [SpeechUnavailable("no answer"), SpeechRejected("not this")])
@pytest.mark.parametrize("pieces", [[], PIECES[:2]], ids=["on entering", "after two pieces"])
async def test_the_engines_error_passes_as_it_is(pieces: list[bytes], failure: SpeechError) -> None:
    """Whoever records decides by its kind; the engine has ended its work by then."""
    engine = ScriptedEngine(pieces, failure)
    with closing(EngineStudio(engine)) as studio:
        with pytest.raises(SpeechError) as caught:
            await packets_of(studio)
        assert caught.value is failure
        assert not engine.at_work


async def test_leaving_early_ends_the_engines_work() -> None:
    """Whatever it has not given yet is not asked for."""
    engine = ScriptedEngine()
    with closing(EngineStudio(engine)) as studio:
        async with studio.record("hello", Persona(), language="en") as recording:
            await anext(recording.packets)
            assert engine.at_work
        assert not engine.at_work
        assert engine.given < len(PIECES)


async def test_a_cancelled_recording_ends_the_engines_work() -> None:
    """As a skip does, wherever the recording is at that moment; the studio can be used again."""
    engine = ScriptedEngine()
    with closing(EngineStudio(engine)) as studio:
        recording = asyncio.create_task(packets_of(studio))
        await asyncio.wait_for(engine.begun.wait(), timeout=5)
        recording.cancel()
        await asyncio.wait([recording], timeout=5)
        assert recording.cancelled()
        assert not engine.at_work
        assert await packets_of(studio) == encoded(PCM)


def test_each_tone_has_a_sound_of_its_own() -> None:
    """Of a tenth of a second; the packets are there at once, and the same each time."""
    with closing(EngineStudio()) as studio:
        tones = [studio.tone(tone) for tone in Tone]
        assert [len(packets) for packets in tones] == [5] * len(Tone)
        assert len(set(map(tuple, tones))) == len(Tone)
        assert [studio.tone(tone) for tone in Tone] == tones


async def test_closing_ends_the_threads() -> None:
    """May be called twice."""
    before = encoding_threads()
    studio = EngineStudio(ScriptedEngine())
    await packets_of(studio)
    assert len(encoding_threads()) > len(before)
    studio.close()
    studio.close()
    assert encoding_threads() == before
