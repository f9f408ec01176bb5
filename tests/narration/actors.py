"""Who acts in the simulation: members who write and command, an engine and a call that fail; all of them by chance."""

import asyncio
import random
from collections.abc import AsyncGenerator, AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any, ClassVar

from bot.audio.clip import Clip
from bot.narration.narrator import Narrator
from bot.narration.ports import BusyElsewhere, CannotJoin, Obstacle, Recording
from bot.narration.utterance import Cut
from bot.speech.engine import Persona, SpeechRejected, SpeechUnavailable
from bot.text.manner import Tone
from bot.text.message import Author, Message
from tests.narration.surroundings import Memory
from tests.narration.world import QUEUE_LIMIT, STALL_S, TICK_S, Guild, Line, Story, World
from tests.virtual_clock import now

LIFE_S = 40.0
"""How long members are active."""


class EngineBug(Exception):  # noqa: N818 - stands for any exception that an engine should not raise
    """What no rule foresees."""


class UnreliableStudio:
    """Speaks, slowly or fast; fails at the start or in the middle; stalls for ever."""

    def __init__(self, world: World, chance: random.Random) -> None:
        self._world = world
        self._chance = chance

    @asynccontextmanager
    async def record(self, text: str, persona: Persona, *, language: str) -> AsyncGenerator[Recording]:
        story = self._world.stories[int(text.rsplit("number ", 1)[1])]
        with self._world.recording(story, text):
            await asyncio.sleep(self._chance.choice([0.0, 0.004, 0.3, 2.0]))
            await self._trouble(0.04, story)
            yield Recording("simulated", persona.voice or "", self._packets(story))

    def tone(self, tone: Tone) -> list[bytes]:
        raise AssertionError("nobody writes links here")

    async def _packets(self, story: Story) -> AsyncIterator[list[bytes]]:
        for batch in range(self._chance.randint(1, 12)):
            first = story.made
            self._world.give(story, self._chance.randint(0 if batch else 1, 10))
            yield [f"{story.message.id} {index}".encode() for index in range(first, story.made)]
            await asyncio.sleep(self._chance.choice([0.0, 0.01, 0.1]))
            await self._trouble(0.005, story)

    async def _trouble(self, probability: float, story: Story) -> None:
        if self._chance.random() >= probability:
            return
        match self._chance.randint(0, 3):
            case 0:
                story.befall(Cut.ENGINE_UNAVAILABLE)
                raise SpeechUnavailable
            case 1:
                story.befall(Cut.ENGINE_REJECTED)
                raise SpeechRejected
            case 2:
                story.befall(Cut.ENGINE_BROKEN)
                raise EngineBug
            case _:
                try:
                    await asyncio.sleep(10 * STALL_S)
                finally:
                    if now() > story.given_at + STALL_S - TICK_S:
                        story.befall(Cut.ENGINE_STALLED)


class SimulatedCall:
    """A voice that is up or down, and reads a clip each 20 ms as the sending thread does."""

    def __init__(self, world: World, guild: Guild, line: Line, *, farewell_s: float) -> None:
        self._world = world
        self._guild = guild
        self._line = line
        self._farewell_s = farewell_s

    @property
    def channel_id(self) -> int:
        return self._line.channel_id

    @property
    def has_company(self) -> bool:
        return self._line.company

    @property
    def is_up(self) -> bool:
        return self._line.up.is_set() and not self._line.over

    def obstacle(self, text_channel_id: int) -> Obstacle | None:
        return None

    def renew(self) -> None:
        self._world.expect(self._line.stuck, "the connection was renewed without need")
        self._line.flowing.set()

    async def play(self, clip: Clip) -> None:
        while True:
            await self._line.up.wait()
            await self._line.flowing.wait()
            packet = clip.read()
            if packet == b"":
                return
            if packet and not self._line.over:
                self._world.listen(self._guild, packet)
            await asyncio.sleep(TICK_S)

    async def until_over(self) -> Obstacle | None:
        await self._line.gone.wait()
        return None

    async def aclose(self) -> None:
        self._line.end()
        await asyncio.sleep(self._farewell_s)
        self._line.left = True


class SimulatedCalls:
    """Lets the narrator in, most of the time."""

    def __init__(self, world: World, chance: random.Random) -> None:
        self._world = world
        self._chance = chance

    def require_entry(self, guild_id: int, channel_id: int) -> None:
        if self._chance.random() < 0.05:
            raise CannotJoin(Obstacle.CANNOT_SPEAK)

    async def join(self, guild_id: int, channel_id: int) -> SimulatedCall:
        guild = self._world.guilds[guild_id]
        self._world.expect(guild.line is None or guild.line.left, f"guild {guild_id} was joined twice")
        await asyncio.sleep(self._chance.choice([0.02, 1.0]))
        if self._chance.random() < 0.1:
            raise CannotJoin(Obstacle.NO_ANSWER)
        guild.last = None
        guild.line = Line(channel_id, asyncio.Event(), company=self._chance.random() < 0.5)
        guild.line.up.set()
        guild.line.flowing.set()
        return SimulatedCall(self._world, guild, guild.line, farewell_s=self._chance.choice([0.0, 0.5]))


class UnreliableMemory(Memory):
    """A database that is now and then broken."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__()
        self._chance = chance

    async def _consult(self) -> None:
        await asyncio.sleep(self._chance.choice([0, 0.01]))
        if self._chance.random() < 0.1:
            raise OSError("disk full")


class SamePersona:
    """Everybody sounds alike."""

    async def persona(self, guild_id: int, member_id: int) -> Persona:
        return Persona()


def say(phrase: str, /, **values: str | int) -> str:
    """Wording without a catalogue."""
    return " ".join([phrase, *(str(value) for value in values.values())])


class Crowd:
    """The members of one guild, and whoever can end its call."""

    WEIGHTS: ClassVar = {
        "write": 60, "repeat": 2, "flood": 0.5, "delete": 8, "skip": 6, "stop": 1,
        "drop": 3, "restore": 6, "end": 0.3, "jam": 0.3, "move": 0.3, "join": 4, "leave": 0.3,
    }  # fmt: skip

    def __init__(self, guild: Guild, world: World, narrator: Narrator, chance: random.Random) -> None:
        self._guild = guild
        self._world = world
        self._narrator = narrator
        self._chance = chance
        self._written: list[Story] = []
        self._commands = asyncio.TaskGroup()

    async def live(self) -> None:
        """Do one thing after another, busily or at leisure; who joins or leaves does not keep the others waiting."""
        pause_s = self._chance.choice([0.4, 1.5, 4.0])
        async with self._commands:
            self._join()
            while now() < LIFE_S:
                await asyncio.sleep(self._chance.expovariate(1 / pause_s))
                action = self._chance.choices([*self.WEIGHTS], [*self.WEIGHTS.values()])[0]
                getattr(self, f"_{action}")()

    def _write(self) -> None:
        line, spoken_in = self._guild.line, self._narrator.speaks_in(self._guild.id)
        if not self._guild.commands:
            there = line.channel_id if line and not line.left and not line.over else None
            ending = line is not None and 0 <= now() - line.gone_at <= TICK_S
            self._world.expect(spoken_in == there or ending, f"it speaks in {spoken_in}, not {there}")
        story = Story(self._message())
        self._world.stories[story.message.id] = story
        self._written.append(story)
        read = spoken_in is not None and story.message.channel_id in (self._guild.text_channel_id, spoken_in)
        self._narrator.hear(story.message)
        self._world.judge_arrival(story, read=read, settled=not self._guild.commands)

    def _message(self) -> Message:
        number = len(self._world.stories) + 1
        return Message(
            id=number,
            guild_id=self._guild.id,
            channel_id=self._chance.choices([*self._text_channels, *self._voice_channels], [80, 5, 5, 1])[0],
            author=Author(self._chance.randint(1, 3), "Ann"),
            content=f"number {number}",
            sent_at=now(),
            silent=self._chance.random() < 0.03,
        )

    @property
    def _text_channels(self) -> list[int]:
        return [100 * self._guild.id, 100 * self._guild.id + 1]

    @property
    def _voice_channels(self) -> list[int]:
        return [100 * self._guild.id + 2, 100 * self._guild.id + 3]

    def _repeat(self) -> None:
        if self._guild.open:
            self._narrator.hear(self._chance.choice([*self._guild.open.values()]).message)

    def _flood(self) -> None:
        for _ in range(QUEUE_LIMIT + 10):
            self._write()

    def _delete(self) -> None:
        if self._written:
            story = self._written[-min(len(self._written), self._chance.randint(1, 6))]
            story.withdraw(Cut.DELETED)
            self._narrator.delete(self._guild.id, story.message.id)

    def _skip(self) -> None:
        turn = self._guild.turn
        heard = turn is not None and not turn.withdrawn
        if turn is not None:
            turn.withdraw(Cut.SKIPPED)
        self._world.expect(self._narrator.skip(self._guild.id) == heard, f"skip did not answer {heard}")

    def _stop(self) -> None:
        stopped = [story for story in self._guild.open.values() if not story.withdrawn]
        for story in stopped:
            story.withdraw(Cut.STOPPED)
        told = self._narrator.stop(self._guild.id)
        self._world.expect(told == len(stopped), f"stop answered {told}, not {len(stopped)}")

    def _drop(self) -> None:
        if self._guild.line and not self._guild.line.over:
            self._guild.line.up.clear()

    def _restore(self) -> None:
        if self._guild.line:
            self._guild.line.up.set()

    def _end(self) -> None:
        if self._guild.line:
            self._guild.line.end()

    def _jam(self) -> None:
        if self._guild.line:
            self._guild.line.flowing.clear()

    def _move(self) -> None:
        if self._guild.line:
            self._guild.line.channel_id = self._chance.choice(self._voice_channels)

    def _join(self) -> None:
        voice_channel_id = self._chance.choices(self._voice_channels, [9, 1])[0]
        text_channel_id = self._chance.choices(self._text_channels, [9, 1])[0]
        self._command(self._come(voice_channel_id, text_channel_id))

    def _leave(self) -> None:
        self._command(self._narrator.leave(self._guild.id))

    def _command(self, command: Coroutine[Any, Any, object]) -> None:
        self._commands.create_task(self._obeyed(command))

    async def _obeyed(self, command: Coroutine[Any, Any, object]) -> None:
        self._guild.commands += 1
        with suppress(CannotJoin, BusyElsewhere):
            await command
        self._guild.commands -= 1

    async def _come(self, voice_channel_id: int, text_channel_id: int) -> None:
        await self._narrator.join(self._guild.id, voice_channel_id=voice_channel_id, text_channel_id=text_channel_id)
        self._guild.text_channel_id = text_channel_id
        spoken_in = self._narrator.speaks_in(self._guild.id)
        self._world.expect(spoken_in == voice_channel_id, f"it joined {voice_channel_id} and speaks in {spoken_in}")
