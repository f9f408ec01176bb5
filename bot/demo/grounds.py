"""What in a script gave Narrator reason not to read a message, so that its own word for it need not be taken."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(slots=True)
class Grounds:
    """Takes down what the members did. Times are wall times in seconds, of the bot's clock as well."""

    _typed: dict[str, Json] = field(default_factory=dict[str, Json])
    _deleted_at: dict[str, float] = field(default_factory=dict[str, float])
    _used_at: dict[str, list[float]] = field(default_factory=dict[str, list[float]])

    def take(self, event: Json) -> None:
        """Take an event of the local Discord."""
        match event["event"]:
            case "typed":
                self._typed[event["message_id"]] = event
            case "deleted":
                self._deleted_at[event["message_id"]] = event["at"]
            case "used":
                self._used_at.setdefault(event["command"], []).append(event["at"])
            case _:
                pass

    def hold(self, message_id: str, ends: Mapping[str, Json]) -> bool:
        """Whether the reason that Narrator gave for not reading a message is one.

        Args:
            message_id: A message that was typed, and that it says it skipped.
            ends: What it told of the end of every message, by id.
        """
        typed, end = self._typed[message_id], ends[message_id]
        match end["reason"]:
            case "silent-message":
                return bool(typed["silent"])
            case "nothing-to-say":
                return not any(map(str.isalnum, typed["text"]))
            case "deleted":
                return self._deleted_at.get(message_id, end["at"] + 1) <= end["at"]
            case "stopped":
                return any(typed["at"] <= used_at <= end["at"] for used_at in self._used_at.get("stop", []))
            case "skipped":
                return message_id in self._passed_over(ends)
            case _:
                return False

    def _passed_over(self, ends: Mapping[str, Json]) -> set[str]:
        """Return for each /skip the one message that it can have ended: the first to end from then on."""
        skipped = [message_id for message_id, end in ends.items() if end["reason"] == "skipped"]
        waiting = sorted(skipped, key=lambda message_id: ends[message_id]["at"])
        found: set[str] = set()
        for used_at in self._used_at.get("skip", []):
            for message_id in waiting:
                typed_at = self._typed[message_id]["at"] if message_id in self._typed else used_at
                if message_id not in found and typed_at <= used_at <= ends[message_id]["at"]:
                    found.add(message_id)
                    break
        return found
