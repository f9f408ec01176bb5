"""The voice that needs no key: eSpeak NG, in this process."""

import asyncio
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.speech.engine import Persona, Speech, SpeechRejected, SpeechUnavailable, Voice
from bot.speech.espeak import MAX_WPM, MIN_WPM, NORMAL_WPM, Espeak, EspeakVoice

DEFAULT_VOICE = "en-us"

MAX_TEXT_CHARACTERS = 5_000
"""Discord's longest message is 4,000 characters; names and dictionary words spoken in full lengthen it."""
MAX_SPEECH_S = 600
"""Where speech is cut off: 26 MB. A text within the limit may be far longer when read: 2,500 emoji take 20 minutes."""

_SAMPLE_BYTES = 2
_REGION_LETTERS = 2
_SCRIPT_LETTERS = 4

_UNUSABLE = frozenset({"gmq/fo", "trk/kaa", "art/xex", "bnt/tn", "esx/kl"})
"""Voices of eSpeak NG 1.52 as packaged that have no dictionary, and so no sound, and two that numbers break.

Measured with the address sanitizer: `9999` in Setswana writes past a buffer, `0` in Greenlandic reads from nowhere.
"""

_VARIANTS = ("m1", "m2", "m3", "m4", "m5", "m6", "m7", "f1", "f2", "f3", "f4", "f5")
"""The library has 90 more: whispers, croaks and robots, 20 dB apart in loudness, some of them clipped."""

_BCP_47 = {
    "ca-ba": "ca-x-balear",
    "ca-nw": "ca-x-nord",
    "ca-va": "ca-valencia",
    "chr-us-qaaa-x-west": "chr-Qaaa-US-x-west",
    "en-us-nyc": "en-US-x-nyc",
    "piqd": "tlh-Piqd",
    "py": "x-pyash",
    "ru-cl": "ru-x-classic",
}
"""For tags of the library that RFC 5646 does not allow, or that mean another language there: `ru-cl` is Chile's."""

_ENGLISH_CAST = frozenset(
    {
        *("en-us", "en-us+f3", "en-us+m7"),
        *("en-gb+f2", "en-gb+m1", "en-gb+m5"),
        *("en-gb-scotland+f1", "en-gb-scotland+m4"),
        *("en-gb-x-rp+f5", "en-gb-x-rp+m2"),
        *("en-029+f4", "en-029+m3"),
    }
)
"""Each timbre once, those that resemble each other in different accents.

Measured over one sentence: loudness within 3.5 dB, nothing clipped, and between any two at least 1.4 dB of spectrum
(24 mel bands) and semitones of pitch together, besides the accent.
"""

_CAST_VARIANTS = ("", "m4", "m7", "f1", "f3", "f5")
"""For other languages, which have few accents: the timbres that are furthest apart."""


class LocalEngine:
    """eSpeak NG behind the Engine protocol. `instructions` have no effect; `speed` goes from 0.46 to 2.57.

    The library is not thread-safe, so one thread of ours makes all its calls, one utterance after another. Each is
    synthesised to its end into memory, whatever the pace of its reader: 10 s of speech take 10 ms, so all guilds
    are served sooner than if the thread waited for one slow reader, and the two limits above bound time and memory.

    Making one opens the library, which takes some 15 ms. Only one can be open in a process.

    Raises:
        LocalVoiceMissing: the package `espeakng-loader` is not installed, or its library does not load here.
        RuntimeError: another one is open.
    """

    def __init__(self) -> None:
        self._closing = threading.Event()
        self._closed: Future[None] | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="local-voice")
        try:
            self._espeak = self._thread.submit(Espeak).result()
            files = self._thread.submit(self._espeak.voices).result()
        except BaseException:
            self._thread.shutdown()
            raise
        self._catalogue = _catalogue(files)

    @property
    def name(self) -> str:
        """`local`."""
        return "local"

    @property
    def cast_voices(self) -> Sequence[Voice]:
        """The voices for members who chose none: clear, alike in loudness, and easily told apart."""
        return [entry.voice for entry in self._catalogue.values() if entry.is_cast]

    async def voices(self) -> Sequence[Voice]:
        """Every voice that can be heard, each as it is and in twelve variants.

        Raises:
            SpeechUnavailable: the engine is closed.
        """
        self._check_open()
        return [entry.voice for entry in self._catalogue.values()]

    @asynccontextmanager
    async def speak(self, text: str, persona: Persona) -> AsyncGenerator[Speech]:
        """Open the speech of a text, as soon as its first sound is there; see `Engine.speak`.

        Raises:
            SpeechRejected: the voice is unknown, the text has over `MAX_TEXT_CHARACTERS` or makes no sound; while the
                pieces arrive: the speech has come to `MAX_SPEECH_S`.
            SpeechUnavailable: the engine is closed, or closes while the pieces arrive.
        """
        self._check_open()
        if len(text) > MAX_TEXT_CHARACTERS:
            raise SpeechRejected(f"the local voice reads at most {MAX_TEXT_CHARACTERS} characters")
        entry = self._catalogue.get(persona.voice or DEFAULT_VOICE)
        if entry is None:
            raise SpeechRejected("the local voice has no such voice")
        utterance = _Utterance(text, entry.file, _words_per_minute(persona.speed))
        work = self._thread.submit(self._synthesise, utterance)
        work.add_done_callback(utterance.end)
        try:
            await utterance.wait_for_sound()
            yield Speech(rate_hz=self._espeak.rate_hz, channels=1, pieces=utterance)
        finally:
            utterance.left = True
            work.cancel()

    async def aclose(self) -> None:
        """Stop what is being said, and end the thread. May be called twice."""
        if self._closed is None:
            self._closing.set()
            self._closed = self._thread.submit(self._espeak.close)
        await asyncio.shield(asyncio.wrap_future(self._closed))
        # Its last work is done: this waits only until the thread has noticed.
        self._thread.shutdown()

    def _check_open(self) -> None:
        if self._closing.is_set():
            raise SpeechUnavailable("the local voice is closed")

    def _synthesise(self, utterance: "_Utterance") -> None:
        """In the thread: what it raises reaches the reader."""
        left_bytes = MAX_SPEECH_S * self._espeak.rate_hz * _SAMPLE_BYTES

        def receive(pcm: bytes) -> bool:
            nonlocal left_bytes
            left_bytes -= len(pcm)
            if self._closing.is_set() or utterance.left or left_bytes < 0:
                return False
            utterance.add(pcm)
            return True

        self._check_open()
        self._espeak.synthesise(utterance.text, utterance.file, utterance.words_per_minute, receive)
        self._check_open()
        if left_bytes < 0:
            raise SpeechRejected(f"the local voice speaks for at most {MAX_SPEECH_S} s")
        if not utterance.sounded:
            raise SpeechRejected("the text makes no sound")


class _Utterance(AsyncIterator[bytes]):
    """A text on its way through the library, and the pieces on their way back from the thread to the event loop."""

    def __init__(self, text: str, file: str, words_per_minute: int) -> None:
        self.text = text
        self.file = file
        self.words_per_minute = words_per_minute
        self.left = False
        """Nobody listens any more."""
        self.sounded = False
        """A sample other than zero was among the pieces."""
        self._silence = b""
        self._loop = asyncio.get_running_loop()
        self._arrived: asyncio.Queue[bytes | BaseException] = asyncio.Queue()
        self._first: bytes | None = None
        self._ended = False

    def add(self, pcm: bytes) -> None:
        """In the thread: hand a piece over. Silence is kept back until a sound follows, for it may be all there is."""
        if not self.sounded and not any(pcm):
            self._silence += pcm
            return
        self.sounded = True
        self._hand_over(self._silence + pcm)
        self._silence = b""

    def end(self, work: Future[None]) -> None:
        """In the thread, or where the work was cancelled before it began: hand over how it went."""
        error = None if work.cancelled() else work.exception()
        self._hand_over(error or StopAsyncIteration())

    def _hand_over(self, item: bytes | BaseException) -> None:
        try:
            self._loop.call_soon_threadsafe(self._arrived.put_nowait, item)
        except RuntimeError:
            # The loop was closed under us, so nobody listens.
            self.left = True

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


@dataclass(frozen=True, slots=True)
class _Entry:
    voice: Voice
    file: str
    """As `Espeak.synthesise` takes it."""
    is_cast: bool


def _catalogue(files: Iterable[EspeakVoice]) -> dict[str, _Entry]:
    """What is offered, by id: the library's own name of the language, and a variant's after a plus sign."""
    catalogue: dict[str, _Entry] = {}
    for file in files:
        if file.identifier in _UNUSABLE:
            continue
        base_id = file.languages[0].lower()
        if base_id in catalogue:  # the two kinds of Cantonese
            base_id = file.identifier.rpartition("/")[2].lower()
        language = _language_tag(base_id)
        for variant in ("", *_VARIANTS):
            voice_id = f"{base_id}+{variant}" if variant else base_id
            is_english = language.startswith("en-")
            catalogue[voice_id] = _Entry(
                voice=Voice(voice_id, _display_name(file.name, variant), language, _gender(variant) or file.gender),
                file=f"{file.identifier}+{variant}" if variant else file.identifier,
                is_cast=voice_id in _ENGLISH_CAST if is_english else variant in _CAST_VARIANTS,
            )
    return catalogue


def _display_name(name: str, variant: str) -> str:
    return f"{name}, {_gender(variant)} {variant[1:]}" if variant else name


def _gender(variant: str) -> str | None:
    return {"f": "female", "m": "male"}.get(variant[:1])


def _language_tag(language: str) -> str:
    """A language in BCP 47, its parts written as RFC 5646, section 2.1.1 recommends."""
    if language in _BCP_47:
        return _BCP_47[language]
    first, *rest = language.split("-")
    private = rest.index("x") if "x" in rest else len(rest)
    cased = {_SCRIPT_LETTERS: str.title, _REGION_LETTERS: str.upper}
    return "-".join([first, *(cased.get(len(part), str)(part) for part in rest[:private]), *rest[private:]])


def _words_per_minute(speed: float) -> int:
    return max(MIN_WPM, min(MAX_WPM, round(NORMAL_WPM * speed)))
