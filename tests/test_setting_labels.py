"""What settings and their values are called, and what is meant by what somebody types."""

import pytest

from bot.phrases.catalogue import load, locales
from bot.setting_labels import (
    label,
    meaning,
    refusal,
    setting_meant,
    settings_like,
    title,
    value_meant,
    values_like,
)
from bot.settings import (
    BLOCKED_WORDS,
    BOTS,
    LANGUAGE,
    LIMIT,
    NAMES,
    NOTICES,
    SETTINGS,
    TIME_ZONE,
    VERBOSITY,
    AnySetting,
    Language,
    OneOf,
)

ENGLISH = load("en")
ALL = sorted(locales())


@pytest.mark.parametrize("locale", ALL)
@pytest.mark.parametrize("setting", SETTINGS)
def test_each_setting_can_be_found_and_set_by_what_it_is_called(setting: AnySetting, locale: str) -> None:
    """In every language, with each of its options; their ids are put together, so no search of the code finds them."""
    phrases = load(locale)
    assert setting_meant(title(setting, phrases).upper(), phrases) is setting
    assert 0 < len(meaning(setting, phrases)) <= 110
    if isinstance(setting, OneOf | Language):
        for option in setting.options:
            assert value_meant(setting, label(setting, option, phrases), phrases) == option
            assert str(option) in [each.value for each in values_like(setting, "", phrases, 25)]


@pytest.mark.parametrize("locale", ALL)
@pytest.mark.parametrize("setting", [setting for setting in SETTINGS if isinstance(setting, OneOf)])
def test_what_is_suggested_is_short_enough_for_discord(setting: AnySetting, locale: str) -> None:
    """With its hint, 100 characters."""
    assert max(len(each.label) for each in values_like(setting, "", load(locale), 25)) <= 100


@pytest.mark.parametrize("typed", ["time zone", "Time  Zone", "time-zone", "TIME-ZONE"])
def test_a_setting_may_be_typed_in_several_ways(typed: str) -> None:
    """As it is called or as it is kept."""
    assert setting_meant(typed, ENGLISH) is TIME_ZONE


@pytest.mark.parametrize("typed", ["", "zone", "weather"])
def test_what_is_called_otherwise_is_no_setting(typed: str) -> None:
    """It is not guessed."""
    assert setting_meant(typed, ENGLISH) is None


def test_settings_are_suggested_by_a_part_of_their_names() -> None:
    """All of them before anything is typed."""
    assert [each.value for each in settings_like("", ENGLISH)] == [setting.name for setting in SETTINGS]
    assert settings_like("ZON", ENGLISH) == [("time zone", "time-zone")]
    assert settings_like("weather", ENGLISH) == []


@pytest.mark.parametrize(
    ("setting", "typed", "value"),
    [
        (NAMES, "display name", "display-name"),
        (NAMES, "display-name", "display-name"),
        (BLOCKED_WORDS, "Bleep the word", "bleep"),
        (BOTS, "ON", "on"),
        (LANGUAGE, "english", "en"),
        (LIMIT, "700", "700"),
        (TIME_ZONE, "europe/paris", "Europe/Paris"),
    ],
)
def test_a_value_may_be_typed_as_it_is_called(setting: AnySetting, typed: str, value: str) -> None:
    """Or as it is kept."""
    assert str(value_meant(setting, typed, ENGLISH)) == value


@pytest.mark.parametrize("locale", ALL)
def test_a_language_may_be_typed_by_its_english_name(locale: str) -> None:
    """Whatever the reader's own."""
    assert value_meant(LANGUAGE, "English", load(locale)) == "en"


def test_options_are_suggested_with_what_they_mean() -> None:
    """Those that fit what is typed."""
    assert values_like(VERBOSITY, "BRI", ENGLISH, 25) == [
        ("brief: emoji are silent, links and pictures are short tones", "brief")
    ]
    assert values_like(NOTICES, "", ENGLISH, 25) == [("on", "on"), ("off", "off")]
    assert values_like(NOTICES, "x", ENGLISH, 25) == []


def test_numbers_are_suggested_that_are_usual_and_the_one_that_is_typed() -> None:
    """If it may be set."""
    assert [each.value for each in values_like(LIMIT, "", ENGLISH, 25)] == [
        *("50", "100", "200", "300", "500", "1000", "1500", "2000", "4000")
    ]
    assert [each.value for each in values_like(LIMIT, "200", ENGLISH, 25)] == ["200", "2000"]
    assert [each.value for each in values_like(LIMIT, "1", ENGLISH, 25)] == ["100", "1000", "1500"]
    assert values_like(LIMIT, "9999", ENGLISH, 25) == []


def test_time_zones_are_suggested_with_their_places() -> None:
    """At most so many as Discord shows."""
    assert values_like(TIME_ZONE, "tokyo", ENGLISH, 25) == [("Asia/Tokyo (Tokyo, Japan)", "Asia/Tokyo")]
    assert values_like(TIME_ZONE, "utc", ENGLISH, 25) == [("UTC", "UTC")]
    assert len(values_like(TIME_ZONE, "a", ENGLISH, 25)) == 25


@pytest.mark.parametrize(
    ("setting", "typed", "told"),
    [
        (LIMIT, "9", "**limit** cannot be **9**. Allowed is a whole number from 50 to 4,000. Nothing has changed."),
        (NAMES, "9", "**names** cannot be **9**. Allowed: nickname, display name, or username. Nothing has changed."),
        (NOTICES, "9", "**notices** cannot be **9**. Allowed: on or off. Nothing has changed."),
        (
            TIME_ZONE,
            "tokyo",
            "There is no time zone **tokyo**. The nearest: Asia/Tokyo. Nothing has changed.",
        ),
    ],
)
def test_a_refusal_names_what_is_allowed(setting: AnySetting, typed: str, told: str) -> None:
    """And that nothing has changed."""
    assert refusal(setting, typed, typed, ENGLISH) == told


@pytest.mark.parametrize("typed", ["", "  ", "atlantis"])
def test_where_no_time_zone_is_near_the_refusal_tells_how_to_search(typed: str) -> None:
    """There are too many to name."""
    assert "Type a city or a country in the option **value**" in refusal(TIME_ZONE, typed, typed, ENGLISH)


@pytest.mark.parametrize("locale", ALL)
@pytest.mark.parametrize("setting", SETTINGS)
def test_there_is_a_refusal_in_every_language(setting: AnySetting, locale: str) -> None:
    """For each setting, with what was typed."""
    assert "**x**" in refusal(setting, "atlantis", "x", load(locale))
