"""Abbreviations of chat, spoken in full, by a table for each language."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from bot.text.draft import Draft
from bot.text.laughter import laugh

_LAUGHTER = "laughter"
_AS_WRITTEN = "as-written"
_BEFORE = r"(?<![\w@#/\\'’&+$.;:-])"  # noqa: RUF001 - the apostrophe
_AFTER = r"(?![\w@\\'’&+$]|[.:-]\w)"  # noqa: RUF001 - as above
_ENDS = ";/"
_WITHOUT_SPACES = frozenset({"ja", "zh"})


def expand_abbreviations(text: str, draft: Draft) -> str:
    """Abbreviations of the guild's language in words, and those for laughter of any language as a laugh."""
    table = _table(draft.language)

    def expanded(found: re.Match[str]) -> str:
        token = found[0]
        meaning = _meaning(token, table)
        if meaning is None and token[-1] in _ENDS:
            token = token.rstrip(_ENDS)
            meaning = _meaning(token, table)
        if meaning is None:
            return found[0]
        mark = draft.keep(meaning) if meaning else laugh(draft)
        return mark + found[0][len(token) :]

    return _pattern(draft.language).sub(expanded, text)


def _meaning(word: str, table: Mapping[str, str]) -> str | None:
    meaning = table.get(word.lower())
    return table.get("=" + word) if meaning is None else meaning


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """Whole words, and the entries of a language that are of several."""
    several = [rf"(?i:{re.escape(entry)})" for entry in _table(language) if " " in entry]
    any_of = "|".join([rf"{entry}{_AFTER}" for entry in several] + [rf"[\w/;]{{1,10}}+{_AFTER}"])
    return re.compile(f"{_BEFORE}(?:{any_of})", re.ASCII if language in _WITHOUT_SPACES else re.NOFLAG)


@cache
def _table(language: str) -> Mapping[str, str]:
    """What is said for an abbreviation in lower case, or with `=` before it for just that spelling; empty: a laugh."""
    source = files("bot.text").joinpath("data", "abbreviations.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(source)
    entries: dict[str, str] = tables.get(language, {})
    exact: Mapping[str, str] = tables.get(language, {}).pop(_AS_WRITTEN, {})
    laughs: Mapping[str, str] = dict.fromkeys(tables[_LAUGHTER]["words"], "")
    return {**laughs, **entries, **{f"={word}": meaning for word, meaning in exact.items()}}
