"""Text as it is compared with blocked words: what each of its characters may be read as, whatever it is written with.

Letters that stand together and may be read alike form a run, which has a key of one character. Where the keys of two
texts differ, the texts do; where they agree, `Run.surplus` decides.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from bot.text.folding import MARKS, plain, script
from bot.text.lookalikes import (
    FIRST_REGIONAL_INDICATOR,
    FOR_LATIN,
    LATIN_FOR_CYRILLIC,
    LATIN_FOR_GREEK,
    LEET,
    MONEY,
    SAME,
    STROKED,
)

GAP = " "
"""The key of what stands between words."""

_PAIR = 2

_MOST_LETTERS = 200

_LONGEST_KNOWN = 24
"""Characters of a token that is kept in mind: words come again, and what is longer is none."""

_NOISE = "n"
_STROKE = "\u0338"
_TYPED = dict(zip("вкмнт", "bkmht", strict=True))

LOOKS = (
    ("LATIN", SAME, True),
    ("LATIN", FOR_LATIN, False),
    ("CYRILLIC", LATIN_FOR_CYRILLIC, False),
    ("GREEK", LATIN_FOR_GREEK, False),
)
"""Scripts that a word may be meant to be read in, by which letters, and whether words of one script may be, too."""

_KEYS = str.maketrans("lgq", "ibb")
"""What a digit is typed for has the same key as the digit: 1 is i and l, 6 is g and b, 9 is g and q."""

_KANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
"""Katakana to Hiragana: words are written in either."""

_DISTINCT = frozenset("ñй")
"""Letters that are another one with a mark, and tell words apart: Spanish "año", Russian "май"."""

UNSPACED = frozenset(
    {"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "BOPOMOFO", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN"}
)
_POINTS = re.compile("[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
"""Hebrew and Arabic vowels and the lengthening stroke: words are the same without them."""

_MARK = re.compile(f"[{MARKS}]")
_INNER_SIGNS = frozenset("!|+¡")
_SIGNS = frozenset(LEET) - _INNER_SIGNS
_TOKEN = re.compile("[as](?:[asn]|i+(?=n*[as]))*")


class Letter(NamedTuple):
    """What a character may be read as."""

    base: str
    """Itself, small and without its marks."""
    marks: str
    typed_for: str
    """The letters that it is typed in the place of."""
    real: bool
    """A letter, not a digit or a sign."""

    @property
    def script(self) -> str:
        """Of the letter."""
        return script(self.base)

    @property
    def key(self) -> str:
        """What it has in common with all that it may be read as."""
        return (self.base if self.real else self.typed_for[:1] or self.base).translate(_KEYS)

    def reads_as(self, wanted: "Letter") -> bool:
        """Whether it may stand for a letter of a blocked word: with more marks, but not with fewer."""
        if self.base == wanted.base:
            return set(wanted.marks) <= set(self.marks)
        return wanted.real and not wanted.marks and wanted.base in self.typed_for


class _Kinds(dict[int, str]):
    """What each character is within a token: a letter, a sign, an inner sign, noise, or none of it."""

    def __missing__(self, code: int) -> str:
        kind = self[code] = _kind(chr(code))
        return kind


def _kind(character: str) -> str:
    if character in _INNER_SIGNS:
        return "i"
    if character in _SIGNS or character in MONEY:
        return "s" if not character.isdecimal() else "a"
    category = unicodedata.category(character)
    if category in ("Cf", "Me", "Cs") or _MARK.match(character) or _POINTS.match(character) or _is_filler(character):
        return _NOISE
    if category[0] in "LMN":
        return "a"
    return "a" if any(map(str.isalnum, _spelled(character))) else GAP


def _is_filler(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or character in "\u115f\u1160\u3164\uffa0\u17b4\u17b5\u2800"


def _spelled(character: str) -> str:
    indicator = ord(character) - FIRST_REGIONAL_INDICATOR
    return chr(ord("a") + indicator) if 0 <= indicator < 26 else plain(character)  # noqa: PLR2004 - the letters A to Z


_KINDS = _Kinds()


class Run(NamedTuple):
    """Letters of one token that have one key."""

    key: str
    letters: tuple[Letter, ...]
    start: int
    end: int

    @property
    def is_real(self) -> bool:
        """Whether it has a letter that is no digit or sign."""
        return any(letter.real for letter in self.letters)

    @property
    def script(self) -> str:
        """Of its first letter."""
        return self.letters[0].script

    def joined(self, other: "Run") -> "Run":
        """The two as one, where they have one key; of many letters, no more are kept than any word has."""
        letters = self.letters + other.letters if len(self.letters) < _MOST_LETTERS else self.letters
        return Run(self.key, letters, self.start, other.end)

    def surplus(self, wanted: "Run", *, edge: bool, open_before: bool, open_after: bool) -> int | None:
        """How far it is from being just what is wanted; None if it cannot be read so.

        Args:
            wanted: A run of a blocked word.
            edge: Whether the word begins or ends here: signs that are too many then do not count, as in a price.
            open_before: Whether more of another word may stand before what is wanted.
            open_after: Likewise.

        Returns:
            Nothing for the same letters, one for a letter written twice in the place of one, two for more.
        """
        letters, length = self.letters, len(wanted.letters)
        if letters == wanted.letters:
            return 0
        if edge and len(letters) > length:
            real = tuple(letter for letter in letters if letter.real)
            letters = real if len(real) >= length else letters
        if (open_after and _covers(letters[:length], wanted)) or (open_before and _covers(letters[-length:], wanted)):
            return 0
        if not _covers(letters, wanted):
            return None
        if len(letters) == length:
            return 0
        return 1 if len(letters) == _PAIR else 2


def _covers(letters: tuple[Letter, ...], wanted: Run) -> bool:
    """Whether the letters may be read as those wanted, in order, each once or repeated."""
    at = -1
    for letter in letters:
        if at + 1 < len(wanted.letters) and letter.reads_as(wanted.letters[at + 1]):
            at += 1
        elif at < 0 or not letter.reads_as(wanted.letters[at]):
            return False
    return at + 1 == len(wanted.letters)


class Token(NamedTuple):
    """A stretch of text without a gap."""

    start: int
    end: int
    runs: tuple[Run, ...]
    """Their places are counted from the token's start."""
    looks: tuple[tuple[Run, ...], ...]
    """The same with letters of other scripts for those that look like them, if it has any that do."""


def tokens(text: str) -> list[Token]:
    """The tokens of a text, in order; none is without a run."""
    found = (match.span() for match in _TOKEN.finditer(text.translate(_KINDS)))
    made = (Token(start, end, *_read(text[start:end])) for start, end in found)
    return [token for token in made if token.runs]


def _read(token: str) -> tuple[tuple[Run, ...], tuple[tuple[Run, ...], ...]]:
    return _known(token) if len(token) <= _LONGEST_KNOWN else _readings(token)


def _readings(token: str) -> tuple[tuple[Run, ...], tuple[tuple[Run, ...], ...]]:
    runs = _runs(token)
    scripts = {script(character) for character in token if character.isalpha()} - {"LATIN", "MODIFIER"}
    if not scripts:
        return runs, ()
    is_mixed = len(scripts) > 1 or any(script(character) == "LATIN" for character in token)
    looks: list[tuple[Run, ...]] = []
    for name, table, is_for_all in LOOKS:
        drawn = "".join(table.get(character, character) for character in token)
        looks.append(_runs(drawn) if (is_for_all or is_mixed) and _is_of(drawn, name) else runs)
    return runs, tuple(looks)


_known = lru_cache(maxsize=8192)(_readings)


def drawn_in_latin(word: str) -> str | None:
    """A word of another script, in the Latin letters that it is sometimes typed with; None if it is not."""
    drawn = "".join(SAME.get(character, _TYPED.get(character, character)) for character in word.lower())
    return drawn if drawn != word.lower() and _is_of(drawn, "LATIN") else None


def _is_of(word: str, name: str) -> bool:
    return all(script(character) == name for character in word if character.isalpha())


def _runs(token: str) -> tuple[Run, ...]:
    runs: list[Run] = []
    for letter, at in _placed(token):
        run = Run(letter.key, (letter,), at, at + 1)
        if runs and runs[-1].key == run.key:
            runs[-1] = runs[-1].joined(run)
        else:
            runs.append(run)
    ends = [*(run.start for run in runs[1:]), len(token)]
    return tuple(run._replace(end=end) for run, end in zip(runs, ends, strict=True))


def _placed(token: str) -> list[tuple[Letter, int]]:
    """The letters of a token, each with its place."""
    placed: list[tuple[Letter, int]] = []
    has_small = any(map(str.islower, token))
    for at, character in enumerate(token):
        for part in _parts(character):
            if not _MARK.match(part):
                placed.append((_letter(part, "l" if character == "I" and has_small else ""), at))
            elif placed:
                placed[-1] = (_marked(placed[-1][0], part), placed[-1][1])
    return placed


@lru_cache(maxsize=8192)
def _parts(character: str) -> str:
    """A character's letters and marks, each apart, small."""
    if _MARK.match(character):
        return character
    if _kind(character) == _NOISE:
        return ""
    spelled = STROKED.get(character, "") and STROKED[character] + _STROKE
    decomposed = unicodedata.normalize("NFKD", (spelled or _spelled(character)).casefold()).translate(_KANA)
    return "".join(part for part in decomposed if _MARK.match(part) or _kind(part) not in (_NOISE, GAP))


@lru_cache(maxsize=8192)
def _letter(base: str, also: str = "") -> Letter:
    typed_for = LEET.get(base, "")
    return Letter(base, "", typed_for + also, real=not typed_for and not base.isdecimal())


@lru_cache(maxsize=8192)
def _marked(letter: Letter, mark: str) -> Letter:
    """The letter with one more mark."""
    composed = unicodedata.normalize("NFC", letter.base + mark)
    if not letter.marks and composed in _DISTINCT:
        return letter._replace(base=composed)
    return letter if mark in letter.marks else letter._replace(marks=letter.marks + mark)
