"""Real DAVE clients around a delivery service, without sockets: what they send waits until the test hands it on."""

from sandbox.voice import delivery
from sandbox.voice.privacy import Library, Privacy, open_privacy

CHANNEL = 77


class Circle:
    """One group and its members.

    `commits` are the answers to proposals, oldest first, as (user, payload); `told` is what the group sent.
    """

    def __init__(self, **libraries: Library) -> None:
        self.group = delivery.Group(CHANNEL)
        self.names = {name: number for number, name in enumerate(libraries, start=1)}
        self.members: dict[int, Privacy] = {
            self.names[name]: open_privacy(library, self.names[name], CHANNEL) for name, library in libraries.items()
        }
        self.commits: list[tuple[int, bytes]] = []
        self.told: list[delivery.Outgoing] = []

    def enter(self, *names: str) -> None:
        """Let members in, each with a key package; they race if there are two."""
        for name in names:
            user = self.names[name]
            self.deliver(self.group.join(user))
            self.offer(name)

    def offer(self, name: str) -> None:
        """Let a member offer a (new) key package."""
        user = self.names[name]
        self.deliver(self.group.key_package(user, self.members[user].restart()))

    def leave(self, name: str) -> None:
        """Let a member go."""
        self.deliver(self.group.leave(self.names[name]))

    def settle(self) -> None:
        """Hand on every commit, in the order they were made."""
        while self.commits:
            self.hand_on()

    def hand_on(self, index: int = 0) -> list[delivery.Outgoing]:
        """Hand one commit to the group; return what it led to."""
        user, payload = self.commits.pop(index)
        out = self.group.commit(user, payload)
        self.deliver(out)
        return out

    def deliver(self, messages: list[delivery.Outgoing]) -> None:
        """Hand the group's messages to the members."""
        self.told += messages
        for message in messages:
            for user in sorted(message.to):
                if isinstance(message.payload, bytes):
                    self._receive(user, message.op, message.payload)
                elif message.op == delivery.PREPARE_EPOCH:
                    self.deliver(self.group.key_package(user, self.members[user].restart()))
                elif message.op == delivery.EXECUTE_TRANSITION:
                    self.members[user].execute()

    def _receive(self, user: int, op: int, payload: bytes) -> None:
        member, present = self.members[user], frozenset(self.members)
        if op == delivery.EXTERNAL_SENDER:
            member.external_sender(payload)
        elif op == delivery.PROPOSALS:
            commit = member.proposals(payload, present)
            if commit is not None:
                self.commits.append((user, commit))
        elif op == delivery.ANNOUNCE_COMMIT:
            member.commit(payload[2:])
        elif op == delivery.WELCOME:
            member.welcome(payload[2:], present)

    def ops(self) -> list[tuple[int, frozenset[int]]]:
        """Take what was told since last asked: op codes and receivers."""
        told, self.told = self.told, []
        return [(message.op, message.to) for message in told]

    def agree(self, *names: str) -> bool:
        """Tell whether these see themselves and nobody else in the group."""
        users = frozenset(self.names[name] for name in names)
        return all(frozenset(self.members[user].members) == users for user in users) and self.group.members == users
