"""The voice server: who may join, who is in which room, and the ways a connection ends."""

import asyncio
import secrets
from collections.abc import Sequence

from aiohttp import web

from sandbox.voice.encryption import MODES, Mode, Seal
from sandbox.voice.forwarding import Forwarder
from sandbox.voice.gateway import CRASHED, Conversation, RefusedError
from sandbox.voice.room import Room
from sandbox.voice.session import SESSION_DESCRIPTION, Admission, SentFrame, Session, VoiceFaults

READY = 2
SESSION_INVALID = 4006
AUTHENTICATION_FAILED = 4004
DISCONNECTED = 4014
DAVE_REQUIRED = 4017
RESUME_WINDOW_S = 10.0


class VoiceServer:
    """A voice server of the local Discord, for any number of guilds.

    The main gateway's side calls `admit` and `dismiss` as members join, move and leave; tests call `drop`, change
    `faults`, and read `sent`.
    """

    def __init__(self) -> None:
        self.faults = VoiceFaults()
        self._admissions: dict[str, Admission] = {}
        self._sessions: dict[str, Session] = {}
        self._retired: set[str] = set()
        self._rooms: dict[tuple[int, int], Room] = {}
        self._sent: dict[tuple[int, int], list[SentFrame]] = {}
        self._forwarder = Forwarder(self._room_of, self.may_speak)
        self._last_ssrc = secrets.randbelow(1 << 16)
        self._conversations: set[Conversation] = set()
        self._windows: dict[Session, asyncio.TimerHandle] = {}
        self._closings: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Bind the UDP socket on 127.0.0.1, at a free port."""
        await self._forwarder.open()

    async def aclose(self) -> None:
        """Close every websocket and the socket; nothing if they are closed."""
        for conversation in list(self._conversations):
            await conversation.close(1001)
        for session in list(self._sessions.values()):
            self._end(session)
        if self._closings:
            await asyncio.wait(self._closings)
        await self._forwarder.close()

    def admit(self, *, guild_id: int, channel_id: int, user_id: int, session_id: str) -> str:
        """Let a user join a channel; return the token for VOICE_SERVER_UPDATE.

        An earlier admission of the user in the guild is retired, and what is connected by it closed with 4014.
        """
        token = self._token_of(guild_id, user_id)
        if token is not None:
            conversation = self._retire(token)
            if conversation is not None:
                closing = asyncio.create_task(conversation.close(DISCONNECTED), name="voice-retire")
                self._closings.add(closing)
                closing.add_done_callback(self._closings.discard)
        admission = Admission(guild_id, channel_id, user_id, session_id, secrets.token_hex(8))
        self._admissions[admission.token] = admission
        return admission.token

    async def dismiss(self, *, guild_id: int, user_id: int, close_code: int | None = DISCONNECTED) -> None:
        """Take a user who left, moved or was kicked out of their room, and close their websocket with this code.

        With None the websocket is left for the client to close. Nothing happens if the user is not admitted.
        """
        token = self._token_of(guild_id, user_id)
        conversation = self._retire(token) if token is not None else None
        if conversation is not None and close_code is not None:
            await conversation.close(close_code)

    async def drop(self, *, guild_id: int, user_id: int, close_code: int | None) -> None:
        """Break a user's voice websocket: with a close code, or the bare TCP connection (None); it is gone on return.

        After None and 4015 the session may be resumed for 10 s; after any other code it is gone, and the token too.
        """
        token = self._token_of(guild_id, user_id)
        if token is None:
            return
        resumable = close_code in (None, CRASHED)
        conversation = self._conversation_of(token) if resumable else self._retire(token)
        if conversation is None:
            return
        if close_code is None:
            conversation.abort()
            await conversation.ended()
        else:
            await conversation.close(close_code)

    def lose(self, *, guild_id: int, user_id: int) -> None:
        """Be to a user as a server that has crashed: cut what is connected, and know nothing of it any more (4006)."""
        token = self._token_of(guild_id, user_id)
        conversation = self._retire(token) if token is not None else None
        if conversation is not None:
            conversation.abort()

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Talk to a client: the handler behind wss://{endpoint}/?v=8."""
        conversation = Conversation(self)
        self._conversations.add(conversation)
        try:
            return await conversation.run(request)
        finally:
            self._conversations.discard(conversation)

    def sent(self, *, guild_id: int, user_id: int) -> Sequence[SentFrame]:
        """Every RTP packet the user sent in the guild, over all their connections, oldest first."""
        return tuple(self._sent.get((guild_id, user_id), ()))

    def identify(self, claim: dict[str, object]) -> Session:
        """Open a session for op 0.

        Raises:
            RefusedError: Faults say so, the token is not of this user and session, or the client knows no DAVE.
        """
        if self.faults.close_next_identify is not None:
            code, self.faults.close_next_identify = self.faults.close_next_identify, None
            raise RefusedError(code)
        admission = self._claimed(claim)
        if str(claim.get("user_id")) != str(admission.user_id):
            raise RefusedError(AUTHENTICATION_FAILED)
        if self.faults.dave_version and not claim.get("max_dave_protocol_version"):
            raise RefusedError(DAVE_REQUIRED)
        earlier = self._sessions.get(admission.token)
        if earlier is not None:
            self._end(earlier)
        sent = self._sent.setdefault((admission.guild_id, admission.user_id), [])
        self._last_ssrc += 1
        session = Session(admission, self._last_ssrc, self.faults, sent)
        self._sessions[admission.token] = session
        self._forwarder.add(session)
        return session

    def greet(self, session: Session) -> None:
        """Send op 2."""
        ready = {"ssrc": session.ssrc, "ip": "127.0.0.1", "port": self._forwarder.port, "modes": list(MODES)}
        session.send(READY, ready | {"experiments": [], "streams": []})

    def resume(self, claim: dict[str, object]) -> Session:
        """Find the session for op 7.

        Raises:
            RefusedError: There is none.
        """
        session = self._sessions.get(self._claimed(claim).token)
        if session is None:
            raise RefusedError(SESSION_INVALID)
        self._stop_window(session)
        return session

    def enter(self, session: Session, mode: Mode) -> None:
        """Handle op 1: send op 4 and let the session into its room.

        Raises:
            RefusedError: The session has been ended.
        """
        admission = session.admission
        if self._sessions.get(admission.token) is not session:
            raise RefusedError(SESSION_INVALID)
        room = self._rooms.get((admission.guild_id, admission.channel_id))
        if room is None:
            room = self._rooms[admission.guild_id, admission.channel_id] = Room(admission.channel_id, self.faults)
        session.seal = Seal(mode, session.key)
        description = {"mode": mode, "secret_key": list(session.key), "audio_codec": "opus", "video_codec": "H264"}
        described = description | {"media_session_id": secrets.token_hex(16), "dave_protocol_version": room.version}
        session.send(SESSION_DESCRIPTION, described)
        if self._room_of(session) is None:
            room.enter(session)

    def may_speak(self, _session: Session) -> bool:
        """Whether the others may hear the session now, asked at every packet."""
        return True

    def speaks(self, session: Session, speaking: int) -> None:
        """Handle op 5; the others are not told that one speaks who may not."""
        room = self._room_of(session)
        if room is None:
            return
        session.speaking = speaking
        if self.may_speak(session) or (session.announced and not speaking):
            room.announce(session)
            self._forwarder.announced(session)

    def exchange(self, session: Session, op: int, payload: bytes) -> None:
        """Hand a message of the key exchange to the session's room."""
        room = self._room_of(session)
        if room is not None:
            room.exchange(session, op, payload)

    def disconnected(self, session: Session, *, resumable: bool) -> None:
        """Handle the end of a session's websocket: it may be resumed for a while, or has ended."""
        if self._sessions.get(session.admission.token) is not session or session.socket is not None:
            return
        if not resumable:
            self._end(session)
            return
        self._stop_window(session)
        self._windows[session] = asyncio.get_running_loop().call_later(RESUME_WINDOW_S, self._end, session)

    def _claimed(self, claim: dict[str, object]) -> Admission:
        token = str(claim.get("token"))
        if token in self._retired:
            raise RefusedError(SESSION_INVALID)
        admission = self._admissions.get(token)
        if admission is None or str(claim.get("server_id")) != str(admission.guild_id):
            raise RefusedError(AUTHENTICATION_FAILED)
        if claim.get("session_id") != admission.session_id:
            raise RefusedError(SESSION_INVALID)
        return admission

    def _token_of(self, guild_id: int, user_id: int) -> str | None:
        of_user = (
            token
            for token, admission in self._admissions.items()
            if (admission.guild_id, admission.user_id) == (guild_id, user_id)
        )
        return next(of_user, None)

    def _conversation_of(self, token: str) -> Conversation | None:
        session = self._sessions.get(token)
        return next((each for each in self._conversations if each.current and each.session is session), None)

    def _retire(self, token: str) -> Conversation | None:
        """End an admission and its session; return what is still connected."""
        conversation = self._conversation_of(token)
        del self._admissions[token]
        self._retired.add(token)
        session = self._sessions.get(token)
        if session is not None:
            self._end(session)
        return conversation

    def _end(self, session: Session) -> None:
        self._stop_window(session)
        if self._sessions.get(session.admission.token) is session:
            del self._sessions[session.admission.token]
        self._forwarder.remove(session)
        where = (session.admission.guild_id, session.admission.channel_id)
        room = self._rooms.get(where)
        if room is not None:
            room.leave(session)
            if not room.sessions:
                room.close()
                del self._rooms[where]

    def _stop_window(self, session: Session) -> None:
        window = self._windows.pop(session, None)
        if window is not None:
            window.cancel()

    def _room_of(self, session: Session) -> Room | None:
        room = self._rooms.get((session.admission.guild_id, session.admission.channel_id))
        return room if room is not None and room.sessions.get(session.user_id) is session else None
