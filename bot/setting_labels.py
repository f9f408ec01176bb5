"""What settings and their values are called in a reader's language, and what somebody means who types such a name."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from babel import Locale

from bot.phrases.catalogue import Catalogue
from bot.settings import SETTINGS, AnySetting, Language, OneOf, Switch, TimeZone, WholeNumber
from bot.text.listing import one_of
from bot.time_zones import place_of, zones_like

Value = StrEnum | int | str | ZoneInfo

NEAREST = 3
"""Time zones to name to whoever named one that does not exist."""

ROUND_NUMBERS = (100, 200, 300, 500, 1_000, 1_500, 2_000)
"""Suggested, besides the bounds."""


class Suggestion(NamedTuple):
    """A value as it is suggested, and as it is kept."""

    label: str
    value: str


def title(setting: AnySetting, phrases: Catalogue) -> str:
    """What a setting is called."""
    return phrases(f"setting-{setting.name}")


def meaning(setting: AnySetting, phrases: Catalogue) -> str:
    """What a setting means, as a sentence."""
    bounds = {"least": setting.least, "most": setting.most} if isinstance(setting, WholeNumber) else {}
    return phrases(f"setting-{setting.name}-meaning", **bounds)


def label(setting: AnySetting, value: Value, phrases: Catalogue) -> str:
    """What a value is called."""
    if isinstance(value, Switch):
        return phrases(f"setting-{value}")
    if isinstance(setting, OneOf):
        return phrases(f"setting-{setting.name}-{value}")
    return _own_name(str(value)) if isinstance(setting, Language) else str(value)


def setting_meant(typed: str, phrases: Catalogue) -> AnySetting | None:
    """The setting of that name, as it is kept or as it is called; None if there is none."""
    wanted = _plain(typed)
    return next((each for each in SETTINGS if wanted in (each.name, _plain(title(each, phrases)))), None)


def value_meant(setting: AnySetting, typed: str, phrases: Catalogue) -> Value | None:
    """The value that is typed, as it is kept or as it is called; None if that may not be set."""
    value = setting.parse(typed)
    if value is not None:
        return value
    wanted = _plain(typed)
    called = (option for option in _options(setting) if wanted in map(_plain, _names(setting, option, phrases)))
    return next(called, None)


def settings_like(typed: str, phrases: Catalogue) -> Sequence[Suggestion]:
    """The settings whose names hold what is typed so far."""
    wanted = _plain(typed)
    found = [each for each in SETTINGS if wanted in _plain(title(each, phrases)) or wanted in each.name]
    return [Suggestion(title(each, phrases), each.name) for each in found]


def values_like(setting: AnySetting, typed: str, phrases: Catalogue, most: int) -> Sequence[Suggestion]:
    """At most so many values that fit what is typed so far."""
    if isinstance(setting, TimeZone):
        zones = zones_like(typed, phrases.locale, most)
        return [Suggestion(_zone_label(zone, phrases.locale), zone) for zone in zones]
    if isinstance(setting, WholeNumber):
        return _numbers_like(setting, typed)[:most]
    wanted = _plain(typed)
    options = [
        option
        for option in _options(setting)
        if any(wanted in _plain(name) for name in _names(setting, option, phrases))
    ]
    return [Suggestion(_option_label(setting, option, phrases), str(option)) for option in options[:most]]


def refusal(setting: AnySetting, typed: str, shown: str, phrases: Catalogue) -> str:
    """Why what is typed may not be set, and what may; `shown` is how the answer shows what is typed."""
    values = {"name": title(setting, phrases), "typed": shown}
    if isinstance(setting, WholeNumber):
        return phrases("settings-out-of-range", least=setting.least, most=setting.most, **values)
    if isinstance(setting, TimeZone):
        nearest = zones_like(typed, phrases.locale, NEAREST)
        if not typed.strip() or not nearest:
            return phrases("settings-no-time-zone", typed=shown)
        return phrases("settings-no-time-zone-but", typed=shown, nearest=one_of(nearest, phrases.locale))
    allowed = [label(setting, option, phrases) for option in _options(setting)]
    return phrases("settings-not-allowed-value", allowed=one_of(allowed, phrases.locale), **values)


def _options(setting: AnySetting) -> Sequence[StrEnum | str]:
    return setting.options if isinstance(setting, OneOf | Language) else ()


def _names(setting: AnySetting, option: StrEnum | str, phrases: Catalogue) -> Iterator[str]:
    """What an option may be called: as it is kept, as it is shown, a language also in English and in the reader's."""
    yield str(option)
    yield label(setting, option, phrases)
    if isinstance(setting, Language):
        for reader in (phrases.locale, "en"):
            yield _locale(option).get_display_name(_locale(reader)) or ""


def _option_label(setting: AnySetting, option: StrEnum | str, phrases: Catalogue) -> str:
    name = label(setting, option, phrases)
    if isinstance(option, Switch) or isinstance(setting, Language):
        return name
    return phrases("settings-choice", value=name, hint=phrases(f"setting-{setting.name}-{option}-hint"))


def _numbers_like(setting: WholeNumber, typed: str) -> Sequence[Suggestion]:
    """Round numbers that begin as the one that is typed, and that one first."""
    given = setting.parse(typed)
    usual = {setting.least, setting.usual, setting.most, *ROUND_NUMBERS} - {given}
    fitting = [number for number in sorted(usual) if str(number).startswith(typed.strip())]
    allowed = [number for number in fitting if setting.least <= number <= setting.most]
    numbers = allowed if given is None else [given, *allowed]
    return [Suggestion(str(number), str(number)) for number in numbers]


def _zone_label(zone: str, language: str) -> str:
    place = place_of(zone, language)
    return zone if place is None else f"{zone} ({place})"


def _own_name(language: str) -> str:
    """What a language is called by those who speak it."""
    return _locale(language).display_name or language


def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")


def _plain(text: str) -> str:
    # Turkish has an i with and one without a dot, and casefold makes of their capitals neither.
    return " ".join(text.casefold().replace("i\u0307", "i").replace("\u0131", "i").split())
