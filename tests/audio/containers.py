"""The same speech in every container that a server may send, made by FFmpeg's own muxers or by hand."""

import io
import struct
from collections.abc import Callable, Sequence
from typing import Protocol, Self, cast

import av
from av.audio.format import AudioFormat
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler


class _Stream(Protocol):
    """What is used of PyAV's stream, whose own types leave the packets' type open."""

    layout: str
    format: AudioFormat
    rate: int

    def encode(self, frame: AudioFrame | None) -> Sequence[object]: ...


class _File(Protocol):
    """What is used of PyAV's file, likewise."""

    def __enter__(self) -> Self: ...
    def __exit__(self, *error: object) -> None: ...
    def add_stream(self, codec_name: str, *, rate: int) -> _Stream: ...
    def mux(self, packets: Sequence[object]) -> None: ...


UNKNOWN_BYTES = 0xFFFF_FFFF
"""What a program writes as a size that it does not know yet."""


def riff(pcm: bytes, rate_hz: int, channels: int = 1, *, size: int | None = None, before: bytes = b"") -> bytes:
    """A WAV of 16-bit PCM, with the given size in its header, and other chunks before the data."""
    block = 2 * channels
    head = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, channels, rate_hz, rate_hz * block, block, 16)
    length = len(pcm) if size is None else size
    whole = min(UNKNOWN_BYTES, 4 + len(head) + len(before) + 8 + length)
    return b"RIFF" + struct.pack("<I", whole) + b"WAVE" + head + before + b"data" + struct.pack("<I", length) + pcm


def list_chunk(text: bytes) -> bytes:
    """A chunk of remarks, as FFmpeg writes it before the data."""
    body = b"INFOISFT" + struct.pack("<I", len(text)) + text
    return b"LIST" + struct.pack("<I", len(body)) + body


def encoded(pcm: bytes, rate_hz: int, *, container: str, codec: str) -> bytes:
    """Mono PCM as FFmpeg writes it in a container."""
    out = io.BytesIO()
    with cast("_File", av.open(out, "w", format=container)) as file:
        stream = file.add_stream(codec, rate=rate_hz)
        stream.layout = "mono"
        frame = AudioFrame("s16", "mono", len(pcm) // 2)
        frame.sample_rate = rate_hz
        frame.planes[0].update(pcm)
        converter = AudioResampler(stream.format.name, "mono", stream.rate)
        for each in [*converter.resample(frame), *converter.resample(None)]:
            file.mux(stream.encode(each))
        file.mux(stream.encode(None))
    return out.getvalue()


def without_tag(mp3: bytes) -> bytes:
    """An MP3 without the ID3 tag at its start."""
    assert mp3.startswith(b"ID3")
    size = sum((byte & 0x7F) << shift for byte, shift in zip(mp3[6:10], (21, 14, 7, 0), strict=True))
    return mp3[10 + size :]


CONTAINERS: dict[str, Callable[[bytes, int], bytes]] = {
    "pcm": lambda pcm, _rate_hz: pcm,
    "wav": riff,
    "wav of unknown size": lambda pcm, rate_hz: riff(pcm, rate_hz, size=UNKNOWN_BYTES),
    "wav of size zero": lambda pcm, rate_hz: riff(pcm, rate_hz, size=0),
    "wav with remarks": lambda pcm, rate_hz: riff(pcm, rate_hz, before=list_chunk(b"Lavf61.7")),
    "wav by FFmpeg": lambda pcm, rate_hz: encoded(pcm, rate_hz, container="wav", codec="pcm_s16le"),
    "wav of 24 bits": lambda pcm, rate_hz: encoded(pcm, rate_hz, container="wav", codec="pcm_s24le"),
    "wav of floats": lambda pcm, rate_hz: encoded(pcm, rate_hz, container="wav", codec="pcm_f32le"),
    "a wav for each piece": lambda pcm, rate_hz: b"".join(
        riff(pcm[i : i + 9_600], rate_hz) for i in range(0, len(pcm), 9_600)
    ),
    "a wav of unknown size for each piece": lambda pcm, rate_hz: b"".join(
        riff(pcm[i : i + 9_600], rate_hz, size=UNKNOWN_BYTES) for i in range(0, len(pcm), 9_600)
    ),
    "mp3": lambda pcm, rate_hz: encoded(pcm, rate_hz, container="mp3", codec="libmp3lame"),
    "mp3 without a tag": lambda pcm, rate_hz: without_tag(encoded(pcm, rate_hz, container="mp3", codec="libmp3lame")),
    "flac": lambda pcm, rate_hz: encoded(pcm, rate_hz, container="flac", codec="flac"),
}
"""By name: what makes it of mono PCM at a rate."""
