"""The operator's settings for speech: which engines, with which keys, models and voices."""

import json
from pathlib import Path
from typing import Annotated, Any, Literal, cast, get_args
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

ENGINES = ("custom", "openrouter", "openai", "local")
"""The names that `NARRATOR_ENGINES` may hold, in the order in which those that are configured speak without it."""

DOTENV = Path(".env")
DOTENV_ENCODING = "utf-8-sig"  # Windows editors put a byte order mark before the first name

SpeechFormat = Literal["pcm", "wav", "mp3"]
DataCollection = Literal["allow", "deny"]

_RATES_HZ = range(8_000, 192_001)
_TRUE = ("true", "yes", "on", "1")
_FALSE = ("false", "no", "off", "0")


class SpeechSettings(BaseSettings):
    """What the operator has set for speech; all of it has a default."""

    model_config = SettingsConfigDict(
        case_sensitive=True,
        env_file=DOTENV,
        env_file_encoding=DOTENV_ENCODING,
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        validate_default=False,
    )

    engines: Annotated[tuple[str, ...], NoDecode] = Field(default=(), validation_alias="NARRATOR_ENGINES")
    """The speech engines to try, in order, each one of `ENGINES`; none: those that are configured, local last."""
    openrouter_key: SecretStr | None = Field(default=None, validation_alias="OPENROUTER_API_KEY")
    openai_key: SecretStr | None = Field(default=None, validation_alias="OPENAI_API_KEY")
    openrouter_zdr: bool = Field(default=False, validation_alias="NARRATOR_OPENROUTER_ZDR")
    """Whether OpenRouter may use only providers that keep nothing."""
    openrouter_data_collection: DataCollection | None = Field(
        default=None, validation_alias="NARRATOR_OPENROUTER_DATA_COLLECTION"
    )
    """Whether OpenRouter may use providers that collect what they are sent; None: as the account says."""
    speech_base_url: str | None = Field(default=None, validation_alias="NARRATOR_SPEECH_BASE_URL")
    """Of a server with OpenAI's speech route, up to that route, as `http://HOST:PORT/v1`."""
    speech_key: SecretStr | None = Field(default=None, validation_alias="NARRATOR_SPEECH_API_KEY")
    """That server's, if it wants one."""
    speech_model: str | None = Field(default=None, validation_alias="NARRATOR_SPEECH_MODEL")
    """This and the four below are for the server above, or without one for the first engine that is an API."""
    speech_voice: str | None = Field(default=None, validation_alias="NARRATOR_SPEECH_VOICE")
    speech_format: SpeechFormat | None = Field(default=None, validation_alias="NARRATOR_SPEECH_FORMAT")
    speech_rate_hz: int | None = Field(default=None, validation_alias="NARRATOR_SPEECH_RATE_HZ")
    """Of bare PCM whose rate the server does not tell."""
    speech_extra: Annotated[dict[str, Any], NoDecode] = Field(
        default_factory=dict[str, Any], validation_alias="NARRATOR_SPEECH_EXTRA", repr=False
    )
    """Fields to add to each request's body."""

    @property
    def speech_secrets(self) -> list[str]:
        """The keys, which must never be shown."""
        return [
            key.get_secret_value() for key in (self.openrouter_key, self.openai_key, self.speech_key) if key is not None
        ]

    @field_validator("engines", mode="before")
    @classmethod
    def _engines_are_known(cls, value: str) -> tuple[str, ...]:
        allowed = f"allowed, separated by commas and in the order to try them: {', '.join(ENGINES)}"
        names = tuple(name.strip().lower() for name in value.split(",") if name.strip())
        if not names:
            raise ValueError(f"names no engine; {allowed}")
        for name in names:
            if name not in ENGINES:
                raise ValueError(f"names {name!r}, which is no engine; {allowed}")
            if names.count(name) > 1:
                raise ValueError(f"names {name!r} more than once; {allowed}")
        return names

    @field_validator("openrouter_key", "openai_key", "speech_key")
    @classmethod
    def _key_has_no_obvious_fault(cls, key: SecretStr) -> SecretStr:
        value = key.get_secret_value()
        if not (value.isascii() and value.isprintable()) or any(mark in value for mark in " \"'"):
            raise ValueError("holds a space, a quotation mark or a character that no key has: copy the key anew")
        return key

    @field_validator("speech_base_url")
    @classmethod
    def _base_url_is_an_address(cls, address: str) -> str:
        problem = ValueError("is not the address of a speech API up to /audio/speech; allowed: http://HOST:PORT/v1")
        try:
            parts = urlsplit(address)
            is_address = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
            (parts.hostname or "").encode("idna")
        except ValueError:  # a port, an IPv6 address or a name that is none
            raise problem from None
        if not is_address or "@" in parts.netloc or parts.query or parts.fragment:
            raise problem
        if not (address.isascii() and address.isprintable()) or " " in address:
            raise problem
        return address.rstrip("/").removesuffix("/audio/speech")

    @field_validator("openrouter_zdr", mode="before")
    @classmethod
    def _switch_is_on_or_off(cls, value: str) -> bool:
        switch = value.strip().lower()
        if switch not in _TRUE + _FALSE:
            raise ValueError(f"is {value!r}; allowed: true, false")
        return switch in _TRUE

    @field_validator("openrouter_data_collection", mode="before")
    @classmethod
    def _data_collection_is_known(cls, value: str) -> str:
        return _one_of(value, get_args(DataCollection))

    @field_validator("speech_format", mode="before")
    @classmethod
    def _format_is_known(cls, value: str) -> str:
        return _one_of(value, get_args(SpeechFormat))

    @field_validator("speech_rate_hz", mode="before")
    @classmethod
    def _rate_is_one_of_sound(cls, value: str) -> int:
        rate = value.strip()
        if not (rate.isascii() and rate.isdecimal() and len(rate) < 7 and int(rate) in _RATES_HZ):  # noqa: PLR2004 - digits of the highest rate, and int() takes time for thousands
            raise ValueError(f"is {value!r}; allowed: a rate in Hz from {_RATES_HZ[0]} to {_RATES_HZ[-1]}")
        return int(rate)

    @field_validator("speech_extra", mode="before")
    @classmethod
    def _extra_is_an_object(cls, value: str) -> dict[str, Any]:
        problem = ValueError('is not a JSON object; allowed: fields for each request, such as {"stream": true}')
        try:
            told: object = json.loads(value)
        except (ValueError, RecursionError):
            raise problem from None
        if not isinstance(told, dict):
            raise problem
        if "input" in told:
            raise ValueError('names the field "input", which holds what is to be said: leave that one out')
        return cast("dict[str, Any]", told)


def _one_of(value: str, allowed: tuple[str, ...]) -> str:
    chosen = value.strip().lower()
    if chosen not in allowed:
        raise ValueError(f"is {value!r}; allowed: {', '.join(allowed)}")
    return chosen
