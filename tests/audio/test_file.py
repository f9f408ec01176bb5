"""A recording written to a file sounds as it would in a call."""

import io
from collections.abc import Callable

import av
import pytest

from bot.audio.decoder import Decoder
from bot.audio.encoder import Encoder
from bot.audio.file import to_ogg, to_wav
from tests.audio.signals import HEARD_HZ, compare, from_pcm, to_pcm, voice_like


@pytest.fixture(scope="module")
def packets() -> list[bytes]:
    """A second of speech."""
    encoder = Encoder(24_000, 1)
    return encoder.encode(to_pcm(voice_like(24_000, 24_000))) + encoder.finish()


@pytest.mark.parametrize("write", [to_wav, to_ogg])
def test_the_file_sounds_like_the_recording(write: Callable[[list[bytes]], bytes], packets: list[bytes]) -> None:
    """At 48 kHz, in either format."""
    decoder = Decoder(8_000, 1, is_pcm=False)
    samples = from_pcm(decoder.decode(write(packets)) + decoder.finish())
    assert decoder.rate_hz == HEARD_HZ
    assert compare(samples, voice_like(HEARD_HZ, HEARD_HZ)).correlation > 0.95


@pytest.mark.parametrize(("write", "name"), [(to_wav, "wav"), (to_ogg, "ogg")])
def test_other_programs_read_it(write: Callable[[list[bytes]], bytes], name: str, packets: list[bytes]) -> None:
    """With its true length."""
    with av.open(io.BytesIO(write(packets)), "r") as file:
        assert file.format.name == name
        assert (file.duration or 0) / 1_000_000 == pytest.approx(len(packets) / 50, abs=0.02)
