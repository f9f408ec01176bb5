"""Several speeches become one recording, with a speaker's pauses."""

from collections.abc import AsyncIterator

import numpy as np
import pytest

from bot.audio.encoder import Encoder
from bot.audio.pcm import DecodeError
from bot.narration.line import PAUSE_MS, Line
from bot.speech.engine import Speech
from tests.audio.signals import HEARD_HZ, Samples, compare, decode, to_pcm, voice_like

RATE_HZ = 24_000
VOICE = voice_like(RATE_HZ, RATE_HZ // 2)


async def _nothing() -> AsyncIterator[bytes]:
    return
    yield b""


def bare(rate_hz: int = RATE_HZ) -> Speech:
    """Bare PCM, of which only the rate matters."""
    return Speech(rate_hz, 1, _nothing())


def joined(*speeches: Samples, pause_ms: int, rates_hz: tuple[int, ...] = ()) -> list[bytes]:
    """All packets of speeches that follow one another."""
    line = Line(60.0)
    packets: list[bytes] = []
    for number, samples in enumerate(speeches):
        line.begin(bare(rates_hz[number] if rates_hz else RATE_HZ), pause_ms=pause_ms if number else 0)
        pcm = to_pcm(samples)
        for start in range(0, len(pcm), 4_097):
            packets += line.feed(pcm[start : start + 4_097])
        packets += line.end()
    return packets + line.finish()


def longest_gap_ms(heard: Samples) -> float:
    """The longest silence between two sounds."""
    loud = np.flatnonzero(np.abs(heard) > 0.005)
    return 1_000 * float(np.diff(loud).max()) / HEARD_HZ


def pad(pad_ms: int) -> Samples:
    """Silence of the engine's."""
    return np.zeros(RATE_HZ * pad_ms // 1_000)


@pytest.mark.parametrize("after_ms", [0, 20, 90, 700])
@pytest.mark.parametrize("before_ms", [0, 20, 300])
def test_between_sentences_there_is_a_speakers_pause(before_ms: int, after_ms: int) -> None:
    """However much silence the engine puts around them, and each of them is whole."""
    part = np.concatenate([pad(before_ms), VOICE, pad(after_ms)])
    heard = decode(joined(part, part, part, pause_ms=PAUSE_MS))
    assert longest_gap_ms(heard) == pytest.approx(PAUSE_MS, abs=20)
    for third in np.array_split(heard, 3):
        assert compare(third, voice_like(HEARD_HZ, HEARD_HZ * 2 // 5)).correlation > 0.95


@pytest.mark.parametrize("pad_ms", [0, 20, 700])
def test_within_a_sentence_there_is_none_but_the_engines(pad_ms: int) -> None:
    """Which is cut to what a voice needs to set in and to die away."""
    part = np.concatenate([pad(pad_ms), VOICE, pad(pad_ms)])
    assert longest_gap_ms(decode(joined(part, part, pause_ms=0))) <= min(2 * pad_ms, 160) + 20


def test_what_follows_at_once_is_joined_without_a_seam() -> None:
    """The packets are those of the whole, as if it had never been cut."""
    encoder = Encoder(RATE_HZ, channels=1)
    whole = encoder.encode(to_pcm(VOICE)) + encoder.finish()
    assert joined(*np.split(VOICE, [4_800]), pause_ms=0) == whole


def test_a_speech_of_another_rate_is_joined_too() -> None:
    """At its own pitch."""
    slower = voice_like(16_000, 8_000)
    heard = decode(joined(VOICE, slower, pause_ms=0, rates_hz=(RATE_HZ, 16_000)))
    voice = voice_like(HEARD_HZ, HEARD_HZ // 2)
    assert compare(heard[: len(heard) // 2], voice).correlation > 0.95
    assert compare(heard[len(heard) // 2 :], voice).correlation > 0.95


def test_it_is_known_whether_a_speech_made_a_sound() -> None:
    """Each by itself."""
    line = Line(60.0)
    line.begin(bare())
    assert not line.has_sound
    line.feed(to_pcm(VOICE))
    line.end()
    assert line.has_sound
    line.begin(bare())
    line.feed(bytes(48_000))
    line.end()
    assert not line.has_sound


def test_all_speeches_together_end_in_time() -> None:
    """Many that are short each may not hold a guild's queue either."""
    line = Line(1.2)
    for _ in range(2):
        line.begin(bare())
        line.feed(to_pcm(VOICE))
    line.begin(bare())
    with pytest.raises(DecodeError, match="does not end within 1 s"):
        line.feed(to_pcm(VOICE))
