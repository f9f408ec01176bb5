"""Moments as they are said, seen from Tuesday, 14 November 2023, 22:13:20 UTC."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.phrases.catalogue import load
from bot.text.manner import Manner
from bot.text.moment import moment
from bot.text.tree import Timestamp
from tests.text.listener import ENGLISH, SENT_AT


def at(when: str) -> int:
    """Seconds since the epoch of a moment in UTC."""
    return int(datetime.fromisoformat(when).replace(tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    ("distance_s", "said"),
    [
        (10, "now"),
        (90, "in 2 minutes"),
        (-60, "a minute ago"),
        (7200, "in 2 hours"),
        (86_000, "in a day"),
        (5_000_000, "in 2 months"),
        (-1_700_000_000, "54 years ago"),
    ],
)
def test_a_relative_moment_is_said_by_its_distance(distance_s: int, said: str) -> None:
    """In the largest unit that fits."""
    assert moment(Timestamp(int(SENT_AT) + distance_s, "R"), SENT_AT, ENGLISH) == said


@pytest.mark.parametrize(
    ("style", "said"),
    [
        ("t", "5 PM"),
        ("T", "5:00:09 PM"),
        ("d", "December 3"),
        ("D", "December 3"),
        ("f", "December 3 at 5 PM"),
        ("s", "December 3 at 5 PM"),
        ("S", "December 3 at 5:00:09 PM"),
        ("F", "Sunday, December 3 at 5 PM"),
    ],
)
def test_a_style_decides_what_is_said_of_a_moment(style: str, said: str) -> None:
    """The time, the date or both; the weekday where Discord shows it."""
    assert moment(Timestamp(at("2023-12-03T17:00:09"), style), SENT_AT, ENGLISH) == said


@pytest.mark.parametrize(
    ("when", "style", "said"),
    [
        ("2023-12-03T17:05:00", "t", "5:05 PM"),
        ("2023-12-03T17:05:00", "T", "5:05 PM"),
        ("2024-01-02T00:00:00", "D", "January 2, 2024"),
        ("2022-12-31T12:30:00", "f", "December 31, 2022 at 12:30 PM"),
        ("0001-01-01T00:00:00", "f", "2,023 years ago"),
    ],
)
def test_what_goes_without_saying_is_not_said(when: str, style: str, said: str) -> None:
    """The year of the message, no minutes, no seconds."""
    assert moment(Timestamp(at(when), style), SENT_AT, ENGLISH) == said


@pytest.mark.parametrize(
    ("language", "zone", "date", "time"),
    [
        ("en-GB", "Europe/London", "31 December", "23:00"),
        ("de", "Europe/Berlin", "1. Januar 2024", "00:00"),
        ("pt-BR", "America/Sao_Paulo", "31 de dezembro", "20:00"),
        ("fr", "UTC", "31 décembre", "23:00"),
        ("pl", "UTC", "31 grudnia", "23:00"),
        ("ja", "Asia/Tokyo", "2024年1月1日", "8:00"),
        ("ko", "Asia/Seoul", "2024년 1월 1일", "오전 8시"),
        ("xx", "UTC", "December 31", "11 PM"),
    ],
)
def test_the_guilds_language_and_time_zone_decide_how_it_is_said(
    language: str, zone: str, date: str, time: str
) -> None:
    """The year too is that of the zone; an unknown language counts as English."""
    manner = Manner(load("en"), language, ZoneInfo(zone))
    new_years_eve = at("2023-12-31T23:00:00")
    assert moment(Timestamp(new_years_eve, "D"), SENT_AT, manner) == date
    assert moment(Timestamp(new_years_eve, "t"), SENT_AT, manner) == time


def test_a_moment_that_discord_cannot_show_is_some_time() -> None:
    """Its markup is noise."""
    assert moment(Timestamp(None), SENT_AT, ENGLISH) == "some time"


@given(st.integers(-8_640_000_000_000, 8_640_000_000_000), st.sampled_from("tTdDfFsSRx"))
def test_any_moment_is_said(seconds: int, style: str) -> None:
    """Beyond the calendar by its distance."""
    assert moment(Timestamp(seconds, style), SENT_AT, Manner(load("en"), "ja", ZoneInfo("Pacific/Kiritimati")))
