"""The narrator joins and leaves one guild's call at a time, whoever asks when, and keeps the guilds apart."""

import asyncio

import pytest

from bot.narration.ports import BusyElsewhere, CannotJoin, Obstacle, Outcome
from tests import virtual_clock
from tests.narration.town import ELSEWHERE, FAREWELL_S, HERE, JOIN_S, OTHER_TEXT, SPEECH_S, TEXT, Town, in_town


def test_it_reads_from_the_join_to_the_leave() -> None:
    """The channel it was brought from and the call's own chat, and no other."""

    async def script(town: Town) -> None:
        town.write("too early")
        await town.bring()
        assert town.narrator.speaks_in(1) == HERE
        for channel_id in (TEXT, HERE, OTHER_TEXT):
            town.write(f"in {channel_id}", channel_id=channel_id)
        await asyncio.sleep(1)
        assert await town.narrator.leave(1)
        assert town.present == []
        assert town.narrator.speaks_in(1) is None
        town.write("too late")
        assert town.spoken == [f"in {TEXT}", f"in {HERE}"]
        assert len(town.reports) == 2

    in_town(script)


def test_what_is_written_while_it_comes_is_heard() -> None:
    """After a restart members see it in the call and write; what they delete meanwhile is not heard."""

    async def script(town: Town) -> None:
        coming = asyncio.create_task(town.bring())
        await asyncio.sleep(JOIN_S / 2)
        for text in ("at last", "never mind"):
            town.write(text)
        town.write("elsewhere", channel_id=OTHER_TEXT)
        town.narrator.delete(1, 2)
        await coming
        await asyncio.sleep(1)
        assert town.spoken == ["at last"]
        assert len(town.reports) == 1

    in_town(script)


def test_leaving_what_it_is_not_in_does_nothing() -> None:
    """And tells so; nor is there anything to skip, stop or delete."""

    async def script(town: Town) -> None:
        assert not await town.narrator.leave(1)
        assert not town.narrator.skip(1)
        assert town.narrator.stop(1) == 0
        town.narrator.delete(1, 7)

    in_town(script)


def test_it_can_be_brought_back() -> None:
    """After a leave, into a call of its own."""

    async def script(town: Town) -> None:
        for text in ("before", "after"):
            await town.bring()
            town.write(text)
            await asyncio.sleep(1)
            await town.narrator.leave(1)
        assert len(town.calls) == 2
        assert town.spoken == ["before", "after"]

    in_town(script)


def test_a_join_to_the_same_call_only_changes_what_is_read() -> None:
    """What waits is still heard."""

    async def script(town: Town) -> None:
        await town.bring()
        town.write("old channel")
        await town.bring(text=OTHER_TEXT)
        town.write("new channel", channel_id=OTHER_TEXT)
        town.write("not read any more")
        await asyncio.sleep(1)
        assert len(town.calls) == 1
        assert town.spoken == ["old channel", "new channel"]

    in_town(script)


def test_alone_it_moves_and_from_people_it_is_not_taken() -> None:
    """Where it is with people, it stays and goes on."""

    async def script(town: Town) -> None:
        await town.bring()
        await town.bring(voice=ELSEWHERE)
        assert town.present == [(1, ELSEWHERE)]
        town.calls[-1].has_company = True
        with pytest.raises(BusyElsewhere) as busy:
            await town.bring(voice=HERE)
        assert busy.value.channel_id == ELSEWHERE
        town.write("still here")
        await asyncio.sleep(1)
        assert town.spoken == ["still here"]

    in_town(script)


def test_a_channel_that_cannot_be_entered_costs_no_call() -> None:
    """What can be known before is asked before."""

    async def script(town: Town) -> None:
        await town.bring()
        town.barred = Obstacle.CANNOT_CONNECT
        with pytest.raises(CannotJoin):
            await town.bring(voice=ELSEWHERE)
        assert town.present == [(1, HERE)]

    in_town(script)


def test_a_join_that_fails_leaves_nothing_behind() -> None:
    """The next one is as the first."""

    async def script(town: Town) -> None:
        town.unreachable = True
        with pytest.raises(CannotJoin):
            await town.bring()
        assert town.narrator.speaks_in(1) is None
        town.unreachable = False
        await town.bring()
        town.write("hello")
        await asyncio.sleep(1)
        assert town.spoken == ["hello"]

    in_town(script)


@pytest.mark.parametrize("second", [HERE, ELSEWHERE])
def test_of_two_joins_at_once_the_second_has_the_last_word(second: int) -> None:
    """The bot is in one channel of a guild at a time, and enters the same one once."""

    async def script(town: Town) -> None:
        await asyncio.gather(town.bring(), town.bring(voice=second, text=OTHER_TEXT))
        assert town.present == [(1, second)]
        assert len(town.calls) == len({HERE, second})
        town.write("hello", channel_id=OTHER_TEXT)
        await asyncio.sleep(1)
        assert town.spoken == ["hello"]

    in_town(script)


def test_joins_of_two_guilds_do_not_wait_for_each_other() -> None:
    """Both take as long as one."""

    async def script(town: Town) -> None:
        await asyncio.gather(town.bring(1), town.bring(2))
        assert virtual_clock.now() == pytest.approx(JOIN_S)

    in_town(script)


def test_a_leave_during_a_join_leaves_what_is_being_joined() -> None:
    """It was asked for last."""

    async def script(town: Town) -> None:
        joining = asyncio.create_task(town.bring())
        await asyncio.sleep(JOIN_S / 2)
        assert await town.narrator.leave(1)
        await joining
        assert town.present == []
        assert town.narrator.speaks_in(1) is None

    in_town(script)


def test_after_a_call_that_ended_by_itself_a_join_enters_another() -> None:
    """Also while the bot is still leaving the old one."""

    async def script(town: Town) -> None:
        await town.bring()
        town.write("lost")
        await asyncio.sleep(SPEECH_S / 2)
        town.calls[0].over.set()
        await asyncio.sleep(FAREWELL_S / 2)
        assert town.narrator.speaks_in(1) is None
        assert town.calls[0].state == "leaving"
        await town.bring()
        town.write("heard")
        await asyncio.sleep(1)
        assert [report.outcome for report in town.reports] == [Outcome.LOST, Outcome.SPOKEN]
        assert town.broken == []

    in_town(script)


def test_one_guilds_failing_session_touches_no_other() -> None:
    """It is told to the operator, its call is left, and the guild can call again."""

    async def script(town: Town) -> None:
        await asyncio.gather(town.bring(1), town.bring(2))
        fault = ZeroDivisionError("a bug")
        [broken] = [call for call in town.calls if call.guild_id == 1]
        broken.fault = fault
        for guild_id in (1, 2):
            town.write(f"in guild {guild_id}", guild_id)
        await asyncio.sleep(2)
        assert [guild_id for guild_id, _ in town.broken] == [1]
        assert fault in getattr(town.broken[0][1], "exceptions", [town.broken[0][1]])
        assert town.present == [(2, HERE)]
        assert town.spoken == ["in guild 2"]
        await town.bring(1)
        town.write("again", 1)
        await asyncio.sleep(1)
        assert town.spoken == ["in guild 2", "again"]

    in_town(script)


def test_closing_leaves_all_calls_at_once() -> None:
    """What waits there is lost, and reported so. May be called twice."""

    async def script(town: Town) -> None:
        await asyncio.gather(town.bring(1), town.bring(2))
        town.write("one", 1)
        town.write("two", 2)
        began = virtual_clock.now()
        await town.narrator.aclose()
        assert virtual_clock.now() - began == pytest.approx(FAREWELL_S)
        assert town.present == []
        assert [report.outcome for report in town.reports] == [Outcome.LOST] * 2
        await town.narrator.aclose()

    in_town(script)


def test_closing_gives_up_the_joins_in_progress() -> None:
    """Those that wait for a leave or for another join as well, and none is begun any more."""

    async def script(town: Town) -> None:
        await town.bring(1)
        moving = asyncio.create_task(town.bring(1, voice=ELSEWHERE))
        first = asyncio.create_task(town.bring(2))
        second = asyncio.create_task(town.bring(2, voice=ELSEWHERE))
        await asyncio.sleep(FAREWELL_S / 2)
        assert town.joining == 1
        await town.narrator.aclose()
        await asyncio.sleep(0)
        assert [task.cancelled() for task in (moving, first, second)] == [True] * 3
        assert town.joining == 0
        with pytest.raises(CannotJoin):
            await town.bring(3)
        assert town.present == []

    in_town(script)
