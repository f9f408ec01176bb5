"""Speech over HTTP/2: one connection for all, of which no answer that ends badly makes the others pay."""

import asyncio
import io
import logging
from collections.abc import AsyncGenerator, Generator
from dataclasses import replace
from pathlib import Path

import pytest
import structlog

from bot import logs
from bot.speech import service as services
from bot.speech.compatible import CompatibleEngine
from bot.speech.engine import Persona, SpeechUnavailable
from bot.speech.service import Service
from sandbox.certificates import Certificates
from tests.speech.asking import BEFORE, KEY, PIECES, TEXT, custom, engine_of, heard
from tests.speech.h2_scripts import (
    SOUND,
    after_sound,
    announced,
    hang_up,
    held,
    reset,
    say_goodbye,
    say_nothing,
    send_nonsense,
    speak,
    speak_for_ever,
    speak_long,
)
from tests.speech.h2_server import H2Server, Script, serving_h2
from tests.speech.server import Reply, serving


@pytest.fixture
def certificates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Certificates:
    """Certificates that the engine trusts."""
    certificates = Certificates.create(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    return certificates


@pytest.fixture
async def server(certificates: Certificates) -> AsyncGenerator[H2Server]:
    """A server of HTTP/2 that says `SOUND` to whoever asks."""
    async with serving_h2(certificates.server_context()) as server:
        server.scripts = [speak]
        yield server


def service(server: H2Server) -> Service:
    """The server as the operator's own."""
    return replace(services.custom(server.base_url, KEY), model="m", voice="v")


async def skip(engine: CompatibleEngine) -> None:
    """Listen to the beginning only."""
    async with engine.speak(TEXT, Persona()) as speech:
        assert await anext(speech.pieces)


async def listen(engine: CompatibleEngine, begun: asyncio.Event) -> None:
    """Listen to the end, and tell when something is heard."""
    async with engine.speak(TEXT, Persona()) as speech:
        async for _ in speech.pieces:
            begun.set()


async def cancelled(task: asyncio.Task[None], *, once: asyncio.Event) -> None:
    """Cancel a task when an event has come."""
    await asyncio.wait_for(once.wait(), 5)
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()


async def test_all_utterances_go_over_one_connection(server: H2Server) -> None:
    """One after another and at once; each has its own answer."""
    async with engine_of(service(server)) as engine:
        assert await heard(engine) == await heard(engine) == SOUND
        assert await asyncio.gather(*(heard(engine) for _ in range(8))) == [SOUND] * 8
    assert [connection.protocol for connection in server.connections] == ["h2"]
    assert [stream.body["input"] for stream in server.asked] == [TEXT] * 10


async def test_sound_arrives_before_the_answer_has_ended(server: H2Server) -> None:
    """And in its order; meanwhile another answer passes by on the same connection."""
    until = asyncio.Event()
    server.scripts = [held(until), speak]
    async with engine_of(service(server)) as engine, engine.speak(TEXT, Persona()) as speech:
        first = await anext(speech.pieces)
        assert first == PIECES[0]
        assert await heard(engine) == SOUND
        until.set()
        assert first + b"".join([piece async for piece in speech.pieces]) == SOUND
    assert len(server.connections) == 1


async def test_a_skip_harms_no_answer_beside_or_after_it(server: H2Server) -> None:
    """Of minutes of speech: the one beside it is heard to its end, and the next ones at once."""
    until = asyncio.Event()
    server.scripts = [held(until), speak_long, speak]
    async with engine_of(service(server)) as engine, engine.speak(TEXT, Persona()) as beside:
        first = await anext(beside.pieces)
        await skip(engine)
        assert await heard(engine) == SOUND
        assert await heard(engine) == SOUND
        until.set()
        assert first + b"".join([piece async for piece in beside.pieces]) == SOUND
    assert len(server.connections) == 2


async def test_any_number_of_skips_is_as_good_as_one(server: H2Server) -> None:
    """Flow control does not silt up with what nobody reads: each of these answers alone would."""
    server.scripts = [*([speak_for_ever] * 10), speak]
    async with engine_of(service(server)) as engine:
        for _ in range(10):
            await skip(engine)
        assert await heard(engine) == SOUND


async def test_an_utterance_that_is_cancelled_harms_no_other(server: H2Server) -> None:
    """Before its answer as in the middle of it."""
    until, asked = asyncio.Event(), asyncio.Event()
    server.scripts = [held(until), announced(asked, say_nothing), held(asyncio.Event()), speak]
    async with engine_of(service(server)) as engine, engine.speak(TEXT, Persona()) as beside:
        first = await anext(beside.pieces)
        await cancelled(asyncio.create_task(skip(engine)), once=asked)
        begun = asyncio.Event()
        await cancelled(asyncio.create_task(listen(engine, begun)), once=begun)
        assert await heard(engine) == SOUND
        until.set()
        assert first + b"".join([piece async for piece in beside.pieces]) == SOUND


async def test_the_server_is_told_of_a_skip(server: H2Server) -> None:
    """By the end of the connection, once nothing else comes over it: a skipped message costs nothing more."""
    server.scripts = [speak_for_ever]
    async with engine_of(service(server)) as engine:
        await skip(engine)
        await asyncio.wait_for(server.connections[0].lost.wait(), 5)


async def test_a_connection_on_which_no_answer_came_is_not_used_again(server: H2Server) -> None:
    """Its other end may be gone without a word, and the system would notice only after many minutes."""
    server.scripts = [speak, say_nothing, speak]
    async with engine_of(service(server)) as engine:
        await heard(engine)
        with pytest.raises(SpeechUnavailable, match=r"no answer within 0\.3 s"):
            await heard(engine)
        assert await heard(engine) == SOUND
    assert [stream.connection is server.connections[0] for stream in server.asked] == [True, True, False]


@pytest.fixture
def _haste(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine does not wait long before it asks again."""
    monkeypatch.setattr("bot.speech.compatible.FIRST_WAIT_S", 0.01)


@pytest.mark.usefixtures("_haste")
@pytest.mark.parametrize("fault", [reset, say_goodbye, hang_up, send_nonsense])
async def test_what_breaks_before_the_sound_is_tried_again(server: H2Server, fault: Script) -> None:
    """And heard once."""
    server.scripts = [fault, fault, speak]
    async with engine_of(service(server)) as engine:
        assert await heard(engine) == SOUND
    assert len(server.asked) == 3


@pytest.mark.usefixtures("_haste")
@pytest.mark.parametrize("fault", [reset, say_goodbye, hang_up, send_nonsense])
async def test_what_always_breaks_before_the_sound_is_left_to_the_next_engine(server: H2Server, fault: Script) -> None:
    """After three tries."""
    server.scripts = [fault]
    async with engine_of(service(server)) as engine:
        with pytest.raises(SpeechUnavailable, match="custom: the connection broke before any sound"):
            await heard(engine)
    assert len(server.asked) == 3


@pytest.mark.parametrize("fault", [reset, say_goodbye, hang_up, send_nonsense])
async def test_what_breaks_in_mid_sound_is_not_asked_for_again(server: H2Server, fault: Script) -> None:
    """What was heard would be heard twice; the next utterance is none the worse."""
    until = asyncio.Event()
    server.scripts = [after_sound(until, fault), speak]
    async with engine_of(service(server)) as engine:
        async with engine.speak(TEXT, Persona()) as speech:
            assert await anext(speech.pieces) == PIECES[0]
            until.set()
            with pytest.raises(SpeechUnavailable, match="broke off"):
                await anext(speech.pieces)
        assert len(server.asked) == 1
        assert await heard(engine) == SOUND


@pytest.mark.parametrize("fault", [say_goodbye, hang_up])
async def test_a_connection_that_the_server_ended_in_a_pause_is_not_asked(
    server: H2Server, fault: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody has to wait for a second try: there is none."""
    monkeypatch.setattr("bot.speech.compatible.TRIES", 1)
    async with engine_of(service(server)) as engine:
        await heard(engine)
        await fault(server.asked[0])
        assert await heard(engine) == SOUND
    assert len(server.asked) == 2


async def test_closing_the_engine_ends_every_connection(server: H2Server) -> None:
    """Those too that only end what is under way."""
    until = asyncio.Event()
    server.scripts = [held(until), speak_for_ever, speak]
    engine = CompatibleEngine(service(server), today=lambda: BEFORE)
    async with engine.speak(TEXT, Persona()) as beside:
        await anext(beside.pieces)
        await skip(engine)
        await heard(engine)
        await engine.aclose()
        for connection in server.connections:
            await asyncio.wait_for(connection.lost.wait(), 5)
        with pytest.raises(SpeechUnavailable, match="broke off"):
            await anext(beside.pieces)
    assert len(server.connections) == 2


@pytest.mark.parametrize("offered", [None, ["http/1.1"]])
async def test_a_server_of_http_1_1_is_served_as_before(certificates: Certificates, offered: list[str] | None) -> None:
    """With TLS, whether or not it tells what it speaks; a skip costs no connection but its own."""
    context = certificates.server_context()
    if offered:
        context.set_alpn_protocols(offered)
    async with serving(context) as server, engine_of(custom(server)) as engine:
        server.replies = [Reply(PIECES)]
        assert await heard(engine) == await heard(engine) == SOUND
        assert server.connections == 1
        assert await asyncio.gather(*(heard(engine) for _ in range(4))) == [SOUND] * 4
        connections = server.connections
        await skip(engine)
        assert await heard(engine) == SOUND
        assert server.connections == connections > 1


@pytest.fixture
def _logging_as_it_was() -> Generator[None]:
    """Undo what `configure` does to the whole process."""
    root = logging.getLogger()
    loggers = [logging.getLogger(name) for name in (None, "bot", "cogs")]
    levels, handlers = [logger.level for logger in loggers], list(root.handlers)
    yield
    root.handlers[:] = handlers
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)
    structlog.reset_defaults()


@pytest.mark.usefixtures("_logging_as_it_was")
async def test_no_text_and_no_key_reaches_the_log(server: H2Server) -> None:
    """At no level that can be set, even if nothing is redacted: the libraries tell headers and frames below INFO."""
    stream = io.StringIO()
    logs.configure("debug", stream=stream, json=True)
    async with engine_of(service(server)) as engine:
        await heard(engine, Persona(instructions="Whisper slowly"))
    assert "HTTP/2 200" in stream.getvalue()
    for secret in (KEY, TEXT, "Whisper"):
        assert secret not in stream.getvalue()


async def test_the_libraries_tell_keys_to_whoever_listens_below_info(
    server: H2Server, caplog: pytest.LogCaptureFixture
) -> None:
    """So the log must not: this is why it takes nothing of theirs below INFO."""
    caplog.set_level(logging.DEBUG)
    async with engine_of(service(server)) as engine:
        await heard(engine)
    telling = {record.levelno for record in caplog.records if KEY in record.getMessage()}
    assert telling == {logging.DEBUG}
