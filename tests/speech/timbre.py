"""How loud a voice is and how it sounds, in numbers that can be compared."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

_WINDOW = 1_024
_BANDS = 24
_HIGHEST_HZ = 9_000


@dataclass(frozen=True)
class Timbre:
    """One voice speaking one sentence."""

    rms_db: float
    """Below full scale."""
    clipped: int
    """Samples at full scale."""
    pitch_hz: float
    """The median of the voiced parts."""
    spectrum_db: NDArray[np.floating[Any]]
    """Of 24 mel bands, about their mean."""

    def distance(self, other: "Timbre") -> float:
        """Semitones of pitch and decibels of spectrum, taken together."""
        semitones = 12 * np.log2(self.pitch_hz / other.pitch_hz)
        spectrum = np.sqrt(np.mean((self.spectrum_db - other.spectrum_db) ** 2))
        return float(np.hypot(semitones, spectrum))


def measure(pcm: bytes, rate_hz: int) -> Timbre:
    """Measure a sentence of mono PCM."""
    samples = np.frombuffer(pcm, "<i2").astype(np.float64) / 32_768
    return Timbre(
        rms_db=float(10 * np.log10(np.mean(samples**2))),
        clipped=int(np.count_nonzero(np.abs(samples) >= 32_767 / 32_768)),
        pitch_hz=_pitch_hz(samples, rate_hz),
        spectrum_db=_spectrum_db(samples, rate_hz),
    )


def _pitch_hz(samples: NDArray[np.float64], rate_hz: int) -> float:
    """The best period of 55 to 420 Hz in each loud window, by autocorrelation."""
    shortest, longest = rate_hz // 420, rate_hz // 55
    pitches: list[float] = []
    for start in range(0, len(samples) - _WINDOW, _WINDOW // 2):
        window = samples[start : start + _WINDOW]
        if np.mean(window**2) < 0.0006:
            continue
        power = np.abs(np.fft.rfft(window - np.mean(window), 4 * _WINDOW)) ** 2
        likeness = np.fft.irfft(power)[: longest + 1]
        period = shortest + int(np.argmax(likeness[shortest:]))
        if likeness[period] > 0.4 * likeness[0]:
            pitches.append(rate_hz / period)
    return float(np.median(pitches))


def _spectrum_db(samples: NDArray[np.float64], rate_hz: int) -> NDArray[np.floating[Any]]:
    windows = np.lib.stride_tricks.sliding_window_view(samples, _WINDOW)[:: _WINDOW // 2]
    power = np.mean(np.abs(np.fft.rfft(windows * np.hanning(_WINDOW), axis=1)) ** 2, axis=0)
    edges_mel = np.linspace(_mel(100), _mel(_HIGHEST_HZ), _BANDS + 1)
    band = np.digitize(_mel(np.fft.rfftfreq(_WINDOW, 1 / rate_hz)), edges_mel)
    bands_db = 10 * np.log10(np.array([np.sum(power[band == each]) for each in range(1, _BANDS + 1)]))
    return bands_db - np.mean(bands_db)


def _mel(frequency_hz: ArrayLike) -> NDArray[np.floating[Any]]:
    return 2_595 * np.log10(1 + np.asarray(frequency_hz) / 700)
