"""The eSpeak NG library by ctypes, for the process that has it to itself (`bot.speech.espeak_worker`).

Facts are from the library's `src/include/espeak-ng/speak_lib.h` and `src/libespeak-ng/`, release 1.52.0. This imports
little, for it is imported anew whenever the library has ended the process before.
"""

import ctypes
import os
from collections.abc import Callable, Iterator

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
_VOLUME = 2
"""`espeakVOLUME`, a parameter."""
_BY_CHARACTER = 1
"""`POS_CHARACTER`."""
_UTF8 = 1
"""`espeakCHARS_UTF8`, and neither `espeakSSML` nor `espeakPHONEMES`: a text's brackets are read as they stand."""
_GENDERS = {1: "male", 2: "female"}


class LocalVoiceMissing(Exception):  # noqa: N818 - a state of the installation; the command line names the remedy
    """The local voice is not installed, or not usable here."""


VoiceFile = tuple[str, str, str, str]
"""A voice of the library: its identifier, which is a path such as `gmw/en-US`; its name; its languages in the library's
own spelling, separated by spaces, the preferred first; `male`, `female` or nothing."""


class _VoiceStruct(ctypes.Structure):
    """`espeak_VOICE`."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


_SynthCallback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class Espeak:
    """The library, open. One at a time in a process, and all its calls from one thread: it keeps its state in globals.

    Raises:
        LocalVoiceMissing: the library does not load here, or does not find its data.
    """

    def __init__(self, library_path: str, data_path: str) -> None:
        self._library = _load(library_path)
        self.rate_hz = int(self._library.espeak_Initialize(_SYNCHRONOUS, 0, os.fsencode(data_path), _DO_NOT_EXIT))
        if self.rate_hz <= 0:
            raise LocalVoiceMissing("eSpeak NG cannot read its data")
        self._callback = _SynthCallback(self._on_samples)
        self._library.espeak_SetSynthCallback(self._callback)

    def voices(self) -> Iterator[VoiceFile]:
        """Every voice. To each, `+` and a variant's name can be added, which changes its timbre."""
        listed = self._library.espeak_ListVoices(None)
        index = 0
        while listed[index]:
            voice = listed[index].contents
            languages = " ".join(_read_languages(voice.languages))
            yield voice.identifier.decode(), voice.name.decode().strip(), languages, _GENDERS.get(voice.gender, "")
            index += 1

    def synthesise(
        self, text: bytes, voice: str, words_per_minute: int, volume_percent: int, receive: Callable[[bytes], bool]
    ) -> None:
        """Speak a text, at `rate_hz`, mono, signed 16 bits in the machine's order. Some texts end the process.

        Args:
            text: UTF-8. A zero ends it, and U+0001 starts a command to the library.
            voice: an identifier, with `+` and a variant's or without. An unknown variant counts as none.
            words_per_minute: `MIN_WPM` to `MAX_WPM`.
            volume_percent: of the library's own volume, at which many voices are clipped.
            receive: takes each piece, and tells whether to go on. It must not raise.

        Raises:
            ValueError: there is no such voice.
            OSError: the library failed.
        """
        # With an unknown name the library keeps the voice it had.
        if self._library.espeak_SetVoiceByName(voice.encode()):
            raise ValueError("eSpeak NG has no such voice")
        self._library.espeak_SetParameter(_RATE, words_per_minute, 0)
        self._library.espeak_SetParameter(_VOLUME, volume_percent, 0)
        self._receive = receive
        status = self._library.espeak_Synth(text, len(text) + 1, 0, _BY_CHARACTER, 0, _UTF8, None, None)
        if status:
            raise OSError(f"eSpeak NG failed with status {status}")

    def _on_samples(self, samples: int | None, count: int, _events: int | None) -> int:
        """`t_espeak_callback`: no samples do not mean the end."""
        if not samples or not count:
            return 0
        return int(not self._receive(ctypes.string_at(samples, count * ctypes.sizeof(ctypes.c_short))))


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
    library.espeak_ListVoices.argtypes = [ctypes.c_void_p]
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
