"""A moment in time as it is said: by its distance, since a listener's time zone is not known."""

from bot.text.wording import Wording

_UNITS = (
    ("year", 31_557_600),
    ("month", 2_629_800),
    ("day", 86_400),
    ("hour", 3_600),
    ("minute", 60),
)
"""Names that the phrases know, and their seconds."""


def moment(at: int | None, now: float, wording: Wording) -> str:
    """How long before or after `now` the moment is, in the largest unit that fits; both in seconds since the epoch."""
    if at is None:
        return wording("moment-unknown")
    distance_s = at - now
    for unit, unit_s in _UNITS:
        count = round(abs(distance_s) / unit_s)
        if count and abs(distance_s) >= unit_s * 0.95:
            if distance_s > 0:
                return wording("moment-ahead", unit=unit, count=count)
            return wording("moment-past", unit=unit, count=count)
    return wording("moment-now")
