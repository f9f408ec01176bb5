"""Decoration taken off text: letters drawn as others, struck out, or heaped with marks.

Words of a real script stay as they are, whatever their letters look like. Time grows as the text does.
"""

import re
import unicodedata
from functools import lru_cache

from emoji import is_emoji

from bot.text.lookalikes import (
    ALIKE,
    DRAWN,
    FIRST_REGIONAL_INDICATOR,
    FOR_LATIN,
    LATIN_FOR_CYRILLIC,
    LATIN_FOR_GREEK,
    MONEY,
    SAME,
    STROKED,
    TELLING,
)

MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
"""For a pattern: the combining marks of no one script. Those of a script, such as vowels, are letters to us."""

_STRUCK = re.compile("[\u0305\u0332-\u0338\u033f\u034f\u035c-\u0362\u0488\u0489\u20d0-\u20e2\u20e4-\u20ff]+")
"""Lines through, over and under letters, and what encloses them; a keycap (U+20E3) is an emoji's."""

_HEAPED = re.compile(f"[{MARKS}]{{4,}}")
"""More than a letter of any language bears; Greek has three."""

_LATIN_HEAPED = re.compile(
    rf"([A-Za-z\u00c0-\u024f\u1e00-\u1eff])(?:[{MARKS}]{{2,}}|[\u0314-\u031a\u031c-\u0322\u0339-\u036f])"
)
"""More than is left on a Latin letter once it is composed, or what no language puts there."""

_ANY_MARK = re.compile(f"[{MARKS}]")
_WORD = re.compile(rf"(?:[^\W_]|[{MARKS}{''.join(MONEY)}])+")
_REGIONAL = re.compile("[\U0001f1e6-\U0001f1ff]+")

_FOLDED_TAGS = frozenset({"<font", "<wide", "<narrow", "<circle", "<initial", "<medial", "<final", "<isolated"})
_FOLDED_RANGES = ((0x2160, 0x217F), (0x249C, 0x24B5), (0xFB00, 0xFB06), (0x1F110, 0x1F12E), (0x1F130, 0x1F149))
"""Roman numerals, letters in brackets, ligatures, and letters in brackets and squares."""
_LONGEST_LIGATURE = 8

_ABUTTING = frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA", "BOPOMOFO", "HANGUL", "THAI"})
"""Scripts whose words stand beside one another, and beside Latin ones, without a space."""
_SHORTEST_DISGUISED = 4
_SHORTEST_SPELLED = 3


class _Plain(dict[int, str]):
    """What each character is without decoration, found when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = _plain(chr(code))
        self[code] = plain
        return plain


def _plain(character: str) -> str:
    if character in DRAWN:
        return DRAWN[character]
    tag = unicodedata.decomposition(character).partition(">")[0]
    folded = unicodedata.normalize("NFKC", character)
    code = ord(character)
    if any(first <= code <= last for first, last in _FOLDED_RANGES):
        return "".join(filter(str.isalnum, folded))
    if tag in _FOLDED_TAGS and len(folded) <= _LONGEST_LIGATURE:
        return folded
    if tag in ("<super", "<sub") and folded.isalpha() and len(folded) == 1 and code > 0xFF:  # noqa: PLR2004 - ª, º, ² stay
        return folded
    return character


_PLAIN = _Plain()


def plain(character: str) -> str:
    """One character, or what it is the drawing of: mostly itself, never nothing."""
    return _PLAIN[ord(character)]


@lru_cache(maxsize=4096)
def script(letter: str) -> str:
    """The script of a letter, by Unicode's name for it, such as LATIN, CYRILLIC or CJK."""
    return unicodedata.name(letter, "").partition(" ")[0]


def undecorated(text: str) -> str:
    """The text in the letters that its decorated ones stand for; said again of its result, it changes nothing."""
    if text.isascii():
        return text
    text = _unheaped(_REGIONAL.sub(_flags_or_letters, text.translate(_PLAIN)))
    return _unheaped(_WORD.sub(_in_one_script, text))


def _unheaped(text: str) -> str:
    if _ANY_MARK.search(text):
        text = _HEAPED.sub("", unicodedata.normalize("NFD", _STRUCK.sub("", text)))
        text = _LATIN_HEAPED.sub(r"\1", unicodedata.normalize("NFC", text))
    return unicodedata.normalize("NFC", text)


def _flags_or_letters(found: re.Match[str]) -> str:
    """Flags stay, where the indicators are nothing else; all others are letters."""
    run = found.group()
    if all(is_emoji(run[at : at + 2]) for at in range(0, len(run), 2)):
        return run
    return "".join(chr(ord("A") + ord(indicator) - FIRST_REGIONAL_INDICATOR) for indicator in run)


def _in_one_script(found: re.Match[str]) -> str:
    """A word in the one script that it is meant to be read in."""
    word = found.group()
    if word.isascii():
        return word
    if not MONEY.keys().isdisjoint(word):
        word = _without_money(word)
    scripts = {script(letter) for letter in word if letter.isalpha()} - {"MODIFIER"}
    if len(scripts) > 1:
        return _without_mixture(word, scripts)
    if scripts == {"CANADIAN"} and not TELLING.isdisjoint(word) and all(letter in ALIKE for letter in word):
        return _translated(word, ALIKE)
    return word


def _without_money(word: str) -> str:
    """Signs of currencies are letters among letters; beside digits, or alone, they are themselves."""
    signs = sum(letter in MONEY for letter in word)
    if any(map(str.isdecimal, word)) or (signs == len(word) and signs < _SHORTEST_SPELLED):
        return word
    return _translated(word, {**STROKED, **MONEY})


def _without_mixture(word: str, scripts: set[str]) -> str:
    """No language mixes these scripts within a word: one of them is drawn for the other."""
    foreign = [letter for letter in word if letter.isalpha() and script(letter) != "LATIN"]
    latin = [letter for letter in word if letter.isalpha() and script(letter) == "LATIN"]
    if latin and all(letter in SAME for letter in foreign):
        return _translated(word, SAME)
    for name, table in (("CYRILLIC", LATIN_FOR_CYRILLIC), ("GREEK", LATIN_FOR_GREEK)):
        if scripts == {"LATIN", name} and len(foreign) > 1 and all(letter in table for letter in latin):
            return _translated(word, table)
    if any(letter not in FOR_LATIN for letter in foreign):
        return word
    if scripts <= _ABUTTING and TELLING.isdisjoint(word):
        return word
    one_of_greek = len(foreign) == 1 and script(foreign[0]) == "GREEK"
    if one_of_greek and (len(word) < _SHORTEST_DISGUISED or any(character.isdecimal() for character in word)):
        return word  # such as µm, or Δt
    return _translated(word, FOR_LATIN)


def _translated(word: str, table: dict[str, str]) -> str:
    return "".join(table.get(letter, letter) for letter in word)
