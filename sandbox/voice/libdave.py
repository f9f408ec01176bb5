"""A listener's end of the end-to-end encryption on libdave (C++), the library of Discord's own clients."""

from collections.abc import Set as AbstractSet

import dave

from sandbox.voice.privacy import VERSION, FrameRefusedError, GroupLostError, is_end_to_end


class LibdavePrivacy:
    """A `Privacy` on libdave."""

    SSRC = 1  # the encryptor wants one to know the codec; it need not be the RTP stream's

    def __init__(self, user_id: int, channel_id: int) -> None:
        self._session = dave.Session()
        self._sender: bytes | None = None
        self._user_id = user_id
        self._channel_id = channel_id
        self._members: set[int] = set()
        self._decryptors: dict[int, dave.Decryptor] = {}
        self._encryptor = dave.Encryptor()
        self._encryptor.assign_ssrc_to_codec(self.SSRC, dave.Codec.opus)

    @property
    def members(self) -> AbstractSet[int]:
        """See `Privacy`."""
        return frozenset(self._members)

    def restart(self) -> bytes:
        """See `Privacy`."""
        self._members.clear()
        self._decryptors.clear()
        self._session = dave.Session()  # a session used again tells changes from the roster of its former group
        if self._sender is not None:
            self._session.set_external_sender(self._sender)
        self._session.init(VERSION, self._channel_id, str(self._user_id), dave.SignatureKeyPair.generate(VERSION))
        package = self._session.get_marshalled_key_package()
        if package is None:
            raise GroupLostError("libdave made no key package")
        return package

    def external_sender(self, payload: bytes) -> None:
        """See `Privacy`."""
        self._sender = payload
        self._session.set_external_sender(payload)

    def proposals(self, payload: bytes, present: AbstractSet[int]) -> bytes | None:
        """See `Privacy`."""
        return self._session.process_proposals(payload, {str(user_id) for user_id in present})

    def commit(self, payload: bytes) -> None:
        """See `Privacy`."""
        changes = self._session.process_commit(payload)
        if changes is dave.RejectType.ignored:
            return
        if isinstance(changes, dave.RejectType):
            raise GroupLostError("libdave refused the commit")
        self._follow(changes)

    def welcome(self, payload: bytes, present: AbstractSet[int]) -> None:
        """See `Privacy`."""
        changes = self._session.process_welcome(payload, {str(user_id) for user_id in present})
        if changes is None:
            raise GroupLostError("libdave refused the welcome")
        self._members.clear()
        self._follow(changes)

    def execute(self) -> None:
        """See `Privacy`."""
        self._encryptor.set_key_ratchet(self._session.get_key_ratchet(str(self._user_id)))

    def encrypt(self, opus: bytes) -> bytes:
        """See `Privacy`."""
        frame = self._encryptor.encrypt(dave.MediaType.audio, self.SSRC, opus)
        if frame is None:
            raise FrameRefusedError("libdave has no key to encrypt with")
        return frame

    def decrypt(self, user_id: int, frame: bytes) -> bytes:
        """See `Privacy`."""
        decryptor = self._decryptors.get(user_id)
        if decryptor is None:
            raise FrameRefusedError("no keys of this user")
        opus = decryptor.decrypt(dave.MediaType.audio, frame)
        if opus is None:
            reason = "damaged, or of unknown keys" if is_end_to_end(frame) else "plaintext in an encrypted call"
            raise FrameRefusedError(reason)
        return opus

    def _follow(self, changes: dict[int, list[int]]) -> None:
        for user_id, key in changes.items():
            if key:
                self._members.add(user_id)
            else:
                self._members.discard(user_id)
                self._decryptors.pop(user_id, None)
        for user_id in self._members - {self._user_id}:
            ratchet = self._session.get_key_ratchet(str(user_id))
            if ratchet is not None:
                self._decryptors.setdefault(user_id, dave.Decryptor()).transition_to_key_ratchet(ratchet)
