"""What a guild can set, and what holds where it has not."""

from zoneinfo import ZoneInfo

import pytest

from bot.settings import (
    BLOCKED_WORDS,
    LANGUAGE,
    LIMIT,
    NAMES,
    SETTINGS,
    TIME_ZONE,
    VERBOSITY,
    AnySetting,
    Choices,
    choices,
)
from bot.text.blocklist import Blocking
from bot.text.manner import NamePolicy, Verbosity

DEFAULTS = Choices(
    language="en",
    zone=ZoneInfo("UTC"),
    names=NamePolicy.NICKNAME,
    verbosity=Verbosity.NORMAL,
    limit=500,
    abbreviations=True,
    notices=False,
    bots=False,
    blocking=Blocking.SKIP,
)


def test_a_guild_that_has_set_nothing_has_the_defaults() -> None:
    """And the language that Discord gives for it."""
    assert choices({}, "en-GB") == DEFAULTS
    assert choices({}, "tlh") == DEFAULTS


def test_what_is_set_holds() -> None:
    """Each setting by itself, as it is kept."""
    stored = {
        "language": "en",
        "time-zone": "Asia/Tokyo",
        "names": "username",
        "verbosity": "brief",
        "limit": "4000",
        "abbreviations": "off",
        "notices": "on",
        "bots": "on",
        "blocked-words": "bleep",
    }
    assert set(stored) == {setting.name for setting in SETTINGS}
    assert choices(stored, "en-US") == Choices(
        language="en",
        zone=ZoneInfo("Asia/Tokyo"),
        names=NamePolicy.USERNAME,
        verbosity=Verbosity.BRIEF,
        limit=4000,
        abbreviations=False,
        notices=True,
        bots=True,
        blocking=Blocking.BLEEP,
    )


@pytest.mark.parametrize("text", ["", "no longer valid", "-1", "\x00"])
@pytest.mark.parametrize("setting", SETTINGS)
def test_what_is_no_longer_valid_counts_as_not_set(setting: AnySetting, text: str) -> None:
    """A later version may know other values; so it does with what nobody knows."""
    assert choices({setting.name: text, "forgotten": "x"}, "en-US") == DEFAULTS


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_value_is_kept_as_what_it_is_read_from(setting: AnySetting) -> None:
    """Also the default."""
    default = setting.default("en-US")
    assert setting.parse(str(default)) == default


@pytest.mark.parametrize(
    ("setting", "typed", "kept"),
    [
        (NAMES, " Display-Name ", "display-name"),
        (VERBOSITY, "FULL", "full"),
        (BLOCKED_WORDS, "bleep", "bleep"),
        (LANGUAGE, "EN", "en"),
        (TIME_ZONE, "europe/paris", "Europe/Paris"),
        (LIMIT, " 50 ", "50"),
        (LIMIT, "4000", "4000"),
        (LIMIT, "٣٠٠", "300"),
        (LIMIT, "000300", "300"),
    ],
)
def test_a_value_may_be_written_in_several_ways(setting: AnySetting, typed: str, kept: str) -> None:
    """It is kept in one."""
    assert str(setting.parse(typed)) == kept


@pytest.mark.parametrize(
    ("setting", "typed"),
    [
        (LIMIT, "49"),
        (LIMIT, "4001"),
        (LIMIT, "-50"),
        (LIMIT, "50.5"),
        (LIMIT, "1e3"),
        (LIMIT, "²00"),
        (LIMIT, "9" * 5000),
        (NAMES, "real name"),
        (LANGUAGE, "tlh"),
        (TIME_ZONE, "Berlin"),
    ],
)
def test_what_a_setting_may_not_be_is_none(setting: AnySetting, typed: str) -> None:
    """Whatever a client sends."""
    assert setting.parse(typed) is None
