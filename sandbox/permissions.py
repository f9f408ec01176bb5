"""What a member may do where: Discord's permission algorithm (API reference, "Permissions")."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntFlag


class Permission(IntFlag):
    """The permission bits that the sandbox looks at or shows."""

    CREATE_INSTANT_INVITE = 1 << 0
    KICK_MEMBERS = 1 << 1
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    STREAM = 1 << 9
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    SEND_TTS_MESSAGES = 1 << 12
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_EXTERNAL_EMOJIS = 1 << 18
    CONNECT = 1 << 20
    SPEAK = 1 << 21
    MUTE_MEMBERS = 1 << 22
    DEAFEN_MEMBERS = 1 << 23
    MOVE_MEMBERS = 1 << 24
    USE_VAD = 1 << 25
    CHANGE_NICKNAME = 1 << 26
    MANAGE_NICKNAMES = 1 << 27
    MANAGE_ROLES = 1 << 28
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    USE_EXTERNAL_STICKERS = 1 << 37
    SEND_MESSAGES_IN_THREADS = 1 << 38
    MODERATE_MEMBERS = 1 << 40
    SEND_VOICE_MESSAGES = 1 << 46


NOTHING = Permission(0)
EVERYTHING = Permission(sum(Permission))
EVERYONE_BY_DEFAULT = (
    Permission.CREATE_INSTANT_INVITE
    | Permission.ADD_REACTIONS
    | Permission.STREAM
    | Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.MENTION_EVERYONE
    | Permission.USE_EXTERNAL_EMOJIS
    | Permission.CONNECT
    | Permission.SPEAK
    | Permission.USE_VAD
    | Permission.CHANGE_NICKNAME
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.CREATE_PUBLIC_THREADS
    | Permission.USE_EXTERNAL_STICKERS
    | Permission.SEND_MESSAGES_IN_THREADS
    | Permission.SEND_VOICE_MESSAGES
)
_WHILE_TIMED_OUT = Permission.VIEW_CHANNEL | Permission.READ_MESSAGE_HISTORY
_NEEDS_SEND = (
    Permission.MENTION_EVERYONE | Permission.SEND_TTS_MESSAGES | Permission.ATTACH_FILES | Permission.EMBED_LINKS
)


@dataclass(frozen=True, slots=True)
class Overwrite:
    """What one channel allows and denies one role or one member."""

    target_id: int
    is_role: bool
    allow: Permission = NOTHING
    deny: Permission = NOTHING


def base(*, everyone: Permission, roles: Iterable[Permission], is_owner: bool) -> Permission:
    """Return a member's permissions in the whole guild."""
    granted = everyone
    for permissions in roles:
        granted |= permissions
    return EVERYTHING if is_owner or Permission.ADMINISTRATOR in granted else granted


def in_channel(
    granted: Permission,
    overwrites: Mapping[int, Overwrite],
    *,
    guild_id: int,
    role_ids: Iterable[int],
    user_id: int,
    timed_out: bool,
    sending: Permission = Permission.SEND_MESSAGES,
) -> Permission:
    """Return a member's permissions in a channel, given their permissions in the guild.

    Overwrites count in Discord's order: @everyone (whose id is the guild's), all roles together, the member.
    `sending` is the permission to write there, which threads have one of their own for.
    """
    if Permission.ADMINISTRATOR in granted:
        return EVERYTHING
    steps = ([guild_id], [role_id for role_id in role_ids if role_id != guild_id], [user_id])
    for target_ids in steps:
        allow = deny = NOTHING
        for overwrite in (overwrites[target_id] for target_id in target_ids if target_id in overwrites):
            allow |= overwrite.allow
            deny |= overwrite.deny
        granted = (granted & ~deny) | allow
    if timed_out:
        granted &= _WHILE_TIMED_OUT
    if Permission.VIEW_CHANNEL not in granted:
        return NOTHING
    if sending not in granted:
        granted &= ~_NEEDS_SEND
    return granted
