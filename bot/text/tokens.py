"""What the scanner finds in a message: one frozen value for each thing that Discord shows in a way of its own."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias


class Kind(Enum):
    """What a mention names."""

    USER = auto()
    ROLE = auto()
    CHANNEL = auto()


@dataclass(frozen=True, slots=True)
class Text:
    """Characters shown as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a line."""


@dataclass(frozen=True, slots=True)
class Marker:
    """Characters that style what is beside them and are not shown: `**`, `> `, `# `, the `[` of a link's label."""

    text: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A user, a role or a channel, by its id."""

    kind: Kind
    id: int


@dataclass(frozen=True, slots=True)
class Everyone:
    """`@everyone`, or `@here` for those online."""

    online_only: bool


@dataclass(frozen=True, slots=True)
class Emoji:
    """A server's own emoji, still or animated."""

    name: str


@dataclass(frozen=True, slots=True)
class Link:
    """A web address; the label of a labelled one has its own tokens just before."""

    host: str | None
    """None where its name says nothing to a listener."""
    labelled: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """What stands between backticks."""

    text: str
    block: bool
    """Fenced by three backticks."""


@dataclass(frozen=True, slots=True)
class Spoiler:
    """What its writer hid. The hidden text is not kept: nothing may say it."""


@dataclass(frozen=True, slots=True)
class Timestamp:
    """A moment that each reader sees in their own time zone."""

    at: int | None
    """Seconds since the epoch; None beyond the years that Discord shows."""


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command, with its subcommands, to be clicked."""

    name: str


@dataclass(frozen=True, slots=True)
class Page:
    """One of a server's own pages, such as `guide` or `browse`."""

    name: str


Token: TypeAlias = (
    Text | Break | Marker | Mention | Everyone | Emoji | Link | Code | Spoiler | Timestamp | Command | Page
)
