"""The models and voices that servers list, and which are taken when none is configured."""

from collections.abc import AsyncGenerator
from dataclasses import replace

import pytest

from bot.speech import service as services
from bot.speech.engine import Persona, SpeechRejected, SpeechUnavailable
from tests.speech.asking import AFTER, BEFORE, KEY, custom, engine_of, heard
from tests.speech.server import End, Reply, SpeechServer, serving


@pytest.fixture
async def server() -> AsyncGenerator[SpeechServer]:
    """A server of plain HTTP."""
    async with serving() as server:
        yield server


@pytest.mark.parametrize("route", ["/audio/voices", "/voices"])
@pytest.mark.parametrize(
    "told",
    [
        ["ann", "bob"],
        {"voices": ["ann", "bob"]},
        {"voices": [{"id": "ann", "name": "Ann"}, {"id": "bob", "name": "Bob"}]},
        {"data": [{"voice_id": "ann"}, {"name": "bob"}]},
    ],
)
async def test_voices_are_read_in_every_shape(server: SpeechServer, route: str, told: object) -> None:
    """Asked for once, and the first is for those who chose none."""
    server.routes[route] = Reply.of_json(told)
    async with engine_of(replace(custom(server), voice=None)) as engine:
        assert [(voice.id, voice.language) for voice in await engine.voices()] == [("ann", None), ("bob", None)]
        await heard(engine)
        await engine.voices()
    assert server.spoken[0]["voice"] == "ann"
    assert len([asked for asked in server.asked if asked.path == f"/v1{route}"]) == 1


async def test_a_server_without_a_list_takes_any_voice(server: SpeechServer) -> None:
    """None is listed, and what is chosen is sent; without a choice the server's own speaks."""
    async with engine_of(replace(custom(server), voice=None)) as engine:
        assert await engine.voices() == []
        await heard(engine, Persona(voice="whatever"))
        await heard(engine)
    assert server.spoken[0]["voice"] == "whatever"
    assert "voice" not in server.spoken[1]


async def test_openai_has_thirteen_voices() -> None:
    """No route lists them, and none is asked."""
    async with engine_of(services.openai(KEY)) as engine:
        assert len({voice.id for voice in await engine.voices()}) == 13


MODELS = {
    "data": [
        {"id": "whisper-large", "task": "automatic-speech-recognition"},
        {"id": "old-tts", "shutdown_date": "2027-01-06"},
        {"id": "chat-large"},
        {"id": "new-tts", "shutdown_date": None},
    ]
}
SPEAKING = {
    "data": [
        {"id": "a/ended", "supported_voices": ["x"], "expiration_date": "2027-01-06"},
        {"id": "b/kokoro", "supported_voices": ["af_heart", "am_adam"], "expiration_date": None},
    ]
}


async def test_a_preset_serves_until_it_ends(server: SpeechServer) -> None:
    """On the day it ends, the first that the server lists takes over."""
    server.routes["/models"] = Reply.of_json(MODELS)
    for today in (BEFORE, AFTER):
        async with engine_of(replace(services.openai(KEY), base_url=server.base_url), today) as engine:
            await heard(engine)
    assert [body["model"] for body in server.spoken] == ["gpt-4o-mini-tts", "new-tts"]


async def test_openrouter_lists_models_and_their_voices(server: SpeechServer) -> None:
    """Once the preset has ended; the model's own first voice is the default."""
    server.routes["/models?output_modalities=speech"] = Reply.of_json(SPEAKING)
    async with engine_of(replace(services.openrouter(KEY), base_url=server.base_url), AFTER) as engine:
        await heard(engine)
        assert [voice.id for voice in await engine.voices()] == ["af_heart", "am_adam"]
    assert (server.spoken[0]["model"], server.spoken[0]["voice"]) == ("b/kokoro", "af_heart")


@pytest.mark.parametrize(
    ("told", "model"),
    [
        ({"data": [{"id": "whisper-1"}, {"id": "kokoro-tts"}]}, "kokoro-tts"),
        ({"data": [{"id": "w", "task": "automatic-speech-recognition"}, {"id": "k", "task": "text-to-speech"}]}, "k"),
        ({"data": [{"id": "first"}, {"id": "second"}]}, "first"),
        ({"data": []}, None),
        ("nonsense", None),
    ],
)
async def test_a_server_of_ones_own_is_asked_for_the_first_model_that_speaks(
    server: SpeechServer, told: object, model: str | None
) -> None:
    """Where nothing tells which, the first; where there is no list, the server's own."""
    server.routes["/models"] = Reply.of_json(told)
    async with engine_of(replace(custom(server), model=None)) as engine:
        await heard(engine)
    assert server.spoken[0].get("model") == model


async def test_the_configured_model_is_used_whatever_is_listed(server: SpeechServer) -> None:
    """Even after it has ended by our calendar: the operator may know better."""
    service = replace(services.openai(KEY), base_url=server.base_url, model="gpt-4o-mini-tts")
    async with engine_of(service, AFTER) as engine:
        await heard(engine)
    assert [asked.path for asked in server.asked] == ["/v1/audio/speech"]


async def test_without_any_model_the_next_engine_has_to_speak(server: SpeechServer) -> None:
    """The operator is told which setting helps."""
    server.routes["/models"] = Reply.of_json({"data": [{"id": "chat-large"}]})
    async with engine_of(replace(services.openai(KEY), base_url=server.base_url), AFTER) as engine:
        with pytest.raises(SpeechRejected, match="NARRATOR_SPEECH_MODEL"):
            await heard(engine)


@pytest.mark.parametrize("reply", [Reply(status=500), Reply(has_head=False), Reply(end=End.CUT)])
async def test_a_list_that_cannot_be_had_is_told(
    server: SpeechServer, reply: Reply, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And asked for again the next time."""
    monkeypatch.setattr("bot.speech.listing.TIMEOUT_S", 0.3)
    server.routes["/audio/voices"] = reply
    async with engine_of(custom(server)) as engine:
        with pytest.raises(SpeechUnavailable, match="custom: its list"):
            await engine.voices()
        server.routes["/audio/voices"] = Reply.of_json(["ann"])
        assert len(await engine.voices()) == 1
