"""The world as Discord's API shows it in JSON (API reference, the object of each function's name)."""

from datetime import UTC, datetime
from typing import Any

from sandbox.permissions import Permission
from sandbox.world import (
    Channel,
    Emoji,
    GuildState,
    Json,
    Membership,
    Message,
    Role,
    Thread,
    User,
    VoiceChannel,
    VoiceState,
    World,
)


def timestamp(seconds: float) -> str:
    """Return a Unix time as the API's ISO 8601."""
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def user(someone: User) -> Json:
    """The user object."""
    return {
        "id": str(someone.id),
        "username": someone.name,
        "discriminator": "0" if not someone.bot else "0001",
        "global_name": someone.global_name,
        "avatar": None,
        "bot": someone.bot,
        "public_flags": 0,
    }


def own_user(someone: User) -> Json:
    """The user object as its owner sees it."""
    return {**user(someone), "verified": True, "mfa_enabled": True, "email": None, "flags": 0, "locale": "en-US"}


def member(membership: Membership, *, with_user: bool = True) -> Json:
    """The guild member object; messages carry it without the user."""
    until = membership.timed_out_until
    payload: Json = {
        "nick": membership.nick,
        "avatar": None,
        "roles": [str(role.id) for role in membership.roles],
        "joined_at": membership.joined_at.isoformat(),
        "premium_since": None,
        "deaf": False,
        "mute": membership.mute,
        "pending": False,
        "flags": 0,
        "communication_disabled_until": until.isoformat() if until else None,
    }
    return {**payload, "user": user(membership.user)} if with_user else payload


def member_with_permissions(guild: GuildState, membership: Membership, channel: Channel) -> Json:
    """The guild member object of an interaction."""
    return {
        **member(membership),
        "permissions": str(int(guild.permissions_of(membership.user.id, channel))),
    }


def role(one: Role) -> Json:
    """The role object."""
    payload: Json = {
        "id": str(one.id),
        "name": one.name,
        "permissions": str(int(one.permissions)),
        "position": one.position,
        "mentionable": one.mentionable,
        "managed": one.bot_id is not None,
        "hoist": False,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }
    return {**payload, "tags": {"bot_id": str(one.bot_id)}} if one.bot_id is not None else payload


def emoji(one: Emoji) -> Json:
    """The emoji object."""
    return {
        "id": str(one.id),
        "name": one.name,
        "animated": one.animated,
        "available": True,
        "managed": False,
        "require_colons": True,
        "roles": [],
    }


def channel(one: Channel) -> Json:
    """The channel object, of a text channel, a voice channel or a thread."""
    payload: Json = {
        "id": str(one.id),
        "type": int(one.kind),
        "guild_id": str(one.guild.id),
        "name": one.name,
        "last_message_id": None,
        "rate_limit_per_user": 0,
        "flags": 0,
    }
    if isinstance(one, Thread):
        return payload | _thread_fields(one)
    payload |= {
        "position": 0,
        "parent_id": None,
        "nsfw": False,
        "permission_overwrites": [
            {
                "id": str(overwrite.target_id),
                "type": 0 if overwrite.is_role else 1,
                "allow": str(int(overwrite.allow)),
                "deny": str(int(overwrite.deny)),
            }
            for overwrite in one.overwrites.values()
        ],
    }
    if isinstance(one, VoiceChannel):
        return {**payload, "bitrate": 64000, "user_limit": one.user_limit, "rtc_region": None, "video_quality_mode": 1}
    return {**payload, "topic": None, "default_auto_archive_duration": 1440}


def _thread_fields(thread: Thread) -> Json:
    return {
        "parent_id": str(thread.parent.id),
        "owner_id": str(thread.owner_id),
        "message_count": 0,
        "member_count": 1,
        "total_message_sent": 0,
        "thread_metadata": {
            "archived": False,
            "auto_archive_duration": 1440,
            "archive_timestamp": timestamp(thread.guild.created_at),
            "create_timestamp": timestamp(thread.guild.created_at),
            "locked": False,
        },
    }


def channel_in_interaction(one: Channel, allowed: Permission) -> Json:
    """The partial channel object that interactions carry."""
    return {**channel(one), "permissions": str(int(allowed))}


def voice_state(guild: GuildState, state: VoiceState, *, left: bool = False) -> Json:
    """The voice state object as the gateway sends it; without a channel once the member has left."""
    membership = guild.members[state.user_id]
    return {
        "guild_id": str(guild.id),
        "channel_id": None if left else str(state.channel.id),
        "user_id": str(state.user_id),
        "member": member(membership),
        "session_id": state.session_id,
        "deaf": False,
        "mute": membership.mute,
        "self_deaf": state.self_deaf,
        "self_mute": state.self_mute,
        "self_video": False,
        "suppress": state.suppress,
        "request_to_speak_timestamp": None,
    }


def guild(one: GuildState) -> Json:
    """The guild object as REST shows it."""
    return {
        "id": str(one.id),
        "name": one.name,
        "owner_id": str(one.owner_id),
        "preferred_locale": one.locale,
        "roles": [role(each) for each in one.roles.values()],
        "emojis": [emoji(each) for each in one.emojis.values()],
        "stickers": [],
        "features": [],
        "afk_channel_id": None,
        "afk_timeout": 300,
        "verification_level": 0,
        "default_message_notifications": 0,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "premium_progress_bar_enabled": False,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "public_updates_channel_id": None,
        "safety_alerts_channel_id": None,
        "max_members": 500_000,
        "vanity_url_code": None,
        "description": None,
        "application_id": None,
        **dict.fromkeys(("icon", "splash", "banner", "discovery_splash")),
    }


def guild_create(one: GuildState, *, bot: User, all_members: bool) -> Json:
    """The data of GUILD_CREATE; without the member and presence intents it shows the bot and who is in voice."""
    shown = [
        each for each in one.members.values() if all_members or each.user is bot or each.user.id in one.voice_states
    ]
    states = [voice_state(one, each) for each in one.voice_states.values()]
    for state in states:
        del state["guild_id"], state["member"]
    return {
        **guild(one),
        "joined_at": one.members[bot.id].joined_at.isoformat(),
        "large": False,
        "unavailable": False,
        "member_count": len(one.members),
        "members": [member(each) for each in shown],
        "channels": [channel(each) for each in one.channels.values() if not isinstance(each, Thread)],
        "threads": [channel(each) for each in one.channels.values() if isinstance(each, Thread)],
        "voice_states": states,
        **{name: [] for name in ("presences", "stage_instances", "guild_scheduled_events", "soundboard_sounds")},
    }


def message_event(message: Message) -> Json:
    """The data of MESSAGE_CREATE and MESSAGE_UPDATE: the message with its guild and its author's membership."""
    state = message.channel.guild
    payload: Json = {**message.payload, "guild_id": str(state.id)}
    if author := state.members.get(message.author.id):
        payload["member"] = member(author, with_user=False)
    payload["mentions"] = [_mention_with_member(state, each) for each in message.payload["mentions"]]
    return payload


def _mention_with_member(state: GuildState, mentioned: dict[str, Any]) -> Json:
    membership = state.members.get(int(mentioned["id"]))
    return {**mentioned, "member": member(membership, with_user=False)} if membership else mentioned


def without_content(payload: Json) -> Json:
    """A message event for a bot without the message content intent (Gateway, "Message Content Intent")."""
    hidden: Json = {"content": "", "embeds": [], "attachments": [], "components": []}
    return {**payload, **hidden}


def application(world: World, *, flags: int) -> Json:
    """The application object."""
    return {
        "id": str(world.application_id),
        "name": world.bot.name,
        "description": "",
        "icon": None,
        "bot": user(world.bot),
        "bot_public": True,
        "bot_require_code_grant": False,
        "owner": user(world.bot),
        "team": None,
        "verify_key": "0" * 64,
        "flags": flags,
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "rpc_origins": [],
        "terms_of_service_url": None,
        "privacy_policy_url": None,
        "approximate_guild_count": len(world.guilds),
        "install_params": None,
        "tags": [],
        "redirect_uris": [],
        "integration_types_config": {"0": {}},
    }
