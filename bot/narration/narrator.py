"""The owner of every guild's session: commands come here, and reach a session only through it."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

from bot.narration.comeback import Comeback
from bot.narration.ports import BusyElsewhere, Calls, CannotJoin, Obstacle, Ports
from bot.narration.session import MEMORY_TIMEOUT_S, QUEUE_LIMIT, Session
from bot.store.open_call import OpenCall
from bot.text.message import Message


@dataclass(slots=True)
class _Early:
    """What is written while a call is being entered."""

    channel_ids: set[int]
    messages: deque[Message] = field(default_factory=lambda: deque[Message](maxlen=QUEUE_LIMIT))


class Narrator:
    """Joins and leaves calls, and hands each message to the session of its guild."""

    def __init__(self, calls: Calls, ports: Ports) -> None:
        self._calls = calls
        self._ports = ports
        self._sessions: dict[int, Session] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._early: dict[int, _Early] = {}
        self._entrances: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._joining: set[asyncio.Task[object]] = set()
        self._comeback: asyncio.Task[None] | None = None
        self._closed = False

    async def join(self, guild_id: int, *, voice_channel_id: int, text_channel_id: int) -> None:
        """Speak this text channel in this voice channel from now on, and nothing else in the guild.

        Raises:
            CannotJoin: with what stands in the way.
            BusyElsewhere: people are with the bot in another channel; it stays with them.
        """
        async with self._entering(guild_id):
            await self._join(guild_id, voice_channel_id, text_channel_id)

    @asynccontextmanager
    async def _entering(self, guild_id: int) -> AsyncGenerator[None]:
        """The right to enter a guild's call, which one task has at a time and closing takes away."""
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a call is joined by a task")
        if self._closed:
            raise CannotJoin(Obstacle.NO_ANSWER)
        self._joining.add(task)
        try:
            async with self._entrance(guild_id):
                yield
        finally:
            self._joining.discard(task)

    async def _join(self, guild_id: int, voice_channel_id: int, text_channel_id: int) -> None:
        if session := self._sessions.get(guild_id):
            voice = session.voice
            if voice.channel_id == voice_channel_id:
                if not voice.is_up and (obstacle := voice.obstacle(text_channel_id)):
                    raise CannotJoin(obstacle)
                session.text_channel_id = text_channel_id
                await session.remember()
                return
            if voice.is_up and voice.has_company:
                raise BusyElsewhere(session.voice.channel_id)
        self._calls.require_entry(guild_id, voice_channel_id)
        if await self._end(guild_id):
            await self._forget(guild_id)
        early = self._early[guild_id] = _Early({text_channel_id, voice_channel_id})
        try:
            voice = await self._calls.join(guild_id, voice_channel_id)
        finally:
            del self._early[guild_id]
        session = Session(voice, self._ports, guild_id=guild_id, text_channel_id=text_channel_id)
        self._sessions[guild_id] = session
        self._tasks[guild_id] = asyncio.create_task(self._run(guild_id, session), name=f"session {guild_id}")
        await asyncio.sleep(0)  # a task that is cancelled before its first step would never leave the call
        for message in early.messages:
            session.hear(message)
        if self._sessions.get(guild_id) is session:  # it may have ended already, and been forgotten
            await session.remember()

    async def leave(self, guild_id: int) -> bool:
        """Leave the guild's call, not to come back uninvited; false when the bot was in none."""
        async with self._entrance(guild_id):
            was_there = await self._end(guild_id)
            await self._forget(guild_id)
            return was_there

    def come_back(self) -> None:
        """Begin to go back, once, to the calls that the bot was in when its process ended."""
        if self._comeback is None and not self._closed:
            self._comeback = asyncio.create_task(Comeback(self._return_to, self._ports).run(), name="comeback")

    def hear(self, message: Message) -> None:
        """Speak a message if its channel is read."""
        session, early = self._sessions.get(message.guild_id), self._early.get(message.guild_id)
        if session and session.reads(message.channel_id):
            session.hear(message)
        elif early and message.channel_id in early.channel_ids:
            early.messages.append(message)

    def edit(self, message: Message) -> None:
        """Say what a message says now, if it still waits to be heard."""
        session, early = self._sessions.get(message.guild_id), self._early.get(message.guild_id)
        if session:
            session.edit(message)
        if early:
            edited = (message if each.id == message.id else each for each in early.messages)
            early.messages = deque(edited, QUEUE_LIMIT)

    def delete(self, guild_id: int, message_id: int) -> None:
        """Never speak a message, or fall silent in the middle of it."""
        if session := self._sessions.get(guild_id):
            session.delete(message_id)
        if early := self._early.get(guild_id):
            early.messages = deque((each for each in early.messages if each.id != message_id), QUEUE_LIMIT)

    def skip(self, guild_id: int) -> bool:
        """End what is being heard; false when nothing is."""
        session = self._sessions.get(guild_id)
        return session is not None and session.skip()

    def stop(self, guild_id: int) -> int:
        """End what is being heard and all that waits; how many messages that were."""
        session = self._sessions.get(guild_id)
        return session.stop() if session else 0

    def speaks_in(self, guild_id: int) -> int | None:
        """The voice channel of the guild's call, or None."""
        session = self._sessions.get(guild_id)
        return session.voice.channel_id if session else None

    async def aclose(self) -> None:
        """Leave every call, all at once, and join none any more. After a restart the bot comes back to them.

        May be called twice.
        """
        self._closed = True
        joining = [*self._joining, *filter(None, [self._comeback])]
        for task in joining:
            task.cancel()
        if joining:
            await asyncio.wait(joining)
        await asyncio.gather(*(self._close(guild_id) for guild_id in list(self._tasks)))

    async def _close(self, guild_id: int) -> None:
        async with self._entrance(guild_id):
            await self._end(guild_id)

    async def _return_to(self, call: OpenCall) -> None:
        """Join a call again, unless the bot was called elsewhere or sent away in the meantime."""
        async with self._entering(call.guild_id):
            if call.guild_id not in self._sessions and call in await self._ports.open_calls.all():
                await self._join(call.guild_id, call.voice_channel_id, call.text_channel_id)

    def _entrance(self, guild_id: int) -> asyncio.Lock:
        """One at a time may join or leave a guild's call."""
        return self._entrances.setdefault(guild_id, asyncio.Lock())

    async def _end(self, guild_id: int) -> bool:
        task = self._tasks.get(guild_id)
        if task is None:
            return False
        if guild_id in self._sessions:
            task.cancel()
        # A session that is already ending is left to finish leaving its call.
        await asyncio.wait([task])
        return True

    async def _run(self, guild_id: int, session: Session) -> None:
        ended = False
        obstacle: Obstacle | None = None
        try:
            obstacle = await self._live(session)
            ended = True
        finally:
            del self._sessions[guild_id]
            try:
                if ended:
                    await self._forget(guild_id)
                await self._hang_up(session)
            finally:
                del self._tasks[guild_id]
        if obstacle:
            self._ports.notices.call_ended(session.call, obstacle)

    async def _live(self, session: Session) -> Obstacle | None:
        try:
            return await session.run()
        except Exception as error:  # noqa: BLE001 - guilds are independent: one session's fault is never another's
            self._ports.journal.session_failed(session.guild_id, error)
            return Obstacle.FAULT

    async def _hang_up(self, session: Session) -> None:
        try:
            await session.voice.aclose()
        except Exception as error:  # noqa: BLE001 - the guild's next call is not to suffer from it
            self._ports.journal.session_failed(session.guild_id, error)

    async def _forget(self, guild_id: int) -> None:
        try:
            async with asyncio.timeout(MEMORY_TIMEOUT_S):
                await self._ports.open_calls.forget(guild_id)
        except Exception as error:  # noqa: BLE001 - whatever ails the database, the call is left
            self._ports.journal.memory_failed(guild_id, error)
