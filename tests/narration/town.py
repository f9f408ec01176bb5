"""A town of guilds for the narrator: calls, a studio and a journal that do as they are told, on the virtual clock."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from bot.audio.clip import Clip
from bot.narration.narrator import Narrator
from bot.narration.ports import CannotJoin, Obstacle, Outcome, Ports, Recording, Report
from bot.speech.engine import Persona
from bot.text.manner import Tone
from bot.text.message import Author, Message
from tests import virtual_clock
from tests.narration.surroundings import Board, Memory, SameManner

JOIN_S = 1.0
FAREWELL_S = 0.5
SPEECH_S = 0.1

HERE, ELSEWHERE, TEXT, OTHER_TEXT = 20, 21, 10, 11


class Call:
    """A voice that hears every clip to its end, until somebody ends the call or it breaks."""

    def __init__(self, guild_id: int, channel_id: int) -> None:
        self.guild_id = guild_id
        self.channel_id = channel_id
        self.has_company = False
        self.fault: Exception | None = None
        self.state = "up"
        self.is_up = True
        self.kept_out_by: Obstacle | None = None
        self.over = asyncio.Event()

    def obstacle(self, text_channel_id: int) -> Obstacle | None:
        return None

    def renew(self) -> None:
        raise AssertionError("nothing is stuck here")

    async def until_over(self) -> Obstacle | None:
        await self.over.wait()
        return self.kept_out_by

    async def play(self, clip: Clip) -> None:
        await asyncio.sleep(SPEECH_S)
        if self.fault:
            raise self.fault
        while clip.read():
            pass

    async def aclose(self) -> None:
        self.state = "leaving"
        await asyncio.sleep(FAREWELL_S)
        self.state = "left"


class Town:
    """All guilds at once: their calls, a studio and a journal, and what came of it all."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.joining = 0
        self.barred: Obstacle | None = None
        self.unreachable = False
        self.reports: list[Report] = []
        self.broken: list[tuple[int, Exception]] = []
        self.memory, self.board = Memory(), Board()
        self._written = 0
        self.narrator = self.new_narrator()

    def new_narrator(self) -> Narrator:
        """A narrator that knows nothing but what is remembered, as after a restart."""
        ports = Ports(
            studio=self,
            personas=self,
            open_calls=self.memory,
            journal=self,
            notices=self.board,
            manners=SameManner(_wording),
            clock=virtual_clock.now,
        )
        return Narrator(self, ports)

    async def bring(self, guild_id: int = 1, voice: int = HERE, text: int = TEXT) -> None:
        """A member uses `/join`."""
        await self.narrator.join(guild_id, voice_channel_id=voice, text_channel_id=text)

    def write(self, text: str, guild_id: int = 1, channel_id: int = TEXT) -> None:
        """A member writes."""
        self._written += 1
        self.narrator.hear(Message(self._written, guild_id, channel_id, Author(1, "Ann"), text, sent_at=0.0))

    @property
    def spoken(self) -> list[str]:
        """What was heard to its end."""
        return [report.message.content for report in self.reports if report.outcome is Outcome.SPOKEN]

    @property
    def present(self) -> list[tuple[int, int]]:
        """Where the bot is, as Discord sees it: guilds and channels."""
        return [(call.guild_id, call.channel_id) for call in self.calls if call.state != "left"]

    def require_entry(self, guild_id: int, channel_id: int) -> None:
        if self.barred:
            raise CannotJoin(self.barred)

    async def join(self, guild_id: int, channel_id: int) -> Call:
        assert guild_id not in [guild for guild, _ in self.present], "the bot is in two channels of one guild"
        self.joining += 1
        try:
            await asyncio.sleep(JOIN_S)
        finally:
            self.joining -= 1
        if self.unreachable:
            raise CannotJoin(Obstacle.NO_ANSWER)
        self.calls.append(Call(guild_id, channel_id))
        return self.calls[-1]

    @asynccontextmanager
    async def record(self, text: str, persona: Persona, *, language: str) -> AsyncGenerator[Recording]:
        yield Recording("scripted", "", self._packets())

    async def _packets(self) -> AsyncIterator[list[bytes]]:
        yield [b"a packet"]

    def tone(self, tone: Tone) -> list[bytes]:
        return [tone.encode()]

    async def persona(self, guild_id: int, member_id: int) -> Persona:
        return Persona()

    def queued(self, message: Message) -> None:
        return

    def playing(self, message: Message) -> None:
        return

    def ended(self, report: Report) -> None:
        self.reports.append(report)

    def engine_failed(self, message: Message, why: str, error: Exception) -> None:
        self.session_failed(message.guild_id, error)

    def session_stalled(self, guild_id: int) -> None:
        raise AssertionError("nothing is stuck here")

    def memory_failed(self, guild_id: int | None, error: Exception) -> None:
        self.broken.append((guild_id or 0, error))

    def session_failed(self, guild_id: int, error: Exception) -> None:
        self.broken.append((guild_id, error))


def _wording(phrase: str, /, **values: str | int) -> str:
    return str(values.get("text", phrase))


def in_town(script: Callable[[Town], Awaitable[None]]) -> None:
    """Play a script on the virtual clock, then close the narrator: no call and no task may be left."""

    async def live() -> None:
        town = Town()
        await script(town)
        await town.narrator.aclose()
        assert town.present == []
        assert asyncio.all_tasks() == {asyncio.current_task()}

    virtual_clock.run(live())
