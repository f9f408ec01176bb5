"""Discord's ids: a time in milliseconds and a counter (API reference, "Snowflakes")."""

import time

DISCORD_EPOCH_MS = 1_420_070_400_000
_COUNTER_BITS = 22


class Snowflakes:
    """Makes ids that rise and carry the present time, as clients read it back out of them."""

    def __init__(self) -> None:
        self._last = 0

    def next(self) -> int:
        """Return a new id, above every earlier one."""
        now_ms = int(time.time() * 1000) - DISCORD_EPOCH_MS
        self._last = max(self._last + 1, now_ms << _COUNTER_BITS)
        return self._last
