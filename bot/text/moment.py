"""A moment in time as it is said: by its distance, or by the clock and calendar of the guild."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time, get_time_format

from bot.text.manner import Manner
from bot.text.tree import Timestamp

_UNITS = (
    ("year", 31_557_600),
    ("month", 2_629_800),
    ("day", 86_400),
    ("hour", 3_600),
    ("minute", 60),
)
"""Names that the phrases know, and their seconds."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_S, _LAST_S = -62_135_424_000, 253_402_128_000
"""Seconds since the epoch: the years 1 to 9999, which Python's calendar has, less two days for any time zone."""

_PLAIN_ENGLISH = Locale("en")


def moment(stamp: Timestamp, now: float, manner: Manner) -> str:
    """The moment as its style shows it, seen from `now` (seconds since the epoch).

    The year is said only of another year, and seconds only where the style has them and they are not zero. What lies
    beyond the calendar is said by its distance.
    """
    if stamp.at is None:
        return manner.wording("moment-unknown")
    if stamp.style == "R" or not _FIRST_S <= stamp.at <= _LAST_S:
        return _distance(stamp.at - now, manner)
    at = (_EPOCH + timedelta(seconds=stamp.at)).astimezone(manner.zone)
    this_year = (_EPOCH + timedelta(seconds=now)).astimezone(manner.zone).year
    locale = _locale(manner.language)
    match stamp.style:
        case "t" | "T":
            return _time(at.timetz(), locale, seconds=stamp.style == "T")
        case "d" | "D":
            return _date(at.date(), this_year, locale)
        case _:
            day = _date(at.date(), this_year, locale)
            if stamp.style == "F":
                day = manner.wording("moment-weekday", weekday=format_date(at.date(), "EEEE", locale=locale), date=day)
            return manner.wording(
                "moment-date-time", date=day, time=_time(at.timetz(), locale, seconds=stamp.style == "S")
            )


def _distance(distance_s: float, manner: Manner) -> str:
    """In the largest unit that fits."""
    for unit, unit_s in _UNITS:
        count = round(abs(distance_s) / unit_s)
        if count and abs(distance_s) >= unit_s * 0.95:
            return manner.wording("moment-ahead" if distance_s > 0 else "moment-past", unit=unit, count=count)
    return manner.wording("moment-now")


def _date(day: date, this_year: int, locale: Locale) -> str:
    if day.year == this_year:
        return format_skeleton("MMMMd", datetime.combine(day, time()), locale=locale)
    return format_date(day, "long", locale=locale)


def _time(at: time, locale: Locale, *, seconds: bool) -> str:
    """The time of day; by a clock of twelve hours, the full hour is said without its minutes."""
    with_seconds = seconds and at.second > 0
    pattern = get_time_format("medium" if with_seconds else "short", locale).pattern
    if "a" in pattern and not with_seconds and at.minute == 0:
        pattern = locale.datetime_skeletons["h"].pattern
    # Its wide form is the one that is a word in every language: "오후", where the short one is "PM".
    return " ".join(format_time(at, pattern.replace("a", "aaaa"), locale=locale).split())


@cache
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return _PLAIN_ENGLISH
