"""An utterance's audio, and the only thing the event loop and the sending thread share.

The loop writes packets while the thread reads them, 50 a second. Neither waits for the other: one appends to a
list and the other advances an index, each a single step under the interpreter's lock, and the flags only ever rise.
"""

from collections.abc import Iterable

PACKET_MS = 20
SILENCE = b"\xf8\xff\xfe"
"""An Opus packet of 20 ms of silence (Discord voice documentation, "Voice Data Interpolation")."""

PREBUFFER_PACKETS = 2
"""Packets held before the first is let out: an engine's pieces do not come evenly."""


class Clip:
    """The Opus packets of one utterance, readable from the first on while the rest are still being made."""

    def __init__(self) -> None:
        self._packets: list[bytes] = []
        self._position = 0
        self._finished = False
        self._stopped = False
        self._buffering = True

    @property
    def duration_ms(self) -> int:
        """Length of what has been written."""
        return len(self._packets) * PACKET_MS

    @property
    def heard_ms(self) -> int:
        """Length of what has been read."""
        return self._position * PACKET_MS

    @property
    def stopped(self) -> bool:
        """Whether it was ended before its end."""
        return self._stopped

    def write(self, packets: Iterable[bytes]) -> None:
        """Add packets at the end."""
        self._packets.extend(packets)

    def finish(self) -> None:
        """Let the clip end after the packets it has."""
        self._finished = True

    def stop(self) -> None:
        """End the clip at the next read, whatever it still holds."""
        self._stopped = True

    def read(self) -> bytes | None:
        """Take the next packet: never waits, `b""` at the end, None while the next is not there yet.

        After an underrun the clip waits for its pre-buffer again, so that one late piece makes one gap and not many.
        """
        if self._stopped:
            return b""
        # The flag is read before the length: a clip that finishes in between only seems unfinished once more.
        finished = self._finished
        ready = len(self._packets) - self._position
        if not ready:
            self._buffering = True
            return b"" if finished else None
        if self._buffering and ready < PREBUFFER_PACKETS and not finished:
            return None
        self._buffering = False
        packet = self._packets[self._position]
        self._position += 1
        return packet
