"""The state of the local Discord: who and what exists. Nothing here sends or receives."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from sandbox import permissions
from sandbox.permissions import Overwrite, Permission
from sandbox.snowflakes import Snowflakes

Json = dict[str, Any]


class ChannelKind(IntEnum):
    """Channel types (API reference, "Channel Types")."""

    TEXT = 0
    VOICE = 2
    THREAD = 11


@dataclass(eq=False, slots=True)
class User:
    """An account, human or not."""

    id: int
    name: str
    bot: bool = False
    global_name: str | None = None

    @property
    def mention(self) -> str:
        """The markup that names this user in a message."""
        return f"<@{self.id}>"


@dataclass(eq=False, slots=True)
class Role:
    """A role of a guild; @everyone has the guild's own id."""

    id: int
    name: str
    permissions: Permission = permissions.NOTHING
    position: int = 1
    mentionable: bool = False
    bot_id: int | None = None

    @property
    def mention(self) -> str:
        """The markup that names this role in a message."""
        return f"<@&{self.id}>"


@dataclass(eq=False, slots=True)
class Channel:
    """A channel of a guild."""

    id: int
    guild: GuildState
    name: str
    kind: ChannelKind
    overwrites: dict[int, Overwrite] = field(default_factory=dict[int, Overwrite])

    @property
    def mention(self) -> str:
        """The markup that names this channel in a message."""
        return f"<#{self.id}>"

    @property
    def sending(self) -> Permission:
        """The permission that writing here takes."""
        return Permission.SEND_MESSAGES_IN_THREADS if self.kind is ChannelKind.THREAD else Permission.SEND_MESSAGES

    @property
    def is_voice(self) -> bool:
        """Whether members can join it to speak."""
        return self.kind is ChannelKind.VOICE


@dataclass(eq=False, slots=True)
class TextChannel(Channel):
    """A channel for messages alone."""


@dataclass(eq=False, slots=True)
class VoiceChannel(Channel):
    """A channel to speak in, with a chat of its own."""

    user_limit: int = 0


@dataclass(eq=False, slots=True, kw_only=True)
class Thread(Channel):
    """A public thread; its permissions are its parent's."""

    parent: Channel
    owner_id: int


@dataclass(eq=False, slots=True)
class Emoji:
    """A guild's own emoji."""

    id: int
    name: str
    animated: bool = False

    def __str__(self) -> str:
        return f"<{'a' if self.animated else ''}:{self.name}:{self.id}>"


@dataclass(eq=False, slots=True)
class Membership:
    """A user as a member of one guild; `mute` is a moderator's."""

    user: User
    nick: str | None = None
    roles: list[Role] = field(default_factory=list[Role])
    joined_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    timed_out_until: datetime | None = None
    mute: bool = False

    @property
    def is_timed_out(self) -> bool:
        """Whether a moderator's timeout still lasts."""
        return self.timed_out_until is not None and self.timed_out_until > datetime.now(UTC)


@dataclass(eq=False, slots=True)
class VoiceState:
    """A member's place in a voice channel; `suppress` says that they might not speak there when they came."""

    user_id: int
    channel: VoiceChannel
    session_id: str
    self_mute: bool = False
    self_deaf: bool = False
    suppress: bool = False


@dataclass(eq=False, slots=True)
class Message:
    """A message; `payload` is the message object as REST shows it (API reference, "Message Object")."""

    id: int
    channel: Channel
    author: User
    payload: Json
    sent_at: float
    deleted: bool = False

    @property
    def content(self) -> str:
        """The text as written, markup and all."""
        return self.payload["content"]

    @property
    def embeds(self) -> list[Json]:
        """The embed objects."""
        return self.payload["embeds"]

    @property
    def components(self) -> list[Json]:
        """The buttons and menus, in their rows."""
        return self.payload["components"]

    @property
    def flags(self) -> int:
        """Message flags: 64 ephemeral, 128 loading, 4096 silent."""
        return self.payload["flags"]


@dataclass(eq=False, slots=True)
class GuildState:
    """A guild and everything in it."""

    id: int
    name: str
    owner_id: int
    locale: str = "en-US"
    created_at: float = field(default_factory=time.time)
    roles: dict[int, Role] = field(default_factory=dict[int, Role])
    channels: dict[int, Channel] = field(default_factory=dict[int, Channel])
    members: dict[int, Membership] = field(default_factory=dict[int, Membership])
    emojis: dict[int, Emoji] = field(default_factory=dict[int, Emoji])
    voice_states: dict[int, VoiceState] = field(default_factory=dict[int, VoiceState])

    @property
    def everyone(self) -> Role:
        """The role that every member has."""
        return self.roles[self.id]

    def permissions_of(self, user_id: int, channel: Channel | None = None) -> Permission:
        """Return what a member may do in the guild, or in one of its channels; nothing for strangers."""
        member = self.members.get(user_id)
        if member is None:
            return permissions.NOTHING
        granted = permissions.base(
            everyone=self.everyone.permissions,
            roles=(role.permissions for role in member.roles),
            is_owner=user_id == self.owner_id,
        )
        if channel is None:
            return granted
        place = channel.parent if isinstance(channel, Thread) else channel
        return permissions.in_channel(
            granted,
            place.overwrites,
            guild_id=self.id,
            role_ids=[role.id for role in member.roles],
            user_id=user_id,
            timed_out=member.is_timed_out,
            sending=channel.sending,
        )

    def in_voice(self, channel: VoiceChannel) -> list[VoiceState]:
        """Return who is in a voice channel."""
        return [state for state in self.voice_states.values() if state.channel is channel]


class World:
    """All guilds, users, messages and registered commands, and the one bot application."""

    def __init__(self, *, bot_name: str) -> None:
        self.ids = Snowflakes()
        self.application_id = self.ids.next()
        self.bot = User(self.application_id, bot_name, bot=True)  # Discord gives both the same id since 2016
        self.token = ".".join(secrets.token_urlsafe(size) for size in (18, 4, 27))
        self.guilds: dict[int, GuildState] = {}
        self.users: dict[int, User] = {self.bot.id: self.bot}
        self.messages: dict[int, dict[int, Message]] = {}
        self.commands: dict[int | None, list[Json]] = {}

    def channel(self, channel_id: int) -> Channel | None:
        """Find a channel or thread in any guild."""
        for guild in self.guilds.values():
            if channel_id in guild.channels:
                return guild.channels[channel_id]
        return None

    def messages_in(self, channel: Channel) -> list[Message]:
        """Return the channel's messages, oldest first; ephemeral ones are not in any channel."""
        return list(self.messages.get(channel.id, {}).values())

    def commands_for(self, guild: GuildState) -> list[Json]:
        """Return the commands that members of a guild see: the guild's own, then the global ones."""
        return [*self.commands.get(guild.id, []), *self.commands.get(None, [])]
