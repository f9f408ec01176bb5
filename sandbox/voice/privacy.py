"""A listener's end of the end-to-end encryption: what it needs of a library, and that on davey (Rust)."""

from collections.abc import Set as AbstractSet
from typing import Literal, Protocol

import davey

Library = Literal["davey", "libdave"]
SILENCE = b"\xf8\xff\xfe"
MARKER = b"\xfa\xfa"
VERSION = 1


class FrameRefusedError(ValueError):
    """A frame the library does not let through: plaintext in an encrypted call, unknown keys, or damage."""


class GroupLostError(ValueError):
    """A commit or welcome the library cannot follow."""


def is_end_to_end(frame: bytes) -> bool:
    """Tell an encrypted frame by its end: size of the trailer, then the marker (DAVE protocol text, "Payload")."""
    return len(frame) > 11 and frame[-2:] == MARKER and 11 < frame[-3] <= len(frame)


class Privacy(Protocol):
    """One member's session with the group of a channel; binary arguments are the payloads of the op codes."""

    @property
    def members(self) -> AbstractSet[int]:
        """Users in the group as this member sees it; empty without a group."""
        ...

    def restart(self) -> bytes:
        """Leave any group for one of its own; return a new key package (op 26)."""
        ...

    def external_sender(self, payload: bytes) -> None:
        """Learn who may propose (op 25)."""
        ...

    def proposals(self, payload: bytes, present: AbstractSet[int]) -> bytes | None:
        """Take proposals (op 27); return the commit to answer with (op 28), if any."""
        ...

    def commit(self, payload: bytes) -> None:
        """Follow the announced commit (op 29 without the transition id). Raises `GroupLostError`."""
        ...

    def welcome(self, payload: bytes, present: AbstractSet[int]) -> None:
        """Join by a welcome (op 30 without the transition id). Raises `GroupLostError`."""
        ...

    def execute(self) -> None:
        """Send with the keys of the current epoch from now on (op 22)."""
        ...

    def encrypt(self, opus: bytes) -> bytes:
        """Encrypt a frame to send."""
        ...

    def decrypt(self, user_id: int, frame: bytes) -> bytes:
        """Decrypt a user's frame. Raises `FrameRefusedError`."""
        ...


class DaveyPrivacy:
    """On davey, the library of discord.py and discord.js."""

    def __init__(self, user_id: int, channel_id: int) -> None:
        self._session = davey.DaveSession(VERSION, user_id, channel_id)
        self._identity = (user_id, channel_id)

    @property
    def members(self) -> AbstractSet[int]:
        """See `Privacy`."""
        return {int(user_id) for user_id in self._session.get_user_ids()} if self._session.ready else frozenset()

    def restart(self) -> bytes:
        """See `Privacy`."""
        self._session.reinit(VERSION, *self._identity)
        return self._session.get_serialized_key_package()

    def external_sender(self, payload: bytes) -> None:
        """See `Privacy`."""
        self._session.set_external_sender(payload)

    def proposals(self, payload: bytes, present: AbstractSet[int]) -> bytes | None:
        """See `Privacy`."""
        kind = davey.ProposalsOperationType.revoke if payload[0] else davey.ProposalsOperationType.append
        answer = self._session.process_proposals(kind, payload[1:], sorted(present))
        return None if answer is None else answer.commit + (answer.welcome or b"")

    def commit(self, payload: bytes) -> None:
        """See `Privacy`."""
        try:
            self._session.process_commit(payload)
        except ValueError as error:
            raise GroupLostError(str(error)) from error

    def welcome(self, payload: bytes, present: AbstractSet[int]) -> None:
        """See `Privacy`; davey asks for no list of those present here."""
        del present
        try:
            self._session.process_welcome(payload)
        except ValueError as error:
            raise GroupLostError(str(error)) from error

    def execute(self) -> None:
        """See `Privacy`; davey has gone over by itself."""

    def encrypt(self, opus: bytes) -> bytes:
        """See `Privacy`."""
        return self._session.encrypt_opus(opus)

    def decrypt(self, user_id: int, frame: bytes) -> bytes:
        """See `Privacy`."""
        try:
            return self._session.decrypt(user_id, davey.MediaType.audio, frame)
        except ValueError as error:
            raise FrameRefusedError(str(error)) from error


def open_privacy(library: Library, user_id: int, channel_id: int) -> Privacy:
    """Make a member's session on the library asked for."""
    if library == "davey":
        return DaveyPrivacy(user_id, channel_id)
    from sandbox.voice.libdave import LibdavePrivacy  # noqa: PLC0415 - dave.py is a dependency of development only

    return LibdavePrivacy(user_id, channel_id)
