"""Text as it is compared when the case of its letters does not matter."""

import re
from unicodedata import is_normalized, normalize

import regex

_CLUSTER = regex.compile(r"\p{Regional_Indicator}{2}[\p{Grapheme_Cluster_Break=Extend}\u200d]*+|\X")
"""What a reader takes for one character (Unicode Standard Annex 29).

A row of flags is taken by pairs of halves: to look back through all of it for each would take the square of its time.
"""

_PLAIN = re.compile(
    "[\u0000-\u02ff\u0370-\u0482\u048a-\u058f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3000-\u3029"
    "\u3041-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9d]*"
)
"""Each of these is a cluster by itself. There are more, but most text is of these."""

_PRESENTATION: dict[int, None] = {0xFE0E: None, 0xFE0F: None}
"""Ask for an emoji in black and white or in colour; some write them and some do not."""


def comparable(text: str) -> str:
    """The text as it is compared: folded by Unicode's full case folding, composed, emoji without their presentation."""
    return Caseless(text).text


class Caseless:
    """A text as it is compared."""

    def __init__(self, original: str) -> None:
        self._original = original
        self._places: dict[int, int] | None = None
        self._is_plain = _PLAIN.fullmatch(original) is not None
        self.text = original.casefold()
        """It may be longer or shorter than the original."""
        # Folding shortens no character, so that what has kept its length has kept the place of each.
        kept = len(self.text) == len(original) and (self._is_plain or is_normalized("NFC", original))
        if not kept or "\ufe0e" in original or "\ufe0f" in original:
            self._is_plain = False
            self._fold_clusters()

    def place(self, index: int) -> int | None:
        """Where an index into `text` is in the original; None within what a reader takes for one character."""
        if self._is_plain:
            return index
        if self._places is None:
            self._places = {0: 0} | {end: end for end in map(_end, _CLUSTER.finditer(self._original))}
        return self._places.get(index)

    def _fold_clusters(self) -> None:
        self._places = {0: 0}
        parts: list[str] = []
        length = 0
        for cluster in _CLUSTER.finditer(self._original):
            folded = normalize("NFC", cluster.group().translate(_PRESENTATION)).casefold()
            parts.append(folded)
            length += len(folded)
            self._places[length] = cluster.end()
        self.text = "".join(parts)


def _end(match: regex.Match[str]) -> int:
    return match.end()
