"""The call comes up, however badly Discord's side behaves, and shows who speaks."""

import asyncio
from itertools import pairwise

import pytest

from bot.audio.clip import PACKET_MS
from tests.e2e.stage import RATE_HZ, Stage, likeness
from tests.e2e.test_main_job import SAME_SPEECH

pytestmark = pytest.mark.asyncio(loop_scope="module")

SESSION_DESCRIPTION = 4


async def test_a_connect_that_stalls_is_tried_again(stage: Stage) -> None:
    """After five seconds, and the caller of /join still gets the answer they wait for."""
    room = stage.empty_room("stalled")
    await room.ada.join(room.voice)
    stage.sandbox.voice.faults.muted_ops.add(SESSION_DESCRIPTION)
    try:
        answer = await room.ada.use("join", channel=room.text)
        await stage.bot.wait_for("call.connect_failed", guild_id=room.guild.id, timeout_s=10)
    finally:
        stage.sandbox.voice.faults.muted_ops.clear()
    await answer.wait_edit(10)
    assert answer.content.startswith("I am in")
    room.listener = await room.bo.join(room.voice)
    heard = await room.heard(await room.ada.type(room.text, "Here I am after all"))
    assert likeness(heard, await room.expected(room.ada, "Ada said: Here I am after all")) > SAME_SPEECH


async def test_a_call_that_never_comes_up_is_said_so(stage: Stage) -> None:
    """The narrator is not left sitting in the channel."""
    room = stage.empty_room("never")
    await room.ada.join(room.voice)
    stage.sandbox.voice.faults.muted_ops.add(SESSION_DESCRIPTION)
    try:
        answer = await room.ada.use("join", channel=room.text)
        await answer.wait_edit(40)
    finally:
        stage.sandbox.voice.faults.muted_ops.clear()
    assert "did not let me into" in answer.content
    await stage.sandbox.bot_out_of_voice(room.guild, 5)


@pytest.mark.parametrize("close_code", [4006, 4015, None])
async def test_a_lost_connection_comes_back_and_speech_goes_on(stage: Stage, close_code: int | None) -> None:
    """At once, and where it was: hardly a packet of the message is missing, and the next one is heard whole."""
    room = await stage.room(f"lost with {close_code}")
    message = await room.ada.type(room.text, "This is a message in two halves, and between them the line went dead")
    turn = await room.playing(message)
    await asyncio.sleep(1)
    await stage.sandbox.voice.drop(guild_id=room.guild.id, user_id=stage.sandbox.bot.id, close_code=close_code)
    ended = await room.ended(message)
    assert ended["outcome"] == "spoken"
    speech = room.speech_packets(turn["at"])
    assert len(speech) * PACKET_MS > ended["made_ms"] - 100
    assert max(after.at - before.at for before, after in pairwise(speech)) < 1
    heard = await room.heard(await room.bo.type(room.text, "And we are back"))
    expected = await room.expected(room.bo, "Bo said: And we are back")
    assert likeness(heard, expected) > SAME_SPEECH
    assert abs(len(heard) - len(expected)) < 0.06 * RATE_HZ
    assert room.plaintext_frames() == 0


async def test_speech_follows_when_a_moderator_moves_the_narrator(stage: Stage) -> None:
    """Bo is there already, and hears the rest of the message and the whole of the next."""
    room = await stage.room("moved")
    attic = room.guild.voice_channel("Attic")
    message = await room.ada.type(
        room.text, "This is a message in two rooms, and it is heard to its end in the other one"
    )
    await room.playing(message)
    room.listener = await room.bo.move(attic)
    await stage.sandbox.move_bot(room.guild, attic)
    assert (await room.ended(message))["outcome"] == "spoken"
    assert stage.sandbox.bot_channel(room.guild) is attic
    heard = await room.heard(await room.bo.type(attic, "Nice place"))
    assert likeness(heard, await room.expected(room.bo, "Bo said: Nice place")) > SAME_SPEECH
    assert room.plaintext_frames() == 0


async def test_members_see_who_speaks(stage: Stage) -> None:
    """The speaking state is set before the first packet of speech, and cleared after the last."""
    room = await stage.room("speaking")
    message = await room.ada.type(room.text, "Watch my light")
    await room.ended(message)
    await asyncio.sleep(0.5)
    assert room.listener is not None
    mine = [event for event in room.listener.speaking_log if event.user_id == stage.sandbox.bot.id]
    lit, dark = [event for event in mine if event.speaking][-1], mine[-1]
    assert not dark.speaking
    [span] = room.spans(gap_s=1)
    assert lit.at <= span.start_at
    assert dark.at >= span.start_at + span.duration_s
