"""One member's voice session: what outlives a websocket that is resumed, and the order messages leave in."""

import asyncio
import json
import os
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from aiohttp import ClientConnectionError, web

from sandbox.voice.encryption import Seal

SESSION_DESCRIPTION = 4
PROPOSALS = 27


@dataclass(slots=True)
class VoiceFaults:
    """What goes wrong, or another way than usual; read at every use, so a test may change it at any time.

    `muted_ops` are never sent; `close_next_identify` closes one websocket with that code, then is None again.
    """

    proposals_delay_s: float = 0.0
    session_description_delay_s: float = 0.0
    dave_version: int = 1
    muted_ops: set[int] = field(default_factory=set[int])
    close_next_identify: int | None = None

    def delay_s(self, op: int) -> float:
        """How long a message of this op code is kept back, with all that follow it."""
        return {PROPOSALS: self.proposals_delay_s, SESSION_DESCRIPTION: self.session_description_delay_s}.get(op, 0.0)


@dataclass(frozen=True, slots=True)
class Admission:
    """A member's right to join a channel, given when the main gateway hands out the token."""

    guild_id: int
    channel_id: int
    user_id: int
    session_id: str
    token: str


@dataclass(frozen=True, slots=True)
class SentFrame:
    """One RTP packet a member sent.

    `at` is wall time in seconds; `silence` is the payload f8fffe; `others_present` tells that other members were in
    the room whose end-to-end group was or was being formed.
    """

    at: float
    sequence: int
    timestamp: int
    silence: bool
    end_to_end: bool
    others_present: bool


class Session:
    """A member's connection to the voice server.

    Messages are numbered and kept (Discord's voice documentation, "Buffered Resume"), so they can be sent to a session
    whose websocket is gone, and reach it when it resumes.

    Attributes:
        speaking: The flags of its last op 5, None before the first.
        announced: The flags that the others were last told of; while it may not speak, they are not told that it does.
    """

    def __init__(self, admission: Admission, ssrc: int, faults: VoiceFaults, sent: list[SentFrame]) -> None:
        self.admission = admission
        self.user_id = admission.user_id
        self.ssrc = ssrc
        self.key = os.urandom(32)
        self.seal: Seal | None = None
        self.address: tuple[str, int] | None = None
        self.speaking: int | None = None
        self.announced: int | None = None
        self.sent = sent
        self.socket: web.WebSocketResponse | None = None
        self._faults = faults
        self._sequence = 0
        self._buffer: deque[tuple[int, str | bytes]] = deque(maxlen=1000)
        self._outbox: asyncio.Queue[tuple[float, str | bytes]] = asyncio.Queue()
        self._writer: asyncio.Task[None] | None = None

    def send(self, op: int, data: bytes | Mapping[str, object]) -> None:
        """Send a numbered message: binary if data is bytes, else JSON."""
        if op in self._faults.muted_ops:
            return
        self._sequence = (self._sequence + 1) % (1 << 16)
        if isinstance(data, bytes):
            wire: str | bytes = self._sequence.to_bytes(2, "big") + bytes([op]) + data
        else:
            wire = json.dumps({"op": op, "d": data, "seq": self._sequence})
        self._buffer.append((self._sequence, wire))
        if self._writer is not None:
            self._outbox.put_nowait((asyncio.get_running_loop().time() + self._faults.delay_s(op), wire))

    def send_unnumbered(self, op: int, data: object) -> None:
        """Send what is never replayed: heartbeat acknowledgements, and op 9."""
        if op not in self._faults.muted_ops:
            self._outbox.put_nowait((0.0, json.dumps({"op": op, "d": data})))

    def attach(self, socket: web.WebSocketResponse) -> None:
        """Speak through this websocket from now on; what waited for an earlier one is only in the buffer."""
        self._stop_writing()
        self.socket = socket
        self._outbox = asyncio.Queue()
        self._writer = asyncio.create_task(self._write(socket, self._outbox), name=f"voice-writer-{self.user_id}")

    def replay(self, acknowledged: int) -> None:
        """Send again what follows the message of that number; everything kept, if it is not among them."""
        numbers = [number for number, _ in self._buffer]
        start = numbers.index(acknowledged) + 1 if acknowledged in numbers else 0
        for _, wire in list(self._buffer)[start:]:
            self._outbox.put_nowait((0.0, wire))

    def detach(self, socket: web.WebSocketResponse) -> None:
        """Stop speaking through this websocket, if it is still the one."""
        if self.socket is socket:
            self.socket = None
            self._stop_writing()

    def _stop_writing(self) -> None:
        if self._writer is not None:
            self._writer.cancel()
            self._writer = None

    @staticmethod
    async def _write(socket: web.WebSocketResponse, outbox: asyncio.Queue[tuple[float, str | bytes]]) -> None:
        loop = asyncio.get_running_loop()
        while True:
            not_before, wire = await outbox.get()
            if not_before > loop.time():
                await asyncio.sleep(not_before - loop.time())
            try:
                await (socket.send_str(wire) if isinstance(wire, str) else socket.send_bytes(wire))
            except (ClientConnectionError, ConnectionError):
                return  # the reading side of this websocket ends the session
