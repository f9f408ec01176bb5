"""A session watches over itself: it starts afresh when it is stuck, tells what is in the way, and is remembered."""

import asyncio

from bot.narration.ports import Obstacle, Outcome
from bot.narration.session import PROGRESS_S, STALL_S, WATCH_S
from bot.narration.utterance import Cut
from bot.store.open_call import OpenCall
from tests.narration.lone_guild import Guild, in_a_session


def test_a_session_that_is_stuck_starts_afresh_and_says_so_once() -> None:
    """What was being heard is lost and told so; what waited is heard, in order."""

    async def script(guild: Guild) -> None:
        guild.write("heard")
        await asyncio.sleep(1)
        guild.flowing.clear()
        for text in ["stuck", "made ahead", "waits", "waits too"]:
            guild.write(text)

    guild = in_a_session(script)
    [stalled_at] = guild.stalls
    assert 1 + PROGRESS_S <= stalled_at <= 1 + PROGRESS_S + 2 * WATCH_S
    assert guild.heard == ["heard", "waits", "waits too"]
    assert [guild.outcome(number) for number in (2, 3)] == 2 * [(Outcome.LOST, Cut.STALLED)]


def test_members_who_go_on_writing_do_not_hide_that_it_is_stuck() -> None:
    """What is crowded out or deleted while it waits is no progress."""

    async def script(guild: Guild) -> None:
        guild.flowing.clear()
        for _ in range(2 * int(PROGRESS_S)):
            guild.session.delete(guild.write("never mind"))
            guild.write("hello")
            await asyncio.sleep(1)

    assert len(in_a_session(script).stalls) == 1


def test_a_call_that_is_down_is_not_taken_for_stuck() -> None:
    """Its supervisor brings it back; all that waits is heard then."""

    async def script(guild: Guild) -> None:
        guild.is_up = False
        guild.flowing.clear()
        guild.write("patience")
        await asyncio.sleep(4 * PROGRESS_S)
        guild.is_up = True
        guild.flowing.set()

    guild = in_a_session(script)
    assert guild.stalls == []
    assert guild.heard == ["patience"]


def test_messages_that_keep_failing_are_not_taken_for_stuck() -> None:
    """Engines that stall for ten seconds each are slow, but there is progress; each failure is told to its author."""

    async def script(guild: Guild) -> None:
        for text in ["one", "two", "three"]:
            guild.trouble[text] = 10 * STALL_S
            guild.write(text)

    guild = in_a_session(script)
    assert guild.stalls == []
    assert guild.board.unspoken == ["one", "two", "three"]


def test_what_is_in_the_way_is_told_once_while_it_lasts() -> None:
    """And again when it comes back."""

    async def script(guild: Guild) -> None:
        for obstacle in (Obstacle.MUTED, None, Obstacle.CANNOT_SPEAK, Obstacle.MUTED):
            guild.in_the_way = obstacle
            await asyncio.sleep(10)

    guild = in_a_session(script, then_s=0)
    told = [(event, obstacle) for event, _, obstacle in guild.board.notices]
    assert told == [("obstructed", each) for each in (Obstacle.MUTED, Obstacle.CANNOT_SPEAK, Obstacle.MUTED)]
    assert {call for _, call, _ in guild.board.notices} == {guild.session.call}


def test_where_it_is_is_kept_in_mind() -> None:
    """From the beginning, and anew when it is moved or reads another channel."""

    async def script(guild: Guild) -> None:
        await asyncio.sleep(0.1)
        assert guild.memory.calls == {1: OpenCall(1, 20, 10)}
        guild.channel_id, guild.session.text_channel_id = 21, 11
        await asyncio.sleep(WATCH_S)

    assert in_a_session(script).memory.calls == {1: OpenCall(1, 21, 11)}


def test_a_memory_that_fails_does_not_silence_anybody() -> None:
    """The operator is told once."""

    async def script(guild: Guild) -> None:
        guild.memory.fault = OSError("disk full")
        guild.write("hello")

    guild = in_a_session(script)
    assert guild.heard == ["hello"]
    assert guild.memory_faults == [guild.memory.fault]
