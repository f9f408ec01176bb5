"""Messages of the group key exchange, as bytes: what a DAVE delivery service must read and write.

Structures are of RFC 9420 (MLS) with cipher suite 2 (P-256, AES-128-GCM, SHA-256); which of them each voice op code
carries is said in Discord's DAVE protocol text, "MLS opcodes". Clients send key packages bare, not as an MLSMessage.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

VERSION_AND_PUBLIC_MESSAGE = bytes.fromhex("0001 0001")
VERSION_AND_SUITE = bytes.fromhex("0001 0002")
SIGNATURE = ec.ECDSA(hashes.SHA256())


class MlsError(ValueError):
    """Bytes that are not the message they should be."""


def vector(content: bytes) -> bytes:
    """Prefix content with its length, as RFC 9420 section 2.1.2 does (1, 2 or 4 bytes)."""
    size = len(content)
    if size < 1 << 6:
        return bytes([size]) + content
    if size < 1 << 14:
        return (size | 1 << 14).to_bytes(2, "big") + content
    return (size | 1 << 31).to_bytes(4, "big") + content


class Cursor:
    """A reading position in a message.

    Every method raises `MlsError` where the message is too short.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    @property
    def rest(self) -> bytes:
        """What has not been read."""
        return self.data[self.at :]

    def take(self, size: int) -> bytes:
        """Read bytes."""
        if self.at + size > len(self.data):
            raise MlsError(f"message ends {self.at + size - len(self.data)} bytes early")
        self.at += size
        return self.data[self.at - size : self.at]

    def uint(self, size: int) -> int:
        """Read a big-endian number of so many bytes."""
        return int.from_bytes(self.take(size), "big")

    def vector(self) -> bytes:
        """Read a length and that many bytes."""
        first = self.uint(1)
        extra = (0, 1, 3)[first >> 6] if first >> 6 < 3 else None
        if extra is None:
            raise MlsError("vector length of a reserved form")
        size = (first & 0x3F) << 8 * extra | self.uint(extra)
        return self.take(size)

    def skip_vectors(self, count: int) -> None:
        """Pass over vectors."""
        for _ in range(count):
            self.vector()

    def expect(self, content: bytes, what: str) -> None:
        """Read exactly this."""
        if self.take(len(content)) != content:
            raise MlsError(f"not {what}")


@dataclass(frozen=True, slots=True)
class LeafNode:
    """A member's place in the group (RFC 9420 section 7.2), as far as a delivery service needs it."""

    signature_key: bytes
    user_id: int

    @classmethod
    def read(cls, cursor: Cursor) -> Self:
        """Read one; its own signature is for the clients to check."""
        cursor.vector()  # encryption key
        signature_key = cursor.vector()
        cursor.expect(b"\x00\x01", "a basic credential")
        identity = cursor.vector()
        if len(identity) != 8:
            raise MlsError("identity is not a user id")
        cursor.skip_vectors(5)  # capabilities
        source = cursor.uint(1)
        if source == 1:
            cursor.take(16)  # lifetime
        elif source == 3:
            cursor.vector()  # parent hash
        elif source != 2:
            raise MlsError("leaf node of unknown source")
        cursor.skip_vectors(2)  # extensions, signature
        return cls(signature_key, int.from_bytes(identity, "big"))


@dataclass(frozen=True, slots=True)
class KeyPackage:
    """An offer to be added to a group (RFC 9420 section 10), with its signature checked."""

    data: bytes
    user_id: int

    @classmethod
    def parse(cls, data: bytes) -> Self:
        """Read the payload of op 26.

        Raises:
            MlsError: It is malformed or its signature does not hold.
        """
        cursor = Cursor(data)
        cursor.expect(VERSION_AND_SUITE, "a key package of cipher suite 2")
        cursor.vector()  # init key
        leaf = LeafNode.read(cursor)
        cursor.vector()  # extensions
        signed = data[: cursor.at]
        signature = cursor.vector()
        if cursor.rest:
            raise MlsError("bytes after the key package")
        try:
            public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), leaf.signature_key)
            public.verify(signature, vector(b"MLS 1.0 KeyPackageTBS") + vector(signed), SIGNATURE)
        except (InvalidSignature, ValueError) as error:
            raise MlsError("signature of the key package does not hold") from error
        return cls(data, leaf.user_id)

    @property
    def reference(self) -> bytes:
        """The hash a Welcome names it by (RFC 9420 section 5.2)."""
        return _reference(b"MLS 1.0 KeyPackage Reference", self.data)


@dataclass(frozen=True, slots=True)
class Commit:
    """A member's commit (RFC 9420 section 12.4), and the Welcome sent along with it in op 28."""

    data: bytes
    group_id: int
    epoch: int
    leaf: int
    references: tuple[bytes, ...]
    welcome: bytes

    @classmethod
    def parse(cls, payload: bytes) -> Self:
        """Read the payload of op 28; the Welcome is what follows the commit, perhaps nothing.

        Raises:
            MlsError: It is malformed, or proposes by value instead of by reference.
        """
        cursor = Cursor(payload)
        cursor.expect(VERSION_AND_PUBLIC_MESSAGE, "a public message")
        group_id = int.from_bytes(cursor.vector(), "big")
        epoch = cursor.uint(8)
        cursor.expect(b"\x01", "from a member")
        leaf = cursor.uint(4)
        cursor.vector()  # authenticated data
        cursor.expect(b"\x03", "a commit")
        references = tuple(_references(cursor.vector()))
        if cursor.uint(1):
            LeafNode.read(cursor)
            cursor.vector()  # path
        cursor.skip_vectors(3)  # signature, confirmation tag, membership tag
        return cls(payload[: cursor.at], group_id, epoch, leaf, references, cursor.rest)


def _references(proposals: bytes) -> Iterator[bytes]:
    cursor = Cursor(proposals)
    while cursor.rest:
        cursor.expect(b"\x02", "a proposal by reference")
        yield cursor.vector()


def _reference(label: bytes, content: bytes) -> bytes:
    return hashlib.sha256(vector(label) + vector(content)).digest()


def welcome_for(welcome: bytes, package: KeyPackage) -> bytes:
    """Reduce a Welcome (RFC 9420 section 12.4.3.1) to the secret meant for one newcomer.

    Raises:
        MlsError: It is malformed or holds nothing for them.
    """
    cursor = Cursor(welcome)
    suite = cursor.take(2)
    secrets = Cursor(cursor.vector())
    while secrets.rest:
        start = secrets.at
        named = secrets.vector()
        secrets.skip_vectors(2)  # encapsulated key, ciphertext
        if named == package.reference:
            return suite + vector(secrets.data[start : secrets.at]) + cursor.rest
    raise MlsError("welcome holds nothing for this key package")


@dataclass(frozen=True, slots=True)
class SignedProposal:
    """A proposal as sent, and the hash by which commits name it."""

    message: bytes
    reference: bytes


class ExternalSender:
    """The delivery service's right to propose, in one group (RFC 9420 section 12.1.8.1)."""

    def __init__(self, group_id: int) -> None:
        self.group_id = group_id
        self._key = ec.generate_private_key(ec.SECP256R1())

    @property
    def package(self) -> bytes:
        """The payload of op 25."""
        point = self._key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return vector(point) + b"\x00\x01" + vector(b"local voice")

    def propose_add(self, epoch: int, package: KeyPackage) -> SignedProposal:
        """Propose to add whoever offered this package."""
        return self._sign(epoch, b"\x00\x01" + package.data)

    def propose_remove(self, epoch: int, leaf: int) -> SignedProposal:
        """Propose to remove the member at a leaf."""
        return self._sign(epoch, b"\x00\x03" + leaf.to_bytes(4, "big"))

    def _sign(self, epoch: int, proposal: bytes) -> SignedProposal:
        group = vector(self.group_id.to_bytes(8, "big"))
        sender = b"\x02" + bytes(4)  # external, the first of the group's external senders
        content = group + epoch.to_bytes(8, "big") + sender + vector(b"") + b"\x02" + proposal
        to_sign = vector(b"MLS 1.0 FramedContentTBS") + vector(VERSION_AND_PUBLIC_MESSAGE + content)
        signature = vector(self._key.sign(to_sign, SIGNATURE))
        named = VERSION_AND_PUBLIC_MESSAGE[2:] + content + signature
        return SignedProposal(
            VERSION_AND_PUBLIC_MESSAGE + content + signature, _reference(b"MLS 1.0 Proposal Reference", named)
        )


def append_payload(proposals: Sequence[SignedProposal]) -> bytes:
    """Make the payload of op 27 that brings proposals."""
    return b"\x00" + vector(b"".join(proposal.message for proposal in proposals))


def revoke_payload(references: Sequence[bytes]) -> bytes:
    """Make the payload of op 27 that takes proposals back."""
    return b"\x01" + vector(b"".join(vector(reference) for reference in references))
