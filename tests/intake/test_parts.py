"""What comes with a message and in its place: polls, embeds, components, forwards, replies, notices."""

from typing import Any

import pytest

from bot.intake.message import GuildNames, message_from_json, message_of
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
from tests.intake.objects import ADA, BOB, CY, GUILD, MEMBER, PAYLOAD, live

BARE: dict[str, Any] = {**PAYLOAD, "content": "", "mentions": [], "attachments": [], "sticker_items": []}
BOT = {"author": {**ADA, "bot": True}}
V2 = {**BOT, "flags": 1 << 15}


def both(change: dict[str, Any], guild: GuildNames | None = None) -> Message:
    """The message that such an object becomes, the same over the gateway and from JSON."""
    payload = {**BARE, **change}
    message = message_of(live(payload))
    assert message_from_json(payload, guild or GuildNames()) == message
    return message


def answer(number: int, text: str | None, emoji: dict[str, Any] | None = None) -> dict[str, Any]:
    """An answer of a poll."""
    return {"answer_id": number, "poll_media": {"text": text} | ({"emoji": emoji} if emoji else {})}


POLL = {
    "question": {"text": "Tea?"},
    "answers": [
        answer(1, "yes"),
        answer(2, None, {"id": None, "name": "🍵"}),
        answer(3, "", {"id": "7", "name": "no"}),
    ],
    "expiry": "2024-10-28T08:00:00+00:00",
    "allow_multiselect": True,
    "layout_type": 1,
}


def test_a_poll_has_its_question_and_answers() -> None:
    """An answer that is only an emoji is that, as it would be written in a message."""
    assert both({"poll": POLL}).poll == Poll("Tea?", ("yes", "🍵", "<:no:0>"), several=True)


def result(**values: str) -> dict[str, Any]:
    """The message that tells how a poll has ended."""
    fields = [{"name": name, "value": value, "inline": False} for name, value in values.items()]
    reference = {"type": 0, "channel_id": BARE["channel_id"], "message_id": "1200000000000000000"}
    return {"type": 46, "embeds": [{"type": "poll_result", "fields": fields}], "message_reference": reference}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (
            {
                "poll_question_text": "Tea?",
                "victor_answer_votes": "3",
                "total_votes": "5",
                "victor_answer_id": "1",
                "victor_answer_text": "yes",
            },
            PollResult("Tea?", 5, "yes", 3),
        ),
        (
            {
                "poll_question_text": "Tea?",
                "victor_answer_votes": "1",
                "total_votes": "1",
                "victor_answer_id": "2",
                "victor_answer_emoji_name": "🍵",
            },
            PollResult("Tea?", 1, "🍵", 1),
        ),
        (
            {"poll_question_text": "Tea?", "victor_answer_votes": "2", "total_votes": "4"},
            PollResult("Tea?", 4, None, 2),
        ),
        ({"poll_question_text": "Tea?", "total_votes": "0"}, PollResult("Tea?", 0)),
    ],
)
def test_the_result_of_a_poll_is_taken_from_its_embed(values: dict[str, str], expected: PollResult) -> None:
    """A draw and an empty poll have no winner."""
    message = both(result(**values))
    assert (message.poll_result, message.notice) == (expected, None)


def test_votes_that_are_no_number_are_none() -> None:
    """JSON may hold anything."""
    payload = {**BARE, **result(total_votes="³", victor_answer_votes="9" * 5000)}
    assert message_from_json(payload, GuildNames()).poll_result == PollResult("", 0)


EMBED = {
    "type": "rich",
    "title": "Build",
    "description": "done by <#200000000000000020>",
    "url": "https://ci.example.org/7",
    "author": {"name": "CI"},
    "footer": {"text": "today"},
    "fields": [{"name": "Time", "value": "3 min", "inline": True}],
    "image": {"url": "https://ci.example.org/chart.png?w=9", "description": "a chart", "content_type": "image/png"},
    "thumbnail": {"url": "https://ci.example.org/logo.png"},
}
CARD = Card(
    ("CI", "Build", "done by <#200000000000000020>"),
    (Field("Time", "3 min"),),
    (Attachment("chart.png", "image/png", "a chart"),),
)


def test_an_embed_of_an_application_is_a_card() -> None:
    """With what stands above, below and in it; decoration is left out, and mentions have names."""
    message = both({**BOT, "embeds": [EMBED, {"type": "rich"}]}, GuildNames(channels=GUILD.channels))
    assert message.cards == (CARD, Card())
    assert message.names.channels == {200000000000000020: "general"}


VIEW = {**EMBED, "description": "done"}


@pytest.mark.parametrize(
    "change",
    [
        {"embeds": [VIEW]},
        {**BOT, "embeds": [{**VIEW, "type": "link"}, {**VIEW, "type": "gifv"}, {**VIEW, "type": "video"}]},
        {**BOT, "embeds": [{**VIEW, "provider": {"name": "YouTube"}}]},
        {**BOT, "content": "see https://ci.example.org/7", "embeds": [VIEW]},
    ],
    ids=["a member's", "of other types", "of a provider", "of an address in the content"],
)
def test_a_view_of_a_link_is_no_card(change: dict[str, Any]) -> None:
    """Members have no other embeds, applications have them too."""
    assert both(change).cards == ()


def text(content: str) -> dict[str, Any]:
    """A text display."""
    return {"type": 10, "id": 1, "content": content}


def picture(name: str, **fields: Any) -> dict[str, Any]:
    """An item of a gallery."""
    return {"media": {"url": f"https://cdn.example.org/{name}?ex=1"}, **fields}


BUTTON = {"type": 2, "style": 1, "custom_id": "a", "label": "Press", "disabled": False}


@pytest.mark.parametrize(
    ("components", "cards"),
    [
        ([text("**hello**")], (Card(("**hello**",)),)),
        (
            [{"type": 9, "id": 1, "components": [text("one"), text("two")], "accessory": BUTTON}],
            (Card(("one", "two")),),
        ),
        (
            [
                {
                    "type": 9,
                    "id": 1,
                    "components": [text("a")],
                    "accessory": {"type": 11, "id": 3, **picture("t.png", description="a tree", spoiler=False)},
                }
            ],
            (Card(("a",), files=(Attachment("t.png", "image", "a tree"),)),),
        ),
        (
            [{"type": 12, "id": 1, "items": [picture("a.gif", description="a wave"), picture("view", spoiler=True)]}],
            (
                Card(
                    files=(Attachment("a.gif", "image", "a wave"), Attachment("view", "image", spoiler=True)),
                ),
            ),
        ),
        (
            [{"type": 13, "id": 1, "file": {"url": "https://cdn.example.org/a.pdf"}, "spoiler": True}],
            (Card(files=(Attachment("a.pdf", spoiler=True),)),),
        ),
        (
            [{"type": 17, "id": 1, "components": [text("in"), {"type": 14, "id": 2}, text("side")], "spoiler": True}],
            (Card(("in", "side"), spoiler=True),),
        ),
        (
            [text("first"), {"type": 14, "id": 4}, {"type": 1, "id": 5, "components": [BUTTON]}, text("last")],
            (Card(("first",)), Card(("last",))),
        ),
    ],
    ids=["text", "section", "thumbnail", "gallery", "file", "container", "controls"],
)
def test_components_are_cards_from_top_to_bottom(components: list[dict[str, Any]], cards: tuple[Card, ...]) -> None:
    """With all texts and pictures in them, without what is only to be clicked."""
    assert both({**V2, "components": components}).cards == cards


def test_the_files_of_a_message_laid_out_by_components_are_shown_by_them_alone() -> None:
    """They would be told twice."""
    files = [{"id": "1", "filename": "a.png", "size": 1, "url": "u", "proxy_url": "u"}]
    gallery = {"type": 12, "id": 1, "items": [picture("a.png")]}
    message = both({**V2, "attachments": files, "components": [gallery]})
    assert message.attachments == ()
    assert message.cards == (Card(files=(Attachment("a.png", "image"),)),)


def test_controls_below_a_message_of_words_are_no_cards() -> None:
    """Only the flag makes components the message itself."""
    assert both({**BOT, "components": [{"type": 1, "id": 1, "components": [BUTTON]}]}).cards == ()


def test_a_forward_has_what_was_in_the_message() -> None:
    """Its words, files, stickers and embeds, with names for its mentions."""
    snapshot = {
        "type": 0,
        "content": "in <#200000000000000020>",
        "embeds": [EMBED],
        "attachments": [{"id": "1", "filename": "a.png", "size": 1, "url": "u", "proxy_url": "u"}],
        "sticker_items": [{"id": "4", "name": "Wave", "format_type": 1}],
        "timestamp": "2024-10-26T08:00:00+00:00",
        "edited_timestamp": None,
        "flags": 0,
    }
    reference = {"type": 1, "channel_id": "5", "message_id": "6"}
    change = {"message_reference": reference, "message_snapshots": [{"message": snapshot}]}
    message = both(change, GuildNames(channels=GUILD.channels))
    assert message.forward == Forward("in <#200000000000000020>", (Attachment("a.png"),), ("Wave",), (CARD,))
    assert message.names.channels == {200000000000000020: "general"}
    assert message.reply_to is None


def answering(author: dict[str, Any], content: str = "what?", **fields: Any) -> dict[str, Any]:
    """A reply to a message by somebody, who is not mentioned in it."""
    referenced: dict[str, Any] = {
        **BARE,
        "id": "1200000000000000000",
        "author": author,
        "content": content,
        "mentions": [],
        **fields,
    }
    referenced.pop("member", None)
    reference = {"type": 0, "channel_id": BARE["channel_id"], "message_id": referenced["id"], "guild_id": "300"}
    return {"type": 19, "message_reference": reference, "referenced_message": referenced}


@pytest.mark.parametrize(
    ("change", "author"),
    [
        (answering(CY), Author(103, "cy", "Cy D")),
        (
            {**answering(BOB), "mentions": [{**BOB, "member": {**MEMBER, "nick": "Bobby"}}]},
            Author(102, "bob", None, "Bobby"),
        ),
        (answering(BOB, webhook_id="9"), Author(102, "bob", bot=True)),
        ({**answering(BOB), "referenced_message": None}, None),
        ({"type": 19}, None),
        ({**answering(BOB), "type": 0}, None),
    ],
    ids=["of no nickname", "with the one of the mention", "a webhook", "deleted", "unknown", "no reply"],
)
def test_a_reply_has_the_author_it_answers(change: dict[str, Any], author: Author | None) -> None:
    """By the names that came with either message; a deleted one has none."""
    assert both(change).reply_to == author


@pytest.mark.parametrize(
    ("change", "notice"),
    [
        ({"type": 1, "mentions": [{**BOB, "member": MEMBER}]}, Notice(NoticeKind.ADDED, whom=Author(102, "bob"))),
        ({"type": 2, "mentions": [{**BOB, "member": MEMBER}]}, Notice(NoticeKind.REMOVED, whom=Author(102, "bob"))),
        ({"type": 4, "content": "night"}, Notice(NoticeKind.RENAMED, "night")),
        ({"type": 6}, Notice(NoticeKind.PINNED)),
        ({"type": 7}, Notice(NoticeKind.JOINED)),
        ({"type": 8}, Notice(NoticeKind.BOOSTED)),
        ({"type": 8, "content": "1"}, Notice(NoticeKind.BOOSTED)),
        ({"type": 10, "content": "3"}, Notice(NoticeKind.BOOSTED, "3", level=2)),
        ({"type": 12, "content": "Games #news"}, Notice(NoticeKind.FOLLOWED, "Games #news")),
        ({"type": 18, "content": "plans"}, Notice(NoticeKind.THREAD, "plans")),
        ({**answering(CY, "hi"), "type": 21}, Notice(NoticeKind.THREAD_STARTER, "hi", Author(103, "cy", "Cy D"))),
        (
            {"type": 24, "embeds": [{"type": "auto_moderation_message", "description": "bad"}]},
            Notice(NoticeKind.AUTOMOD),
        ),
        ({"type": 27, "content": "jazz"}, Notice(NoticeKind.STAGE_STARTED, "jazz")),
        ({"type": 28, "content": "jazz"}, Notice(NoticeKind.STAGE_ENDED, "jazz")),
        ({"type": 29}, Notice(NoticeKind.STAGE_SPEAKER)),
        ({"type": 31, "content": "rock"}, Notice(NoticeKind.STAGE_TOPIC, "rock")),
        (
            {
                "type": 44,
                "purchase_notification": {
                    "type": 0,
                    "guild_product_purchase": {"listing_id": "1", "product_name": "a badge"},
                },
            },
            Notice(NoticeKind.PURCHASED, "a badge"),
        ),
        ({"type": 44}, Notice(NoticeKind.PURCHASED)),
        ({"type": 22}, Notice(NoticeKind.OTHER)),
        ({"type": 46}, Notice(NoticeKind.OTHER)),
        ({"type": 999}, Notice(NoticeKind.OTHER)),
    ],
)
def test_what_discord_writes_is_a_notice(change: dict[str, Any], notice: Notice) -> None:
    """With what it is about; nothing of it is its author's words."""
    message = both(change)
    assert (message.notice, message.content) == (notice, "")


@pytest.mark.parametrize("kind", [0, 19, 20, 23])
def test_messages_replies_and_answers_to_commands_are_no_notices(kind: int) -> None:
    """Somebody wrote them."""
    assert both({"type": kind}).notice is None


def test_nothing_of_an_automod_alert_is_kept() -> None:
    """Its embed holds the very words that AutoMod stopped."""
    embed: dict[str, Any] = {"type": "auto_moderation_message", "description": "the bad word", "fields": []}
    assert "bad" not in repr(both({"type": 24, **BOT, "embeds": [embed]}))
