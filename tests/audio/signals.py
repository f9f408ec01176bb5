"""A voice-like sound that can be sampled at any rate, and how much of it came through an Opus decoder."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from av.audio.frame import AudioFrame
from av.codec.context import CodecContext
from av.packet import Packet
from av.stream import Stream
from numpy.typing import NDArray

HEARD_HZ = 48_000
"""What a listener's decoder is run at."""

Samples = NDArray[np.float64]
"""Samples from -1 to 1."""


class Decoder(Protocol):
    """What is used of PyAV's decoder, whose own types leave the packets' type open."""

    def decode(self, packet: "Packet[Stream]") -> Sequence[AudioFrame]: ...


def voice_like(rate_hz: int, samples: int) -> Samples:
    """A gliding buzz of syllables, all of it below 3.4 kHz and so within the band of every rate from 8 kHz up."""
    t = np.arange(samples) / rate_hz
    phase = 2 * np.pi * (120 * t + 8 * np.sin(2 * np.pi * 0.7 * t))
    harmonics = np.arange(1, 22)
    formants = np.exp(-(((harmonics * 130 - 600) / 400) ** 2)) + 0.5 * np.exp(-(((harmonics * 130 - 1900) / 500) ** 2))
    buzz = sum((loud * np.sin(k * phase + k) for k, loud in zip(harmonics, formants, strict=True)), np.zeros(samples))
    syllables = 0.55 + 0.45 * np.sin(2 * np.pi * 3 * t)
    return 0.12 * syllables * buzz


def to_pcm(samples: Samples, *, channels: int = 1) -> bytes:
    """Signed 16-bit little-endian PCM, the same in each channel."""
    return np.repeat(np.round(samples * 32_767).astype("<i2"), channels).tobytes()


def from_pcm(pcm: bytes) -> Samples:
    """Mono PCM as samples."""
    return np.frombuffer(pcm, "<i2").astype(np.float64) / 32_767


def decode(packets: Iterable[bytes]) -> Samples:
    """What a listener hears of Opus packets, at `HEARD_HZ`."""
    decoder = listener()
    frames = [frame for packet in packets for frame in decoder.decode(Packet(packet))]
    return from_pcm(b"".join(bytes(frame.planes[0])[: frame.samples * 2] for frame in frames))


def listener() -> Decoder:
    """A listener's decoder."""
    decoder = CodecContext.create("libopus", "r")
    decoder.sample_rate, decoder.layout, decoder.format = HEARD_HZ, "mono", "s16"
    return decoder


@dataclass(frozen=True)
class Likeness:
    """How what was heard compares with what was sent, once the two are aligned."""

    delay: int
    """In samples."""
    correlation: float
    gain_db: float


def compare(heard: Samples, sent: Samples) -> Likeness:
    """Find where the sent sound lies in the heard one, and how alike they are there."""
    size = len(heard) + len(sent)
    spectrum = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(sent, size))
    delay = int(np.argmax(np.fft.irfft(spectrum, size)[: len(heard)]))
    part = heard[delay : delay + len(sent)]
    part = np.pad(part, (0, len(sent) - len(part)))
    correlation = float(part @ sent / np.sqrt((part @ part) * (sent @ sent)))
    return Likeness(delay, correlation, float(10 * np.log10((part @ part) / (sent @ sent))))
