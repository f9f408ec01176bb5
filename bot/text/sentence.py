"""Puts what is said of each part of a message together, with the pauses a speaker would make."""

import re
import unicodedata

from bot.text.plain import audible

_PAUSES = frozenset(".,:;!?…。、，：；！？")  # noqa: RUF001 - full-width punctuation pauses too
_JOINTS = " ,.;:、。，；："  # noqa: RUF001 - as above
_WIDE = frozenset("WF")
_ENDS_AS_HOST = re.compile(r"\w\.[^\W\d_]{2,}$")


class Sentence:
    """Spoken text under construction.

    There are three ways to add to it: *words* stand as their writer put them, a *thing* (a name, a link) takes a
    place among the words, and an *aside* (an emoji) is set off from them by commas.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._gap = False
        self._stopped = False
        self._lists = False
        self._pauses = False
        self._bends = False
        self._apart = False

    def words(self, text: str) -> None:
        """Add text as written; a host at its end, such as `example.org`, is a thing."""
        heard = audible(text)
        if self._pauses and (self._stopped or not self._parts):
            heard = heard.lstrip(_JOINTS)  # they belong to something that is not said
        if heard:
            starts_word = heard[0].isalnum()
            new_word = starts_word and (self._apart or (self._bends and not _is_ending(heard)))
            self._gap = self._gap or text[0].isspace() or new_word
            self._add(heard, comma=self._pauses and starts_word)
            self._lists = bool(_ENDS_AS_HOST.search(heard))
        self._gap = self._gap or text[-1:].isspace()

    def name(self, text: str) -> None:
        """Add a thing that what follows may bend, as in "Ada's"; two things in a row are a list."""
        self._gap = self._gap or self._last().isalnum() or self._last() in _PAUSES
        self._add(text, comma=self._lists)
        self._lists = self._bends = True

    def thing(self, text: str, *, pauses: bool = False) -> None:
        """Add a thing that is a word of its own, with a pause after it if it would run into what follows."""
        self.name(text)
        self._apart = True
        self._pauses = pauses

    def aside(self, text: str) -> None:
        """Add what is said beside the sentence."""
        if text:
            self._add(text, comma=True)
            self.pause()

    def pause(self) -> None:
        """Set what follows off by a comma, as after something that is heard but not said."""
        self._gap = False
        self._lists = self._apart = self._pauses = True

    def stop(self) -> None:
        """End a line: what comes next begins a new sentence."""
        self._stopped = True

    def text(self) -> str:
        """All of it, on one line."""
        return audible("".join(self._parts))

    def _add(self, text: str, *, comma: bool) -> None:
        if self._parts:
            self._parts.append(self._joint(comma=comma))
        self._parts.append(text)
        self._gap = self._stopped = self._lists = self._bends = self._apart = self._pauses = False

    def _joint(self, *, comma: bool) -> str:
        last = self._last()
        paused = last in _PAUSES
        ideographic = last.isalnum() and _is_wide(last) and not _is_korean(last)
        if self._stopped and not paused:
            return "。" if ideographic else ". "
        if comma and not paused:
            return "、" if ideographic else ", "
        return " " if self._gap or comma or self._stopped else ""

    def _last(self) -> str:
        return self._parts[-1][-1:] if self._parts else ""


def _is_ending(text: str) -> bool:
    """Whether text that begins right after a name bends it: a lone letter ("Adas"), or a script without spaces."""
    return _is_wide(text[0]) or (text[0].isalpha() and not text[1:2].isalnum())


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in _WIDE


def _is_korean(character: str) -> bool:
    """Written in wide letters, but with spaces and narrow punctuation."""
    return "\uac00" <= character <= "\ud7a3" or "\u1100" <= character <= "\u11ff" or "\u3131" <= character <= "\u318e"
