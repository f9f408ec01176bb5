"""How Discord's messages become ours, from the gateway and from JSON alike."""

from typing import Any

import discord
import pytest
from discord.http import HTTPClient
from discord.state import ConnectionState
from pydantic import ValidationError

from bot.intake import GuildNames, message_from_json, message_of
from bot.text.message import Attachment, Author, Message, Names

GUILD = GuildNames(roles={200000000000000010: "moderators"}, channels={200000000000000020: "general"})
ADA = {"id": "101", "username": "ada", "global_name": "Ada L", "discriminator": "0", "avatar": None}
BOB = {"id": "102", "username": "bob", "global_name": None, "discriminator": "0", "avatar": None}
CY = {"id": "103", "username": "cy", "global_name": "Cy D", "discriminator": "0", "avatar": None}
MEMBER: dict[str, Any] = {
    "roles": [],
    "joined_at": "2024-01-01T00:00:00+00:00",
    "deaf": False,
    "mute": False,
    "flags": 0,
}
PAYLOAD: dict[str, Any] = {
    "id": "1300000000000000000",
    "channel_id": "200000000000000020",
    "guild_id": "300",
    "type": 0,
    "flags": 0,
    "content": "<@102> <@103> <@&200000000000000010> <@&200000000000000011> <#200000000000000020> <#20000000000000002>",
    "author": ADA,
    "member": {**MEMBER, "nick": "Countess"},
    "timestamp": "2024-10-27T08:00:00+00:00",
    "edited_timestamp": None,
    "tts": False,
    "mention_everyone": False,
    "mentions": [{**BOB, "member": {**MEMBER, "nick": "Bobby"}}, {**CY, "member": {**MEMBER, "nick": None}}],
    "mention_roles": ["200000000000000010"],
    "pinned": False,
    "embeds": [],
    "attachments": [
        {
            "id": "1",
            "filename": "cat.png",
            "size": 3,
            "url": "https://cdn.example.org/1",
            "proxy_url": "https://cdn.example.org/1",
            "content_type": "image/png",
            "description": "a cat",
            "flags": 0,
        },
        {
            "id": "2",
            "filename": "SPOILER_end.png",
            "size": 3,
            "url": "https://cdn.example.org/2",
            "proxy_url": "https://cdn.example.org/2",
        },
        {
            "id": "3",
            "filename": "voice-message.ogg",
            "size": 3,
            "url": "https://cdn.example.org/3",
            "proxy_url": "https://cdn.example.org/3",
            "content_type": "audio/ogg",
            "duration_secs": 2.5,
            "waveform": "AA==",
            "flags": 8,
        },
    ],
    "sticker_items": [{"id": "4", "name": "Wave", "format_type": 1}],
}


def live(payload: dict[str, Any]) -> discord.Message:
    """The message as discord.py makes it of a gateway event, in a guild with the names of `GUILD`."""
    state: ConnectionState[discord.Client] = ConnectionState(
        dispatch=lambda *_: None,
        handlers={},
        hooks={},
        http=HTTPClient(loop=discord.utils.MISSING),
        intents=discord.Intents(guilds=True),
    )
    described: Any = {
        "id": "300",
        "name": "Home",
        "roles": [{"id": str(role), "name": name, "permissions": "0"} for role, name in GUILD.roles.items()],
        "channels": [
            {"id": str(channel), "name": name, "type": 0, "position": 0, "permission_overwrites": ()}
            for channel, name in GUILD.channels.items()
        ],
    }
    guild = discord.Guild(data=described, state=state)
    channel = guild.get_channel(200000000000000020)
    assert isinstance(channel, discord.TextChannel)
    data: Any = payload
    return discord.Message(state=state, channel=channel, data=data)


EXPECTED = Message(
    id=1300000000000000000,
    guild_id=300,
    channel_id=200000000000000020,
    author=Author(101, "Countess"),
    content=PAYLOAD["content"],
    sent_at=1730014552.832,
    names=Names(users={102: "Bobby", 103: "Cy D"}, roles=GUILD.roles, channels=GUILD.channels),
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
        *({"type": kind} for kind in (0, 6, 7, 8, 18, 19, 20, 21, 23, 46, 999)),
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
    ("change", "name"),
    [
        ({}, "Countess"),
        ({"member": {**MEMBER, "nick": None}}, "Ada L"),
        ({"author": BOB, "member": MEMBER}, "bob"),
    ],
)
def test_an_author_is_called_as_the_server_does(change: dict[str, Any], name: str) -> None:
    """By nickname, else display name, else username."""
    assert message_of(live({**PAYLOAD, **change})).author.name == name


def test_an_author_who_is_no_member_has_a_name_too() -> None:
    """As when they left before the message came."""
    payload = {key: value for key, value in PAYLOAD.items() if key != "member"}
    assert message_of(live(payload)).author == Author(101, "Ada L")


@pytest.mark.parametrize("change", [{"webhook_id": "9"}, {"author": {**ADA, "bot": True}}])
def test_webhooks_and_applications_are_bots(change: dict[str, Any]) -> None:
    """Neither is a person."""
    assert message_of(live({**PAYLOAD, **change})).author.bot


@pytest.mark.parametrize(
    ("kind", "ordinary"), [(0, True), (19, True), (7, False), (6, False), (18, False), (21, False)]
)
def test_only_messages_and_replies_are_ordinary(kind: int, *, ordinary: bool) -> None:
    """Not joins, pins, or the starts of threads."""
    assert message_of(live({**PAYLOAD, "type": kind})).ordinary is ordinary


def test_a_silent_message_is_marked() -> None:
    """By its flag SUPPRESS_NOTIFICATIONS."""
    assert message_of(live({**PAYLOAD, "flags": 1 << 12})).silent


def test_nicknames_of_a_guild_file_come_first() -> None:
    """For the author and for those mentioned, even if the message does not list them."""
    message = message_from_json(PAYLOAD, GuildNames(nicknames={101: "Augusta", 102: "Robert", 104: "Dee"}))
    assert message.author.name == "Augusta"
    assert message.names.users == {101: "Augusta", 102: "Robert", 103: "Cy D", 104: "Dee"}


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
