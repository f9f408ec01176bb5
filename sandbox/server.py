"""The whole local Discord: starts every part, and is what tests and the demo hold in their hands."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Self

from aiohttp import web

from sandbox.certificates import Certificates
from sandbox.gateway_session import VoiceRequest
from sandbox.guild import Guild
from sandbox.member import Member
from sandbox.permissions import NOTHING, Permission
from sandbox.proxy import ConnectProxy
from sandbox.rest import PREFIX, Gate
from sandbox.rest_account import AccountRoutes
from sandbox.rest_commands import CommandRoutes
from sandbox.rest_guilds import GuildRoutes
from sandbox.rest_interactions import InteractionRoutes
from sandbox.rest_messages import MessageRoutes
from sandbox.services import Request, Services
from sandbox.settings import RestFaults, Settings
from sandbox.voice.server import DISCONNECTED, VoiceServer
from sandbox.world import Channel, Json, Message, Role, User, VoiceChannel

_STOP_LIMIT_S = 2.0


class Sandbox:
    """A local Discord on 127.0.0.1 at free ports; several may run at once. Use it as an async context manager.

    A bot reaches it through `proxy_url` with `ca_bundle` as its trust (SSL_CERT_FILE), and logs in with `token`.
    """

    def __init__(self, *, bot_name: str = "Narrator") -> None:
        self._services = Services(bot_name=bot_name)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._runner: web.AppRunner | None = None
        self._proxy: ConnectProxy | None = None
        self.guilds: list[Guild] = []
        self.ca_bundle = Path()
        self.plain_url = ""

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def start(self) -> None:
        """Listen. `plain_url` is the same REST and gateway without TLS, for clients that take a base URL."""
        self._folder = tempfile.TemporaryDirectory(prefix="sandbox-")
        certificates = Certificates.create(Path(self._folder.name))
        self.ca_bundle = certificates.bundle
        self._services.member_trust = certificates.client_context()
        self._runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=_STOP_LIMIT_S)
        await self._runner.setup()
        tls = web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=certificates.server_context())
        await tls.start()
        plain = web.TCPSite(self._runner, "127.0.0.1", 0)
        await plain.start()
        self._services.tls_port = tls.port
        self.plain_url = f"http://127.0.0.1:{plain.port}"
        self._proxy = ConnectProxy(self._services.tls_port)
        await self._proxy.start()
        await self._services.voice.start()

    async def aclose(self) -> None:
        """Close everything; does nothing the second time."""
        for listener in list(self._services.listeners):
            await listener.aclose()
        self._services.listeners.clear()
        await self._services.gateway.aclose()
        await self._services.calls.aclose()
        await self._services.voice.aclose()
        if self._runner is not None:
            await self._runner.cleanup()
        if self._proxy is not None:
            await self._proxy.aclose()
        if self._folder is not None:
            self._folder.cleanup()
        self._runner = self._proxy = self._folder = None

    @property
    def token(self) -> str:
        """The bot's token; another one logs in nowhere."""
        return self._services.world.token

    @property
    def proxy_url(self) -> str:
        """The CONNECT proxy to give to the bot."""
        if self._proxy is None:
            raise RuntimeError("the sandbox is not started")
        return self._proxy.url

    @property
    def application_id(self) -> int:
        """The bot application's id."""
        return self._services.world.application_id

    @property
    def bot(self) -> User:
        """The bot's account."""
        return self._services.world.bot

    @property
    def settings(self) -> Settings:
        """The portal's switches and the time limits."""
        return self._services.settings

    @property
    def rest_faults(self) -> RestFaults:
        """What REST is to answer wrongly."""
        return self._services.rest_faults

    @property
    def voice(self) -> VoiceServer:
        """The voice server, with its faults and what was sent to it."""
        return self._services.voice

    @property
    def commands(self) -> list[Json]:
        """Every registered command, the global ones first."""
        registered = self._services.world.commands
        return [*registered.get(None, []), *(each for key, own in registered.items() if key for each in own)]

    @property
    def command_puts(self) -> int:
        """How often commands were written."""
        return self._services.commands.puts

    @property
    def requests(self) -> list[Request]:
        """Every REST request answered so far."""
        return self._services.requests

    @property
    def voice_requests(self) -> list[VoiceRequest]:
        """Every gateway op 4 that the bot has sent so far, over all its sessions."""
        return self._services.gateway.voice_requests

    @property
    def sessions(self) -> list[str]:
        """The ids of the bot's gateway sessions that live, whether they have a connection or wait to be resumed."""
        return list(self._services.gateway.sessions)

    def add_guild(self, name: str, *, locale: str = "en-US") -> Guild:
        """Make a guild with the bot in it."""
        guild = Guild(self._services, name, locale=locale)
        self.guilds.append(guild)
        return guild

    async def bot_ready(self, timeout_s: float = 20, *, wait_commands: bool = False) -> None:
        """Wait until the bot has identified and was told of its guilds, and if asked has commands registered."""

        def ready() -> bool:
            connected = any(each.ready and each.connection for each in self._services.gateway.sessions.values())
            return connected and (bool(self.commands) or not wait_commands)

        await self._services.changes.until(ready, timeout_s=timeout_s, what="the bot to log in")

    async def bot_gone(self, timeout_s: float = 10) -> None:
        """Wait until the bot has no gateway connection."""
        sessions = self._services.gateway.sessions
        await self._services.changes.until(
            lambda: not any(each.connection for each in sessions.values()), timeout_s=timeout_s, what="the bot to go"
        )

    def bot_channel(self, guild: Guild) -> VoiceChannel | None:
        """Return the voice channel that the bot is in, as members see it."""
        state = guild.state.voice_states.get(self.bot.id)
        return state.channel if state else None

    def voice_ready(self, user: User | Member, channel: VoiceChannel) -> bool:
        """Whether a voice connection of the user is ready in a channel, which comes after they are seen in it."""
        return self._services.voice.channel_of(channel.guild.id, user.id) == channel.id

    async def bot_in(self, channel: VoiceChannel, timeout_s: float = 10) -> None:
        """Wait until the bot's voice connection is ready in a channel."""
        await self._services.changes.until(
            lambda: self.voice_ready(self.bot, channel), timeout_s=timeout_s, what=f"the bot in {channel.name}"
        )

    async def bot_out_of_voice(self, guild: Guild, timeout_s: float = 10) -> None:
        """Wait until the bot is in no voice channel of a guild."""
        await self._services.changes.until(
            lambda: self.bot_channel(guild) is None, timeout_s=timeout_s, what="the bot to leave voice"
        )

    def messages_in(self, channel: Channel) -> list[Message]:
        """Return the messages of a channel, oldest first; ephemeral ones are only in answers."""
        return self._services.world.messages_in(channel)

    async def bot_message(self, channel: Channel, *, after: Message | None = None, timeout_s: float = 5) -> Message:
        """Wait for the first message of the bot in a channel, or the first after another message."""
        since = after.id if after else 0

        def found() -> Message | None:
            own = (each for each in self.messages_in(channel) if each.author is self.bot and each.id > since)
            return next(own, None)

        return await self._services.changes.until(
            found, timeout_s=timeout_s, what=f"the bot's message in {channel.name}"
        )

    async def until(self, condition: Callable[[], bool], *, timeout_s: float = 5, what: str = "a change") -> None:
        """Wait for anything that follows from a request, an event or a voice connection."""
        await self._services.changes.until(condition, timeout_s=timeout_s, what=what)

    async def kick_bot_from_voice(self, guild: Guild) -> None:
        """Disconnect the bot as a moderator does."""
        await self._services.calls.leave(guild.state, self.bot, close_code=DISCONNECTED)

    async def move_bot(self, guild: Guild, channel: VoiceChannel) -> None:
        """Move the bot to another voice channel as a moderator does."""
        await self._services.calls.move(guild.state, self.bot, channel)

    async def mute_bot(self, guild: Guild, *, muted: bool) -> None:
        """Mute or unmute the bot as a moderator does: while it is muted its packets are not forwarded.

        Raises:
            NotAllowedError: It is in no voice channel.
        """
        self._services.calls.mute(guild.state, self.bot, muted=muted)

    async def lose_voice_server(self, guild: Guild) -> None:
        """Let the bot's voice server crash, until `restore_voice_server` (Gateway Events, "Voice Server Update").

        If the bot is in voice there, it is sent VOICE_SERVER_UPDATE with a null endpoint, its voice connection is cut,
        and cannot be resumed (4006). Joining is answered by a null endpoint too. Members are on a server of their own:
        they stay, see the bot go, and hear it when it is back.
        """
        await self._services.calls.lose_server(guild.state)

    async def restore_voice_server(self, guild: Guild) -> None:
        """Give the bot a voice server again: if it is in voice there, VOICE_SERVER_UPDATE brings endpoint and token."""
        await self._services.calls.restore_server(guild.state)

    async def drop_gateway(self, code: int | None, *, resumable: bool = True) -> None:
        """Close the bot's gateway connections with a code, or cut them with none; they are gone on return.

        After 4007, 4009 and the other codes that end a session, and after any code when not `resumable`, the bot is
        out of voice, and a RESUME is answered by op 9.
        """
        if not resumable:
            self._services.gateway.logins.end_all()
        await self._services.gateway.drop(code)

    @asynccontextmanager
    async def gateway_down(self, code: int | None = None) -> AsyncGenerator[None]:
        """Drop the gateway and refuse connections (503) until the block ends; the bot misses what happens in it."""
        self._services.gateway.is_down = True
        try:
            await self.drop_gateway(code)
            yield
        finally:
            self._services.gateway.is_down = False

    def set_permissions(
        self,
        channel: Channel,
        target: Role | Member | User,
        *,
        allow: Permission = NOTHING,
        deny: Permission = NOTHING,
    ) -> None:
        """Set what a channel allows and denies a role, a member or the bot."""
        guild = next(each for each in self.guilds if each.state is channel.guild)
        guild.overwrite(channel, target, allow=allow, deny=deny)

    def _application(self) -> web.Application:
        services = self._services
        application = web.Application(middlewares=[Gate(services).middleware()], client_max_size=64 * 1024 * 1024)
        routes = [
            route
            for group in (AccountRoutes, CommandRoutes, GuildRoutes, InteractionRoutes, MessageRoutes)
            for route in group(services).routes()
        ]
        api = web.Application()
        api.add_routes(routes)
        application.add_subapp(PREFIX, api)
        application.add_routes(
            [
                web.get("/", self._websocket),
                web.get(r"/gateway{slash:/?}", services.gateway.serve),
                web.get(r"/voice{slash:/?}", services.voice.serve),
            ]
        )
        return application

    async def _websocket(self, request: web.Request) -> web.StreamResponse:
        """Serve the gateway or the voice gateway, which under Discord's names both have the path "/"."""
        if request.host.partition(":")[0].endswith("discord.media"):
            return await self._services.voice.serve(request)
        return await self._services.gateway.serve(request)
