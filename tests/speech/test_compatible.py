"""The engine for OpenAI-compatible servers: what it asks for, what it hears, and what it does when that fails."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.speech import service as services
from bot.speech.compatible import CompatibleEngine
from bot.speech.engine import Persona, SpeechRejected, SpeechUnavailable
from sandbox.certificates import Certificates
from tests.speech.asking import BEFORE, KEY, PIECES, TEXT, custom, engine_of, heard
from tests.speech.server import End, Reply, SpeechServer, serving


@pytest.fixture
async def server() -> AsyncGenerator[SpeechServer]:
    """A server of plain HTTP."""
    async with serving() as server:
        yield server


async def test_every_byte_arrives_in_order(server: SpeechServer) -> None:
    """However the server cut them; and who is asked again is asked on the same connection."""
    server.replies = [Reply(PIECES)]
    async with engine_of(custom(server)) as engine:
        assert await heard(engine) == b"".join(PIECES)
        assert await heard(engine) == b"".join(PIECES)
    assert server.connections == 1


async def test_the_first_bytes_come_before_the_last(server: SpeechServer) -> None:
    """Speech starts while the server still makes it."""
    server.replies = [Reply(PIECES, end=End.STALL)]
    async with engine_of(custom(server)) as engine, engine.speak(TEXT, Persona()) as speech:
        assert await anext(speech.pieces)


@pytest.mark.parametrize(
    ("kind", "rate_hz", "channels"),
    [
        ("audio/pcm", 24_000, 1),
        ("audio/pcm;rate=22050;channels=2", 22_050, 2),
        ('audio/L16; Rate="16000"', 16_000, 1),
        ("application/octet-stream", 24_000, 1),
    ],
)
async def test_the_content_type_tells_the_rate(server: SpeechServer, kind: str, rate_hz: int, channels: int) -> None:
    """Where it does not, the setting does; the bytes may know better still."""
    server.replies = [Reply(PIECES, headers={"Content-Type": kind})]
    async with engine_of(custom(server)) as engine, engine.speak(TEXT, Persona()) as speech:
        assert (speech.rate_hz, speech.channels, speech.is_pcm) == (rate_hz, channels, False)


async def test_the_setting_tells_the_rate_that_nobody_else_does(server: SpeechServer) -> None:
    """Some servers send the model's own rate without a word."""
    service = replace(custom(server), rate_hz=44_100)
    async with engine_of(service) as engine, engine.speak(TEXT, Persona()) as speech:
        assert speech.rate_hz == 44_100


async def test_openai_is_asked_with_instructions_at_the_top(server: SpeechServer) -> None:
    """And with the key; speed is left out where it is the normal one."""
    service = replace(services.openai(KEY), base_url=server.base_url)
    async with engine_of(service) as engine:
        await heard(engine)
        await heard(engine, Persona(voice="nova", instructions="Calm", speed=9))
    plain = {"model": "gpt-4o-mini-tts", "input": TEXT, "voice": "alloy", "response_format": "pcm"}
    assert server.spoken == [plain, plain | {"voice": "nova", "instructions": "Calm", "speed": 4.0}]
    assert server.asked[0].headers["authorization"] == f"Bearer {KEY}"


async def test_openrouter_is_asked_with_instructions_twice(server: SpeechServer) -> None:
    """At the top and for the provider, beside the operator's privacy settings."""
    service = replace(services.openrouter(KEY, zero_retention=True, data_collection="deny"), base_url=server.base_url)
    async with engine_of(service) as engine:
        await heard(engine, Persona(instructions="Calm"))
    assert server.spoken[0]["instructions"] == "Calm"
    assert server.spoken[0]["provider"] == {
        "options": {"openai": {"instructions": "Calm"}},
        "zdr": True,
        "data_collection": "deny",
    }


async def test_openrouter_is_told_whose_request_it_is(server: SpeechServer) -> None:
    """By the title: there is no site to name, and none is made up. No other server is told."""
    for make in (services.openrouter, services.openai):
        async with engine_of(replace(make(KEY), base_url=server.base_url)) as engine:
            await heard(engine)
    told = [(asked.headers.get("http-referer"), asked.headers.get("x-title")) for asked in server.asked]
    assert told == [("http://localhost", "Narrator"), (None, None)]


async def test_a_server_of_ones_own_is_asked_for_what_is_set(server: SpeechServer) -> None:
    """Its key is optional, its format and further fields are the operator's."""
    service = replace(custom(server), key=None, audio_format="wav", extra={"stream": True, "voice": "w"})
    async with engine_of(service) as engine:
        await heard(engine)
    assert server.spoken == [{"model": "m", "input": TEXT, "voice": "w", "response_format": "wav", "stream": True}]
    assert "authorization" not in server.asked[0].headers


async def test_half_a_character_is_sent_as_a_question_mark(server: SpeechServer) -> None:
    """Discord lets no such text through, `narrator say` may."""
    async with engine_of(custom(server)) as engine, engine.speak("a\ud83d", Persona()):
        assert server.spoken[0]["input"] == "a?"


async def test_what_passes_is_heard_once(server: SpeechServer) -> None:
    """A try that failed before the sound leaves nothing behind."""
    server.replies = [Reply(status=503, headers={"retry-after-ms": "1"}), Reply(end=End.CUT), Reply(PIECES)]
    async with engine_of(custom(server)) as engine:
        assert await heard(engine) == b"".join(PIECES)
    assert len(server.spoken) == 3


@pytest.mark.parametrize(
    "headers",
    [
        {"Retry-After": "30"},
        {"Retry-After": "Fri, 20 Nov 2026 12:00:30 GMT", "Date": "Fri, 20 Nov 2026 12:00:00 GMT"},
        {"retry-after-ms": "30000"},
    ],
)
async def test_a_server_that_asks_for_rest_is_left_alone(server: SpeechServer, headers: dict[str, str]) -> None:
    """The next engine speaks meanwhile: nobody waits half a minute for a message."""
    server.replies = [Reply.of_json({}, 429, headers), Reply(PIECES)]
    async with engine_of(custom(server)) as engine:
        for told in ("status 429", "left alone for another 30 s"):
            with pytest.raises(SpeechUnavailable, match=told):
                await heard(engine)
    assert len(server.spoken) == 1


@pytest.mark.parametrize(("end", "told"), [(End.CUT, "broke off"), (End.STALL, "stalled for 0.3 s")])
async def test_an_answer_that_fails_in_mid_sound_is_not_asked_for_again(
    server: SpeechServer, end: End, told: str
) -> None:
    """What was heard would be heard twice."""
    server.replies = [Reply(PIECES, end=end), Reply(PIECES)]
    got: list[bytes] = []

    async def listen(engine: CompatibleEngine) -> None:
        async with engine.speak(TEXT, Persona()) as speech:
            async for piece in speech.pieces:
                got.append(piece)  # noqa: PERF401 - what came before the failure counts

    async with engine_of(custom(server)) as engine:
        with pytest.raises(SpeechUnavailable, match=told):
            await listen(engine)
    assert b"".join(got) == b"".join(PIECES)
    assert len(server.spoken) == 1


async def test_an_endless_answer_is_cut_off(server: SpeechServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """At a size that no speech has."""
    monkeypatch.setattr("bot.speech.answer.MAX_ANSWER_BYTES", 2**20)
    server.replies = [Reply([bytes(65_536)], end=End.AGAIN)]
    async with engine_of(custom(server)) as engine:
        with pytest.raises(SpeechRejected, match="over 1048576 bytes"):
            await heard(engine)


async def test_leaving_early_ends_the_answer(server: SpeechServer) -> None:
    """A skipped message costs the server nothing more, and the engine can speak again."""
    server.replies = [Reply([bytes(65_536)], end=End.AGAIN), Reply(PIECES)]
    async with engine_of(custom(server)) as engine:
        async with engine.speak(TEXT, Persona()) as speech:
            await anext(speech.pieces)
        assert await heard(engine) == b"".join(PIECES)


async def test_nobody_there() -> None:
    """As when the server has not been started."""
    async with serving() as server:
        base_url = server.base_url
    async with engine_of(replace(services.custom(base_url, None), model="m", voice="v")) as engine:
        with pytest.raises(SpeechUnavailable, match="custom: no connection to the server"):
            await heard(engine)


async def test_a_certificate_that_nobody_trusts(tmp_path: Path) -> None:
    """The text and the key are not sent."""
    async with serving(Certificates.create(tmp_path).server_context()) as server:
        async with engine_of(custom(server)) as engine:
            with pytest.raises(SpeechUnavailable, match="no trusted encryption"):
                await heard(engine)
        assert server.asked == []


async def test_a_closed_engine_speaks_no_more(server: SpeechServer) -> None:
    """It may be closed twice."""
    engine = CompatibleEngine(custom(server), today=lambda: BEFORE)
    await engine.aclose()
    await engine.aclose()
    with pytest.raises(SpeechUnavailable, match="closed"):
        await heard(engine)
    with pytest.raises(SpeechUnavailable, match="closed"):
        await engine.voices()


async def test_many_speak_at_once(server: SpeechServer) -> None:
    """Guilds do not wait for one another, and no answer goes astray."""
    server.replies = [Reply([bytes([n]) * 100]) for n in range(8)]
    async with engine_of(custom(server)) as engine:
        answers = await asyncio.gather(*(heard(engine) for _ in range(8)))
    assert sorted(answers) == [bytes([n]) * 100 for n in range(8)]


def test_a_service_does_not_show_its_key() -> None:
    """It may stand in a traceback."""
    assert KEY not in repr(services.openai(KEY))
