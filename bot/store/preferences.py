"""How somebody wants to sound."""

from dataclasses import dataclass

from sqlalchemy import Row

MAX_INSTRUCTIONS_CHARACTERS = 500
MIN_SPEED = 0.25
MAX_SPEED = 4.0


@dataclass(frozen=True, slots=True)
class Preferences:
    """What was chosen; None is what was not."""

    voice: str | None = None
    """A voice's id, as the engine calls it. It may be gone by now."""
    instructions: str | None = None
    """A manner of speaking, in 1 to `MAX_INSTRUCTIONS_CHARACTERS` characters."""
    speed: float | None = None
    """`MIN_SPEED` to `MAX_SPEED`; 1.0 is the voice's own pace."""


NOTHING_CHOSEN = Preferences()


def of_row(row: Row[str | None, str | None, float | None] | None) -> Preferences:
    """The preferences in a row of voice, instructions and speed; without a row nothing was chosen."""
    return NOTHING_CHOSEN if row is None else Preferences(*row)
