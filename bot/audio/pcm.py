"""Uncompressed sound in any of the codings that servers use, as frames."""

from collections.abc import Iterator
from typing import Protocol

from av.audio.frame import AudioFrame

from bot.audio.codec import open_codec, packet
from bot.audio.encoder import RATES_HZ

_LAYOUTS = {1: "mono", 2: "stereo"}


class DecodeError(Exception):
    """The bytes are not sound that can be decoded. The message is for the operator."""


class Frames(Protocol):
    """Makes frames of a stream's bytes as they arrive. One thread at a time may use it."""

    def feed(self, data: bytes) -> Iterator[AudioFrame]:
        """Add bytes, and take the frames that they complete.

        Raises:
            DecodeError: the bytes make no sense.
        """
        ...

    def end(self) -> Iterator[AudioFrame]:
        """Take the frames that were waiting for more bytes."""
        ...


class Pcm:
    """Samples of one coding and rate. A torn sample waits for its other half.

    Raises:
        DecodeError: the rate is no rate of speech, or there are neither one nor two channels.
    """

    def __init__(self, rate_hz: int, channels: int, *, codec: str = "pcm_s16le", sample_bytes: int = 2) -> None:
        if rate_hz not in RATES_HZ or channels not in _LAYOUTS:
            raise DecodeError(f"sound of {rate_hz} Hz and {channels} channels cannot be decoded")
        self._decoder = open_codec(codec)
        self._decoder.sample_rate = rate_hz
        self._decoder.layout = _LAYOUTS[channels]
        self._block_bytes = sample_bytes * channels
        self._torn = b""

    def feed(self, data: bytes) -> Iterator[AudioFrame]:
        """Add samples; see `Frames.feed`."""
        data = self._torn + data
        whole = len(data) // self._block_bytes * self._block_bytes
        self._torn = data[whole:]
        if whole:
            yield from self._decoder.decode(packet(data[:whole]))

    def end(self) -> Iterator[AudioFrame]:
        """Nothing: half a sample is none."""
        yield from ()
