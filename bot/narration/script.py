"""What is to be heard of one message."""

from dataclasses import dataclass
from typing import Self

from bot.text.manner import Manner, Tone
from bot.text.message import Message
from bot.text.reading import Skipped, SkipReason, read
from bot.text.speaker import Speakers, Turn


@dataclass(frozen=True, slots=True)
class Script:
    """Words, and the tones after them; one of the two may be missing."""

    line: str
    language: str
    """BCP 47, of the narrator's own words; the member's may be in any."""
    tones: tuple[Tone, ...] = ()

    @classmethod
    def of(
        cls, message: Message, manner: Manner, speakers: Speakers, before: Turn | None, at: float
    ) -> Self | SkipReason:
        """What is heard of a message after what was heard before, or why nothing is.

        Args:
            message: as it is now.
            manner: of its guild and its author.
            speakers: whoever was announced last; this message's author is, if it is to be heard.
            before: whose words come before these.
            at: seconds on the clock of the turns.
        """
        reading = read(message, manner)
        if isinstance(reading, Skipped):
            return reading.reason
        speakers.last = before
        line = reading.text
        if not reading.names_author:
            line = speakers.introduce(message.author, line, at, manner, reply_to=reading.reply_to)
        censored = manner.blocked.censored(line, manner.wording("bleep"))
        if censored is None:
            speakers.last = before
            return SkipReason.BLOCKED
        return cls(censored, manner.language, reading.tones)
