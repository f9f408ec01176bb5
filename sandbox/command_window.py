"""How many payloads a client has sent of late (Gateway, "Rate Limiting")."""

from collections import deque

_WINDOW_S = 60.0


class CommandWindow:
    """The payloads that came through one connection in the last 60 s, of any op code."""

    def __init__(self) -> None:
        self._arrivals: deque[float] = deque()

    def note(self, now_s: float) -> int:
        """Count one that came just now, by a clock that never goes back; return how many there are with it."""
        while self._arrivals and self._arrivals[0] <= now_s - _WINDOW_S:
            self._arrivals.popleft()
        self._arrivals.append(now_s)
        return len(self._arrivals)
