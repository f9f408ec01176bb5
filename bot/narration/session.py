"""One guild's narration: messages go in, speech comes out in the order they came.

Two loops share the work. *Synthesise* takes the oldest waiting message, opens a clip, hands it over and fills it;
*play* sends each clip it is handed. The clip is handed over before it holds anything, so playback starts with the first
audio; two clips at most are open at once, the one being heard and the one after it. Beside them a *watch* sees that
what waits is heard.
"""

import asyncio

from bot.narration.ports import Obstacle, Ports, Voice
from bot.narration.queue import FairQueue
from bot.narration.script import Script
from bot.narration.utterance import Cut, Utterance
from bot.speech.engine import SpeechError, SpeechRejected
from bot.store.open_call import OpenCall
from bot.text.message import Message
from bot.text.reading import SkipReason
from bot.text.speaker import Speakers, Turn

QUEUE_LIMIT = 50
"""Messages that may wait in one guild."""

OPEN_CLIPS = 2
"""The clip being heard and one of look-ahead."""

STALL_S = 10.0
"""How long an engine may give nothing before its utterance is given up."""

PROGRESS_S = 15.0
"""How long nothing may come of what waits, while the call is up, before the session starts afresh."""

WATCH_S = 1.0

MEMORY_TIMEOUT_S = 3.0
"""How long the database may take to keep a call in mind; it is tried again at the next look."""


class _CallEnded(Exception):  # noqa: N818 - not a fault: the call is over
    """Ends the session's loops."""


class _Stalled(Exception):  # noqa: N818 - a state, not a fault of whoever raises it
    """Ends the session's loops, to start them afresh."""


class Session:
    """Speaks one guild's messages into its call until the call ends or the session is cancelled."""

    def __init__(self, voice: Voice, ports: Ports, *, guild_id: int, text_channel_id: int) -> None:
        self.voice = voice
        self.guild_id = guild_id
        self.text_channel_id = text_channel_id
        self._ports = ports
        self._speakers = Speakers()
        self._utterances: dict[int, Utterance] = {}
        self._waiting: FairQueue[Utterance] = FairQueue(QUEUE_LIMIT)
        self._opened: asyncio.Queue[Utterance] = asyncio.Queue()
        self._room = asyncio.Semaphore(OPEN_CLIPS)
        self._current: Utterance | None = None
        self._heard: Turn | None = None
        self._turns = 0
        self._remembered: OpenCall | None = None
        self._forgetful_of: OpenCall | None = None
        self._obstacle: Obstacle | None = None

    @property
    def call(self) -> OpenCall:
        """Where it speaks, and what it reads."""
        return OpenCall(self.guild_id, self.voice.channel_id, self.text_channel_id)

    def reads(self, channel_id: int) -> bool:
        """Whether messages of this channel are spoken: the bound one, and the voice channel's own chat."""
        return channel_id in (self.text_channel_id, self.voice.channel_id)

    def hear(self, message: Message) -> None:
        """Let a message wait for its turn, unless it waits already."""
        if message.id in self._utterances:
            return
        utterance = Utterance(message)
        self._utterances[message.id] = utterance
        self._ports.journal.queued(message)
        if dropped := self._waiting.put(utterance):
            dropped.stop(Cut.CROWDED_OUT)
            self._end(dropped)

    def edit(self, message: Message) -> None:
        """Say what the message says now, if it still waits."""
        utterance = self._utterances.get(message.id)
        if utterance and utterance.is_waiting:
            utterance.message = message

    def delete(self, message_id: int) -> None:
        """Never speak a message, or fall silent in the middle of it."""
        if utterance := self._utterances.get(message_id):
            self._withdraw(utterance, Cut.DELETED)

    def skip(self) -> bool:
        """End what is being heard and go on with the next; false when nothing is."""
        if self._current is None or self._current.clip.stopped:
            return False
        self._withdraw(self._current, Cut.SKIPPED)
        return True

    def stop(self) -> int:
        """End what is being heard and all that waits; how many messages that were."""
        stopped = [utterance for utterance in self._utterances.values() if not utterance.clip.stopped]
        for utterance in stopped:
            self._withdraw(utterance, Cut.STOPPED)
        return len(stopped)

    async def remember(self) -> None:
        """Keep in mind where it is, beyond the end of the process, if that has changed."""
        if (call := self.call) == self._remembered:
            return
        try:
            async with asyncio.timeout(MEMORY_TIMEOUT_S):
                await self._ports.open_calls.remember(call)
        except Exception as error:  # noqa: BLE001 - whatever ails the database, members are still to be heard
            if self._forgetful_of != call:
                self._ports.journal.memory_failed(self.guild_id, error)
            self._forgetful_of = call
        else:
            self._remembered = call

    async def run(self) -> Obstacle | None:
        """Speak until the call is over; what keeps the bot out of it, None if a person ended it.

        Whatever waits when it ends, or when this is cancelled, is lost and reported so.
        """
        over = False
        obstacle: Obstacle | None = None
        try:
            while not over:
                try:
                    async with asyncio.TaskGroup() as loops:
                        loops.create_task(self._synthesise(), name="synthesise")
                        loops.create_task(self._play(), name="play")
                        loops.create_task(self._watch(), name="watch")
                        loops.create_task(self._hang_up(), name="hang up")
                except* _Stalled:
                    self._start_afresh()
                except* _CallEnded:
                    over = True
                    obstacle = await self.voice.until_over()
        finally:
            self._current = None
            for utterance in list(self._utterances.values()):
                utterance.stop(Cut.LEFT)
                self._end(utterance)
        return obstacle

    async def _hang_up(self) -> None:
        await self.voice.until_over()
        raise _CallEnded

    async def _watch(self) -> None:
        """See that what waits is heard, that members know what is in the way, and that the call is kept in mind."""
        seen, since_s = self._progress(), self._ports.clock()
        while True:
            await self.remember()
            self._look_for_obstacle()
            if (progress := self._progress()) != seen:
                seen, since_s = progress, self._ports.clock()
            elif self._ports.clock() - since_s >= PROGRESS_S:
                for utterance in self._utterances.values():
                    if utterance.is_taken:
                        utterance.stop(Cut.STALLED)
                raise _Stalled
            await asyncio.sleep(WATCH_S)

    def _progress(self) -> object:
        """What differs from one look to the next unless the session is stuck."""
        if not self._utterances or not self.voice.is_up:
            return self._ports.clock()
        return self._turns, self._current and self._current.clip.heard_ms

    def _look_for_obstacle(self) -> None:
        obstacle = self.voice.obstacle(self.text_channel_id)
        if obstacle not in (None, self._obstacle):
            self._ports.notices.obstructed(self.call, obstacle)
        self._obstacle = obstacle

    def _start_afresh(self) -> None:
        """Give up what is open, and keep what waits."""
        self._ports.journal.session_stalled(self.guild_id)
        for utterance in list(self._utterances.values()):
            if utterance.is_taken:
                self._end(utterance)
        self._current = None
        self._opened = asyncio.Queue()
        self._room = asyncio.Semaphore(OPEN_CLIPS)
        self.voice.renew()

    def _withdraw(self, utterance: Utterance, why: Cut) -> None:
        utterance.stop(why)
        if self._waiting.remove(utterance):
            self._end(utterance)

    def _turn_before(self) -> Turn | None:
        """Whose words come before those made next: what is open and audible, else what was heard last."""
        ahead = [utterance.turn for utterance in self._utterances.values() if utterance.turn and utterance.audible]
        return ahead[-1] if ahead else self._heard

    def _end(self, utterance: Utterance) -> None:
        del self._utterances[utterance.message.id]
        if utterance.clip.heard_ms:
            self._heard = utterance.turn
        report = utterance.report()
        self._ports.journal.ended(report)
        self._ports.notices.ended(report)

    async def _synthesise(self) -> None:
        while True:
            await self._room.acquire()
            utterance = await self._waiting.get()
            utterance.is_taken = True
            script = await self._script(utterance)
            if script is None:
                self._end(utterance)
                self._room.release()
                continue
            utterance.line, utterance.turn = script.line, self._speakers.last
            self._opened.put_nowait(utterance)
            # A task of its own, so that a skip ends this one recording and not the loop.
            recording = self._record(utterance, script)
            utterance.recording = asyncio.create_task(recording, name=f"record {utterance.message.id}")
            try:
                await asyncio.wait([utterance.recording])
            finally:
                if not utterance.recording.done():
                    utterance.stop(Cut.LEFT)
                await asyncio.wait([utterance.recording])

    async def _script(self, utterance: Utterance) -> Script | None:
        """What is to be heard of a message, announced if need be; None if nothing is, or it was withdrawn."""
        try:
            manner = await self._ports.manners.manner(self.guild_id, utterance.speaker_id)
            utterance.is_waiting = False  # until here it may be edited
            turn, at = self._turn_before(), self._ports.clock()
            script = Script.of(utterance.message, manner, self._speakers, turn, at)
        except Exception as error:  # noqa: BLE001 - a message that cannot be read costs itself, not the guild's session
            self._fail(utterance, Cut.UNREADABLE, error)
            return None
        if utterance.clip.stopped:
            return None
        if isinstance(script, SkipReason):
            utterance.skipped = script
            return None
        return script

    async def _record(self, utterance: Utterance, script: Script) -> None:
        try:
            if script.line:
                await self._speak(utterance, script)
            for tone in script.tones:
                utterance.clip.write(self._ports.studio.tone(tone))
        except TimeoutError as error:
            self._fail(utterance, Cut.ENGINE_STALLED, error)
        except SpeechRejected as error:
            self._fail(utterance, Cut.ENGINE_REJECTED, error)
        except SpeechError as error:
            self._fail(utterance, Cut.ENGINE_UNAVAILABLE, error)
        except Exception as error:  # noqa: BLE001 - a fault of one engine costs one utterance, not the guild's session
            self._fail(utterance, Cut.ENGINE_BROKEN, error)
        finally:
            utterance.clip.finish()

    async def _speak(self, utterance: Utterance, script: Script) -> None:
        async with asyncio.timeout(STALL_S) as patience:
            persona = await self._ports.personas.persona(self.guild_id, utterance.speaker_id)
            async with self._ports.studio.record(script.line, persona, language=script.language) as recording:
                utterance.engine, utterance.voice = recording.engine, recording.voice
                async for packets in recording.packets:
                    utterance.clip.write(packets)
                    patience.reschedule(asyncio.get_running_loop().time() + STALL_S)

    def _fail(self, utterance: Utterance, why: Cut, error: Exception) -> None:
        if utterance.clip.stopped:
            return  # whatever the engine says while it is being stopped
        utterance.cut = utterance.cut or why
        self._ports.journal.engine_failed(utterance.message, why, error)

    async def _play(self) -> None:
        while True:
            utterance = await self._opened.get()
            self._current = utterance
            if not utterance.clip.stopped:
                self._ports.journal.playing(utterance.message)
                await self.voice.play(utterance.clip)
            self._current = None
            self._turns += 1
            self._end(utterance)
            self._room.release()
