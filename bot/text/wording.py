"""Where the words come from that the narrator itself adds, such as "said" or "and more"."""

from typing import Protocol


class Wording(Protocol):
    """Looks a phrase up in the listener's language."""

    def __call__(self, phrase: str, /, **values: str | int) -> str:
        """The phrase with its variables filled in."""
        ...
