"""The UDP side: address discovery, and each member's packets re-encrypted for every other one in the room.

Discord's voice documentation, "IP Discovery" and "Sending and Receiving Voice". What is sealed end to end passes
through unread.
"""

import asyncio
import time
from collections.abc import Callable

from sandbox.voice.encryption import SealBrokenError, header_size
from sandbox.voice.privacy import SILENCE, is_end_to_end
from sandbox.voice.room import Room
from sandbox.voice.session import SentFrame, Session

DISCOVERY_SIZE = 74
DISCOVERY_REQUEST = bytes.fromhex("0001 0046")
DISCOVERY_REPLY = bytes.fromhex("0002 0046")
KEEPALIVE_SIZE = 8
RTCP_INTERVAL_S = 1.0
HELD_PACKETS = 100


class Forwarder(asyncio.DatagramProtocol):
    """Forwards between the sessions it is told of.

    Args:
        room_of: The room a session is in, None if in none.
        may_speak: Whether a session's packets are to be forwarded.
    """

    def __init__(self, room_of: Callable[[Session], Room | None], may_speak: Callable[[Session], bool]) -> None:
        self._room_of = room_of
        self._may_speak = may_speak
        self._sessions: dict[int, Session] = {}
        self._held: dict[int, list[tuple[bytes, bytes]]] = {}
        self._transport: asyncio.DatagramTransport | None = None
        self._reports: asyncio.Task[None] | None = None

    @property
    def port(self) -> int:
        """The port bound on 127.0.0.1."""
        if self._transport is None:
            raise RuntimeError("the voice server is not started")
        return int(self._transport.get_extra_info("sockname")[1])

    async def open(self) -> None:
        """Bind the socket."""
        loop = asyncio.get_running_loop()
        self._transport, _ = await loop.create_datagram_endpoint(lambda: self, local_addr=("127.0.0.1", 0))
        self._reports = asyncio.create_task(self._report(), name="voice-rtcp")

    async def close(self) -> None:
        """Close the socket; nothing if it is closed."""
        if self._reports is not None:
            self._reports.cancel()
            await asyncio.wait([self._reports])
            self._reports = None
        if self._transport is not None:
            self._transport.close()
            self._transport = None

    def add(self, session: Session) -> None:
        """Serve a session."""
        self._sessions[session.ssrc] = session

    def remove(self, session: Session) -> None:
        """Serve a session no longer."""
        self._sessions.pop(session.ssrc, None)
        self._held.pop(session.ssrc, None)

    def announced(self, session: Session) -> None:
        """Forward what came before the session's op 5: UDP may overtake it, and nobody knows the ssrc until then."""
        for header, payload in self._held.pop(session.ssrc, []):
            self._forward(session, header, payload)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Handle what a client sent; what is of no known session is dropped, as an open port must."""
        if len(data) == DISCOVERY_SIZE and data.startswith(DISCOVERY_REQUEST):
            self._discover(data, addr)
        elif len(data) == KEEPALIVE_SIZE:
            self._send(data, addr)
        elif len(data) > 16 and data[0] >> 6 == 2 and header_size(data) >= 12:
            session = self._sessions.get(int.from_bytes(data[8:12], "big"))
            if session is not None and session.seal is not None:
                self._receive(session, data)

    def _discover(self, data: bytes, addr: tuple[str, int]) -> None:
        session = self._sessions.get(int.from_bytes(data[4:8], "big"))
        if session is not None:
            session.address = addr
            address = addr[0].encode().ljust(64, b"\0")
            self._send(DISCOVERY_REPLY + data[4:8] + address + addr[1].to_bytes(2, "big"), addr)

    def _receive(self, session: Session, data: bytes) -> None:
        room = self._room_of(session)
        if room is None or session.seal is None:
            return
        try:
            header, payload = session.seal.open(data)
        except SealBrokenError:
            return  # not this session's key: anybody can send to an open port
        frame = payload[_extension_size(header) :]
        session.sent.append(
            SentFrame(
                at=time.time(),
                sequence=int.from_bytes(header[2:4], "big"),
                timestamp=int.from_bytes(header[4:8], "big"),
                silence=frame == SILENCE,
                end_to_end=is_end_to_end(frame),
                others_present=room.keyed_besides(session),
            )
        )
        if not self._may_speak(session):
            return
        if session.speaking is not None:
            if session.announced != session.speaking:  # it might not speak when it said so
                room.announce(session)
            self._forward(session, header, payload)
            return
        held = self._held.setdefault(session.ssrc, [])
        if len(held) < HELD_PACKETS:
            held.append((header, payload))

    def _forward(self, sender: Session, header: bytes, payload: bytes) -> None:
        room = self._room_of(sender)
        for session in room.sessions.values() if room is not None else ():
            if session is not sender and session.seal is not None and session.address is not None:
                self._send(session.seal.seal(header, payload), session.address)

    def _send(self, data: bytes, addr: tuple[str, int]) -> None:
        if self._transport is not None:
            self._transport.sendto(data, addr)

    async def _report(self) -> None:
        """Send every session a receiver report (RFC 3550 section 6.4.2) each second, as Discord's servers do."""
        while True:
            await asyncio.sleep(RTCP_INTERVAL_S)
            for session in list(self._sessions.values()):
                if session.seal is not None and session.address is not None:
                    header = bytes.fromhex("81c90007") + session.ssrc.to_bytes(4, "big")
                    self._send(session.seal.seal(header, bytes(24)), session.address)


def _extension_size(header: bytes) -> int:
    """Bytes of the header extension that stand, encrypted, before the frame (RFC 3550 section 5.3.1)."""
    return 4 * int.from_bytes(header[-2:], "big") if header[0] >> 4 & 1 else 0
