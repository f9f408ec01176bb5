"""What is said of Discord's own messages."""

from dataclasses import replace

import pytest

from bot.text.message import Author, Notice, NoticeKind
from bot.text.reading import Skipped, SkipReason, read
from tests.text.listener import ENGLISH
from tests.text.messages import heard, message

NOTICES = replace(ENGLISH, notices=True)
BOB = Author(2, "bob")


@pytest.mark.parametrize(
    ("notice", "said"),
    [
        (Notice(NoticeKind.JOINED), "Cem has joined the server"),
        (Notice(NoticeKind.ADDED, whom=BOB), "Cem has added bob here"),
        (Notice(NoticeKind.ADDED), "Cem has added someone here"),
        (Notice(NoticeKind.REMOVED, whom=BOB), "Cem has removed bob from here"),
        (Notice(NoticeKind.RENAMED, "late night"), "Cem has renamed this to late night"),
        (Notice(NoticeKind.PINNED), "Cem has pinned a message"),
        (Notice(NoticeKind.BOOSTED), "Cem has boosted the server"),
        (Notice(NoticeKind.BOOSTED, "3"), "Cem has boosted the server 3 times"),
        (Notice(NoticeKind.BOOSTED, level=2), "Cem has boosted the server, and it is at level 2 now"),
        (Notice(NoticeKind.BOOSTED, "2", level=1), "Cem has boosted the server 2 times, and it is at level 1 now"),
        (Notice(NoticeKind.FOLLOWED, "Games #news"), "Cem has subscribed this channel to Games #news"),
        (Notice(NoticeKind.THREAD, "**weekend** plans"), "Cem has started a thread: weekend plans"),
        (Notice(NoticeKind.THREAD, "\u200b"), "Cem has started a thread"),
        (Notice(NoticeKind.THREAD_STARTER, whom=BOB), "this thread starts with a message by bob"),
        (Notice(NoticeKind.THREAD_STARTER, "hi ||x||", BOB), "this thread starts with a message by bob: hi, spoiler"),
        (Notice(NoticeKind.AUTOMOD), "AutoMod has acted on a message by Cem"),
        (Notice(NoticeKind.AUTOMOD, "the bad word"), "AutoMod has acted on a message by Cem"),
        (Notice(NoticeKind.STAGE_STARTED, "music"), "Cem has started a stage on music"),
        (Notice(NoticeKind.STAGE_ENDED, "music"), "Cem has ended the stage on music"),
        (Notice(NoticeKind.STAGE_SPEAKER), "Cem is a speaker now"),
        (Notice(NoticeKind.STAGE_TOPIC, "jazz"), "Cem has changed the topic of the stage to jazz"),
        (Notice(NoticeKind.PURCHASED, "a badge"), "Cem has bought a badge"),
    ],
)
def test_a_notice_is_a_whole_sentence(notice: Notice, said: str) -> None:
    """With whoever did it, and what it is about."""
    assert heard(manner=NOTICES, notice=notice) == said


@pytest.mark.parametrize("kind", [kind for kind in NoticeKind if kind is not NoticeKind.OTHER])
@pytest.mark.parametrize("text", ["", "this"])
def test_there_are_words_for_every_kind_of_notice(kind: NoticeKind, text: str) -> None:
    """Their phrases are asked for by the kind, so no search of the code finds them."""
    assert len(heard(manner=NOTICES, notice=Notice(kind, text)).split()) >= 4


def test_a_notice_that_tells_nothing_is_skipped_as_one() -> None:
    """Even where notices are read."""
    assert read(message(notice=Notice(NoticeKind.OTHER, "spam")), NOTICES) == Skipped(SkipReason.NOTICE)
