"""The DAVE delivery service of one voice channel: who must be told what, as a pure state machine.

Inputs are what members send (key package, commit, readiness) and their coming and going; outputs are messages to
members. From Discord's DAVE protocol text: the server is an external sender that proposes adds and removes, the first
valid commit of an epoch wins, and the last member left starts over with a group of its own.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sandbox.voice import mls

PREPARE_TRANSITION = 21
EXECUTE_TRANSITION = 22
PREPARE_EPOCH = 24
EXTERNAL_SENDER = 25
PROPOSALS = 27
ANNOUNCE_COMMIT = 29
WELCOME = 30
PROTOCOL_VERSION = 1


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to some members: op code, and a binary payload or JSON data."""

    op: int
    to: frozenset[int]
    payload: bytes | dict[str, int]


@dataclass(slots=True)
class _Pending:
    """A proposal no commit has taken up yet; `leaf` is the one to remove, None for an add."""

    proposal: mls.SignedProposal
    user_id: int
    leaf: int | None
    sent_to: set[int] = field(default_factory=set[int])


@dataclass(frozen=True, slots=True)
class _Transition:
    members: frozenset[int]
    waiting: set[int]


class Group:
    """One channel's end-to-end group, as the server sees it (it never holds a key).

    Until the first commit each client has a group of its own at epoch 0; `leaves` is empty then.
    """

    def __init__(self, channel_id: int) -> None:
        self.channel_id = channel_id
        self.epoch = 0
        self.leaves: dict[int, int] = {}
        self.packages: dict[int, mls.KeyPackage] = {}
        self._sender = mls.ExternalSender(channel_id)
        self._present: set[int] = set()
        self._pending: list[_Pending] = []
        self._transitions: dict[int, _Transition] = {}
        self._transition_id = 0

    @property
    def established(self) -> bool:
        """Whether a first commit has been accepted."""
        return bool(self.leaves)

    @property
    def members(self) -> frozenset[int]:
        """Users in the group who are not about to be removed."""
        leaving = {pending.leaf for pending in self._pending}
        return frozenset(user for leaf, user in self.leaves.items() if leaf not in leaving)

    def join(self, user_id: int) -> list[Outgoing]:
        """Let a user in who has a session key: they learn the external sender and will offer a key package."""
        self._present.add(user_id)
        return [Outgoing(EXTERNAL_SENDER, frozenset({user_id}), self._sender.package)]

    def leave(self, user_id: int) -> list[Outgoing]:
        """Let a user go."""
        self._present.discard(user_id)
        out = self._forget(user_id)
        for transition_id in list(self._transitions):
            out += self.ready(user_id, transition_id)
        return out

    def invalid(self, user_id: int) -> list[Outgoing]:
        """Handle op 31, a member who could not follow a commit or welcome: they will offer a new key package."""
        return self._forget(user_id)

    def key_package(self, user_id: int, data: bytes) -> list[Outgoing]:
        """Handle op 26.

        Raises:
            mls.MlsError: The package is malformed or somebody else's.
        """
        package = mls.KeyPackage.parse(data)
        if package.user_id != user_id:
            raise mls.MlsError("key package of another user")
        out = self._forget(user_id)
        earlier = [] if self.established else list(self._pending)
        self.packages[user_id] = package
        addition = _Pending(self._sender.propose_add(self.epoch, package), user_id, None)
        self._pending.append(addition)
        knowing = self.members if self.established else self.packages.keys() - {user_id}
        return out + self._append([addition], knowing) + self._append(earlier, {user_id})

    def commit(self, user_id: int, data: bytes) -> list[Outgoing]:
        """Handle op 28: announce the commit if it is the epoch's first valid one; clients race, so drop any other.

        Raises:
            mls.MlsError: It is malformed.
        """
        commit = mls.Commit.parse(data)
        if not self._acceptable(user_id, commit):
            return []
        taken = {pending.proposal.reference: pending for pending in self._pending}
        ordered = [taken[reference] for reference in commit.references]
        added = [pending.user_id for pending in ordered if pending.leaf is None]
        welcomes = {user: mls.welcome_for(commit.welcome, self.packages[user]) for user in added}
        staying = self.members or frozenset({user_id})
        self._apply(user_id, ordered)
        return self._announce(commit, staying, welcomes)

    def ready(self, user_id: int, transition_id: int) -> list[Outgoing]:
        """Handle op 23; the last of the members to be ready lets all go over."""
        transition = self._transitions.get(transition_id)
        if transition is None:
            return []
        transition.waiting.discard(user_id)
        return [] if transition.waiting else self.expire(transition_id)

    def expire(self, transition_id: int) -> list[Outgoing]:
        """Let the members go over, ready or not; nothing if they did."""
        transition = self._transitions.pop(transition_id, None)
        if transition is None:
            return []
        to = transition.members & self._present
        return [Outgoing(EXECUTE_TRANSITION, to, {"transition_id": transition_id})]

    def _acceptable(self, user_id: int, commit: mls.Commit) -> bool:
        if (commit.group_id, commit.epoch) != (self.channel_id, self.epoch):
            return False
        if self.established:
            owns_leaf = self.leaves.get(commit.leaf) == user_id and user_id in self.members
        else:
            owns_leaf = commit.leaf == 0 and user_id in self.packages
        # A client still alone in its own group never gets the proposal to add itself.
        expected = [
            pending.proposal.reference for pending in self._pending if self.established or pending.user_id != user_id
        ]
        return owns_leaf and bool(expected) and sorted(commit.references) == sorted(expected)

    def _apply(self, committer: int, ordered: Iterable[_Pending]) -> None:
        if not self.established:
            self.leaves[0] = committer
        for pending in ordered:
            if pending.leaf is not None:
                del self.leaves[pending.leaf]
        for pending in ordered:
            if pending.leaf is None:
                free = next(leaf for leaf in range(len(self.leaves) + 1) if leaf not in self.leaves)
                self.leaves[free] = pending.user_id
        self._pending.clear()
        self.epoch += 1

    def _announce(self, commit: mls.Commit, staying: frozenset[int], welcomes: dict[int, bytes]) -> list[Outgoing]:
        self._transition_id = self._transition_id % 0xFFFF + 1
        prefix = self._transition_id.to_bytes(2, "big")
        members = staying | welcomes.keys()
        self._transitions[self._transition_id] = _Transition(members, set(members))
        return [
            Outgoing(ANNOUNCE_COMMIT, staying, prefix + commit.data),
            *(Outgoing(WELCOME, frozenset({user}), prefix + welcome) for user, welcome in welcomes.items()),
        ]

    def _forget(self, user_id: int) -> list[Outgoing]:
        """Undo what a user has in the group: their leaf, or the proposal to add them."""
        self.packages.pop(user_id, None)
        staying = self.members - {user_id}
        if self.established and (not staying or len(self._present) <= 1):
            return self._start_over()
        out: list[Outgoing] = []
        for pending in [pending for pending in self._pending if pending.leaf is None and pending.user_id == user_id]:
            self._pending.remove(pending)
            to = frozenset(pending.sent_to & self._present)
            out.append(Outgoing(PROPOSALS, to, mls.revoke_payload([pending.proposal.reference])))
        if user_id in self.members:
            leaf = next(leaf for leaf, user in self.leaves.items() if user == user_id)
            removal = _Pending(self._sender.propose_remove(self.epoch, leaf), user_id, leaf)
            self._pending.append(removal)
            out += self._append([removal], staying)
        return out

    def _start_over(self) -> list[Outgoing]:
        self.epoch = 0
        self.leaves.clear()
        self.packages.clear()
        self._pending.clear()
        self._transitions.clear()
        to = frozenset(self._present)
        version = {"protocol_version": PROTOCOL_VERSION}
        return [
            Outgoing(PREPARE_EPOCH, to, version | {"epoch": 1}),
            Outgoing(PREPARE_TRANSITION, to, version | {"transition_id": 0}),
        ]

    def _append(self, pending: list[_Pending], to: Iterable[int]) -> list[Outgoing]:
        receivers = frozenset(to)
        if not pending or not receivers:
            return []
        for each in pending:
            each.sent_to |= receivers
        return [Outgoing(PROPOSALS, receivers, mls.append_payload([each.proposal for each in pending]))]
