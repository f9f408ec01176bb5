"""Several things as one phrase: "a, b, and c" as each language has it (Unicode CLDR, list patterns)."""

from collections.abc import Sequence
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.lists import format_list

_FALLBACK = Locale("en")


def all_of(things: Sequence[str], language: str) -> str:
    """The things, the last one after an "and"; `language` is BCP 47."""
    return format_list(things, style="standard", locale=_locale(language))


def one_of(things: Sequence[str], language: str) -> str:
    """The things, the last one after an "or"; `language` is BCP 47."""
    return format_list(things, style="or", locale=_locale(language))


@cache
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return _FALLBACK
