"""Says who speaks, only where a listener would otherwise wonder."""

from bot.text.message import Author
from bot.text.name import spoken_name
from bot.text.wording import Wording

Turn = tuple[int, float]
"""Who spoke, by id, and when, in seconds."""


class Speakers:
    """Remembers who was announced last in one place.

    Args:
        pause_s: Seconds of silence after which even the same speaker is announced again.
    """

    def __init__(self, pause_s: float = 60.0) -> None:
        self._pause_s = pause_s
        self.last: Turn | None = None
        """Whose words were last; put an earlier turn back if the words after it were never heard."""

    def introduce(self, author: Author, text: str, at: float, wording: Wording) -> str:
        """The text, after "NAME said" if the speaker changed or paused; `at` is in seconds on any one clock."""
        last, self.last = self.last, (author.id, at)
        if last is not None and last[0] == author.id and at - last[1] < self._pause_s:
            return text
        name = spoken_name(author.name) or wording("mention-unknown-user")
        return wording("speaker-said", name=name, text=text)
