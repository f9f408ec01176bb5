"""Messages: posting, editing and deleting them in the world, and telling the bot."""

from __future__ import annotations

import time

from sandbox import mentions, payloads
from sandbox.changes import Changes
from sandbox.gateway import Gateway
from sandbox.world import Channel, Json, Message, User, World

EPHEMERAL = 1 << 6
LOADING = 1 << 7
SILENT = 1 << 12
_REPLY = 19


class Chat:
    """What REST, interactions and the simulated members have in common about messages."""

    def __init__(self, world: World, gateway: Gateway, changes: Changes) -> None:
        self._world = world
        self._gateway = gateway
        self._changes = changes

    def post(
        self,
        channel: Channel,
        author: User,
        *,
        content: str = "",
        reply_to: Message | None = None,
        allowed_mentions: Json | None = None,
        fields: Json | None = None,
    ) -> Message:
        """Send a message.

        Args:
            channel: Where.
            author: Who.
            content: The text.
            reply_to: The message it answers.
            allowed_mentions: The object of that name, if the sender gave one.
            fields: Further fields of the message object, which win over the ones made here.
        """
        sent_at = time.time()
        message_id = self._world.ids.next()
        replied = reply_to.author if reply_to else None
        found = mentions.find(content, channel, author, replied=replied, allowed=allowed_mentions)
        payload: Json = {
            "id": str(message_id),
            "channel_id": str(channel.id),
            "author": payloads.user(author),
            "content": content,
            "timestamp": payloads.timestamp(sent_at),
            "edited_timestamp": None,
            "tts": False,
            "attachments": [],
            "embeds": [],
            "components": [],
            "pinned": False,
            "type": _REPLY if reply_to else 0,
            "flags": 0,
            **found.fields(),
            **_reply_fields(reply_to),
            **(fields or {}),
        }
        message = Message(message_id, channel, author, payload, sent_at)
        if not message.flags & EPHEMERAL:
            self._world.messages.setdefault(channel.id, {})[message_id] = message
            self._gateway.publish("MESSAGE_CREATE", payloads.message_event(message), channel.guild, channel)
        self._changes.notify()
        return message

    def edit(self, message: Message, changed: Json, *, allowed_mentions: Json | None = None) -> None:
        """Change fields of a message."""
        message.payload = {**message.payload, **changed, "edited_timestamp": payloads.timestamp(time.time())}
        if "content" in changed:
            found = mentions.find(
                message.content, message.channel, message.author, replied=None, allowed=allowed_mentions
            )
            message.payload |= found.fields()
        if not message.flags & EPHEMERAL:
            event = payloads.message_event(message)
            self._gateway.publish("MESSAGE_UPDATE", event, message.channel.guild, message.channel)
        self._changes.notify()

    def delete(self, message: Message) -> None:
        """Delete a message."""
        self._remove(message)
        if not message.flags & EPHEMERAL:
            data = {"id": str(message.id), **_place(message.channel)}
            self._gateway.publish("MESSAGE_DELETE", data, message.channel.guild, message.channel)
        self._changes.notify()

    def delete_many(self, channel: Channel, messages: list[Message]) -> None:
        """Delete several messages of a channel at once."""
        for message in messages:
            self._remove(message)
        data = {"ids": [str(message.id) for message in messages], **_place(channel)}
        self._gateway.publish("MESSAGE_DELETE_BULK", data, channel.guild, channel)

    def _remove(self, message: Message) -> None:
        message.deleted = True
        self._world.messages.get(message.channel.id, {}).pop(message.id, None)


def _place(channel: Channel) -> Json:
    return {"channel_id": str(channel.id), "guild_id": str(channel.guild.id)}


def _reply_fields(reply_to: Message | None) -> Json:
    if reply_to is None:
        return {}
    quoted = {name: value for name, value in reply_to.payload.items() if name != "referenced_message"}
    return {
        "referenced_message": None if reply_to.deleted else quoted,
        "message_reference": {
            "type": 0,
            "message_id": str(reply_to.id),
            "channel_id": str(reply_to.channel.id),
            "guild_id": str(reply_to.channel.guild.id),
        },
    }
