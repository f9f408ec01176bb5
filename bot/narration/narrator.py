"""The owner of every guild's session: commands come here, and reach a session only through it."""

import asyncio
from weakref import WeakValueDictionary

from bot.narration.ports import BusyElsewhere, Calls, CannotJoin, Clock, JoinObstacle, Journal, Personas, Studio
from bot.narration.session import Session
from bot.text.message import Message
from bot.text.wording import Wording


class Narrator:
    """Joins and leaves calls, and hands each message to the session of its guild."""

    def __init__(
        self, *, calls: Calls, studio: Studio, personas: Personas, journal: Journal, wording: Wording, clock: Clock
    ) -> None:
        self._calls = calls
        self._studio = studio
        self._personas = personas
        self._journal = journal
        self._wording = wording
        self._clock = clock
        self._sessions: dict[int, Session] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._entrances: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._joining: set[asyncio.Task[object]] = set()
        self._closed = False

    async def join(self, guild_id: int, *, voice_channel_id: int, text_channel_id: int) -> None:
        """Speak this text channel in this voice channel from now on, and nothing else in the guild.

        Raises:
            CannotJoin: with what stands in the way.
            BusyElsewhere: people are with the bot in another channel; it stays with them.
        """
        if self._closed:
            raise CannotJoin(JoinObstacle.NO_ANSWER)
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a call is joined by a task")
        self._joining.add(task)
        try:
            async with self._entrance(guild_id):
                await self._join(guild_id, voice_channel_id, text_channel_id)
        finally:
            self._joining.discard(task)

    async def _join(self, guild_id: int, voice_channel_id: int, text_channel_id: int) -> None:
        if session := self._sessions.get(guild_id):
            if session.voice.channel_id == voice_channel_id:
                session.text_channel_id = text_channel_id
                return
            if session.voice.has_company:
                raise BusyElsewhere(session.voice.channel_id)
        self._calls.require_entry(guild_id, voice_channel_id)
        await self._end(guild_id)
        voice = await self._calls.join(guild_id, voice_channel_id)
        session = Session(
            voice,
            text_channel_id=text_channel_id,
            studio=self._studio,
            personas=self._personas,
            journal=self._journal,
            wording=self._wording,
            clock=self._clock,
        )
        self._sessions[guild_id] = session
        self._tasks[guild_id] = asyncio.create_task(self._run(guild_id, session), name=f"session {guild_id}")
        await asyncio.sleep(0)  # a task that is cancelled before its first step would never leave the call

    async def leave(self, guild_id: int) -> bool:
        """Leave the guild's call; false when the bot was in none."""
        async with self._entrance(guild_id):
            return await self._end(guild_id)

    def hear(self, message: Message) -> None:
        """Speak a message if its channel is read."""
        session = self._sessions.get(message.guild_id)
        if session and session.reads(message.channel_id):
            session.hear(message)

    def delete(self, guild_id: int, message_id: int) -> None:
        """Never speak a message, or fall silent in the middle of it."""
        if session := self._sessions.get(guild_id):
            session.delete(message_id)

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
        """Leave every call, all at once, and join none any more. May be called twice."""
        self._closed = True
        joining = list(self._joining)
        for task in joining:
            task.cancel()
        if joining:
            await asyncio.wait(joining)
        await asyncio.gather(*(self.leave(guild_id) for guild_id in list(self._tasks)))

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
        try:
            await session.run()
        except Exception as error:  # noqa: BLE001 - guilds are independent: one session's fault is never another's
            self._journal.session_failed(guild_id, error)
        finally:
            del self._sessions[guild_id]
            try:
                await session.voice.aclose()
            finally:
                del self._tasks[guild_id]
