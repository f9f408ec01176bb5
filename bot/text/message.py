"""A Discord message as frozen values: all that deciding what is said needs, and no Discord library."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a message, or is mentioned in one, with all the names they go by; see `bot.text.name.author_name`."""

    id: int
    username: str
    display_name: str | None = None
    nickname: str | None = None
    """In the guild."""
    bot: bool = False
    """An application or a webhook, not a person."""


@dataclass(frozen=True, slots=True)
class Names:
    """What the ids mentioned in a message are called, without their `@` or `#`."""

    users: Mapping[int, Author] = field(default_factory=dict[int, Author])
    roles: Mapping[int, str] = field(default_factory=dict[int, str])
    channels: Mapping[int, str] = field(default_factory=dict[int, str])


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file sent with a message."""

    filename: str
    content_type: str | None = None
    description: str | None = None
    """The alternative text its sender gave."""
    duration_s: float | None = None
    """Given for voice messages only."""
    spoiler: bool = False
    """Covered until it is clicked."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message in a guild's channel."""

    id: int
    guild_id: int
    channel_id: int
    author: Author
    content: str
    sent_at: float
    """Seconds since the epoch, from the message's id."""
    silent: bool = False
    """Sent with `@silent` (flag SUPPRESS_NOTIFICATIONS)."""
    ordinary: bool = True
    """Typed by its author as a message or a reply; false for notices such as joins, pins and boosts."""
    names: Names = field(default_factory=Names)
    attachments: tuple[Attachment, ...] = ()
    stickers: tuple[str, ...] = ()
