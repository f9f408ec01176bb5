"""What a member typed after a slash, as the interaction's data (API reference, "Application Command Data")."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sandbox import payloads
from sandbox.world import GuildState, Json

_SUBCOMMAND = 1
_SUBCOMMAND_GROUP = 2
_STRING, _INTEGER, _BOOLEAN, _USER, _CHANNEL, _ROLE, _MENTIONABLE, _NUMBER = range(3, 11)
_TYPES: dict[int, type | tuple[type, ...]] = {
    _STRING: str,
    _INTEGER: int,
    _BOOLEAN: bool,
    _NUMBER: (int, float),
}


def command_data(
    command: Json, path: list[str], given: Mapping[str, Any], guild: GuildState, *, focused: str | None = None
) -> Json:
    """Return the data of a command or autocomplete interaction.

    Args:
        command: The registered command.
        path: The names of the group and subcommand after the command's own.
        given: Values by option name; users, channels and roles as anything with their `id`.
        guild: Where it is used.
        focused: The option being completed: its value is taken as typed so far, and required ones may be missing.

    Raises:
        ValueError: Discord's client would not let a member send this.
    """
    resolved: Json = {}
    options = _options(command, path, dict(given), _Resolver(guild, resolved), focused)
    data: Json = {"id": command["id"], "name": command["name"], "type": command["type"], "options": options}
    if "guild_id" in command:
        data["guild_id"] = command["guild_id"]
    return {**data, "resolved": resolved} if resolved else data


def _options(item: Json, path: list[str], given: dict[str, Any], resolve: _Resolver, focused: str | None) -> list[Json]:
    declared: dict[str, Json] = {option["name"]: option for option in _listed(item, "options")}
    if path:
        step = declared.get(path[0])
        if step is None or step["type"] not in (_SUBCOMMAND, _SUBCOMMAND_GROUP):
            raise ValueError(f"{item['name']} has no subcommand {path[0]}")
        return [{"type": step["type"], "name": path[0], "options": _options(step, path[1:], given, resolve, focused)}]
    if any(option["type"] in (_SUBCOMMAND, _SUBCOMMAND_GROUP) for option in declared.values()):
        raise ValueError(f"{item['name']} wants a subcommand: {', '.join(declared)}")
    if unknown := given.keys() - declared.keys():
        raise ValueError(f"{item['name']} has no option {', '.join(sorted(unknown))}")
    missing = [name for name, option in declared.items() if option.get("required") and name not in given]
    if missing and focused is None:
        raise ValueError(f"{item['name']} requires {', '.join(missing)}")
    filled: list[Json] = []
    for name, option in declared.items():
        if name == focused:
            filled.append({"type": option["type"], "name": name, "value": given.get(name, ""), "focused": True})
        elif name in given:
            filled.append({"type": option["type"], "name": name, "value": _value(option, given[name], resolve)})
    return filled


def _listed(item: Json, name: str) -> list[Json]:
    """Return a list that may be missing or null."""
    return item.get(name) or []


def _value(option: Json, value: Any, resolve: _Resolver) -> Any:
    kind, name = option["type"], option["name"]
    if kind not in _TYPES:
        return resolve(option, value)
    if not isinstance(value, _TYPES[kind]) or isinstance(value, bool) != (kind == _BOOLEAN):
        raise ValueError(f"{name} cannot be {value!r}")
    choices = _listed(option, "choices")
    if choices and value not in [choice["value"] for choice in choices]:
        raise ValueError(f"{name} has no choice {value!r}")
    size: float = len(str(value)) if kind == _STRING else value
    low, high = ("min_length", "max_length") if kind == _STRING else ("min_value", "max_value")
    if size < option.get(low, size) or size > option.get(high, size):
        raise ValueError(f"{name} is out of its limits: {value!r}")
    return value


class _Resolver:
    """Turns what an option names into an id, and collects the objects for the data's `resolved`."""

    def __init__(self, guild: GuildState, resolved: Json) -> None:
        self._guild = guild
        self._resolved = resolved

    def __call__(self, option: Json, value: Any) -> str:
        snowflake = int(value.id)
        takers: dict[int, tuple[Callable[[int, Json], bool], ...]] = {
            _USER: (self._user,),
            _CHANNEL: (self._channel,),
            _ROLE: (self._role,),
            _MENTIONABLE: (self._user, self._role),
        }
        if not any(take(snowflake, option) for take in takers.get(option["type"], ())):
            raise ValueError(f"{option['name']} cannot be {value!r}")
        return str(snowflake)

    def _note(self, kind: str, snowflake: int, payload: Json) -> None:
        self._resolved.setdefault(kind, {})[str(snowflake)] = payload

    def _user(self, snowflake: int, _option: Json) -> bool:
        member = self._guild.members.get(snowflake)
        if member is None:
            return False
        self._note("users", snowflake, payloads.user(member.user))
        allowed = str(int(self._guild.permissions_of(snowflake)))
        self._note("members", snowflake, {**payloads.member(member, with_user=False), "permissions": allowed})
        return True

    def _channel(self, snowflake: int, option: Json) -> bool:
        channel = self._guild.channels.get(snowflake)
        kinds: list[int] = option.get("channel_types") or []
        if channel is None or (kinds and channel.kind not in kinds):
            return False
        allowed = self._guild.permissions_of(self._guild.owner_id, channel)
        self._note("channels", snowflake, payloads.channel_in_interaction(channel, allowed))
        return True

    def _role(self, snowflake: int, _option: Json) -> bool:
        role = self._guild.roles.get(snowflake)
        if role is not None:
            self._note("roles", snowflake, payloads.role(role))
        return role is not None
