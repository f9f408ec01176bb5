"""A message that nobody can speak is not passed over in silence."""

from pathlib import Path

from sandbox.permissions import Permission
from sandbox.world import Channel, Message
from tests.e2e.stage import Room, Stage, open_stage

NOWHERE = "http://127.0.0.1:9/v1"
"""Nothing listens there (RFC 863 has the port)."""


async def test_whoever_cannot_be_heard_is_told(tmp_path: Path) -> None:
    """In a reply, once to each member while nobody can be heard; where it cannot write, in the call's own chat."""
    async with open_stage(tmp_path, NARRATOR_ENGINES="custom", NARRATOR_SPEECH_BASE_URL=NOWHERE) as stage:
        room = await stage.room("unheard")
        first = await say(room, "Can you hear me")
        second = await say(room, "Hello", by_bo=True)
        await say(room, "Can you hear me now")
        answers = written(stage, room.text)
        assert [answer.payload["message_reference"]["message_id"] for answer in answers] == [
            str(first.id),
            str(second.id),
        ]
        assert {answer.content for answer in answers} == {
            "I could not read this aloud: no voice answers at the moment. I go on trying with every message."
        }

        room = await stage.room("unwritable")
        stage.sandbox.set_permissions(room.text, stage.sandbox.bot, deny=Permission.SEND_MESSAGES)
        await say(room, "Can you hear me")
        message = await stage.sandbox.bot_message(room.voice)
        assert message.content.startswith("I could not read this aloud")
        assert written(stage, room.text) == []


async def say(room: Room, words: str, *, by_bo: bool = False) -> Message:
    """Write, and wait until nobody could speak it."""
    message = await (room.bo if by_bo else room.ada).type(room.text, words)
    assert (await room.ended(message))["reason"] == "engine-unavailable"
    return message


def written(stage: Stage, channel: Channel) -> list[Message]:
    """What the narrator has written in a channel."""
    return [message for message in stage.sandbox.messages_in(channel) if message.author is stage.sandbox.bot]
