"""What happened in a simulated world, and the promises of narration it is judged by, most of them as it happens.

The numbers are stated again and not imported: whoever changes a promise meets it here.
"""

import asyncio
import math
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field

from bot.audio.clip import PACKET_MS, PREBUFFER_PACKETS
from bot.narration.ports import Outcome, Report
from bot.narration.utterance import Cut
from bot.text.message import Message
from bot.text.reading import SkipReason
from tests.virtual_clock import now

QUEUE_LIMIT = 50
"""Messages that may wait in one guild."""

OPEN_CLIPS = 2
"""The clip being heard and one of look-ahead."""

STALL_S = 10.0
"""How long an engine may give nothing."""

STUCK_S = 15.0
"""How long the call may send nothing of what waits, although it is up."""

TICK_S = PACKET_MS / 1_000
WATCH_S = 0.05
SESSION_WATCH_S = 1.0
"""How often a session looks whether it is stuck."""
IDLE_LIMIT_S = 0.15
"""Longest silence allowed while something waits, the call is up and the engine at work has given nothing to send."""

_LOST = {
    Cut.CROWDED_OUT,
    Cut.LEFT,
    Cut.STALLED,
    Cut.ENGINE_UNAVAILABLE,
    Cut.ENGINE_REJECTED,
    Cut.ENGINE_STALLED,
    Cut.ENGINE_BROKEN,
}


@dataclass(eq=False)
class Story:
    """What befell one message."""

    message: Message
    cause: str = ""
    """What first befell it, as its report is to say; empty while it is to be spoken to its end."""
    silent_from: float = math.inf
    """When a member withdrew it."""
    line: str = ""
    """What was given to the engine; empty while it waits."""
    given_at: float = 0.0
    """When its engine began, or last gave something."""
    made: int = 0
    heard: int = 0
    reports: list[Report] = field(default_factory=list[Report])

    def befall(self, cause: str) -> None:
        """Let something happen to it; only the first counts."""
        self.cause = self.cause or cause

    def withdraw(self, cause: Cut) -> None:
        """Let a member ask for it not to be heard."""
        self.befall(cause)
        self.silent_from = min(self.silent_from, now())

    @property
    def withdrawn(self) -> bool:
        """Whether a member asked for it not to be heard."""
        return self.silent_from <= now()

    @property
    def ready(self) -> bool:
        """Whether enough of it is made to be heard now."""
        return not self.withdrawn and self.made - self.heard >= PREBUFFER_PACKETS


@dataclass(eq=False)
class Line:
    """A guild's way into its call."""

    channel_id: int
    up: asyncio.Event
    company: bool
    """Whether people are there too."""
    gone: asyncio.Event = field(default_factory=asyncio.Event)
    gone_at: float = math.inf
    """Since when nobody hears anything any more."""
    left: bool = False
    flowing: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def stuck(self) -> bool:
        """Whether nothing is sent although it is up, as if its sender were dead."""
        return not self.flowing.is_set()

    @property
    def over(self) -> bool:
        """Whether nobody will hear anything any more."""
        return self.gone.is_set()

    def end(self) -> None:
        """Let nobody hear anything any more."""
        self.gone_at = min(self.gone_at, now())
        self.gone.set()


@dataclass(eq=False)
class Guild:
    """What is going on in one guild."""

    id: int
    text_channel_id: int = 0
    line: Line | None = None
    commands: int = 0
    """Joins and leaves under way."""
    open: dict[int, Story] = field(default_factory=dict[int, Story])
    """The messages that have no outcome yet, oldest first."""
    turn: Story | None = None
    recordings: int = 0
    heard: list[Story] = field(default_factory=list[Story])
    last: Story | None = None
    """What was last heard in this call."""
    spoke_at: float = -1.0
    """When it last sent a packet of speech."""
    moved_at: float = 0.0
    """When it last sent one or was given some, finished with a message, or had no reason to."""
    idle_since: float = 0.0
    stuck_since: float = 0.0
    """Since when it is stuck with something to say."""
    lazy_since: float = 0.0
    """Since when it could have made something ahead."""

    @property
    def waiting(self) -> list[Story]:
        """What nothing has been done for."""
        return [story for story in self.open.values() if not story.line and not story.cause]

    @property
    def clips(self) -> list[Story]:
        """What is made or being made."""
        return [story for story in self.open.values() if story.line]

    @property
    def before(self) -> Story | None:
        """What listeners will have heard last when the next message is made, for all that is known now."""
        ahead = [story for story in self.clips if not story.withdrawn and (story.made or not story.cause)]
        return ahead[-1] if ahead else self.last


class World:
    """Everything that happened, and what should not have."""

    def __init__(self) -> None:
        self.guilds: dict[int, Guild] = {}
        self.stories: dict[int, Story] = {}
        self.faults: list[str] = []

    def blame(self, fault: str) -> None:
        """Note that a promise was broken."""
        self.faults.append(f"at {now():.2f} s: {fault}")

    def expect(self, promise: bool, fault: str) -> None:  # noqa: FBT001 - reads as an assertion
        """Blame what does not hold."""
        if not promise:
            self.blame(fault)

    @contextmanager
    def recording(self, story: Story, line: str) -> Generator[None]:
        """An engine is at work on a message."""
        guild = self.guilds[story.message.guild_id]
        number = story.message.id
        self.expect(number in guild.open and not story.line, f"message {number} is made out of its time")
        self.expect(not story.withdrawn, f"message {number} is made although it was withdrawn")
        self.expect(not story.message.silent, f"message {number} is made although it was sent silently")
        before = guild.before
        said = before is not None and before.message.author == story.message.author
        self.expect(said or line.startswith("speaker-said"), f"message {number} is not announced")
        story.line, story.given_at = line, now()
        guild.recordings += 1
        self.expect(guild.recordings == 1, f"guild {guild.id} makes {guild.recordings} utterances at once")
        self.expect(len(guild.clips) <= OPEN_CLIPS, f"guild {guild.id} has {len(guild.clips)} clips open")
        try:
            yield
        finally:
            guild.recordings -= 1

    def give(self, story: Story, packets: int) -> None:
        """An engine gives some speech."""
        story.made += packets
        story.given_at = self.guilds[story.message.guild_id].moved_at = now()

    def listen(self, guild: Guild, packet: bytes) -> None:
        """A packet was heard in a guild's call."""
        number, index = map(int, packet.split())
        story = self.stories[number]
        self.expect(story is guild.turn, f"guild {guild.id} heard message {number} out of its turn")
        self.expect(index == story.heard, f"message {number}: packet {index} was heard after {story.heard} others")
        self.expect(now() <= story.silent_from + TICK_S, f"message {number} was heard after it was withdrawn")
        if not story.heard:
            guild.heard.append(story)
            guild.last = story
        story.heard += 1
        guild.spoke_at = guild.moved_at = now()

    def judge_arrival(self, story: Story, *, read: bool, settled: bool) -> None:
        """A message was handed to the narrator just now; while it comes or goes, nobody can tell what is read."""
        guild = self.guilds[story.message.guild_id]
        number = story.message.id
        answers = (number in guild.open) + len(story.reports)
        self.expect(
            answers == read or not settled,
            f"message {number}, {'' if read else 'not '}to be read, has {answers} answers",
        )
        self.expect(len(guild.waiting) <= QUEUE_LIMIT, f"guild {guild.id}: {len(guild.waiting)} wait")

    def judge_end(self) -> None:
        """All is over."""
        for guild in self.guilds.values():
            self.expect(not guild.open, f"guild {guild.id}: {sorted(guild.open)} have no outcome")
            self.expect(guild.line is None or guild.line.left, f"guild {guild.id}: the call was never left")
            heard = [story.message.id for story in guild.heard]
            self.expect(heard == sorted(heard), f"guild {guild.id} heard its messages in the order {heard}")
        left = [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        self.expect(not left, f"tasks are left: {left}")


class Ledger:
    """The journal: every message that waits is open until it has its one outcome, and the right one."""

    def __init__(self, world: World) -> None:
        self._world = world

    def queued(self, message: Message) -> None:
        guild = self._world.guilds[message.guild_id]
        self._world.expect(message.id not in guild.open, f"message {message.id} was queued twice")
        guild.open[message.id] = self._world.stories[message.id]

    def playing(self, message: Message) -> None:
        guild, story = self._world.guilds[message.guild_id], self._world.stories[message.id]
        self._world.expect(not story.withdrawn, f"message {message.id} had its turn after it was withdrawn")
        self._world.expect(guild.turn is None, f"message {message.id} had its turn in that of another")
        guild.turn = story

    def ended(self, report: Report) -> None:
        guild, story = self._world.guilds[report.message.guild_id], self._world.stories[report.message.id]
        self._judge(guild, story, report)
        story.reports.append(report)
        guild.open.pop(report.message.id, None)
        guild.moved_at = now()
        if guild.turn is story:
            guild.turn = None

    def engine_failed(self, message: Message, why: str, error: Exception) -> None:
        cause = self._world.stories[message.id].cause
        self._world.expect(why == cause, f"the engine failed message {message.id} ({why}), but it is to be {cause}")

    def session_stalled(self, guild_id: int) -> None:
        line = self._world.guilds[guild_id].line
        self._world.expect(line is not None and line.stuck, f"guild {guild_id} started afresh without need")

    def memory_failed(self, guild_id: int | None, error: Exception) -> None:
        self._world.expect(isinstance(error, OSError), f"the memory of guild {guild_id} failed: {error!r}")

    def session_failed(self, guild_id: int, error: Exception) -> None:
        self._world.blame(f"session of guild {guild_id} failed: {error!r}")

    def _judge(self, guild: Guild, story: Story, report: Report) -> None:
        expect, told = self._world.expect, f"message {report.message.id} ended as {report.outcome} ({report.reason})"
        expect(not story.reports, f"{told} a second time")
        if report.reason == Cut.LEFT:
            expect(bool(guild.commands) or guild.line is None or guild.line.over, f"{told} in the middle of a call")
        elif report.reason == SkipReason.SILENT:
            expect(story.message.silent, f"{told}, but it was not sent so")
            story.befall(SkipReason.SILENT)
        elif report.reason == Cut.STALLED:
            expect(guild.line is not None and guild.line.stuck, f"{told} although nothing was stuck")
            story.befall(Cut.STALLED)
        elif report.reason == Cut.CROWDED_OUT:
            story.befall(_crowd(guild, story))
        if report.reason != Cut.LEFT or story.cause:
            expect(report.reason == story.cause, f"{told}, but what befell it is: {story.cause or 'nothing'}")
        right = Outcome.SPOKEN if not report.reason else Outcome.LOST if report.reason in _LOST else Outcome.SKIPPED
        expect(report.outcome is right, f"{told}")
        expect(report.made_ms == story.made * PACKET_MS, f"{told} with {report.made_ms} ms of {story.made} packets")
        expect(report.heard_ms == story.heard * PACKET_MS, f"{told}: {report.heard_ms} ms of {story.heard} packets")
        if report.outcome is Outcome.SPOKEN:
            expect(story.heard == story.made, f"{told}, but {story.heard} of {story.made} packets were heard")


def _crowd(guild: Guild, story: Story) -> str:
    """What befalls a message that has to make room: nothing, unless its author has most waiting and it is the first."""
    *rivals, _newcomer = guild.waiting
    authors = Counter(rival.message.author.id for rival in rivals)
    firsts: dict[int, Story] = {}
    for rival in rivals:
        firsts.setdefault(rival.message.author.id, rival)
    author = story.message.author.id
    fair = firsts.get(author) is story and authors[author] == max(authors.values())
    return Cut.CROWDED_OUT if fair and len(rivals) >= QUEUE_LIMIT else ""


async def watch(world: World) -> None:
    """Blame whatever takes too long: all that may keep a message waiting is an engine, and not for ever."""
    while True:
        await asyncio.sleep(WATCH_S)
        for guild in world.guilds.values():
            _watch(world, guild)


def _watch(world: World, guild: Guild) -> None:
    line, at = guild.line, now()
    if not guild.open or line is None or not line.up.is_set() or line.over:
        guild.idle_since = guild.moved_at = guild.stuck_since = at
    if line is None or not line.stuck:
        guild.stuck_since = at
    else:
        guild.idle_since = guild.moved_at = at
    if at - guild.stuck_since > STUCK_S + 3 * SESSION_WATCH_S:
        world.blame(f"guild {guild.id} is stuck")
    making = guild.recordings and not any(story.ready for story in guild.open.values())
    if making or at - guild.spoke_at <= 2 * TICK_S:
        guild.idle_since = at
    if at - guild.idle_since > IDLE_LIMIT_S:
        world.blame(f"guild {guild.id} is silent while {sorted(guild.open)} wait")
    if at - guild.moved_at > STALL_S + 2 * WATCH_S:
        world.blame(f"guild {guild.id} waits for an engine that stalls")
    if not guild.waiting or guild.recordings or len(guild.clips) >= OPEN_CLIPS or line is None or line.over:
        guild.lazy_since = at
    if at - guild.lazy_since > IDLE_LIMIT_S:
        world.blame(f"guild {guild.id} makes nothing ahead")
