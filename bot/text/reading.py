"""A whole message: what is said of it, or why nothing is."""

from dataclasses import dataclass
from enum import StrEnum

from bot.text.cut import shorten
from bot.text.enclosed import enclosures
from bot.text.markup import scan
from bot.text.message import Message
from bot.text.plain import sayable
from bot.text.speech import joined, speak
from bot.text.wording import Wording

DEFAULT_LIMIT = 500
"""Characters of a message that are spoken."""

LEAST_LIMIT = 50
"""The least that anybody may choose: fewer leave no sentence before "and more"."""


class SkipReason(StrEnum):
    """Why a message is not spoken."""

    BOT = "bot-message"
    """Its author is an application or a webhook."""
    NOTICE = "notice"
    """Discord wrote it: a join, a pin, a boost."""
    SILENT = "silent-message"
    """Sent with `@silent`."""
    EMPTY = "nothing-to-say"
    """No word, no name and no file in it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A message to be spoken."""

    text: str
    """What is said of the message itself, without its author: one line, never empty."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A message that is not spoken."""

    reason: SkipReason


def read(message: Message, wording: Wording, *, limit: int = DEFAULT_LIMIT) -> Reading | Skipped:
    """What is said of a message, in at most `limit` characters with the spoken "and more"; `limit` is at least 1."""
    if message.author.bot:
        return Skipped(SkipReason.BOT)
    if not message.ordinary:
        return Skipped(SkipReason.NOTICE)
    if message.silent:
        return Skipped(SkipReason.SILENT)
    content = speak(scan(message.content), message.names, message.sent_at, wording)
    said = joined([content if sayable(content) else "", *enclosures(message, wording)])
    return Reading(shorten(said, limit, wording)) if said else Skipped(SkipReason.EMPTY)
