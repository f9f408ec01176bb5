"""The voice gateway, message by message."""

import asyncio

import pytest

from tests.sandbox.voice.calls import ALICE, BOB, GUILD, Call, encrypted, eventually
from tests.sandbox.voice.rawclient import RawClient


async def test_a_session_begins_in_the_order_clients_rely_on(call: Call) -> None:
    """Op 2, then op 4 before anything of the group: discord.py drops what comes earlier."""
    async with RawClient(call, ALICE) as alice, RawClient(call, BOB) as bob:
        for client in (alice, bob):
            await client.identify()
            assert (await client.receive())["op"] == 2
        await alice.select()
        assert (await alice.receive())["op"] == 25
        description = await bob.select()
        assert description["d"]["dave_protocol_version"] == 1
        assert len(description["d"]["secret_key"]) == 32
        first, second = await bob.receive(), await bob.receive()
        assert (first["op"], first["d"]) == (11, {"user_ids": ["1"]})
        assert second["op"] == 25
        assert (await alice.receive())["d"] == {"user_ids": ["2"]}


async def test_messages_are_numbered_from_one_and_heartbeats_are_not(call: Call) -> None:
    """JSON and binary share the numbers; op 6 gives back the nonce."""
    async with RawClient(call, ALICE) as alice:
        await alice.identify()
        assert (await alice.receive())["seq"] == 1
        await alice.send(3, {"t": 77, "seq_ack": 1})
        assert await alice.receive() == {"op": 6, "d": {"t": 77}}
        assert (await alice.select())["seq"] == 2
        assert (await alice.receive())["seq"] == 3


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"token": "another"}, 4004),
        ({"server_id": "999"}, 4004),
        ({"user_id": "999"}, 4004),
        ({"session_id": "another"}, 4006),
        ({"max_dave_protocol_version": 0}, 4017),
    ],
)
async def test_an_identify_that_does_not_fit_is_refused(call: Call, change: dict[str, object], code: int) -> None:
    """With the close code Discord documents for it."""
    async with RawClient(call, ALICE) as alice:
        await alice.identify(**change)
        assert await alice.closed() == code


async def test_a_client_without_dave_is_let_in_at_version_0(call: Call) -> None:
    """There is nothing it would need it for."""
    call.server.faults.dave_version = 0
    async with RawClient(call, ALICE) as alice:
        await alice.identify(max_dave_protocol_version=0)
        assert (await alice.select())["d"]["dave_protocol_version"] == 0


@pytest.mark.parametrize(
    ("text", "code"),
    [("no json", 4002), ('{"op": 0}', 4002), ('{"op": 5, "d": {}}', 4003), ("[]", 4002)],
)
async def test_a_stranger_who_does_not_identify_is_refused(call: Call, text: str, code: int) -> None:
    """4002 for what cannot be read, 4003 for what only members may say."""
    async with RawClient(call, ALICE) as alice:
        await alice.send_text(text)
        assert await alice.closed() == code


@pytest.mark.parametrize(
    ("op", "data", "code"),
    [
        (0, {}, 4005),
        (1, {"protocol": "webrtc", "data": {}}, 4012),
        (1, {"protocol": "udp", "data": {"mode": "xsalsa20_poly1305"}}, 4016),
        (1, {}, 4002),
    ],
)
async def test_a_member_who_asks_for_what_is_not_offered_is_refused(
    call: Call, op: int, data: dict[str, object], code: int
) -> None:
    """A second identify, another protocol, an encryption long gone."""
    async with RawClient(call, ALICE) as alice:
        await alice.identify()
        await alice.send(op, data)
        assert await alice.closed() == code


@pytest.mark.parametrize("payload", [b"\x1agarbage", b"\x1cgarbage", b""])
async def test_a_key_exchange_of_garbage_is_refused(call: Call, payload: bytes) -> None:
    """4020 is "bad request"; the room is not harmed."""
    async with RawClient(call, ALICE) as alice:
        await alice.identify()
        await alice.select()
        await alice.send_bytes(payload)
        assert await alice.closed() == (4020 if payload else 4003)
    await encrypted(await call.join(ALICE), await call.join(BOB))


async def test_a_resumed_session_gets_what_it_missed(call: Call) -> None:
    """Op 9, then every message after the one acknowledged, by the numbers they had."""
    async with RawClient(call, ALICE) as alice:
        await alice.identify()
        await alice.select()
        seen = (await alice.receive())["seq"]
        await call.server.drop(guild_id=GUILD, user_id=ALICE, close_code=4015)
        assert await alice.closed() == 4015
        await call.join(BOB)
        await alice.connect()
        await alice.send(7, alice.claim | {"seq_ack": seen})
        assert await alice.receive() == {"op": 9, "d": None}
        assert await alice.receive() == {"op": 11, "d": {"user_ids": ["2"]}, "seq": seen + 1}


async def test_a_resumed_session_that_acknowledged_nothing_gets_everything(call: Call) -> None:
    """From op 2 on."""
    async with RawClient(call, ALICE) as alice:
        await alice.identify()
        assert (await alice.receive())["op"] == 2
        await call.server.drop(guild_id=GUILD, user_id=ALICE, close_code=None)
        await alice.connect()
        await alice.send(7, alice.claim)
        assert (await alice.receive())["op"] == 9
        assert (await alice.receive())["op"] == 2


async def test_a_session_that_said_goodbye_cannot_be_resumed(call: Call) -> None:
    """Its admission stays: the client may identify again."""
    async with RawClient(call, ALICE) as alice:
        await alice.identify()
        assert (await alice.receive())["op"] == 2
        await alice.hang_up()
        await alice.connect()
        await alice.send(7, alice.claim)
        assert await alice.closed() == 4006
        await alice.connect()
        await alice.identify()
        assert (await alice.receive())["op"] == 2


async def test_a_new_admission_retires_the_old_one(call: Call) -> None:
    """What is connected by it is closed with 4014, and the old token is worth nothing."""
    async with RawClient(call, ALICE) as old:
        await old.identify()
        await old.receive()
        retired = old.token
        async with RawClient(call, ALICE) as new:
            assert await old.closed() == 4014
            await new.identify(token=retired)
            assert await new.closed() == 4006
            await new.connect()
            await new.identify()
            assert (await new.receive())["op"] == 2


async def test_a_dismissed_member_may_close_by_themselves(call: Call) -> None:
    """Without a close code they are out of the room and the websocket stays; they cannot come back in by it."""
    bob = await call.join(BOB)
    async with RawClient(call, ALICE) as alice:
        await alice.identify()
        await alice.select()
        await eventually(lambda: bob.others == {ALICE})
        await call.server.dismiss(guild_id=GUILD, user_id=ALICE, close_code=None)
        await eventually(lambda: bob.others == set())
        await alice.send(3, {"t": 1})
        assert (await alice.next_of(6))["d"] == {"t": 1}
        await alice.send(1, {"protocol": "udp", "data": {"mode": "aead_aes256_gcm_rtpsize"}})
        assert await alice.closed() == 4006


async def test_dismissing_or_dropping_nobody_does_nothing(call: Call) -> None:
    """The main gateway need not know who is connected."""
    await call.server.dismiss(guild_id=GUILD, user_id=ALICE)
    await call.server.drop(guild_id=GUILD, user_id=ALICE, close_code=4006)
    assert call.server.sent(guild_id=GUILD, user_id=ALICE) == ()


async def test_a_fault_closes_the_next_identify_and_no_other(call: Call) -> None:
    """As a server does that is about to restart."""
    call.server.faults.close_next_identify = 4009
    async with RawClient(call, ALICE) as alice:
        await alice.identify()
        assert await alice.closed() == 4009
        await alice.connect()
        await alice.identify()
        assert (await alice.receive())["op"] == 2


async def test_a_muted_op_is_never_sent(call: Call) -> None:
    """Nor numbered."""
    call.server.faults.muted_ops.add(4)
    async with RawClient(call, ALICE) as alice:
        await alice.identify()
        assert (await alice.receive())["seq"] == 1
        await alice.send(1, {"protocol": "udp", "data": {"mode": "aead_aes256_gcm_rtpsize"}})
        assert ((sender := await alice.receive())["op"], sender["seq"]) == (25, 2)


async def test_a_session_description_can_be_late(call: Call) -> None:
    """What follows it stays behind it."""
    call.server.faults.session_description_delay_s = 0.2
    loop = asyncio.get_running_loop()
    async with RawClient(call, ALICE) as alice:
        await alice.identify()
        begun = loop.time()
        await alice.select()
        assert loop.time() - begun >= 0.19
        assert (await alice.receive())["op"] == 25
