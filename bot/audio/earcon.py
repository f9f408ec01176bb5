"""Short soft sounds that stand for something, made of notes."""

import math
from array import array
from collections.abc import Iterable, Sequence
from functools import cache

from bot.audio.encoder import Encoder

PEAK = 0.25
"""12 dB below full scale: beside speech, not above it."""

_RATE_HZ = 24_000
_SOUND_MS = 92
"""What five packets of 20 ms hold, after the 6.5 ms by which Opus gives everything out late."""
_FADE_MS = 12
_FULL_SCALE = 32_767

Chord = tuple[float, ...]
"""Notes that sound at once, in Hz."""


@cache
def earcon(*chords: Chord) -> tuple[bytes, ...]:
    """Opus packets of 100 ms: chords of equal length, one after another, each faded in and out."""
    samples = [sample for chord in chords for sample in _sounded(chord, _RATE_HZ * _SOUND_MS // 1_000 // len(chords))]
    loudest = max(map(abs, samples))
    pcm = array("h", (round(sample / loudest * PEAK * _FULL_SCALE) for sample in samples))
    encoder = Encoder(_RATE_HZ, channels=1)
    return (*encoder.encode(pcm.tobytes()), *encoder.finish())


def _sounded(chord: Sequence[float], samples: int) -> Iterable[float]:
    for sample in range(samples):
        from_edge_ms = 1_000 * min(sample, samples - 1 - sample) / _RATE_HZ
        fade = math.sin(math.pi / 2 * min(1.0, from_edge_ms / _FADE_MS)) ** 2
        yield fade * sum(math.sin(2 * math.pi * hz * sample / _RATE_HZ) for hz in chord)
