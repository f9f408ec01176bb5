"""REST routes about guilds and who is in them (API reference, "Guild", "Voice")."""

from aiohttp import web

from sandbox import payloads
from sandbox.refusals import missing_access, unknown
from sandbox.rest import no_content, read_json, reply, snowflake
from sandbox.services import Services
from sandbox.world import GuildState, Membership

_GUILD = r"/guilds/{guild:\d+}"


class GuildRoutes:
    """What a bot reads about its guilds, and its own nickname."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._world = services.world

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.get(_GUILD, self._get),
            web.get(_GUILD + "/channels", self._channels),
            web.get(_GUILD + "/roles", self._roles),
            web.get(_GUILD + "/emojis", self._emojis),
            web.get(_GUILD + "/members", self._members),
            web.get(_GUILD + "/members/search", self._search),
            web.patch(_GUILD + "/members/@me", self._rename_bot),
            web.get(_GUILD + r"/members/{user:\d+}", self._member),
            web.get(_GUILD + r"/voice-states/{user:\d+|@me}", self._voice_state),
            web.delete(r"/users/@me/guilds/{guild:\d+}", self._leave),
        ]

    def _guild(self, request: web.Request) -> GuildState:
        guild = self._world.guilds.get(snowflake(request, "guild"))
        if guild is None:
            raise missing_access() if "channels" in request.path else unknown(10004, "Guild")
        return guild

    def _membership(self, request: web.Request) -> Membership:
        member = self._guild(request).members.get(snowflake(request, "user"))
        if member is None:
            raise unknown(10007, "Member")
        return member

    async def _get(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        counts = {"approximate_member_count": len(guild.members), "approximate_presence_count": len(guild.members)}
        return reply({**payloads.guild(guild), **counts})

    async def _channels(self, request: web.Request) -> web.Response:
        return reply([payloads.channel(each) for each in self._guild(request).channels.values() if each.kind != 11])

    async def _roles(self, request: web.Request) -> web.Response:
        return reply([payloads.role(each) for each in self._guild(request).roles.values()])

    async def _emojis(self, request: web.Request) -> web.Response:
        return reply([payloads.emoji(each) for each in self._guild(request).emojis.values()])

    async def _members(self, request: web.Request) -> web.Response:
        after, limit = int(request.query.get("after", 0)), int(request.query.get("limit", 1))
        members = sorted(self._guild(request).members.values(), key=lambda each: each.user.id)
        return reply([payloads.member(each) for each in members if each.user.id > after][:limit])

    async def _search(self, request: web.Request) -> web.Response:
        start, limit = request.query["query"].lower(), int(request.query.get("limit", 1))
        members = self._guild(request).members.values()
        found = [each for each in members if (each.nick or each.user.name).lower().startswith(start)]
        return reply([payloads.member(each) for each in found[:limit]])

    async def _member(self, request: web.Request) -> web.Response:
        return reply(payloads.member(self._membership(request)))

    async def _rename_bot(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        own = guild.members[self._world.bot.id]
        own.nick = (await read_json(request)).get("nick") or None
        self._services.gateway.publish(
            "GUILD_MEMBER_UPDATE", {**payloads.member(own), "guild_id": str(guild.id)}, guild
        )
        return reply(payloads.member(own))

    async def _voice_state(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        user = request.match_info["user"]
        state = guild.voice_states.get(self._world.bot.id if user == "@me" else int(user))
        if state is None:
            raise unknown(10065, "Voice State")
        return reply(payloads.voice_state(guild, state))

    async def _leave(self, request: web.Request) -> web.Response:
        guild = self._guild(request)
        await self._services.calls.leave(guild, self._world.bot, close_code=4014)
        del self._world.guilds[guild.id]
        self._services.gateway.publish("GUILD_DELETE", {"id": str(guild.id)}, guild)
        return no_content()
