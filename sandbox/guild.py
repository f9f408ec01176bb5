"""The handle by which tests and the demo furnish a guild; whatever is added while the bot is connected, it is told."""

from __future__ import annotations

from typing import Any, TypeVar

from sandbox import payloads, permissions
from sandbox.member import Member
from sandbox.permissions import Overwrite, Permission
from sandbox.services import Services
from sandbox.world import (
    Channel,
    ChannelKind,
    Emoji,
    GuildState,
    Membership,
    Role,
    TextChannel,
    Thread,
    User,
    VoiceChannel,
)

C = TypeVar("C", bound=Channel)


class Guild:
    """A guild, with the bot, an owner and a role of the bot's own in it from the start."""

    def __init__(self, services: Services, name: str, *, locale: str) -> None:
        self._services = services
        world = services.world
        guild_id = world.ids.next()
        owner = User(world.ids.next(), "owner", global_name="Owner")
        world.users[owner.id] = owner
        self.state = GuildState(guild_id, name, owner.id, locale)
        everyone = Role(guild_id, "@everyone", permissions.EVERYONE_BY_DEFAULT, position=0)
        self.bot_role = Role(world.ids.next(), world.bot.name, bot_id=world.bot.id)
        self.state.roles = {role.id: role for role in (everyone, self.bot_role)}
        self.state.members = {owner.id: Membership(owner), world.bot.id: Membership(world.bot, roles=[self.bot_role])}
        world.guilds[guild_id] = self.state
        services.gateway.publish_guild(self.state)

    @property
    def id(self) -> int:
        """The guild's id."""
        return self.state.id

    @property
    def name(self) -> str:
        """The guild's name."""
        return self.state.name

    @property
    def everyone(self) -> Role:
        """The role that every member has."""
        return self.state.everyone

    @property
    def owner(self) -> Member:
        """The member who may do everything."""
        return Member(self._services, self.state, self.state.members[self.state.owner_id])

    def text_channel(self, name: str) -> TextChannel:
        """Add a text channel."""
        return self._add(TextChannel(self._services.world.ids.next(), self.state, name, ChannelKind.TEXT))

    def voice_channel(self, name: str, user_limit: int = 0) -> VoiceChannel:
        """Add a voice channel; a limit of 0 is none."""
        channel = VoiceChannel(self._services.world.ids.next(), self.state, name, ChannelKind.VOICE)
        channel.user_limit = user_limit
        return self._add(channel)

    def thread(self, parent: TextChannel, name: str) -> Thread:
        """Start a public thread in a text channel."""
        thread = Thread(
            self._services.world.ids.next(),
            self.state,
            name,
            ChannelKind.THREAD,
            parent=parent,
            owner_id=self.state.owner_id,
        )
        return self._add(thread)

    def role(self, name: str, permissions: Permission = permissions.NOTHING, *, mentionable: bool = False) -> Role:
        """Add a role."""
        position = len(self.state.roles)
        role = Role(self._services.world.ids.next(), name, permissions, position, mentionable)
        self.state.roles[role.id] = role
        self._publish("GUILD_ROLE_CREATE", {"guild_id": str(self.id), "role": payloads.role(role)})
        return role

    def emoji(self, name: str, *, animated: bool = False) -> Emoji:
        """Add a custom emoji; its `str` is its markup."""
        emoji = Emoji(self._services.world.ids.next(), name, animated)
        self.state.emojis[emoji.id] = emoji
        shown = [payloads.emoji(each) for each in self.state.emojis.values()]
        self._publish("GUILD_EMOJIS_UPDATE", {"guild_id": str(self.id), "emojis": shown})
        return emoji

    def add_member(
        self, name: str, nick: str | None = None, *, bot: bool = False, roles: tuple[Role, ...] = ()
    ) -> Member:
        """Let someone new join: `name` is what is shown when they have no nickname here."""
        world = self._services.world
        user = User(world.ids.next(), name.lower().replace(" ", "_"), bot=bot, global_name=name)
        return self.admit(user, nick, roles=roles)

    def admit(self, user: User, nick: str | None = None, *, roles: tuple[Role, ...] = ()) -> Member:
        """Let an existing user join, who may be in other guilds too."""
        self._services.world.users[user.id] = user
        membership = Membership(user, nick, list(roles))
        self.state.members[user.id] = membership
        self._publish("GUILD_MEMBER_ADD", {**payloads.member(membership), "guild_id": str(self.id)})
        return Member(self._services, self.state, membership)

    def set_permissions(self, role: Role, permissions: Permission) -> None:
        """Set what a role may do in the whole guild."""
        role.permissions = permissions
        self._publish("GUILD_ROLE_UPDATE", {"guild_id": str(self.id), "role": payloads.role(role)})

    def overwrite(
        self,
        channel: Channel,
        target: Role | Member | User,
        *,
        allow: Permission = permissions.NOTHING,
        deny: Permission = permissions.NOTHING,
    ) -> None:
        """Set what a channel allows and denies a role or a member."""
        channel.overwrites[target.id] = Overwrite(target.id, isinstance(target, Role), allow, deny)
        self._publish("CHANNEL_UPDATE", payloads.channel(channel))

    def remove_channel(self, channel: Channel) -> None:
        """Delete a channel; who is in it must have left before."""
        del self.state.channels[channel.id]
        self._publish("CHANNEL_DELETE", payloads.channel(channel))

    def _add(self, channel: C) -> C:
        self.state.channels[channel.id] = channel
        is_thread = isinstance(channel, Thread)
        payload = payloads.channel(channel)
        self._publish(
            "THREAD_CREATE" if is_thread else "CHANNEL_CREATE",
            {**payload, "newly_created": True} if is_thread else payload,
        )
        return channel

    def _publish(self, event: str, data: dict[str, Any]) -> None:
        self._services.gateway.publish(event, data, self.state)
