"""A recording's packets as a file that any player plays."""

import io
import wave
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Protocol, Self, cast

import av
from av.packet import Packet

from bot.audio.clip import PACKET_MS
from bot.audio.codec import open_codec, packet

RATE_HZ = 48_000
"""Opus is decoded at this rate, and its times in Ogg are counted in it (RFC 7845, section 4)."""

_SAMPLE_BYTES = 2


class _Stream(Protocol):
    """What is used of PyAV's stream, whose own types leave the packets' type open."""

    layout: str


class _Muxer(Protocol):
    """What is used of PyAV's file, likewise."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *error: object) -> None: ...
    def add_stream(self, codec_name: str, *, rate: int) -> _Stream: ...
    def mux(self, packets: object) -> None: ...


def to_wav(packets: Iterable[bytes]) -> bytes:
    """A WAV of what a listener hears of mono Opus packets: 48 kHz, 16 bits."""
    decoder = open_codec("libopus")
    decoder.sample_rate, decoder.layout, decoder.format = RATE_HZ, "mono", "s16"
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(_SAMPLE_BYTES)
        file.setframerate(RATE_HZ)
        for each in packets:
            for frame in decoder.decode(packet(each)):
                file.writeframes(bytes(frame.planes[0])[: frame.samples * _SAMPLE_BYTES])
    return out.getvalue()


def to_ogg(packets: Sequence[bytes]) -> bytes:
    """An Ogg Opus file of mono packets of 20 ms, as they are."""
    out = io.BytesIO()
    samples = RATE_HZ * PACKET_MS // 1_000
    with cast("_Muxer", av.open(out, "w", format="ogg")) as file:
        stream = file.add_stream("libopus", rate=RATE_HZ)
        stream.layout = "mono"
        for number, each in enumerate(packets):
            muxed = Packet(each)
            muxed.stream = cast("av.AudioStream", stream)
            muxed.time_base = Fraction(1, RATE_HZ)
            muxed.pts = muxed.dts = number * samples
            muxed.duration = samples
            file.mux(muxed)
    return out.getvalue()
