"""One guild: a session in a world that does as it is told, on the virtual clock."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from bot.audio.clip import PACKET_MS, Clip
from bot.narration.ports import Obstacle, Outcome, Ports, Recording, Report
from bot.narration.session import Session
from bot.speech.engine import Persona
from bot.text.manner import Tone
from bot.text.message import Author, Message
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
        self.memory, self.board, self.manners = Memory(), Board(), SameManner(wording)
        self._written = 0
        ports = Ports(
            studio=self,
            personas=self,
            open_calls=self.memory,
            journal=self,
            notices=self.board,
            manners=self.manners,
            clock=now_s,
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
        return Message(id=message_id, guild_id=1, channel_id=10, author=author, content=text, sent_at=now_s())

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
        self.stalls.append(now_s())

    def session_failed(self, guild_id: int, error: Exception) -> None:
        raise AssertionError from error

    def memory_failed(self, guild_id: int | None, error: Exception) -> None:
        self.memory_faults.append(error)


def wording(phrase: str, /, **values: str | int) -> str:
    """Wording without a catalogue."""
    return f"{phrase}: {values['text']}" if "text" in values else phrase


def now_s() -> float:
    """The time on the virtual clock."""
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
