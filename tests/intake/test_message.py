"""How Discord's messages become ours, from the gateway and from JSON alike."""

from typing import Any

import pytest
from pydantic import ValidationError

from bot.intake.message import GuildNames, edited_message_of, message_from_json, message_of
from bot.text.message import Attachment, Author, Message, Names
from tests.intake.objects import ADA, BOB, GUILD, MEMBER, PAYLOAD, live, updated

EXPECTED = Message(
    id=1300000000000000000,
    guild_id=300,
    channel_id=200000000000000020,
    author=Author(101, "ada", "Ada L", "Countess"),
    content=PAYLOAD["content"],
    sent_at=1730014552.832,
    names=Names(
        users={102: Author(102, "bob", None, "Bobby"), 103: Author(103, "cy", "Cy D")},
        roles=GUILD.roles,
        channels=GUILD.channels,
    ),
    attachments=(
        Attachment("cat.png", "image/png", "a cat"),
        Attachment("SPOILER_end.png", spoiler=True),
        Attachment("voice-message.ogg", "audio/ogg", duration_s=2.5, spoiler=True),
    ),
    stickers=("Wave",),
)


def test_a_message_from_the_gateway_keeps_what_matters() -> None:
    """Ids, names as the server knows them, files, stickers."""
    message = message_of(live(PAYLOAD))
    assert message == EXPECTED


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"flags": 4096},
        {"flags": 4096 | 4},
        {"webhook_id": "9"},
        {"author": {**ADA, "bot": True}},
        {"member": {**MEMBER, "nick": None}},
        {"author": BOB, "member": {**MEMBER}},
        *({"type": kind} for kind in (*range(33), 36, 44, 46, 63, 999)),
        {"content": ""},
        {"attachments": [], "sticker_items": [], "mentions": []},
    ],
    ids=str,
)
def test_json_becomes_the_same_message_as_the_gateway_event(change: dict[str, Any]) -> None:
    """So `narrator read` tells what the bot would do."""
    payload = {**PAYLOAD, **change}
    named = GUILD if payload["content"] else GuildNames()
    assert message_from_json(payload, named) == message_of(live(payload))


@pytest.mark.parametrize(
    ("change", "author"),
    [
        ({"member": {**MEMBER, "nick": None}}, Author(101, "ada", "Ada L")),
        ({"author": BOB, "member": MEMBER}, Author(102, "bob")),
        ({"webhook_id": "9"}, Author(101, "ada", "Ada L", "Countess", bot=True)),
        ({"author": {**ADA, "bot": True}}, Author(101, "ada", "Ada L", "Countess", bot=True)),
    ],
)
def test_an_author_comes_with_all_their_names(change: dict[str, Any], author: Author) -> None:
    """And with whether they are a person: neither applications nor webhooks are."""
    assert message_of(live({**PAYLOAD, **change})).author == author


def test_an_author_who_is_no_member_has_names_too() -> None:
    """As when they left before the message came."""
    payload = {key: value for key, value in PAYLOAD.items() if key != "member"}
    assert message_of(live(payload)).author == Author(101, "ada", "Ada L")


def test_a_silent_message_is_marked() -> None:
    """By its flag SUPPRESS_NOTIFICATIONS."""
    assert message_of(live({**PAYLOAD, "flags": 1 << 12})).silent


def test_nicknames_of_a_guild_file_come_first() -> None:
    """For the author and for those mentioned, even if the message does not list them."""
    message = message_from_json(PAYLOAD, GuildNames(nicknames={101: "Augusta", 102: "Robert", 104: "Dee"}))
    assert message.author == Author(101, "ada", "Ada L", "Augusta")
    assert message.names.users == {
        101: Author(101, "Augusta", None, "Augusta"),
        102: Author(102, "bob", None, "Robert"),
        103: Author(103, "cy", "Cy D"),
        104: Author(104, "Dee", None, "Dee"),
    }


def test_json_needs_little() -> None:
    """An id and an author are a message: of no guild, with nothing in it."""
    message = message_from_json({"id": "1", "author": {"id": 2, "username": "eve"}}, GuildNames())
    assert message == Message(1, 0, 0, Author(2, "eve"), "", 1420070400.0)


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"id": "x", "author": ADA},
        {"id": str(2**64), "author": ADA},
        {"id": "1", "author": 5},
        {"id": "1", "author": ADA, "attachments": [{"filename": "voice-message.ogg", "duration_secs": float("inf")}]},
    ],
)
def test_json_of_something_else_is_refused(payload: dict[str, Any]) -> None:
    """With the fault in the error."""
    with pytest.raises(ValidationError):
        message_from_json(payload, GuildNames())


EDITED = {**PAYLOAD, "content": "as it is now", "edited_timestamp": "2024-10-27T08:01:00+00:00"}


def test_an_edited_message_comes_as_it_is_now() -> None:
    """Whole, as the first time."""
    assert edited_message_of(updated(EDITED)) == message_of(live(EDITED))


def test_what_discord_adds_to_a_message_is_no_edit() -> None:
    """What it found behind a link, a pin, the end of a poll."""
    assert edited_message_of(updated({**PAYLOAD, "embeds": [{"type": "link"}], "pinned": True})) is None


def test_an_edit_of_no_guild_is_none_of_ours() -> None:
    """A direct message is never read."""
    update = updated(EDITED)
    update.guild_id = None
    assert edited_message_of(update) is None
