"""What a message shows, as a small tree: one frozen value for each thing that Discord shows in a way of its own."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from bot.text.links import Target


class Style(Enum):
    """How words are set."""

    BOLD = auto()
    ITALIC = auto()
    UNDERLINE = auto()
    STRIKE = auto()


class Kind(Enum):
    """What a mention names."""

    USER = auto()
    ROLE = auto()
    CHANNEL = auto()
    """A channel or a thread."""


@dataclass(frozen=True, slots=True)
class Text:
    """Characters shown as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """The end of a line."""


@dataclass(frozen=True, slots=True)
class Styled:
    """What stands in a style."""

    style: Style
    nodes: "Nodes"


@dataclass(frozen=True, slots=True)
class Heading:
    """A line in large letters."""

    nodes: "Nodes"


@dataclass(frozen=True, slots=True)
class Subtext:
    """A line in small letters."""

    nodes: "Nodes"


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list; the number of a numbered one is the beginning of its text."""

    nodes: "Nodes"


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted lines, with breaks between them."""

    nodes: "Nodes"


@dataclass(frozen=True, slots=True)
class Link:
    """An address on its own, by what it leads to: the address itself is not kept, so nothing can spell it."""

    target: Target


@dataclass(frozen=True, slots=True)
class Labelled:
    """A link shown as a text of its writer's choice."""

    nodes: "Nodes"
    target: Target


@dataclass(frozen=True, slots=True)
class Code:
    """What stands between backticks within a line."""

    text: str


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """What stands between fences of three backticks. It is not kept: read aloud it is noise."""

    language: str | None
    """As its writer named it, such as `py`."""


@dataclass(frozen=True, slots=True)
class Spoiler:
    """What its writer hid. It is not kept: nothing may say it."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A user, a role or a channel, by its id; 0 for what cannot be one."""

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
class Timestamp:
    """A moment that each reader sees in their own time zone."""

    at: int | None
    """Seconds since the epoch; None beyond the years that Discord shows."""
    style: str = "f"
    """Discord's letter for how it is shown (API reference, "Timestamp Styles")."""


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command, with its subcommands, to be clicked."""

    name: str


@dataclass(frozen=True, slots=True)
class Page:
    """One of a server's own pages, such as `guide` or `browse`."""

    name: str


Leaf: TypeAlias = (
    Text | Break | Link | Code | CodeBlock | Spoiler | Mention | Everyone | Emoji | Timestamp | Command | Page
)
Branch: TypeAlias = Styled | Heading | Subtext | Item | Quote | Labelled
Node: TypeAlias = Leaf | Branch
Nodes: TypeAlias = tuple[Node, ...]
