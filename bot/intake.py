"""The only translation inward: Discord's objects, live or as the API's JSON, become our frozen values."""

from collections.abc import Mapping
from typing import Annotated

import discord
from pydantic import BaseModel, ConfigDict, Field

from bot.text.message import Attachment, Author, Message, Names

_ORDINARY = frozenset({discord.MessageType.default, discord.MessageType.reply})
"""What people type. All other types are Discord's own notices, or answers of applications."""

_COVERED_FILE = "SPOILER_"
"""What the names of covered files begin with."""

Snowflake = Annotated[int, Field(ge=0, lt=2**64)]


def message_of(message: discord.Message) -> Message:
    """A message of a guild as it came over the gateway; `guild_id` is 0 for one of no guild."""
    guild = message.guild
    roles = [guild.get_role(role) for role in message.raw_role_mentions] if guild else []
    channels = [guild.get_channel_or_thread(channel) for channel in message.raw_channel_mentions] if guild else []
    return Message(
        id=message.id,
        guild_id=guild.id if guild else 0,
        channel_id=message.channel.id,
        author=Author(
            id=message.author.id,
            name=message.author.display_name,
            bot=message.author.bot or message.webhook_id is not None,
        ),
        content=message.content,
        sent_at=message.created_at.timestamp(),
        silent=message.flags.silent,
        ordinary=message.type in _ORDINARY,
        names=Names(
            users={user.id: user.display_name for user in message.mentions},
            roles={role.id: role.name for role in roles if role},
            channels={channel.id: channel.name for channel in channels if channel},
        ),
        attachments=tuple(
            Attachment(
                filename=attachment.filename,
                content_type=attachment.content_type,
                description=attachment.description,
                duration_s=attachment.duration,
                spoiler=attachment.is_spoiler(),
            )
            for attachment in message.attachments
        ),
        stickers=tuple(sticker.name for sticker in message.stickers),
    )


class GuildNames(BaseModel):
    """What a guild calls its own, for messages that came without their guild.

    Its JSON: `{"roles": {"<id>": "<name>"}, "channels": {"<id>": "<name>"}, "nicknames": {"<user id>": "<nickname>"}}`,
    each part optional. A nickname given here is used before any in the message.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    roles: dict[Snowflake, str] = {}
    channels: dict[Snowflake, str] = {}
    nicknames: dict[Snowflake, str] = {}


def message_from_json(payload: Mapping[str, object], guild: GuildNames) -> Message:
    """A message object as Discord's API and gateway send it (developer documentation, "Message Resource").

    Only `id`, `author.id` and `author.username` must be there. `guild_id` and `channel_id` are 0 if absent, as the
    guild's always is in answers of the REST API.

    Raises:
        pydantic.ValidationError: It is no message object; a kind of ValueError.
    """
    message = _Message.model_validate(payload)
    return Message(
        id=message.id,
        guild_id=message.guild_id,
        channel_id=message.channel_id,
        author=Author(
            id=message.author.id,
            name=message.author.name(guild, message.member),
            bot=message.author.bot or message.webhook_id is not None,
        ),
        content=message.content,
        sent_at=discord.utils.snowflake_time(message.id).timestamp(),
        silent=bool(message.flags & discord.MessageFlags.silent.flag),
        ordinary=message.type in {kind.value for kind in _ORDINARY},
        names=Names(
            users={**{user.id: user.name(guild, user.member) for user in message.mentions}, **guild.nicknames},
            roles=guild.roles,
            channels=guild.channels,
        ),
        attachments=tuple(
            Attachment(
                filename=attachment.filename,
                content_type=attachment.content_type,
                description=attachment.description,
                duration_s=attachment.duration_secs,
                spoiler=attachment.filename.startswith(_COVERED_FILE)
                or bool(attachment.flags & discord.AttachmentFlags.spoiler.flag),
            )
            for attachment in message.attachments
        ),
        stickers=tuple(sticker.name for sticker in message.sticker_items),
    )


class _Member(BaseModel):
    nick: str | None = None


class _User(BaseModel):
    id: Snowflake
    username: str
    global_name: str | None = None
    bot: bool = False
    member: _Member | None = None

    def name(self, guild: GuildNames, member: _Member | None) -> str:
        nickname = guild.nicknames.get(self.id) or (member.nick if member else None)
        return nickname or self.global_name or self.username


class _Attachment(BaseModel):
    filename: str
    content_type: str | None = None
    description: str | None = None
    duration_secs: float | None = Field(default=None, allow_inf_nan=False)
    flags: int = 0


class _Sticker(BaseModel):
    name: str


class _Message(BaseModel):
    id: Snowflake
    channel_id: Snowflake = 0
    guild_id: Snowflake = 0
    author: _User
    member: _Member | None = None
    webhook_id: Snowflake | None = None
    content: str = ""
    type: int = 0
    flags: int = 0
    mentions: tuple[_User, ...] = ()
    attachments: tuple[_Attachment, ...] = ()
    sticker_items: tuple[_Sticker, ...] = ()
