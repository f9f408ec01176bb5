"""Time zones by their names in the IANA database, and what somebody may mean who types a city or a country."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import cast
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

UTC = "UTC"
_UNREAL = "Factory"
"""A zone that means "not set"."""
_NOWHERE = ("001", "ZZ")
"""The territories of zones that are of no country (Unicode CLDR)."""


def zone_named(name: str) -> ZoneInfo | None:
    """The zone of this name, in any letters and with spaces or underscores; None if there is none."""
    known = _names().get(_plain(name))
    return None if known is None else ZoneInfo(known)


def zones_like(typed: str, language: str, most: int) -> Sequence[str]:
    """Names of zones whose city, country or name holds each word that is typed, best first.

    Args:
        typed: What is typed so far; with nothing, the zones of where the language is mostly spoken.
        language: BCP 47, in which cities and countries may be typed, besides English.
        most: How many at most.
    """
    wanted = _plain(typed)
    ranked = sorted((rank, place.zone) for place in _places(language) if (rank := place.rank(wanted)) is not None)
    return [zone for _rank, zone in ranked[:most]]


def place_of(zone: str, language: str) -> str | None:
    """The city of a zone and its country, in a language; None where it is of no country."""
    territory = _territory(zone)
    if territory is None:
        return None
    locale = _locale(language)
    city = get_timezone_location(zone, locale=locale, return_city=True)
    countries = cast("Mapping[str, str]", locale.territories)
    country = countries.get(territory, territory)
    return f"{city}, {country}"


@dataclass(frozen=True, slots=True)
class _Place:
    """What a zone can be found by."""

    zone: str
    cities: tuple[str, ...]
    words: str
    """All that it is known by, each word after a space."""
    is_near: bool
    """Whether it is where the reader's language is mostly spoken."""

    def rank(self, wanted: str) -> int | None:
        """How well it fits, 0 being best; None if it does not."""
        if not wanted:
            return 0 if self.zone == UTC else 1 if self.is_near else 2
        if not all(word in self.words for word in wanted.split()):
            return None
        begun = any(city.startswith(wanted) for city in self.cities)
        return 0 if begun else 1 if f" {wanted}" in self.words else 2


@cache
def _places(language: str) -> tuple[_Place, ...]:
    likely = get_global("likely_subtags").get(_locale(language).language, "").rpartition("_")[2]
    home = _locale(language).territory or likely
    zones = [zone for zone in _zones() if zone == UTC or _territory(zone)]
    return tuple(_place(zone, language, home) for zone in zones)


def _place(zone: str, language: str, home: str) -> _Place:
    places = [place for each in dict.fromkeys([language, "en"]) if (place := place_of(zone, each))]
    cities = [place.partition(",")[0] for place in places]
    names = [zone, zone.replace("/", " "), *places]
    return _Place(
        zone,
        tuple(_plain(city) for city in [zone.rpartition("/")[2], *cities]),
        "".join(f" {word}" for name in names for word in _plain(name).split()),
        _territory(zone) == home,
    )


def _territory(zone: str) -> str | None:
    territory = get_global("zone_territories").get(zone)
    return None if territory in _NOWHERE else territory


@cache
def _zones() -> Sequence[str]:
    names = files("tzdata").joinpath("zones").read_text(encoding="utf-8").split()
    return [name for name in names if name != _UNREAL]


@cache
def _names() -> Mapping[str, str]:
    return {_plain(name): name for name in _zones()}


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")


def _plain(text: str) -> str:
    """As it is compared: without accents, case, or underscores."""
    bare = (character for character in unicodedata.normalize("NFD", text) if not unicodedata.combining(character))
    return unicodedata.normalize("NFC", " ".join("".join(bare).casefold().replace("_", " ").split()))
