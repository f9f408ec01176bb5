"""Whatever befalls the call, members hear the next message soon, or read why not."""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from sandbox.permissions import Permission
from sandbox.world import Channel
from tests.e2e.stage import Room, Stage, likeness
from tests.e2e.test_main_job import SAME_SPEECH

pytestmark = pytest.mark.asyncio(loop_scope="module")

LIMIT_S = 6.0
"""From a fault of the connection to the next message's first sound."""

UNINVITED_S = 3.0
"""Longer than the narrator waits before it tries to return."""

Fault = Callable[[Room], Awaitable[None]]


def hung_up(code: int | None) -> Fault:
    """The voice server closes the narrator's connection, and the gateway says nothing."""

    async def hang_up(room: Room) -> None:
        await room.stage.sandbox.voice.drop(guild_id=room.guild.id, user_id=room.stage.sandbox.bot.id, close_code=code)

    return hang_up


async def put_out_silently(room: Room) -> None:
    """Discord has forgotten that the narrator is in the call, and so has nothing to confirm when it leaves."""
    del room.guild.state.voice_states[room.stage.sandbox.bot.id]
    await hung_up(4014)(room)


async def lose_the_server(room: Room) -> None:
    """The voice server is gone, and another one is found two seconds later."""
    await room.stage.sandbox.lose_voice_server(room.guild)
    await asyncio.sleep(2)
    await room.stage.sandbox.restore_voice_server(room.guild)


async def next_message_is_heard(room: Room, fault: Fault, *, limit_s: float = LIMIT_S) -> None:
    """Let the fault happen and write: it is heard whole, in time, and nothing in the clear."""
    began = time.time()
    await fault(room)
    words = "Are you still with us"
    message = await room.ada.type(room.text, words)
    heard = await room.heard(message)
    first = min(packet.at for packet in room.speech_packets(began))
    assert first - began < limit_s
    assert likeness(heard, await room.expected(room.ada, f"Ada said: {words}")) > SAME_SPEECH
    assert room.plaintext_frames() == 0


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("its session is gone (4006)", hung_up(4006)),
        ("the server crashed (4015)", hung_up(4015)),
        ("the line went dead", hung_up(None)),
        ("it was hung up without a word from the gateway (4014)", hung_up(4014)),
        ("it is out of the call without a word from anybody", put_out_silently),
        ("there is no voice server for two seconds", lose_the_server),
    ],
)
async def test_the_next_message_is_heard_after(stage: Stage, name: str, fault: Fault) -> None:
    """Within six seconds of the fault."""
    async with staying(stage, name) as room:
        await next_message_is_heard(room, fault)


async def test_disconnected_by_a_person_it_stays_away(stage: Stage) -> None:
    """Until it is called again."""
    async with staying(stage, "sent away") as room:
        await stage.sandbox.kick_bot_from_voice(room.guild)
        await stage.bot.wait_for("call.ended", guild_id=room.guild.id, timeout_s=5)
        await asyncio.sleep(UNINVITED_S)
        assert stage.sandbox.bot_channel(room.guild) is None
        assert stage.sandbox.messages_in(room.text) == []
        await room.use(room.ada, "join")
        heard = await room.heard(await room.ada.type(room.text, "Welcome back"))
        assert likeness(heard, await room.expected(room.ada, "Ada said: Welcome back")) > SAME_SPEECH


async def test_disconnected_while_it_comes_back_it_stays_away(stage: Stage) -> None:
    """That is just when somebody puts out a narrator that hangs."""
    async with staying(stage, "sent away early") as room:
        stage.sandbox.voice.faults.proposals_delay_s = 3
        try:
            await hung_up(4006)(room)
            await asyncio.sleep(1)
            await stage.sandbox.kick_bot_from_voice(room.guild)
            await stage.bot.wait_for("call.ended", guild_id=room.guild.id, timeout_s=5)
        finally:
            stage.sandbox.voice.faults.proposals_delay_s = 0
        await asyncio.sleep(UNINVITED_S)
        assert stage.sandbox.bot_channel(room.guild) is None


async def test_it_follows_a_move_whose_server_is_named_first(stage: Stage) -> None:
    """Discord promises no order, and the narrator does not drag itself back."""
    async with staying(stage, "moved") as room:
        attic = room.guild.voice_channel("Attic")
        room.listener = await room.bo.move(attic)
        stage.sandbox.settings.voice_server_first = True
        try:
            await stage.sandbox.move_bot(room.guild, attic)
            await stage.sandbox.bot_in(attic)
            await stage.bot.wait_for("call.restored", guild_id=room.guild.id, timeout_s=5)
        finally:
            stage.sandbox.settings.voice_server_first = False
        heard = await room.heard(await room.bo.type(attic, "Nice place"))
        assert likeness(heard, await room.expected(room.bo, "Bo said: Nice place")) > SAME_SPEECH
        assert stage.sandbox.bot_channel(room.guild) is attic


async def test_moved_where_it_cannot_see_it_leaves_and_can_be_called_again(stage: Stage) -> None:
    """A private channel that was made after its start, of which it was never told."""
    async with staying(stage, "hidden") as room:
        cellar = room.guild.voice_channel("Cellar")
        room.guild.remove_channel(cellar)
        room.guild.state.channels[cellar.id] = cellar
        await stage.sandbox.move_bot(room.guild, cellar)
        message = await stage.sandbox.bot_message(room.text, timeout_s=8)
        assert "is gone" in message.content
        answer = await room.use(room.ada, "join")
        assert answer.content.startswith("I am in")


async def test_members_read_that_it_may_not_speak_any_more(stage: Stage) -> None:
    """In the text channel; with the permission back, it is heard again."""
    async with staying(stage, "no voice") as room:
        stage.sandbox.set_permissions(room.voice, stage.sandbox.bot, deny=Permission.SPEAK)
        await told(room, room.text, "**Speak**")
        stage.sandbox.set_permissions(room.voice, stage.sandbox.bot)
        heard = await room.heard(await room.ada.type(room.text, "Say something"))
        assert likeness(heard, await room.expected(room.ada, "Ada said: Say something")) > SAME_SPEECH


async def test_members_read_that_it_was_muted(stage: Stage) -> None:
    """By a moderator, which they may not see; what they write meanwhile waits."""
    async with staying(stage, "muted") as room:
        await stage.sandbox.mute_bot(room.guild, muted=True)
        await told(room, room.text, "muted me")
        message = await room.ada.type(room.text, "Free again")
        await asyncio.sleep(1)
        await stage.sandbox.mute_bot(room.guild, muted=False)
        heard = await room.heard(message)
        assert likeness(heard, await room.expected(room.ada, "Ada said: Free again")) > SAME_SPEECH


async def test_members_in_the_call_read_that_their_channel_is_not_read_any_more(stage: Stage) -> None:
    """In the call's own chat, as it may not write in the other."""
    async with staying(stage, "unread") as room:
        stage.sandbox.set_permissions(room.text, stage.sandbox.bot, deny=Permission.VIEW_CHANNEL)
        await told(room, room.voice, "**View Channel**")


async def test_members_read_that_the_channel_was_full_when_it_came_back(stage: Stage) -> None:
    """Somebody took its place; it comes back when they make room."""
    async with staying(stage, "crowded") as room:
        room.voice.user_limit = 2
        room.guild.overwrite(room.voice, room.guild.everyone)  # publishes the new limit
        await hung_up(4006)(room)
        await told(room, room.text, "it is full now")
        await room.ada.leave()
        await stage.sandbox.bot_in(room.voice, 10)


async def test_members_read_that_it_may_not_come_back(stage: Stage) -> None:
    """It does not try for ever."""
    async with staying(stage, "locked out") as room:
        stage.sandbox.set_permissions(room.voice, stage.sandbox.bot, deny=Permission.CONNECT)
        await hung_up(4006)(room)
        await told(room, room.text, "give me **Connect**")
        await stage.sandbox.bot_out_of_voice(room.guild, 5)


@asynccontextmanager
async def staying(stage: Stage, name: str) -> AsyncGenerator[Room]:
    """A room with the narrator in its call, which it leaves in the end."""
    room = await stage.room(name)
    try:
        yield room
    finally:
        stage.sandbox.set_permissions(room.text, stage.sandbox.bot)
        await room.use(room.ada, "leave")


async def told(room: Room, channel: Channel, words: str) -> None:
    """Wait until the narrator has written once what is wrong, in this channel and no other."""
    message = await room.stage.sandbox.bot_message(channel, timeout_s=8)
    assert words in message.content
    others = [each for each in (room.text, room.voice) if each is not channel]
    assert [each.content for other in others for each in room.stage.sandbox.messages_in(other)] == []
    assert len(room.stage.sandbox.messages_in(channel)) == 1
