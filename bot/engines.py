"""The speech engines that the operator has set up, opened in the order in which they are to speak."""

from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, date, datetime

from bot.config import ConfigurationError
from bot.narration.roster import Roster
from bot.speech import order
from bot.speech import service as services
from bot.speech.compatible import CompatibleEngine
from bot.speech.engine import Engine, SpeechRejected, Voice
from bot.speech.espeak import LocalVoiceMissing
from bot.speech.local import LocalEngine
from bot.speech.service import DEFAULT_RATE_HZ, Service
from bot.speech_settings import ENGINES, SpeechSettings

LOCAL = "local"

_INSTALL = "in Narrator's directory, `pip install '.[local]'`"
NO_ENGINE = (
    "NARRATOR_ENGINES is not set, and nothing can speak: set OPENROUTER_API_KEY, OPENAI_API_KEY or "
    f"NARRATOR_SPEECH_BASE_URL, or install the local voice: {_INSTALL}"
)
NO_LOCAL_VOICE = f"NARRATOR_ENGINES names the local voice, which is not installed: {_INSTALL}"
_NEEDS = {
    "custom": "NARRATOR_SPEECH_BASE_URL",
    "openrouter": "OPENROUTER_API_KEY",
    "openai": "OPENAI_API_KEY",
}


async def open_engines(settings: SpeechSettings, *, only: str | None = None) -> list[Engine]:
    """Open the engines of `NARRATOR_ENGINES`, else those that are set up, the local voice last if it is installed.

    Args:
        settings: the operator's.
        only: one of `ENGINES`, to be opened alone, whatever `NARRATOR_ENGINES` says.

    Raises:
        ConfigurationError: one that is named is not set up, or there is none; the lines name the remedies.
        SpeechRejected: the one that is to be opened alone is not set up.
    """
    apis = _apis(settings)
    if only is not None and only != LOCAL and only not in apis:
        raise SpeechRejected(f"{only}: {_NEEDS[only]} is not set")
    named = (only,) if only else settings.engines
    chosen = named or tuple(name for name in ENGINES if name in apis or name == LOCAL)
    problems = [
        f"NARRATOR_ENGINES names {name!r}, but {_NEEDS[name]} is not set"
        for name in chosen
        if name != LOCAL and name not in apis
    ]
    if settings.speech_key is not None and settings.speech_base_url is None:
        problems.append("NARRATOR_SPEECH_API_KEY is set, but NARRATOR_SPEECH_BASE_URL is not: tell whose key it is")
    if problems:
        raise ConfigurationError(problems)
    apis |= _with_wishes(settings, chosen, apis)
    async with AsyncExitStack() as stack:
        engines: list[Engine] = []
        for name in chosen:
            try:
                engine = await LocalEngine.open() if name == LOCAL else CompatibleEngine(apis[name], today=_today)
            except LocalVoiceMissing:
                if only:
                    raise SpeechRejected(f"{only}: not installed: {_INSTALL}") from None
                if named:
                    raise ConfigurationError([NO_LOCAL_VOICE]) from None
                continue
            stack.push_async_callback(engine.aclose)
            engines.append(engine)
        if not engines:
            raise ConfigurationError([NO_ENGINE])
        stack.pop_all()
        return engines


async def cast_voices(engine: Engine, roster: Roster) -> Sequence[Voice]:
    """The voices for members who chose none: those of the engine that speaks first, as far as it can tell them now.

    Of the local voices only those that are told apart well. None when all are to have the engine's default, such as the
    one that the operator has named.
    """
    if isinstance(engine, LocalEngine):
        return engine.cast_voices
    if isinstance(engine, CompatibleEngine) and engine.has_named_voice:
        return []
    return await roster.voices_of(engine)


def _apis(settings: SpeechSettings) -> dict[str, Service]:
    """The APIs that are set up, by name."""
    apis: list[Service] = []
    if settings.speech_base_url is not None:
        key = settings.speech_key.get_secret_value() if settings.speech_key else None
        apis.append(services.custom(settings.speech_base_url, key))
    if settings.openrouter_key is not None:
        apis.append(
            services.openrouter(
                settings.openrouter_key.get_secret_value(),
                zero_retention=settings.openrouter_zdr,
                data_collection=settings.openrouter_data_collection,
            )
        )
    if settings.openai_key is not None:
        apis.append(services.openai(settings.openai_key.get_secret_value()))
    return {api.name: api for api in apis}


def _with_wishes(settings: SpeechSettings, chosen: Sequence[str], apis: dict[str, Service]) -> dict[str, Service]:
    """The API that `NARRATOR_SPEECH_MODEL` and its like are for: the operator's own server, else the first chosen."""
    name = "custom" if "custom" in apis else next((name for name in chosen if name in apis), None)
    if name is None:
        return {}
    service = apis[name]
    wished = replace(
        service,
        model=settings.speech_model,
        voice=settings.speech_voice,
        audio_format=settings.speech_format or service.audio_format,
        rate_hz=settings.speech_rate_hz or DEFAULT_RATE_HZ,
        extra=order.merged(service.extra, settings.speech_extra),
    )
    return {name: wished}


def _today() -> date:
    return datetime.now(UTC).date()
