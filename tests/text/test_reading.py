"""Which messages are spoken, and all that is said of one."""

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.blocklist import Blocking, Blocklist
from bot.text.dictionary import Dictionary, Entry
from bot.text.manner import LEAST_LIMIT, MOST_LIMIT, Manner, Tone, Verbosity
from bot.text.message import (
    Attachment,
    Author,
    Card,
    Field,
    Forward,
    Message,
    Notice,
    NoticeKind,
    Poll,
    PollResult,
)
from bot.text.reading import Reading, Skipped, SkipReason, read
from tests.text.listener import ENGLISH
from tests.text.messages import IMAGE, heard, message, reading

BRIEF = replace(ENGLISH, verbosity=Verbosity.BRIEF)
EAGER = replace(ENGLISH, bots=True, notices=True)
BOB = Author(2, "bob")


@pytest.mark.parametrize(
    ("skipped", "reason"),
    [
        (message("hello", bot=True), SkipReason.BOT),
        (message(notice=Notice(NoticeKind.JOINED)), SkipReason.NOTICE),
        (message("hello", silent=True), SkipReason.SILENT),
        (message(""), SkipReason.EMPTY),
        (message("..."), SkipReason.EMPTY),
        (message("???"), SkipReason.EMPTY),
        (message("** ** \u3164"), SkipReason.EMPTY),
        (message(forward=Forward("...")), SkipReason.EMPTY),
    ],
)
def test_a_message_that_is_not_spoken_has_a_reason(skipped: Message, reason: SkipReason) -> None:
    """Bots, Discord's notices, `@silent` messages, and those without anything to say."""
    assert read(skipped, ENGLISH) == Skipped(reason)


def test_reasons_are_codes_for_machines() -> None:
    """They are printed by `narrator read` and stand in reports, so they stay as they are."""
    codes = ["bot-message", "notice", "silent-message", "nothing-to-say", "blocked"]
    assert [str(reason) for reason in SkipReason] == codes


@pytest.mark.parametrize(
    "unread",
    [message("hello", bot=True, silent=True), message(notice=Notice(NoticeKind.OTHER)), message("", bot=True)],
)
def test_what_says_nothing_is_skipped_even_where_all_is_read(unread: Message) -> None:
    """A silent message of a bot, a notice of no interest, an empty one."""
    assert isinstance(read(unread, EAGER), Skipped)


def test_bots_are_read_where_the_guild_wants_them() -> None:
    """With their cards, and without introduction of their own: they have an author like all."""
    assert heard("done", manner=EAGER, bot=True, cards=(Card(("the build",)),)) == "done. the build"


def test_notices_are_read_where_the_guild_wants_them() -> None:
    """They say by themselves whose doing it is."""
    assert reading(manner=EAGER, notice=Notice(NoticeKind.JOINED)) == Reading(
        "Cem has joined the server", names_author=True
    )


def test_a_poll_result_is_heard_wherever_the_poll_was() -> None:
    """It is no notice."""
    assert reading(poll_result=PollResult("Tea?", 2, "yes", 2)) == Reading(
        "the poll has ended: Tea? the winner is yes with 100 percent of 2 votes", names_author=True
    )


def test_a_reply_tells_whom_it_answers() -> None:
    """For whoever says the names."""
    assert reading("no", reply_to=BOB) == Reading("no", reply_to=BOB)


def test_what_came_with_a_message_follows_its_words() -> None:
    """As sentences of their own, each only if there is something to be said."""
    parts: dict[str, Any] = {"attachments": (IMAGE,), "stickers": ("Wave",)}
    assert heard("look", **parts) == "look. an image. a sticker: Wave"
    assert heard("look!", **parts) == "look! an image. a sticker: Wave"
    assert heard("...", **parts) == "an image. a sticker: Wave"


def test_a_forwarded_message_is_said_with_all_that_is_in_it() -> None:
    """After the words of the one who passes it on, and with names for its mentions."""
    forward = Forward("ask <@1>", (IMAGE,), ("Wave",), (Card(("News",)),))
    assert heard("see", forward=forward) == "see. forwarded: ask Ada. an image. a sticker: Wave. News"
    assert heard(forward=Forward(attachments=(IMAGE,))) == "forwarded: an image"


def test_hidden_words_stay_hidden_in_every_part() -> None:
    """In descriptions, polls, cards, forwards and notices."""
    secret = "the ||butler|| did it"
    whole = heard(
        secret,
        manner=EAGER,
        bot=True,
        attachments=(Attachment("a.png", description=secret),),
        poll=Poll(secret, (secret,)),
        cards=(Card((secret,), (Field(secret, secret),)), Card(("butler",), (), (IMAGE,), spoiler=True)),
        forward=Forward(secret),
    )
    assert "butler" not in whole
    assert whole.count("spoiler") == 9
    assert "butler" not in heard(manner=EAGER, notice=Notice(NoticeKind.THREAD, secret))


def test_a_message_of_a_picture_alone_is_a_tone_where_little_is_said() -> None:
    """It is heard, though there is nothing to be spoken."""
    assert reading(manner=BRIEF, attachments=(IMAGE,)) == Reading("", (Tone.PICTURE,))


def test_tones_of_links_and_pictures_come_in_their_order() -> None:
    """Also those of a description."""
    assert reading("a https://x.org", manner=BRIEF, attachments=(IMAGE,)).tones == (Tone.LINK, Tone.PICTURE)


BAD = Blocklist(["bad"], Blocking.SKIP)


@pytest.mark.parametrize(
    "parts",
    [
        {"content": "a bad word"},
        {"content": "a **b**ad word"},
        {"attachments": (Attachment("a.png", description="bad"),)},
        {"poll": Poll("Which?", ("good", "bad"))},
        {"forward": Forward("bad")},
        {"content": "fine " + "and so on, " * 100 + "bad"},
    ],
    ids=str,
)
def test_a_blocked_word_is_found_in_all_that_would_be_said(parts: dict[str, Any]) -> None:
    """Even beyond the limit: a skipped message is not half spoken."""
    assert read(message(**parts), replace(ENGLISH, blocked=BAD)) == Skipped(SkipReason.BLOCKED)


def test_a_blocked_word_is_found_after_the_dictionary() -> None:
    """Neither is a reading a way around the list, nor does the list meet what is not said."""
    manner = replace(ENGLISH, blocked=BAD, dictionary=Dictionary([Entry("bd", "bad"), Entry("bad", "good")]))
    assert read(message("bd"), manner) == Skipped(SkipReason.BLOCKED)
    assert read(message("bad"), manner) == Reading("good")


def test_a_blocked_word_may_be_replaced() -> None:
    """Where the guild has chosen so."""
    assert heard("a bad word", manner=replace(ENGLISH, blocked=Blocklist(["bad"], Blocking.BLEEP))) == "a bleep word"


def test_a_long_message_ends_within_the_limit() -> None:
    """The default is 500 characters, as the reader of a setting expects."""
    words = " ".join(f"item{number % 7}" for number in range(400))
    whole = heard(words)
    assert 400 < len(whole) <= 500
    assert re.search(r", and \d+ more words$", whole)


@pytest.mark.parametrize("parts", [{}, {"forward": True}, {"cards": True}])
def test_the_greatest_limit_is_reached(parts: dict[str, bool]) -> None:
    """Phrases hold as much as a message can."""
    words = " ".join(f"item{number % 7}" for number in range(900))
    manner = replace(ENGLISH, limit=MOST_LIMIT, bots=True)
    whole = heard(
        "" if parts else words,
        manner=manner,
        bot=True,
        forward=Forward(words) if "forward" in parts else None,
        cards=(Card(fields=(Field("News", words),)),) if "cards" in parts else (),
    )
    assert MOST_LIMIT - 200 < len(whole) <= MOST_LIMIT
    assert whole.endswith(" more words")


PIECES = "|| ` ``` ** _ <@1> <@ [ ]( ) https://x.org/abc a é 今 👩 123456789012345678 <t:1:R> ! ||b|| word 。"
SOUP = st.lists(
    st.sampled_from((*PIECES.split(), " ", "\n", "\u200d", "\ud83d", "\\", "> ", "word ")), max_size=80
).map("".join)
MANNERS = st.builds(
    Manner,
    st.just(ENGLISH.wording),
    verbosity=st.sampled_from(Verbosity),
    limit=st.integers(LEAST_LIMIT, 150),
    notices=st.booleans(),
    bots=st.just(value=True),
    blocked=st.sampled_from([Blocklist([], Blocking.SKIP), BAD, Blocklist(["word"], Blocking.BLEEP)]),
)
FILES = st.lists(st.builds(Attachment, SOUP, description=SOUP, spoiler=st.booleans()), max_size=3).map(tuple)
CARDS = st.lists(
    st.builds(Card, st.lists(SOUP, max_size=2).map(tuple), st.tuples(st.builds(Field, SOUP, SOUP)), FILES), max_size=2
).map(tuple)
MESSAGES = st.builds(
    message,
    SOUP,
    bot=st.booleans(),
    notice=st.none() | st.builds(Notice, st.sampled_from(NoticeKind), SOUP, st.none() | st.just(BOB)),
    attachments=FILES,
    stickers=st.lists(SOUP, max_size=2).map(tuple),
    cards=CARDS,
    poll=st.none() | st.builds(Poll, SOUP, st.lists(SOUP, max_size=3).map(tuple), st.booleans()),
    poll_result=st.none() | st.builds(PollResult, SOUP, st.integers(0, 9), st.none() | SOUP, st.integers(0, 20)),
    forward=st.none() | st.builds(Forward, SOUP, FILES, st.just(("Wave",)), CARDS),
)


@given(written=MESSAGES, manner=MANNERS)
def test_any_message_is_read_within_the_limit_and_without_raw_markup(written: Message, manner: Manner) -> None:
    """Never an error, never too long, on one line, no raw mention, and always something that can be encoded."""
    result = read(written, manner)
    if isinstance(result, Reading):
        assert result.text or result.tones
        assert len(result.text) <= manner.limit
        assert result.text == " ".join(result.text.split())
        assert "<@" not in result.text
        assert "||" not in result.text
        assert "/abc" not in result.text
        assert result.text.encode() is not None
