"""One client's conversation on the voice gateway, version 8.

Op and close codes are of Discord's documentation, "Voice Opcodes" and "Voice Close Event Codes". Binary messages from
a client are an op code and its payload.
"""

import asyncio
import json
from collections.abc import Callable
from typing import Protocol, cast

from aiohttp import WSMsgType, web

from sandbox.voice.encryption import Mode, is_mode
from sandbox.voice.mls import MlsError
from sandbox.voice.room import INVALID_COMMIT, TRANSITION_READY
from sandbox.voice.session import Session

IDENTIFY, SELECT_PROTOCOL, HEARTBEAT, SPEAKING, HEARTBEAT_ACK, RESUME, HELLO, RESUMED = 0, 1, 3, 5, 6, 7, 8, 9
UNDECODABLE, NOT_AUTHENTICATED, ALREADY_AUTHENTICATED = 4002, 4003, 4005
UNKNOWN_PROTOCOL, UNKNOWN_MODE, BAD_REQUEST = 4012, 4016, 4020
HEARTBEAT_INTERVAL_MS = 13750
CRASHED = 4015
# A client that goes for good says so with one of these; any other end it may mean to resume from.
GOODBYES = (1000, 1001)
CLOSE_TIMEOUT_S = 1.0


class RefusedError(Exception):
    """A message after which the server closes the websocket, with this code."""

    def __init__(self, code: int) -> None:
        super().__init__(f"close code {code}")
        self.code = code


class Switchboard(Protocol):
    """What a conversation asks of the voice server."""

    def identify(self, claim: dict[str, object]) -> Session:
        """Open a session. Raises `RefusedError`."""
        ...

    def greet(self, session: Session) -> None:
        """Send op 2."""
        ...

    def resume(self, claim: dict[str, object]) -> Session:
        """Find a session again. Raises `RefusedError`."""
        ...

    def enter(self, session: Session, mode: Mode) -> None:
        """Let a session into its room."""
        ...

    def speaks(self, session: Session, speaking: int) -> None:
        """Tell the room."""
        ...

    def exchange(self, session: Session, op: int, payload: bytes) -> None:
        """Hand on a message of the key exchange. Raises `MlsError`."""
        ...

    def disconnected(self, session: Session, *, resumable: bool) -> None:
        """Learn that the websocket is gone."""
        ...


class Conversation:
    """One websocket, from HELLO to its close."""

    def __init__(self, server: Switchboard) -> None:
        self.session: Session | None = None
        self._server = server
        self._socket = web.WebSocketResponse(timeout=CLOSE_TIMEOUT_S)
        self._abort: Callable[[], None] | None = None
        self._closed_with: int | None = None
        self._closed = asyncio.Event()
        self._reading: asyncio.Task[None] | None = None

    @property
    def current(self) -> bool:
        """Whether the session speaks through this websocket (and has not resumed on another)."""
        return self.session is not None and self.session.socket is self._socket

    async def run(self, request: web.Request) -> web.WebSocketResponse:
        """Talk until either side ends it."""
        await self._socket.prepare(request)
        if request.transport is not None:
            self._abort = request.transport.abort
        hello = {"v": 8, "heartbeat_interval": HEARTBEAT_INTERVAL_MS}
        await self._socket.send_json({"op": HELLO, "d": hello})
        self._reading = asyncio.create_task(self._read(), name="voice-reader")
        try:
            await asyncio.wait([self._reading])
            if not self._reading.cancelled() and isinstance(refusal := self._reading.exception(), RefusedError):
                await self.close(refusal.code)
            elif self._closed_with is None:
                self._reading.result()
        finally:
            self._reading.cancel()
            if self.session is not None:
                self.session.detach(self._socket)
                self._server.disconnected(self.session, resumable=self._resumable)
        if self._closed_with is not None:
            await self._closed.wait()
        return self._socket

    @property
    def _resumable(self) -> bool:
        if self._closed_with is not None:
            return self._closed_with == CRASHED
        return self._socket.close_code not in GOODBYES

    async def close(self, code: int) -> None:
        """Close the websocket; what the session still had to say through it is not said."""
        if self.session is not None:
            self.session.detach(self._socket)
        self._closed_with = code
        if self._reading is not None:
            # Reading must have stopped: aiohttp waits for the client's answer only if nobody else reads.
            self._reading.cancel()
            await asyncio.wait([self._reading])
        try:
            if self._socket.prepared:
                await self._socket.close(code=code)
        finally:
            self._closed.set()

    def abort(self) -> None:
        """Cut the TCP connection."""
        if self._abort is not None:
            self._abort()

    async def ended(self) -> None:
        """Wait until the websocket is gone."""
        if self._reading is not None:
            await asyncio.wait([self._reading])

    async def _read(self) -> None:
        async for message in self._socket:
            if message.type is WSMsgType.TEXT:
                self._hear(cast("str", message.data))
            elif message.type is WSMsgType.BINARY:
                self._hear_binary(cast("bytes", message.data))

    def _hear(self, text: str) -> None:
        try:
            message = json.loads(text)
            op, data = int(message["op"]), message["d"]
            if self.session is None:
                self._hear_stranger(op, data)
            else:
                self._hear_member(self.session, op, data)
        except (KeyError, TypeError, ValueError) as error:
            raise RefusedError(UNDECODABLE) from error

    def _hear_stranger(self, op: int, data: dict[str, object]) -> None:
        if op == IDENTIFY:
            self.session = self._server.identify(data)
            self.session.attach(self._socket)
            self._server.greet(self.session)
        elif op == RESUME:
            self.session = self._server.resume(data)
            self.session.attach(self._socket)
            self.session.send_unnumbered(RESUMED, None)
            acknowledged = data.get("seq_ack", -1)
            self.session.replay(acknowledged if isinstance(acknowledged, int) else -1)
        elif op != HEARTBEAT:
            raise RefusedError(NOT_AUTHENTICATED)

    def _hear_member(self, session: Session, op: int, data: dict[str, object]) -> None:
        if op in (IDENTIFY, RESUME):
            raise RefusedError(ALREADY_AUTHENTICATED)
        if op == HEARTBEAT:
            session.send_unnumbered(HEARTBEAT_ACK, {"t": data["t"]})
        elif op == SELECT_PROTOCOL:
            self._select(session, data)
        elif op == SPEAKING:
            self._server.speaks(session, int(str(data["speaking"])))
        elif op in (TRANSITION_READY, INVALID_COMMIT):
            self._server.exchange(session, op, int(str(data["transition_id"])).to_bytes(2, "big"))

    def _select(self, session: Session, data: dict[str, object]) -> None:
        if data["protocol"] != "udp":
            raise RefusedError(UNKNOWN_PROTOCOL)
        mode = cast("dict[str, object]", data["data"])["mode"]
        if not is_mode(mode):
            raise RefusedError(UNKNOWN_MODE)
        self._server.enter(session, mode)

    def _hear_binary(self, data: bytes) -> None:
        if self.session is None or not data:
            raise RefusedError(NOT_AUTHENTICATED)
        try:
            self._server.exchange(self.session, data[0], data[1:])
        except MlsError as error:
            raise RefusedError(BAD_REQUEST) from error
