"""After a restart the narrator goes back to the calls it was in, and to no other."""

import asyncio

import pytest

from bot.narration.comeback import AT_ONCE
from bot.narration.ports import Obstacle
from bot.store.open_call import OpenCall
from tests import virtual_clock
from tests.narration.town import ELSEWHERE, HERE, JOIN_S, TEXT, Town, in_town


async def restart(town: Town) -> None:
    """The process ends, and another one takes its place."""
    await town.narrator.aclose()
    town.narrator = town.new_narrator()
    town.narrator.come_back()


def test_after_a_restart_it_is_back_in_its_calls() -> None:
    """In every guild, and reads what it read; it is done once."""

    async def script(town: Town) -> None:
        await town.bring(1)
        await town.bring(2, voice=ELSEWHERE)
        town.write("before")
        await asyncio.sleep(1)
        await restart(town)
        town.narrator.come_back()
        await asyncio.sleep(1 + JOIN_S)
        assert town.present == [(1, HERE), (2, ELSEWHERE)]
        town.write("after")
        await asyncio.sleep(1)
        assert town.spoken == ["before", "after"]

    in_town(script)


def test_a_call_it_was_sent_out_of_is_not_returned_to() -> None:
    """By a command, or by hand: uninvited it does not come back."""

    async def script(town: Town) -> None:
        await town.bring(1)
        await town.bring(2)
        await town.narrator.leave(1)
        town.calls[-1].over.set()
        await asyncio.sleep(1)
        assert town.memory.calls == {}
        await restart(town)
        await asyncio.sleep(1 + JOIN_S)
        assert town.present == []
        assert town.board.notices == []

    in_town(script)


def test_a_call_that_it_may_not_return_to_is_told_and_forgotten() -> None:
    """Members would wait for it otherwise."""

    async def script(town: Town) -> None:
        await town.bring()
        town.barred = Obstacle.CANNOT_SPEAK
        await restart(town)
        await asyncio.sleep(1)
        assert town.board.notices == [("call-ended", OpenCall(1, HERE, TEXT), Obstacle.CANNOT_SPEAK)]
        assert town.memory.calls == {}

    in_town(script)


def test_a_full_channel_is_told_once_and_waited_for() -> None:
    """It comes back when there is room."""

    async def script(town: Town) -> None:
        await town.bring()
        town.barred = Obstacle.CHANNEL_FULL
        await restart(town)
        await asyncio.sleep(200)
        assert town.board.notices == [("obstructed", OpenCall(1, HERE, TEXT), Obstacle.CHANNEL_FULL)]
        town.barred = None
        await asyncio.sleep(61)
        assert town.present == [(1, HERE)]

    in_town(script)


def test_whoever_calls_it_elsewhere_meanwhile_keeps_it() -> None:
    """Or sends it away: the last word counts."""

    async def script(town: Town) -> None:
        await town.bring(1)
        await town.bring(2)
        town.unreachable = True
        await restart(town)
        await asyncio.sleep(2 * JOIN_S)
        town.unreachable = False
        assert not await town.narrator.leave(2)
        await town.bring(1, voice=ELSEWHERE)
        await asyncio.sleep(100)
        assert town.present == [(1, ELSEWHERE)]

    in_town(script)


def test_a_call_that_the_bot_may_not_stay_in_is_told_and_forgotten() -> None:
    """When the connection was lost and the way back is closed."""

    async def script(town: Town) -> None:
        await town.bring()
        town.calls[-1].kept_out_by = Obstacle.CANNOT_CONNECT
        town.calls[-1].over.set()
        await asyncio.sleep(1)
        assert town.board.notices == [("call-ended", OpenCall(1, HERE, TEXT), Obstacle.CANNOT_CONNECT)]
        assert town.memory.calls == {}

    in_town(script)


def test_hundreds_of_calls_are_returned_to_a_few_at_a_time() -> None:
    """So a member's /join meanwhile is not kept waiting."""

    async def script(town: Town) -> None:
        town.memory.calls = {number: OpenCall(number, HERE, TEXT) for number in range(1, 101)}
        town.narrator.come_back()
        await asyncio.sleep(JOIN_S / 2)
        assert town.joining == AT_ONCE
        began_s = virtual_clock.now()
        await town.bring(500)
        assert virtual_clock.now() - began_s == pytest.approx(JOIN_S)
        await asyncio.sleep(100 / AT_ONCE * JOIN_S + 1)
        assert len(town.present) == 101

    in_town(script)


def test_a_broken_memory_is_told_to_the_operator_and_stops_nothing() -> None:
    """Members can still be heard."""

    async def script(town: Town) -> None:
        town.memory.fault = OSError("disk full")
        town.narrator.come_back()
        await town.bring()
        town.write("hello")
        await asyncio.sleep(1)
        assert town.spoken == ["hello"]
        assert {str(error) for _, error in town.broken} == {"disk full"}

    in_town(script)
