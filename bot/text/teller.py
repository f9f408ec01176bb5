"""Says the texts of one message, whichever part of it they stand in."""

from bot.text.manner import Manner, Tone
from bot.text.message import Message
from bot.text.parser import parse
from bot.text.plain import sayable
from bot.text.speech import speak


class Teller:
    """Says them all in one manner, and collects the tones that stand for what is not said."""

    def __init__(self, message: Message, manner: Manner) -> None:
        self.manner = manner
        self.wording = manner.wording
        self.tones: list[Tone] = []
        self._message = message

    def tell(self, markup: str) -> str:
        """What is said of a text, on one line; empty if there is no word in it."""
        if not markup:
            return ""
        spoken = speak(parse(markup), self._message.names, self._message.sent_at, self.manner)
        self.tones.extend(spoken.tones)
        return spoken.text if sayable(spoken.text) else ""
