"""REST routes for the register of commands (API reference, "Application Commands")."""

import json

from aiohttp import web

from sandbox.refusals import missing_access, unknown
from sandbox.rest import no_content, read_json, reply, snowflake
from sandbox.services import Services

_GLOBAL = r"/applications/{application:\d+}/commands"
_GUILD = r"/applications/{application:\d+}/guilds/{guild:\d+}/commands"
_ONE = r"/{command:\d+}"


class CommandRoutes:
    """Global commands and guild commands alike."""

    def __init__(self, services: Services) -> None:
        self._world = services.world
        self._commands = services.commands

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            route
            for base in (_GLOBAL, _GUILD)
            for route in (
                web.get(base, self._list),
                web.put(base, self._replace),
                web.post(base, self._create),
                web.get(base + _ONE, self._get),
                web.patch(base + _ONE, self._change),
                web.delete(base + _ONE, self._delete),
            )
        ]

    def _guild_id(self, request: web.Request) -> int | None:
        """Return the guild meant, None for global ones."""
        if snowflake(request, "application") != self._world.application_id:
            raise unknown(10002, "Application")
        if "guild" not in request.match_info:
            return None
        if snowflake(request, "guild") not in self._world.guilds:
            raise missing_access()
        return snowflake(request, "guild")

    async def _list(self, request: web.Request) -> web.Response:
        return reply(self._commands.all_in(self._guild_id(request)))

    async def _replace(self, request: web.Request) -> web.Response:
        return reply(self._commands.replace(self._guild_id(request), json.loads(await request.text())))

    async def _create(self, request: web.Request) -> web.Response:
        return reply(self._commands.create(self._guild_id(request), await read_json(request)), 201)

    async def _get(self, request: web.Request) -> web.Response:
        return reply(self._commands.get(self._guild_id(request), snowflake(request, "command")))

    async def _change(self, request: web.Request) -> web.Response:
        guild_id, command_id = self._guild_id(request), snowflake(request, "command")
        return reply(self._commands.change(guild_id, command_id, await read_json(request)))

    async def _delete(self, request: web.Request) -> web.Response:
        self._commands.delete(self._guild_id(request), snowflake(request, "command"))
        return no_content()
