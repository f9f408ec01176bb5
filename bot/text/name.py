"""Names that people chose, of themselves or of what is theirs, as a person would say them."""

import re
import unicodedata

from bot.text.folding import script, undecorated
from bot.text.handle import as_words
from bot.text.lookalikes import ORNAMENTS
from bot.text.manner import Manner, NamePolicy
from bot.text.message import Author
from bot.text.plain import audible

_LABELLED = re.compile(r"\[([^\[\]\n]+)\]\([^()\s]*\)")
_ANGLED = re.compile(r"<(?:#\d|a?:|t:|id:|/)[^<>]*>|@[!&]?\d+>")
"""Mentions, emoji, moments and pages in the form they are sent in, which in names Discord shows as it is: noise."""

_STYLING = str.maketrans("", "", "*~`|\\_\u200c\u200d")
_ADDRESS = re.compile(r"//|www\.|@[\w-]+\.\w|@(?:everyone|here)\b|\w\.[a-z]+/", re.IGNORECASE)
"""What tells an address, or a mention of everyone, within a word."""

_DOLLAR = re.compile(r"\$(?=[^\W\d_])|(?<=[^\W\d_])\$")
_HASH = re.compile(r"(?<![A-Z])#|#(?=\w)")
"""But for C# and its like, no name is said with it."""

_LONG_NUMBER = re.compile(r"\d{5,}")
"""Nobody follows these by ear, and an id is never said."""

_JOINER = re.compile("(?<![\u0600-\u109f])[\u200c\u200d]+|[\u200c\u200d]+(?![\u0600-\u109f])")
"""Joiners elsewhere than within words of Arabic or Indic scripts, which need them."""

_PUNCTUATION = frozenset(
    ".,'\u2019&+/#()!?:;%_-\u2010\u2011\u2013\u30fb\u3001\u3002\u060c\u061f\u05f3\u05f4\u0964\u200c\u200d"
)
_SILENT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Me"})
_LEADING, _TRAILING = (
    ".,'\u2019-\u2010\u2011\u2013:;!?/)%&+ \u3001\u3002",
    ".,'\u2019-\u2010\u2011\u2013:;!?/(& \u3001\u3002",
)
_ALONE = frozenset("&+")


class _Audible(dict[int, str]):
    """Each character as it is kept in a name: itself, a space for what is no word, or nothing."""

    def __missing__(self, code: int) -> str:
        kept = self[code] = _kept(chr(code))
        return kept


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if character in _PUNCTUATION or (category[0] in "LMN" and category != "Me" and not _is_selector(character)):
        return character
    return "" if category in _SILENT or _is_selector(character) else " "


def _is_selector(character: str) -> bool:
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


_AUDIBLE = _Audible()


def author_name(author: Author, manner: Manner) -> str:
    """What somebody is called aloud.

    That is what they want to be called, else the first of their names, by the guild's choice and then onwards to the
    username, that can be said and holds no blocked word; else the wording's "someone".
    """
    said = chosen_name(manner.spoken_names.get(author.id, ""), manner)
    names = (author.nickname, author.display_name, author.username)
    for name in names[list(NamePolicy).index(manner.names) :]:
        said = said or spoken_name(name or "", manner)
    return said or manner.wording("mention-unknown-user")


def spoken_name(name: str, manner: Manner) -> str | None:
    """Any name as it is said: of a member, a role, a channel, a sticker.

    Without decoration, addresses, mentions, emoji and marks of styling, in words, and with the dictionary's readings;
    None if nothing is left to say, or if it holds a blocked word.
    """
    bare = _bare(name)
    said = manner.dictionary.apply(bare)
    if said == bare:
        said = manner.dictionary.apply(_tidy(as_words(bare)))
    return _allowed(said, name, manner)


def chosen_name(name: str, manner: Manner) -> str | None:
    """A name chosen for being said: made speakable, and otherwise left as it is."""
    return _allowed(manner.dictionary.apply(_bare(name)), name, manner)


def _allowed(said: str, name: str, manner: Manner) -> str | None:
    """What is said of a name, if it is any, and neither that nor the name itself holds a blocked word."""
    said = " ".join((_tidy(said.replace("_", " ")) if "_" in said else said).split())
    is_blocked = manner.blocked.finds(said) or manner.blocked.finds(name)
    return said if any(map(str.isalnum, said)) and not is_blocked else None


def _bare(name: str) -> str:
    """The words of a name, without all that is none."""
    name = _ANGLED.sub(" ", _LABELLED.sub(r"\1 ", undecorated(audible(name))))
    name = _DOLLAR.sub(_letter_s, _HASH.sub(" ", _without_addresses(name)))
    name = _JOINER.sub("", name.translate(_AUDIBLE))
    return _tidy(_without_addresses(_LONG_NUMBER.sub(" ", _without_ornaments(name))))


def _letter_s(found: re.Match[str]) -> str:
    before = found.string[max(0, found.start() - 1) : found.start()]
    return "S" if before.isupper() else "s"


def _without_addresses(name: str) -> str:
    return " ".join(word for word in name.split() if not _ADDRESS.search(word.translate(_STYLING)))


def _without_ornaments(name: str) -> str:
    """Without the letters of other scripts that are there for their looks: where no others are, beside Latin ones."""
    if name.isascii():
        return name
    letters = {letter for letter in name if letter.isalpha() and script(letter) != "MODIFIER"}
    latin = {letter for letter in letters - ORNAMENTS if script(letter) == "LATIN"}
    if not latin or not letters - latin <= ORNAMENTS:
        return name
    return "".join(" " if character in ORNAMENTS else character for character in name)


def _tidy(name: str) -> str:
    """Without punctuation that belongs to no word."""
    if name.count("(") != name.count(")"):
        name = name.replace("(", " ").replace(")", " ")
    words = [word for word in name.split() if word in _ALONE or any(map(str.isalnum, word))]
    return " ".join(words).lstrip(_LEADING).rstrip(_TRAILING)
