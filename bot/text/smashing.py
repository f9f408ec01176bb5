"""Keys hit at random: "asdfghjkl", "sdkjfhsdkjf"."""

import re

from bot.text.draft import Draft

_LEAST = 7
_TOKEN = re.compile(
    r"(?<![\w@#/\\.:'-])(?:[a-z;]{7,60}+|[A-Z;]{7,60}+|[A-Za-z]{9,60}+|[а-яё]{7,60}+)(?![\w@/\\'-]|\.\w)"  # noqa: RUF001 - Cyrillic keys
)
_HOME_ROW = re.compile(r"[asdfghjkl;]{7,}", re.IGNORECASE)
_MOST_VOWELS = 0.2
"""Of the a's in what the home row alone spells; words such as "flagfalls" have more."""
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_LEAST_WALK = 5
_LEAST_CYRILLIC_WALK = 6
_CHUNKS = re.compile(r"(?:asdf?|qwe|zxc){2,}[a-z]?", re.IGNORECASE)
_CLUSTERS = re.compile(r"sch|tsch|ch|ck|tz|sz|cz|rz|dz|th|ng|ph|sh|gh|ts|st", re.IGNORECASE)
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{9,}", re.IGNORECASE)


def _walks() -> re.Pattern[str]:
    found: set[str] = set()
    for row in _ROWS:
        length = _LEAST_WALK if row.isascii() else _LEAST_CYRILLIC_WALK
        for line in (row, row[::-1]):
            found.update(line[start : start + length] for start in range(len(line) - length + 1))
    return re.compile("|".join(sorted(found)), re.IGNORECASE)


_WALK = _walks()


def name_smashing(text: str, draft: Draft) -> str:
    """Random keys as what they are."""
    return _TOKEN.sub(lambda found: draft.phrase("key-smash") if _is_smashed(found[0]) else found[0], text)


def _is_smashed(token: str) -> bool:
    letters = token.strip(";")
    if len(letters) < _LEAST or (";" in letters and not _HOME_ROW.fullmatch(letters)):
        return False
    if len(set(letters)) <= 2:  # noqa: PLR2004 - one letter held, or a syllable repeated, is another matter
        return False
    if _HOME_ROW.fullmatch(letters) and letters.lower().count("a") <= _MOST_VOWELS * len(letters):
        return True
    if _WALK.search(letters) or _CHUNKS.fullmatch(letters):
        return True
    return bool(_CONSONANTS.search(_CLUSTERS.sub("t", letters)))
