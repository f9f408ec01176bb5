"""Who is logged in: identifying, resuming, and the end of sessions (Gateway, "Connections")."""

import asyncio
from collections.abc import Callable

from sandbox import payloads
from sandbox.changes import Changes
from sandbox.gateway_codes import ENDS_SESSION, GatewayCode, Refused
from sandbox.gateway_session import Connection, Intent, Session
from sandbox.settings import Settings
from sandbox.world import GuildState, Json, World

_ALL_INTENTS = (1 << 26) - 1
_INVALID_SESSION = {"op": 9, "s": None, "t": None, "d": False}


class Logins:
    """The bot's sessions, from IDENTIFY until none can resume them.

    Attributes:
        sessions: Those that live, by id, whether they have a connection or not.
        on_end: Told of each that has ended, when it is no longer among them.
    """

    def __init__(self, world: World, settings: Settings, changes: Changes) -> None:
        self.sessions: dict[str, Session] = {}
        self.on_end: Callable[[Session], None] = _ignore
        self._world = world
        self._settings = settings
        self._changes = changes
        self._expiries: dict[str, asyncio.TimerHandle] = {}

    def identify(self, connection: Connection, data: Json) -> Session:
        """Start a session (op 2), and tell it of its guilds.

        Raises:
            Refused: The token, the intents or the shard are wrong.
        """
        self._check_token(data)
        intents = data.get("intents")
        if not isinstance(intents, int) or not 0 <= intents <= _ALL_INTENTS:
            raise Refused(GatewayCode.INVALID_INTENTS)
        portal = (
            (Intent.MESSAGE_CONTENT, self._settings.message_content_intent),
            (Intent.GUILD_MEMBERS, self._settings.server_members_intent),
            (Intent.GUILD_PRESENCES, self._settings.presence_intent),
        )
        if any(intents & intent and not granted for intent, granted in portal):
            raise Refused(GatewayCode.DISALLOWED_INTENTS)
        shard_id, shards = data.get("shard") or (0, 1)
        if not 0 <= shard_id < shards:
            raise Refused(GatewayCode.INVALID_SHARD)
        session = Session(bot=self._world.bot, intents=intents, shard=(shard_id, shards))
        session.attach(connection)
        self.sessions[session.id] = session
        self._settings.session_starts_left -= 1
        self._welcome(session, connection)
        return session

    def resume(self, connection: Connection, data: Json) -> Session | None:
        """Go on with a session (op 6) and send what it missed; None, and op 9, if it has ended.

        Raises:
            Refused: The token or the sequence number is wrong.
        """
        self._check_token(data)
        session = self.sessions.get(data.get("session_id", ""))
        if session is None:
            connection.send(_INVALID_SESSION)
            return None
        if not isinstance(data.get("seq"), int) or data["seq"] > session.sequence:
            raise Refused(GatewayCode.INVALID_SEQUENCE)
        if timer := self._expiries.pop(session.id, None):
            timer.cancel()
        if session.connection is not None:
            session.connection.close(4000)
        session.attach(connection)
        session.replay(data["seq"])
        return session

    def part(self, session: Session, code: int | None) -> None:
        """Take note that a session's connection was closed with this code: it has ended, or waits to be resumed."""
        session.connection = None
        if code in ENDS_SESSION:
            self._end(session)
        elif session.id in self.sessions:
            timer = asyncio.get_running_loop().call_later(self._settings.resume_window_s, self._end, session)
            self._expiries[session.id] = timer

    def end_all(self) -> None:
        """End every session, connected or not; none is told of another's end."""
        ended = list(self.sessions.values())
        self.sessions.clear()
        self.aclose()
        for session in ended:
            self.on_end(session)

    def guild_create(self, session: Session, guild: GuildState) -> Json:
        """Return the data of GUILD_CREATE, with the members that the session's intents show."""
        both = Intent.GUILD_MEMBERS | Intent.GUILD_PRESENCES
        return payloads.guild_create(guild, bot=self._world.bot, all_members=session.intents & both == both)

    def aclose(self) -> None:
        """Await no session's expiry any more; does nothing the second time."""
        for timer in self._expiries.values():
            timer.cancel()
        self._expiries.clear()

    def _welcome(self, session: Session, connection: Connection) -> None:
        guilds = [guild for guild in self._world.guilds.values() if session.covers(guild)]
        ready = {
            "v": 10,
            "user": payloads.own_user(self._world.bot),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": connection.address.gateway_url,
            "shard": list(session.shard),
            "application": {"id": str(self._world.application_id), "flags": application_flags(self._settings)},
            "private_channels": [],
            "relationships": [],
            "presences": [],
            "user_settings": {},
            "guild_join_requests": [],
            "_trace": [],
        }
        session.dispatch("READY", ready)
        for guild in guilds:
            session.offer("GUILD_CREATE", self.guild_create(session, guild), guild, None)
        session.ready = True
        self._changes.notify()

    def _check_token(self, data: Json) -> None:
        if str(data.get("token", "")).removeprefix("Bot ") != self._world.token:
            raise Refused(GatewayCode.AUTHENTICATION_FAILED)

    def _end(self, session: Session) -> None:
        self._expiries.pop(session.id, None)
        if self.sessions.pop(session.id, None) is not None:
            self.on_end(session)
            self._changes.notify()


def application_flags(settings: Settings) -> int:
    """Return the flags by which a bot can see its portal switches (Application, "Application Flags")."""
    switches = (
        (13, settings.presence_intent),
        (15, settings.server_members_intent),
        (19, settings.message_content_intent),
    )
    return sum(1 << bit for bit, on in switches if on)


def _ignore(_session: Session) -> None:
    """Stand in until somebody wants to know."""
