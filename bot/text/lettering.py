"""Letters in a dress: heaps of combining marks (zalgo), strokes through words, and mathematical alphabets."""

import unicodedata

import regex

_STROKES = regex.compile(
    "[\u0334-\u0338\u0488\u0489\u20d2\u20d3\u20d8-\u20da\u20dd-\u20e0\u20e2\u20e4-\u20e6\u20ea\u20eb\ufe0e\ufe0f]+"
)
_ACCENT = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f"
"""Marks that go with any script; those of Thai, Arabic or Devanagari are letters there and stay."""
_ACCENTS = regex.compile(f"[{_ACCENT}]++")
_HEAP = regex.compile(f"[{_ACCENT}]{{3}}")
_WORD = regex.compile(r"\S++")
_REPEATED = regex.compile(r"(?V1)([\p{M}--[\uFE00-\uFE0F\U000E0100-\U000E01EF]])\1++")
_PILE = regex.compile(r"(?V1)((?:[\p{M}--[\uFE00-\uFE0F]]){6})\p{M}++")
"""Tibetan stacks, the highest there are, have fewer."""
_ALPHABETS = regex.compile(
    "[\U0001d400-\U0001d7ff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\U0001f130-\U0001f149]++"
)


def plain_letters(text: str) -> str:
    """The text in composed letters, without decorations; the accents and vowel signs of languages stay."""
    if text.isascii():
        return text
    bare = _STROKES.sub("", text)
    bare = _REPEATED.sub(r"\1", bare)
    if _HEAP.search(bare):
        bare = _WORD.sub(lambda found: _ACCENTS.sub("", found[0]) if _HEAP.search(found[0]) else found[0], bare)
    bare = _PILE.sub(r"\1", bare)
    bare = _ALPHABETS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), bare)
    return unicodedata.normalize("NFC", bare)
