"""A simulated human, who acts as Discord's own client would let them."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from sandbox import payloads
from sandbox.answer import Answer, Choice
from sandbox.chat import SILENT
from sandbox.interactions import Kind
from sandbox.message_body import attachment, walk_components
from sandbox.modal import fill
from sandbox.options import command_data
from sandbox.permissions import Permission
from sandbox.refusals import NotAllowedError
from sandbox.services import Services
from sandbox.voice.listener import Listener
from sandbox.world import Channel, GuildState, Json, Membership, Message, User, VoiceChannel

_BUTTON = 2
_TEXT_SELECT = 3
_SLASH, _MESSAGE_MENU = 1, 3


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to send; only its description exists. A voice message has a duration."""

    filename: str
    content_type: str
    size_bytes: int = 1000
    duration_s: float | None = None


class Member:
    """One member of one guild."""

    def __init__(self, services: Services, guild: GuildState, membership: Membership) -> None:
        self._services = services
        self._guild = guild
        self.membership = membership
        self.listener: Listener | None = None

    @property
    def user(self) -> User:
        """The account."""
        return self.membership.user

    @property
    def id(self) -> int:
        """The account's id."""
        return self.user.id

    @property
    def mention(self) -> str:
        """The markup that names this member in a message."""
        return self.user.mention

    @property
    def display_name(self) -> str:
        """What others see: the nickname here, or the account's name."""
        return self.membership.nick or self.user.global_name or self.user.name

    async def join(
        self, channel: VoiceChannel, *, library: Literal["davey", "libdave"] = "davey", self_mute: bool = False
    ) -> Listener:
        """Join a voice channel with a real voice connection, leaving the one before.

        Raises:
            NotAllowedError: They may not connect there, or it is full.
        """
        await self._hang_up()
        session_id = secrets.token_hex(16)
        token = await self._services.calls.join(self.user, channel, session_id, self_mute=self_mute, self_deaf=False)
        self.listener = await Listener.connect(
            url=f"wss://127.0.0.1:{self._services.tls_port}/voice/?v=8",
            ssl=self._services.member_trust,
            guild_id=self._guild.id,
            channel_id=channel.id,
            user_id=self.id,
            session_id=session_id,
            token=token,
            library=library,
        )
        self._services.listeners.add(self.listener)
        return self.listener

    async def move(self, channel: VoiceChannel) -> Listener:
        """Go to another voice channel; what is heard there is in a new listener."""
        return await self.join(channel)

    async def leave(self) -> None:
        """Leave voice; does nothing outside it."""
        await self._services.calls.leave(self._guild, self.user, close_code=None)
        await self._hang_up()

    async def type(
        self,
        channel: Channel,
        content: str = "",
        *,
        silent: bool = False,
        reply_to: Message | None = None,
        attachments: Iterable[Attachment] = (),
        stickers: Iterable[str] = (),
        **fields: object,
    ) -> Message:
        """Send a message.

        Args:
            channel: Where.
            content: The text, with markup as it goes over the wire (`<@1>`, `<:name:2>`).
            silent: Sent with @silent.
            reply_to: The message it answers, whose author it mentions.
            attachments: Files.
            stickers: Names of stickers.
            fields: Further fields of the message object, as the API names them.

        Raises:
            NotAllowedError: They may not write there.
        """
        self._require(channel, channel.sending | (Permission.CONNECT if channel.is_voice else 0))
        made: Json = {
            "flags": SILENT if silent else 0,
            "attachments": [self._attachment(each) for each in attachments],
            **fields,
        }
        if sticker_items := [{"id": str(self._next_id()), "name": name, "format_type": 1} for name in stickers]:
            made["sticker_items"] = sticker_items
        return self._services.chat.post(channel, self.user, content=content, reply_to=reply_to, fields=made)

    async def edit(self, message: Message, content: str) -> None:
        """Change the text of a message of theirs."""
        if message.author is not self.user:
            raise NotAllowedError("only the author can edit a message")
        self._services.chat.edit(message, {"content": content})

    async def delete(self, message: Message) -> None:
        """Delete a message: their own, or with MANAGE_MESSAGES anyone's."""
        if message.author is not self.user:
            self._require(message.channel, Permission.MANAGE_MESSAGES)
        self._services.chat.delete(message)

    async def use(self, command: str, /, *, channel: Channel, **options: object) -> Answer:
        """Use a slash command ("join", "settings show") and return the bot's first answer.

        Raises:
            NotAllowedError: They may not use it.
            ValueError: There is no such command, or its options are wrong.
            CommandTimeoutError: The bot did not answer in time.
        """
        registered, path = self._command(command, _SLASH, channel)
        data = command_data(registered, path, options, self._guild)
        return await self._services.interactions.ask(Kind.COMMAND, channel, self.user, data)

    async def complete(
        self, command: str, option: str, text: str, /, *, channel: Channel, **others: object
    ) -> list[Choice]:
        """Type into an option and return what the bot suggests."""
        registered, path = self._command(command, _SLASH, channel)
        data = command_data(registered, path, {**others, option: text}, self._guild, focused=option)
        answer = await self._services.interactions.ask(Kind.AUTOCOMPLETE, channel, self.user, data)
        return answer.choices

    async def use_menu(self, name: str, target_message: Message, *, channel: Channel) -> Answer:
        """Use an entry of a message's context menu."""
        registered, _ = self._command(name, _MESSAGE_MENU, channel)
        target_id = str(target_message.id)
        data = {
            "id": registered["id"],
            "name": name,
            "type": _MESSAGE_MENU,
            "target_id": target_id,
            "resolved": {"messages": {target_id: target_message.payload}},
        }
        return await self._services.interactions.ask(Kind.COMMAND, channel, self.user, data)

    async def press(self, answer: Answer | Message, custom_id: str) -> Answer:
        """Press a button.

        Raises:
            ValueError: There is no such button, or it is disabled.
        """
        return await self._touch(answer, custom_id, {"component_type": _BUTTON})

    async def choose(self, answer: Answer | Message, custom_id: str, values: list[str]) -> Answer:
        """Pick entries of a text menu.

        Raises:
            ValueError: There is no such menu or entry, or it is disabled.
        """
        return await self._touch(answer, custom_id, {"component_type": _TEXT_SELECT, "values": values})

    async def submit(self, modal_answer: Answer, values: Mapping[str, str | list[str]]) -> Answer:
        """Fill in a modal, by custom id, and send it.

        Raises:
            ValueError: It is no modal, or Discord's client would not send these values.
        """
        if modal_answer.modal is None or modal_answer.asked_in is None:
            raise ValueError("the bot did not answer with a modal")
        data = {"custom_id": modal_answer.modal["custom_id"], "components": fill(modal_answer.modal, values)}
        return await self._services.interactions.ask(
            Kind.MODAL, modal_answer.asked_in, self.user, data, source=modal_answer.asked_from
        )

    async def _touch(self, answer: Answer | Message, custom_id: str, data: Json) -> Answer:
        message = answer.message if isinstance(answer, Answer) else answer
        if message is None or message.deleted:
            raise ValueError("there is no message with components")
        found = next((each for each in walk_components(message.components) if each.get("custom_id") == custom_id), None)
        if found is None or found["type"] != data["component_type"] or found.get("disabled"):
            raise ValueError(f"{custom_id} cannot be used: {found}")
        offered = {option["value"] for option in found.get("options", [])}
        values = data.get("values", [])
        least, most = found.get("min_values", 1), found.get("max_values", 1)
        if "values" in data and not (offered.issuperset(values) and least <= len(values) <= most):
            raise ValueError(f"{custom_id} offers {sorted(offered)}, {least} to {most} of them")
        data = {"custom_id": custom_id, "id": found.get("id", 0), **data}
        return await self._services.interactions.ask(Kind.COMPONENT, message.channel, self.user, data, source=message)

    def _command(self, path: str, kind: int, channel: Channel) -> tuple[Json, list[str]]:
        name, *rest = path.split() if kind == _SLASH else [path]
        registered = self._services.world.commands_for(self._guild)
        command = next((each for each in registered if (each["name"], each["type"]) == (name, kind)), None)
        if command is None:
            raise ValueError(f"there is no command {name}; registered: {[each['name'] for each in registered]}")
        needed = Permission(int(command["default_member_permissions"] or 0)) | Permission.USE_APPLICATION_COMMANDS
        self._require(channel, needed)
        return command, rest

    def _require(self, channel: Channel, needed: Permission | int) -> None:
        allowed = self._guild.permissions_of(self.id, channel)
        if (needed | Permission.VIEW_CHANNEL) & ~allowed:
            raise NotAllowedError(f"{self.display_name} lacks {Permission(needed) & ~allowed!r} in {channel.name}")

    def _attachment(self, file: Attachment) -> Json:
        made = attachment(self._next_id(), file.filename, file.content_type, file.size_bytes)
        return made if file.duration_s is None else {**made, "duration_secs": file.duration_s, "waveform": "AAAA"}

    def _next_id(self) -> int:
        return self._services.world.ids.next()

    async def _hang_up(self) -> None:
        listener, self.listener = self.listener, None
        if listener is not None:
            self._services.listeners.discard(listener)
            await listener.aclose()

    async def rename(self, nick: str | None) -> None:
        """Set or clear their nickname here."""
        self.membership.nick = nick
        data = {**payloads.member(self.membership), "guild_id": str(self._guild.id)}
        self._services.gateway.publish("GUILD_MEMBER_UPDATE", data, self._guild)
