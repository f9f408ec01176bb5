"""Messages for the tests of what is said."""

from typing import Any

from bot.text.manner import Manner
from bot.text.message import Attachment, Author, Message
from bot.text.reading import Reading, read
from tests.text.listener import ENGLISH, NAMES, SENT_AT

IMAGE = Attachment("cat.png", "image/png")
PDF = Attachment("a.pdf", "application/pdf")


def message(content: str = "", *, bot: bool = False, **parts: Any) -> Message:
    """A message by Cem, with the given parts."""
    author = Author(7, "cem", "Cem", bot=bot)
    return Message(5, 6, 20, author, content, SENT_AT, names=NAMES, **parts)


def reading(content: str = "", *, manner: Manner = ENGLISH, bot: bool = False, **parts: Any) -> Reading:
    """How such a message is read, which it must be."""
    result = read(message(content, bot=bot, **parts), manner)
    assert isinstance(result, Reading)
    return result


def heard(content: str = "", *, manner: Manner = ENGLISH, bot: bool = False, **parts: Any) -> str:
    """What is said of such a message, if there are no tones."""
    result = reading(content, manner=manner, bot=bot, **parts)
    assert result.tones == ()
    return result.text
