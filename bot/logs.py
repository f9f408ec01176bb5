"""The log: one event a line, JSON for machines or a readable form for a terminal, and never a secret in it.

Our own events are made by structlog (`structlog.get_logger()`), those of libraries by the standard library's logging;
both take the same way out. An event is named like `utterance.started`; a library's event is its message.
"""

import contextlib
import logging
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TextIO, cast

import structlog
from structlog.processors import ExceptionRenderer, JSONRenderer, format_exc_info
from structlog.stdlib import ProcessorFormatter
from structlog.tracebacks import ExceptionDictTransformer
from structlog.typing import EventDict, Processor, WrappedLogger

_OURS = ("bot", "cogs")
"""The loggers that the operator's level is for; all others are libraries'."""

_REDACTED = "[redacted]"

_TOKEN_IN_ADDRESS = re.compile(r"(/(?:interactions|webhooks)/[0-9]+/)[\w.~%+=-]+")
"""Who has the token of an interaction or a webhook may answer in the bot's name: these routes need no other.

discord.py warns of rate limits with the whole address (Discord's documentation, "Interactions", "Webhook Resource").
"""


def configure(level: str, *, stream: TextIO, json: bool, secrets: Iterable[str] = ()) -> None:
    """Write every event of `level` and above to `stream`, in place of whatever logging was set up before.

    Each has `timestamp` (ISO 8601, UTC, milliseconds), `at` (the same moment in seconds since the epoch), `level`,
    `event` and `logger`; an event's own values of these names are replaced. Libraries are heard from WARNING on, at
    level `debug` from INFO on: below, they tell each step they take and each payload. Exceptions carry their traceback
    without the values of variables.

    Args:
        level: `debug`, `info`, `warning` or `error`.
        stream: Where to, usually standard output.
        json: One JSON object a line; else the readable form, coloured if the stream is a terminal.
        secrets: Strings to replace wherever they appear, as are the tokens in addresses of Discord's API.
    """
    least = logging.getLevelNamesMapping()[level.upper()]
    prepare, render = _json_form() if json else _readable_form(colors=stream.isatty())
    handler = _Handler(stream)
    handler.setFormatter(ProcessorFormatter(processors=[_head, *prepare, _Redact(secrets), render]))
    handler.setLevel(least)  # for libraries whose loggers have a level of their own, as SQLAlchemy's have
    handler.addFilter(_is_news)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO if least == logging.DEBUG else max(least, logging.WARNING))
    for name in _OURS:
        logging.getLogger(name).setLevel(least)
    structlog.configure(
        processors=[structlog.contextvars.merge_contextvars, ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(least),
        logger_factory=structlog.stdlib.LoggerFactory(),
    )


def _json_form() -> tuple[list[Processor], Processor]:
    tracebacks = ExceptionDictTransformer(show_locals=False, use_rich=False)
    return [ExceptionRenderer(tracebacks)], JSONRenderer()


def _readable_form(*, colors: bool) -> tuple[list[Processor], Processor]:
    # The traceback is made text before the redaction; the plain formatter is the one that leaves such a text alone.
    renderer = structlog.dev.ConsoleRenderer(
        colors=colors, sort_keys=False, pad_event_to=0, exception_formatter=structlog.dev.plain_traceback
    )
    return [_without_epoch, format_exc_info], renderer


def _without_epoch(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Drop the moment that a person reads in `timestamp` already."""
    del event["at"]
    return event


def _is_news(record: logging.LogRecord) -> bool:
    """Not what discord.py says of a try to connect that failed.

    It writes an error with a traceback, and raises it to our supervisor: that one tells it as a warning, in one line
    (`call.connect_failed`), and tries again.
    """
    return record.name != "discord.voice_state" or not str(record.msg).startswith("Error connecting to voice")


class _Handler(logging.StreamHandler[TextIO]):
    """Writes the lines, and tells of one that could not be written without showing what was in it."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name that logging calls
        with contextlib.suppress(OSError):  # standard error is gone as well: nobody is left to tell
            reason = type(sys.exception()).__name__
            sys.stderr.write(f"narrator: an event of {record.name} could not be logged ({reason})\n")


def _head(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Put the keys that every event has before its own."""
    record = cast("logging.LogRecord", event.pop("_record"))
    del event["_from_structlog"]
    moment = datetime.fromtimestamp(record.created, UTC)
    head: EventDict = {
        "timestamp": f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z",
        "at": record.created,
        "level": record.levelname.lower(),
        "event": event.pop("event"),
        "logger": record.name,
    }
    return head | {key: value for key, value in event.items() if key not in head}


class _Redact:
    """Replaces the secrets wherever they appear in an event's values."""

    def __init__(self, secrets: Iterable[str]) -> None:
        # The longest first: one secret may hold another. An empty string is in every text and is no secret.
        self._secrets = sorted(filter(None, secrets), key=len, reverse=True)

    def __call__(self, _logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        return {key: self._clean(value) for key, value in event.items()}

    def _clean(self, value: object) -> object:
        if value is None or isinstance(value, bool | int | float):
            return value
        if isinstance(value, str):
            for secret in self._secrets:
                value = value.replace(secret, _REDACTED)
            return _TOKEN_IN_ADDRESS.sub(rf"\1{_REDACTED}", value)
        if isinstance(value, Mapping):
            items = cast("Mapping[object, object]", value).items()
            return {self._clean(key): self._clean(item) for key, item in items}
        if isinstance(value, list | tuple):
            return [self._clean(item) for item in cast("Sequence[object]", value)]
        return self._clean(repr(value))
