"""The eSpeak NG library by ctypes, as the package `espeakng-loader` brings it.

Facts are from the library's `src/include/espeak-ng/speak_lib.h` and `src/libespeak-ng/`, release 1.52.0.
"""

import ctypes
import importlib
import os
import re
import shutil
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

NORMAL_WPM = 175
"""`espeakRATE_NORMAL`, in words a minute."""
MIN_WPM = 80
MAX_WPM = 450

_SYNCHRONOUS = 2
"""`AUDIO_OUTPUT_SYNCHRONOUS`: `espeak_Synth` returns when the last sample has been handed over."""
_DO_NOT_EXIT = 0x8000
"""`espeakINITIALIZE_DONT_EXIT`: without it the library ends the process when its data is not found."""
_RATE = 1
"""`espeakRATE`, a parameter."""
_BY_CHARACTER = 1
"""`POS_CHARACTER`."""
_UTF8 = 1
"""`espeakCHARS_UTF8`, and neither `espeakSSML` nor `espeakPHONEMES`: a text's brackets are read as they stand."""
_END_PAUSE = 0x1000
"""`espeakENDPAUSE`."""
_GENDERS = {1: "male", 2: "female"}
_VARIANTS_DIRECTORY = "!v/"

_MAX_DATA_PATH_BYTES = 159
"""`N_PATH_HOME` less the closing zero: a longer path is cut, and the data then not found."""

_UNSPEAKABLE = re.compile(r"[^\S\n]+|[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]+")
"""Zero ends a C string, U+0001 starts a command to the library, and surrogates are not UTF-8.

Spaces of every kind are among them, to become one plain space: the library does not end a word at all of them.
"""

_LEADING_HYPHEN = re.compile(r"(?<!\w)-+(?=[^\W\d_])")
"""Before a word in another script, as in `'-` and two letters of Hindi, release 1.52 reads from nowhere in any voice.

(`CountVowelPosition` walks back beyond the first phoneme.)
"""
_WIDE_STOP = re.compile(r"[\u3001\u3002\uff01\uff0c\uff1f](?=\S)")
_DOTTED = re.compile(r"\.(?:[^\w.]{0,8}\w?[^\w.]{0,8}\.){9,}")
_LONG_WORD = re.compile(r"\S{40}(?=\S)")
_PORTION = re.compile(rb"(?s).{1,300}\Z|.{1,300}(?<=[.!?\n])(?=\s)|.{1,300}(?=\s)")
"""What the library gets at a time: to the end of a sentence, else of a word.

All these are limits of its buffers: 800 bytes a clause, 160 bytes and 200 phonemes a word, 80 bytes an abbreviation.
Release 1.52 writes past them, and text that any member can type ends the process: 136 characters of `s's's's…`, 202 of
`é.é.é…`, 384 of `w.w.w…`, 400 of emoji and apostrophes (`TranslateWord3`, `LookupDictList`, `CheckDottedAbbrev`,
`TranslateClauseWithTerminator`; espeak-ng pull request 2495 mends the first, after 1.52).
"""

_process = threading.Lock()
"""Held by the one `Espeak` that is open: the library keeps its state in globals."""


class LocalVoiceMissing(Exception):  # noqa: N818 - a state of the installation; the command line names the remedy
    """The local voice is not installed, or not usable here."""


@dataclass(frozen=True, slots=True)
class EspeakVoice:
    """A voice file of the library, or a variant of all voices."""

    identifier: str
    """Its path below the voices, such as `gmw/en-US`; of a variant its file's name alone, such as `f3`."""
    name: str
    languages: tuple[str, ...]
    """In the library's own spelling, the preferred first."""
    gender: str | None


class _VoiceStruct(ctypes.Structure):
    """`espeak_VOICE`."""

    _fields_: ClassVar = [
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    ]


_SynthCallback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class Espeak:
    """The library, open. One at a time in a process, and all its calls from the thread that made it.

    Raises:
        LocalVoiceMissing: the package `espeakng-loader` is not installed, or its library does not load here.
        RuntimeError: another one is open.
    """

    def __init__(self) -> None:
        library_path, data_path = _installed()
        if not _process.acquire(blocking=False):
            raise RuntimeError("eSpeak NG is already open in this process")
        with ExitStack() as opening:
            opening.callback(_process.release)
            data_path = opening.enter_context(_short(data_path))
            self._library = _load(library_path)
            self.rate_hz = int(self._library.espeak_Initialize(_SYNCHRONOUS, 0, os.fsencode(data_path), _DO_NOT_EXIT))
            if self.rate_hz <= 0:
                raise LocalVoiceMissing("eSpeak NG cannot read its data")
            opening.callback(self._library.espeak_Terminate)
            self._callback = _SynthCallback(self._on_samples)
            self._library.espeak_SetSynthCallback(self._callback)
            self._open = opening.pop_all()

    def close(self) -> None:
        """Free the library, for another `Espeak` to open. May be called twice."""
        self._open.close()

    def voices(self) -> list[EspeakVoice]:
        """Every voice, without its variants."""
        return list(self._list_voices(None))

    def variants(self) -> list[EspeakVoice]:
        """Every variant: `identifier+variant` is a voice too."""
        return list(self._list_voices(b"variant"))

    def synthesise(self, text: str, voice: str, words_per_minute: int, receive: Callable[[bytes], bool]) -> None:
        """Speak a text, at `rate_hz`, mono, signed 16 bits in the machine's order.

        Args:
            text: any text; what could harm the library is replaced by spaces.
            voice: an identifier, with `+` and a variant's or without. An unknown variant counts as none.
            words_per_minute: `MIN_WPM` to `MAX_WPM`.
            receive: takes each piece, and tells whether to go on. It must not raise.

        Raises:
            ValueError: there is no such voice.
            OSError: the library failed.
        """
        # With an unknown name the library keeps the voice it had.
        if self._library.espeak_SetVoiceByName(voice.encode()):
            raise ValueError("eSpeak NG has no such voice")
        self._library.espeak_SetParameter(_RATE, words_per_minute, 0)
        portions = _portions(text)
        self._receive, self._stopped = receive, False
        while portions and not self._stopped:
            data = portions.popleft()
            # The pause after a sentence is left out at the end of a text only.
            flags = _UTF8 | _END_PAUSE if portions else _UTF8
            status = self._library.espeak_Synth(data, len(data) + 1, 0, _BY_CHARACTER, 0, flags, None, None)
            if status:
                raise OSError(f"eSpeak NG failed with status {status}")

    def _on_samples(self, samples: int | None, count: int, _events: int | None) -> int:
        """`t_espeak_callback`: no samples do not mean the end."""
        if samples and count:
            pcm = ctypes.string_at(samples, count * ctypes.sizeof(ctypes.c_short))
            self._stopped = not self._receive(pcm)
        return int(self._stopped)

    def _list_voices(self, language: bytes | None) -> Iterator[EspeakVoice]:
        wanted = None
        if language is not None:
            wanted = ctypes.byref(_VoiceStruct(languages=ctypes.cast(ctypes.c_char_p(language), ctypes.c_void_p)))
        listed = self._library.espeak_ListVoices(wanted)
        index = 0
        while listed[index]:
            voice = listed[index].contents
            yield EspeakVoice(
                identifier=voice.identifier.decode().removeprefix(_VARIANTS_DIRECTORY),
                name=voice.name.decode().strip(),
                languages=tuple(_read_languages(voice.languages)),
                gender=_GENDERS.get(voice.gender),
            )
            index += 1


def _installed() -> tuple[str, str]:
    try:
        loader = importlib.import_module("espeakng_loader")
    except ImportError as error:
        raise LocalVoiceMissing("the package espeakng-loader is not installed") from error
    try:
        return str(loader.get_library_path()), str(loader.get_data_path())
    except RuntimeError as error:
        raise LocalVoiceMissing("the package espeakng-loader holds no data") from error


@contextmanager
def _short(data_path: str) -> Generator[str]:
    """A path to the same data that the library can hold."""
    if len(os.fsencode(data_path)) <= _MAX_DATA_PATH_BYTES:
        yield data_path
        return
    with tempfile.TemporaryDirectory(prefix="narrator-") as directory:
        try:
            copy = shutil.copytree(data_path, Path(directory) / "espeak-ng-data")
        except OSError as error:
            raise LocalVoiceMissing(f"eSpeak NG's data cannot be copied to a shorter path: {error}") from error
        yield str(copy)


def _load(path: str) -> ctypes.CDLL:
    try:
        library = ctypes.CDLL(path)
    except OSError as error:
        raise LocalVoiceMissing(f"eSpeak NG does not load on this system: {error}") from error
    library.espeak_Initialize.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
    library.espeak_SetSynthCallback.argtypes = [_SynthCallback]
    library.espeak_SetSynthCallback.restype = None
    library.espeak_SetVoiceByName.argtypes = [ctypes.c_char_p]
    library.espeak_SetParameter.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_int]
    library.espeak_ListVoices.argtypes = [ctypes.POINTER(_VoiceStruct)]
    library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_VoiceStruct))
    library.espeak_Synth.argtypes = [
        ctypes.c_char_p,
        ctypes.c_size_t,
        ctypes.c_uint,
        ctypes.c_int,
        ctypes.c_uint,
        ctypes.c_uint,
        ctypes.POINTER(ctypes.c_uint),
        ctypes.c_void_p,
    ]
    return library


def _read_languages(address: int) -> Iterator[str]:
    """The languages of an `espeak_VOICE`: each a byte of priority and a C string, up to a priority of zero."""
    while ctypes.string_at(address, 1) != b"\0":
        language = ctypes.string_at(address + 1)
        yield language.decode()
        address += len(language) + 2


def _portions(text: str) -> deque[bytes]:
    return deque(_PORTION.findall(_harmless(text).strip().encode()))


def _harmless(text: str) -> str:
    text = _UNSPEAKABLE.sub(" ", text)
    text = _LEADING_HYPHEN.sub(" ", text)
    text = _WIDE_STOP.sub(r"\g<0> ", text)
    text = _DOTTED.sub(lambda dotted: dotted[0].replace(".", ", "), text)
    return _LONG_WORD.sub(r"\g<0> ", text)
