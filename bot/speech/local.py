"""The voice that needs no key: eSpeak NG, in a process of its own."""

import asyncio
import re
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import ExitStack, asynccontextmanager
from typing import Self

import structlog

from bot.speech.engine import Persona, Speech, SpeechError, SpeechRejected, SpeechUnavailable, Voice
from bot.speech.espeak import MAX_WPM, MIN_WPM, NORMAL_WPM, LocalVoiceMissing
from bot.speech.espeak_files import installed
from bot.speech.espeak_process import EspeakEnded, EspeakHung, EspeakProcess
from bot.speech.local_voices import LocalVoice, catalogue

DEFAULT_VOICE = "en-us"

MAX_TEXT_CHARACTERS = 5_000
"""Discord's longest message is 4,000 characters; names and dictionary words spoken in full lengthen it."""
MAX_SPEECH_S = 600
"""Where speech is cut off: 26 MB. A text within the limit may be far longer when read: 2,500 emoji take 20 minutes."""

_SAMPLE_BYTES = 2

_UNSPEAKABLE = re.compile(r"[^\S\n]+|[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]+")
"""Zero ends a C string, U+0001 starts a command to the library, and surrogates are not UTF-8.

Spaces of every kind are among them, to become one plain space: the library does not end a word at all of them.
"""

_CLOSED = "the local voice is closed"

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


class LocalEngine:
    """eSpeak NG behind the Engine protocol. `instructions` have no effect; `speed` goes from 0.46 to 2.57.

    Release 1.52 writes past its buffers on text that any member can type, as `'-` and two letters of Hindi, 384
    characters of `w.w.w…` or 136 of `s's's…`. So it has a process to itself: a text that ends it, or hangs it, costs
    that utterance, and the next is spoken by a new process.

    The library is not thread-safe and speaks one utterance after another. Each is synthesised to its end into memory,
    whatever the pace of its reader: 10 s of speech take 10 ms, so all guilds are served sooner than if the library
    waited for one slow reader, and the two limits above bound time and memory.
    """

    def __init__(self, files: ExitStack, paths: tuple[str, str], process: EspeakProcess) -> None:
        """Use `open`."""
        self._files = files
        self._paths = paths
        self._process: EspeakProcess | None = process
        self._rate_hz = process.rate_hz
        self._catalogue = catalogue(process.voices)
        self._waiting: asyncio.Queue[_Utterance | None] = asyncio.Queue()
        self._closing = False
        self._work = asyncio.create_task(self._run(), name="local-voice")

    @classmethod
    async def open(cls) -> Self:
        """Start the process, which takes some 25 ms.

        Raises:
            LocalVoiceMissing: the package `espeakng-loader` is not installed, or its library cannot be used here.
        """
        with ExitStack() as files:
            paths = files.enter_context(installed())
            try:
                process = await EspeakProcess.start(*paths)
            except EspeakEnded as error:
                raise LocalVoiceMissing(f"eSpeak NG cannot be opened: {error}") from error
            return cls(files.pop_all(), paths, process)

    @property
    def name(self) -> str:
        """`local`."""
        return "local"

    @property
    def cast_voices(self) -> Sequence[Voice]:
        """The voices for members who chose none: clear, alike in loudness, and easily told apart."""
        return [each.voice for each in self._catalogue.values() if each.is_cast]

    async def voices(self) -> Sequence[Voice]:
        """Every voice that can be heard, each as it is and in twelve variants.

        Raises:
            SpeechUnavailable: the engine is closed.
        """
        self._check_open()
        return [each.voice for each in self._catalogue.values()]

    @asynccontextmanager
    async def speak(self, text: str, persona: Persona) -> AsyncGenerator[Speech]:
        """Open the speech of a text, as soon as its first sound is there; see `Engine.speak`.

        Raises:
            SpeechRejected: the voice is unknown, the text has over `MAX_TEXT_CHARACTERS` or makes no sound; while the
                pieces arrive: the speech has come to `MAX_SPEECH_S`, or the library failed at this text.
            SpeechUnavailable: the engine is closed or cannot be started, or closes while the pieces arrive.
        """
        self._check_open()
        if len(text) > MAX_TEXT_CHARACTERS:
            raise SpeechRejected(f"the local voice reads at most {MAX_TEXT_CHARACTERS} characters")
        voice = self._catalogue.get(persona.voice or DEFAULT_VOICE)
        if voice is None:
            raise SpeechRejected("the local voice has no such voice")
        utterance = _Utterance(_UNSPEAKABLE.sub(" ", text).strip(), voice, _words_per_minute(persona.speed))
        self._waiting.put_nowait(utterance)
        try:
            await utterance.wait_for_sound()
            yield Speech(rate_hz=self._rate_hz, channels=1, pieces=utterance)
        finally:
            utterance.left = True

    async def aclose(self) -> None:
        """Stop what is being said, and end the process. May be called twice."""
        if not self._closing:
            self._closing = True
            self._waiting.put_nowait(None)
        if self._process is not None:
            await self._process.aclose()
        await asyncio.shield(self._work)

    def _check_open(self) -> None:
        if self._closing:
            raise SpeechUnavailable(_CLOSED)

    async def _run(self) -> None:
        """Let one utterance after another be spoken, until the engine is closed."""
        try:
            while (utterance := await self._waiting.get()) is not None:
                await self._revive()
                utterance.end(await self._outcome(utterance))
                await self._revive()
        finally:
            if self._process is not None:
                await self._process.aclose()
            self._files.close()

    async def _revive(self) -> None:
        """Start another process if there is none or it has ended."""
        if self._closing or (self._process is not None and self._process.is_alive):
            return
        if self._process is not None:
            await self._process.aclose()
            log.warning("local_voice.crashed", exit_code=self._process.exit_code)
            self._process = None
        try:
            self._process = await EspeakProcess.start(*self._paths)
        except (LocalVoiceMissing, EspeakEnded) as error:
            log.warning("local_voice.not_started", reason=str(error))

    async def _outcome(self, utterance: "_Utterance") -> SpeechError | None:
        """Let an utterance be spoken, and return why it was not."""
        try:
            self._check_open()
            if not utterance.left:
                await self._synthesise(utterance)
        except SpeechError as error:
            return error
        except EspeakEnded as error:
            if self._closing:
                return SpeechUnavailable(_CLOSED)
            if isinstance(error, EspeakHung) or not utterance.may_begin_anew():
                return SpeechRejected("the text ended the local voice")
            # The text before it may have spoilt the memory of that process: it is innocent until it ends a new one.
            await self._revive()
            return await self._outcome(utterance)
        return None

    async def _synthesise(self, utterance: "_Utterance") -> None:
        if self._process is None:
            raise SpeechUnavailable("the local voice does not start")
        left_bytes = MAX_SPEECH_S * self._rate_hz * _SAMPLE_BYTES

        def receive(pcm: bytes) -> bool:
            nonlocal left_bytes
            left_bytes -= len(pcm)
            if utterance.left or left_bytes < 0:
                return False
            utterance.add(pcm)
            return True

        try:
            await self._process.synthesise(
                utterance.text,
                utterance.voice.file,
                utterance.words_per_minute,
                utterance.voice.volume_percent,
                receive,
            )
        except ValueError as error:
            raise SpeechRejected(str(error)) from error
        if left_bytes < 0:
            raise SpeechRejected(f"the local voice speaks for at most {MAX_SPEECH_S} s")
        if not utterance.sounded:
            raise SpeechRejected("the text makes no sound")


class _Utterance(AsyncIterator[bytes]):
    """A text on its way to the library, and the pieces on their way back."""

    def __init__(self, text: str, voice: LocalVoice, words_per_minute: int) -> None:
        self.text = text
        self.voice = voice
        self.words_per_minute = words_per_minute
        self.left = False
        """Nobody listens any more."""
        self.sounded = False
        """A sample other than zero was among the pieces."""
        self._silence = b""
        self._begun_anew = False
        self._arrived: asyncio.Queue[bytes | BaseException] = asyncio.Queue()
        self._first: bytes | None = None
        self._ended = False

    def add(self, pcm: bytes) -> None:
        """Hand a piece over. Silence is kept back until a sound follows, for it may be all there is."""
        if not self.sounded and not any(pcm):
            self._silence += pcm
            return
        self.sounded = True
        self._arrived.put_nowait(self._silence + pcm)
        self._silence = b""

    def may_begin_anew(self) -> bool:
        """Whether it can be tried once more: nothing of it was handed over, and this is not the second time."""
        if self.sounded or self._begun_anew:
            return False
        self._begun_anew = True
        self._silence = b""
        return True

    def end(self, error: SpeechError | None) -> None:
        """Hand over how it went."""
        self._arrived.put_nowait(error or StopAsyncIteration())

    async def wait_for_sound(self) -> None:
        """Return once there is a piece to read, or raise why there will be none."""
        self._first = await anext(self)

    async def __anext__(self) -> bytes:
        if self._first is not None:
            piece, self._first = self._first, None
            return piece
        if self._ended:
            raise StopAsyncIteration
        item = await self._arrived.get()
        if isinstance(item, BaseException):
            self._ended = True
            raise item
        return item


def _words_per_minute(speed: float) -> int:
    return max(MIN_WPM, min(MAX_WPM, round(NORMAL_WPM * speed)))
