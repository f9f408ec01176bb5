"""What a speech API's refusal means: whether to ask again, when, and what the operator is told."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import cast

from bot.speech.engine import SpeechError, SpeechRejected, SpeechUnavailable

MAX_REFUSAL_BYTES = 65_536
"""What is read of one; a page of HTML may have megabytes."""

_PASSING = frozenset({408, 409, 425, 429})
"""Beside all from 500 on: statuses that another try may mend."""
_FIRST_SERVER_FAULT = 500
_TOO_MANY = 429
_SILENT = frozenset({401, 403})
"""Their messages may repeat a part of the key."""
_BILLING = frozenset({"insufficient_quota", "credit_balance_exhausted", "billing_hard_limit_reached"})
"""Codes of a 429 that no patience mends."""

_MEANINGS = {
    401: "the key is missing or refused",
    402: "no credit is left",
    403: "the key may not do this",
    404: "there is no such route, model or voice",
    413: "the text is too long",
    429: "too many requests",
}
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,39}")
_MAX_MESSAGE_CHARACTERS = 120
_ECHO_CHARACTERS = 8
"""So many characters in a row of the text in a message count as an echo of it."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """An answer that is not speech."""

    error: SpeechError
    is_passing: bool
    """Whether asking again may help."""
    wait_s: float | None = None
    """How long the server asks to be left alone first."""


def refusal(
    status: int, headers: Mapping[str, str], content: bytes, *, engine: str, private: tuple[str, ...]
) -> Refusal:
    """Understand a refusal of any of the known shapes, or of none.

    Args:
        status: HTTP's.
        headers: by name in lower case.
        content: the body, or its beginning.
        engine: the engine's name, for the message.
        private: what must not be shown: the key, the text, the instructions.
    """
    fault = _Fault.of(content)
    is_passing = status in _PASSING or status >= _FIRST_SERVER_FAULT
    if headers.get("x-should-retry") in {"true", "false"}:
        is_passing = headers["x-should-retry"] == "true"
    if fault.is_retryable is not None:
        is_passing = fault.is_retryable
    if status == 402 or fault.code in _BILLING:  # noqa: PLR2004 - Payment Required
        is_passing = False
    parts = [f"{engine}: status {status}"]
    if status in _MEANINGS:
        parts.append(_MEANINGS[status])
    if _CODE.fullmatch(fault.code) and not _echoes(fault.code, private):
        parts.append(fault.code)
    if status not in _SILENT and fault.message and not _echoes(fault.message, private):
        parts.append(fault.message)
    kind = SpeechUnavailable if is_passing else SpeechRejected
    wait_s = _wait_s(headers) if fault.wait_s is None else fault.wait_s
    return Refusal(kind(", ".join(parts)), is_passing, wait_s)


@dataclass(frozen=True, slots=True)
class _Fault:
    """What the body tells."""

    code: str = ""
    message: str = ""
    is_retryable: bool | None = None
    wait_s: float | None = None

    @classmethod
    def of(cls, content: bytes) -> "_Fault":
        """Read `error` as an object or a text, `detail` as a text, a list or an object; anything else tells nothing."""
        try:
            told: object = json.loads(content)
        except (ValueError, RecursionError):
            return cls()
        whole = _object(told)
        inner: object = whole.get("error", whole.get("detail", whole))
        if isinstance(inner, list):
            inner = next(iter(cast("list[object]", inner)), None)
        if isinstance(inner, str):
            return cls(message=_line(inner))
        fault = _object(inner)
        availability = _object(fault.get("availability"))
        retryable = availability.get("retryable")
        names = (fault.get(key) for key in ("code", "name", "error", "type"))
        messages = (fault.get(key) for key in ("message", "msg"))
        return cls(
            code=next((name for name in names if isinstance(name, str)), ""),
            message=next((_line(message) for message in messages if isinstance(message, str)), ""),
            is_retryable=retryable if isinstance(retryable, bool) else None,
            wait_s=_seconds(availability.get("retry_after")),
        )


def _object(value: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", value) if isinstance(value, dict) else {}


def _line(message: str) -> str:
    """A message in one short line, if it is one: not JSON, not markup, and no script that only the text can have."""
    line = " ".join(message.split())
    if line.startswith(("[", "{", "<")) or "\\u" in line or not (line.isascii() and line.isprintable()):
        return ""
    return line if len(line) <= _MAX_MESSAGE_CHARACTERS else line[: _MAX_MESSAGE_CHARACTERS - 1] + "…"


def _echoes(message: str, private: tuple[str, ...]) -> bool:
    shown = " ".join(message.casefold().split())
    for secret in private:
        hidden = " ".join(secret.casefold().split())
        last = max(1, len(hidden) - _ECHO_CHARACTERS + 1)
        if hidden and any(hidden[start : start + _ECHO_CHARACTERS] in shown for start in range(last)):
            return True
    return False


def _wait_s(headers: Mapping[str, str]) -> float | None:
    """`retry-after-ms` as OpenAI sends it, else `Retry-After`: seconds, or a date (RFC 9110, section 10.2.3)."""
    milliseconds = _seconds(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1_000
    after = headers.get("retry-after", "")
    seconds = _seconds(after)
    if seconds is not None:
        return seconds
    try:
        waiting = parsedate_to_datetime(after) - parsedate_to_datetime(headers.get("date", ""))
    except (ValueError, TypeError):
        return None
    return max(0.0, waiting.total_seconds())


def _seconds(value: object) -> float | None:
    """A number that makes sense as a time to wait."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        seconds = float(value)
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None
