"""Which messages are spoken, and all that is said of one."""

import pytest

from bot.text.message import Attachment, Message
from bot.text.reading import Reading, Skipped, SkipReason, read
from tests.text.messages import ENGLISH, message

CAT = Attachment("cat.png", "image/png")
DESCRIBED = Attachment("cat.png", "image/png", "a cat, see https://x.org/path")
COVERED = Attachment("SPOILER_x.png", "image/png", "the murderer", spoiler=True)


@pytest.mark.parametrize(
    ("skipped", "reason"),
    [
        (message("hello", bot=True), SkipReason.BOT),
        (message("hello", ordinary=False), SkipReason.NOTICE),
        (message("hello", silent=True), SkipReason.SILENT),
        (message(""), SkipReason.EMPTY),
        (message("???"), SkipReason.EMPTY),
        (message("** ** \u3164"), SkipReason.EMPTY),
    ],
)
def test_a_message_that_is_not_spoken_has_a_reason(skipped: Message, reason: SkipReason) -> None:
    """Bots, Discord's notices, `@silent` messages, and those without anything to say."""
    assert read(skipped, ENGLISH) == Skipped(reason)


def test_reasons_are_codes_for_machines() -> None:
    """They are printed by `narrator read` and stand in reports, so they stay as they are."""
    assert [str(reason) for reason in SkipReason] == ["bot-message", "notice", "silent-message", "nothing-to-say"]


@pytest.mark.parametrize(
    ("attachments", "said"),
    [
        ((CAT,), "an image"),
        ((CAT, Attachment("a.mp4", "video/mp4"), CAT), "2 images. a video"),
        ((Attachment("a.pdf", "application/pdf"), Attachment("b"), Attachment("c.txt", "text/plain")), "3 files"),
        ((Attachment("PHOTO.JPG"), Attachment("song.mp3")), "an image. an audio file"),
        ((DESCRIBED,), "an image: a cat, see a link to x.org"),
        ((DESCRIBED, CAT, Attachment("d.png", "image/png", "a dog")), "3 images: a cat, see a link to x.org; a dog"),
        ((COVERED,), "an image"),
        ((Attachment("voice-message.ogg", "audio/ogg", duration_s=12.4),), "a voice message of 12 seconds"),
        ((Attachment("voice-message.ogg", "audio/ogg", duration_s=0.4),), "a voice message of one second"),
    ],
)
def test_attachments_are_said_by_kind_and_count(attachments: tuple[Attachment, ...], said: str) -> None:
    """With the alternative text their sender gave, unless they are covered."""
    assert read(message(attachments=attachments), ENGLISH) == Reading(said)


def test_stickers_are_said_by_name() -> None:
    """One whose name cannot be said is just a sticker."""
    assert read(message(stickers=("Wave", "\u200b")), ENGLISH) == Reading("a sticker: Wave. a sticker")


def test_attachments_follow_the_text() -> None:
    """As a sentence of their own."""
    assert read(message("look", attachments=(CAT,)), ENGLISH) == Reading("look. an image")
    assert read(message("look!", attachments=(CAT,)), ENGLISH) == Reading("look! an image")
    assert read(message("...", attachments=(CAT,)), ENGLISH) == Reading("an image")


def test_a_long_message_ends_with_and_more_within_the_limit() -> None:
    """Cut at a word."""
    reading = read(message("word " * 200), ENGLISH, limit=50)
    assert reading == Reading("word word word word word word word word, and more")


def test_the_default_limit_is_500_characters() -> None:
    """As the reader of a setting expects."""
    reading = read(message("x" * 2000), ENGLISH)
    assert isinstance(reading, Reading)
    assert len(reading.text) == 500
