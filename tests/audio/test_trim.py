"""Silence around speech is cut, silence within it is kept."""

from itertools import accumulate, cycle, pairwise, takewhile

import numpy as np
import pytest

from bot.audio.trim import Trimmer
from tests.audio.signals import Samples, compare, from_pcm, to_pcm, voice_like

RATES_HZ = (8_000, 16_000, 22_050, 24_000, 44_100, 48_000)
LOUD = 104 / 32_768


def trimmed(samples: Samples, rate_hz: int, sizes: tuple[int, ...] = (4_096,)) -> Samples:
    """What is left of sound handed over in pieces of the given sizes, in samples."""
    trimmer, pcm = Trimmer(rate_hz), to_pcm(samples)
    cuts = [*takewhile(lambda cut: cut < len(pcm), accumulate(cycle(2 * size for size in sizes), initial=0)), len(pcm)]
    return from_pcm(b"".join(trimmer.trim(pcm[start:end]) for start, end in pairwise(cuts)) + trimmer.finish())


def silence_around_ms(samples: Samples, rate_hz: int) -> tuple[float, float]:
    """Length of what is not to be heard before the first sound and after the last."""
    loud = np.flatnonzero(np.abs(samples) >= LOUD)
    return 1_000 * float(loud[0]) / rate_hz, 1_000 * float(len(samples) - 1 - loud[-1]) / rate_hz


@pytest.mark.parametrize("sizes", [(1,), (7, 311), (65_536,)])
@pytest.mark.parametrize("pad_ms", [0, 20, 60, 300, 800])
@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_silence_around_speech_is_cut(rate_hz: int, pad_ms: int, sizes: tuple[int, ...]) -> None:
    """At most 40 ms are left before and 120 ms after, none is added, and the speech itself is whole."""
    rng = np.random.default_rng(1)
    pad = rng.uniform(-0.002, 0.002, rate_hz * pad_ms // 1_000)
    voice = voice_like(rate_hz, rate_hz // 2)
    heard = trimmed(np.concatenate([pad, voice, pad]), rate_hz, sizes)
    before_ms, after_ms = silence_around_ms(heard, rate_hz)
    own_before_ms, own_after_ms = silence_around_ms(np.concatenate([pad, voice, pad]), rate_hz)
    assert min(own_before_ms, 35) <= before_ms <= 40
    assert min(own_after_ms, 115) <= after_ms <= 120
    assert compare(heard, voice).correlation > 0.999


def test_a_pause_within_speech_is_kept_whole() -> None:
    """Its length is part of what is said."""
    voice = voice_like(24_000, 12_000)
    speech = np.concatenate([voice, np.zeros(24_000), voice])
    assert np.array_equal(trimmed(speech, 24_000), from_pcm(to_pcm(speech)))


def test_silence_alone_comes_to_nothing() -> None:
    """However long it is, and a faint hiss is silence too."""
    assert len(trimmed(np.zeros(240_000), 24_000)) == 0
    assert len(trimmed(np.random.default_rng(1).uniform(-0.002, 0.002, 240_000), 24_000)) == 0


def test_the_shortest_sound_is_kept() -> None:
    """Even one that does not fill 5 ms."""
    assert len(trimmed(np.full(3, 0.5), 24_000)) == 3


def test_speech_is_let_through_as_it_comes() -> None:
    """Nothing but an unfinished 5 ms waits for what follows."""
    pcm = to_pcm(voice_like(24_000, 2_400))
    assert Trimmer(24_000).trim(pcm) == pcm
