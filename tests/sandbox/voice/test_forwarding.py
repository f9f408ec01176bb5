"""The UDP side, packet by packet."""

import asyncio
from typing import Any

import pytest

from sandbox.voice.encryption import Mode, Seal, SealBrokenError, header_size, is_mode
from tests.sandbox.voice.calls import ALICE, BOB, GUILD, Call, eventually
from tests.sandbox.voice.rawclient import RawClient

XCHACHA: Mode = "aead_xchacha20_poly1305_rtpsize"
AES: Mode = "aead_aes256_gcm_rtpsize"
EXTENDED = bytes.fromhex("90780001 00000000")


def rtp(sequence: int, ssrc: int) -> bytes:
    """Make an RTP header."""
    return b"\x80\x78" + sequence.to_bytes(2, "big") + (960 * sequence).to_bytes(4, "big") + ssrc.to_bytes(4, "big")


async def enter(client: RawClient, mode: Mode = XCHACHA) -> tuple[int, Seal]:
    """Join with discovery; return ssrc and transport encryption."""
    await client.identify()
    ready: dict[str, Any] = (await client.receive())["d"]
    udp = await client.open_udp(ready["port"])
    ssrc: int = ready["ssrc"]
    udp.sendto(bytes.fromhex("00010046") + ssrc.to_bytes(4, "big") + bytes(66))
    reply = await client.datagram()
    assert reply[:8] == bytes.fromhex("00020046") + ssrc.to_bytes(4, "big")
    assert reply[8:72].rstrip(b"\0") == b"127.0.0.1"
    assert int.from_bytes(reply[72:], "big") == udp.get_extra_info("sockname")[1]
    described = await client.select(mode)
    return ssrc, Seal(mode, bytes(described["d"]["secret_key"]))


async def packet(client: RawClient, seal: Seal) -> tuple[bytes, bytes]:
    """Take the next RTP packet."""
    while True:
        header, payload = seal.open(await client.datagram())
        if header_size(header) >= 12:
            return header, payload


async def test_a_keepalive_comes_back(call: Call) -> None:
    """Eight bytes, as discord.js sends them."""
    async with RawClient(call, ALICE) as alice:
        await enter(alice)
        assert alice.udp is not None
        alice.udp.sendto(b"\x01\x02\x03\x04\x05\x06\x07\x08")
        assert await alice.datagram() == b"\x01\x02\x03\x04\x05\x06\x07\x08"


async def test_packets_wait_for_the_speaker_to_be_announced(call: Call) -> None:
    """UDP may overtake op 5; then all come, in order."""
    async with RawClient(call, ALICE) as alice, RawClient(call, BOB) as bob:
        ssrc, seal = await enter(alice)
        _, bobs = await enter(bob, AES)
        assert alice.udp is not None
        for sequence in (1, 2):
            alice.udp.sendto(seal.seal(rtp(sequence, ssrc), b"frame %d" % sequence))
        await eventually(lambda: len(call.server.sent(guild_id=GUILD, user_id=ALICE)) == 2)
        assert bob.datagrams.empty()
        await alice.send(5, {"speaking": 1, "delay": 0, "ssrc": ssrc})
        assert (await bob.next_of(5))["d"] == {"user_id": "1", "ssrc": ssrc, "speaking": 1}
        assert [await packet(bob, bobs) for _ in "12"] == [
            (rtp(1, ssrc), b"frame 1"),
            (rtp(2, ssrc), b"frame 2"),
        ]


async def test_a_header_extension_passes_through(call: Call) -> None:
    """Its own header in clear, its content encrypted before the frame (here one word)."""
    async with RawClient(call, ALICE) as alice, RawClient(call, BOB) as bob:
        ssrc, seal = await enter(alice)
        _, bobs = await enter(bob)
        assert alice.udp is not None
        await alice.send(5, {"speaking": 1, "delay": 0, "ssrc": ssrc})
        header = EXTENDED + ssrc.to_bytes(4, "big") + bytes.fromhex("bede0001")
        alice.udp.sendto(seal.seal(header, b"\x10\xff\x00\x00" + b"\xf8\xff\xfe"))
        assert await packet(bob, bobs) == (header, b"\x10\xff\x00\x00\xf8\xff\xfe")
        (frame,) = call.server.sent(guild_id=GUILD, user_id=ALICE)
        assert frame.silence


async def test_what_is_not_sealed_with_the_senders_key_goes_nowhere(call: Call) -> None:
    """Nor do bytes that are no packet; the port stays open for what is."""
    async with RawClient(call, ALICE) as alice, RawClient(call, BOB) as bob:
        ssrc, seal = await enter(alice)
        _, bobs = await enter(bob)
        assert alice.udp is not None
        await alice.send(5, {"speaking": 1, "delay": 0, "ssrc": ssrc})
        await bob.next_of(5)
        forged = Seal(XCHACHA, bytes(32)).seal(rtp(1, ssrc), b"forged")
        for data in (
            b"",
            b"\x80",
            forged,
            seal.seal(rtp(2, ssrc + 99), b"unknown"),
            bytes(74),
            seal.seal(rtp(3, ssrc), b"real"),
        ):
            alice.udp.sendto(data)
        assert await packet(bob, bobs) == (rtp(3, ssrc), b"real")
        assert len(call.server.sent(guild_id=GUILD, user_id=ALICE)) == 1


async def test_every_member_is_sent_a_report_each_second(call: Call) -> None:
    """RTCP, sealed like the rest: discord.py's socket reader must be woken for its reconnect."""
    async with RawClient(call, ALICE) as alice:
        ssrc, seal = await enter(alice)
        async with asyncio.timeout(3):
            header, payload = seal.open(await alice.datagram())
        assert header == bytes.fromhex("81c90007") + ssrc.to_bytes(4, "big")
        assert len(payload) == 24


@pytest.mark.parametrize("mode", [XCHACHA, AES])
@pytest.mark.parametrize(
    "header", [rtp(7, 9), EXTENDED + bytes.fromhex("00000009bede0000"), bytes.fromhex("81c9000700000009")]
)
def test_what_is_sealed_opens_with_the_key_alone(mode: Mode, header: bytes) -> None:
    """For plain headers, extended ones and RTCP; a changed header or another key does not open."""
    key = bytes(range(32))
    sealed = Seal(mode, key).seal(header, b"content")
    assert Seal(mode, key).open(sealed) == (header, b"content")
    for wrong in (sealed[:3] + bytes([sealed[3] ^ 1]) + sealed[4:], sealed[:-1], header + b"12"):
        with pytest.raises(SealBrokenError):
            Seal(mode, key).open(wrong)
    with pytest.raises(SealBrokenError):
        Seal(mode, bytes(32)).open(sealed)


@pytest.mark.parametrize(
    ("name", "offered"), [(XCHACHA, True), (AES, True), ("xsalsa20_poly1305", False), (None, False)]
)
def test_only_two_modes_are_offered(name: object, offered: object) -> None:
    """The others were retired in 2024."""
    assert is_mode(name) is offered


def test_no_two_packets_have_the_same_nonce() -> None:
    """The counter moves with each."""
    seal = Seal(AES, bytes(32))
    assert len({seal.seal(rtp(1, 1), b"same")[-4:] for _ in range(100)}) == 100
