"""Servers that make everything before they answer, over real HTTP: found out, and asked for one piece after another."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from bot.narration import studio as studios
from bot.narration.portions import FIRST, MOST
from bot.narration.studio import EngineStudio
from bot.speech import service as services
from bot.speech.compatible import CompatibleEngine
from bot.speech.engine import Persona, SpeechRejected
from bot.text.pieces import pieces
from tests.audio.signals import HEARD_HZ, Samples, decode, to_pcm
from tests.speech.server import End, Reply, SpeechServer, serving

SENTENCE = "And then we went on, as one does, to the place that you told us about. "
LONG = (SENTENCE * 14).strip()
CUT = pieces(LONG, "en", first=FIRST, most=MOST)
RATE_HZ = 24_000
PADDING = bytes(2 * RATE_HZ * 3 // 10)
"""300 ms, as Kokoro has it at both ends."""
LENGTH_S = 0.4


@asynccontextmanager
async def studio_of(*servers: SpeechServer) -> AsyncGenerator[EngineStudio]:
    """A studio with these servers as its engines, `first` and `second`, closed at the end."""
    async with AsyncExitStack() as stack:
        engines: list[CompatibleEngine] = []
        for name, server in zip(("first", "second"), servers, strict=False):
            service = replace(services.custom(server.base_url, None), name=name, model="m", voice="v")
            engines.append(CompatibleEngine(service, today=lambda: date(2026, 11, 20)))
            stack.push_async_callback(engines[-1].aclose)
        studio = EngineStudio(*engines)
        stack.callback(studio.close)
        yield studio


def tone_hz(number: int) -> float:
    """The note of a piece, by which a listener knows it."""
    return 300.0 + 100.0 * number


def tone(number: int) -> bytes:
    """A piece's speech, with silence around it."""
    t = np.arange(int(RATE_HZ * LENGTH_S)) / RATE_HZ
    return PADDING + to_pcm(0.2 * np.sin(2 * np.pi * tone_hz(number) * t)) + PADDING


async def record(studio: EngineStudio, text: str) -> tuple[float, list[bytes]]:
    """The seconds to the first sound, and the packets."""
    begun_s = asyncio.get_running_loop().time()
    async with studio.record(text, Persona("v"), language="en") as recording:
        waited_s = asyncio.get_running_loop().time() - begun_s
        return waited_s, [packet async for batch in recording.packets for packet in batch]


def find_out(studio: EngineStudio) -> None:
    """Let the studio know of waits as a server makes them that gives nothing before all is made."""
    for characters in (10, 20, 30, 150, 250, 350):
        studio.portions.note("first", characters, 0.02 * characters)


def asked(server: SpeechServer) -> list[str]:
    """The texts that a server was asked for."""
    return [body["input"] for body in server.spoken]


async def until_asked(server: SpeechServer, times: int) -> None:
    """Wait until the server was asked so often."""
    while len(server.spoken) < times:  # noqa: ASYNC110 - the server tells of requests, not of events
        await asyncio.sleep(0.01)


def notes_hz(heard: Samples) -> list[float]:
    """The note of each stretch of sound between two silences."""
    loud = np.flatnonzero(np.abs(heard) > 0.01)
    stretches = np.split(loud, np.flatnonzero(np.diff(loud) > HEARD_HZ // 20) + 1)
    return [round(float(np.argmax(np.abs(np.fft.rfft(heard[each], HEARD_HZ)))), -2) for each in stretches]


def longest_gap_ms(heard: Samples) -> float:
    """The longest silence between two sounds."""
    return 1_000 * float(np.diff(np.flatnonzero(np.abs(heard) > 0.01)).max()) / HEARD_HZ


async def test_a_server_that_makes_all_first_is_found_out_and_asked_in_pieces() -> None:
    """After three short texts and three long ones, each in one request; then the first sound comes early."""
    s_per_character = 0.0015

    def made(text: str, number: int = 0) -> Reply:
        return Reply([tone(number)], first_after_s=s_per_character * len(text))

    async with serving() as server, studio_of(server) as studio:
        texts = [*("Hi there", "How are you?", "Fine, thanks"), *(LONG[:size] for size in (140, 160, 180))]
        for text in texts:
            server.replies = [made(text)]
            await record(studio, text)
        assert asked(server) == texts
        server.replies = [made(piece, number) for number, piece in enumerate(CUT)]
        waited_s, packets = await record(studio, LONG)
    assert asked(server)[len(texts) :] == CUT
    assert s_per_character * len(CUT[0]) <= waited_s < s_per_character * len(LONG) / 2
    assert notes_hz(decode(packets)) == [tone_hz(number) for number in range(len(CUT))]


async def test_a_server_that_streams_gets_every_text_in_one_request() -> None:
    """However many it has spoken, short and long."""
    texts = ["Hi there", "How are you?", "Fine, thanks", LONG[:150], LONG[:300], LONG[:600], LONG, LONG, LONG]
    async with serving() as server, studio_of(server) as studio:
        for text in texts:
            server.replies = [Reply([tone(0)] * 3, first_after_s=0.02, piece_every_s=0.03)]
            await record(studio, text)
    assert asked(server) == texts


async def test_pieces_are_joined_without_a_gap_and_nothing_is_missing() -> None:
    """In the right order, in one voice, with a speaker's pause between sentences; the server's silence is cut away."""
    async with serving() as server, studio_of(server) as studio:
        find_out(studio)
        server.replies = [Reply([tone(number)]) for number in range(len(CUT))]
        _, packets = await record(studio, LONG)
    heard = decode(packets)
    assert " ".join(asked(server)) == LONG
    assert {(body["voice"], body["model"]) for body in server.spoken} == {("v", "m")}
    assert len(CUT) > 3
    assert notes_hz(heard) == [tone_hz(number) for number in range(len(CUT))]
    assert 150 < longest_gap_ms(heard) < 250
    loud_s = np.count_nonzero(np.abs(heard) > 0.001) / HEARD_HZ
    assert loud_s == pytest.approx(len(CUT) * LENGTH_S, rel=0.05)


async def test_the_next_piece_is_asked_for_while_the_one_before_is_given_out() -> None:
    """The next one, and no further."""
    async with serving() as server, studio_of(server) as studio, asyncio.timeout(5):
        find_out(studio)
        server.replies = [Reply([tone(0)], end=End.STALL), *(Reply([tone(number)]) for number in range(1, len(CUT)))]
        async with studio.record(LONG, Persona("v"), language="en") as recording:
            assert await anext(recording.packets)
            await until_asked(server, 2)
        assert asked(server) == CUT[:2]


@pytest.mark.parametrize("broken", [Reply.of_json({}, 401), Reply([PADDING]), Reply([tone(1)[:30_000]], end=End.CUT)])
async def test_a_piece_that_fails_ends_the_recording(broken: Reply) -> None:
    """As a break in mid-speech does: nothing is spoken twice, by no engine, and nothing is left out in silence."""
    packets: list[bytes] = []

    async def listen(studio: EngineStudio) -> None:
        async with studio.record(LONG, Persona("v"), language="en") as recording:
            async for batch in recording.packets:
                packets.extend(batch)

    async with serving() as server, serving() as other, studio_of(server, other) as studio:
        find_out(studio)
        server.replies = [Reply([tone(0)]), broken, Reply([tone(2)])]
        with pytest.raises(studios.SpeechError, match="first: "):
            await listen(studio)
    assert notes_hz(decode(packets))[0] == tone_hz(0)
    assert tone_hz(2) not in notes_hz(decode(packets))
    assert set(asked(server)) <= set(CUT[:3])
    assert other.spoken == []


async def test_when_the_first_piece_fails_the_next_engine_has_the_whole_text() -> None:
    """It may stream."""
    async with serving() as server, serving() as other, studio_of(server, other) as studio:
        find_out(studio)
        server.replies = [Reply.of_json({}, 401)]
        other.replies = [Reply([tone(0)])]
        async with studio.record(LONG, Persona(), language="en") as recording:
            assert recording.engine == "second"
            assert [batch async for batch in recording.packets]
    assert asked(server) == CUT[:1]
    assert asked(other) == [LONG]


async def test_a_server_is_found_out_by_what_it_did_not_speak_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else long texts would be given up again and again."""
    monkeypatch.setattr(studios, "FIRST_SOUND_S", 0.5)
    monkeypatch.setattr(studios, "IN_VAIN_S", 0.4)
    async with serving() as server, studio_of(server) as studio:
        server.replies = [Reply([tone(0)])]
        for text in ("Hi there", "How are you?", "Fine, thanks"):
            await record(studio, text)
        server.replies = [Reply(has_head=False)]
        for _ in range(3):
            with pytest.raises(studios.SpeechUnavailable, match="no sound in time"):
                await record(studio, LONG[:300])
        server.replies = [Reply([tone(number)]) for number in range(len(CUT))]
        await record(studio, LONG)
    assert asked(server)[-len(CUT) :] == CUT


async def test_a_skip_ends_all_pieces() -> None:
    """Whatever was asked for ahead of its turn is given up, and the next message is spoken."""
    async with serving() as server, studio_of(server) as studio, asyncio.timeout(5):
        find_out(studio)
        server.replies = [Reply([tone(0)]), Reply([tone(1)], end=End.AGAIN)]
        async with studio.record(LONG, Persona("v"), language="en") as recording:
            await anext(recording.packets)
            await until_asked(server, 2)
        assert not [task for task in asyncio.all_tasks() if task.get_name() == "speech ahead"]
        server.replies = [Reply([tone(5)])]
        _, packets = await record(studio, "Hi there")
    assert notes_hz(decode(packets)) == [tone_hz(5)]


async def test_endless_pieces_are_cut_off() -> None:
    """All of them together may last as long as the text may."""
    async with serving() as server, studio_of(server) as studio:
        find_out(studio)
        server.replies = [Reply([tone(0)]), Reply([tone(1) * 40], end=End.AGAIN)]
        with pytest.raises(SpeechRejected, match="does not end within 600 s"):
            await record(studio, LONG)
