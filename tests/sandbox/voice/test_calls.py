"""Members in a call over real sockets, on both end-to-end libraries: what one says, the others hear."""

import asyncio
import time

import pytest

from sandbox.voice import room, server
from sandbox.voice.encryption import MODES, Mode
from sandbox.voice.hearing import lost, spans
from sandbox.voice.listener import Listener
from sandbox.voice.privacy import Library
from tests.sandbox.voice.calls import (
    ALICE,
    BOB,
    CAROL,
    DAVE,
    GUILD,
    OTHER_CHANNEL,
    Call,
    chirp,
    encrypted,
    eventually,
    likeness,
    opus,
)
from tests.sandbox.voice.rawclient import RawClient

SPEECH = chirp(1.0)
PACKETS = opus(SPEECH)
SILENCES = 5


def heard_whole(listener: Listener, speaker: int, *, end_to_end: bool = True) -> bool:
    """Assert that all of `SPEECH` was heard, and nothing refused."""
    packets = [packet for packet in listener.packets if packet.user_id == speaker]
    assert [packet.failure for packet in packets if packet.failure] == []
    assert (listener.ears.broken, lost(packets)) == (0, 0)
    assert sum(packet.end_to_end for packet in packets) == (len(packets) - SILENCES if end_to_end else 0)
    pcm = listener.pcm(speaker)
    assert likeness(SPEECH, pcm.samples) > 0.99
    (span,) = spans(pcm)
    assert span.duration_s == pytest.approx(1.0, abs=0.01)
    return True


async def all_heard(speaker: int, *listeners: Listener) -> None:
    """Wait until they have every packet of `SPEECH` and the silences after it."""
    wanted = len(PACKETS) + SILENCES
    for listener in listeners:
        await eventually(lambda ears=listener: sum(packet.user_id == speaker for packet in ears.packets) >= wanted)


@pytest.mark.parametrize("speaking", ["davey", "libdave"])
async def test_what_one_member_says_is_heard_on_both_libraries(call: Call, speaking: Library) -> None:
    """Each packet, encrypted end to end, with the sound it had; the two transports in one room."""
    alice = await call.join(ALICE, speaking)
    bob = await call.join(BOB, "davey")
    carol = await call.join(CAROL, "libdave")
    await encrypted(alice, bob, carol)
    await alice.speak(PACKETS)
    await all_heard(ALICE, bob, carol)
    assert heard_whole(bob, ALICE)
    assert heard_whole(carol, ALICE)
    assert alice.packets == []


async def test_a_call_over_tls(call_over_tls: Call) -> None:
    """As discord.py needs it for voice."""
    alice, bob = await call_over_tls.join(ALICE), await call_over_tls.join(BOB, "libdave")
    await encrypted(alice, bob)
    await alice.speak(PACKETS)
    await all_heard(ALICE, bob)
    assert heard_whole(bob, ALICE)


@pytest.mark.parametrize("sender", MODES)
@pytest.mark.parametrize("receiver", MODES)
async def test_the_transport_encryption_is_each_members_own(call: Call, sender: Mode, receiver: Mode) -> None:
    """Any two meet in a room."""
    alice, bob = await call.join(ALICE, mode=sender), await call.join(BOB, mode=receiver)
    await encrypted(alice, bob)
    await alice.speak(PACKETS[:10])
    await eventually(lambda: len(bob.packets) == 15)
    assert all(packet.failure is None for packet in bob.packets)
    assert [packet.opus for packet in bob.packets][:10] == PACKETS[:10]


async def test_two_members_speak_at_once(call: Call) -> None:
    """A third hears both, apart."""
    alice, bob = await call.join(ALICE), await call.join(BOB, "libdave")
    carol = await call.join(CAROL)
    await encrypted(alice, bob, carol)
    await asyncio.gather(alice.speak(PACKETS), bob.speak(PACKETS))
    await all_heard(ALICE, carol)
    await all_heard(BOB, carol)
    assert heard_whole(carol, ALICE)
    assert heard_whole(carol, BOB)


@pytest.mark.parametrize("newcomer", ["davey", "libdave"])
async def test_one_who_joins_while_somebody_speaks_hears_the_rest(call: Call, newcomer: Library) -> None:
    """And the one who was there misses nothing."""
    alice, bob = await call.join(ALICE), await call.join(BOB, "libdave")
    await encrypted(alice, bob)
    speaking = asyncio.create_task(alice.speak(PACKETS))
    await eventually(lambda: len(bob.packets) >= 15)
    carol = await call.join(CAROL, newcomer)
    await encrypted(alice, bob, carol)
    since = len(bob.packets)
    await speaking
    await all_heard(ALICE, bob)
    assert heard_whole(bob, ALICE)
    await eventually(lambda: len(carol.packets) >= len(bob.packets) - since)
    assert [packet.failure for packet in carol.packets if packet.failure] == []
    assert carol.packets[-1].sequence == bob.packets[-1].sequence
    assert carol.packets[0].sequence > 10


async def test_one_who_leaves_while_somebody_speaks_is_not_missed(call: Call) -> None:
    """The group goes on without them, and loses nothing on the way."""
    alice, bob, carol = await call.join(ALICE), await call.join(BOB, "libdave"), await call.join(CAROL)
    await encrypted(alice, bob, carol)
    speaking = asyncio.create_task(alice.speak(PACKETS))
    await eventually(lambda: len(bob.packets) >= 15)
    await carol.aclose()
    await speaking
    await encrypted(alice, bob)
    await all_heard(ALICE, bob)
    assert heard_whole(bob, ALICE)
    assert alice.group == {ALICE, BOB}


async def test_the_last_to_stay_is_joined_again(call: Call) -> None:
    """They start over alone, and form a group with whoever returns."""
    alice, bob = await call.join(ALICE), await call.join(BOB, "libdave")
    await encrypted(alice, bob)
    await bob.aclose()
    await eventually(lambda: alice.group == frozenset())
    bob = await call.join(BOB, "libdave")
    await encrypted(alice, bob)
    await alice.speak(PACKETS)
    await all_heard(ALICE, bob)
    assert heard_whole(bob, ALICE)


async def test_a_member_who_moves_is_heard_in_the_other_room_alone(call: Call) -> None:
    """Their old websocket is closed with 4014."""
    alice, bob = await call.join(ALICE), await call.join(BOB)
    carol = await call.join(CAROL, "libdave", channel_id=OTHER_CHANNEL)
    await encrypted(alice, bob)
    await call.server.dismiss(guild_id=GUILD, user_id=ALICE)
    assert await alice.closed(5) == 4014
    moved = await call.join(ALICE, channel_id=OTHER_CHANNEL)
    await encrypted(moved, carol)
    await eventually(lambda: bob.others == set())
    await moved.speak(PACKETS)
    await all_heard(ALICE, carol)
    assert heard_whole(carol, ALICE)
    assert bob.packets == []


async def test_the_same_channel_number_of_another_guild_is_another_room(call: Call) -> None:
    """Guilds do not hear each other."""
    alice, bob = await call.join(ALICE), await call.join(BOB)
    stranger = await call.join(CAROL, guild_id=GUILD + 1)
    await encrypted(alice, bob)
    await alice.speak(PACKETS[:5])
    await eventually(lambda: len(bob.packets) == 10)
    assert stranger.others == set()
    assert stranger.packets == []


@pytest.mark.parametrize("close_code", [4015, None])
@pytest.mark.parametrize("library", ["davey", "libdave"])
async def test_a_lost_websocket_is_resumed_and_the_sound_goes_on(
    call: Call, close_code: int | None, library: Library
) -> None:
    """Nobody sees the member leave, and nothing is lost either way."""
    alice, bob = await call.join(ALICE, library), await call.join(BOB, library)
    await encrypted(alice, bob)
    speaking = asyncio.create_task(alice.speak(PACKETS))
    await eventually(lambda: len(bob.packets) >= 15)
    await call.server.drop(guild_id=GUILD, user_id=ALICE, close_code=close_code)
    await call.server.drop(guild_id=GUILD, user_id=BOB, close_code=close_code)
    await eventually(lambda: (alice.resumed, bob.resumed) == (1, 1))
    await speaking
    await all_heard(ALICE, bob)
    assert heard_whole(bob, ALICE)
    carol = await call.join(CAROL)
    await encrypted(alice, bob, carol)


async def test_a_session_that_is_gone_cannot_be_resumed(call: Call) -> None:
    """4006 ends it for good, and its member leaves the room."""
    alice, bob = await call.join(ALICE), await call.join(BOB)
    await encrypted(alice, bob)
    await call.server.drop(guild_id=GUILD, user_id=ALICE, close_code=4006)
    assert await alice.closed(5) == 4006
    await eventually(lambda: bob.others == set())
    assert alice.resumed == 0


async def test_one_who_does_not_come_back_has_left(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session waits to be resumed for so long and no longer."""
    monkeypatch.setattr(server, "RESUME_WINDOW_S", 0.2)
    bob = await call.join(BOB)
    async with RawClient(call, ALICE) as alice:
        await alice.identify()
        await alice.select()
        await eventually(lambda: bob.others == {ALICE})
        dropping = asyncio.create_task(call.server.drop(guild_id=GUILD, user_id=ALICE, close_code=4015))
        assert await alice.closed() == 4015
        await dropping
        assert bob.others == {ALICE}
        await eventually(lambda: bob.others == set())
        await alice.connect()
        await alice.send(7, alice.claim)
        assert await alice.closed() == 4006


async def test_a_member_who_never_gets_ready_is_not_waited_for(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others go over to the new epoch after a while: here the one who was not welcomed never answers."""
    monkeypatch.setattr(room, "TRANSITION_TIMEOUT_S", 0.2)
    call.server.faults.muted_ops.add(30)
    alice, bob = await call.join(ALICE), await call.join(BOB)
    waiting = [asyncio.create_task(member.encrypted(5)) for member in (alice, bob)]
    done, pending = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    assert [task.result() for task in done] == [None]
    assert sorted(map(len, (alice.group, bob.group))) == [0, 2]


async def test_nobody_speaks_in_clear_while_the_key_exchange_takes_long(call: Call) -> None:
    """With proposals 250 ms late, a member who waits for the group is heard from the first packet."""
    call.server.faults.proposals_delay_s = 0.25
    begun = time.monotonic()
    alice, bob = await call.join(ALICE), await call.join(BOB, "libdave")
    await alice.speak(PACKETS)
    assert time.monotonic() - begun > 0.25 + 1.0
    await all_heard(ALICE, bob)
    assert heard_whole(bob, ALICE)
    sent = call.server.sent(guild_id=GUILD, user_id=ALICE)
    assert [frame.end_to_end for frame in sent] == [True] * len(PACKETS) + [False] * SILENCES
    assert all(frame.others_present for frame in sent)


async def test_a_call_without_end_to_end_encryption(call: Call) -> None:
    """DAVE version 0: the transport encryption alone, and no key exchange."""
    call.server.faults.dave_version = 0
    alice, bob = await call.join(ALICE), await call.join(BOB, "libdave")
    await eventually(lambda: alice.others == {BOB})
    await alice.speak(PACKETS)
    await all_heard(ALICE, bob)
    assert heard_whole(bob, ALICE, end_to_end=False)
    assert bob.group == frozenset()


async def test_a_lone_member_speaks_in_clear_and_nobody_hears(call: Call) -> None:
    """There is no group to encrypt for."""
    alice = await call.join(ALICE)
    await alice.speak(PACKETS[:5])
    await eventually(lambda: len(call.server.sent(guild_id=GUILD, user_id=ALICE)) == 10)
    sent = call.server.sent(guild_id=GUILD, user_id=ALICE)
    assert [(frame.end_to_end, frame.others_present) for frame in sent] == [(False, False)] * 10
    assert [frame.silence for frame in sent] == [False] * 5 + [True] * 5
    assert [frame.timestamp for frame in sent] == [960 * index for index in range(10)]


@pytest.mark.parametrize("library", ["davey", "libdave"])
async def test_plaintext_is_refused_once_the_group_is_formed(call: Call, library: Library) -> None:
    """All but silence; the refusal says so and nothing is decoded."""
    alice, bob = await call.join(ALICE), await call.join(BOB, library)
    await encrypted(alice, bob)
    await alice.speak(PACKETS[:3], in_clear=True)
    await eventually(lambda: len(bob.packets) == 8)
    assert [bool(packet.failure) for packet in bob.packets] == [True] * 3 + [False] * 5
    assert [packet.opus for packet in bob.packets[:3]] == [b""] * 3
    assert spans(bob.pcm(ALICE)) == []
    sent = call.server.sent(guild_id=GUILD, user_id=ALICE)
    assert [frame.others_present and not frame.end_to_end for frame in sent] == [True] * 8


async def test_many_join_at_once(call: Call) -> None:
    """They race for every epoch and end in one group, all of it heard."""
    libraries: list[Library] = ["davey", "libdave"]
    names = [ALICE, BOB, CAROL, DAVE]
    members = await asyncio.gather(*(call.join(name, libraries[name % 2]) for name in names))
    await encrypted(*members)
    await members[0].speak(PACKETS)
    await all_heard(ALICE, *members[1:])
    assert all(heard_whole(member, ALICE) for member in members[1:])


async def test_listeners_know_who_is_speaking(call: Call) -> None:
    """Op 5 when it begins and when it ends; one who joins later is told who speaks."""
    alice, bob = await call.join(ALICE), await call.join(BOB)
    await encrypted(alice, bob)
    speaking = asyncio.create_task(alice.speak(PACKETS))
    await eventually(lambda: bob.speaking.get(ALICE) == 1)
    carol = await call.join(CAROL)
    await eventually(lambda: carol.speaking.get(ALICE) == 1)
    await speaking
    await eventually(lambda: bob.speaking[ALICE] == carol.speaking[ALICE] == 0)
    assert [event.speaking for event in bob.speaking_log if event.user_id == ALICE][-2:] == [1, 0]


async def test_timestamps_go_on_through_a_pause(call: Call) -> None:
    """Two speeches are as far apart in what is heard as they were when said."""
    alice, bob = await call.join(ALICE), await call.join(BOB)
    await encrypted(alice, bob)
    await alice.speak(PACKETS[:25])
    await asyncio.sleep(0.4)
    again = time.time()
    await alice.speak(PACKETS[:25])
    await eventually(lambda: len(bob.packets) == 60)
    first, second = spans(bob.pcm(ALICE))
    assert second.start_at == pytest.approx(again, abs=0.04)
    assert second.start_at - first.start_at > 0.9
    assert spans(bob.pcm(ALICE, since=again))[0].start_at == pytest.approx(second.start_at, abs=0.02)
    assert len(spans(bob.pcm(ALICE, until=again))) == 1


async def test_closing_the_server_ends_every_listener(call: Call) -> None:
    """And closing twice is closing once."""
    alice, bob = await call.join(ALICE), await call.join(BOB, "libdave")
    await encrypted(alice, bob)
    await call.server.aclose()
    await call.server.aclose()
    assert (await alice.closed(5), await bob.closed(5)) == (1001, 1001)
    await alice.aclose()
    await alice.aclose()
