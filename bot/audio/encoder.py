"""PCM of any rate becomes 20 ms Opus packets."""

from collections.abc import Sequence
from typing import Protocol, SupportsBytes

from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.codec.context import CodecContext

from bot.audio.clip import PACKET_MS

RATES_HZ = range(4_000, 192_001)
"""The rates that can be encoded. Outside them a header was misread: nobody records speech so."""

_OPUS_RATES_HZ = (8_000, 12_000, 16_000, 24_000, 48_000)
"""What Opus takes as it comes (libopus `opus_encoder_create`, argument `Fs`)."""

_RESAMPLED_HZ = 24_000
"""Where other rates go when it loses them nothing: speech at 22.05 kHz needs no 48 kHz, which costs more to encode."""
_MAX_OPUS_HZ = 48_000

_BITS_PER_S = 64_000
_SAMPLE_BYTES = 2
_PACKETS_PER_S = 1_000 // PACKET_MS


class _OpusContext(Protocol):
    """What is used of PyAV's codec context, whose own types leave the packets' type open."""

    sample_rate: int
    extradata: bytes | None

    def encode(self, frame: AudioFrame) -> Sequence[SupportsBytes]: ...


class Encoder:
    """Encodes one clip: signed 16-bit little-endian PCM, in pieces of any size, to mono Opus packets of 20 ms.

    The packets depend on the PCM alone, never on how it was cut into pieces. Stereo is mixed down to the mean of both
    sides. A rate Opus does not know is resampled to 24 kHz, or to 48 kHz when it is above that.

    Only one thread at a time may use an encoder: libopus aborts the process otherwise. Opening one takes about
    0.1 ms, a packet 0.06 to 0.2 ms, so a long piece is for a worker thread and not for the event loop.

    Raises:
        ValueError: the rate is outside `RATES_HZ`, or there are neither one nor two channels.
    """

    def __init__(self, rate_hz: int, channels: int) -> None:
        if rate_hz not in RATES_HZ:
            raise ValueError(f"PCM of {rate_hz} Hz cannot be encoded: {RATES_HZ[0]} to {RATES_HZ[-1]} Hz can")
        if channels not in (1, 2):
            raise ValueError(f"PCM of {channels} channels cannot be encoded: 1 and 2 can")
        self._rate_hz = rate_hz
        self._layout = "mono" if channels == 1 else "stereo"
        self._sample_frame_bytes = _SAMPLE_BYTES * channels
        # Blocks of one size, whatever the pieces: the resampler's rounding depends on where its input is cut.
        self._block_bytes = rate_hz // _PACKETS_PER_S * self._sample_frame_bytes
        self._input = bytearray()

        direct = rate_hz in _OPUS_RATES_HZ
        opus_rate_hz = rate_hz if direct else _RESAMPLED_HZ if rate_hz < _RESAMPLED_HZ else _MAX_OPUS_HZ
        self._converter = None if direct and channels == 1 else AudioResampler("s16", "mono", opus_rate_hz)
        self._opus = _open_opus(opus_rate_hz)
        self._packet_samples = opus_rate_hz // _PACKETS_PER_S
        self._mono = bytearray()
        self._received_bytes = 0
        self._packets = 0

    def encode(self, pcm: bytes) -> list[bytes]:
        """Add PCM, and take the packets that it completes. A torn sample waits for its other half."""
        self._input += pcm
        self._received_bytes += len(pcm)
        for block in _take(self._input, self._block_bytes):
            self._mono += self._convert(block)
        return self._encode_whole_packets()

    def finish(self) -> list[bytes]:
        """Take the last packets, padded with silence. The encoder is spent then: another clip needs another.

        Opus gives each sample out 6.5 ms late, and a listener's decoder plays only what the packets hold. So the
        clip is as long as the speech and that delay together, rounded up to a packet: one packet more than the
        speech needs when its last packet has less than 6.5 ms to spare. A clip of nothing has no packets.
        """
        frames, torn_bytes = divmod(self._received_bytes, self._sample_frame_bytes)
        if not frames:
            return []
        last = bytes(self._input[: len(self._input) - torn_bytes])
        self._input.clear()
        self._mono += self._convert(last) + self._flush_converter()
        samples = -(-frames * self._opus.sample_rate // self._rate_hz)
        packets = -(-(samples + _look_ahead_samples(self._opus)) // self._packet_samples)
        del self._mono[(samples - self._packets * self._packet_samples) * _SAMPLE_BYTES :]
        self._mono += bytes((packets - self._packets) * self._packet_samples * _SAMPLE_BYTES - len(self._mono))
        return self._encode_whole_packets()

    def _convert(self, pcm: bytes) -> bytes:
        if self._converter is None or not pcm:
            return pcm
        # A resampler gives nothing at all for less than its filter's length, so it gets whole blocks only.
        pcm = pcm.ljust(self._block_bytes, b"\0")
        samples = len(pcm) // self._sample_frame_bytes
        return _pcm_of(self._converter.resample(_frame(pcm, samples, self._rate_hz, self._layout)))

    def _flush_converter(self) -> bytes:
        return b"" if self._converter is None else _pcm_of(self._converter.resample(None))

    def _encode_whole_packets(self) -> list[bytes]:
        packets: list[bytes] = []
        for pcm in _take(self._mono, self._packet_samples * _SAMPLE_BYTES):
            frame = _frame(pcm, self._packet_samples, self._opus.sample_rate, "mono")
            packets += [bytes(packet) for packet in self._opus.encode(frame)]
        self._packets += len(packets)
        return packets


def _open_opus(rate_hz: int) -> _OpusContext:
    context = CodecContext.create("libopus", "w")
    context.sample_rate = rate_hz
    context.layout = "mono"
    context.format = "s16"
    context.bit_rate = _BITS_PER_S
    context.options = {"application": "audio", "frame_duration": str(PACKET_MS)}
    context.open()
    return context


def _look_ahead_samples(context: _OpusContext) -> int:
    """How late the decoder gives a sample out: `pre-skip` of the Opus header (RFC 7845, section 5.1), 6.5 ms."""
    header = context.extradata or b""
    return int.from_bytes(header[10:12], "little") * context.sample_rate // _MAX_OPUS_HZ


def _take(buffer: bytearray, size: int) -> list[bytes]:
    """Remove and return the whole blocks at the buffer's start."""
    end = len(buffer) // size * size
    blocks = [bytes(buffer[start : start + size]) for start in range(0, end, size)]
    del buffer[:end]
    return blocks


def _frame(pcm: bytes, samples: int, rate_hz: int, layout: str) -> AudioFrame:
    frame = AudioFrame("s16", layout, samples)
    frame.sample_rate = rate_hz
    frame.planes[0].update(pcm)
    return frame


def _pcm_of(frames: list[AudioFrame]) -> bytes:
    # A frame's buffer may be longer than its samples.
    return b"".join(bytes(frame.planes[0])[: frame.samples * _SAMPLE_BYTES] for frame in frames)
