"""A whole message: what is said of it, or why nothing is."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.text.card import sentences as card_sentences
from bot.text.cut import shorten
from bot.text.enclosed import files, stickers
from bot.text.manner import MOST_LIMIT, Manner, Tone
from bot.text.message import Author, Forward, Message
from bot.text.notice import notice_sentence
from bot.text.poll import poll_sentences, result_sentences
from bot.text.speech import joined
from bot.text.teller import Teller


class SkipReason(StrEnum):
    """Why a message is not spoken."""

    BOT = "bot-message"
    """Its author is an application or a webhook, and the guild does not hear those."""
    NOTICE = "notice"
    """Discord wrote it: a join, a pin, a boost. The guild does not hear those, or it tells nothing."""
    SILENT = "silent-message"
    """Sent with `@silent`."""
    EMPTY = "nothing-to-say"
    """No word, no name and no file in it."""
    BLOCKED = "blocked"
    """There is a word in it, or in its author's name, for which the guild skips messages."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A message to be spoken."""

    text: str
    """What is said of the message itself, without its author: one line; empty if there are only tones."""
    tones: tuple[Tone, ...] = ()
    """What is played after it."""
    reply_to: Author | None = None
    """Whose message it answers."""
    names_author: bool = False
    """Whether the text says by itself whose doing it is, so that nobody is to be introduced before it."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A message that is not spoken."""

    reason: SkipReason


def read(message: Message, manner: Manner) -> Reading | Skipped:
    """What is said of a message in a guild's manner, or why nothing is. Takes time as its length does."""
    if reason := _unheard(message, manner):
        return Skipped(reason)
    teller = Teller(message, manner)
    said = joined(_sentences(message, teller))
    if not said and not teller.tones:
        return Skipped(SkipReason.NOTICE if message.notice else SkipReason.EMPTY)
    # Readings may make a text many times longer; nothing so far behind the limit is ever said.
    allowed = manner.blocked.censored(said[: 4 * MOST_LIMIT], manner.wording("bleep"))
    if allowed is None:
        return Skipped(SkipReason.BLOCKED)
    return Reading(
        shorten(allowed, manner),
        tuple(teller.tones),
        reply_to=message.reply_to,
        names_author=message.notice is not None or message.poll_result is not None,
    )


def _unheard(message: Message, manner: Manner) -> SkipReason | None:
    if message.notice:
        return None if manner.notices else SkipReason.NOTICE
    if message.author.bot and not manner.bots:
        return SkipReason.BOT
    return SkipReason.SILENT if message.silent else None


def _sentences(message: Message, teller: Teller) -> Iterator[str]:
    if message.notice:
        yield notice_sentence(message, message.notice, teller)
    elif message.poll_result:
        yield from result_sentences(message.poll_result, teller)
    else:
        yield from _body(message, teller)
        if message.poll:
            yield from poll_sentences(message.poll, teller)
        if message.forward and (forwarded := joined(_body(message.forward, teller))):
            yield teller.wording("forwarded", text=forwarded)


def _body(body: Message | Forward, teller: Teller) -> Iterator[str]:
    yield teller.tell(body.content)
    yield from files(body.attachments, teller)
    yield from stickers(body.stickers, teller)
    for card in body.cards:
        yield from card_sentences(card, teller)
