"""A message typed in a text channel is heard in the voice channel: judged by what a member there hears."""

import asyncio
import time
from typing import Literal

import numpy as np
import pytest

from bot.audio.clip import PACKET_MS
from bot.narration.ports import Outcome
from sandbox.voice import hearing
from tests.e2e.stage import RATE_HZ, Stage, level_db, likeness

pytestmark = pytest.mark.asyncio(loop_scope="module")

SAME_SPEECH = 0.88
"""Two recordings of one sentence in one voice are alike to 0.92 at least; another sentence in it to 0.83 at most."""

DEADLY = "'-\u0905\u0905"
"""Four characters that crash eSpeak NG 1.52."""


@pytest.mark.parametrize("library", ["davey", "libdave"])
async def test_a_message_is_heard_in_its_authors_voice(stage: Stage, library: Literal["davey", "libdave"]) -> None:
    """Same words, voice, length and level as the engine made them, whatever library the listener decrypts with."""
    room = await stage.room(f"main job, {library}", library=library)
    message = await room.ada.type(room.text, "Hello there, how are you?")
    heard = await room.heard(message)
    expected = await room.expected(room.ada, "Ada said: Hello there, how are you?")
    assert likeness(heard, expected) > SAME_SPEECH
    assert abs(len(heard) - len(expected)) < 0.06 * RATE_HZ
    assert abs(level_db(heard) - level_db(expected)) < 1
    assert np.max(np.abs(heard)) < 1
    assert hearing.lost(room.packets) == 0
    assert [packet.failure for packet in room.packets if packet.failure] == []
    assert room.plaintext_frames() == 0


async def test_each_member_has_a_voice_of_their_own(stage: Stage) -> None:
    """The same words of two members are not the same sound, and a name is said only when the speaker changes."""
    room = await stage.room("two voices")
    others = (room.guild.add_member("Cy") for _ in range(100))
    newcomer = next(member for member in others if stage.voice_of(member) != stage.voice_of(room.ada))
    sounds = [
        await room.heard(await author.type(room.text, "Good evening to you all"))
        for author in (room.ada, newcomer, room.ada, room.ada)
    ]
    ada_said, newcomer_said = "Ada said: Good evening to you all", "Cy said: Good evening to you all"
    assert likeness(sounds[0], await room.expected(room.ada, ada_said)) > SAME_SPEECH
    assert likeness(sounds[1], await room.expected(newcomer, newcomer_said)) > SAME_SPEECH
    assert likeness(sounds[1], await room.expected(room.ada, newcomer_said)) < SAME_SPEECH
    assert likeness(sounds[2], sounds[0]) > SAME_SPEECH
    assert likeness(sounds[3], await room.expected(room.ada, "Good evening to you all")) > SAME_SPEECH


async def test_five_messages_from_two_members_come_in_order(stage: Stage) -> None:
    """As they were written, one after the other."""
    room = await stage.room("order")
    said = [(room.ada, "one"), (room.bo, "two"), (room.ada, "three"), (room.bo, "four"), (room.ada, "five")]
    messages = [await author.type(room.text, f"number {word}") for author, word in said]
    await room.ended(messages[-1])
    for (author, word), message in zip(said, messages, strict=True):
        heard = await room.heard(message)
        alike = {
            each: likeness(heard, await room.expected(author, f"{author.display_name} said: number {each}"))
            for _, each in said
        }
        assert max(alike, key=alike.__getitem__) == word


async def test_messages_that_are_not_to_be_read_are_silent(stage: Stage) -> None:
    """@silent, a bot's, another channel's: none is heard; the next one is."""
    room = await stage.room("not read")
    robot = room.guild.add_member("Robot", bot=True)
    elsewhere = room.guild.text_channel("elsewhere")
    await room.ada.type(elsewhere, "not in this channel")
    silent = await room.ada.type(room.text, "keep this quiet", silent=True)
    robotic = await robot.type(room.text, "beep")
    last = await room.ada.type(room.text, "this one is heard")
    await room.heard(last)
    assert (await room.ended(silent))["reason"] == "silent-message"
    assert (await room.ended(robotic))["reason"] == "bot-message"
    [span] = room.spans()
    expected = await room.expected(room.ada, "Ada said: this one is heard")
    assert abs(span.duration_s - len(expected) / RATE_HZ) < 0.06


async def test_the_calls_own_chat_is_read_too(stage: Stage) -> None:
    """Whoever cannot speak writes where the call is."""
    room = await stage.room("own chat")
    heard = await room.heard(await room.ada.type(room.voice, "I write in the call"))
    assert likeness(heard, await room.expected(room.ada, "Ada said: I write in the call")) > SAME_SPEECH


async def test_a_message_deleted_while_it_waits_is_never_spoken(stage: Stage) -> None:
    """Neither of two that waited: one made ahead and one not yet."""
    room = await stage.room("deleted while waiting")
    first = await room.ada.type(room.text, "This is the first of all the messages")
    ahead = await room.ada.type(room.text, "This is a slip of the tongue")
    later = await room.ada.type(room.text, "This is another slip of the tongue")
    await room.playing(first)
    await room.ada.delete(ahead)
    await room.ada.delete(later)
    last = await room.ada.type(room.text, "This is the last")
    assert likeness(await room.heard(last), await room.expected(room.ada, "This is the last")) > SAME_SPEECH
    for deleted in (ahead, later):
        ended = await room.ended(deleted)
        assert (ended["outcome"], ended["reason"]) == (Outcome.SKIPPED, "deleted")
    made_ms = sum([(await room.ended(message))["made_ms"] for message in (first, last)])
    assert abs(len(room.speech_packets(first.sent_at)) * PACKET_MS - made_ms) < 100


@pytest.mark.parametrize("way", ["delete", "skip", "stop"])
async def test_what_is_being_spoken_falls_silent_within_100_ms(stage: Stage, way: str) -> None:
    """When it is deleted, skipped or stopped."""
    room = await stage.room(f"silenced by {way}")
    message = await room.ada.type(room.text, "This goes on and on and on, and it would go on for a good while yet")
    await room.playing(message)
    await asyncio.sleep(1)
    if way == "delete":
        await room.ada.delete(message)
    else:
        await room.use(room.bo, way)
    acted_at = time.time()
    ended = await room.ended(message)
    assert ended["outcome"] == Outcome.SKIPPED
    await asyncio.sleep(0.5)
    last_audible = max(span.start_at + span.duration_s for span in room.spans())
    assert acted_at - 0.5 < last_audible < acted_at + 0.1


async def test_a_second_guild_is_not_disturbed_by_the_first(stage: Stage) -> None:
    """One guild's connection is cut while both speak: the other hears every word, in time."""
    calm, troubled = await stage.room("calm"), await stage.room("troubled")
    text = "We go on talking, whatever becomes of the others"
    disturbed = await troubled.ada.type(troubled.text, text)
    undisturbed = await calm.ada.type(calm.text, text)
    await calm.playing(undisturbed)
    await troubled.playing(disturbed)
    await stage.sandbox.voice.drop(guild_id=troubled.guild.id, user_id=stage.sandbox.bot.id, close_code=4006)
    heard = await calm.heard(undisturbed)
    expected = await calm.expected(calm.ada, f"Ada said: {text}")
    assert likeness(heard, expected) > SAME_SPEECH
    assert abs(len(heard) - len(expected)) < 0.06 * RATE_HZ
    assert hearing.lost(calm.packets) == 0
    assert (await troubled.ended(disturbed))["outcome"] == Outcome.SPOKEN


async def test_a_failing_message_costs_only_itself(stage: Stage) -> None:
    """Text that the engine dies of: the next message is heard, and so is the other guild, which was speaking."""
    calm, troubled = await stage.room("calm beside a failure"), await stage.room("failing")
    text = "We go on talking, whatever the others have written"
    undisturbed = await calm.ada.type(calm.text, text)
    await calm.playing(undisturbed)
    deadly = await troubled.ada.type(troubled.text, DEADLY)
    spoken = await troubled.ada.type(troubled.text, "And on we go")
    ended = await troubled.ended(deadly)
    assert (ended["outcome"], ended["reason"]) == (Outcome.LOST, "engine-rejected")
    heard = await troubled.heard(spoken)
    words = (
        "And on we go" if ended["heard_ms"] else "Ada said: And on we go"
    )  # her name may have come out before the end
    assert likeness(heard, await troubled.expected(troubled.ada, words)) > SAME_SPEECH
    heard = await calm.heard(undisturbed)
    assert likeness(heard, await calm.expected(calm.ada, f"Ada said: {text}")) > SAME_SPEECH
    assert hearing.lost(calm.packets) == 0
