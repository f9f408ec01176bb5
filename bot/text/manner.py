"""In what manner a message is to be said: what its guild has set, and what its author has."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from enum import StrEnum

from bot.text.blocklist import NOTHING_BLOCKED, Blocklist
from bot.text.dictionary import EMPTY, Dictionary
from bot.text.wording import Wording

DEFAULT_LIMIT = 500
"""Characters of a message that are spoken."""

LEAST_LIMIT = 50
MOST_LIMIT = 4_000


class Verbosity(StrEnum):
    """How much is said of what is not words."""

    BRIEF = "brief"
    """Emoji are silent; links and pictures are short tones."""
    NORMAL = "normal"
    FULL = "full"
    """Also runs of punctuation with their count, every emoji's name, and the hosts of links."""


class NamePolicy(StrEnum):
    """By which of their names people are called who have set no spoken name."""

    NICKNAME = "nickname"
    """The one of the server, else the display name, else the username."""
    DISPLAY_NAME = "display-name"
    """The display name, else the username."""
    USERNAME = "username"


class Tone(StrEnum):
    """A short sound that stands for something."""

    LINK = "link"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class Manner:
    """All that decides how a message is said, but the message."""

    wording: Wording
    language: str = "en"
    """BCP 47, of the wording."""
    zone: tzinfo = UTC
    spoken_names: Mapping[int, str] = field(default_factory=dict[int, str])
    """What members of the guild want to be called aloud, by their ids."""
    verbosity: Verbosity = Verbosity.NORMAL
    names: NamePolicy = NamePolicy.NICKNAME
    limit: int = DEFAULT_LIMIT
    """Characters of a message that are spoken, `LEAST_LIMIT` to `MOST_LIMIT`."""
    abbreviations: bool = True
    """Whether abbreviations of chat, such as "brb", are spoken in full."""
    notices: bool = False
    """Whether Discord's own messages are read: joins, pins, boosts, threads."""
    bots: bool = False
    """Whether messages of applications and webhooks are read, with their embeds."""
    dictionary: Dictionary = field(default=EMPTY)
    """The guild's readings and the author's own, which go before them."""
    blocked: Blocklist = field(default=NOTHING_BLOCKED)
