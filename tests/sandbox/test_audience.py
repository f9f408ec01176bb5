"""What is told of what is heard: loudness packet by packet, and quiet."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sandbox.audience import SILENT_DBFS, Audience, levels
from sandbox.voice.hearing import HeardPacket
from sandbox.voice.privacy import SILENCE
from sandbox.voice.session import SentFrame
from tests.sandbox.voice.calls import ALICE, BOB, chirp, encrypted, open_call, opus

LOUD = opus(chirp(0.4))
SPEAKER = 7


def packets(payloads: list[bytes], *, timestamp: int = 0, ssrc: int = 1) -> list[HeardPacket]:
    """Return packets as they arrive one each 20 ms."""
    return [
        HeardPacket(100 + index / 50, SPEAKER, ssrc, index, (timestamp + 960 * index) % (1 << 32), payload, True, None)
        for index, payload in enumerate(payloads)
    ]


def test_the_level_of_each_packet_is_its_own() -> None:
    """Speech is loud, silence after it has no level; a tone with peak 12,000 has -11.7 dBFS."""
    heard = packets([*LOUD, *[SILENCE] * 10])
    found = list(levels(heard, 0))
    assert [at for at, _ in found] == [packet.at for packet in heard]
    assert all(-13 < dbfs < -11 for _, dbfs in found[3 : len(LOUD)])
    assert all(dbfs == SILENT_DBFS for _, dbfs in found[-5:])


def test_levels_are_the_same_however_often_one_asks() -> None:
    """Measured in pieces, with the decoder starting anew for each, or at once."""
    heard = packets(LOUD)
    whole = list(levels(heard, 0))
    pieces = [level for end in range(5, len(heard) + 1, 5) for level in levels(heard[:end], end - 5)]
    assert [at for at, _ in pieces] == [at for at, _ in whole[: len(pieces)]]
    assert [dbfs for _, dbfs in pieces] == pytest.approx([dbfs for _, dbfs in whole[: len(pieces)]], abs=0.3)


def test_levels_bear_a_new_stream_and_a_timestamp_that_wraps() -> None:
    """As after a reconnect."""
    first, second = packets(LOUD, timestamp=(1 << 32) - 4800), packets(LOUD, ssrc=2)
    found = [dbfs for _, dbfs in levels([*first, *second], 0)]
    assert len(found) == 2 * len(LOUD)
    assert all(-13 < dbfs < -11 for dbfs in [*found[3 : len(LOUD)], *found[len(LOUD) + 3 :]])


class Told(list[dict[str, Any]]):
    """Keeps the events that were told."""

    def __call__(self, event: str, **values: object) -> None:
        self.append({"event": event, **values})


async def test_an_audience_tells_what_it_hears_and_writes_it_down(tmp_path: Path) -> None:
    """Every packet is told once, as it comes; the file and the figures are of all of them."""
    async with open_call() as call:
        ears, mouth = await call.join(BOB), await call.join(ALICE)
        await encrypted(ears, mouth)
        told = Told()
        audience = Audience(ears, ALICE, told)
        listening = asyncio.create_task(audience.run())
        await mouth.speak(LOUD)
        await audience.quiet(0.1, 5)
        listening.cancel()
        audience.tell_news()
        told_packets = [packet for event in told for packet in event["packets"]]
        assert [at for at, _ in told_packets] == [round(packet.at, 4) for packet in ears.packets]
        assert len(told) > 2
        sent = call.server.sent(guild_id=1001, user_id=ALICE)
        tally = audience.tally(tmp_path / "deep" / "heard.wav", sent)
        assert tally["packets"] == len(LOUD) + 5
        assert not any(tally[what] for what in ("lost_packets", "plaintext_packets", "decode_failures"))
        assert (tmp_path / "deep" / "heard.wav").stat().st_size == 44 + 2 * 960 * (len(LOUD) + 5)


async def test_speech_in_the_clear_while_others_are_there_is_counted(tmp_path: Path) -> None:
    """Silence may always go unencrypted, and nobody is harmed by what is said to nobody."""
    async with open_call() as call:
        audience = Audience(await call.join(BOB), ALICE, Told())
        sent = [
            SentFrame(0, 1, 0, silence=False, end_to_end=False, others_present=True),
            SentFrame(0, 2, 0, silence=False, end_to_end=False, others_present=False),
            SentFrame(0, 3, 0, silence=True, end_to_end=False, others_present=True),
            SentFrame(0, 4, 0, silence=False, end_to_end=True, others_present=True),
        ]
        assert audience.tally(tmp_path / "heard.wav", sent)["plaintext_packets"] == 1


async def timed(waiting: Callable[[], Any]) -> float:
    """Return how long a wait takes, in seconds."""
    began_at = time.monotonic()
    await waiting()
    return time.monotonic() - began_at


async def test_quiet_is_counted_from_the_last_sound() -> None:
    """The closing silences of a speaker are quiet already."""
    async with open_call() as call:
        ears, mouth = await call.join(BOB), await call.join(ALICE)
        await encrypted(ears, mouth)
        audience = Audience(ears, ALICE, Told())
        speaking = asyncio.create_task(mouth.speak(LOUD))
        await audience.quiet(0.2, 5)
        quiet_since = max(packet.at for packet in ears.packets if packet.opus != SILENCE)
        assert 0.2 <= time.time() - quiet_since < 0.3
        await speaking


async def test_quiet_is_awaited_no_longer_than_told() -> None:
    """Somebody may speak for ever."""
    async with open_call() as call:
        ears, mouth = await call.join(BOB), await call.join(ALICE)
        await encrypted(ears, mouth)
        speaking = asyncio.create_task(mouth.speak(LOUD * 3))
        assert 0.5 <= await timed(lambda: Audience(ears, ALICE, Told()).quiet(0.4, 0.5)) < 0.7
        await speaking
