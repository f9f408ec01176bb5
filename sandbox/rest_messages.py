"""REST routes for channels and messages, with the permissions the bot needs for each (API reference, "Message")."""

from __future__ import annotations

from aiohttp import web

from sandbox import message_body, payloads
from sandbox.chat import SILENT
from sandbox.message_body import COMPONENTS_V2, SUPPRESS_EMBEDS
from sandbox.permissions import Permission
from sandbox.refusals import ApiError, invalid_form, missing_access, missing_permissions, unknown
from sandbox.rest import no_content, read_body, read_json, reply, snowflake
from sandbox.services import Services
from sandbox.world import Channel, Json, Message

_CHANNEL = r"/channels/{channel:\d+}"
_MESSAGES = _CHANNEL + "/messages"
_MESSAGE = _MESSAGES + r"/{message:\d+}"
_FLAGS = SILENT | SUPPRESS_EMBEDS | COMPONENTS_V2


class MessageRoutes:
    """Reading and writing messages as the bot."""

    def __init__(self, services: Services) -> None:
        self._world = services.world
        self._chat = services.chat

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.get(_CHANNEL, self._get_channel),
            web.post(_CHANNEL + "/typing", self._typing),
            web.get(_MESSAGES, self._list),
            web.post(_MESSAGES, self._create),
            web.post(_MESSAGES + "/bulk-delete", self._delete_many),
            web.get(_MESSAGE, self._get),
            web.patch(_MESSAGE, self._edit),
            web.delete(_MESSAGE, self._delete),
        ]

    async def _get_channel(self, request: web.Request) -> web.Response:
        return reply(payloads.channel(self._channel(request)))

    async def _typing(self, request: web.Request) -> web.Response:
        self._writable(request)
        return no_content()

    async def _list(self, request: web.Request) -> web.Response:
        channel = self._channel(request)
        if not self._allows(channel, Permission.READ_MESSAGE_HISTORY):
            return reply([])
        before, after = int(request.query.get("before", 1 << 63)), int(request.query.get("after", 0))
        limit = int(request.query.get("limit", 50))
        found = [message for message in self._world.messages_in(channel) if after < message.id < before]
        page = found[:limit] if "after" in request.query else found[-limit:]
        return reply([message.payload for message in reversed(page)])

    async def _create(self, request: web.Request) -> web.Response:
        channel = self._writable(request)
        body, uploads = await read_body(request)
        fields = message_body.read(body, uploads, self._world.ids, flags_allowed=_FLAGS)
        needed = (("attachments", Permission.ATTACH_FILES), ("embeds", Permission.EMBED_LINKS))
        if any(fields.get(name) and not self._allows(channel, permission) for name, permission in needed):
            raise missing_permissions()
        message = self._chat.post(
            channel,
            self._world.bot,
            content=fields.get("content", ""),
            reply_to=self._replied(channel, body.get("message_reference")),
            allowed_mentions=body.get("allowed_mentions"),
            fields=fields,
        )
        return reply(message.payload)

    async def _get(self, request: web.Request) -> web.Response:
        return reply(self._message(request).payload)

    async def _edit(self, request: web.Request) -> web.Response:
        message = self._message(request)
        if message.author is not self._world.bot:
            raise ApiError(403, 50005, "Cannot edit a message authored by another user")
        body, uploads = await read_body(request)
        changed = message_body.read(body, uploads, self._world.ids, flags_allowed=_FLAGS, editing=True)
        self._chat.edit(message, changed, allowed_mentions=body.get("allowed_mentions"))
        return reply(message.payload)

    async def _delete(self, request: web.Request) -> web.Response:
        message = self._message(request)
        if message.author is not self._world.bot and not self._allows(message.channel, Permission.MANAGE_MESSAGES):
            raise missing_permissions()
        self._chat.delete(message)
        return no_content()

    async def _delete_many(self, request: web.Request) -> web.Response:
        channel = self._channel(request)
        if not self._allows(channel, Permission.MANAGE_MESSAGES):
            raise missing_permissions()
        wanted = [int(each) for each in (await read_json(request))["messages"]]
        if not 2 <= len(wanted) <= 100:
            raise invalid_form("messages", "BASE_TYPE_BAD_LENGTH", "Must be between 2 and 100 in length.")
        present = self._world.messages.get(channel.id, {})
        if found := [present[each] for each in wanted if each in present]:
            self._chat.delete_many(channel, found)
        return no_content()

    def _channel(self, request: web.Request) -> Channel:
        """Return the channel of the path, which the bot must be able to see, and to join if it is a voice channel."""
        channel = self._world.channel(snowflake(request, "channel"))
        if channel is None:
            raise unknown(10003, "Channel")
        needed = Permission.VIEW_CHANNEL | (Permission.CONNECT if channel.is_voice else 0)
        if not self._allows(channel, needed):
            raise missing_access()
        return channel

    def _writable(self, request: web.Request) -> Channel:
        channel = self._channel(request)
        if not self._allows(channel, channel.sending):
            raise missing_permissions()
        return channel

    def _message(self, request: web.Request) -> Message:
        channel = self._channel(request)
        message = self._world.messages.get(channel.id, {}).get(snowflake(request, "message"))
        if message is None:
            raise unknown(10008, "Message")
        return message

    def _replied(self, channel: Channel, reference: Json | None) -> Message | None:
        if not reference:
            return None
        message = self._world.messages.get(channel.id, {}).get(int(reference["message_id"]))
        if message is None and reference.get("fail_if_not_exists", True):
            raise invalid_form("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
        if not self._allows(channel, Permission.READ_MESSAGE_HISTORY):
            raise ApiError(403, 160002, "Cannot reply without permission to read message history")
        return message

    def _allows(self, channel: Channel, needed: Permission) -> bool:
        return needed in channel.guild.permissions_of(self._world.bot.id, channel)
