"""RTP timestamps go on through pauses, so that listeners do not fall behind."""

import asyncio

import pytest

from tests.e2e.stage import RATE_HZ, Stage

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(150)]

TOLERANCE_S = 0.04
WRAP = 1 << 32


async def test_after_pauses_of_a_second_and_a_minute_stamps_and_arrival_agree(stage: Stage) -> None:
    """Each packet's stamp tells its time of arrival to within 40 ms, counted from the first packet of the call.

    The median of a message's packets is judged: this machine may hold a single packet up.
    """
    room = await stage.room("pauses")
    lateness_s: list[float] = []
    for pause_s in (0, 1, 60):
        await asyncio.sleep(pause_s)
        before = len(room.packets)
        await room.ended(await room.ada.type(room.text, "tick"))
        first = room.packets[0]
        late = sorted(
            packet.at - first.at - (packet.timestamp - first.timestamp) % WRAP / RATE_HZ
            for packet in room.packets[before:]
        )
        lateness_s.append(late[len(late) // 2])
    assert all(abs(late) < TOLERANCE_S for late in lateness_s), lateness_s
