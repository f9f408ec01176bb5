"""The receiving half of a listener: packets as they arrive, decrypted as soon as their keys are known."""

import asyncio
import time
from dataclasses import dataclass

from sandbox.voice.encryption import Seal, SealBrokenError, header_size
from sandbox.voice.hearing import HeardPacket
from sandbox.voice.privacy import FrameRefusedError, Privacy, is_end_to_end

# A sender may go over to a new epoch before our own announcement of it is read: UDP overtakes the websocket.
EARLY_S = 0.5
# And what a sender encrypted for the epoch before ours may still be on its way when the group has gone over.
LATE_S = 0.1


@dataclass(frozen=True, slots=True)
class _Frame:
    at: float
    user_id: int
    ssrc: int
    sequence: int
    timestamp: int
    content: bytes


class Ears:
    """Hears for one member.

    Attributes:
        packets: What was heard, in the order it could be told what it is.
        broken: Packets that did not open with the transport key.
        reports: RTCP packets.
        before_group: Encrypted frames of before this member was in the group: not meant for them.
    """

    def __init__(self, privacy: Privacy) -> None:
        self.packets: list[HeardPacket] = []
        self.broken = 0
        self.reports = 0
        self.before_group = 0
        self._seal: Seal | None = None
        self._privacy = privacy
        self._users: dict[int, int] = {}
        self._strangers: list[tuple[float, bytes, bytes]] = []
        self._early: dict[_Frame, asyncio.TimerHandle] = {}
        self._joined_at: float | None = None

    def unlock(self, seal: Seal) -> None:
        """Learn the transport key (op 4); what comes before it is nobody's."""
        self._seal = seal

    def hear(self, packet: bytes) -> None:
        """Take a packet from the socket."""
        at = time.time()
        if self._seal is None:
            return
        try:
            header, payload = self._seal.open(packet)
        except SealBrokenError:
            self.broken += 1
            return
        if header_size(packet) < 12:
            self.reports += 1
        elif int.from_bytes(header[8:12], "big") in self._users:
            self._take(at, header, payload)
        else:
            self._strangers.append((at, header, payload))

    def introduce(self, ssrc: int, user_id: int) -> None:
        """Learn whose an ssrc is (op 5), and take what came from it before."""
        self._users[ssrc] = user_id
        waiting, self._strangers = self._strangers, []
        for at, header, payload in waiting:
            if int.from_bytes(header[8:12], "big") == ssrc:
                self._take(at, header, payload)
            else:
                self._strangers.append((at, header, payload))

    def rekeyed(self) -> None:
        """Try again what came too early: the group has changed."""
        for frame, timer in list(self._early.items()):
            try:
                opus = self._decrypt(frame)
            except FrameRefusedError:
                continue
            timer.cancel()
            del self._early[frame]
            self._keep(frame, opus, None)

    def gone_over(self) -> None:
        """Learn that the group uses its current epoch (op 22): all who are in it speak to this member now."""
        if self._joined_at is None:
            self._joined_at = time.time()

    def restarted(self) -> None:
        """Learn that this member is in no group."""
        self._joined_at = None

    def close(self) -> None:
        """Wait no longer for keys."""
        for frame, timer in list(self._early.items()):
            timer.cancel()
            self._give_up(frame, "no keys until the listener left")

    def _take(self, at: float, header: bytes, payload: bytes) -> None:
        sequence, timestamp = int.from_bytes(header[2:4], "big"), int.from_bytes(header[4:8], "big")
        ssrc = int.from_bytes(header[8:12], "big")
        frame = _Frame(at, self._users[ssrc], ssrc, sequence, timestamp, payload)
        try:
            self._keep(frame, self._decrypt(frame), None)
        except FrameRefusedError as error:
            if not is_end_to_end(payload):
                self._keep(frame, b"", str(error))
                return
            self._early[frame] = asyncio.get_running_loop().call_later(EARLY_S, self._give_up, frame, str(error))

    def _decrypt(self, frame: _Frame) -> bytes:
        if self._privacy.members:
            return self._privacy.decrypt(frame.user_id, frame.content)
        if is_end_to_end(frame.content):
            raise FrameRefusedError("no group yet")
        return frame.content

    def _keep(self, frame: _Frame, opus: bytes, failure: str | None) -> None:
        numbers = (frame.ssrc, frame.sequence, frame.timestamp)
        encrypted = is_end_to_end(frame.content)
        self.packets.append(HeardPacket(frame.at, frame.user_id, *numbers, opus, encrypted, failure))

    def _give_up(self, frame: _Frame, reason: str) -> None:
        del self._early[frame]
        if self._joined_at is not None and frame.at > self._joined_at + LATE_S:
            self._keep(frame, b"", reason)
        else:
            self.before_group += 1
