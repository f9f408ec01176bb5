"""Who listens while a script is played: tells what is heard of the bot as it is heard, and how loud it is."""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sandbox.voice.hearing import SETTLING_PACKETS, HeardPacket, clipped, lay_out, lost, write_wav
from sandbox.voice.listener import Listener
from sandbox.voice.privacy import SILENCE
from sandbox.voice.session import SentFrame

PACKET_SAMPLES = 960
SILENT_DBFS = -100.0
"""The level of digital silence, which has none."""

_FULL_SCALE = 32768.0
_TELL_EVERY_S = 0.1

Tell = Callable[..., None]
"""Writes an event: its name, and its values by keyword."""

Level = tuple[float, float]
"""A packet's arrival (wall time in seconds) and its loudness (RMS in dBFS)."""


class Audience:
    """Listens to one speaker through one member's ears."""

    def __init__(self, listener: Listener, speaker_id: int, tell: Tell) -> None:
        self._listener = listener
        self._speaker_id = speaker_id
        self._tell = tell
        self._told = 0

    async def run(self) -> None:
        """Tell of new packets, `heard`, ten times a second; until cancelled."""
        while True:
            self.tell_news()
            await asyncio.sleep(_TELL_EVERY_S)

    def tell_news(self) -> None:
        """Tell of the packets that came since the last time."""
        heard = [packet for packet in self._packets() if packet.opus]
        if news := list(levels(heard, self._told)):
            self._tell("heard", packets=news)
        self._told = len(heard)

    async def quiet(self, quiet_s: float, at_most_s: float) -> None:
        """Wait until nothing but silence has come for `quiet_s` from now on, or `at_most_s` are over."""
        began_at = time.time()
        while True:
            now = time.time()
            sounding = (packet.at for packet in reversed(self._packets()) if packet.opus != SILENCE)
            over_at = min(max(began_at, next(sounding, began_at)) + quiet_s, began_at + at_most_s)
            if now >= over_at:
                return
            await asyncio.sleep(over_at - now)

    def tally(self, wav: Path, sent: Sequence[SentFrame]) -> dict[str, Any]:
        """Write what was heard to a file and count what went wrong.

        Args:
            wav: The file.
            sent: What the speaker sent, as the voice server saw it.
        """
        packets = self._packets()
        samples = lay_out(packets).samples
        wav.parent.mkdir(parents=True, exist_ok=True)
        write_wav(wav, samples)
        return {
            "wav": str(wav),
            "packets": len(packets),
            "lost_packets": lost(packets),
            "plaintext_packets": sum(
                frame.others_present and not frame.end_to_end and not frame.silence for frame in sent
            ),
            "decode_failures": sum(packet.failure is not None for packet in packets),
            "clipped_samples": clipped(samples),
        }

    def _packets(self) -> list[HeardPacket]:
        return [packet for packet in self._listener.packets if packet.user_id == self._speaker_id]


def levels(packets: Sequence[HeardPacket], first: int) -> Iterator[Level]:
    """Measure one speaker's packets from the index `first` on; those before let the decoder settle."""
    for ssrc, group in groupby(packets[first:], key=lambda packet: packet.ssrc):
        run = list(group)
        before = [packet for packet in packets[max(0, first - SETTLING_PACKETS) : first] if packet.ssrc == ssrc]
        samples = lay_out([*before, *run], since=min(packet.at for packet in run)).samples
        places = [_apart(packet.timestamp, run[0].timestamp) for packet in run]
        for packet, place in zip(run, places, strict=True):
            start = place - min(places)
            yield round(packet.at, 4), _loudness_dbfs(samples[start : start + PACKET_SAMPLES])


def _apart(timestamp: int, other: int) -> int:
    """Samples from one RTP timestamp to another; they wrap at 32 bits."""
    return (timestamp - other + (1 << 31)) % (1 << 32) - (1 << 31)


def _loudness_dbfs(samples: NDArray[np.int16]) -> float:
    rms = float(np.sqrt(np.mean(np.square(samples / _FULL_SCALE)))) if samples.size else 0.0
    return round(max(20 * float(np.log10(rms)), SILENT_DBFS), 1) if rms else SILENT_DBFS
