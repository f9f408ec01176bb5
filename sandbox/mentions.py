"""Whom a message mentions, as Discord works it out when the message is sent."""

import re
from dataclasses import dataclass

from sandbox import payloads
from sandbox.permissions import Permission
from sandbox.world import Channel, Json, Role, User

_CODE = re.compile(r"```.*?```|``.+?``|`[^`]+`", re.DOTALL)
_USER = re.compile(r"<@!?(\d+)>")
_ROLE = re.compile(r"<@&(\d+)>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")


@dataclass(frozen=True, slots=True)
class Mentions:
    """The users, roles and whether everyone is mentioned."""

    users: list[User]
    roles: list[Role]
    everyone: bool

    def fields(self) -> Json:
        """Return the fields of the message object."""
        return {
            "mentions": [payloads.user(user) for user in self.users],
            "mention_roles": [str(role.id) for role in self.roles],
            "mention_everyone": self.everyone,
        }


def find(content: str, channel: Channel, author: User, *, replied: User | None, allowed: Json | None) -> Mentions:
    """Return whom the content mentions: nobody inside code, and no role or everyone that the author may not ping.

    Args:
        content: The message's text.
        channel: Where it was sent.
        author: Who sent it.
        replied: The author of the message replied to, who is mentioned too unless `allowed` says no.
        allowed: The `allowed_mentions` object, if the sender gave one.
    """
    guild = channel.guild
    text = _CODE.sub("", content)
    pings_all = Permission.MENTION_EVERYONE in guild.permissions_of(author.id, channel)
    user_ids = dict.fromkeys(int(found) for found in _USER.findall(text))
    users = [guild.members[each].user for each in user_ids if each in guild.members and _allows(allowed, "users", each)]
    if replied is not None and replied not in users and (allowed is None or allowed.get("replied_user", False)):
        users.append(replied)
    role_ids = dict.fromkeys(int(found) for found in _ROLE.findall(text))
    roles = [
        guild.roles[each]
        for each in role_ids
        if each in guild.roles and (guild.roles[each].mentionable or pings_all) and _allows(allowed, "roles", each)
    ]
    everyone = (
        pings_all and bool(_EVERYONE.search(text)) and (allowed is None or "everyone" in allowed.get("parse", []))
    )
    return Mentions(users, roles, everyone)


def _allows(allowed: Json | None, kind: str, snowflake: int) -> bool:
    return allowed is None or kind in allowed.get("parse", []) or str(snowflake) in map(str, allowed.get(kind, []))
