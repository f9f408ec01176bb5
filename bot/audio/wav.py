"""WAV as it is streamed: sizes that are not known, chunks nobody asked for, a header again before each piece."""

import struct
from collections.abc import Iterable, Iterator

from av.audio.frame import AudioFrame

from bot.audio.pcm import DecodeError, Pcm

_CODECS = {
    (1, 8): "pcm_u8",
    (1, 16): "pcm_s16le",
    (1, 24): "pcm_s24le",
    (1, 32): "pcm_s32le",
    (3, 32): "pcm_f32le",
    (3, 64): "pcm_f64le",
    (6, 8): "pcm_alaw",
    (7, 8): "pcm_mulaw",
}
"""By format tag and bits a sample (Microsoft, `mmreg.h`, WAVE_FORMAT_*)."""
_EXTENSIBLE = 0xFFFE
"""The true tag is the first two bytes of the sub-format, 24 bytes into the chunk."""
_EXTENSIBLE_BYTES = 26
_FORMAT_BYTES = 16
_LONGEST_FORMAT_BYTES = 1_024

_CHUNK_HEAD_BYTES = 8
"""Its name and its size (Microsoft and IBM, "Multimedia Programming Interface and Data Specifications 1.0")."""
_FILE_HEAD_BYTES = 12
_NO_SIZE_BYTES = 0x7FFF_0000
"""A size of 0, or from here on, is what a program writes that cannot go back to fill it in."""


class Wav:
    """The samples in a stream of one or more WAV files, each ended by the next one's header or by the end."""

    def __init__(self) -> None:
        self._waiting = b""
        self._skip_bytes = 0
        self._format: tuple[int, ...] = ()
        self._pcm: Pcm | None = None
        self._data_bytes: int | None = None
        """What is left of the data chunk; None outside one, or while its end is unknown."""
        self._in_data = False

    def feed(self, data: bytes) -> Iterator[AudioFrame]:
        """Add bytes; see `Frames.feed`."""
        self._waiting += data
        while (frames := self._step()) is not None:
            yield from frames

    def end(self) -> Iterator[AudioFrame]:
        """Take the samples that might have been the beginning of another header."""
        if self._in_data and self._pcm is not None:
            yield from self._pcm.feed(self._take(len(self._waiting)))

    def _step(self) -> Iterable[AudioFrame] | None:
        """Do what the waiting bytes allow, or give None when they are too few."""
        if self._skip_bytes:
            skipped = len(self._take(self._skip_bytes))
            self._skip_bytes -= skipped
            return () if skipped else None
        return self._read_samples() if self._in_data else self._read_chunk_head()

    def _take(self, size: int) -> bytes:
        taken, self._waiting = self._waiting[:size], self._waiting[size:]
        return taken

    def _read_chunk_head(self) -> Iterable[AudioFrame] | None:
        if len(self._waiting) < _FILE_HEAD_BYTES:
            return None
        name, size = self._waiting[:4], int.from_bytes(self._waiting[4:8], "little")
        if name == b"RIFF":
            self._take(_FILE_HEAD_BYTES)
        elif name == b"fmt ":
            return self._read_format(size)
        elif name == b"data":
            self._take(_CHUNK_HEAD_BYTES)
            self._open_data(size)
        elif self._pcm is not None and not name.isalnum() and not name.rstrip().isalnum():
            self._data_bytes, self._in_data = (
                None,
                True,
            )  # the size was that of a first piece, and more pieces come without a header
        else:
            self._take(_CHUNK_HEAD_BYTES)
            self._skip_bytes = size + size % 2
        return ()

    def _read_format(self, size: int) -> Iterable[AudioFrame] | None:
        if not _FORMAT_BYTES <= size <= _LONGEST_FORMAT_BYTES:
            raise DecodeError("the WAV's format chunk makes no sense")
        if len(self._waiting) < _CHUNK_HEAD_BYTES + size:
            return None
        chunk = self._take(_CHUNK_HEAD_BYTES + size + size % 2)[_CHUNK_HEAD_BYTES:]
        tag, channels, rate_hz, _bytes_a_second, _block_bytes, bits = struct.unpack_from("<HHIIHH", chunk)
        if tag == _EXTENSIBLE and size >= _EXTENSIBLE_BYTES:
            (tag,) = struct.unpack_from("<H", chunk, _EXTENSIBLE_BYTES - 2)
        if (tag, bits) not in _CODECS:
            raise DecodeError(f"the WAV's coding {tag} with {bits} bits is unknown")
        self._format = (tag, channels, rate_hz, bits)
        return ()

    def _open_data(self, size: int) -> None:
        if not self._format:
            raise DecodeError("the WAV has samples before their format")
        tag, channels, rate_hz, bits = self._format
        self._pcm = Pcm(rate_hz, channels, codec=_CODECS[tag, bits], sample_bytes=bits // 8)
        self._data_bytes = size if 0 < size < _NO_SIZE_BYTES else None
        self._in_data = True

    def _read_samples(self) -> Iterable[AudioFrame] | None:
        if self._data_bytes is None:
            next_file = self._next_file()
            size = len(self._waiting) - _FILE_HEAD_BYTES + 1 if next_file is None else next_file
            is_end = next_file == 0
        else:
            size = min(self._data_bytes, len(self._waiting))
            is_end = self._data_bytes == 0
            self._data_bytes -= size
        if is_end:
            self._in_data = False
            return ()
        if size <= 0 or self._pcm is None:
            return None
        return self._pcm.feed(self._take(size))

    def _next_file(self) -> int | None:
        """Where in samples without a known end another file begins."""
        start = self._waiting.find(b"RIFF")
        while start >= 0:
            if self._waiting[start + 8 : start + _FILE_HEAD_BYTES] == b"WAVE":
                return start
            start = self._waiting.find(b"RIFF", start + 1)
        return None
