"""An encoder turns PCM of any rate, cut anyhow, into Opus that sounds the same."""

import math
from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate, cycle, pairwise, takewhile

import numpy as np
import pytest
from av.packet import Packet

from bot.audio.encoder import Encoder
from tests.audio.signals import HEARD_HZ, compare, decode, listener, to_pcm, voice_like

RATES_HZ = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000)
PACKET = HEARD_HZ // 50
DELAY = 312
"""6.5 ms at 48 kHz, which every encoder of libopus takes for `application=audio`."""
PIECES = {"one byte": (1,), "odd sizes": (1, 3, 441, 1, 8_191), "64 KiB": (65_536,)}


def encode(pcm: bytes, rate_hz: int, channels: int, sizes: tuple[int, ...] = (65_536,)) -> list[bytes]:
    """All packets of PCM that is handed over in pieces of the given sizes, over and over."""
    encoder = Encoder(rate_hz, channels)
    cuts = [*takewhile(lambda cut: cut < len(pcm), accumulate(cycle(sizes), initial=0)), len(pcm)]
    packets = [packet for start, end in pairwise(cuts) for packet in encoder.encode(pcm[start:end])]
    return packets + encoder.finish()


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_what_is_heard_is_what_was_said(rate_hz: int, channels: int) -> None:
    """Any rate, mono or stereo: the same sound at the same level, 6.5 ms later, and never clipped."""
    heard = decode(encode(to_pcm(voice_like(rate_hz, 2 * rate_hz), channels=channels), rate_hz, channels))
    sent = voice_like(HEARD_HZ, 2 * HEARD_HZ)
    likeness = compare(heard, sent)
    assert likeness.correlation > 0.98
    assert abs(likeness.gain_db) < 0.5
    assert abs(likeness.delay - DELAY) <= 2
    assert 0.9 < np.abs(heard).max() / np.abs(sent).max() < 1.1


@pytest.mark.parametrize("pieces", PIECES)
@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_packets_do_not_depend_on_how_the_pcm_was_cut(rate_hz: int, channels: int, pieces: str) -> None:
    """Bytes of a torn sample and of a torn pair of channels wait for their other half."""
    pcm = to_pcm(voice_like(rate_hz, rate_hz // 3), channels=channels)
    assert encode(pcm, rate_hz, channels, PIECES[pieces]) == encode(pcm, rate_hz, channels, (len(pcm),))


@pytest.mark.parametrize("rate_hz", RATES_HZ)
@pytest.mark.parametrize("length_ms", [1, 13, 14, 20, 33, 34, 40, 1_000, 1_013, 1_014])
def test_length_is_preserved_to_one_packet(rate_hz: int, length_ms: int) -> None:
    """As many packets as the speech and the codec's delay need together, and none more."""
    samples = rate_hz * length_ms // 1_000
    packets = encode(to_pcm(voice_like(rate_hz, samples)), rate_hz, 1)
    least = math.ceil((samples * HEARD_HZ / rate_hz + DELAY) / PACKET)
    assert least <= len(packets) <= math.ceil(samples * 50 / rate_hz) + 1
    assert len(packets) - least <= 1
    assert len(decode(packets)) == len(packets) * PACKET


@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_the_last_sound_is_heard(rate_hz: int) -> None:
    """A sound in the last 5 ms of a clip that fills its packets is not cut off by the codec's delay."""
    samples, sound = rate_hz // 5, rate_hz // 200
    pcm = to_pcm(np.concatenate([np.zeros(samples - sound), 0.5 * np.sin(np.arange(sound) * 6_000 / rate_hz)]))
    heard = decode(encode(pcm, rate_hz, 1))
    end = HEARD_HZ // 5 + DELAY
    energy = float(np.sum(heard[end - HEARD_HZ // 200 : end] ** 2)) / HEARD_HZ
    assert energy == pytest.approx(0.125 * 0.005, rel=0.25)


@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_the_shortest_clips(rate_hz: int) -> None:
    """One sample is one packet; nothing, or half a sample, is none."""
    assert len(encode(b"\x00\x10", rate_hz, 1)) == 1
    assert len(encode(b"\x00\x10\x00\x10", rate_hz, 2)) == 1
    assert encode(b"", rate_hz, 1) == []
    assert encode(b"\x10", rate_hz, 1) == []
    assert encode(b"\x00\x10\x00", rate_hz, 2) == []


def test_a_torn_sample_at_the_end_is_dropped() -> None:
    """A stream that breaks off within a sample is encoded up to there."""
    pcm = to_pcm(voice_like(24_000, 4_800), channels=2)
    assert encode(pcm + b"\x7f\x7f\x7f", 24_000, 2) == encode(pcm, 24_000, 2)


def test_stereo_is_mixed_to_the_mean_of_its_sides() -> None:
    """A voice on one side is heard at half its amplitude, and opposite sides cancel out."""
    voice = voice_like(48_000, 48_000)
    one_side = to_pcm(np.column_stack([voice, np.zeros_like(voice)]).ravel())
    opposite = to_pcm(np.column_stack([voice, -voice]).ravel())
    assert compare(decode(encode(one_side, 48_000, 2)), voice).gain_db == pytest.approx(-6.02, abs=0.5)
    assert np.abs(decode(encode(opposite, 48_000, 2))).max() < 0.001


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_every_packet_is_20_ms_of_mono(rate_hz: int, channels: int) -> None:
    """The first byte says so (RFC 6716, section 3.1): no stereo, one frame; and each decodes to 20 ms."""
    decoder = listener()
    for packet in encode(to_pcm(voice_like(rate_hz, rate_hz // 2), channels=channels), rate_hz, channels):
        assert packet[0] & 0b111 == 0
        assert [frame.samples for frame in decoder.decode(Packet(packet))] == [PACKET]


@pytest.mark.parametrize("rate_hz", [22_050, 24_000])
def test_packets_come_as_soon_as_their_sound_is_there(rate_hz: int) -> None:
    """The first packet waits for 20 ms of speech and, where it is resampled, for a little more."""
    encoder = Encoder(rate_hz, 1)
    pcm = to_pcm(voice_like(rate_hz, rate_hz))
    assert encoder.encode(pcm[: rate_hz // 50 * 2 - 2]) == []
    assert len(encoder.encode(pcm[rate_hz // 50 * 2 - 2 : rate_hz // 25 * 2])) in (1, 2)


def test_finishing_again_gives_nothing_more() -> None:
    """Whoever closes a clip on two ways out adds no packet to it."""
    for rate_hz in RATES_HZ:
        encoder = Encoder(rate_hz, 1)
        encoder.encode(to_pcm(voice_like(rate_hz, rate_hz // 5)))
        assert encoder.finish() != []
        assert encoder.finish() == []


def test_encoders_of_different_threads_do_not_disturb_each_other() -> None:
    """Each guild encodes in a thread of its own, at the same time."""
    pcm = to_pcm(voice_like(22_050, 22_050))
    with ThreadPoolExecutor(4) as threads:
        work = [threads.submit(encode, pcm, 22_050, 1, (1_000,)) for _ in range(8)]
    assert [each.result() for each in work] == [encode(pcm, 22_050, 1)] * 8


@pytest.mark.parametrize(("rate_hz", "channels"), [(0, 1), (-8_000, 1), (3_999, 1), (192_001, 1), (24_000, 0)])
def test_an_impossible_format_is_refused(rate_hz: int, channels: int) -> None:
    """The error names what was asked for."""
    with pytest.raises(ValueError, match=r"PCM of .* cannot be encoded"):
        Encoder(rate_hz, channels)


def test_more_than_two_channels_are_refused() -> None:
    """No speech engine sends them."""
    with pytest.raises(ValueError, match="PCM of 3 channels"):
        Encoder(48_000, 3)
