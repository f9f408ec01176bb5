"""The register of application commands (API reference, "Application Commands")."""

from __future__ import annotations

import re

from sandbox.changes import Changes
from sandbox.refusals import ApiError, invalid_form, unknown
from sandbox.world import Json, World

CHAT_INPUT = 1
_CHAT_INPUT_NAME = re.compile(r"[-_'\w]{1,32}")
_SUBCOMMAND_TYPES = (1, 2)
_DEFAULTS: Json = {
    "default_member_permissions": None,
    "nsfw": False,
    "contexts": None,
    "integration_types": [0],
    "name_localizations": None,
    "description_localizations": None,
}


class Commands:
    """The global commands and each guild's own; counts how often they were written."""

    def __init__(self, world: World, changes: Changes) -> None:
        self.puts = 0
        self._world = world
        self._changes = changes

    def all_in(self, guild_id: int | None) -> list[Json]:
        """Return the commands of a guild, or the global ones."""
        return list(self._world.commands.get(guild_id, []))

    def get(self, guild_id: int | None, command_id: int) -> Json:
        """Return one command.

        Raises:
            ApiError: There is none.
        """
        for command in self.all_in(guild_id):
            if command["id"] == str(command_id):
                return command
        raise unknown(10063, "application command")

    def replace(self, guild_id: int | None, bodies: list[Json]) -> list[Json]:
        """Overwrite all; a command that keeps its name and type keeps its id."""
        if len({_key(body) for body in bodies}) < len(bodies):
            raise invalid_form(
                "0.name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique"
            )
        if sum(_key(body)[0] == CHAT_INPUT for body in bodies) > 100:
            raise ApiError(400, 30032, "Maximum number of application commands reached (100)")
        made = [self._make(guild_id, body) for body in bodies]
        self._write(guild_id, made)
        return made

    def create(self, guild_id: int | None, body: Json) -> Json:
        """Add one command, or overwrite the one of its name and type."""
        made = self._make(guild_id, body)
        self._write(guild_id, [each for each in self.all_in(guild_id) if _key(each) != _key(made)] + [made])
        return made

    def change(self, guild_id: int | None, command_id: int, body: Json) -> Json:
        """Change fields of one command."""
        old = self.get(guild_id, command_id)
        made = {**self._make(guild_id, {**old, **body}), "id": old["id"]}
        self._write(guild_id, [made if each is old else each for each in self.all_in(guild_id)])
        return made

    def delete(self, guild_id: int | None, command_id: int) -> None:
        """Remove one command."""
        old = self.get(guild_id, command_id)
        self._write(guild_id, [each for each in self.all_in(guild_id) if each is not old])

    def _make(self, guild_id: int | None, body: Json) -> Json:
        _check(body)
        old = next((each for each in self.all_in(guild_id) if _key(each) == _key(body)), None)
        made: Json = {
            **_DEFAULTS,
            "options": [],
            **body,
            "id": old["id"] if old else str(self._world.ids.next()),
            "type": _key(body)[0],
            "application_id": str(self._world.application_id),
            "version": str(self._world.ids.next()),
        }
        made.setdefault("description", "")
        return {**made, "guild_id": str(guild_id)} if guild_id else {**made, "dm_permission": True}

    def _write(self, guild_id: int | None, commands: list[Json]) -> None:
        self._world.commands[guild_id] = commands
        self.puts += 1
        self._changes.notify()


def _key(command: Json) -> tuple[int, str]:
    return command.get("type") or CHAT_INPUT, str(command.get("name"))


def _check(command: Json) -> None:
    kind, name = _key(command)
    if kind == CHAT_INPUT:
        _check_named(command, "")
        _check_options(command.get("options") or [], "options")
    elif not 1 <= len(name) <= 32 or command.get("description"):
        raise invalid_form(
            "name", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 32 in length, and has no description."
        )


def _check_named(item: Json, path: str) -> None:
    name = str(item.get("name"))
    if not _CHAT_INPUT_NAME.fullmatch(name) or name != name.lower():
        raise invalid_form(f"{path}name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")
    if not 1 <= len(str(item.get("description") or "")) <= 100:
        raise invalid_form(f"{path}description", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.")


def _check_options(options: list[Json], path: str) -> None:
    if len(options) > 25:
        raise invalid_form(path, "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    if len({option.get("name") for option in options}) < len(options):
        raise invalid_form(path, "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists")
    optional_seen = False
    for index, option in enumerate(options):
        here = f"{path}.{index}."
        _check_named(option, here)
        if option["type"] in _SUBCOMMAND_TYPES:
            _check_options(option.get("options") or [], f"{here}options")
            continue
        if option.get("required") and optional_seen:
            message = "Required options must be placed before non-required options"
            raise invalid_form(path, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message)
        optional_seen = optional_seen or not option.get("required")
        if len(option.get("choices") or []) > 25:
            raise invalid_form(f"{here}choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
