"""The way from what an engine sends to Opus: decoded, trimmed, joined, encoded."""

from array import array
from collections.abc import Iterable

from bot.audio.decoder import Decoder
from bot.audio.encoder import Encoder
from bot.audio.pcm import DecodeError
from bot.audio.trim import Trimmer
from bot.speech.engine import Speech

PAUSE_MS = 200
"""From the end of a sentence to the next one, as a speaker makes it."""

_QUIET = 104
"""A sample of 16 bits nearer to zero is not to be heard, as `Trimmer` has it."""
_EDGE_MS = 125
"""No more than that is left by `Trimmer` of the silence around speech."""
_SAMPLE_BYTES = 2


class Line:
    """One recording, made of one speech or of several that follow one another. One thread at a time may use it.

    Args:
        most_s: how long all of it may sound.
    """

    def __init__(self, most_s: float) -> None:
        self._most_s = most_s
        self._made_s = 0.0
        self._decoder: Decoder | None = None
        self._trimmer: Trimmer | None = None
        self._encoder: Encoder | None = None
        self._rate_hz = 0
        """Of the encoder."""
        self._pause_ms = 0
        self._last = b""
        """The end of what was encoded."""
        self.has_sound = False
        """Whether anything is to be heard of the speech that began last."""

    def begin(self, speech: Speech, *, pause_ms: int = 0) -> None:
        """Let a speech follow, after a pause of at least so long; its own silence is part of the pause.

        Raises:
            DecodeError: no speech has such a rate or so many channels.
        """
        self._decoder = Decoder(speech.rate_hz, speech.channels, is_pcm=speech.is_pcm)
        self._trimmer = None
        self._pause_ms, self.has_sound = pause_ms, False

    def feed(self, data: bytes) -> list[bytes]:
        """Add what the engine sent, and take the packets that it completes.

        Raises:
            DecodeError: it makes no sense, or the recording does not end in time.
        """
        return [] if self._decoder is None else self._trim(self._decoder, self._decoder.decode(data))

    def end(self) -> list[bytes]:
        """The speech has ended: take the packets that are complete.

        Raises:
            DecodeError: as `feed`.
        """
        if self._decoder is None:
            return []
        packets = self._trim(self._decoder, self._decoder.finish())
        return packets if self._trimmer is None else packets + self._join(self._trimmer.finish())

    def finish(self) -> list[bytes]:
        """Take the last packets of the recording."""
        return [] if self._encoder is None else self._encoder.finish()

    def _trim(self, decoder: Decoder, pcm: bytes) -> list[bytes]:
        if decoder.rate_hz is None:
            return []
        if self._trimmer is None:
            self._trimmer = Trimmer(decoder.rate_hz)
        self._made_s += len(pcm) / (decoder.rate_hz * _SAMPLE_BYTES)
        if self._made_s > self._most_s:
            raise DecodeError(f"the speech does not end within {self._most_s:.0f} s")
        packets = [] if self._encoder and self._rate_hz == decoder.rate_hz else self._change_rate(decoder.rate_hz)
        return packets + self._join(self._trimmer.trim(pcm))

    def _change_rate(self, rate_hz: int) -> list[bytes]:
        packets = self.finish()
        self._encoder, self._rate_hz, self._last = Encoder(rate_hz, channels=1), rate_hz, b""
        return packets

    def _join(self, pcm: bytes) -> list[bytes]:
        if self._encoder is None or not pcm:
            return []
        if not self.has_sound:
            self.has_sound = True
            pcm = self._missing_pause(pcm) + pcm
        edge_bytes = self._rate_hz * _EDGE_MS // 1_000 * _SAMPLE_BYTES
        self._last = (self._last + pcm)[-edge_bytes:]
        return self._encoder.encode(pcm)

    def _missing_pause(self, pcm: bytes) -> bytes:
        samples = self._rate_hz * self._pause_ms // 1_000
        samples -= _quiet(reversed(array("h", self._last))) + _quiet(array("h", pcm))
        return bytes(max(0, samples) * _SAMPLE_BYTES)


def _quiet(samples: Iterable[int]) -> int:
    """How many samples there are before the first sound."""
    count = 0
    for sample in samples:
        if abs(sample) >= _QUIET:
            break
        count += 1
    return count
