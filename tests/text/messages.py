"""Messages for the tests of what is said."""

from bot.phrases.catalogue import load
from bot.text.markup import scan
from bot.text.message import Attachment, Author, Message, Names
from bot.text.speech import speak
from bot.text.wording import Wording

ENGLISH: Wording = load("en")
SENT_AT = 1_700_000_000.0
NAMES = Names(
    users={1: "Ada", 2: "Bob", 3: "\u3164"},
    roles={10: "moderators"},
    channels={20: "general"},
)


def message(
    content: str = "",
    *,
    bot: bool = False,
    silent: bool = False,
    ordinary: bool = True,
    attachments: tuple[Attachment, ...] = (),
    stickers: tuple[str, ...] = (),
) -> Message:
    """A message by Cem."""
    return Message(
        id=5,
        guild_id=6,
        channel_id=20,
        author=Author(id=7, name="Cem", bot=bot),
        content=content,
        sent_at=SENT_AT,
        silent=silent,
        ordinary=ordinary,
        names=NAMES,
        attachments=attachments,
        stickers=stickers,
    )


def spoken(content: str) -> str:
    """What is said of a content, in English."""
    return speak(scan(content), NAMES, SENT_AT, ENGLISH)
