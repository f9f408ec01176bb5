"""MP3 and FLAC as they arrive: a head that is no sound, then frames that FFmpeg's parsers find."""

from collections.abc import Iterator, Sequence

from av.audio.frame import AudioFrame
from av.error import InvalidDataError

from bot.audio.codec import AnyPacket, open_codec

_FRAME_HEAD_BYTES = 4
_KBITS = {
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    0: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
"""Of layer III, by the version's two bits and the index (ISO/IEC 11172-3 and 13818-3, 2.4.2.3; 0 is MPEG 2.5)."""
_RATES_HZ = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
_LAYER_3 = 1

_ID3_HEAD_BYTES = 10
_FLAC_BLOCK_HEAD_BYTES = 4
_FLAC_LAST_BLOCK = 0x80
_FLAC_STREAMINFO_BYTES = 34


def frame_bytes(head: bytes) -> int | None:
    """How long the MP3 frame is that begins with these four bytes; None when they begin none."""
    if len(head) < _FRAME_HEAD_BYTES or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:  # noqa: PLR2004 - the sync word
        return None
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    kbits, rate, padding = head[2] >> 4, head[2] >> 2 & 3, head[2] >> 1 & 1
    if version not in _KBITS or layer != _LAYER_3 or not 0 < kbits < len(_KBITS[version]):
        return None
    if rate >= len(_RATES_HZ[version]):
        return None
    slots = 144_000 if version == 3 else 72_000  # noqa: PLR2004 - MPEG 1 has twice the samples a frame
    return slots * _KBITS[version][kbits] // _RATES_HZ[version][rate] + padding


class Mp3:
    """The sound in MP3, after the tag that may come first."""

    def __init__(self) -> None:
        self._tag: bytes | None = b""
        self._tag_bytes = 0
        self._frames = _Parsed("mp3float")

    def feed(self, data: bytes) -> Iterator[AudioFrame]:
        """Add bytes; see `Frames.feed`."""
        if self._tag is not None:
            self._tag += data
            size = _id3_bytes(self._tag)
            if size is None or len(self._tag) < size:
                return
            data, self._tag = self._tag[size:], None
        yield from self._frames.feed(data)

    def end(self) -> Iterator[AudioFrame]:
        """Take the last frame."""
        yield from self._frames.end()


class Flac:
    """The sound in FLAC, after its metadata (RFC 9639, section 8)."""

    def __init__(self) -> None:
        self._head: bytes | None = b""
        self._frames = _Parsed("flac")

    def feed(self, data: bytes) -> Iterator[AudioFrame]:
        """Add bytes; see `Frames.feed`."""
        if self._head is not None:
            self._head += data
            size = _flac_head_bytes(self._head)
            if size is None:
                return
            info = len(b"fLaC") + _FLAC_BLOCK_HEAD_BYTES
            self._frames = _Parsed("flac", self._head[info : info + _FLAC_STREAMINFO_BYTES])
            data, self._head = self._head[size:], None
        yield from self._frames.feed(data)

    def end(self) -> Iterator[AudioFrame]:
        """Take the last frames: FFmpeg's parser wants to see ten ahead before it believes one."""
        yield from self._frames.end()


class _Parsed:
    """Frames found by the codec's own parser; a broken one is passed over."""

    def __init__(self, codec: str, extradata: bytes | None = None) -> None:
        self._decoder = open_codec(codec)
        self._decoder.extradata = extradata

    def feed(self, data: bytes) -> Iterator[AudioFrame]:
        yield from self._decode(self._decoder.parse(data) if data else [])

    def end(self) -> Iterator[AudioFrame]:
        while packets := self._decoder.parse(None):
            yield from self._decode(packets)
        yield from self._decoder.decode(None)

    def _decode(self, packets: Sequence[AnyPacket]) -> Iterator[AudioFrame]:
        for packet in packets:
            try:
                yield from self._decoder.decode(packet)
            except InvalidDataError:
                continue


def _id3_bytes(start: bytes) -> int | None:
    """Length of the tag at the start, 0 without one (ID3v2.4, section 3.1); None when that is not to be seen yet."""
    if not b"ID3".startswith(start[:3]):
        return 0
    if len(start) < _ID3_HEAD_BYTES:
        return None
    size = 0
    for byte in start[6:_ID3_HEAD_BYTES]:
        size = size << 7 | byte & 0x7F
    return _ID3_HEAD_BYTES + size


def _flac_head_bytes(start: bytes) -> int | None:
    """Length of the marker and all metadata blocks; None while they are not all there."""
    position, is_last = len(b"fLaC"), False
    while not is_last:
        head = start[position : position + _FLAC_BLOCK_HEAD_BYTES]
        if len(head) < _FLAC_BLOCK_HEAD_BYTES:
            return None
        is_last = bool(head[0] & _FLAC_LAST_BLOCK)
        position += _FLAC_BLOCK_HEAD_BYTES + int.from_bytes(head[1:], "big")
    return position if len(start) >= position else None
