"""What stands in the log, and what never does."""

import io
import json
import logging
import re
import time
from collections.abc import Generator
from datetime import datetime
from typing import Any

import pytest
import structlog
from discord.voice_state import VoiceConnectionState

from bot import logs

SECRET = "MTIzNDU2.GhIjKl.invented-for-tests"


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Generator[None]:
    """Undo what `configure` does to the whole process."""
    loggers = [logging.getLogger(name) for name in (None, "bot", "cogs")]
    levels = [logger.level for logger in loggers]
    handlers = list(loggers[0].handlers)
    yield
    loggers[0].handlers[:] = handlers
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)
    structlog.reset_defaults()


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def ours(name: str = "bot.voice.calls") -> structlog.typing.FilteringBoundLogger:
    """A logger such as every module of ours has."""
    return structlog.get_logger(name)


def events(stream: io.StringIO) -> list[dict[str, Any]]:
    """The events written, one of each line."""
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def names(stream: io.StringIO) -> list[str]:
    """The names of the events written."""
    return [event["event"] for event in events(stream)]


def test_an_event_is_one_line_of_json() -> None:
    """The keys every event has come first, its own after them, whatever they hold."""
    stream = io.StringIO()
    logs.configure("info", stream=stream, json=True)
    before = time.time()

    ours().info("utterance.started", guild_id=7, text="two\nlines", speaker="Zoë", level="own")

    [event] = events(stream)
    assert list(event) == ["timestamp", "at", "level", "event", "logger", "guild_id", "text", "speaker"]
    assert event["level"] == "info"
    assert event["event"] == "utterance.started"
    assert event["logger"] == "bot.voice.calls"
    assert event["text"] == "two\nlines"
    assert event["speaker"] == "Zoë"
    assert before <= event["at"] <= time.time()


def test_both_times_of_an_event_are_the_same_moment() -> None:
    """`timestamp` is ISO 8601 in UTC with milliseconds, `at` is seconds since the epoch."""
    stream = io.StringIO()
    logs.configure("info", stream=stream, json=True)

    ours().info("utterance.started")

    [event] = events(stream)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", event["timestamp"])
    assert 0 <= event["at"] - datetime.fromisoformat(event["timestamp"]).timestamp() < 0.001


def test_what_libraries_log_takes_the_same_way() -> None:
    """Their message is the event, their logger says who they are."""
    stream = io.StringIO()
    logs.configure("info", stream=stream, json=True)

    logging.getLogger("discord.gateway").warning("Shard %s is %s", 3, "late")

    [event] = events(stream)
    assert list(event) == ["timestamp", "at", "level", "event", "logger"]
    assert event["event"] == "Shard 3 is late"
    assert event["level"] == "warning"
    assert event["logger"] == "discord.gateway"


@pytest.mark.parametrize(
    ("level", "heard"),
    [
        ("debug", ["our debug", "our info", "our warning", "our error"]),
        ("info", ["our info", "our warning", "our error"]),
        ("warning", ["our warning", "our error"]),
        ("error", ["our error"]),
    ],
)
@pytest.mark.parametrize("logger", ["bot.narration.session", "cogs.reader"])
def test_the_level_is_the_least_that_is_written(level: str, heard: list[str], logger: str) -> None:
    """Of our own events."""
    stream = io.StringIO()
    logs.configure(level, stream=stream, json=True)

    for each in ("debug", "info", "warning", "error"):
        ours(logger).log(logging.getLevelNamesMapping()[each.upper()], f"our {each}")

    assert names(stream) == heard


@pytest.mark.parametrize(
    ("level", "heard"),
    [
        ("debug", ["info", "warning", "error"]),
        ("info", ["warning", "error"]),
        ("warning", ["warning", "error"]),
        ("error", ["error"]),
    ],
)
@pytest.mark.parametrize("library", ["discord.gateway", "aiosqlite", "alembic.runtime.migration"])
def test_libraries_are_heard_from_warnings_on(level: str, heard: list[str], library: str) -> None:
    """At level debug they tell more, but not each step and each payload."""
    stream = io.StringIO()
    logs.configure(level, stream=stream, json=True)

    for each in ("debug", "info", "warning", "error"):
        logging.getLogger(library).log(logging.getLevelNamesMapping()[each.upper()], each)

    assert names(stream) == heard


def test_a_library_that_sets_a_level_of_its_own_is_not_heard_below_the_operators() -> None:
    """SQLAlchemy lets its warnings through, whatever the rest of the process is set to."""
    stream = io.StringIO()
    logs.configure("error", stream=stream, json=True)
    library = logging.getLogger("library.of.this.test")
    library.setLevel(logging.WARNING)

    library.warning("a warning")
    library.error("an error")

    assert names(stream) == ["an error"]


@pytest.mark.parametrize("library", [False, True])
def test_an_exception_is_told_on_the_line_without_the_values_of_variables(*, library: bool) -> None:
    """Where it came from is told; what members wrote stands in variables and stays there."""
    stream = io.StringIO()
    logs.configure("info", stream=stream, json=True)
    text = "what a member wrote"

    try:
        _fail(text)
    except LookupError:
        if library:
            logging.getLogger("discord.client").exception("it failed")
        else:
            ours().exception("utterance.failed")

    [event] = events(stream)
    [trace] = event["exception"]
    assert event["level"] == "error"
    assert (trace["exc_type"], trace["exc_value"]) == ("LookupError", "no such voice")
    assert [frame["name"] for frame in trace["frames"]][-1] == "_fail"
    assert text not in stream.getvalue()


def _fail(text: str) -> None:
    raise LookupError("no such voice" if text else "")


@pytest.mark.parametrize("as_json", [True, False])
def test_a_secret_is_never_written(*, as_json: bool) -> None:
    """Wherever it stands: in the event, in values of any depth and kind, in libraries' messages, in exceptions."""
    stream = io.StringIO()
    logs.configure("debug", stream=stream, json=as_json, secrets=[SECRET, SECRET[:8], ""])

    ours().info(f"said {SECRET}", header=f"Bot {SECRET}", nested={"list": [(SECRET,)], SECRET: b"x" + SECRET.encode()})
    ours().info("failed", error=ValueError(SECRET))
    logging.getLogger("discord.http").info("Authorization: %s", SECRET)
    try:
        {}[SECRET]
    except KeyError:
        ours().exception("lost")
        logging.getLogger("aiohttp").exception("lost")

    written = stream.getvalue()
    assert SECRET not in written
    assert SECRET[:8] not in written
    assert written.count("[redacted]") == 9
    assert "KeyError" in written


@pytest.mark.parametrize(
    "address",
    [
        "https://discord.com/api/v10/interactions/130000000000000000/{token}/callback",
        "https://discord.com/api/v10/interactions/130000000000000000/{token}/callback?with_response=true",
        "https://discord.com/api/v10/webhooks/130000000000000000/{token}",
        "https://discord.com/api/v10/webhooks/130000000000000000/{token}/messages/@original",
    ],
)
def test_the_token_in_an_address_is_never_written(address: str) -> None:
    """discord.py warns of a rate limit with the whole address; who has the token may answer for the bot."""
    token = "aW50ZXJhY3Rpb246MTIz_-.secret"
    stream = io.StringIO()
    logs.configure("info", stream=stream, json=True)

    logging.getLogger("discord.http").warning(
        "We are being rate limited. %s %s responded with 429. Retrying in %.2f seconds.",
        "POST",
        address.format(token=token),
        1.5,
    )
    ours().info("command.failed", error=ValueError(address.format(token=token)))

    assert token not in stream.getvalue()
    [limited, failed] = events(stream)
    assert f" POST {address.format(token='[redacted]')} responded with 429." in limited["event"]
    assert address.format(token="[redacted]") in failed["error"]


def test_an_address_without_a_token_is_written_as_it_is() -> None:
    """Such as one of a channel's messages."""
    address = "https://discord.com/api/v10/channels/130000000000000000/messages"
    stream = io.StringIO()
    logs.configure("info", stream=stream, json=True)

    ours().info("rate_limited", address=address)

    assert events(stream)[0]["address"] == address


class Refused(VoiceConnectionState):
    """discord.py's voice connection, where each try to connect fails."""

    def __init__(self) -> None:
        """Leave out what only a connection that lives has."""

    async def attempt(self) -> None:
        await self._wrap_connect()

    async def _connect(self, *_: Any, **__: Any) -> None:
        raise ConnectionResetError

    async def disconnect(self, **_: Any) -> None:
        """Have nothing to end."""


async def test_a_failed_try_to_connect_is_not_told_twice() -> None:
    """discord.py's error and traceback of it are silent: the call's own supervisor warns, and tries again."""
    stream = io.StringIO()
    logs.configure("debug", stream=stream, json=True)

    with pytest.raises(ConnectionResetError):
        await Refused().attempt()
    logging.getLogger("discord.voice_state").error("Error in %s", "a thread")

    assert names(stream) == ["Error in a thread"]


def test_a_terminal_gets_a_readable_form_in_colour() -> None:
    """A person needs no second time and no JSON."""
    stream = Terminal()
    logs.configure("info", stream=stream, json=False)

    ours().info("utterance.started", guild_id=7)

    assert "\x1b[" in stream.getvalue()
    plain = re.sub(r"\x1b\[[0-9;]*m", "", stream.getvalue())
    assert re.fullmatch(r"\S+Z \[info +\] utterance\.started \[bot\.voice\.calls\] guild_id=7\n", plain)


def test_the_readable_form_elsewhere_has_no_colour() -> None:
    """Such as in a file; its exceptions are the usual tracebacks, without the values of variables."""
    stream = io.StringIO()
    logs.configure("info", stream=stream, json=False)
    text = "what a member wrote"

    try:
        _fail(text)
    except LookupError:
        ours().exception("utterance.failed")

    assert "\x1b[" not in stream.getvalue()
    assert stream.getvalue().endswith("LookupError: no such voice\n")
    assert text not in stream.getvalue()


def test_to_configure_again_replaces_what_was() -> None:
    """No event is written twice, none to the stream of before, and loggers made before follow."""
    first, second = io.StringIO(), io.StringIO()
    log = ours()
    logs.configure("info", stream=first, json=True)
    log.info("one")
    logs.configure("debug", stream=second, json=True)
    log.debug("two")

    assert names(first) == ["one"]
    assert names(second) == ["two"]


def test_an_event_that_cannot_be_written_is_told_without_what_is_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    """The bot goes on, and standard error shows neither the text nor a secret."""
    stream = io.StringIO()
    logs.configure("info", stream=stream, json=True, secrets=[SECRET])
    stream.close()

    ours().info("utterance.started", text=SECRET)

    assert capsys.readouterr().err == ("narrator: an event of bot.voice.calls could not be logged (ValueError)\n")
