"""What was heard, from packets to sound: decoding, laying out in time, and measuring."""

import wave
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path
from typing import cast

import av
import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

RATE_HZ = 48_000
AUDIBLE = 330  # 1 % of full scale; what Opus leaves of digital silence after speech stays below
# Decoding starts this many packets before what is wanted: Opus needs some 80 ms to settle (RFC 7845 section 4.6).
SETTLING_PACKETS = 10


@dataclass(frozen=True, slots=True)
class HeardPacket:
    """One RTP packet of another member.

    `at` is the wall time of its arrival in seconds. `opus` is decrypted, empty if it could not be; `failure` says why.
    """

    at: float
    user_id: int
    ssrc: int
    sequence: int
    timestamp: int
    opus: bytes
    end_to_end: bool
    failure: str | None


@dataclass(frozen=True, slots=True)
class Pcm:
    """Mono sound at 48 kHz. `start_at` is the wall time of the first sample: when its packet arrived."""

    samples: NDArray[np.int16]
    start_at: float


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of audible sound, from its first to its last audible sample."""

    start_at: float
    duration_s: float
    peak: int


def lay_out(packets: Sequence[HeardPacket], *, since: float | None = None, until: float | None = None) -> Pcm:
    """Decode one member's packets and lay them out by RTP timestamp; lost packets and pauses are silence.

    A new ssrc (another connection) is laid where its first packet arrived. Decoded sound trails its packet by the
    encoder's look-ahead (6.5 ms).

    Args:
        packets: In the order they arrived.
        since: Leave out packets that arrived before this wall time.
        until: Leave out packets that arrived at this wall time or later.
    """
    wanted = [
        index
        for index, packet in enumerate(packets)
        if (since is None or packet.at >= since) and (until is None or packet.at < until)
    ]
    if not wanted:
        return Pcm(np.zeros(0, np.int16), 0.0 if since is None else since)
    first, last = wanted[0], wanted[-1]
    placed = [
        (at, sound)
        for at, packet, sound in _decoded(packets[max(0, first - SETTLING_PACKETS) : last + 1])
        if since is None or packet.at >= since
    ]
    start = min((at for at, _ in placed), default=0)
    samples = np.zeros(max((at + len(sound) for at, sound in placed), default=start) - start, np.int16)
    for at, sound in placed:
        samples[at - start : at - start + len(sound)] = sound
    return Pcm(samples, packets[first].at)


def _decoded(packets: Sequence[HeardPacket]) -> Iterator[tuple[int, HeardPacket, NDArray[np.int16]]]:
    """Decode packets; yield with each the position of its first sample."""
    for _, group in groupby(packets, key=lambda packet: packet.ssrc):
        run = list(group)
        position = round((run[0].at - packets[0].at) * RATE_HZ)
        positions = [position]
        for earlier, later in pairwise(run):
            position += _signed(later.timestamp - earlier.timestamp, 32)
            positions.append(position)
        decode = _decoder()
        for at, packet in sorted(zip(positions, run, strict=True), key=lambda pair: pair[0]):
            if packet.opus:
                yield at, packet, decode(packet.opus)


def _decoder() -> Callable[[bytes], NDArray[np.int16]]:
    """Make a function that decodes packets one after another; it remembers the one before."""
    codec = av.CodecContext.create("libopus", "r")
    codec.sample_rate = RATE_HZ
    codec.layout = "mono"
    decode = cast("Callable[[object], list[AudioFrame]]", codec.decode)  # pyright: ignore[reportUnknownMemberType] - PyAV's packets are generic over a stream there is none of
    return lambda opus: np.concatenate([_mono(frame) for frame in decode(av.Packet(opus))])


def _mono(frame: AudioFrame) -> NDArray[np.int16]:
    return frame.to_ndarray().reshape(-1).astype(np.int16)


def _signed(difference: int, bits: int) -> int:
    """Read the difference of two wrapping counters as the shorter way round."""
    half = 1 << bits - 1
    return (difference + half) % (1 << bits) - half


def spans(pcm: Pcm, *, gap_s: float = 0.25, threshold: int = AUDIBLE, shortest_s: float = 0.02) -> list[Span]:
    """Find the audible stretches.

    Args:
        pcm: The sound.
        gap_s: Silence up to this long inside a stretch does not split it.
        threshold: The absolute value from which a sample is audible.
        shortest_s: A stretch shorter than this is a click and left out.
    """
    loud = np.flatnonzero(np.abs(pcm.samples.astype(np.int32)) >= threshold)
    if not loud.size:
        return []
    found: list[Span] = []
    for stretch in np.split(loud, np.flatnonzero(np.diff(loud) > gap_s * RATE_HZ) + 1):
        begin, end = int(stretch[0]), int(stretch[-1]) + 1
        if end - begin >= shortest_s * RATE_HZ:
            peak = int(np.abs(pcm.samples[begin:end].astype(np.int32)).max())
            found.append(Span(pcm.start_at + begin / RATE_HZ, (end - begin) / RATE_HZ, peak))
    return found


def lost(packets: Sequence[HeardPacket]) -> int:
    """Count the packets missing in the sequence numbers of one member's packets."""
    missing = 0
    for _, group in groupby(packets, key=lambda packet: packet.ssrc):
        run = list(group)
        number, seen = 0, {0}
        for earlier, later in pairwise(run):
            number += _signed(later.sequence - earlier.sequence, 16)
            seen.add(number)
        missing += max(seen) - min(seen) + 1 - len(seen)
    return missing


def clipped(samples: NDArray[np.int16]) -> int:
    """Count the samples at full scale.

    A lone one is clipping as well: decoding rounds off a flat top that was encoded, and speech at a right level comes
    nowhere near.
    """
    return int(np.count_nonzero(np.abs(samples.astype(np.int32)) >= np.iinfo(np.int16).max))


def write_wav(path: Path, samples: NDArray[np.int16], rate_hz: int = RATE_HZ) -> None:
    """Write mono sound to a file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate_hz)
        file.writeframes(samples.astype("<i2").tobytes())
