"""How often the bot may still identify (Gateway, "Session Start Limit Object")."""

import math
import time

SESSION_STARTS_A_DAY = 1000
_DAY_S = 24 * 3600.0


class SessionStarts:
    """What is left of the day's session starts; when the day is over all of them are there again."""

    def __init__(self) -> None:
        self._left = SESSION_STARTS_A_DAY
        self._resets_at = time.monotonic() + _DAY_S

    @property
    def left(self) -> int:
        """How many are left."""
        self._begin_the_next_day()
        return self._left

    @left.setter
    def left(self, left: int) -> None:
        self._begin_the_next_day()
        self._left = left

    @property
    def reset_after_ms(self) -> int:
        """Milliseconds until all of them are there again; they pass."""
        self._begin_the_next_day()
        return math.ceil(1000 * (self._resets_at - time.monotonic()))

    @reset_after_ms.setter
    def reset_after_ms(self, reset_after_ms: float) -> None:
        self._resets_at = time.monotonic() + reset_after_ms / 1000

    def _begin_the_next_day(self) -> None:
        if time.monotonic() >= self._resets_at:
            self._left = SESSION_STARTS_A_DAY
            self._resets_at = time.monotonic() + _DAY_S
