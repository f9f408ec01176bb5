"""The chain of engines, over real HTTP: what one cannot speak the next one does, and nobody hears a thing twice."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from bot.narration import studio as studios
from bot.narration.studio import EngineStudio
from bot.speech import service as services
from bot.speech.answer import Patience
from bot.speech.compatible import CompatibleEngine
from bot.speech.engine import Persona, SpeechError, SpeechRejected, SpeechUnavailable
from bot.speech.service import Service
from sandbox.certificates import Certificates
from tests.audio.containers import CONTAINERS, encoded
from tests.audio.signals import HEARD_HZ, compare, decode, to_pcm, voice_like
from tests.speech.server import End, Reply, SpeechServer, serving

PATIENCE = Patience(connect_s=2, first_byte_s=0.3, between_s=0.3)
PCM = to_pcm(voice_like(24_000, 24_000))
HTML = b"<!doctype html>" + b"<p>sorry</p>" * 17_000
PIECES = {"1 byte": 1, "odd sizes": 1_237, "64 KiB": 65_536}
TYPES = {"pcm": "audio/pcm", "wav": "audio/wav", "mp3": "audio/mpeg", "ogg": "audio/ogg", "flac": "audio/flac"}


def cut(data: bytes, size: int) -> list[bytes]:
    """Data in pieces of a size; the smallest pieces for the first 4,000 bytes only, for the time it takes."""
    if size > 1:
        return [data[start : start + size] for start in range(0, len(data), size)]
    return [data[start : start + 1] for start in range(4_000)] + [data[4_000:]]


@asynccontextmanager
async def studio_of(*all_services: Service) -> AsyncGenerator[EngineStudio]:
    """A studio with these services, closed at the end."""
    async with AsyncExitStack() as stack:
        engines = [CompatibleEngine(each, today=lambda: date(2026, 11, 20), patience=PATIENCE) for each in all_services]
        for engine in engines:
            stack.push_async_callback(engine.aclose)
        studio = EngineStudio(*engines)
        stack.callback(studio.close)
        yield studio


def service(server: SpeechServer, name: str = "first") -> Service:
    """A server as an engine."""
    return replace(services.custom(server.base_url, "sk-secret"), name=name, model="m", voice="v")


async def recorded(
    studio: EngineStudio, text: str = "Hello there", persona: Persona | None = None
) -> tuple[str, list[bytes]]:
    """Who spoke, and the packets."""
    async with studio.record(text, persona or Persona(), language="en") as recording:
        return recording.engine, [packet async for batch in recording.packets for packet in batch]


def likeness(packets: Sequence[bytes]) -> float:
    """How much of the second of speech is heard."""
    return compare(decode(packets), voice_like(HEARD_HZ, HEARD_HZ)).correlation


@pytest.mark.parametrize("kind", ["its own type", "a wrong type"])
@pytest.mark.parametrize("pieces", PIECES)
@pytest.mark.parametrize("container", [*CONTAINERS, "ogg"])
async def test_the_same_speech_is_heard_whatever_the_server_sends(container: str, pieces: str, kind: str) -> None:
    """Any container, cut anyhow, with any content type; only bare PCM has to be called what it is."""
    rate_hz = 24_000
    if container == "ogg":
        data = encoded(PCM, rate_hz, container="ogg", codec="libopus")
    else:
        data = CONTAINERS[container](PCM, rate_hz)
    own = TYPES.get(container.replace("a ", "").split()[0], "audio/wav")
    wrong = "application/octet-stream" if container == "pcm" else "audio/pcm;rate=8000;channels=2"
    headers = {"Content-Type": own if kind == "its own type" else wrong}
    async with serving() as server, studio_of(service(server)) as studio:
        server.replies = [Reply(cut(data, PIECES[pieces]), headers=headers)]
        _, packets = await recorded(studio)
    assert likeness(packets) > 0.95


@pytest.mark.parametrize("rate_hz", [16_000, 22_050, 44_100, 48_000])
@pytest.mark.parametrize("container", ["pcm", "wav", "wav of unknown size", "mp3", "flac", "ogg"])
async def test_speech_of_any_rate_is_heard(container: str, rate_hz: int) -> None:
    """Bare PCM has its rate from the content type, all others from their bytes."""
    pcm = to_pcm(voice_like(rate_hz, rate_hz))
    if container == "ogg":
        data = encoded(pcm, rate_hz, container="ogg", codec="libopus") if rate_hz % 8_000 == 0 else b""
        data = data or encoded(to_pcm(voice_like(48_000, 48_000)), 48_000, container="ogg", codec="libopus")
    else:
        data = CONTAINERS[container](pcm, rate_hz)
    async with serving() as server, studio_of(service(server)) as studio:
        server.replies = [Reply(cut(data, 1_237), headers={"Content-Type": f"audio/pcm; rate={rate_hz}"})]
        _, packets = await recorded(studio)
    assert likeness(packets) > 0.95


async def test_padding_is_not_heard() -> None:
    """Kokoro pads 300 ms at both ends."""
    pad = bytes(2 * 24_000 * 3 // 10)
    async with serving() as server, studio_of(service(server)) as studio:
        server.replies = [Reply([pad + PCM + pad])]
        _, packets = await recorded(studio)
    assert likeness(packets) > 0.95
    heard = np.flatnonzero(np.abs(decode(packets)) > 0.01)
    assert heard[0] < HEARD_HZ * 0.05
    assert len(packets) <= (1_000 + 40 + 120) // 20 + 1


SILENT: dict[str, Reply] = {
    "401": Reply.of_json({"error": {"message": "sk-secret"}}, 401),
    "402": Reply.of_json({}, 402),
    "404": Reply.of_json({}, 404),
    "429 with Retry-After": Reply.of_json({}, 429, {"Retry-After": "20"}),
    "429 without": Reply.of_json({}, 429),
    "429 of a quota": Reply.of_json({"error": {"code": "insufficient_quota"}}, 429),
    "500 with 200 kB of HTML": Reply([HTML], 500, {"Content-Type": "text/html", "retry-after-ms": "1"}),
    "a 200 of JSON": Reply.of_json({"error": "sk-secret"}),
    "an empty 200": Reply(),
    "a 200 of silence": Reply([bytes(48_000)]),
    "a 200 of nonsense": Reply([b"OggS" + bytes(400)]),
    "a cut before the sound": Reply(end=End.CUT),
    "a cut in the leading silence": Reply([bytes(4_800)], end=End.CUT),
    "a stall": Reply(end=End.STALL),
    "a stall in the leading silence": Reply([bytes(4_800)], end=End.STALL),
    "endless silence": Reply([bytes(65_536)], end=End.AGAIN),
    "no answer": Reply(has_head=False),
    "a redirect": Reply(status=302, headers={"Location": "http://127.0.0.1:1/"}),
}


@pytest.mark.parametrize("case", SILENT)
async def test_the_next_engine_speaks_what_one_cannot(case: str) -> None:
    """From the first word, within the session's time, whatever the first one's server does."""
    async with (
        serving() as broken,
        serving() as sound,
        studio_of(service(broken), service(sound, "second")) as studio,
        asyncio.timeout(8),
    ):
        broken.replies = [SILENT[case]]
        sound.replies = [Reply([PCM])]
        engine, packets = await recorded(studio, "Hi")
    assert engine == "second"
    assert likeness(packets) > 0.95
    assert len(sound.spoken) == 1


async def test_the_next_engine_speaks_when_the_first_is_not_to_be_trusted(tmp_path: Path) -> None:
    """TLS that nobody vouches for counts as nobody there."""
    context = Certificates.create(tmp_path).server_context()
    async with serving(context) as broken, serving() as sound:
        sound.replies = [Reply([PCM])]
        async with studio_of(service(broken), service(sound, "second")) as studio:
            assert (await recorded(studio))[0] == "second"
    assert broken.asked == []


async def test_an_engine_that_is_too_slow_leaves_time_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    """However patient it is by itself."""
    monkeypatch.setattr(studios, "FIRST_SOUND_S", 0.5)
    monkeypatch.setattr(studios, "RESERVE_S", 0.3)
    async with serving() as slow, serving() as sound, asyncio.timeout(5):
        slow.replies = [Reply(has_head=False)]
        sound.replies = [Reply([PCM])]
        async with studio_of(service(slow), service(sound, "second")) as studio:
            assert (await recorded(studio))[0] == "second"


@pytest.mark.parametrize("end", [End.CUT, End.STALL])
async def test_speech_that_breaks_off_is_not_begun_again(end: End) -> None:
    """Not by the same engine and not by the next: whoever listened has heard the beginning."""
    packets: list[bytes] = []

    async def listen(studio: EngineStudio) -> None:
        async with studio.record("Hello", Persona(), language="en") as recording:
            async for batch in recording.packets:
                packets.extend(batch)

    async with serving() as broken, serving() as sound:
        broken.replies = [Reply([PCM[:24_000]], end=end)]
        async with studio_of(service(broken), service(sound, "second")) as studio:
            with pytest.raises(SpeechUnavailable, match="first: the answer"):
                await listen(studio)
    assert len(packets) > 10
    assert (len(broken.spoken), len(sound.spoken)) == (1, 0)


async def test_speech_that_does_not_end_is_cut_off() -> None:
    """After far more time than the text can take."""
    async with serving() as server, studio_of(service(server)) as studio:
        server.replies = [Reply([PCM], end=End.AGAIN)]
        with pytest.raises(SpeechRejected, match="does not end within 14 s"):
            await recorded(studio, "Hi")


@pytest.mark.parametrize(
    ("statuses", "kind"),
    [((401, 404), SpeechRejected), ((401, 529), SpeechUnavailable), ((529, 401), SpeechUnavailable)],
)
async def test_when_nobody_can_speak_it_all_are_named(statuses: tuple[int, int], kind: type[SpeechError]) -> None:
    """And it is worth another try if one of them is."""
    async with serving() as one, serving() as other, studio_of(service(one), service(other, "second")) as studio:
        for server, status in zip((one, other), statuses, strict=True):
            server.replies = [Reply.of_json({}, status, {"retry-after-ms": "1"})]
        with pytest.raises(SpeechError) as caught:
            await recorded(studio)
    assert type(caught.value) is kind
    assert f"first: status {statuses[0]}" in str(caught.value)
    assert f"second: status {statuses[1]}" in str(caught.value)


async def test_a_voice_is_asked_of_the_engine_that_has_it() -> None:
    """Two members, two engines, two voices and manners: each request carries the right ones."""
    async with serving() as one, serving() as other, studio_of(service(one), service(other, "second")) as studio:
        for server, voice in ((one, "ann"), (other, "bob")):
            server.routes["/audio/voices"] = Reply.of_json([voice])
            server.replies = [Reply([PCM])]
        assert (await recorded(studio, "A", Persona("ann", "calm")))[0] == "first"
        assert (await recorded(studio, "B", Persona("bob", "wild", 1.5)))[0] == "second"
    assert [(body["voice"], body["instructions"]) for body in one.spoken] == [("ann", "calm")]
    assert [(body["voice"], body["instructions"], body["speed"]) for body in other.spoken] == [("bob", "wild", 1.5)]


async def test_an_engine_without_the_voice_speaks_with_its_own() -> None:
    """When the one that has it cannot speak."""
    async with serving() as one, serving() as other, studio_of(service(one), service(other, "second")) as studio:
        one.routes["/audio/voices"] = Reply.of_json(["ann"])
        one.replies = [Reply.of_json({}, 401)]
        other.routes["/audio/voices"] = Reply.of_json(["bob"])
        other.replies = [Reply([PCM])]
        assert (await recorded(studio, "A", Persona("ann")))[0] == "second"
    assert (one.spoken[0]["voice"], other.spoken[0]["voice"]) == ("ann", "v")


async def test_a_voice_that_nobody_lists_is_tried_where_any_may_be() -> None:
    """A server that lists none may have it; one that lists others has not."""
    async with serving() as one, serving() as other, studio_of(service(one), service(other, "second")) as studio:
        one.routes["/audio/voices"] = Reply.of_json(["ann"])
        other.replies = [Reply([PCM])]
        await recorded(studio, "A", Persona("carol"))
    assert (one.spoken, [body["voice"] for body in other.spoken]) == ([], ["carol"])


async def test_without_engines_nothing_is_spoken() -> None:
    """As an error, not as silence."""
    async with studio_of() as studio:
        with pytest.raises(SpeechRejected, match="no engine"):
            await recorded(studio)
