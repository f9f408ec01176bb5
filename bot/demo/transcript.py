"""What is told during a demo, taken down: what the bot says of itself, beside what a listener heard."""

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import Any

from bot.demo.grounds import Grounds
from bot.demo.report import HEARD, LOST, SKIPPED, UNFOUNDED, Entry

Json = dict[str, Any]

AUDIBLE_DBFS = -50.0
"""The loudness from which a packet counts as heard; what Opus leaves of silence is far below."""

PACKET_MS = 20

UNHEARD_MS = 300
"""How much of the speech that was made need not be heard: what of it is silence, before, after, or too soft."""

# Times of the bot and of the listener are compared: they are of one clock, but taken by two processes.
_MARGIN_S = 0.04


@dataclass(slots=True)
class _Told:
    """What the bot told of one message."""

    playing_at: float | None = None
    spoken: str | None = None
    ended: Json | None = None


@dataclass(slots=True)
class Transcript:
    """Takes down what the local Discord and the bot tell, in any order of the two.

    Attributes:
        typed: The events of messages sent, with `expected`: whether the bot had been called in by then.
        faults: Errors that the bot logged.
    """

    typed: dict[str, Json] = field(default_factory=dict[str, Json])
    faults: list[Json] = field(default_factory=list[Json])
    _told: dict[str, _Told] = field(default_factory=dict[str, _Told])
    _turns: list[tuple[float, str]] = field(default_factory=list[tuple[float, str]])
    _packets: list[tuple[float, float]] = field(default_factory=list[tuple[float, float]])
    _grounds: Grounds = field(default_factory=Grounds)
    _called: bool = False

    def take_discord(self, event: Json) -> None:
        """Take an event of the local Discord."""
        self._grounds.take(event)
        match event["event"]:
            case "used" if event["command"] in ("join", "leave"):
                self._called = event["command"] == "join"
            case "typed":
                self.typed[event["message_id"]] = {**event, "expected": self._called}
            case "heard":
                self._packets.extend((at, dbfs) for at, dbfs in event["packets"])
                self._packets.sort()
            case _:
                pass

    def take_bot(self, event: Json) -> None:
        """Take an event of the bot."""
        if event.get("level") in ("error", "critical"):
            self.faults.append(event)
        if "message_id" not in event:
            return
        message_id = str(event["message_id"])
        told = self._told.setdefault(message_id, _Told())
        match event["event"]:
            case "message.playing":
                told.playing_at = event["at"]
                self._turns.append((event["at"], message_id))
            case "message.words":
                told.spoken = event["spoken"]
            case "message.ended":
                told.ended = event
            case _:
                pass

    def settled(self, message_id: str) -> bool:
        """Whether the bot is done with a message, and nothing more is to come of it from the local Discord.

        That is what was heard of it, if anything was to be heard, and what was done that it should be skipped.
        """
        told = self._told.get(message_id)
        typed = self.typed.get(message_id)
        if typed is None or told is None or told.ended is None:
            return False
        if typed["expected"] and told.ended["outcome"] == SKIPPED and not self._is_grounded(message_id):
            return False
        return told.playing_at is None or bool(self._packets and self._packets[-1][0] > told.ended["at"] + _MARGIN_S)

    def open_messages(self) -> list[str]:
        """Return the messages that the bot should have read and has not told the end of."""
        return [each for each, typed in self.typed.items() if typed["expected"] and self._ended(each) is None]

    def entry(self, message_id: str) -> Entry:
        """Return what is known of a message by now."""
        typed = self.typed[message_id]
        told = self._told.get(message_id, _Told())
        ended = told.ended or {}
        audible = self._audible(told.playing_at)
        outcome, reason = self._judge(message_id, told, len(audible) * PACKET_MS)
        return Entry(
            message_id=message_id,
            author=typed["author"],
            text=typed["text"],
            spoken=told.spoken,
            engine=ended.get("engine") or None,
            voice=ended.get("voice") or None,
            sent_at=typed["at"],
            first_packet_at=audible[0][0] if audible else None,
            heard_ms=len(audible) * PACKET_MS,
            outcome=outcome,
            reason=reason,
            waited=self._busy_at(typed["at"], message_id),
        )

    def entries(self) -> list[Entry]:
        """Return the report: every message, in the order they were sent."""
        return [self.entry(message_id) for message_id in self.typed]

    def _judge(self, message_id: str, told: _Told, heard_ms: int) -> tuple[str, str | None]:
        """Return the outcome and the reason; the bot's word counts only where it admits that it failed."""
        ended = told.ended
        spoken = ended is not None and ended["outcome"] == "spoken"
        if not self.typed[message_id]["expected"] and not spoken:
            return SKIPPED, "not-in-a-call"
        if ended is None:
            return LOST, "no-outcome"
        if spoken:
            return _measured(heard_ms, ended["made_ms"])
        if ended["outcome"] != SKIPPED:
            return LOST, ended["reason"]
        return (SKIPPED, ended["reason"]) if self._is_grounded(message_id) else (LOST, UNFOUNDED + ended["reason"])

    def _is_grounded(self, message_id: str) -> bool:
        """Whether the script gave the reason that the bot has for skipping a message."""
        ends = {each: told.ended for each, told in self._told.items() if told.ended is not None}
        return self._grounds.hold(message_id, ends)

    def _ended(self, message_id: str) -> Json | None:
        told = self._told.get(message_id)
        return told.ended if told else None

    def _audible(self, playing_at: float | None) -> list[tuple[float, float]]:
        """Return the packets from the first audible one to the last of the turn that began then."""
        if playing_at is None:
            return []
        following = [at for at, _ in self._turns if at > playing_at]
        begin = bisect_left(self._packets, (playing_at,))
        end = bisect_left(self._packets, (min(following),)) if following else len(self._packets)
        turn = self._packets[begin:end]
        loud = [index for index, (_, dbfs) in enumerate(turn) if dbfs >= AUDIBLE_DBFS]
        return turn[loud[0] : loud[-1] + 1] if loud else []

    def _busy_at(self, at: float, message_id: str) -> bool:
        """Whether the bot was reading another message at a moment, or had it still to read."""
        return any(
            other != message_id and typed["at"] < at and typed["expected"] and ended is not None and ended["at"] > at
            for other, typed in self.typed.items()
            for ended in [self._ended(other)]
        )


def _measured(heard_ms: int, made_ms: int) -> tuple[str, str | None]:
    """Return the outcome and the reason of a message that the bot says it has spoken."""
    if not heard_ms:
        return LOST, "not-heard"
    if heard_ms < made_ms - UNHEARD_MS:
        return LOST, "cut-short"
    return HEARD, None
