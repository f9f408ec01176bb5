"""Whether an engine makes all of its speech before it gives any, which nobody tells: found out from its answers."""

from collections import deque
from typing import NamedTuple

KEPT_S = 1_800.0
"""How long a measurement counts: servers change, and are asked anew."""
KEPT = 48
"""Measurements, at most."""

LEAST_EACH = 3
"""Short texts, and long ones, before there is a judgement."""
LEAST_DIFFERENCE = 60
"""Characters that a long text has more than a short one; it also is at least twice as long."""
S_PER_CHARACTER = 0.001
"""What each character more costs, at least, where all is made first: a slow engine that streams has no such rule."""
LEAST_AGREEING = 0.75
"""The share of all pairs of a short and a long text that must agree: a network has its moods."""


class _Wait(NamedTuple):
    at_s: float
    characters: int
    waited_s: float


class Pace:
    """How long one engine took to the first sound of each of its last texts."""

    def __init__(self) -> None:
        self._waits: deque[_Wait] = deque(maxlen=KEPT)

    def note(self, characters: int, waited_s: float, *, at_s: float) -> None:
        """Count a measurement.

        Args:
            characters: of the text.
            waited_s: to its first sound, or for as long as there was none.
            at_s: on any clock that never goes back.
        """
        self._waits.append(_Wait(at_s, characters, waited_s))

    def makes_all_first(self, at_s: float) -> bool:
        """Whether the first sound of a long text is late because the text is long."""
        waits = [wait for wait in self._waits if at_s - wait.at_s < KEPT_S]
        pairs = [(short, long) for short in waits for long in waits if _differ(short, long)]
        if min(len({id(short) for short, _ in pairs}), len({id(long) for _, long in pairs})) < LEAST_EACH:
            return False
        return sum(_grows(short, long) for short, long in pairs) >= LEAST_AGREEING * len(pairs)


def _differ(short: _Wait, long: _Wait) -> bool:
    return long.characters >= max(2 * short.characters, short.characters + LEAST_DIFFERENCE)


def _grows(short: _Wait, long: _Wait) -> bool:
    return long.waited_s - short.waited_s >= S_PER_CHARACTER * (long.characters - short.characters)
