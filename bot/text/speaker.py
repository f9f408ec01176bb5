"""Says who speaks, only where a listener would otherwise wonder."""

from bot.text.manner import Manner
from bot.text.message import Author
from bot.text.name import author_name

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

    def introduce(self, author: Author, text: str, at: float, manner: Manner, *, reply_to: Author | None = None) -> str:
        """The text, after "NAME said" if the speaker changed or paused, or if it is a reply to somebody else.

        Args:
            author: Who speaks.
            text: What they say; empty for a message of tones only, for which the name stands alone, or nothing.
            at: When, in seconds on any one clock.
            manner: How names and phrases are said.
            reply_to: Whose message it answers.
        """
        last, self.last = self.last, (author.id, at)
        known = last is not None and last[0] == author.id and at - last[1] < self._pause_s
        answers = reply_to is not None and reply_to.id != author.id
        if known and not answers:
            return text
        name = author_name(author, manner)
        if not text:
            return manner.wording("speaker-sent", name=name)
        if reply_to is not None and answers:
            return manner.wording("speaker-replied", name=name, to=author_name(reply_to, manner), text=text)
        return manner.wording("speaker-said", name=name, text=text)
