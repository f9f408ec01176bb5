"""The members in one voice channel, and what each is told of the others."""

import asyncio

from sandbox.voice import delivery
from sandbox.voice.session import Session, VoiceFaults

SPEAKING = 5
CLIENTS_CONNECT = 11
CLIENT_DISCONNECT = 13
TRANSITION_READY = 23
KEY_PACKAGE = 26
COMMIT = 28
INVALID_COMMIT = 31
TRANSITION_TIMEOUT_S = 2.0


class Room:
    """A voice channel while somebody is in it. With DAVE version 0 at its opening it has no end-to-end group."""

    def __init__(self, channel_id: int, faults: VoiceFaults) -> None:
        self.sessions: dict[int, Session] = {}
        self.version = faults.dave_version
        self._group = delivery.Group(channel_id)
        self._timers: set[asyncio.TimerHandle] = set()

    def enter(self, session: Session) -> None:
        """Let a session in whose op 4 is sent."""
        others = list(self.sessions.values())
        self.sessions[session.user_id] = session
        if others:
            session.send(CLIENTS_CONNECT, {"user_ids": [str(other.user_id) for other in others]})
        for other in others:
            other.send(CLIENTS_CONNECT, {"user_ids": [str(session.user_id)]})
            if other.announced:
                session.send(SPEAKING, _speaking(other))
        if self.version:
            self._deliver(self._group.join(session.user_id))

    def leave(self, session: Session) -> None:
        """Let a session go; nothing if it has gone."""
        if self.sessions.get(session.user_id) is not session:
            return
        del self.sessions[session.user_id]
        for other in self.sessions.values():
            other.send(CLIENT_DISCONNECT, {"user_id": str(session.user_id)})
        if self.version:
            self._deliver(self._group.leave(session.user_id))

    def close(self) -> None:
        """Stop the timers."""
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()

    def keyed_besides(self, session: Session) -> bool:
        """Whether other members have offered a key package: their group is formed, or about to be."""
        return bool(self._group.packages.keys() - {session.user_id})

    def announce(self, session: Session) -> None:
        """Tell the others a session's ssrc and whether it speaks (op 5)."""
        session.announced = session.speaking
        for other in self.sessions.values():
            if other is not session:
                other.send(SPEAKING, _speaking(session))

    def exchange(self, session: Session, op: int, payload: bytes) -> None:
        """Handle a binary message of the key exchange, or one that carries nothing but a transition id.

        Raises:
            sandbox.voice.mls.MlsError: The payload is malformed.
        """
        if not self.version or self.sessions.get(session.user_id) is not session:
            return
        user_id = session.user_id
        if op == KEY_PACKAGE:
            self._deliver(self._group.key_package(user_id, payload))
        elif op == COMMIT:
            self._deliver(self._group.commit(user_id, payload))
        elif op == TRANSITION_READY:
            self._deliver(self._group.ready(user_id, int.from_bytes(payload, "big")))
        elif op == INVALID_COMMIT:
            self._deliver(self._group.invalid(user_id))

    def _deliver(self, messages: list[delivery.Outgoing]) -> None:
        for message in messages:
            for user_id in sorted(message.to & self.sessions.keys()):
                self.sessions[user_id].send(message.op, message.payload)
            if message.op == delivery.ANNOUNCE_COMMIT and isinstance(message.payload, bytes):
                self._expire_later(int.from_bytes(message.payload[:2], "big"))

    def _expire_later(self, transition_id: int) -> None:
        def expire() -> None:
            self._timers.discard(timer)
            self._deliver(self._group.expire(transition_id))

        timer = asyncio.get_running_loop().call_later(TRANSITION_TIMEOUT_S, expire)
        self._timers.add(timer)


def _speaking(session: Session) -> dict[str, object]:
    return {"user_id": str(session.user_id), "ssrc": session.ssrc, "speaking": session.speaking}
