"""What the owner and the process of eSpeak NG write to each other.

A frame is a kind, the number of the utterance it belongs to, and a body. Numbers rise from 1; frames that belong to no
utterance have 0. The process imports this too, so it imports next to nothing.
"""

from collections.abc import Iterable
from struct import Struct

from bot.speech.espeak import VoiceFile

HEADER = Struct("<BII")
"""Kind, utterance, and the body's length in bytes."""

SPEAK = 1
"""To the process: a voice, pace, volume and a text; it answers with any number of `PCM`, then `END` or `REFUSED`."""
STOP = 2
"""To the process: nobody listens to this utterance any more, nor to any before it. The answer ends as ever."""

READY = 3
"""From the process, first of all: the sample rate and the voices."""
MISSING = 4
"""From the process, in place of `READY`: why the library cannot be used here."""
PCM = 5
"""From the process: mono, signed 16 bits in the machine's order."""
END = 6
"""From the process: all has been said, or as much as was wanted."""
REFUSED = 7
"""From the process: why the library did not speak this."""

_SPEAK = Struct("<HHH")
_READY = Struct("<I")
_FIELD, _LINE = "\t", "\n"


def frame(kind: int, utterance: int, body: bytes = b"") -> bytes:
    """A whole frame."""
    return HEADER.pack(kind, utterance, len(body)) + body


def pack_request(text: bytes, voice: str, words_per_minute: int, volume_percent: int) -> bytes:
    """The body of `SPEAK`."""
    name = voice.encode()
    return _SPEAK.pack(words_per_minute, volume_percent, len(name)) + name + text


def unpack_request(body: bytes) -> tuple[bytes, str, int, int]:
    """The text, the voice, the words a minute and the volume in percent of a `SPEAK`."""
    words_per_minute, volume_percent, name_bytes = _SPEAK.unpack_from(body)
    name_end = _SPEAK.size + name_bytes
    return body[name_end:], body[_SPEAK.size : name_end].decode(), words_per_minute, volume_percent


def pack_ready(rate_hz: int, voices: Iterable[VoiceFile]) -> bytes:
    """The body of `READY`."""
    return _READY.pack(rate_hz) + _LINE.join(map(_FIELD.join, voices)).encode()


def unpack_ready(body: bytes) -> tuple[int, list[VoiceFile]]:
    """The sample rate and the voices of a `READY`."""
    lines = body[_READY.size :].decode().split(_LINE)
    voices = [(identifier, name, languages, gender) for identifier, name, languages, gender in map(_split, lines)]
    return _READY.unpack_from(body)[0], voices


def _split(line: str) -> list[str]:
    return line.split(_FIELD)
