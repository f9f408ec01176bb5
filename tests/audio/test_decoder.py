"""A decoder hears the same speech in whatever container it comes, however it was cut."""

from itertools import accumulate, cycle, pairwise, takewhile

import pytest

from bot.audio.decoder import Decoder
from bot.audio.pcm import DecodeError
from tests.audio.containers import CONTAINERS, UNKNOWN_BYTES, encoded, riff
from tests.audio.signals import compare, from_pcm, to_pcm, voice_like

RATES_HZ = (16_000, 22_050, 24_000, 44_100, 48_000)
PIECES = {"one byte": (1,), "odd sizes": (1, 3, 441, 1, 8_191), "64 KiB": (65_536,)}


def decoded(data: bytes, decoder: Decoder, sizes: tuple[int, ...] = (4_096,)) -> bytes:
    """All PCM of data that is handed over in pieces of the given sizes, over and over."""
    cuts = [*takewhile(lambda cut: cut < len(data), accumulate(cycle(sizes), initial=0)), len(data)]
    return b"".join(decoder.decode(data[start:end]) for start, end in pairwise(cuts)) + decoder.finish()


@pytest.mark.parametrize("pieces", PIECES)
@pytest.mark.parametrize("rate_hz", RATES_HZ)
@pytest.mark.parametrize("container", CONTAINERS)
def test_the_speech_is_the_same_in_every_container(container: str, rate_hz: int, pieces: str) -> None:
    """At the container's own rate, whatever rate was assumed, and to the last sound."""
    voice = voice_like(rate_hz, rate_hz // 3)
    data = CONTAINERS[container](to_pcm(voice), rate_hz)
    decoder = Decoder(rate_hz if container == "pcm" else 8_000, 1, is_pcm=False)
    pcm = decoded(data, decoder, PIECES[pieces])
    assert decoder.rate_hz == rate_hz
    likeness = compare(from_pcm(pcm), voice)
    assert likeness.correlation > 0.99
    assert abs(likeness.gain_db) < 0.5


@pytest.mark.parametrize("pieces", PIECES)
@pytest.mark.parametrize("rate_hz", [16_000, 24_000, 48_000])
def test_opus_in_ogg_is_heard(rate_hz: int, pieces: str) -> None:
    """It always comes out at 48 kHz."""
    data = encoded(to_pcm(voice_like(rate_hz, rate_hz)), rate_hz, container="ogg", codec="libopus")
    decoder = Decoder(24_000, 1, is_pcm=False)
    likeness = compare(from_pcm(decoded(data, decoder, PIECES[pieces])), voice_like(48_000, 48_000))
    assert decoder.rate_hz == 48_000
    assert likeness.correlation > 0.95


@pytest.mark.parametrize("container", ["ogg", "wav"])
def test_streams_one_after_another_are_heard_as_one(container: str) -> None:
    """Servers that speak sentence by sentence send a header for each."""
    codec = {"ogg": "libopus", "wav": "pcm_s16le"}[container]
    data = encoded(to_pcm(voice_like(48_000, 48_000)), 48_000, container=container, codec=codec)
    once = decoded(data, Decoder(24_000, 1, is_pcm=False))
    twice = decoded(data + data, Decoder(24_000, 1, is_pcm=False))
    assert len(twice) == 2 * len(once)


def test_pieces_after_a_first_one_with_a_header_are_heard() -> None:
    """Some servers give the header the size of the first sentence only."""
    pcm = to_pcm(voice_like(24_000, 24_000))
    assert decoded(riff(pcm, 24_000, size=12_000), Decoder(8_000, 1, is_pcm=False)) == pcm


def test_remarks_after_the_samples_are_not_heard() -> None:
    """What FFmpeg and editors append to a WAV is no sound."""
    pcm = to_pcm(voice_like(24_000, 24_000))
    data = riff(pcm, 24_000) + b"LIST" + (4).to_bytes(4, "little") + b"INFO"
    assert decoded(data, Decoder(8_000, 1, is_pcm=False)) == pcm


@pytest.mark.parametrize("start", [b"\xff\xff", b"\xff\xfb", b"\xff\xfb\x90\x00", b"RI", b"ID", b"\xff", b"O"])
def test_pcm_that_begins_like_a_container_is_heard_as_pcm(start: bytes) -> None:
    """A first sample of -1 is the commonest of all, and looks like an MP3's first byte."""
    pcm = start + to_pcm(voice_like(24_000, 24_000))
    assert decoded(pcm, Decoder(24_000, 1, is_pcm=False)) == pcm[: len(pcm) // 2 * 2]


def test_what_is_known_to_be_pcm_is_never_taken_for_a_container() -> None:
    """A local voice cannot be misheard."""
    pcm = b"RIFF" + to_pcm(voice_like(24_000, 24_000))
    assert decoded(pcm, Decoder(24_000, 1, is_pcm=True)) == pcm


@pytest.mark.parametrize("container", ["wav", "pcm", "mp3"])
def test_speech_comes_before_the_last_byte(container: str) -> None:
    """After a tenth of the answer something is to be heard."""
    data = CONTAINERS[container](to_pcm(voice_like(24_000, 48_000)), 24_000)
    assert Decoder(24_000, 1, is_pcm=False).decode(data[: len(data) // 10])


def test_stereo_becomes_mono() -> None:
    """A voice that is the same on both sides stays as loud."""
    voice = voice_like(24_000, 24_000)
    pcm = decoded(to_pcm(voice, channels=2), Decoder(24_000, 2, is_pcm=False), (1, 3, 441))
    likeness = compare(from_pcm(pcm), voice)
    assert likeness.correlation > 0.99
    assert abs(likeness.gain_db) < 0.1


@pytest.mark.parametrize("data", [b"", b"\x01", b"RIFF", b"ID3", b"OggS", b"fLaC", b"\xff\xfb"])
def test_hardly_anything_is_no_fault(data: bytes) -> None:
    """It makes at most two samples."""
    assert len(decoded(data, Decoder(24_000, 1, is_pcm=False))) <= 4


@pytest.mark.parametrize(
    "data",
    [
        b"OggS" + bytes(23) + b"\x01\x08NoSpeech" + b"\x00" * 40,
        b"OggS" + bytes(60),
        b"RIFF\xff\xff\xff\xffWAVEdata" + bytes(40),
        b"RIFF\xff\xff\xff\xffWAVEfmt \xff\xff\xff\xff" + bytes(40),
        riff(bytes(40), 24_000, channels=6),
        riff(bytes(40), 1),
        riff(bytes(400), 24_000, size=UNKNOWN_BYTES) + riff(bytes(400), 16_000),
        riff(bytes(40), 24_000)[:20] + b"\x50\x00" + riff(bytes(40), 24_000)[22:],
    ],
)
def test_nonsense_is_told(data: bytes) -> None:
    """Whoever asked can go to another engine, and nothing else goes wrong."""
    with pytest.raises(DecodeError):
        decoded(data, Decoder(24_000, 1, is_pcm=False))


def test_noise_in_an_mp3_is_passed_over() -> None:
    """A broken frame costs itself."""
    voice = voice_like(24_000, 24_000)
    data = bytearray(encoded(to_pcm(voice), 24_000, container="mp3", codec="libmp3lame"))
    middle = len(data) // 2
    data[middle : middle + 300] = b"\x55" * 300
    heard = from_pcm(decoded(bytes(data), Decoder(8_000, 1, is_pcm=False)))
    assert compare(heard, voice[:10_000]).correlation > 0.99
    assert compare(heard, voice[-8_000:]).correlation > 0.99
