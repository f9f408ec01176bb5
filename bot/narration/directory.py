"""Finding a voice by what a member types."""

import difflib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from bot.speech.engine import Voice

_LONGEST_TYPED = 100
"""Characters that are looked at: no voice is called anything longer, and time goes with the length."""

_RESEMBLING = 0.7
"""How alike two words must be, by difflib's ratio, for one to be taken for a slip of the other."""


class _Match(IntEnum):
    """In what way a voice is what was typed, the best first."""

    WHOLE = 0
    BEGINNING = 1
    WORDS = 2
    PART = 3
    PARTS = 4


@dataclass(frozen=True, slots=True)
class _Entry:
    voice: Voice
    names: tuple[str, ...]
    everything: str
    words: tuple[str, ...]


class VoiceDirectory:
    """The voices by what they are called. Case and accents do not matter."""

    def __init__(self, voices: Sequence[Voice]) -> None:
        self._entries = [_entry(voice) for voice in voices]

    def named(self, typed: str) -> Voice | None:
        """The voice of just this id, else the only one of this id, name or label in other letters."""
        for entry in self._entries:
            if entry.voice.id == typed:
                return entry.voice
        wanted = _folded(typed)
        same = [entry.voice for entry in self._entries if wanted in entry.names]
        return same[0] if len(same) == 1 else None

    def suggestions(self, typed: str, limit: int) -> list[Voice]:
        """Voices that fit what is typed so far, the best first; all of them fit nothing typed.

        Best is the whole name or id, then its beginning, then beginnings of words (language and gender are among
        them), then what is anywhere within. Of equals, those come first whose name begins with one of the words typed,
        and then the order is the engine's.
        """
        wanted = _folded(typed)
        words = _words(wanted)
        ranked = ((rank, entry.voice) for entry in self._entries if (rank := _rank(entry, wanted, words)) is not None)
        return [voice for _, voice in sorted(ranked, key=lambda pair: pair[0])[:limit]]

    def nearest(self, typed: str, limit: int) -> list[Voice]:
        """Voices that whoever typed this may have meant: those it fits, else those it fits without its slips."""
        return self.suggestions(typed, limit) or self._without_slips(_words(_folded(typed)), limit)

    def _without_slips(self, typed: Sequence[str], limit: int) -> list[Voice]:
        there_are = dict.fromkeys(word for entry in self._entries for word in entry.words)
        meant = [near for word in typed for near in difflib.get_close_matches(word, there_are, 1, _RESEMBLING)]
        return self.suggestions(" ".join(meant), limit) if meant else []


def label(voice: Voice) -> str:
    """What a voice is shown as: its name, and its language if it has one."""
    return f"{voice.name} · {voice.language}" if voice.language else voice.name


@lru_cache(maxsize=4096)
def _entry(voice: Voice) -> _Entry:
    names = tuple(_folded(name) for name in (voice.name, voice.id, label(voice)))
    everything = _folded(" ".join(filter(None, (voice.name, voice.id, voice.language, voice.gender))))
    return _Entry(voice, names, everything, tuple(dict.fromkeys(_words(everything))))


def _folded(text: str) -> str:
    """Without case, accents and needless spaces."""
    decomposed = unicodedata.normalize("NFKD", text[:_LONGEST_TYPED]).casefold()
    return " ".join("".join(each for each in decomposed if not unicodedata.combining(each)).split())


def _words(folded: str) -> list[str]:
    return re.findall(r"\w+", folded)


def _rank(entry: _Entry, wanted: str, words: Sequence[str]) -> tuple[_Match, bool] | None:
    """A voice's place, the least first; of equals, those come first whose name begins with one of the words."""
    match = _match(entry, wanted, words)
    return None if match is None else (match, not entry.names[0].startswith(tuple(words)))


def _match(entry: _Entry, wanted: str, words: Sequence[str]) -> _Match | None:
    if wanted in entry.names:
        return _Match.WHOLE
    if any(name.startswith(wanted) for name in entry.names):
        return _Match.BEGINNING
    if words and all(any(there.startswith(word) for there in entry.words) for word in words):
        return _Match.WORDS
    if any(wanted in name for name in entry.names):
        return _Match.PART
    if words and all(word in entry.everything for word in words):
        return _Match.PARTS
    return None
