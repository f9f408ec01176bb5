"""A member's own voice connection, written apart from every Discord library: hears, decrypts, and can speak."""

import asyncio
import ssl as tls
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Self, cast

from sandbox.voice.ears import Ears
from sandbox.voice.encryption import Mode, Seal
from sandbox.voice.hearing import HeardPacket, Pcm, lay_out
from sandbox.voice.line import Invitation, Line
from sandbox.voice.mouth import Mouth
from sandbox.voice.privacy import VERSION, GroupLostError, Library, open_privacy

SELECT_PROTOCOL, READY, SESSION_DESCRIPTION, SPEAKING, CLIENTS_CONNECT, CLIENT_DISCONNECT = 1, 2, 4, 5, 11, 13
PREPARE_TRANSITION, EXECUTE_TRANSITION, TRANSITION_READY, PREPARE_EPOCH = 21, 22, 23, 24
EXTERNAL_SENDER, KEY_PACKAGE, PROPOSALS, COMMIT, ANNOUNCE_COMMIT, WELCOME, INVALID_COMMIT = 25, 26, 27, 28, 29, 30, 31
JOIN_TIMEOUT_S = 10.0
GROUP_TIMEOUT_S = 5.0
MODES: dict[Library, Mode] = {"davey": "aead_xchacha20_poly1305_rtpsize", "libdave": "aead_aes256_gcm_rtpsize"}


@dataclass(frozen=True, slots=True)
class SpeakingEvent:
    """One op 5: at this wall time a member's speaking flags (0: none) became these."""

    at: float
    user_id: int
    ssrc: int
    speaking: int


class _Datagrams(asyncio.DatagramProtocol):
    """The UDP socket: its first packet answers the address discovery, any other is for the ears."""

    def __init__(self, hear: Callable[[bytes], None]) -> None:
        self.discovered: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self._hear = hear

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Take a packet."""
        del addr
        if self.discovered.done():
            self._hear(data)
        else:
            self.discovered.set_result(data)


class Listener:
    """A member in a voice channel, made by `connect`.

    It refuses plaintext once its end-to-end group is formed, as real clients do (they let silence through).

    Attributes:
        others: The other members in the channel.
        speaking: Each speaker's current flags, by user id.
        speaking_log: Every op 5 heard.
        ears: What was heard, and counts of what was not.
        version: The DAVE version in use; 0 is transport encryption alone.
    """

    def __init__(self, invitation: Invitation, library: Library, mode: Mode) -> None:
        self.user_id = invitation.user_id
        self.others: set[int] = set()
        self.speaking: dict[int, int] = {}
        self.speaking_log: list[SpeakingEvent] = []
        self.version = 0
        self._privacy = open_privacy(library, invitation.user_id, invitation.channel_id)
        self.ears = Ears(self._privacy)
        self._line = Line(invitation, VERSION)
        self._mode: Mode = mode
        self._mouth: Mouth | None = None
        self._ssrc = 0
        self._transition: int | None = None
        self._encrypting = False
        self._changed = asyncio.Event()
        self._udp: asyncio.DatagramTransport | None = None
        self._reader: asyncio.Task[None] | None = None

    @classmethod
    async def connect(
        cls,
        *,
        url: str,
        ssl: tls.SSLContext | None,
        guild_id: int,
        channel_id: int,
        user_id: int,
        session_id: str,
        token: str,
        library: Library = "davey",
        mode: Mode | None = None,
    ) -> Self:
        """Join, as VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE told.

        Args:
            url: The voice gateway's, with its query.
            ssl: For a wss URL; None trusts what the system trusts.
            guild_id: The guild.
            channel_id: The voice channel.
            user_id: The member.
            session_id: Of the member's main gateway session.
            token: Of VOICE_SERVER_UPDATE.
            library: The end-to-end implementation to use.
            mode: The transport encryption; each library has its own by default, so that both are used.

        Raises:
            ConnectionError: The server closed; the message has the close code.
            TimeoutError: The session is not described within 10 s.
        """
        invitation = Invitation(url, ssl, guild_id, channel_id, user_id, session_id, token)
        listener = cls(invitation, library, mode or MODES[library])
        try:
            await listener._line.open()
            listener._reader = asyncio.create_task(listener._read(), name=f"listener-{user_id}")
            await listener._until(lambda: listener._mouth is not None, JOIN_TIMEOUT_S)
        except BaseException:
            await listener.aclose()
            raise
        return listener

    async def aclose(self) -> None:
        """Leave; nothing if left."""
        await self._line.close()
        if self._reader is not None:
            self._reader.cancel()
            await asyncio.wait([self._reader])
            self._reader = None
        if self._udp is not None:
            self._udp.close()
            self._udp = None
        self.ears.close()

    @property
    def packets(self) -> list[HeardPacket]:
        """Every packet heard of the others."""
        return self.ears.packets

    @property
    def resumed(self) -> int:
        """How often the websocket was lost and the session resumed."""
        return self._line.resumed

    @property
    def close_code(self) -> int | None:
        """With what the server closed for good; None while connected and after `aclose`."""
        return self._line.close_code

    @property
    def group(self) -> frozenset[int]:
        """The members of the end-to-end group as this one sees it, itself included; empty without a group."""
        return frozenset(self._privacy.members)

    def pcm(self, user_id: int, *, since: float | None = None, until: float | None = None) -> Pcm:
        """Decode what a member was heard saying, laid out by RTP timestamp; see `hearing.lay_out`."""
        return lay_out([each for each in self.packets if each.user_id == user_id], since=since, until=until)

    async def encrypted(self, timeout_s: float) -> None:
        """Wait until the end-to-end group is of the members present, two at least, and in use.

        Raises:
            ConnectionError: The connection ended.
            TimeoutError: It is not within the time.
        """
        await self._until(self._is_encrypted, timeout_s)

    async def closed(self, timeout_s: float) -> int | None:
        """Wait until the server closes for good; return the close code. Raises `TimeoutError`."""
        if self._reader is not None:
            await asyncio.wait_for(asyncio.shield(self._reader), timeout_s)
        return self.close_code

    async def speak(self, packets: Sequence[bytes], *, in_clear: bool = False) -> None:
        """Send Opus packets of 20 ms, one each 20 ms, then the five silences; encrypted unless alone.

        Args:
            packets: What to say.
            in_clear: Do what a faulty client does: wait for no group, and encrypt nothing end to end.

        Raises:
            ConnectionError: The connection ended.
            TimeoutError: The group is not formed within 5 s.
        """
        if self.version and self.others and not in_clear:
            await self.encrypted(GROUP_TIMEOUT_S)
        if self._mouth is None:
            raise ConnectionError("not connected")
        await self._announce(1)
        await self._mouth.speak(packets, lambda: self._privacy if self._encrypting and not in_clear else None)
        await self._announce(0)

    async def _announce(self, speaking: int) -> None:
        await self._line.send(SPEAKING, {"speaking": speaking, "delay": 0, "ssrc": self._ssrc})

    def _is_encrypted(self) -> bool:
        together = frozenset(self.others | {self.user_id})
        return self._encrypting and self._transition is None and bool(self.others) and self.group == together

    async def _until(self, reached: Callable[[], bool], timeout_s: float) -> None:
        async with asyncio.timeout(timeout_s):
            while not reached():
                if self._reader is None or self._reader.done():
                    if self._reader is not None and not self._reader.cancelled():
                        self._reader.result()  # what went wrong, if that is why it ended
                    raise ConnectionError(f"voice websocket closed with {self.close_code}")
                self._changed.clear()
                await self._changed.wait()

    async def _read(self) -> None:
        try:
            async for op, content in self._line.messages():
                if isinstance(content, bytes):
                    await self._exchange(op, content)
                else:
                    await self._hear(op, content)
                self._changed.set()
        finally:
            asyncio.get_running_loop().call_soon(self._changed.set)  # once this task counts as done

    async def _hear(self, op: int, data: dict[str, object]) -> None:
        if op == READY:
            await self._select(data)
        elif op == SESSION_DESCRIPTION:
            await self._described(data)
        elif op == SPEAKING:
            self._heard_speaking(data)
        elif op == CLIENTS_CONNECT:
            self.others |= {int(user_id) for user_id in cast("list[str]", data["user_ids"])}
        elif op == CLIENT_DISCONNECT:
            self.others.discard(int(str(data["user_id"])))
        elif op in (PREPARE_TRANSITION, EXECUTE_TRANSITION):
            await self._transit(op, cast("int", data["transition_id"]))
        elif op == PREPARE_EPOCH and data["epoch"] == 1:
            await self._restart()

    async def _select(self, ready: dict[str, object]) -> None:
        """Find our own address by UDP (Discord's voice documentation, "IP Discovery") and choose the encryption."""
        self._ssrc = cast("int", ready["ssrc"])
        loop = asyncio.get_running_loop()
        server = (cast("str", ready["ip"]), cast("int", ready["port"]))
        self._udp, protocol = await loop.create_datagram_endpoint(
            lambda: _Datagrams(self.ears.hear), remote_addr=server
        )
        self._udp.sendto(bytes.fromhex("00010046") + self._ssrc.to_bytes(4, "big") + bytes(66))
        reply = await asyncio.wait_for(protocol.discovered, JOIN_TIMEOUT_S)
        address, port = reply[8:72].rstrip(b"\0").decode(), int.from_bytes(reply[72:74], "big")
        data = {"address": address, "port": port, "mode": self._mode}
        await self._line.send(SELECT_PROTOCOL, {"protocol": "udp", "data": data})

    async def _described(self, data: dict[str, object]) -> None:
        self.version = cast("int", data["dave_protocol_version"])
        seal = Seal(self._mode, bytes(cast("list[int]", data["secret_key"])))
        self.ears.unlock(seal)
        if self._udp is not None:
            self._mouth = Mouth(self._udp, seal, self._ssrc)
        await self._announce(0)
        if self.version:
            await self._restart()

    def _heard_speaking(self, data: dict[str, object]) -> None:
        user_id, ssrc, speaking = int(str(data["user_id"])), cast("int", data["ssrc"]), cast("int", data["speaking"])
        self.speaking[user_id] = speaking
        self.speaking_log.append(SpeakingEvent(time.time(), user_id, ssrc, speaking))
        self.ears.introduce(ssrc, user_id)

    async def _restart(self) -> None:
        self._encrypting = False
        self._transition = None
        self.ears.restarted()
        await self._line.send_binary(KEY_PACKAGE, self._privacy.restart())

    async def _transit(self, op: int, transition_id: int) -> None:
        if op == PREPARE_TRANSITION:
            if transition_id:
                await self._line.send(TRANSITION_READY, {"transition_id": transition_id})
        elif transition_id == self._transition:
            self._transition = None
            self._encrypting = True
            self._privacy.execute()
            self.ears.gone_over()

    async def _exchange(self, op: int, payload: bytes) -> None:
        present = frozenset(self.others | {self.user_id})
        if op == EXTERNAL_SENDER:
            self._privacy.external_sender(payload)
        elif op == PROPOSALS:
            commit = self._privacy.proposals(payload, present)
            if commit is not None:
                await self._line.send_binary(COMMIT, commit)
        elif op in (ANNOUNCE_COMMIT, WELCOME):
            await self._follow(op, int.from_bytes(payload[:2], "big"), payload[2:], present)

    async def _follow(self, op: int, transition_id: int, message: bytes, present: frozenset[int]) -> None:
        try:
            if op == ANNOUNCE_COMMIT:
                self._privacy.commit(message)
            else:
                self._privacy.welcome(message, present)
        except GroupLostError:
            await self._line.send(INVALID_COMMIT, {"transition_id": transition_id})
            await self._restart()
            return
        self._transition = transition_id
        self.ears.rekeyed()
        await self._line.send(TRANSITION_READY, {"transition_id": transition_id})
