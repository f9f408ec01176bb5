"""What a test may turn: the switches of the developer portal, time limits, and faults."""

import re
from dataclasses import dataclass, field

from sandbox.session_starts import SessionStarts


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
    # How much a client may send through one gateway connection in 60 s, of any op code; more is answered with 4008.
    gateway_commands_a_minute: int = 120
    # Between VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE. A tenth of a millisecond makes discord.py 2.7.1 lose a wake-up
    # and wait for its connect timeout; a real network is slower.
    voice_updates_apart_s: float = 0.01
    # Discord promises no order: the server may be named before the channel.
    voice_server_first: bool = False
    # Whether a change of SPEAK waits for the next join or move, as Discord says it does (discord-api-docs, issue 4032),
    # or silences and frees those who are in the call at once.
    speak_computed_at_join: bool = False
    _session_starts: SessionStarts = field(default_factory=SessionStarts)

    @property
    def session_starts_left(self) -> int:
        """How often the bot may still identify; 1000 again once `session_starts_reset_after_ms` have passed."""
        return self._session_starts.left

    @session_starts_left.setter
    def session_starts_left(self, left: int) -> None:
        self._session_starts.left = left

    @property
    def session_starts_reset_after_ms(self) -> int:
        """Milliseconds until the session starts are restored; they pass."""
        return self._session_starts.reset_after_ms

    @session_starts_reset_after_ms.setter
    def session_starts_reset_after_ms(self, reset_after_ms: int) -> None:
        self._session_starts.reset_after_ms = reset_after_ms


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
