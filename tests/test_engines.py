"""Which engines speak, by what the operator has set."""

import os
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot import engines as opening
from bot.config import ConfigurationError, load_speech
from bot.engines import cast_voices, open_engines
from bot.narration.roster import Roster
from bot.speech.engine import Engine, Persona, SpeechRejected
from bot.speech.espeak import LocalVoiceMissing
from bot.speech.service import Service
from tests.speech.server import Reply, serving

KEYS = {"OPENROUTER_API_KEY": "sk-or", "OPENAI_API_KEY": "sk-oa"}
BASE_URL = {"NARRATOR_SPEECH_BASE_URL": "http://127.0.0.1:1/v1"}


@pytest.fixture(autouse=True)
def _own_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An environment without settings and a working directory of its own."""
    for name in [name for name in os.environ if name.startswith("NARRATOR_") or name in KEYS]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def _no_local_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where the extra `local` is not installed."""

    async def missing() -> Engine:
        raise LocalVoiceMissing("not here")

    monkeypatch.setattr(opening.LocalEngine, "open", missing)


@asynccontextmanager
async def opened(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], only: str | None = None
) -> AsyncGenerator[Sequence[Engine]]:
    """The engines of an environment, closed at the end."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    async with AsyncExitStack() as stack:
        engines = await open_engines(load_speech(), only=only)
        for engine in engines:
            stack.push_async_callback(engine.aclose)
        yield engines


@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({}, ["local"]),
        (KEYS, ["openrouter", "openai", "local"]),
        (KEYS | BASE_URL, ["custom", "openrouter", "openai", "local"]),
        (KEYS | {"NARRATOR_ENGINES": "local,openai"}, ["local", "openai"]),
        (BASE_URL | {"NARRATOR_ENGINES": "custom"}, ["custom"]),
    ],
)
async def test_those_speak_that_are_set_up(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], names: list[str]
) -> None:
    """In the order of `NARRATOR_ENGINES`, else in ours with the local voice last."""
    async with opened(monkeypatch, environment) as engines:
        assert [engine.name for engine in engines] == names


async def test_one_can_be_opened_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the order says, as for `narrator say --engine`."""
    async with opened(monkeypatch, KEYS | {"NARRATOR_ENGINES": "local"}, only="openai") as engines:
        assert [engine.name for engine in engines] == ["openai"]


async def test_one_that_is_not_set_up_cannot_be_opened_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The setting that it lacks is named."""
    with pytest.raises(SpeechRejected, match="openai: OPENAI_API_KEY is not set"):
        async with opened(monkeypatch, {}, only="openai"):
            pass


@pytest.mark.parametrize(
    ("environment", "lines"),
    [
        ({"NARRATOR_ENGINES": "openai"}, ["NARRATOR_ENGINES names 'openai', but OPENAI_API_KEY is not set"]),
        (
            {"NARRATOR_ENGINES": "custom,openrouter,local"},
            [
                "NARRATOR_ENGINES names 'custom', but NARRATOR_SPEECH_BASE_URL is not set",
                "NARRATOR_ENGINES names 'openrouter', but OPENROUTER_API_KEY is not set",
            ],
        ),
        (
            {"NARRATOR_SPEECH_API_KEY": "sk-my"},
            ["NARRATOR_SPEECH_API_KEY is set, but NARRATOR_SPEECH_BASE_URL is not: tell whose key it is"],
        ),
    ],
)
async def test_settings_that_lack_others_are_told(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], lines: list[str]
) -> None:
    """All at once, and no key is shown."""
    with pytest.raises(ConfigurationError) as caught:
        async with opened(monkeypatch, environment):
            pass
    assert caught.value.problems == lines


@pytest.mark.usefixtures("_no_local_voice")
async def test_without_any_engine_the_remedies_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every key that would help, and the extra to install."""
    with pytest.raises(ConfigurationError) as caught:
        async with opened(monkeypatch, {}):
            pass
    [line] = caught.value.problems
    for remedy in (*KEYS, *BASE_URL, "pip install '.[local]'"):
        assert remedy in line


@pytest.mark.usefixtures("_no_local_voice")
async def test_a_local_voice_that_is_named_must_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that nobody named is left out."""
    with pytest.raises(ConfigurationError, match="names the local voice, which is not installed"):
        async with opened(monkeypatch, KEYS | {"NARRATOR_ENGINES": "openai,local"}):
            pass
    monkeypatch.delenv("NARRATOR_ENGINES")
    async with opened(monkeypatch, KEYS) as engines:
        assert [engine.name for engine in engines] == ["openrouter", "openai"]


async def test_the_wishes_are_for_the_operators_own_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """Model, voice, format and further fields."""
    async with serving() as server:
        environment = KEYS | {
            "NARRATOR_SPEECH_BASE_URL": server.base_url,
            "NARRATOR_SPEECH_API_KEY": "sk-my",
            "NARRATOR_SPEECH_MODEL": "kokoro",
            "NARRATOR_SPEECH_VOICE": "af_heart",
            "NARRATOR_SPEECH_FORMAT": "wav",
            "NARRATOR_SPEECH_RATE_HZ": "44100",
            "NARRATOR_SPEECH_EXTRA": '{"stream": true}',
        }
        async with opened(monkeypatch, environment) as engines, engines[0].speak("Hi", Persona()) as speech:
            assert speech.rate_hz == 44_100
        assert server.spoken == [
            {"input": "Hi", "model": "kokoro", "voice": "af_heart", "response_format": "wav", "stream": True}
        ]
        assert server.asked[0].headers["authorization"] == "Bearer sk-my"


async def test_without_such_a_server_they_are_for_the_first_api(monkeypatch: pytest.MonkeyPatch) -> None:
    """And what is set for privacy stays, beside further fields of the operator's."""
    async with serving() as server:
        real = opening.services.openrouter

        def at_server(key: str, *, zero_retention: bool, data_collection: str | None) -> Service:
            there = real(key, zero_retention=zero_retention, data_collection=data_collection)
            return replace(there, base_url=server.base_url)

        monkeypatch.setattr(opening.services, "openrouter", at_server)
        environment = KEYS | {
            "NARRATOR_SPEECH_MODEL": "hexgrad/kokoro-82m",
            "NARRATOR_SPEECH_VOICE": "af_heart",
            "NARRATOR_SPEECH_EXTRA": '{"provider": {"sort": "price"}}',
            "NARRATOR_OPENROUTER_ZDR": "true",
            "NARRATOR_OPENROUTER_DATA_COLLECTION": "deny",
        }
        async with opened(monkeypatch, environment) as engines, engines[0].speak("Hi", Persona()):
            pass
        assert server.spoken == [
            {
                "input": "Hi",
                "model": "hexgrad/kokoro-82m",
                "voice": "af_heart",
                "response_format": "pcm",
                "provider": {"zdr": True, "data_collection": "deny", "sort": "price"},
            }
        ]


async def test_members_are_cast_from_the_engine_that_speaks_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """The local voice offers only those that are easily told apart."""
    async with opened(monkeypatch, KEYS | {"NARRATOR_ENGINES": "openai,local"}) as engines:
        roster = Roster(engines)
        assert {voice.id for voice in await cast_voices(engines[0], roster)} >= {"alloy", "marin"}
        assert 0 < len(await cast_voices(engines[1], roster)) < len(await engines[1].voices())


async def test_a_voice_that_the_operator_named_is_everybodys_who_chose_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever else there is."""
    environment = KEYS | {"NARRATOR_ENGINES": "openai,local", "NARRATOR_SPEECH_VOICE": "marin"}
    async with opened(monkeypatch, environment) as engines:
        assert list(await cast_voices(engines[0], Roster(engines))) == []


async def test_a_server_that_lists_no_voices_speaks_in_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is given a voice of the engine behind it, which would speak in its place."""
    async with serving() as server:
        environment = KEYS | {"NARRATOR_SPEECH_BASE_URL": server.base_url, "NARRATOR_ENGINES": "custom,openai"}
        server.routes["/models"] = Reply.of_json({"data": []})
        async with opened(monkeypatch, environment) as engines:
            assert list(await cast_voices(engines[0], Roster(engines))) == []
