"""The speech APIs that can be used, as data: where they are, what they are asked for, and until when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Dialect = Literal["plain", "openai", "openrouter"]
"""Whose extensions of `POST {base}/audio/speech` are spoken."""

AudioFormat = Literal["pcm", "wav", "mp3"]

DEFAULT_RATE_HZ = 24_000
"""Of bare PCM whose rate nobody tells (OpenAI's API reference, "Create speech")."""

_SHUTDOWN = date(2027, 1, 6)
"""Of every model of OpenAI's speech route (openai-python 3.52.0, `types/audio/speech_model.py`)."""
_OPENAI_VOICES = (
    *("alloy", "ash", "ballad", "cedar", "coral", "echo", "fable"),
    *("marin", "nova", "onyx", "sage", "shimmer", "verse"),
)

_MOST_CHARACTERS: Mapping[str, int] = {"openai": 4_096, "openrouter": 4_096}
"""Of one request: of OpenAI's `input` (API reference, "Create speech"), which OpenRouter passes on."""
_MOST_DENSE_CHARACTERS = 2_000
"""Where a character may be a token: `gpt-4o-mini-tts` takes 2,000 of them (as above)."""
_DENSE = "\u0900"
"""From here on lie the scripts of which that is true: those of India and all to the east of it."""
_DENSE_SHARE = 0.2
"""Of a text; with less, 4,096 characters are fewer than 2,000 tokens, as those of other scripts hold three or more."""


def most_characters(engine: str, text: str) -> int | None:
    """How many characters of a text an engine takes at once; None where nobody tells.

    Args:
        engine: its name in `NARRATOR_ENGINES`.
        text: what it is to speak: some scripts fill a request with fewer characters.
    """
    most = _MOST_CHARACTERS.get(engine)
    if most is None or len(text) <= _MOST_DENSE_CHARACTERS:
        return most
    dense = sum(character >= _DENSE for character in text)
    return _MOST_DENSE_CHARACTERS if dense > _DENSE_SHARE * len(text) else most


@dataclass(frozen=True, slots=True)
class Preset:
    """A model to use when none is configured."""

    model: str
    ends: date
    """The first day on which it is not served."""
    voice: str


@dataclass(frozen=True, slots=True)
class Service:
    """A speech API and how the operator wants it used."""

    name: str
    """As in `NARRATOR_ENGINES`."""
    base_url: str
    """Up to `/audio/speech`, without a slash at its end."""
    dialect: Dialect = "plain"
    key: str | None = field(default=None, repr=False)
    model: str | None = None
    """None: the preset while it lasts, else the first that the server lists."""
    voice: str | None = None
    """For personas that have none. None: the preset's, else the first that the server lists."""
    audio_format: AudioFormat = "pcm"
    rate_hz: int = DEFAULT_RATE_HZ
    """Of bare PCM whose rate the server does not tell."""
    extra: Mapping[str, object] = field(default_factory=dict[str, object])
    """Fields to add to each request's body; they win over all others."""
    preset: Preset | None = None
    fixed_voices: tuple[str, ...] = ()
    """Every voice, where no route lists them."""


def openai(key: str) -> Service:
    """OpenAI's own API, which has no route that lists voices."""
    return Service(
        name="openai",
        base_url="https://api.openai.com/v1",
        dialect="openai",
        key=key,
        preset=Preset("gpt-4o-mini-tts", _SHUTDOWN, "alloy"),
        fixed_voices=_OPENAI_VOICES,
    )


def openrouter(key: str, *, zero_retention: bool = False, data_collection: str | None = None) -> Service:
    """OpenRouter.

    Args:
        key: the API key.
        zero_retention: use only providers that keep nothing (`provider.zdr`).
        data_collection: `allow` or `deny` providers that collect what they are sent (`provider.data_collection`).
    """
    provider: dict[str, object] = {"zdr": True} if zero_retention else {}
    if data_collection is not None:
        provider["data_collection"] = data_collection
    return Service(
        name="openrouter",
        base_url="https://openrouter.ai/api/v1",
        dialect="openrouter",
        key=key,
        extra={"provider": provider} if provider else {},
        preset=Preset("openai/gpt-4o-mini-tts-2025-12-15", _SHUTDOWN, "alloy"),
    )


def custom(base_url: str, key: str | None) -> Service:
    """Any other server that is compatible with OpenAI's speech route."""
    return Service(name="custom", base_url=base_url.rstrip("/"), key=key)
