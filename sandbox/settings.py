"""What a test may turn: the switches of the developer portal, time limits, and faults."""

import re
from dataclasses import dataclass, field


@dataclass(slots=True)
class Settings:
    """The switches of one sandbox; each counts from the moment it is set."""

    message_content_intent: bool = True
    server_members_intent: bool = True
    presence_intent: bool = True
    heartbeat_interval_s: float = 41.25
    resume_window_s: float = 60.0
    first_response_limit_s: float = 3.0
    interaction_lifetime_s: float = 15 * 60.0
    session_starts_left: int = 1000
    # Between VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE. A tenth of a millisecond makes discord.py 2.7.1 lose a wake-up
    # and wait for its connect timeout; a real network is slower.
    voice_updates_apart_s: float = 0.01


@dataclass(slots=True)
class RestFault:
    """Answers the next `times` requests whose "METHOD /path" matches with an error instead of doing them."""

    pattern: re.Pattern[str]
    status: int
    times: int
    retry_after_s: float = 0.5
    everywhere: bool = False


@dataclass(slots=True)
class RestFaults:
    """The errors that REST is to answer with; the path in a pattern starts after /api/v10."""

    waiting: list[RestFault] = field(default_factory=list[RestFault])

    def rate_limit(self, pattern: str, *, times: int = 1, retry_after_s: float = 0.5, everywhere: bool = False) -> None:
        """Answer 429 with Retry-After; `everywhere` says it is the global limit."""
        self.waiting.append(RestFault(re.compile(pattern), 429, times, retry_after_s, everywhere))

    def fail(self, pattern: str, *, status: int, times: int = 1) -> None:
        """Answer with a server error."""
        self.waiting.append(RestFault(re.compile(pattern), status, times))

    def take(self, method: str, path: str) -> RestFault | None:
        """Return the fault that this request meets, if any, and count it."""
        for fault in self.waiting:
            if fault.pattern.search(f"{method} {path}"):
                fault.times -= 1
                if fault.times <= 0:
                    self.waiting.remove(fault)
                return fault
        return None
