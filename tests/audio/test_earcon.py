"""Earcons are short, soft, without clicks, and told apart."""

import time

import numpy as np
import pytest

from bot.audio.earcon import Chord, earcon
from tests.audio.signals import HEARD_HZ, Samples, decode

RISING: tuple[Chord, ...] = ((784.0,), (1_175.0,))
TOGETHER: tuple[Chord, ...] = ((523.0, 659.0),)
BOTH = [RISING, TOGETHER]


def decibels(level: float) -> float:
    """Of full scale."""
    return float(20 * np.log10(level))


def loudest_hz(heard: Samples) -> float:
    """The note that stands out."""
    return float(np.argmax(np.abs(np.fft.rfft(heard, HEARD_HZ))))


@pytest.mark.parametrize("chords", BOTH)
def test_an_earcon_lasts_a_tenth_of_a_second(chords: tuple[Chord, ...]) -> None:
    """With all that the codec adds."""
    assert len(earcon(*chords)) == 5
    assert len(decode(earcon(*chords))) == HEARD_HZ // 10


@pytest.mark.parametrize("chords", BOTH)
def test_an_earcon_is_well_below_speech(chords: tuple[Chord, ...]) -> None:
    """Its peak is 12 dB below full scale, but it is to be heard."""
    assert decibels(np.abs(decode(earcon(*chords))).max()) == pytest.approx(-12, abs=1)


@pytest.mark.parametrize("chords", BOTH)
def test_an_earcon_begins_and_ends_in_silence(chords: tuple[Chord, ...]) -> None:
    """Whatever comes before and after: a sound that sets in or ends at once is a click."""
    heard = decode(earcon(*chords))
    edge = HEARD_HZ * 2 // 1_000
    assert decibels(np.abs(heard[:edge]).max() + 1e-9) < -60
    assert decibels(np.abs(heard[-edge:]).max() + 1e-9) < -45
    assert np.abs(np.diff(heard)).max() < 0.06


def test_earcons_are_told_apart() -> None:
    """By their notes."""
    rising, together = (decode(earcon(*chords)) for chords in BOTH)
    half = len(rising) // 2
    assert loudest_hz(rising[:half]) == pytest.approx(784, rel=0.03)
    assert loudest_hz(rising[half:]) == pytest.approx(1_175, rel=0.03)
    assert loudest_hz(together) < 700
    assert abs(np.corrcoef(rising, together)[0, 1]) < 0.1


def test_an_earcon_is_made_once() -> None:
    """The next listener has the same packets, at no cost."""
    assert earcon(*RISING) is earcon(*RISING)
    begun_s = time.perf_counter()
    for _ in range(1_000):
        earcon(*RISING)
    assert time.perf_counter() - begun_s < 0.1
