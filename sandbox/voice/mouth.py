"""The sending half of a listener: Opus packets in time, with RTP headers that stay true through pauses."""

import asyncio
from collections.abc import Callable, Sequence

from sandbox.voice.encryption import Seal
from sandbox.voice.privacy import SILENCE, Privacy

RATE_HZ = 48_000
PACKET_S = 0.02
PACKET_SAMPLES = 960
CLOSING_SILENCES = 5


class Mouth:
    """Speaks for one member.

    Args:
        udp: The connected socket.
        seal: The transport encryption.
        ssrc: The stream's number, as the server gave it.
    """

    def __init__(self, udp: asyncio.DatagramTransport, seal: Seal, ssrc: int) -> None:
        self._udp = udp
        self._seal = seal
        self._ssrc = ssrc
        self._sequence = 0
        self._began_at: float | None = None

    async def speak(self, packets: Sequence[bytes], privacy: Callable[[], Privacy | None]) -> None:
        """Send packets of 20 ms, one each 20 ms, and five silences after them (never encrypted end to end).

        Args:
            packets: Opus.
            privacy: Tells before each packet what to encrypt with; None sends plaintext.
        """
        loop = asyncio.get_running_loop()
        started = loop.time()
        self._began_at = started if self._began_at is None else self._began_at
        offset = round((started - self._began_at) * RATE_HZ)
        for index, opus in enumerate([*packets, *[SILENCE] * CLOSING_SILENCES]):
            await asyncio.sleep(started + index * PACKET_S - loop.time())
            encrypting = privacy()
            frame = opus if encrypting is None or opus == SILENCE else encrypting.encrypt(opus)
            self._send(frame, offset + index * PACKET_SAMPLES)

    def _send(self, frame: bytes, timestamp: int) -> None:
        self._sequence = (self._sequence + 1) % (1 << 16)
        numbers = self._sequence.to_bytes(2, "big") + (timestamp % (1 << 32)).to_bytes(4, "big")
        self._udp.sendto(self._seal.seal(b"\x80\x78" + numbers + self._ssrc.to_bytes(4, "big"), frame))
