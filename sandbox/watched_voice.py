"""The voice server of a sandbox: it tells of connections, and knows who may speak."""

from __future__ import annotations

from sandbox.changes import Changes
from sandbox.permissions import Permission
from sandbox.settings import Settings
from sandbox.voice.encryption import Mode
from sandbox.voice.server import DISCONNECTED, VoiceServer
from sandbox.voice.session import Session
from sandbox.world import World


class WatchedVoiceServer(VoiceServer):
    """The voice server, telling when a client has finished its handshake and when it is gone.

    Members who are muted or may not speak are never announced as speakers, and their packets are not forwarded.
    """

    def __init__(self, world: World, settings: Settings, changes: Changes) -> None:
        super().__init__()
        self._world = world
        self._settings = settings
        self._changes = changes
        self._connected: dict[tuple[int, int], Session] = {}

    def channel_of(self, guild_id: int, user_id: int) -> int | None:
        """Return the id of the channel where the user's voice connection is ready, if it is."""
        session = self._connected.get((guild_id, user_id))
        return session.admission.channel_id if session else None

    def admit(self, *, guild_id: int, channel_id: int, user_id: int, session_id: str) -> str:
        """Let a user join, whose earlier connection counts no more."""
        self._connected.pop((guild_id, user_id), None)
        return super().admit(guild_id=guild_id, channel_id=channel_id, user_id=user_id, session_id=session_id)

    async def dismiss(self, *, guild_id: int, user_id: int, close_code: int | None = DISCONNECTED) -> None:
        """Take a user out, whose connection counts no more even before the client closes it."""
        self._connected.pop((guild_id, user_id), None)
        await super().dismiss(guild_id=guild_id, user_id=user_id, close_code=close_code)

    def lose(self, *, guild_id: int, user_id: int) -> None:
        """Crash on a user, whose connection counts no more."""
        self._connected.pop((guild_id, user_id), None)
        super().lose(guild_id=guild_id, user_id=user_id)

    def enter(self, session: Session, mode: Mode) -> None:
        """Let a session into its room, and remember it."""
        super().enter(session, mode)
        self._note(session)

    def resume(self, claim: dict[str, object]) -> Session:
        """Take a session up again, and remember it if it had got as far as its room."""
        session = super().resume(claim)
        if session.seal is not None:
            self._note(session)
        return session

    def may_speak(self, session: Session) -> bool:
        """Whether the member is not muted by a moderator, and has SPEAK there (or had it on joining, by settings)."""
        guild = self._world.guilds[session.admission.guild_id]
        state = guild.voice_states.get(session.user_id)
        if state is None or guild.members[session.user_id].mute:
            return False
        if self._settings.speak_computed_at_join:
            return not state.suppress
        return Permission.SPEAK in guild.permissions_of(session.user_id, state.channel)

    def disconnected(self, session: Session, *, resumable: bool) -> None:
        """Note the end of a session's websocket."""
        super().disconnected(session, resumable=resumable)
        where = session.admission.guild_id, session.user_id
        if self._connected.get(where) is session:
            del self._connected[where]
        self._changes.notify()

    def _note(self, session: Session) -> None:
        self._connected[session.admission.guild_id, session.user_id] = session
        self._changes.notify()
