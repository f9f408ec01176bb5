"""RTP timestamps that go on while nothing is sent.

A packet's timestamp is the sampling instant of its first sample, so it advances through silence as through speech (RFC
3550, section 5.1). discord.py advances it only for packets it sends; a listener that plays by the stamps then falls
behind by the length of every pause.
"""

from collections.abc import Callable

RATE_HZ = 48_000
"""The clock of Opus in RTP, whatever rate was encoded (RFC 7587, section 4.1)."""

PACKET_SAMPLES = 960
"""20 ms."""

_WRAP = 1 << 32


class RtpClock:
    """Tells what the timestamp of the first packet after a pause must be."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._origin_s: float | None = None
        self._next = 0
        """As the last answer, but never wrapped: a pause may be longer than 32 bits can count."""

    def resume(self, timestamp: int) -> int:
        """The timestamp of a packet sent now, given the one that would follow if there had been no pause.

        Whole packets are added for the time that has passed, to the nearest; none where the stream is ahead of time.
        """
        now_s = self._clock()
        self._next += (timestamp - self._next) % _WRAP
        if self._origin_s is None:
            self._origin_s = now_s - self._next / RATE_HZ
        behind = int((now_s - self._origin_s) * RATE_HZ) - self._next
        self._next += max(0, round(behind / PACKET_SAMPLES)) * PACKET_SAMPLES
        return self._next % _WRAP
