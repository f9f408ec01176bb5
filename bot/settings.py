"""What a guild can set: each setting's name, its default, and what it may be.

Settings are kept as texts, so that one that a later version no longer takes counts as not set.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Protocol, TypeVar
from zoneinfo import ZoneInfo

from bot.phrases.catalogue import locales, nearest
from bot.text.blocklist import Blocking
from bot.text.manner import DEFAULT_LIMIT, LEAST_LIMIT, MOST_LIMIT, NamePolicy, Verbosity
from bot.time_zones import UTC, zone_named

Value_co = TypeVar("Value_co", covariant=True)
Option = TypeVar("Option", bound=StrEnum)

_MOST_DIGITS = 9


class Switch(StrEnum):
    """Whether something is done."""

    ON = "on"
    OFF = "off"


class Setting(Protocol[Value_co]):
    """One setting. `str` of its value is how that is kept."""

    @property
    def name(self) -> str:
        """Its name, as it is kept."""
        ...

    def default(self, locale: str, /) -> Value_co:
        """What holds where nothing is set, in a guild whose locale Discord gives."""
        ...

    def parse(self, text: str, /) -> Value_co | None:
        """The value that a text stands for, in any letters; None if it may not be set."""
        ...


@dataclass(frozen=True, slots=True)
class OneOf(Generic[Option]):
    """One of several options."""

    name: str
    usual: Option

    @property
    def options(self) -> Sequence[Option]:
        """All of them, in their order."""
        return list(type(self.usual))

    def default(self, _locale: str, /) -> Option:
        """The usual one."""
        return self.usual

    def parse(self, text: str, /) -> Option | None:
        """The option of that name."""
        wanted = text.strip().lower()
        return next((option for option in self.options if option.value == wanted), None)


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """A whole number from `least` to `most`."""

    name: str
    usual: int
    least: int
    most: int

    def default(self, _locale: str, /) -> int:
        """The usual one."""
        return self.usual

    def parse(self, text: str, /) -> int | None:
        """The number, in digits of any script, if it is in range."""
        digits = text.strip()
        if not digits.isdecimal() or len(digits) > _MOST_DIGITS:
            return None
        number = int(digits)
        return number if self.least <= number <= self.most else None


@dataclass(frozen=True, slots=True)
class TimeZone:
    """A time zone of the IANA database."""

    name: str

    def default(self, _locale: str, /) -> ZoneInfo:
        """UTC: nobody tells a bot where they are."""
        return ZoneInfo(UTC)

    def parse(self, text: str, /) -> ZoneInfo | None:
        """The zone of that name."""
        return zone_named(text)


@dataclass(frozen=True, slots=True)
class Language:
    """One of the languages that there are phrases in, by its BCP 47 code."""

    name: str

    @property
    def options(self) -> Sequence[str]:
        """All of them, in the order of their codes."""
        return sorted(locales())

    def default(self, locale: str, /) -> str:
        """The one that is nearest to the guild's own."""
        return nearest(locale)

    def parse(self, text: str, /) -> str | None:
        """The language with that code."""
        wanted = text.strip().lower()
        return next((code for code in self.options if code.lower() == wanted), None)


LANGUAGE = Language("language")
TIME_ZONE = TimeZone("time-zone")
NAMES = OneOf("names", NamePolicy.NICKNAME)
VERBOSITY = OneOf("verbosity", Verbosity.NORMAL)
LIMIT = WholeNumber("limit", DEFAULT_LIMIT, LEAST_LIMIT, MOST_LIMIT)
ABBREVIATIONS = OneOf("abbreviations", Switch.ON)
NOTICES = OneOf("notices", Switch.OFF)
BOTS = OneOf("bots", Switch.OFF)
BLOCKED_WORDS = OneOf("blocked-words", Blocking.SKIP)

AnySetting = OneOf[NamePolicy] | OneOf[Verbosity] | OneOf[Switch] | OneOf[Blocking] | WholeNumber | TimeZone | Language

SETTINGS: Sequence[AnySetting] = (
    LANGUAGE,
    TIME_ZONE,
    NAMES,
    VERBOSITY,
    LIMIT,
    ABBREVIATIONS,
    NOTICES,
    BOTS,
    BLOCKED_WORDS,
)
"""Every setting there is, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What holds in a guild: what it has set, and the defaults of the rest."""

    language: str
    """Of the catalogue: BCP 47."""
    zone: ZoneInfo
    names: NamePolicy
    verbosity: Verbosity
    limit: int
    """Characters of a message that are spoken."""
    abbreviations: bool
    notices: bool
    bots: bool
    blocking: Blocking


def choices(stored: Mapping[str, str], locale: str) -> Choices:
    """What holds in a guild.

    Args:
        stored: What it has set, as it is kept.
        locale: The guild's own, as Discord gives it.
    """
    return Choices(
        language=value_of(LANGUAGE, stored, locale),
        zone=value_of(TIME_ZONE, stored, locale),
        names=value_of(NAMES, stored, locale),
        verbosity=value_of(VERBOSITY, stored, locale),
        limit=value_of(LIMIT, stored, locale),
        abbreviations=value_of(ABBREVIATIONS, stored, locale) is Switch.ON,
        notices=value_of(NOTICES, stored, locale) is Switch.ON,
        bots=value_of(BOTS, stored, locale) is Switch.ON,
        blocking=value_of(BLOCKED_WORDS, stored, locale),
    )


def value_of(setting: Setting[Value_co], stored: Mapping[str, str], locale: str) -> Value_co:
    """What one setting is: as it is kept, or its default where it is not or no longer valid; arguments as `choices`."""
    text = stored.get(setting.name)
    value = None if text is None else setting.parse(text)
    return setting.default(locale) if value is None else value
