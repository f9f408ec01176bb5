"""The delivery service of one channel, with real clients on both libraries around it."""

import pytest

from sandbox.voice import delivery, mls
from sandbox.voice.privacy import Library
from tests.sandbox.voice.circle import Circle

LIBRARIES: tuple[Library, ...] = ("davey", "libdave")
PAIRS: list[tuple[Library, Library]] = [(one, other) for one in LIBRARIES for other in LIBRARIES]


def to(*users: int) -> frozenset[int]:
    """Name receivers."""
    return frozenset(users)


def trio() -> Circle:
    """Set up a group of three on both libraries, at epoch 1, with nothing under way."""
    circle = Circle(ann="davey", ben="libdave", cleo="davey", dora="libdave")
    circle.enter("ann", "ben", "cleo")
    circle.settle()
    circle.ops()
    return circle


def test_a_lone_member_is_asked_for_nothing() -> None:
    """They learn the external sender and keep a group of their own."""
    circle = Circle(ann="davey")
    circle.enter("ann")
    assert circle.ops() == [(delivery.EXTERNAL_SENDER, to(1))]
    assert not circle.group.established


@pytest.mark.parametrize(("one", "other"), PAIRS)
@pytest.mark.parametrize("winner", [0, 1])
def test_the_first_commit_wins_and_the_other_is_dropped(one: Library, other: Library, winner: int) -> None:
    """Both commit each time; either may win, on either library."""
    circle = Circle(ann=one, ben=other)
    circle.enter("ann", "ben")
    assert [user for user, _ in circle.commits] == [1, 2]
    circle.ops()
    circle.hand_on(winner)
    assert circle.hand_on() == []
    first, second = (1, 2) if winner == 0 else (2, 1)
    assert circle.ops() == [(delivery.ANNOUNCE_COMMIT, to(first)), (delivery.WELCOME, to(second))]
    assert circle.group.leaves == {0: first, 1: second}
    assert circle.agree("ann", "ben")


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_members_of_a_group_hear_each_other(one: Library, other: Library) -> None:
    """Frames decrypt both ways, and plaintext is refused."""
    circle = Circle(ann=one, ben=other)
    circle.enter("ann", "ben")
    circle.settle()
    circle.deliver(circle.group.ready(1, 1) + circle.group.ready(2, 1))
    for sender, receiver in ((1, 2), (2, 1)):
        frame = circle.members[sender].encrypt(b"a packet of opus")
        assert circle.members[receiver].decrypt(sender, frame) == b"a packet of opus"
        with pytest.raises(ValueError, match=r"plaintext|Unencrypted"):
            circle.members[receiver].decrypt(sender, b"a packet of opus")


@pytest.mark.parametrize("newcomer", LIBRARIES)
def test_a_newcomer_to_a_group_is_added_by_the_next_epoch(newcomer: Library) -> None:
    """The members follow the commit, the newcomer the welcome."""
    circle = Circle(ann="davey", ben="libdave", cleo=newcomer)
    circle.enter("ann", "ben")
    circle.settle()
    circle.ops()
    circle.enter("cleo")
    circle.settle()
    assert circle.ops() == [
        (delivery.EXTERNAL_SENDER, to(3)),
        (delivery.PROPOSALS, to(1, 2)),
        (delivery.ANNOUNCE_COMMIT, to(1, 2)),
        (delivery.WELCOME, to(3)),
    ]
    assert circle.group.epoch == 2
    assert circle.agree("ann", "ben", "cleo")


def test_two_who_join_a_group_at_once_come_in_with_one_epoch() -> None:
    """Commits that know of the first alone are dropped."""
    circle = Circle(ann="davey", ben="libdave", cleo="davey", dora="libdave")
    circle.enter("ann", "ben")
    circle.settle()
    circle.enter("cleo", "dora")
    assert len(circle.commits) == 4
    circle.settle()
    assert circle.group.epoch == 2
    assert circle.agree("ann", "ben", "cleo", "dora")


def test_a_key_package_offered_while_a_commit_is_under_way_waits_for_no_stale_one() -> None:
    """The commit of epoch 1 names one proposal of two: dropped, and the fuller one taken."""
    circle = Circle(ann="davey", ben="davey", cleo="davey", dora="davey")
    circle.enter("ann", "ben")
    circle.settle()
    circle.enter("cleo")
    early = circle.commits.copy()
    circle.commits.clear()
    circle.enter("dora")
    assert [circle.group.commit(user, payload) for user, payload in early] == [[], []]
    circle.settle()
    assert circle.agree("ann", "ben", "cleo", "dora")


def test_a_commit_of_an_earlier_epoch_is_dropped() -> None:
    """Even after others have come and gone."""
    circle = trio()
    circle.leave("cleo")
    late = circle.commits[-1]
    circle.settle()
    assert circle.group.commit(*late) == []
    assert circle.group.epoch == 2


def test_a_commit_in_anothers_name_is_dropped() -> None:
    """Its leaf must be the sender's own."""
    circle = trio()
    circle.leave("cleo")
    (user, payload), *_ = circle.commits
    assert circle.group.commit(3 - user, payload) == []


def test_a_member_who_leaves_is_removed_and_their_place_is_taken_first() -> None:
    """New leaves are the lowest that are free."""
    circle = trio()
    circle.leave("ben")
    assert circle.ops() == [(delivery.PROPOSALS, to(1, 3))]
    circle.settle()
    assert circle.agree("ann", "cleo")
    circle.enter("dora")
    circle.settle()
    assert circle.agree("ann", "cleo", "dora")
    place = next(leaf for leaf, user in circle.group.leaves.items() if user == 4)
    assert place == min(set(range(3)) - {leaf for leaf, user in circle.group.leaves.items() if user != 4})


def test_leaving_and_joining_fit_into_one_epoch() -> None:
    """One is removed and another added by the same commit."""
    circle = trio()
    circle.leave("ben")
    circle.enter("dora")
    circle.settle()
    assert circle.group.epoch == 2
    assert circle.agree("ann", "cleo", "dora")


def test_a_newcomer_who_leaves_before_the_commit_is_revoked() -> None:
    """The proposal is taken back from those who had it, and libdave's empty commit is refused."""
    circle = trio()
    circle.enter("dora")
    circle.commits.clear()
    circle.ops()
    circle.leave("dora")
    assert circle.ops() == [(delivery.PROPOSALS, to(1, 2, 3))]
    empty = [(user, payload) for user, payload in circle.commits if not mls.Commit.parse(payload).references]
    assert [user for user, _ in empty] == [2]
    circle.settle()
    assert circle.group.epoch == 1
    assert circle.agree("ann", "ben", "cleo")


def test_a_group_goes_on_after_a_revoked_proposal() -> None:
    """The next newcomer is added as ever."""
    circle = trio()
    circle.enter("dora")
    circle.commits.clear()
    circle.leave("dora")
    circle.settle()
    circle.enter("dora")
    circle.settle()
    assert circle.agree("ann", "ben", "cleo", "dora")


@pytest.mark.parametrize("library", LIBRARIES)
def test_the_last_member_starts_over_and_can_be_joined_again(library: Library) -> None:
    """They prepare epoch 1, offer a new key package, and form a group with the next to come."""
    circle = Circle(ann=library, ben="davey", cleo="libdave")
    circle.enter("ann", "ben")
    circle.settle()
    circle.ops()
    circle.leave("ben")
    assert circle.ops() == [(delivery.PREPARE_EPOCH, to(1)), (delivery.PREPARE_TRANSITION, to(1))]
    assert (circle.group.established, circle.group.epoch) == (False, 0)
    circle.enter("cleo")
    circle.settle()
    assert circle.agree("ann", "cleo")


def test_starting_over_says_epoch_one_and_transition_zero() -> None:
    """As discord.py needs it to make a new group at once."""
    circle = trio()
    circle.leave("ben")
    circle.settle()
    circle.told.clear()
    circle.leave("cleo")
    assert [message.payload for message in circle.told] == [
        {"protocol_version": 1, "epoch": 1},
        {"protocol_version": 1, "transition_id": 0},
    ]


def test_a_first_pair_that_parts_before_its_commit_leaves_no_trace() -> None:
    """The one who stays is joined by the next as if nothing had been."""
    circle = Circle(ann="libdave", ben="davey", cleo="davey")
    circle.enter("ann", "ben")
    circle.commits.clear()
    circle.leave("ben")
    circle.settle()
    circle.enter("cleo")
    circle.settle()
    assert circle.agree("ann", "cleo")


def test_a_member_who_cannot_follow_is_removed_and_added_again() -> None:
    """Op 31, then a new key package."""
    circle = trio()
    circle.deliver(circle.group.invalid(2))
    circle.offer("ben")
    circle.settle()
    assert circle.agree("ann", "ben", "cleo")
    assert circle.group.epoch == 2


def test_a_group_nobody_of_which_stays_starts_over_with_those_who_wait() -> None:
    """Both members leave while two are still to be added."""
    circle = Circle(ann="davey", ben="libdave", cleo="davey", dora="libdave")
    circle.enter("ann", "ben")
    circle.settle()
    circle.enter("cleo", "dora")
    circle.commits.clear()
    circle.leave("ann")
    circle.commits.clear()
    circle.leave("ben")
    circle.settle()
    assert circle.agree("cleo", "dora")


def test_all_go_over_once_the_last_is_ready() -> None:
    """Op 22 to every member; a second readiness changes nothing."""
    circle = trio()
    assert circle.group.ready(1, 1) == []
    assert circle.group.ready(2, 1) == []
    assert circle.group.ready(2, 1) == []
    done = [delivery.Outgoing(delivery.EXECUTE_TRANSITION, to(1, 2, 3), {"transition_id": 1})]
    assert circle.group.ready(3, 1) == done
    assert circle.group.expire(1) == []


def test_one_who_is_never_ready_holds_nobody_up() -> None:
    """The transition runs out; so it does when the one leaves."""
    circle = trio()
    circle.group.ready(1, 1)
    assert [message.to for message in circle.group.expire(1)] == [to(1, 2, 3)]
    circle = trio()
    circle.group.ready(1, 1)
    circle.group.ready(2, 1)
    assert (delivery.EXECUTE_TRANSITION, to(1, 2)) in [(each.op, each.to) for each in circle.group.leave(3)]


def test_nobody_can_offer_anothers_key_package() -> None:
    """The identity in it must be the sender's."""
    circle = Circle(ann="davey", ben="davey")
    circle.enter("ann")
    with pytest.raises(mls.MlsError, match="another user"):
        circle.group.key_package(1, circle.members[2].restart())
