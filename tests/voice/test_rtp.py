"""RTP timestamps go on through pauses."""

import pytest

from bot.voice.rtp import PACKET_SAMPLES, RATE_HZ, RtpClock


class Stream:
    """Sends packets at virtual times and keeps stamps as discord.py does: 960 for each packet sent, and no more."""

    def __init__(self, timestamp: int = 0) -> None:
        self.now_s = 0.0
        self.timestamp = timestamp
        self.clock = RtpClock(lambda: self.now_s)

    def talk(self, packets: int) -> list[tuple[float, int]]:
        """Send a talkspurt; when each packet left and its stamp."""
        self.timestamp = self.clock.resume(self.timestamp)
        sent: list[tuple[float, int]] = []
        for _ in range(packets):
            sent.append((self.now_s, self.timestamp))
            self.timestamp = (self.timestamp + PACKET_SAMPLES) % (1 << 32)
            self.now_s += 0.02
        return sent


@pytest.mark.parametrize("pause_s", [0.0, 0.013, 1.0, 60.0, 600.0, 3 * 86_400.0])
def test_after_a_pause_stamps_and_time_agree(pause_s: float) -> None:
    """A stamp is within 40 ms of its packet's time, whatever the pause, ten minutes and three days included."""
    stream = Stream()
    sent = stream.talk(50)
    stream.now_s += pause_s
    sent += stream.talk(50)
    for at_s, timestamp in sent:
        late = (round(at_s * RATE_HZ) - timestamp + (1 << 31)) % (1 << 32) - (1 << 31)
        assert abs(late) < 0.04 * RATE_HZ


def test_an_hour_of_short_talkspurts_does_not_drift() -> None:
    """Pauses that are no whole number of packets leave no rest that adds up."""
    stream = Stream()
    while stream.now_s < 3600:
        [(at_s, timestamp), *_] = stream.talk(7)
        assert abs(at_s - timestamp / RATE_HZ) < 0.04
        stream.now_s += 0.033


def test_stamps_never_go_back() -> None:
    """A talkspurt that begins ahead of time goes on where the last one ended: a decoder would drop what goes back."""
    stream = Stream()
    stream.talk(50)
    stream.now_s -= 0.1
    ended_at = stream.timestamp
    [(_, timestamp), *_] = stream.talk(1)
    assert timestamp == ended_at


def test_stamps_wrap_at_32_bits() -> None:
    """The stamp after the largest is small, and the pause is still counted."""
    stream = Stream(timestamp=(1 << 32) - 10 * PACKET_SAMPLES)
    stream.talk(5)
    stream.now_s += 1.0
    [(_, timestamp), *_] = stream.talk(1)
    assert timestamp == 45 * PACKET_SAMPLES
