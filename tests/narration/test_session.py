"""A session speaks one guild's messages: in order, one ahead, and each message's trouble is its own."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

from bot.audio.clip import PACKET_MS, Clip
from bot.narration.ports import Obstacle, Outcome, Ports, Recording, Report
from bot.narration.session import OPEN_CLIPS, PROGRESS_S, QUEUE_LIMIT, STALL_S, WATCH_S, Session
from bot.narration.utterance import Cut
from bot.speech.engine import Persona, SpeechRejected, SpeechUnavailable
from bot.store.open_call import OpenCall
from bot.text.blocklist import Blocking, Blocklist
from bot.text.manner import Tone, Verbosity
from bot.text.message import Author, Message
from bot.text.reading import SkipReason
from tests import virtual_clock
from tests.narration.surroundings import Board, Memory, SameManner

PACKETS = 10
"""Length of every utterance."""


class Guild:
    """A session in a world that does as it is told: its studio, its call, its journal and its members."""

    def __init__(self) -> None:
        self.recorded: list[str] = []
        self.heard: list[str] = []
        self.reports: list[Report] = []
        self.failures: list[Exception] = []
        self.turns: list[int] = []
        self.trouble: dict[str, Exception | float] = {}
        """What befalls the recording of a text: an exception, or so many seconds before its audio."""
        self.channel_id = 20
        self.is_up = True
        self.flowing = asyncio.Event()
        self.flowing.set()
        self.in_the_way: Obstacle | None = None
        self.over = asyncio.Event()
        self.stalls: list[float] = []
        self.memory_faults: list[Exception] = []
        self.memory, self.board, self.manners = Memory(), Board(), SameManner(_wording)
        self._written = 0
        ports = Ports(
            studio=self,
            personas=self,
            open_calls=self.memory,
            journal=self,
            notices=self.board,
            manners=self.manners,
            clock=_now,
        )
        self.session = Session(self, ports, guild_id=1, text_channel_id=10)

    def write(self, text: str, speaker: int = 1) -> int:
        """A member writes; the message's id."""
        self._written += 1
        message = self.message(self._written, text, speaker)
        self.session.hear(message)
        return message.id

    def message(self, message_id: int, text: str, speaker: int = 1) -> Message:
        """A message as it is now."""
        author = Author(speaker, f"Member {speaker}")
        return Message(id=message_id, guild_id=1, channel_id=10, author=author, content=text, sent_at=_now())

    def outcome(self, message_id: int) -> tuple[Outcome, str]:
        """The one outcome of a message, and why."""
        [report] = [report for report in self.reports if report.message.id == message_id]
        return report.outcome, report.reason

    @asynccontextmanager
    async def record(self, text: str, persona: Persona, *, language: str) -> AsyncGenerator[Recording]:
        words = text.rsplit(": ", 1)[-1]
        self.recorded.append(words)
        trouble = self.trouble.get(words, 0.0)
        if isinstance(trouble, Exception):
            raise trouble
        await asyncio.sleep(trouble)
        yield Recording("scripted", persona.voice or "", self._packets(words))

    async def _packets(self, words: str) -> AsyncIterator[list[bytes]]:
        yield [words.encode()] * PACKETS

    def tone(self, tone: Tone) -> list[bytes]:
        return [tone.encode()]

    async def persona(self, guild_id: int, member_id: int) -> Persona:
        return Persona(voice=f"voice {member_id}")

    async def play(self, clip: Clip) -> None:
        while True:
            await self.flowing.wait()
            if (packet := clip.read()) == b"":
                return
            if packet and packet.decode() not in self.heard[-1:]:
                self.heard.append(packet.decode())
            await asyncio.sleep(PACKET_MS / 1000)

    def obstacle(self, text_channel_id: int) -> Obstacle | None:
        return self.in_the_way

    def renew(self) -> None:
        self.flowing.set()

    async def until_over(self) -> Obstacle | None:
        await self.over.wait()
        return self.in_the_way

    async def aclose(self) -> None:
        self.over.set()

    def queued(self, message: Message) -> None:
        self.turns.append(message.id)

    def playing(self, message: Message) -> None:
        self.turns.append(-message.id)

    def ended(self, report: Report) -> None:
        self.reports.append(report)

    @property
    def has_company(self) -> bool:
        return True

    def engine_failed(self, message: Message, why: str, error: Exception) -> None:
        self.failures.append(error)

    def session_stalled(self, guild_id: int) -> None:
        self.stalls.append(_now())

    def session_failed(self, guild_id: int, error: Exception) -> None:
        raise AssertionError from error

    def memory_failed(self, guild_id: int | None, error: Exception) -> None:
        self.memory_faults.append(error)


def _wording(phrase: str, /, **values: str | int) -> str:
    return f"{phrase}: {values['text']}" if "text" in values else phrase


def _now() -> float:
    return asyncio.get_running_loop().time()


def in_a_session(script: Callable[[Guild], Awaitable[None]], *, then_s: float = 60.0) -> Guild:
    """Play a script against a running session, let time pass, and end the session."""

    async def live() -> Guild:
        guild = Guild()
        running = asyncio.create_task(guild.session.run())
        await script(guild)
        await asyncio.sleep(then_s)
        running.cancel()
        await asyncio.wait([running])
        return guild

    return virtual_clock.run(live())


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
        message = Message(1, 1, 10, Author(1, "Ada"), content="once", sent_at=_now())
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


def test_a_message_without_words_is_skipped_with_its_reason() -> None:
    """Nothing is made or played for it, and the next is heard."""

    async def script(guild: Guild) -> None:
        message_id = guild.write("   ")
        guild.write("hello")
        await asyncio.sleep(1)
        assert guild.outcome(message_id) == (Outcome.SKIPPED, SkipReason.EMPTY)
        assert -message_id not in guild.turns

    guild = in_a_session(script)
    assert guild.heard == ["hello"]
    assert guild.recorded == ["hello"]


def test_a_message_edited_while_it_waits_is_heard_once_as_it_is_now() -> None:
    """In its old place; one that is being made is heard as it was."""

    async def script(guild: Guild) -> None:
        ids = [guild.write(text) for text in ["one", "two", "three"]]
        await asyncio.sleep(PACKET_MS / 1000)
        for message_id in ids:
            guild.session.edit(guild.message(message_id, "edited"))

    guild = in_a_session(script)
    assert guild.heard == ["one", "two", "edited"]
    assert [report.message.content for report in guild.reports] == ["one", "two", "edited"]


def test_an_edit_of_what_is_not_there_changes_nothing() -> None:
    """It was heard, or is not read here."""

    async def script(guild: Guild) -> None:
        message_id = guild.write("one")
        await asyncio.sleep(1)
        guild.session.edit(guild.message(message_id, "again"))

    assert in_a_session(script).heard == ["one"]


def test_a_guilds_settings_hold_from_the_next_message_on() -> None:
    """Also for those that wait already."""

    async def script(guild: Guild) -> None:
        for text in ["one", "two", "badly", "three"]:
            guild.write(text)
        await asyncio.sleep(PACKET_MS / 1000)
        blocked = Blocklist(["badly"], Blocking.SKIP)
        guild.manners.current = replace(guild.manners.current, blocked=blocked)

    guild = in_a_session(script)
    assert guild.heard == ["one", "two", "three"]
    assert guild.outcome(3) == (Outcome.SKIPPED, SkipReason.BLOCKED)


def test_tones_follow_the_words() -> None:
    """In a brief guild a link is a short sound; a message of nothing else is its author's name and the sound."""

    async def script(guild: Guild) -> None:
        guild.manners.current = replace(guild.manners.current, verbosity=Verbosity.BRIEF)
        guild.write("look https://example.org/")
        guild.write("https://example.org/", speaker=1)

    guild = in_a_session(script)
    assert guild.heard == ["look", Tone.LINK]
    assert {report.outcome for report in guild.reports} == {Outcome.SPOKEN}
    assert len(guild.recorded) == 1


def test_a_message_that_cannot_be_read_costs_only_itself() -> None:
    """Whatever is wrong with it."""

    async def script(guild: Guild) -> None:
        guild.manners.fault = RuntimeError("a bug")
        bad = guild.write("one")
        await asyncio.sleep(1)
        guild.manners.fault = None
        guild.write("two")
        await asyncio.sleep(1)
        assert guild.outcome(bad) == (Outcome.LOST, Cut.UNREADABLE)

    assert in_a_session(script).heard == ["two"]


def test_the_bound_channel_and_the_calls_own_chat_are_read() -> None:
    """And no other."""

    async def script(guild: Guild) -> None:
        assert guild.session.reads(10)
        assert guild.session.reads(20)
        assert not guild.session.reads(30)

    in_a_session(script)


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
