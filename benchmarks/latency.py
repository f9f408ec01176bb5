"""How soon a message is heard in the local voice: the real bot process, a listener in a local Discord with DAVE on."""

import asyncio
import tempfile
from pathlib import Path

from benchmarks.row import Row
from bot.audio.clip import SILENCE
from sandbox.voice.hearing import HeardPacket
from tests.e2e.stage import Room, open_stage

MESSAGES = 12
PAIRS = 6
PAUSE_S = 0.4


async def measure() -> list[Row]:
    """Milliseconds of each trial."""
    with tempfile.TemporaryDirectory() as home:
        async with open_stage(Path(home)) as stage:
            room = await stage.room("Benchmark")
            first_ms = [await _first_packet_ms(room) for _ in range(MESSAGES)]
            gaps_ms = [await _gap_ms(room) for _ in range(PAIRS)]
    return [
        Row("local voice: message dispatched to first speech packet", first_ms),
        Row("local voice: gap between two waiting messages", gaps_ms),
    ]


async def _first_packet_ms(room: Room) -> float:
    await asyncio.sleep(PAUSE_S)
    before = len(room.packets)
    message = await room.ada.type(room.text, "Hello there")
    await room.ended(message)
    return (_speech(room.packets[before:])[0].at - message.sent_at) * 1000


async def _gap_ms(room: Room) -> float:
    await asyncio.sleep(PAUSE_S)
    before = len(room.packets)
    await room.ada.type(room.text, "One moment")
    second = await room.bo.type(room.text, "Hello there")
    turn_at = (await room.playing(second))["at"]
    await room.ended(second)
    speech = _speech(room.packets[before:])
    last = max(packet.at for packet in speech if packet.at <= turn_at)
    return (min(packet.at for packet in speech if packet.at > turn_at) - last) * 1000


def _speech(packets: list[HeardPacket]) -> list[HeardPacket]:
    return [packet for packet in packets if packet.opus != SILENCE]
