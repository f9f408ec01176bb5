"""The source that discord.py's sending thread reads never makes it wait."""

from bot.audio.clip import PREBUFFER_PACKETS, SILENCE, Clip
from bot.voice.source import CLOSING_PACKETS, ClipSource


class Call:
    """A source as a connection uses it."""

    def __init__(self) -> None:
        self.may_speak = True
        self.ended: list[Clip] = []
        self.source = ClipSource(may_speak=lambda: self.may_speak, on_end=self.ended.append)

    def read(self, packets: int) -> list[bytes]:
        """What the sending thread gets."""
        return [self.source.read() for _ in range(packets)]


def clip_of(*packets: bytes) -> Clip:
    """A finished clip."""
    clip = Clip()
    clip.write(packets)
    clip.finish()
    return clip


def test_a_clip_is_followed_by_five_packets_of_silence_and_then_the_end() -> None:
    """Decoders are given silence to fade into, in time and not in a burst."""
    call = Call()
    call.source.play(clip_of(b"a", b"b", b"c"))
    assert call.read(9) == [b"a", b"b", b"c", *[SILENCE] * CLOSING_PACKETS, b""]


def test_the_end_of_a_clip_is_told_once_its_last_packet_was_read() -> None:
    """The next clip may then be played."""
    call = Call()
    clip = clip_of(b"a")
    call.source.play(clip)
    call.read(1)
    assert call.ended == []
    call.read(1)
    assert call.ended == [clip]


def test_the_next_clip_follows_without_the_end_of_the_stream() -> None:
    """Two waiting messages are one talkspurt."""
    call = Call()
    call.source.play(clip_of(b"a"))
    call.read(2)
    call.source.play(clip_of(b"b"))
    assert call.read(1) == [b"b"]


def test_silence_flows_while_the_first_audio_is_awaited() -> None:
    """Listeners lose the first 100 to 200 ms of a stream that begins with speech."""
    call = Call()
    clip = Clip()
    call.source.play(clip)
    assert call.read(3) == [SILENCE] * 3
    clip.write([b"a"] * PREBUFFER_PACKETS)
    assert call.read(1) == [b"a"]


def test_nothing_is_said_while_it_would_be_said_in_the_clear() -> None:
    """The clip waits, and loses nothing."""
    call = Call()
    call.may_speak = False
    call.source.play(clip_of(b"a", b"b"))
    assert call.read(2) == [SILENCE] * 2
    call.may_speak = True
    assert call.read(2) == [b"a", b"b"]


def test_a_stopped_clip_ends_at_the_next_packet() -> None:
    """Also while nothing may be said."""
    call = Call()
    clip = clip_of(*[b"a"] * 50)
    call.source.play(clip)
    call.read(2)
    call.may_speak = False
    clip.stop()
    assert call.read(1) == [SILENCE]
    assert call.ended == [clip]
