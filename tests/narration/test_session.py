"""A session speaks one guild's messages: in order, one ahead, and each message's trouble is its own."""

import asyncio

from bot.audio.clip import PACKET_MS
from bot.narration.ports import Outcome
from bot.narration.session import OPEN_CLIPS, QUEUE_LIMIT, STALL_S
from bot.narration.utterance import Cut
from bot.speech.engine import SpeechRejected, SpeechUnavailable
from bot.text.message import Author, Message
from tests.narration.lone_guild import PACKETS, Guild, in_a_session, now_s


def test_messages_are_heard_in_the_order_they_came() -> None:
    """Five from two members, also when the first takes longest to make."""

    async def script(guild: Guild) -> None:
        guild.trouble["one"] = 2.0
        for speaker, text in [(1, "one"), (2, "two"), (1, "three"), (2, "four"), (1, "five")]:
            guild.write(text, speaker)

    guild = in_a_session(script)
    assert guild.heard == ["one", "two", "three", "four", "five"]
    assert {report.outcome for report in guild.reports} == {Outcome.SPOKEN}
    assert [report.voice for report in guild.reports] == ["voice 1", "voice 2", "voice 1", "voice 2", "voice 1"]


def test_one_message_is_made_ahead_and_no_more() -> None:
    """The next is ready when its turn comes; a later one may still be deleted for nothing."""

    async def script(guild: Guild) -> None:
        for text in ["one", "two", "three", "four"]:
            guild.write(text)
        await asyncio.sleep(PACKET_MS / 1000)
        assert guild.recorded == ["one", "two"]

    assert OPEN_CLIPS == 2
    assert in_a_session(script).heard == ["one", "two", "three", "four"]


def test_a_message_deleted_while_it_waits_is_never_made() -> None:
    """It costs nothing either."""

    async def script(guild: Guild) -> None:
        for text in ["one", "two"]:
            guild.write(text)
        doomed = guild.write("three")
        await asyncio.sleep(PACKET_MS / 1000)
        guild.session.delete(doomed)
        assert guild.outcome(doomed) == (Outcome.SKIPPED, Cut.DELETED)

    guild = in_a_session(script)
    assert guild.heard == ["one", "two"]
    assert "three" not in guild.recorded


def test_a_message_deleted_after_it_was_made_ahead_is_never_heard() -> None:
    """Nor has it a turn."""

    async def script(guild: Guild) -> None:
        guild.write("one")
        doomed = guild.write("two")
        guild.write("three")
        await asyncio.sleep(PACKET_MS / 1000)
        assert "two" in guild.recorded
        guild.session.delete(doomed)

    guild = in_a_session(script)
    assert guild.heard == ["one", "three"]
    assert -2 not in guild.turns


def test_a_message_deleted_while_it_is_heard_falls_silent_within_a_packet() -> None:
    """And the next begins."""

    async def script(guild: Guild) -> None:
        doomed = guild.write("one")
        guild.write("two")
        await asyncio.sleep(3 * PACKET_MS / 1000)
        guild.session.delete(doomed)
        await asyncio.sleep(2 * PACKET_MS / 1000)
        assert guild.outcome(doomed) == (Outcome.SKIPPED, Cut.DELETED)

    guild = in_a_session(script)
    assert guild.heard == ["one", "two"]
    assert guild.reports[0].heard_ms < PACKETS * PACKET_MS


def test_skip_ends_what_is_heard_and_nothing_else() -> None:
    """Also while its engine has not given a sound yet."""

    async def script(guild: Guild) -> None:
        guild.trouble["one"] = 5.0
        skipped = guild.write("one")
        guild.write("two")
        assert not guild.session.skip()
        await asyncio.sleep(1)
        assert guild.session.skip()
        await asyncio.sleep(2 * PACKET_MS / 1000)
        assert guild.outcome(skipped) == (Outcome.SKIPPED, Cut.SKIPPED)

    assert in_a_session(script).heard == ["two"]


def test_stop_ends_everything_and_what_comes_later_is_heard() -> None:
    """It tells how many messages that were."""

    async def script(guild: Guild) -> None:
        for text in ["one", "two", "three"]:
            guild.write(text)
        await asyncio.sleep(2 * PACKET_MS / 1000)
        assert guild.session.stop() == 3
        assert guild.session.stop() == 0
        assert not guild.session.skip()
        guild.write("four")

    assert in_a_session(script).heard == ["one", "four"]


def test_a_failing_message_costs_only_itself() -> None:
    """Whatever the engine raises, refuses or never answers; the operator is told why."""

    async def script(guild: Guild) -> None:
        guild.trouble = {
            "down": SpeechUnavailable("no answer"),
            "refused": SpeechRejected("not this"),
            "broken": ZeroDivisionError("a bug"),
            "stalled": 100 * STALL_S,
        }
        for text in ["down", "refused", "broken", "stalled", "fine"]:
            guild.write(text)

    guild = in_a_session(script)
    assert guild.heard == ["fine"]
    assert [guild.outcome(number) for number in range(1, 6)] == [
        (Outcome.LOST, Cut.ENGINE_UNAVAILABLE),
        (Outcome.LOST, Cut.ENGINE_REJECTED),
        (Outcome.LOST, Cut.ENGINE_BROKEN),
        (Outcome.LOST, Cut.ENGINE_STALLED),
        (Outcome.SPOKEN, ""),
    ]
    assert [type(error) for error in guild.failures] == [
        SpeechUnavailable,
        SpeechRejected,
        ZeroDivisionError,
        TimeoutError,
    ]


def test_a_speaker_is_announced_after_words_that_were_never_heard() -> None:
    """Ada is heard, Bo is deleted or fails before a sound of it: Bo's next words are not taken for Ada's."""

    async def script(guild: Guild) -> None:
        guild.trouble["refused"] = SpeechRejected("not this")
        guild.write("one", speaker=1)
        doomed = guild.write("deleted", speaker=2)
        await asyncio.sleep(PACKET_MS / 1000)
        guild.session.delete(doomed)
        guild.write("refused", speaker=2)
        guild.write("two", speaker=2)
        guild.write("three", speaker=2)

    lines = {report.message.content: report.line for report in in_a_session(script).reports}
    assert (lines["two"], lines["three"]) == ("speaker-said: two", "three")


def test_a_message_that_comes_twice_is_heard_once() -> None:
    """A gateway that resumes may repeat itself."""

    async def script(guild: Guild) -> None:
        message = Message(1, 1, 10, Author(1, "Ada"), content="once", sent_at=now_s())
        guild.session.hear(message)
        guild.session.hear(message)

    guild = in_a_session(script)
    assert len(guild.reports) == 1


def test_a_flood_loses_its_own_oldest_messages() -> None:
    """And each loss is reported."""

    async def script(guild: Guild) -> None:
        kept = guild.write("kept", speaker=2)
        for number in range(QUEUE_LIMIT + 10):
            guild.write(str(number), speaker=1)
        assert {report.reason for report in guild.reports} == {Cut.CROWDED_OUT}
        assert kept not in [report.message.id for report in guild.reports]

    guild = in_a_session(script)
    assert guild.heard[0] == "kept"
    assert len(guild.heard) + len([r for r in guild.reports if r.reason == Cut.CROWDED_OUT]) == QUEUE_LIMIT + 11


def test_when_the_call_ends_what_waited_is_reported_lost() -> None:
    """Nothing is left without an outcome."""

    async def script(guild: Guild) -> None:
        for text in ["one", "two", "three"]:
            guild.write(text)
        await asyncio.sleep(2 * PACKET_MS / 1000)
        guild.over.set()

    guild = in_a_session(script)
    assert [report.reason for report in guild.reports] == [Cut.LEFT] * 3


def test_the_bound_channel_and_the_calls_own_chat_are_read() -> None:
    """And no other."""

    async def script(guild: Guild) -> None:
        assert guild.session.reads(10)
        assert guild.session.reads(20)
        assert not guild.session.reads(30)

    in_a_session(script)
