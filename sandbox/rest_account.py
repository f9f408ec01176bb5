"""REST routes about the bot itself and where it connects (API reference, "User", "Application", "Gateway")."""

from aiohttp import web

from sandbox import payloads
from sandbox.logins import application_flags
from sandbox.refusals import ApiError, unknown
from sandbox.rest import reply, snowflake
from sandbox.services import Services
from sandbox.session_starts import SESSION_STARTS_A_DAY


class AccountRoutes:
    """Who the bot is."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._world = services.world

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.get("/users/@me", self._own_user),
            web.get("/users/@me/guilds", self._own_guilds),
            web.get(r"/users/{user:\d+}", self._user),
            web.post("/users/@me/channels", self._direct_message),
            web.get("/oauth2/applications/@me", self._application),
            web.get("/applications/@me", self._application),
            web.get(r"/applications/{application:\d+}/emojis", self._emojis),
            web.get("/gateway", self._gateway),
            web.get("/gateway/bot", self._gateway_bot),
        ]

    async def _own_user(self, _request: web.Request) -> web.Response:
        return reply(payloads.own_user(self._world.bot))

    async def _own_guilds(self, _request: web.Request) -> web.Response:
        guilds = self._world.guilds.values()
        return reply([{"id": str(guild.id), "name": guild.name, "owner": False, "features": []} for guild in guilds])

    async def _user(self, request: web.Request) -> web.Response:
        user = self._world.users.get(snowflake(request, "user"))
        if user is None:
            raise unknown(10013, "User")
        return reply(payloads.user(user))

    async def _direct_message(self, _request: web.Request) -> web.Response:
        raise ApiError(403, 50007, "Cannot send messages to this user")

    async def _application(self, _request: web.Request) -> web.Response:
        return reply(payloads.application(self._world, flags=application_flags(self._services.settings)))

    async def _emojis(self, _request: web.Request) -> web.Response:
        return reply({"items": []})

    async def _gateway(self, request: web.Request) -> web.Response:
        return reply({"url": self._services.gateway.address(request).gateway_url})

    async def _gateway_bot(self, request: web.Request) -> web.Response:
        settings = self._services.settings
        limit = {
            "total": SESSION_STARTS_A_DAY,
            "remaining": settings.session_starts_left,
            "reset_after": settings.session_starts_reset_after_ms,
            "max_concurrency": 1,
        }
        url = self._services.gateway.address(request).gateway_url
        return reply({"url": url, "shards": 1, "session_start_limit": limit})
