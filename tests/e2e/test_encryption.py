"""Nothing is said in the clear while somebody else is in the channel, however slow the key exchange is."""

import asyncio
import time
from collections.abc import Iterator

import pytest

from bot.audio.clip import PACKET_MS
from tests.e2e.stage import RATE_HZ, Stage, likeness
from tests.e2e.test_main_job import SAME_SPEECH

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture
def slow_key_exchange(stage: Stage) -> Iterator[None]:
    """The proposals of each key exchange come 250 ms late."""
    stage.sandbox.voice.faults.proposals_delay_s = 0.25
    yield
    stage.sandbox.voice.faults.proposals_delay_s = 0.0


@pytest.mark.usefixtures("slow_key_exchange")
async def test_the_first_words_wait_for_the_key_exchange(stage: Stage) -> None:
    """Every word is heard, and none of it was sent in the clear."""
    room = await stage.room("slow exchange")
    heard = await room.heard(await room.ada.type(room.text, "The very first words of all"))
    expected = await room.expected(room.ada, "Ada said: The very first words of all")
    assert likeness(heard, expected) > SAME_SPEECH
    assert abs(len(heard) - len(expected)) < 0.06 * RATE_HZ
    assert room.plaintext_frames() == 0


@pytest.mark.usefixtures("slow_key_exchange")
async def test_speech_pauses_while_the_first_listener_is_let_into_the_group(stage: Stage) -> None:
    """The narrator speaks alone, then somebody joins: from then on nothing is in the clear, and speech goes on."""
    room = stage.empty_room("somebody joins")
    await room.ada.join(room.voice)
    answer = await room.ada.use("join", channel=room.text)
    await answer.wait_edit(10)
    await room.ada.leave()
    message = await room.ada.type(
        room.text, "I talk to nobody at first, and then there is somebody who hears the rest of it"
    )
    turn = await room.playing(message)
    await asyncio.sleep(1)
    joined_at = time.time()
    room.listener = await room.bo.join(room.voice)
    ended = await room.ended(message)
    assert ended["outcome"] == "spoken"
    assert room.plaintext_frames() == 0
    heard_from = room.speech_packets(joined_at)[0].at
    assert heard_from < joined_at + 1
    left_ms = ended["made_ms"] - (joined_at - turn["at"]) * 1000
    assert abs(len(room.speech_packets(joined_at)) * PACKET_MS - left_ms) < 200
    assert [packet.failure for packet in room.packets if packet.failure] == []


async def test_a_second_listener_disturbs_nobody(stage: Stage) -> None:
    """The group takes somebody in while the narrator speaks, and lets them go: the first listener hears every word."""
    room = await stage.room("comings and goings")
    text = "However many come and go, I am heard from the first word to the last, and nothing is missing"
    message = await room.ada.type(room.text, text)
    await room.playing(message)
    cy = room.guild.add_member("Cy")
    await asyncio.sleep(1)
    await cy.join(room.voice, library="libdave")
    await asyncio.sleep(1)
    await cy.leave()
    heard = await room.heard(message)
    assert likeness(heard, await room.expected(room.ada, f"Ada said: {text}")) > SAME_SPEECH
    assert room.plaintext_frames() == 0
    assert [packet.failure for packet in room.packets if packet.failure] == []
