"""When a voice was heard, by a listener's clock."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sandbox.voice.hearing import AUDIBLE, RATE_HZ, HeardPacket, lay_out

_QUIET_S = 0.005
"""Sounds are told apart by so much silence: less than a packet, more than the zero crossings of a steady tone."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A stretch without silence: the wall times of its first and its last audible sample."""

    begun_at: float
    ended_at: float


def sounds(packets: Sequence[HeardPacket], *, since: float) -> list[Sound]:
    """Decode what one voice was heard saying, and tell when each sound was heard.

    A sample is heard when its packet arrives, and as much later as it lies behind the packet's first sample. The time
    between two packets is that of their arrival: timestamps need not count pauses, and a plain discord.py bot's do not.

    Args:
        packets: one voice's over one connection, in the order they arrived.
        since: leave out packets that arrived before this wall time.
    """
    heard = [packet for packet in packets if packet.at >= since]
    samples = lay_out(packets, since=since).samples.astype(np.int32)
    loud = np.flatnonzero(np.abs(samples) >= AUDIBLE)
    if not loud.size:
        return []
    begins = np.array([(packet.timestamp - heard[0].timestamp) % 2**32 for packet in heard])
    arrivals = np.array([packet.at for packet in heard])
    carrier = np.searchsorted(begins, loud, side="right") - 1
    at = arrivals[carrier] + (loud - begins[carrier]) / RATE_HZ
    stretches = np.split(at, np.flatnonzero(np.diff(loud) > _QUIET_S * RATE_HZ) + 1)
    return [Sound(float(stretch[0]), float(stretch[-1])) for stretch in stretches]
