"""A Discord message as frozen values: all that deciding what is said needs, and no Discord library."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


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
class Field:
    """A value under a name, in a card."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Card:
    """A box that an application puts below or in the place of its words: an embed, or components of version 2."""

    texts: tuple[str, ...] = ()
    """In the order in which they stand, each in Discord's markup."""
    fields: tuple[Field, ...] = ()
    files: tuple[Attachment, ...] = ()
    spoiler: bool = False
    """Covered until it is clicked, with all that is in it."""


@dataclass(frozen=True, slots=True)
class Poll:
    """A question to those who read it."""

    question: str
    answers: tuple[str, ...]
    several: bool = False
    """Whether one may choose more than one answer."""


@dataclass(frozen=True, slots=True)
class PollResult:
    """How a poll has ended."""

    question: str
    votes: int
    """Of all answers."""
    answer: str | None = None
    """The one with most votes; None if there is no vote, or no one winner."""
    votes_for_it: int = 0


class NoticeKind(StrEnum):
    """What Discord itself writes into a channel, where it says that somebody did something."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    PINNED = "pinned"
    JOINED = "joined"
    BOOSTED = "boosted"
    FOLLOWED = "followed"
    THREAD = "thread"
    THREAD_STARTER = "thread-starter"
    AUTOMOD = "automod"
    STAGE_STARTED = "stage-started"
    STAGE_ENDED = "stage-ended"
    STAGE_SPEAKER = "stage-speaker"
    STAGE_TOPIC = "stage-topic"
    PURCHASED = "purchased"
    OTHER = "other"
    """Nothing that a listener misses."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that Discord wrote in somebody's name."""

    kind: NoticeKind
    text: str = ""
    """What it is about, in Discord's markup: a thread's name or first message, the topic of a stage."""
    whom: Author | None = None
    """Who was added or removed, or wrote a thread's first message."""
    level: int = 0
    """That a server's boosts have reached just now; 0 for none."""


@dataclass(frozen=True, slots=True)
class Forward:
    """A message as it was when it was forwarded. Discord does not tell whose it is."""

    content: str = ""
    attachments: tuple[Attachment, ...] = ()
    stickers: tuple[str, ...] = ()
    cards: tuple[Card, ...] = ()


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
    notice: Notice | None = None
    """Given for what nobody typed: a join, a pin, a boost. A poll's result is none: it is heard as the poll was."""
    reply_to: Author | None = None
    """Who wrote the message that this one answers, unless that one is gone."""
    names: Names = field(default_factory=Names)
    attachments: tuple[Attachment, ...] = ()
    stickers: tuple[str, ...] = ()
    cards: tuple[Card, ...] = ()
    """Of applications and webhooks only: what stands below a member's words is a view of their own links."""
    poll: Poll | None = None
    poll_result: PollResult | None = None
    forward: Forward | None = None
