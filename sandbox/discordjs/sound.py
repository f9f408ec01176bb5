"""Something to say whose every moment is unlike the others, and how much of it came across."""

from collections.abc import Sequence
from typing import Protocol, SupportsBytes, cast

import numpy as np
from av.audio.frame import AudioFrame
from av.codec.context import CodecContext
from numpy.typing import NDArray

from sandbox.voice.hearing import RATE_HZ

_PACKET_SAMPLES = 960
_PEAK = 12_000
_LATEST_S = 0.1


class _OpusContext(Protocol):
    """What is used of PyAV's codec context, whose own types leave the packets' type open."""

    sample_rate: int
    layout: str
    format: str

    def encode(self, frame: AudioFrame) -> Sequence[SupportsBytes]: ...


def chirp(duration_s: float, *, low_hz: float, high_hz: float) -> NDArray[np.int16]:
    """Make a tone that rises evenly from one frequency to another."""
    time_s = np.arange(round(duration_s * RATE_HZ)) / RATE_HZ
    phase = 2 * np.pi * (low_hz * time_s + (high_hz - low_hz) / duration_s / 2 * time_s**2)
    return (_PEAK * np.sin(phase)).astype(np.int16)


def encode(samples: NDArray[np.int16]) -> list[bytes]:
    """Encode mono sound at 48 kHz to Opus packets of 20 ms; what does not fill the last one is left out."""
    opus = cast("_OpusContext", CodecContext.create("libopus", "w"))
    opus.sample_rate, opus.layout, opus.format = RATE_HZ, "mono", "s16"
    packets: list[bytes] = []
    for start in range(0, len(samples) - _PACKET_SAMPLES + 1, _PACKET_SAMPLES):
        frame = AudioFrame.from_ndarray(samples[None, start : start + _PACKET_SAMPLES], format="s16", layout="mono")
        frame.sample_rate = RATE_HZ
        frame.pts = start
        packets += [bytes(packet) for packet in opus.encode(frame)]
    return packets


def correlation(source: NDArray[np.int16], heard: NDArray[np.int16]) -> float:
    """Compare what was heard with its source, at the delay below 0.1 s that fits best; 1 is alike, 0 is unlike."""
    latest = round(_LATEST_S * RATE_HZ)
    size = min(len(source), len(heard)) - latest
    if size <= 0:
        return 0.0
    wanted, found = source[:size].astype(float), heard.astype(float)
    length = len(found) + size
    fit = np.fft.irfft(np.fft.rfft(found, length) * np.conj(np.fft.rfft(wanted, length)), length)
    delay = int(np.argmax(fit[: latest + 1]))
    matched = found[delay : delay + size]
    return float(np.corrcoef(wanted, matched)[0, 1]) if matched.any() else 0.0
