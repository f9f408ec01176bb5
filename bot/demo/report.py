"""The report of a demo: what became of each message, as the listener heard it."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

HEARD, SKIPPED, LOST = "heard", "skipped", "lost"

UNFOUNDED = "unfounded-"
"""Before a reason of the bot's own, where nothing in the script is one."""

_REASONS = {
    "crowded-out": "too many messages were waiting",
    "cut-short": "only a part of it arrived",
    "deleted": "deleted by its author",
    "left-the-call": "Narrator left the call before",
    "no-outcome": "Narrator never told what became of it",
    "not-heard": "Narrator says it was spoken, but nothing arrived",
    "not-in-a-call": "Narrator was not in the call",
    "nothing-to-say": "nothing in it can be said",
    "silent-message": "sent with @silent",
    "skipped": "skipped with /skip",
    "stopped": "stopped with /stop",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of the report.

    `sent_at` and `first_packet_at` are wall times in seconds; `first_packet_at` is when the first audible packet of the
    message reached the listener, None if none did. `heard_ms` reaches from there to the end of the last audible one.
    `outcome` is `heard`, `skipped` (by the script nobody was to hear it, or not to its end) or `lost`; `reason` says
    why not heard.
    `waited` is whether another message was still being read when it was sent.
    """

    message_id: str
    author: str
    text: str
    spoken: str | None
    engine: str | None
    voice: str | None
    sent_at: float
    first_packet_at: float | None
    heard_ms: int
    outcome: str
    reason: str | None
    waited: bool

    @property
    def latency_ms(self) -> int | None:
        """From sent to first heard, with the time it waited for its turn."""
        return None if self.first_packet_at is None else round((self.first_packet_at - self.sent_at) * 1000)

    def as_json(self) -> dict[str, Any]:
        """Return the entry as the report has it."""
        return {
            "message_id": self.message_id,
            "author": self.author,
            "text": self.text,
            "spoken": self.spoken,
            "engine": self.engine,
            "voice": self.voice,
            "sent_at": self.sent_at,
            "first_packet_at": self.first_packet_at,
            "latency_ms": self.latency_ms,
            "heard_ms": self.heard_ms,
            "outcome": self.outcome,
            "reason": self.reason,
            "waited": self.waited,
        }


@dataclass(frozen=True, slots=True)
class Summary:
    """The report in figures."""

    heard: int
    skipped: int
    lost: Sequence[Entry]
    heard_s: float
    prompt_latency_ms: float | None
    """The median latency of the messages that did not have to wait for others; None if there are none."""


def summarise(entries: Sequence[Entry]) -> Summary:
    """Count."""
    prompt = [each.latency_ms for each in entries if each.outcome == HEARD and not each.waited and each.latency_ms]
    return Summary(
        heard=sum(each.outcome == HEARD for each in entries),
        skipped=sum(each.outcome == SKIPPED for each in entries),
        lost=[each for each in entries if each.outcome not in (HEARD, SKIPPED)],
        heard_s=sum(each.heard_ms for each in entries) / 1000,
        prompt_latency_ms=statistics.median(prompt) if prompt else None,
    )


def reason_in_words(reason: str | None) -> str:
    """Say why a message was not heard."""
    if reason and reason.startswith(UNFOUNDED):
        return f'Narrator says "{reason_in_words(reason.removeprefix(UNFOUNDED))}", which is not so'
    return _REASONS.get(reason or "", (reason or "no reason given").replace("-", " "))


def counted(number: int, what: str) -> str:
    """Say how many of something there are; the plural ends the first word in s."""
    first, *rest = what.split(" ", 1)
    return " ".join([str(number), first if number == 1 else f"{first}s", *rest])
