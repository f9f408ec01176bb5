"""What members are answered: privately, in words that tell them what to do."""

import pytest

from sandbox.answer import Answer
from sandbox.permissions import Permission
from tests.e2e.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_join_says_what_is_read_and_how_to_end_it(stage: Stage) -> None:
    """The channel it was used in, and the call's own chat."""
    room = stage.empty_room("join")
    await room.ada.join(room.voice)
    answer = await room.use(room.ada, "join")
    assert answer.ephemeral
    assert answer.content == (
        f"I am in {room.voice.mention} and read {room.text.mention} aloud, and the chat of the call itself. "
        "/skip passes over a message, /leave sends me away."
    )
    assert stage.sandbox.bot_channel(room.guild) is room.voice


async def test_join_needs_its_caller_in_a_voice_channel(stage: Stage) -> None:
    """It goes where they are."""
    room = stage.empty_room("join from nowhere")
    refused(await room.use(room.ada, "join"), "Join a voice channel first")
    assert stage.sandbox.bot_channel(room.guild) is None


@pytest.mark.parametrize(
    ("missing", "name"),
    [
        (Permission.VIEW_CHANNEL, "View Channel"),
        (Permission.CONNECT, "Connect"),
        (Permission.SPEAK, "Speak"),
    ],
)
async def test_join_names_the_permission_it_lacks(stage: Stage, missing: Permission, name: str) -> None:
    """And who can give it."""
    room = stage.empty_room(f"join without {name}")
    await room.ada.join(room.voice)
    room.guild.overwrite(room.voice, stage.sandbox.bot, deny=missing)
    refused(await room.use(room.ada, "join"), "Ask a moderator", f"**{name}**")
    assert stage.sandbox.bot_channel(room.guild) is None


async def test_join_says_that_a_channel_is_full(stage: Stage) -> None:
    """The narrator does not wait at the door without a word."""
    room = stage.empty_room("full")
    room.voice = room.guild.voice_channel("Cupboard", user_limit=1)
    await room.ada.join(room.voice)
    refused(await room.use(room.ada, "join"), "is full")


async def test_the_narrator_is_not_taken_from_people_it_reads_to(stage: Stage) -> None:
    """Nor is it lost to them: it comes once they are gone."""
    room = await stage.room("two calls")
    other = room.guild.voice_channel("Attic")
    await room.ada.join(other)
    refused(await room.use(room.ada, "join"), "reading to others", room.voice.mention)
    assert stage.sandbox.bot_channel(room.guild) is room.voice
    await room.bo.leave()
    assert other.mention in (await room.use(room.ada, "join")).content
    assert stage.sandbox.bot_channel(room.guild) is other


async def test_leave_leaves(stage: Stage) -> None:
    """Once."""
    room = await stage.room("leave")
    answer = await room.use(room.bo, "leave")
    assert (answer.ephemeral, answer.content) == (True, "I have left the call.")
    assert stage.sandbox.bot_channel(room.guild) is None
    refused(await room.use(room.bo, "leave"), "I am in no call here", "/join")


@pytest.mark.parametrize("command", ["skip", "stop"])
async def test_skip_and_stop_say_when_there_is_nothing_to_end(stage: Stage, command: str) -> None:
    """With a call and without."""
    room = stage.empty_room(f"nothing to {command}")
    refused(await room.use(room.ada, command), "I am in no call here")
    await room.ada.join(room.voice)
    await room.use(room.ada, "join")
    refused(await room.use(room.ada, command), "Nothing is being read aloud")


async def test_stop_says_how_many_messages_it_dropped(stage: Stage) -> None:
    """The one being read and those that waited."""
    room = await stage.room("stop")
    messages = [await room.ada.type(room.text, f"This is the long and winding message {number}") for number in range(3)]
    await room.playing(messages[0])
    answer = await room.use(room.bo, "stop")
    assert answer.content == "I have fallen silent. 3 messages were dropped."
    assert [(await room.ended(message))["reason"] for message in messages] == ["stopped"] * 3


async def test_help_names_every_command(stage: Stage) -> None:
    """With what each does."""
    room = stage.empty_room("help")
    answer = await room.use(room.ada, "help")
    assert answer.ephemeral
    for command in stage.sandbox.commands:
        assert f"**/{command['name']}** {command['description']}" in answer.content


async def test_a_person_who_disconnects_the_narrator_ends_its_call(stage: Stage) -> None:
    """It stays away until it is asked again, and what waited is lost and reported so."""
    room = await stage.room("disconnected by a person")
    message = await room.ada.type(room.text, "This is a rather long message, and nobody will hear the end of it")
    await room.playing(message)
    await stage.sandbox.kick_bot_from_voice(room.guild)
    assert (await room.ended(message))["reason"] == "left-the-call"
    assert stage.sandbox.bot_channel(room.guild) is None
    refused(await room.use(room.bo, "leave"), "I am in no call here")
    assert room.voice.mention in (await room.use(room.bo, "join")).content


def refused(answer: Answer, *words: str) -> None:
    """Check that an answer is private and holds these words."""
    assert answer.ephemeral
    for word in words:
        assert word in answer.content
