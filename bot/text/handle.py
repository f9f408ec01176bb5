"""Names that are written as one word, taken apart into those that a person would say."""

import re
from itertools import pairwise

_FRAME = "xX"
_SPACING = "_. -"
_CLOSE_FRAMES = frozenset({"xX", "Xx", "xXx", "XxX"})

_JOINED = re.compile(r"_+|(?<=[^\W\d_]{2})\.(?=[^\W\d_]{2})")
_NUMBER_AFTER = re.compile(r"(?<=[^\W\d_]{3})(?=\d{1,4}\b)")
_NUMBER_BEFORE = re.compile(r"\b(\d{1,4})(?=[^\W\d_]{3})")
_WORD = re.compile(r"[^\W\d_]+")

_PREFIXES = frozenset({"Mc", "Mac"})
_SHORTEST_ALTERNATING = 5
_ALTERNATING = 0.7


def as_words(name: str) -> str:
    """A name such as `xX_DarkLord_42_Xx` in its words: Dark Lord 42."""
    name = _WORD.sub(_apart, _JOINED.sub(" ", _unframed(name)))
    return _NUMBER_BEFORE.sub(r"\1 ", _NUMBER_AFTER.sub(" ", name)).strip()


def _unframed(name: str) -> str:
    """The name without what players put around it."""
    after = len(name.rstrip(_FRAME))
    before = len(name) - len(name.lstrip(_FRAME))
    framed = name[before:after]
    bare = framed.strip(_SPACING)
    apart = bool(bare) and before > 0 and after < len(name) and framed[0] in _SPACING and framed[-1] in _SPACING
    close = bool(bare) and {name[:before], name[after:]} <= _CLOSE_FRAMES
    return bare if apart or close else name


def _apart(found: re.Match[str]) -> str:
    word = found.group()
    if word.islower() or word.isupper():
        return word
    changes = sum(before.isupper() != after.isupper() for before, after in pairwise(word))
    if len(word) >= _SHORTEST_ALTERNATING and changes >= _ALTERNATING * (len(word) - 1):
        return word.lower()
    parts, begun = list[str](), 0
    for at in range(2, len(word)):
        if _begins(word, at) and word[begun:at] not in _PREFIXES:
            parts.append(word[begun:at])
            begun = at
    return " ".join([*parts, word[begun:]])


def _begins(word: str, at: int) -> bool:
    """Whether a new word begins here: DarkLord, DJKhaled; not iPhone, JoJo or USAs."""
    if not word[at].isupper():
        return False
    if word[at - 1].isupper():
        return word[at - 2].isupper() and word[at + 1 : at + 3].islower() and len(word) > at + 2
    return word[at - 1].islower() and word[at - 2].islower()
