"""One guild's narration: messages go in, speech comes out in the order they came.

Two loops share the work. *Synthesise* takes the oldest waiting message, opens a clip, hands it over and fills it;
*play* sends each clip it is handed. The clip is handed over before it holds anything, so playback starts with the first
audio; two clips at most are open at once, the one being heard and the one after it.
"""

import asyncio
from dataclasses import dataclass, field
from enum import StrEnum

from bot.audio.clip import Clip
from bot.narration.ports import Clock, Journal, Outcome, Personas, Report, Studio, Voice
from bot.narration.queue import FairQueue
from bot.speech.engine import SpeechError, SpeechRejected
from bot.text.message import Message
from bot.text.reading import Skipped, read
from bot.text.speaker import Speakers, Turn
from bot.text.wording import Wording

QUEUE_LIMIT = 50
"""Messages that may wait in one guild."""

OPEN_CLIPS = 2
"""The clip being heard and one of look-ahead."""

STALL_S = 10.0
"""How long an engine may give nothing before its utterance is given up."""


class Cut(StrEnum):
    """Why a message was not spoken to its end."""

    DELETED = "deleted"
    SKIPPED = "skipped"
    STOPPED = "stopped"
    CROWDED_OUT = "crowded-out"
    LEFT = "left-the-call"
    ENGINE_UNAVAILABLE = "engine-unavailable"
    ENGINE_REJECTED = "engine-rejected"
    ENGINE_STALLED = "engine-stalled"
    ENGINE_BROKEN = "engine-broken"


class _CallEnded(Exception):  # noqa: N818 - not a fault: the call is over
    """Ends the session's loops."""


_ASKED_FOR = {Cut.DELETED, Cut.SKIPPED, Cut.STOPPED}


def _outcome(cut: Cut | None) -> Outcome:
    if cut is None:
        return Outcome.SPOKEN
    return Outcome.SKIPPED if cut in _ASKED_FOR else Outcome.LOST


@dataclass(eq=False, slots=True)
class _Entry:
    """A message on its way to being heard."""

    message: Message
    text: str
    clip: Clip = field(default_factory=Clip)
    line: str = ""
    engine: str = ""
    voice: str = ""
    recording: asyncio.Task[None] | None = None
    cut: Cut | None = None
    turn: Turn | None = None

    @property
    def speaker_id(self) -> int:
        return self.message.author.id

    @property
    def audible(self) -> bool:
        """Whether some of it was heard, or will be for all that is known now."""
        return bool(self.clip.heard_ms) or not (self.clip.stopped or (self.cut and not self.clip.duration_ms))

    def stop(self, why: Cut) -> None:
        """End it at once, wherever it is."""
        self.cut = self.cut or why
        self.clip.stop()
        if self.recording is not None:
            self.recording.cancel()

    def report(self) -> Report:
        return Report(
            message=self.message,
            outcome=_outcome(self.cut),
            reason=self.cut or "",
            line=self.line,
            engine=self.engine,
            voice=self.voice,
            made_ms=self.clip.duration_ms,
            heard_ms=self.clip.heard_ms,
        )


class Session:
    """Speaks one guild's messages into its call until the call ends or the session is cancelled."""

    def __init__(
        self,
        voice: Voice,
        *,
        text_channel_id: int,
        studio: Studio,
        personas: Personas,
        journal: Journal,
        wording: Wording,
        clock: Clock,
    ) -> None:
        self.voice = voice
        self.text_channel_id = text_channel_id
        self._studio = studio
        self._personas = personas
        self._journal = journal
        self._wording = wording
        self._clock = clock
        self._speakers = Speakers()
        self._entries: dict[int, _Entry] = {}
        self._waiting: FairQueue[_Entry] = FairQueue(QUEUE_LIMIT)
        self._opened: asyncio.Queue[_Entry] = asyncio.Queue()
        self._room = asyncio.Semaphore(OPEN_CLIPS)
        self._current: _Entry | None = None
        self._heard: Turn | None = None

    def reads(self, channel_id: int) -> bool:
        """Whether messages of this channel are spoken: the bound one, and the voice channel's own chat."""
        return channel_id in (self.text_channel_id, self.voice.channel_id)

    def hear(self, message: Message) -> None:
        """Let a message wait for its turn, unless it has nothing to say or waits already."""
        if message.id in self._entries:
            return
        reading = read(message, self._wording)
        if isinstance(reading, Skipped):
            self._journal.ended(Report(message, Outcome.SKIPPED, reading.reason))
            return
        entry = _Entry(message, reading.text)
        self._entries[message.id] = entry
        self._journal.queued(message)
        if dropped := self._waiting.put(entry):
            dropped.stop(Cut.CROWDED_OUT)
            self._end(dropped)

    def delete(self, message_id: int) -> None:
        """Never speak a message, or fall silent in the middle of it."""
        if entry := self._entries.get(message_id):
            self._withdraw(entry, Cut.DELETED)

    def skip(self) -> bool:
        """End what is being heard and go on with the next; false when nothing is."""
        if self._current is None or self._current.clip.stopped:
            return False
        self._withdraw(self._current, Cut.SKIPPED)
        return True

    def stop(self) -> int:
        """End what is being heard and all that waits; how many messages that were."""
        stopped = [entry for entry in self._entries.values() if not entry.clip.stopped]
        for entry in stopped:
            self._withdraw(entry, Cut.STOPPED)
        return len(stopped)

    async def run(self) -> None:
        """Speak until the call ends or this is cancelled; what is left then is lost, and reported so."""
        try:
            async with asyncio.TaskGroup() as loops:
                loops.create_task(self._synthesise(), name="synthesise")
                loops.create_task(self._play(), name="play")
                loops.create_task(self._hang_up(), name="hang up")
        except* _CallEnded:
            self._current = None
        finally:
            for entry in list(self._entries.values()):
                entry.stop(Cut.LEFT)
                self._end(entry)

    async def _hang_up(self) -> None:
        await self.voice.until_over()
        raise _CallEnded

    def _withdraw(self, entry: _Entry, why: Cut) -> None:
        entry.stop(why)
        if self._waiting.remove(entry):
            self._end(entry)

    def _turn_before(self) -> Turn | None:
        """Whose words come before those made next: what is open and audible, else what was heard last."""
        ahead = [entry.turn for entry in self._entries.values() if entry.turn and entry.audible]
        return ahead[-1] if ahead else self._heard

    def _end(self, entry: _Entry) -> None:
        del self._entries[entry.message.id]
        if entry.clip.heard_ms:
            self._heard = entry.turn
        self._journal.ended(entry.report())

    async def _synthesise(self) -> None:
        while True:
            await self._room.acquire()
            entry = await self._waiting.get()
            self._speakers.last = self._turn_before()
            entry.line = self._speakers.introduce(entry.message.author, entry.text, self._clock(), self._wording)
            entry.turn = self._speakers.last
            self._opened.put_nowait(entry)
            # A task of its own, so that a skip ends this one recording and not the loop.
            entry.recording = asyncio.create_task(self._record(entry), name=f"record {entry.message.id}")
            try:
                await asyncio.wait([entry.recording])
            finally:
                if not entry.recording.done():
                    entry.stop(Cut.LEFT)
                await asyncio.wait([entry.recording])

    async def _record(self, entry: _Entry) -> None:
        try:
            persona = await self._personas.persona(entry.message.guild_id, entry.speaker_id)
            async with asyncio.timeout(STALL_S) as patience, self._studio.record(entry.line, persona) as recording:
                entry.engine, entry.voice = recording.engine, recording.voice
                async for packets in recording.packets:
                    entry.clip.write(packets)
                    patience.reschedule(asyncio.get_running_loop().time() + STALL_S)
        except TimeoutError as error:
            self._fail(entry, Cut.ENGINE_STALLED, error)
        except SpeechRejected as error:
            self._fail(entry, Cut.ENGINE_REJECTED, error)
        except SpeechError as error:
            self._fail(entry, Cut.ENGINE_UNAVAILABLE, error)
        except Exception as error:  # noqa: BLE001 - a fault of one engine costs one utterance, not the guild's session
            self._fail(entry, Cut.ENGINE_BROKEN, error)
        finally:
            entry.clip.finish()

    def _fail(self, entry: _Entry, why: Cut, error: Exception) -> None:
        if entry.clip.stopped:
            return  # whatever the engine says while it is being stopped
        entry.cut = entry.cut or why
        self._journal.engine_failed(entry.message, why, error)

    async def _play(self) -> None:
        while True:
            entry = await self._opened.get()
            self._current = entry
            if not entry.clip.stopped:
                self._journal.playing(entry.message)
                await self.voice.play(entry.clip)
            self._current = None
            self._end(entry)
            self._room.release()
