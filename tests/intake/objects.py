"""Messages as Discord's API and gateway send them, and as discord.py makes them of that."""

from copy import deepcopy
from typing import Any

import discord
from discord.http import HTTPClient
from discord.state import ConnectionState

from bot.intake.message import GuildNames

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
    data: Any = deepcopy(payload)  # discord.py takes members out of it
    return discord.Message(state=state, channel=channel, data=data)


def updated(payload: dict[str, Any]) -> discord.RawMessageUpdateEvent:
    """The event that such a message has changed, as discord.py makes it."""
    data: Any = payload
    return discord.RawMessageUpdateEvent(data=data, message=live(payload))
