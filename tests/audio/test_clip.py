"""A clip can be read while it is still being written."""

import threading
import time

from bot.audio.clip import PREBUFFER_PACKETS, Clip


def test_it_is_read_in_the_order_it_was_written() -> None:
    """Packets come out once each, then the end, again and again."""
    clip = Clip()
    clip.write([b"1", b"2"])
    clip.write([b"3"])
    clip.finish()
    assert [clip.read() for _ in range(5)] == [b"1", b"2", b"3", b"", b""]


def test_nothing_is_read_before_the_pre_buffer_is_full() -> None:
    """One early packet would be followed by a gap."""
    clip = Clip()
    clip.write([b"x"] * (PREBUFFER_PACKETS - 1))
    assert clip.read() is None
    clip.write([b"x"])
    assert clip.read() == b"x"


def test_a_short_clip_need_not_fill_the_pre_buffer() -> None:
    """A single finished packet is heard."""
    clip = Clip()
    clip.write([b"x"])
    clip.finish()
    assert clip.read() == b"x"


def test_after_an_underrun_the_pre_buffer_fills_again() -> None:
    """One late piece makes one gap, not one after each packet."""
    clip = Clip()
    clip.write([b"x"] * PREBUFFER_PACKETS)
    for _ in range(PREBUFFER_PACKETS):
        assert clip.read() == b"x"
    assert clip.read() is None
    clip.write([b"y"] * (PREBUFFER_PACKETS - 1))
    assert clip.read() is None
    clip.write([b"y"])
    assert clip.read() == b"y"


def test_a_stopped_clip_is_at_its_end_at_once() -> None:
    """Whatever it still holds, and whatever is written later."""
    clip = Clip()
    clip.write([b"x"] * 10)
    assert clip.read() == b"x"
    clip.stop()
    clip.write([b"y"])
    assert clip.read() == b""
    assert clip.heard_ms == 20


def test_a_thread_reads_every_packet_that_the_loop_writes() -> None:
    """Two threads, no lock: nothing is lost, doubled or out of order."""
    clip = Clip()
    packets = [number.to_bytes(4, "big") for number in range(20_000)]
    heard: list[bytes] = []

    def read_to_the_end() -> None:
        while (packet := clip.read()) != b"":
            if packet is not None:
                heard.append(packet)
            else:
                time.sleep(0)

    reader = threading.Thread(target=read_to_the_end)
    reader.start()
    for start in range(0, len(packets), 7):
        clip.write(packets[start : start + 7])
    clip.finish()
    reader.join(timeout=10)
    assert heard == packets
