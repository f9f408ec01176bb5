"""Transport encryption of voice packets: the two modes Discord still offers, both with the RTP header in clear.

Discord's voice documentation, "Transport encryption modes": the nonce is a counter of 4 bytes that ends the packet,
padded with zeros to what the cipher needs; the header, with the 4 bytes of an extension's own header if the X bit is
set, is authenticated.
"""

import os
from typing import Literal, TypeGuard

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt, crypto_aead_xchacha20poly1305_ietf_encrypt
from nacl.exceptions import CryptoError

Mode = Literal["aead_aes256_gcm_rtpsize", "aead_xchacha20_poly1305_rtpsize"]
MODES: tuple[Mode, ...] = ("aead_aes256_gcm_rtpsize", "aead_xchacha20_poly1305_rtpsize")
NONCE_SIZE = 4
RTCP_HEADER_SIZE = 8


class SealBrokenError(ValueError):
    """A packet that was not sealed with this key."""


def is_mode(name: object) -> TypeGuard[Mode]:
    """Tell whether a client asks for a mode that is offered."""
    return name in MODES


def header_size(packet: bytes) -> int:
    """How many bytes of a packet stand in clear (RFC 3550 sections 5.1 and 6.1, RFC 5761 to tell RTCP by its type)."""
    if 200 <= packet[1] <= 204:
        return RTCP_HEADER_SIZE
    return 12 + 4 * (packet[0] & 0x0F) + 4 * (packet[0] >> 4 & 1)


class Seal:
    """One connection's key and counter, for what it sends and what it receives."""

    def __init__(self, mode: Mode, key: bytes) -> None:
        self.mode: Mode = mode
        self._key = key
        self._aes = AESGCM(key)
        self._counter = int.from_bytes(os.urandom(2), "big")

    def seal(self, header: bytes, content: bytes) -> bytes:
        """Make a packet of header and content."""
        self._counter = (self._counter + 1) % (1 << 32)
        nonce = self._counter.to_bytes(NONCE_SIZE, "big")
        if self.mode == "aead_aes256_gcm_rtpsize":
            sealed = self._aes.encrypt(nonce.ljust(12, b"\0"), content, header)
        else:
            sealed = crypto_aead_xchacha20poly1305_ietf_encrypt(content, header, nonce.ljust(24, b"\0"), self._key)
        return header + sealed + nonce

    def open(self, packet: bytes) -> tuple[bytes, bytes]:
        """Take a packet apart into header and content.

        Raises:
            SealBrokenError: It is too short, or sealed with another key.
        """
        size = header_size(packet)
        header, sealed, nonce = packet[:size], packet[size:-NONCE_SIZE], packet[-NONCE_SIZE:]
        try:
            if self.mode == "aead_aes256_gcm_rtpsize":
                return header, self._aes.decrypt(nonce.ljust(12, b"\0"), sealed, header)
            padded = nonce.ljust(24, b"\0")
            return header, crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, header, padded, self._key)
        except (InvalidTag, CryptoError, ValueError) as error:
            raise SealBrokenError(f"packet of {len(packet)} bytes") from error
