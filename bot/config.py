"""The operator's settings, from the environment or `.env`: typed, frozen, and every fault told in plain words."""

import difflib
import logging
import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, TypeVar, get_args
from urllib.parse import unquote, urlsplit

from dotenv.parser import parse_stream
from pydantic import Field, SecretStr, ValidationError, field_validator

from bot.speech_settings import DOTENV, DOTENV_ENCODING, SpeechSettings

LogLevel = Literal["debug", "info", "warning", "error"]

EXAMPLE_TOKEN = "put-the-token-of-your-bot-here"  # noqa: S105 - what .env.example holds in the place of a token
"""The value of `DISCORD_TOKEN` in `.env.example`."""

_PREFIX = "NARRATOR_"
_KUBERNETES = re.compile(
    f"{_PREFIX}(SERVICE_HOST|SERVICE_PORT(_[A-Z0-9_]+)?|PORT(_[0-9]+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)"
)
"""What Kubernetes sets in every pod beside a Service called narrator (documentation, "Service", environment variables).

It is no fault of the operator's, so no reason not to start.
"""

_WHERE_TOKENS_ARE = "Discord developer portal, your application, Bot, Reset Token"


class ConfigurationError(Exception):
    """The settings cannot be used, and no restart will mend them.

    Attributes:
        problems: One line each: the variable, what is wrong with it, what is allowed. No line shows a secret.
    """

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = list(problems)
        super().__init__("; ".join(self.problems))


class Settings(SpeechSettings):
    """What the operator has set. Use `load`, which tells of faults in plain words."""

    token: SecretStr = Field(validation_alias="DISCORD_TOKEN")
    """The bot's token, without `Bot ` before it."""
    data_dir: Path = Field(default=Path("data"), validation_alias="NARRATOR_DATA_DIR")
    """Where everything is kept that outlives the process. It may not exist yet: see `prepare_data_dir`."""
    database_url: SecretStr | None = Field(default=None, validation_alias="NARRATOR_DATABASE_URL")
    """The database, as `sqlite:///FILE` or `postgresql://...`; without one, a file in `data_dir`."""
    proxy: str | None = Field(default=None, validation_alias="NARRATOR_PROXY", repr=False)
    """The HTTP CONNECT proxy for Discord, as `http://HOST:PORT`; it may hold a user and a password."""
    log_level: LogLevel = Field(default="info", validation_alias="NARRATOR_LOG_LEVEL")
    """The least level of the bot's own events that is written."""

    @property
    def secrets(self) -> list[str]:
        """What must never be shown: the token, the keys, and the passwords in addresses, as written and as meant."""
        database_url = self.database_url.get_secret_value() if self.database_url else None
        addresses = [address for address in (self.proxy, database_url) if address]
        written = [password for address in addresses if (password := urlsplit(address).password)]
        return [self.token.get_secret_value(), *self.speech_secrets, *written, *map(unquote, written)]

    @field_validator("token")
    @classmethod
    def _token_has_no_obvious_fault(cls, token: SecretStr) -> SecretStr:
        value = token.get_secret_value()
        if value == EXAMPLE_TOKEN:
            raise ValueError(f"is still the example value: put your bot's own token there ({_WHERE_TOKENS_ARE})")
        if '"' in value or "'" in value:
            raise ValueError("holds quotation marks: give the token without them")
        if value.lower().startswith("bot "):
            raise ValueError('begins with "Bot ": give the token alone, without that word')
        if any(character.isspace() for character in value):
            raise ValueError("holds a space or a line break: a token is one word without any")
        if not (value.isascii() and value.isprintable()):
            raise ValueError(f"holds a character that no token has: copy the token anew ({_WHERE_TOKENS_ARE})")
        return token

    @field_validator("data_dir")
    @classmethod
    def _data_dir_is_under_a_known_home(cls, path: Path) -> Path:
        try:
            return path.expanduser()
        except RuntimeError:
            raise ValueError(f"is {str(path)!r}, but whose home that means is unknown: give the whole path") from None

    @field_validator("database_url")
    @classmethod
    def _database_url_is_of_a_known_kind(cls, url: SecretStr) -> SecretStr:
        allowed = "allowed: sqlite:///FILE or postgresql://USER:PASSWORD@HOST:PORT/DATABASE"
        try:
            parts = urlsplit(url.get_secret_value())
            server = parts.hostname, parts.port
        except ValueError:  # a port or an IPv6 address that is none
            raise ValueError(f"is not the address of a database; {allowed}") from None
        if parts.scheme == "sqlite" and len(parts.path) > 1 and server == (None, None):
            return url
        if parts.scheme != "postgresql" or not parts.hostname or len(parts.path) < len("/d") or parts.query:
            raise ValueError(f"is not the address of a database; {allowed}")
        if find_spec("asyncpg") is None:
            raise ValueError(
                "is a PostgreSQL server's, which needs one more package: in Narrator's directory, "
                "`pip install '.[postgres]'`"
            )
        return url

    @field_validator("proxy")
    @classmethod
    def _proxy_is_an_address(cls, address: str) -> str:
        problem = ValueError(
            "is not the address of an HTTP proxy; allowed: http://HOST:PORT or http://USER:PASSWORD@HOST:PORT"
        )
        try:
            parts = urlsplit(address)
            complete = parts.scheme == "http" and parts.hostname and parts.port
        except ValueError:  # a port or an IPv6 address that is none
            raise problem from None
        if not complete or parts.path not in {"", "/"} or parts.query or parts.fragment:
            raise problem
        return address

    @field_validator("log_level", mode="before")
    @classmethod
    def _log_level_is_known(cls, value: str) -> str:
        level = value.strip().lower()
        if level not in get_args(LogLevel):
            raise ValueError(f"is {value!r}, which is no level; allowed: {', '.join(get_args(LogLevel))}")
        return level


def load() -> Settings:
    """Read the settings from the environment and from `.env` in the working directory; the environment wins.

    An empty variable counts as not set.

    Raises:
        ConfigurationError: something is missing, wrong, or has a name that no setting has.
    """
    return _load(Settings)


def load_speech() -> SpeechSettings:
    """Read the settings for speech alone, as `load`: nothing needs to be set.

    Raises:
        ConfigurationError: something is wrong, or has a name that no setting has.
    """
    return _load(SpeechSettings)


_Read = TypeVar("_Read", bound=SpeechSettings)


def _load(kind: type[_Read]) -> _Read:
    names, problems = _dotenv()
    names |= {name for name, value in os.environ.items() if value and not _KUBERNETES.fullmatch(name)}
    logging.getLogger("dotenv.main").setLevel(logging.ERROR)  # it warns of the lines that are told here
    try:
        settings = kind.model_validate({})
    except ValidationError as error:
        problems.extend(_lines(error))
    else:
        if not problems and not any(map(_is_unknown, names)):
            return settings
    problems.extend(_unknown_line(name) for name in sorted(filter(_is_unknown, names)))
    raise ConfigurationError(problems)


def prepare_data_dir(path: Path) -> None:
    """Make the data directory if it is missing, and try whether a file can be written in it.

    Raises:
        ConfigurationError: it cannot be made or not be written in.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path) as probe:
            probe.write(b"narrator")
    except OSError as error:
        if isinstance(error, FileExistsError) and path.exists():
            fault = "which is a file, not a directory"
        else:
            fault = f"where nothing can be written ({error.strerror or error})"
        problem = f"NARRATOR_DATA_DIR is {str(path)!r}, {fault}: give a directory that this user may write in"
        raise ConfigurationError([problem]) from error


def _known_names() -> list[str]:
    return [str(field.validation_alias) for field in Settings.model_fields.values()]


def _is_unknown(name: str) -> bool:
    return name.upper().startswith(_PREFIX) and name not in _known_names()


def _unknown_line(name: str) -> str:
    nearest = difflib.get_close_matches(name.upper(), _known_names(), n=1, cutoff=0)[0]
    return f"{name} is no setting of Narrator; the nearest is {nearest}"


def _lines(error: ValidationError) -> Iterator[str]:
    for fault in error.errors(include_url=False, include_input=False):
        name = fault["loc"][0]
        if fault["type"] == "missing":
            yield f"{name} is not set: put your bot's token in the environment or in .env ({_WHERE_TOKENS_ARE})"
        else:
            yield f"{name} {fault.get('ctx', {})['error']}"


def _dotenv() -> tuple[set[str], list[str]]:
    """The names that `.env` gives a value, and a problem for each line of it that is no setting.

    Raises:
        ConfigurationError: it cannot be read.
    """
    if not DOTENV.is_file():
        return set(), []
    try:
        with DOTENV.open(encoding=DOTENV_ENCODING) as stream:
            bindings = list(parse_stream(stream))
    except UnicodeDecodeError:
        raise ConfigurationError([f"{DOTENV} is not UTF-8 text: save it anew with that encoding"]) from None
    except OSError as error:
        problem = f"{DOTENV} cannot be read ({error.strerror}): give this user the right to read it"
        raise ConfigurationError([problem]) from error
    faulty = [binding.original.line for binding in bindings if binding.error]
    problems = [f"{DOTENV} line {line} is no setting; allowed: NAME=value" for line in faulty]
    return {binding.key for binding in bindings if binding.key and binding.value}, problems
