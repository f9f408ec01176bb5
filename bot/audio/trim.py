"""The silence that engines put before and after speech is taken away as the speech goes by."""

from array import array

_BLOCKS_PER_S = 200
"""Silence is judged 5 ms at a time."""
_LEAD_BLOCKS = 7
"""Kept before the first sound, at most 40 ms with the rest of its block: a consonant begins below the threshold."""
_TAIL_BLOCKS = 23
"""Kept after the last: at most 120 ms likewise. A voice dies away; cut shorter, it is heard to be cut."""
_THRESHOLD = 104
"""A sample of 16 bits this far from zero is a sound: 50 dB below full scale."""

_SAMPLE_BYTES = 2


class Trimmer:
    """Trims one utterance of mono 16-bit PCM, in pieces of any whole number of samples.

    Leading silence is cut to 40 ms at most, trailing to 120 ms at most. A pause within the speech is whole: what is in
    it past 120 ms comes with the sound that ends it. An utterance without a sound comes to nothing.
    """

    def __init__(self, rate_hz: int) -> None:
        self._block_bytes = rate_hz // _BLOCKS_PER_S * _SAMPLE_BYTES
        self._input = b""
        self._silence = bytearray()
        """Kept back until a sound follows."""
        self._has_begun = False
        self._quiet_blocks = 0
        """Let through since the last sound."""

    def trim(self, pcm: bytes) -> bytes:
        """Add PCM, and take what certainly belongs to the speech."""
        self._input += pcm
        end = len(self._input) // self._block_bytes * self._block_bytes
        starts = range(0, end, self._block_bytes)
        kept = b"".join(self._keep(self._input[start : start + self._block_bytes]) for start in starts)
        self._input = self._input[end:]
        return kept

    def finish(self) -> bytes:
        """Take the end of the speech; what is still kept back is not part of it."""
        last, self._input = self._input, b""
        return self._keep(last) if last else b""

    def _keep(self, block: bytes) -> bytes:
        samples = array("h", block)
        if max(samples) >= _THRESHOLD or min(samples) <= -_THRESHOLD:
            kept = bytes(self._silence) + block
            self._silence.clear()
            self._has_begun, self._quiet_blocks = True, 0
            return kept
        if self._has_begun and self._quiet_blocks < _TAIL_BLOCKS:
            self._quiet_blocks += 1
            return block
        self._silence += block
        if not self._has_begun:
            del self._silence[: -_LEAD_BLOCKS * self._block_bytes]
        return b""
