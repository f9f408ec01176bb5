"""The audio source that discord.py's sending thread reads: ready Opus packets, and never a wait.

One source serves a whole call. A player thread of discord.py runs while clips follow one another and ends with the
first `b""`, a short while after the last.
"""

from collections.abc import Callable

import discord

from bot.audio.clip import SILENCE, Clip

CLOSING_PACKETS = 5
"""Packets of silence after speech, so that decoders do not invent more of it (Discord voice documentation, "Voice Data
Interpolation")."""


class ClipSource(discord.AudioSource):
    """Feeds clips to the sending thread, and silence while the current one has nothing ready.

    `play` is called on the event loop and `read` on the sending thread. What they share is one reference to a clip,
    read once a packet.
    """

    def __init__(self, *, may_speak: Callable[[], bool], on_end: Callable[[Clip], None]) -> None:
        """Make a source.

        Args:
            may_speak: asked before each packet, on the sending thread; while false, silence is sent and the clip waits.
            on_end: called on the sending thread when a clip's last packet has been read, or it was stopped.
        """
        self._may_speak = may_speak
        self._on_end = on_end
        self._clip: Clip | None = None
        self._ended: Clip | None = None
        self._closing = 0

    @property
    def clip(self) -> Clip | None:
        """The clip that is being read."""
        # The loop alone sets the one, the sending thread the other: neither undoes what the other has just done.
        clip = self._clip
        return None if clip is self._ended else clip

    @property
    def idle(self) -> bool:
        """Whether there is nothing to send."""
        return self.clip is None and self._closing <= 0

    def play(self, clip: Clip) -> None:
        """Read this clip next; the one before must have ended."""
        self._clip = clip

    def greet(self) -> None:
        """Send some silence over a new connection: listeners lose the first 100 to 200 ms of what comes over it."""
        self._closing = CLOSING_PACKETS

    def read(self) -> bytes:
        """The next packet; `b""` when the silence after the last clip is over."""
        if (clip := self.clip) is None:
            self._closing -= 1
            return SILENCE if self._closing >= 0 else b""
        if not clip.stopped and not self._may_speak():
            return SILENCE
        packet = clip.read()
        if packet is None:
            return SILENCE
        if packet == b"":
            self._ended = clip
            self._closing = CLOSING_PACKETS - 1
            self._on_end(clip)
            return SILENCE
        return packet

    def is_opus(self) -> bool:
        """Ready Opus, so discord.py encodes nothing."""
        return True
