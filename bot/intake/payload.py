"""Discord's message object as the API sends it: the parts we look at.

Developer documentation, "Message Resource", "Poll Resource" and "Component Reference". The fields are named as there.
"""

from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

Snowflake = Annotated[int, Field(ge=0, lt=2**64)]
"""Text or number in JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """What a guild knows of a user."""

    nick: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """Somebody, or an application."""

    id: Snowflake
    username: str
    global_name: str | None = None
    bot: bool = False
    member: Member | None = None
    """Comes with mentions only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """An uploaded file."""

    filename: str
    content_type: str | None = None
    description: str | None = None
    duration_secs: Annotated[float, Field(allow_inf_nan=False)] | None = None
    flags: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sticker:
    """A sticker as it comes with a message."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """A file that stands somewhere on the web, in an embed or a component."""

    url: str | None = None
    content_type: str | None = None
    description: str | None = None
    """In embeds; components have theirs beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedAuthor:
    """The line above an embed's title."""

    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedField:
    """A value under a name. A poll's result has all its values in such."""

    name: str | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """The site behind a link."""

    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Embed:
    """A box below a message. Its `type` is `rich` if an application made it, else Discord did."""

    type: str | None = None
    url: str | None = None
    title: str | None = None
    description: str | None = None
    provider: Provider | None = None
    """Given only for what was found behind a link."""
    author: EmbedAuthor | None = None
    fields: tuple[EmbedField, ...] = ()
    image: Media | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """An item of a gallery, or a thumbnail."""

    media: Media
    description: str | None = None
    spoiler: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A part of a message's layout, with those within it; each type uses some of the fields."""

    type: int = 0
    content: str | None = None
    components: "tuple[Component, ...] | None" = None
    accessory: "Component | None" = None
    items: tuple[Picture, ...] | None = None
    media: Media | None = None
    description: str | None = None
    file: Media | None = None
    spoiler: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Emoji:
    """A Unicode emoji, which is its own name, or a server's."""

    id: Snowflake | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PollMedia:
    """The question of a poll, or one of its answers."""

    text: str | None = None
    emoji: Emoji | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PollAnswer:
    """One of the answers to choose from."""

    poll_media: PollMedia


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """A question with answers."""

    question: PollMedia
    answers: tuple[PollAnswer, ...] = ()
    allow_multiselect: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Referenced:
    """The message that another one answers, or that a thread began with."""

    author: User
    content: str = ""
    webhook_id: Snowflake | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What messages and snapshots of them have in common."""

    content: str = ""
    flags: int = 0
    attachments: tuple[Attachment, ...] = ()
    sticker_items: tuple[Sticker, ...] = ()
    embeds: tuple[Embed, ...] = ()
    components: tuple[Component, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A message as it was when it was forwarded."""

    message: Body


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """What a server sells."""

    product_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Purchase:
    """What somebody bought in a server's shop."""

    guild_product_purchase: Product | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Body):
    """A message."""

    id: Snowflake
    channel_id: Snowflake = 0
    guild_id: Snowflake = 0
    author: User
    member: Member | None = None
    webhook_id: Snowflake | None = None
    type: int = 0
    mentions: tuple[User, ...] = ()
    referenced_message: Referenced | None = None
    message_snapshots: tuple[Snapshot, ...] = ()
    poll: Poll | None = None
    purchase_notification: Purchase | None = None
