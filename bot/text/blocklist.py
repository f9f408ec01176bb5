"""Words that a guild does not want to hear, however they are disguised."""

from collections.abc import Iterable
from enum import StrEnum


class Blocking(StrEnum):
    """What is done when a blocked word is found."""

    SKIP = "skip"
    """The message is not spoken."""
    BLEEP = "bleep"
    """The word is replaced."""


class Blocklist:
    """Finds blocked words in what is about to be spoken."""

    def __init__(self, words: Iterable[str], blocking: Blocking) -> None:
        self._words = tuple(words)
        self._blocking = blocking

    def censored(self, text: str, bleep: str) -> str | None:
        """The text, with `bleep` in the place of each blocked word; None if it is not to be spoken at all."""
        found = any(word in text for word in self._words)
        return text if not found else bleep if self._blocking is Blocking.BLEEP else None


NOTHING_BLOCKED = Blocklist((), Blocking.SKIP)
