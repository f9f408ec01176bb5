"""Interactions: what members set off and what the bot may answer, and until when (API reference, "Interactions")."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass
from enum import IntEnum

from sandbox import message_body, payloads
from sandbox.answer import Answer, Choice
from sandbox.changes import Changes
from sandbox.chat import EPHEMERAL, LOADING, SILENT, Chat
from sandbox.gateway import Gateway
from sandbox.message_body import COMPONENTS_V2, SUPPRESS_EMBEDS, Upload
from sandbox.refusals import ApiError, CommandTimeoutError, invalid_form, unknown
from sandbox.settings import Settings
from sandbox.world import Channel, Json, Message, User, World

_FLAGS = EPHEMERAL | SILENT | SUPPRESS_EMBEDS | COMPONENTS_V2
_FLAGS_OF_EDITS = SUPPRESS_EMBEDS | COMPONENTS_V2


class Kind(IntEnum):
    """Interaction types."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class Callback(IntEnum):
    """Interaction callback types."""

    MESSAGE = 4
    DEFERRED_MESSAGE = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    MODAL = 9


@dataclass(eq=False, slots=True)
class Interaction:
    """One thing that a member set off, and the state of its answer."""

    id: int
    token: str
    kind: Kind
    channel: Channel
    user: User
    name: str | None
    source: Message | None
    opened_at_s: float
    answer: Answer
    answered: bool = False

    @property
    def callbacks(self) -> set[Callback]:
        """The callback types that Discord takes for this interaction."""
        if self.kind is Kind.AUTOCOMPLETE:
            return {Callback.CHOICES}
        allowed = {Callback.MESSAGE, Callback.DEFERRED_MESSAGE}
        if self.source is not None:
            allowed |= {Callback.DEFERRED_UPDATE, Callback.UPDATE}
        return allowed if self.kind is Kind.MODAL else allowed | {Callback.MODAL}


class Interactions:
    """All interactions of a sandbox."""

    def __init__(self, world: World, gateway: Gateway, chat: Chat, settings: Settings, changes: Changes) -> None:
        self._world = world
        self._gateway = gateway
        self._chat = chat
        self._settings = settings
        self._changes = changes
        self._by_token: dict[str, Interaction] = {}

    async def ask(
        self, kind: Kind, channel: Channel, user: User, data: Json, *, source: Message | None = None
    ) -> Answer:
        """Send an interaction to the bot and return its first answer.

        Raises:
            CommandTimeoutError: There was none within the limit.
        """
        interaction = Interaction(
            id=self._world.ids.next(),
            token=secrets.token_urlsafe(48),
            kind=kind,
            channel=channel,
            user=user,
            name=data.get("name"),
            source=source,
            opened_at_s=_now_s(),
            answer=Answer(self._changes, asked_in=channel, asked_from=source),
        )
        self._by_token[interaction.token] = interaction
        self._gateway.interaction_create(self._event(interaction, data), channel.guild)
        limit_s = self._settings.first_response_limit_s
        try:
            await self._changes.until(lambda: interaction.answered, timeout_s=limit_s, what="an answer")
        except TimeoutError:
            raise CommandTimeoutError(f"the bot did not answer {data} within {limit_s} s") from None
        return interaction.answer

    def respond(self, interaction_id: int, token: str, body: Json, uploads: list[Upload]) -> Interaction:
        """Take the bot's first answer.

        Raises:
            ApiError: 10062 it is unknown or too late, 40060 it was answered before, 50035 the answer is malformed.
        """
        interaction = self._by_token.get(token)
        if interaction is None or interaction.id != interaction_id:
            raise unknown(10062, "interaction")
        if interaction.answered:
            raise ApiError(400, 40060, "Interaction has already been acknowledged.")
        if _now_s() - interaction.opened_at_s > self._settings.first_response_limit_s:
            raise unknown(10062, "interaction")
        kind = body.get("type")
        if kind not in interaction.callbacks:
            raise invalid_form("type", "BASE_TYPE_CHOICES", "This interaction takes no callback of that type.")
        self._take(interaction, Callback(kind), body.get("data") or {}, uploads)
        interaction.answered = True
        self._changes.notify()
        return interaction

    def follow_up(self, token: str, body: Json, uploads: list[Upload]) -> Message:
        """Take a further message; the first one after a deferral fills the deferred answer."""
        interaction = self._answered(token)
        original = interaction.answer.message
        if original is not None and original.flags & LOADING:
            return self.edit(token, None, body, uploads)
        fields = message_body.read(body, uploads, self._world.ids, flags_allowed=_FLAGS)
        message = self._post(interaction, fields, body)
        interaction.answer.followups.append(message)
        self._changes.notify()
        return message

    def find(self, token: str, message_id: int | None) -> Message:
        """Return the original response (None) or a follow-up."""
        answer = self._answered(token).answer
        wanted = [answer.message] if message_id is None else [answer.message, *answer.followups]
        for message in wanted:
            if message is not None and not message.deleted and message_id in (None, message.id):
                return message
        raise unknown(10008, "Message")

    def edit(self, token: str, message_id: int | None, body: Json, uploads: list[Upload]) -> Message:
        """Change the original response (None) or a follow-up."""
        answer = self._answered(token).answer
        message = self.find(token, message_id)
        changed = message_body.read(body, uploads, self._world.ids, flags_allowed=_FLAGS_OF_EDITS, editing=True)
        changed["flags"] = (message.flags & ~LOADING) | changed.get("flags", 0)
        self._chat.edit(message, changed, allowed_mentions=body.get("allowed_mentions"))
        if message is answer.message:
            answer.edits += 1
            self._changes.notify()
        return message

    def delete(self, token: str, message_id: int | None) -> None:
        """Delete the original response (None) or a follow-up."""
        self._chat.delete(self.find(token, message_id))

    def _answered(self, token: str) -> Interaction:
        interaction = self._by_token.get(token)
        if interaction is None or not interaction.answered:
            raise unknown(10015, "Webhook")
        if _now_s() - interaction.opened_at_s > self._settings.interaction_lifetime_s:
            raise ApiError(401, 50027, "Invalid Webhook Token")
        return interaction

    def _take(self, interaction: Interaction, kind: Callback, data: Json, uploads: list[Upload]) -> None:
        answer = interaction.answer
        match kind:
            case Callback.MESSAGE:
                fields = message_body.read(data, uploads, self._world.ids, flags_allowed=_FLAGS)
                answer.message = self._post(interaction, fields, data)
            case Callback.DEFERRED_MESSAGE:
                answer.deferred = True
                flags = LOADING | (int(data.get("flags") or 0) & EPHEMERAL)
                answer.message = self._post(interaction, {"flags": flags}, data)
            case Callback.DEFERRED_UPDATE:
                answer.deferred = True
                answer.message = interaction.source
            case Callback.UPDATE if interaction.source is not None:
                answer.message = interaction.source
                ids = self._world.ids
                changed = message_body.read(data, uploads, ids, flags_allowed=_FLAGS_OF_EDITS, editing=True)
                self._chat.edit(interaction.source, changed, allowed_mentions=data.get("allowed_mentions"))
            case Callback.CHOICES:
                answer.choices = _choices(data)
            case _:
                answer.modal = _modal(data)

    def _post(self, interaction: Interaction, fields: Json, body: Json) -> Message:
        application_id = str(self._world.application_id)
        metadata: Json = {
            "id": str(interaction.id),
            "type": int(interaction.kind),
            "user": payloads.user(interaction.user),
            "authorizing_integration_owners": {"0": str(interaction.channel.guild.id)},
        }
        return self._chat.post(
            interaction.channel,
            self._world.bot,
            content=fields.get("content", ""),
            allowed_mentions=body.get("allowed_mentions"),
            fields={
                **fields,
                "type": 20 if interaction.kind is Kind.COMMAND and not interaction.answered else 0,
                "webhook_id": application_id,
                "application_id": application_id,
                "interaction_metadata": metadata,
            },
        )

    def _event(self, interaction: Interaction, data: Json) -> Json:
        channel, guild = interaction.channel, interaction.channel.guild
        membership = guild.members[interaction.user.id]
        allowed = guild.permissions_of(self._world.bot.id, channel)
        event: Json = {
            "id": str(interaction.id),
            "application_id": str(self._world.application_id),
            "type": int(interaction.kind),
            "token": interaction.token,
            "version": 1,
            "data": data,
            "guild_id": str(guild.id),
            "guild": {"id": str(guild.id), "locale": guild.locale, "features": []},
            "channel_id": str(channel.id),
            "channel": payloads.channel_in_interaction(channel, guild.permissions_of(interaction.user.id, channel)),
            "member": payloads.member_with_permissions(guild, membership, channel),
            "locale": "en-US",
            "guild_locale": guild.locale,
            "app_permissions": str(int(allowed)),
            "entitlements": [],
            "authorizing_integration_owners": {"0": str(guild.id)},
            "context": 0,
            "attachment_size_limit": 10 * 1024 * 1024,
        }
        return {**event, "message": interaction.source.payload} if interaction.source is not None else event


def _now_s() -> float:
    return asyncio.get_running_loop().time()


def _choices(data: Json) -> list[Choice]:
    choices: list[Json] = data.get("choices") or []
    if len(choices) > 25:
        raise invalid_form("data.choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.")
    for index, choice in enumerate(choices):
        if not 1 <= len(choice["name"]) <= 100:
            raise invalid_form(
                f"data.choices.{index}.name", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length."
            )
    return [Choice(choice["name"], choice["value"]) for choice in choices]


def _modal(data: Json) -> Json:
    if not 1 <= len(data.get("title") or "") <= 45:
        raise invalid_form("data.title", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 45 in length.")
    message_body.check_components(data.get("components") or [])
    return data
