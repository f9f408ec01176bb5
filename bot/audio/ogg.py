"""Opus and Vorbis in Ogg, page by page as it arrives (RFC 3533, RFC 7845; Vorbis I specification, section 4)."""

from collections.abc import Iterator

from av.audio.frame import AudioFrame
from av.error import InvalidDataError

from bot.audio.codec import Codec, open_codec, packet
from bot.audio.pcm import DecodeError

_PAGE_HEAD_BYTES = 27
_FIRST_PAGE = 2
"""In a page's flags: a stream begins."""
_FULL_SEGMENT_BYTES = 255
"""A packet goes on after a segment of this size."""
_VORBIS_HEADERS = 3


class Ogg:
    """The sound in one Ogg stream, or in several one after another."""

    def __init__(self) -> None:
        self._waiting = b""
        self._packet = b""
        self._headers: list[bytes] = []
        self._decoder: Codec | None = None

    def feed(self, data: bytes) -> Iterator[AudioFrame]:
        """Add bytes; see `Frames.feed`."""
        self._waiting += data
        while page := self._page():
            flags, segments = page
            if flags & _FIRST_PAGE:
                self._packet, self._headers, self._decoder = b"", [], None
            for segment in segments:
                self._packet += segment
                if len(segment) < _FULL_SEGMENT_BYTES:
                    yield from self._read(self._packet)
                    self._packet = b""

    def end(self) -> Iterator[AudioFrame]:
        """Take what the decoder still holds."""
        if self._decoder is not None:
            yield from self._decoder.decode(None)

    def _page(self) -> tuple[int, list[bytes]] | None:
        """The next page's flags and segments, once it is there to its end (RFC 3533, section 6)."""
        if len(self._waiting) < _PAGE_HEAD_BYTES:
            return None
        if not self._waiting.startswith(b"OggS"):
            raise DecodeError("the Ogg stream is broken")
        body = _PAGE_HEAD_BYTES + self._waiting[_PAGE_HEAD_BYTES - 1]
        sizes = self._waiting[_PAGE_HEAD_BYTES:body]
        end = body + sum(sizes)
        if len(self._waiting) < end:
            return None
        flags, segments = self._waiting[5], list[bytes]()
        for size in sizes:
            segments.append(self._waiting[body : body + size])
            body += size
        self._waiting = self._waiting[end:]
        return flags, segments

    def _read(self, data: bytes) -> Iterator[AudioFrame]:
        if self._decoder is None:
            self._headers.append(data)
            self._decoder = _open(self._headers)
        elif not data.startswith(b"OpusTags"):
            try:
                yield from self._decoder.decode(packet(data))
            except InvalidDataError:
                return  # one packet of 20 ms is lost, as it is on the wire


def _open(headers: list[bytes]) -> Codec | None:
    """The decoder that a stream's first packets ask for; None when more of them are needed."""
    if headers[0].startswith(b"OpusHead"):
        decoder = open_codec("opus")
        decoder.extradata = headers[0]
        return decoder
    if not headers[0].startswith(b"\x01vorbis"):
        raise DecodeError("the Ogg stream holds neither Opus nor Vorbis")
    if len(headers) < _VORBIS_HEADERS:
        return None
    decoder = open_codec("vorbis")
    decoder.extradata = b"\x02" + _laced(headers[0]) + _laced(headers[1]) + b"".join(headers)
    return decoder


def _laced(header: bytes) -> bytes:
    """A header's size as FFmpeg's Vorbis decoder expects it, in Xiph's way: a sum of bytes, all but the last 255."""
    full, rest = divmod(len(header), _FULL_SEGMENT_BYTES)
    return b"\xff" * full + bytes([rest])
