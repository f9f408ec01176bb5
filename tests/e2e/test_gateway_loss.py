"""The gateway goes and comes; calls live through it, and messages written meanwhile are heard."""

import asyncio

import pytest

from tests.e2e.stage import Room, Stage, likeness
from tests.e2e.test_main_job import SAME_SPEECH
from tests.e2e.test_staying import LIMIT_S, next_message_is_heard

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.parametrize("code", [4000, None])
async def test_the_next_message_is_heard_after_a_resume(stage: Stage, code: int | None) -> None:
    """The call never noticed."""
    room = await stage.room(f"resumed after {code}")

    async def lose_the_gateway(_: Room) -> None:
        await stage.sandbox.drop_gateway(code)

    await next_message_is_heard(room, lose_the_gateway)
    await room.use(room.ada, "leave")


@pytest.mark.parametrize(("code", "resumable"), [(4009, True), (4000, False)])
async def test_the_next_message_is_heard_after_a_new_session(
    stage: Stage, code: int | None, *, resumable: bool
) -> None:
    """Discord takes the bot out of the calls of the session before; of messages written in between it is never told."""
    room = await stage.room(f"identified after {code}")

    async def lose_the_gateway(_: Room) -> None:
        await stage.sandbox.drop_gateway(code, resumable=resumable)
        await stage.sandbox.bot_ready(LIMIT_S)

    await next_message_is_heard(room, lose_the_gateway)
    await room.use(room.ada, "leave")


async def test_a_message_written_while_the_gateway_was_down_is_heard(stage: Stage) -> None:
    """A resumed session is told what it missed."""
    room = await stage.room("missed")
    async with stage.sandbox.gateway_down(4000):
        message = await room.ada.type(room.text, "Did you miss this")
    heard = await room.heard(message)
    assert likeness(heard, await room.expected(room.ada, "Ada said: Did you miss this")) > SAME_SPEECH
    await room.use(room.ada, "leave")


async def test_the_gateway_is_not_flooded_when_many_calls_are_entered_at_once(stage: Stage) -> None:
    """Discord allows 120 commands a minute; 15 leave at once, and then one every two thirds of a second."""
    rooms = [stage.empty_room(f"crowd {number}") for number in range(20)]
    await asyncio.gather(*(room.ada.join(room.voice) for room in rooms))
    answers = await asyncio.gather(*(room.ada.use("join", channel=room.text) for room in rooms))
    await asyncio.gather(*(answer.wait_edit(40) for answer in answers))
    began = len(stage.sandbox.voice_requests)
    await stage.sandbox.drop_gateway(4009)
    await stage.sandbox.bot_ready()
    for room in rooms:
        await stage.sandbox.bot_in(room.voice, 60)
    times = [request.at for request in stage.sandbox.voice_requests[began:]]
    assert len(times) >= len(rooms)
    assert max(sum(at <= other < at + 10 for other in times) for at in times) <= 30
