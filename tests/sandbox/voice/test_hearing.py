"""From packets to sound, and what is measured in it."""

import wave
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sandbox.voice.hearing import HeardPacket, Pcm, clipped, lay_out, lost, spans, write_wav
from tests.sandbox.voice.calls import chirp, likeness, opus

SPEECH = chirp(1.0)
RATE_HZ = 48_000
START_AT = 1000.0


def heard(
    frames: list[bytes], *, ssrc: int = 9, first: int = 0, at: float = START_AT, timestamp: int = 0
) -> list[HeardPacket]:
    """Make packets as they come from one speaker."""
    return [
        HeardPacket(
            at=at + 0.02 * index,
            user_id=1,
            ssrc=ssrc,
            sequence=(first + index) % (1 << 16),
            timestamp=(timestamp + 960 * index) % (1 << 32),
            opus=frame,
            end_to_end=True,
            failure=None,
        )
        for index, frame in enumerate(frames)
    ]


def test_sound_is_decoded_whole() -> None:
    """From the wall time of the first packet."""
    pcm = lay_out(heard(opus(SPEECH)))
    assert pcm.samples.dtype == np.int16
    assert (len(pcm.samples), pcm.start_at) == (len(SPEECH), START_AT)
    assert likeness(SPEECH, np.concatenate([pcm.samples, np.zeros(4800, np.int16)])) > 0.98


def test_nothing_heard_is_no_sound() -> None:
    """Not even a sample."""
    assert len(lay_out([]).samples) == 0
    assert spans(lay_out([])) == []


def test_a_lost_packet_is_20_ms_of_silence() -> None:
    """What comes after it keeps its place."""
    packets = heard(opus(SPEECH))
    del packets[20]
    pcm = lay_out(packets)
    assert len(pcm.samples) == len(SPEECH)
    assert not pcm.samples[20 * 960 : 21 * 960].any()
    assert lost(packets) == 1


def test_a_packet_that_could_not_be_decrypted_is_silence() -> None:
    """As if it had been lost."""
    packets = heard(opus(SPEECH))
    packets[30] = replace(packets[30], opus=b"", failure="refused")
    assert not lay_out(packets).samples[30 * 960 : 31 * 960].any()


def test_numbers_that_wrap_are_no_loss_and_no_jump() -> None:
    """Sequence after 65,535, timestamp after 2^32."""
    packets = heard(opus(SPEECH), first=65_520, timestamp=(1 << 32) - 9_600)
    assert lost(packets) == 0
    assert len(lay_out(packets).samples) == len(SPEECH)


def test_packets_that_overtook_each_other_are_put_right() -> None:
    """Their timestamps tell."""
    packets = heard(opus(SPEECH))
    straight = lay_out(packets).samples
    packets[10], packets[11] = packets[11], packets[10]
    assert lost(packets) == 0
    assert np.array_equal(lay_out(packets).samples, straight)


def test_another_connection_is_laid_where_it_arrived() -> None:
    """Its timestamps begin anew and say nothing of the time between."""
    packets = heard(opus(SPEECH)) + heard(opus(SPEECH), ssrc=10, at=START_AT + 3, timestamp=77_777)
    first, second = spans(lay_out(packets))
    assert second.start_at - first.start_at == pytest.approx(3.0, abs=0.001)
    assert lost(packets) == 0


def test_a_part_is_cut_out_by_arrival() -> None:
    """And sounds as it does in the whole."""
    packets = heard(opus(SPEECH))
    whole = lay_out(packets).samples
    part = lay_out(packets, since=START_AT + 0.399, until=START_AT + 0.599)
    assert part.start_at == pytest.approx(START_AT + 0.4)
    assert len(part.samples) == 10 * 960
    difference = part.samples.astype(int) - whole[20 * 960 : 30 * 960]
    assert np.abs(difference).max() < 600
    assert len(lay_out(packets, since=START_AT + 5).samples) == 0


def burst(*times_s: tuple[float, float], peak: int = 5000) -> Pcm:
    """Make a second of silence with sound in it from, to."""
    samples = np.zeros(RATE_HZ, np.int16)
    for begin, end in times_s:
        samples[round(begin * RATE_HZ) : round(end * RATE_HZ)] = peak
    return Pcm(samples, START_AT)


@pytest.mark.parametrize(
    ("pauses", "gap_s", "count"),
    [([(0.1, 0.3), (0.5, 0.7)], 0.25, 1), ([(0.1, 0.3), (0.6, 0.7)], 0.25, 2), ([(0.1, 0.3), (0.5, 0.7)], 0.1, 2)],
)
def test_a_short_pause_does_not_split_a_stretch(pauses: list[tuple[float, float]], gap_s: float, count: int) -> None:
    """Up to 250 ms unless told otherwise."""
    assert len(spans(burst(*pauses), gap_s=gap_s)) == count


def test_a_stretch_runs_from_its_first_to_its_last_audible_sample() -> None:
    """In wall time, with its peak."""
    (span,) = spans(burst((0.25, 0.75), peak=-5000))
    assert span.start_at == pytest.approx(START_AT + 0.25, abs=1e-4)
    assert span.duration_s == pytest.approx(0.5, abs=1e-4)
    assert span.peak == 5000


@pytest.mark.parametrize(("duration_s", "peak"), [(0.5, 300), (0.01, 5000)])
def test_what_is_too_soft_or_too_short_is_no_stretch(duration_s: float, peak: int) -> None:
    """Coding noise, and clicks."""
    assert spans(burst((0.2, 0.2 + duration_s), peak=peak)) == []


@pytest.mark.parametrize(
    ("samples", "count"),
    [([0, 32767, 0], 1), ([0, 32767, 32767, 32767], 3), ([-32768, -32768, 0, 32766, 32766], 2), ([], 0)],
)
def test_clipping_is_what_reaches_full_scale(samples: list[int], count: int) -> None:
    """Of either sign; a lone peak is as suspect as a flat top."""
    assert clipped(np.array(samples, np.int16)) == count


def test_a_wav_file_reads_back(tmp_path: Path) -> None:
    """Mono, 16 bit, at the rate given."""
    path = tmp_path / "heard.wav"
    write_wav(path, SPEECH, 24_000)
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 24_000)
        assert np.array_equal(np.frombuffer(file.readframes(RATE_HZ), "<i2"), SPEECH)
