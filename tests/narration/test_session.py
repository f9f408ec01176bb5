"""A session speaks one guild's messages: in order, one ahead, and each message's trouble is its own."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from bot.audio.clip import PACKET_MS, Clip
from bot.narration.ports import Outcome, Recording, Report
from bot.narration.session import OPEN_CLIPS, QUEUE_LIMIT, STALL_S, Cut, Session
from bot.speech.engine import Persona, SpeechRejected, SpeechUnavailable
from bot.text.message import Author, Message
from tests import virtual_clock

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
        self.over = asyncio.Event()
        self._written = 0
        self.session = Session(
            self, text_channel_id=10, studio=self, personas=self, journal=self, wording=_wording, clock=_now
        )

    def write(self, text: str, speaker: int = 1) -> int:
        """A member writes; the message's id."""
        self._written += 1
        author = Author(id=speaker, name=f"Member {speaker}")
        message = Message(id=self._written, guild_id=1, channel_id=10, author=author, content=text, sent_at=_now())
        self.session.hear(message)
        return message.id

    def outcome(self, message_id: int) -> tuple[Outcome, str]:
        """The one outcome of a message, and why."""
        [report] = [report for report in self.reports if report.message.id == message_id]
        return report.outcome, report.reason

    @asynccontextmanager
    async def record(self, text: str, persona: Persona) -> AsyncGenerator[Recording]:
        words = text.rsplit(": ", 1)[-1]
        self.recorded.append(words)
        trouble = self.trouble.get(words, 0.0)
        if isinstance(trouble, Exception):
            raise trouble
        await asyncio.sleep(trouble)
        yield Recording("scripted", persona.voice or "", self._packets(words))

    async def _packets(self, words: str) -> AsyncIterator[list[bytes]]:
        yield [words.encode()] * PACKETS

    async def persona(self, guild_id: int, member_id: int) -> Persona:
        return Persona(voice=f"voice {member_id}")

    async def play(self, clip: Clip) -> None:
        while (packet := clip.read()) != b"":
            if packet and packet.decode() not in self.heard[-1:]:
                self.heard.append(packet.decode())
            await asyncio.sleep(PACKET_MS / 1000)

    async def until_over(self) -> None:
        await self.over.wait()

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

    def session_failed(self, guild_id: int, error: Exception) -> None:
        raise AssertionError from error


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
        message = Message(1, 1, 10, Author(id=1, name="Ada"), content="once", sent_at=_now())
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


def test_a_message_without_words_is_skipped_with_its_reason_and_does_not_wait() -> None:
    """Nothing is opened for it."""

    async def script(guild: Guild) -> None:
        message_id = guild.write("   ")
        assert guild.outcome(message_id)[0] is Outcome.SKIPPED
        assert guild.outcome(message_id)[1]
        assert guild.turns == []

    assert in_a_session(script).heard == []


def test_the_bound_channel_and_the_calls_own_chat_are_read() -> None:
    """And no other."""

    async def script(guild: Guild) -> None:
        assert guild.session.reads(10)
        assert guild.session.reads(20)
        assert not guild.session.reads(30)

    in_a_session(script)
