"""What a speech server sends becomes mono PCM, whatever it was said to be: the bytes themselves tell the container."""

from collections.abc import Callable, Iterable

from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.error import FFmpegError

from bot.audio.mpeg import Flac, Mp3, frame_bytes
from bot.audio.ogg import Ogg
from bot.audio.pcm import DecodeError, Frames, Pcm
from bot.audio.wav import Wav

_SAMPLE_BYTES = 2
_MARKS: dict[bytes, Callable[[], Frames]] = {b"RIFF": Wav, b"OggS": Ogg, b"fLaC": Flac, b"ID3": Mp3}
_MARK_BYTES = 4


class Decoder:
    """Decodes one answer: bytes in pieces of any size, to signed 16-bit little-endian mono PCM.

    A container is known by its first bytes. An MP3 without a tag begins with eleven ones, as PCM may: it is believed
    when a second frame follows where the first one's header says.

    Only one thread at a time may use a decoder.

    Args:
        rate_hz: of bare PCM; a container tells its own.
        channels: of bare PCM, one or two.
        is_pcm: whether bare PCM is all it can be.

    Raises:
        DecodeError: no speech has such a rate or so many channels.
    """

    def __init__(self, rate_hz: int, channels: int, *, is_pcm: bool) -> None:
        self._bare = Pcm(rate_hz, channels)
        self._frames: Frames | None = self._bare if is_pcm else None
        self._start = b""
        self._rate_hz: int | None = None
        self._mono: AudioResampler | None = None

    @property
    def rate_hz(self) -> int | None:
        """The rate of the PCM; None before there is any."""
        return self._rate_hz

    def decode(self, data: bytes) -> bytes:
        """Add bytes, and take the PCM that they complete.

        Raises:
            DecodeError: the bytes make no sense, or the rate changes midway.
        """
        if self._frames is None:
            self._start += data
            data, self._frames = self._start, self._recognised()
            if self._frames is None:
                return b""
        return self._pcm_of(self._frames.feed, data)

    def finish(self) -> bytes:
        """Take what is left.

        Raises:
            DecodeError: as `decode`.
        """
        rest = b""
        if self._frames is None:
            self._frames = self._bare
            rest = self._pcm_of(self._frames.feed, self._start)
        frames = self._frames
        return rest + self._pcm_of(lambda _nothing: frames.end(), b"")

    def _pcm_of(self, read: Callable[[bytes], Iterable[AudioFrame]], data: bytes) -> bytes:
        try:
            return b"".join(self._convert(frame) for frame in read(data))
        except (FFmpegError, ValueError) as error:
            raise DecodeError(f"the sound cannot be decoded: {error}") from error

    def _convert(self, frame: AudioFrame) -> bytes:
        if self._mono is None:
            self._rate_hz = frame.sample_rate
            self._mono = AudioResampler("s16", "mono", frame.sample_rate)
        elif frame.sample_rate != self._rate_hz:
            raise DecodeError("the sound changes its rate midway")
        frame.pts = None
        converted = self._mono.resample(frame)
        return b"".join(bytes(each.planes[0])[: each.samples * _SAMPLE_BYTES] for each in converted)

    def _recognised(self) -> Frames | None:
        """What begins so; None when more bytes are needed to tell."""
        start = self._start
        for mark, container in _MARKS.items():
            if start.startswith(mark):
                return container()
            if mark.startswith(start):
                return None
        if len(start) < _MARK_BYTES:
            return None if start.startswith(b"\xff") else self._bare
        size = frame_bytes(start[:_MARK_BYTES])
        if size is None:
            return self._bare
        if len(start) < size + _MARK_BYTES:
            return None
        return self._bare if frame_bytes(start[size : size + _MARK_BYTES]) is None else Mp3()
