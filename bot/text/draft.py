"""Text on its way to being said, in which finished words are out of the reach of later rules."""

import re

from bot.text.manner import Manner

_FIRST_MARK = 0x100000
_MOST_MARKS = 0xFFFE
_MARK = re.compile("([\U00100000-\U0010fffd])")
_FOREIGN = re.compile("[\U00100000-\U0010ffff]")
_PAUSES = frozenset(".,:;!?…。、，：；！？(（")  # noqa: RUF001 - full-width punctuation pauses too
_COMMAS = {"ja": "、", "zh": "，"}  # noqa: RUF001 - the comma of Chinese


class Draft:
    """Keeps finished words and puts a mark in their place, a private character that no rule looks at.

    A mark may be put in several places, or in none.

    An *aside*, such as an emoji, is set off by commas from the words around it; a silent one leaves only a gap.
    """

    def __init__(self, manner: Manner) -> None:
        self.manner = manner
        self.language = manner.language.partition("-")[0].lower()
        """Without region or script."""
        self.comma = _COMMAS.get(self.language, ", ")
        self._kept: list[tuple[str, bool]] = []
        self._phrases: dict[tuple[str | int, ...], str] = {}

    def say(self, phrase: str, /, **values: str | int) -> str:
        """A phrase of the guild's language, looked up once."""
        key = (phrase, *values.values())
        if key not in self._phrases:
            self._phrases[key] = self.manner.wording(phrase, **values)
        return self._phrases[key]

    def phrase(self, name: str, /, **values: str | int) -> str:
        """Keep a phrase of the guild's language; returns its mark."""
        return self.keep(self.say(name, **values))

    def keep(self, words: str, *, aside: bool = False) -> str:
        """Finish some words; returns their mark, or the words themselves in a text too long to be a message."""
        if len(self._kept) >= _MOST_MARKS:
            return words
        self._kept.append((words, aside))
        return chr(_FIRST_MARK + len(self._kept) - 1)

    def finish(self, text: str) -> str:
        """The text with the kept words in the places of their marks."""
        if not self._kept:
            return text
        pieces = _MARK.split(text)
        joined = _Joined(self.comma)
        joined.words(pieces[0])
        for mark, following in zip(pieces[1::2], pieces[2::2], strict=True):
            words, aside = self._kept[ord(mark) - _FIRST_MARK]
            if aside:
                joined.aside(words)
            else:
                joined.words(words)
            joined.words(following)
        return joined.text()


def without_marks(text: str) -> str:
    """The text without private characters that would be taken for marks; they have no sound anyhow."""
    return text if text.isascii() else _FOREIGN.sub("", text)


class _Joined:
    def __init__(self, comma: str) -> None:
        self._comma = comma
        self._parts: list[str] = [""]
        self._spoken_aside = False
        self._silent_aside = False

    def words(self, text: str) -> None:
        if not text:
            return
        start = text.lstrip()
        if not start:
            self._parts.append(text)
            return
        gap = self._gap() + text[: len(text) - len(start)]
        if self._spoken_aside and "\n" not in gap and (start[0].isalnum() or start[0] in "([{\"'«“¿¡"):
            gap = self._comma
        elif self._silent_aside and not gap and start[0] not in _PAUSES:
            gap = " "
        self._parts.append(gap + start)
        self._spoken_aside = self._silent_aside = False

    def aside(self, words: str) -> None:
        gap = self._gap()
        last = self._parts[-1]
        bare = last.rstrip()
        gap = last[len(bare) :] + gap
        if not bare:
            joint = gap
        elif not words or "\n" in gap:
            joint = gap if "\n" in gap else ""
        elif bare[-1] in _PAUSES:
            joint = "" if bare[-1] in "(（" or not self._comma.endswith(" ") else " "  # noqa: RUF001 - the bracket of Chinese and Japanese
        else:
            joint = self._comma
        self._parts[-1] = bare
        self._parts.append(joint + words)
        self._spoken_aside = bool(words) or (self._spoken_aside and not words)
        self._silent_aside = not words and bool(bare)

    def text(self) -> str:
        return "".join(self._parts)

    def _gap(self) -> str:
        """Take the blank parts at the end away; returns them."""
        gap = ""
        while len(self._parts) > 1 and not self._parts[-1].strip():
            gap = self._parts.pop() + gap
        return gap
