"""Discord's message objects, live or as the API's JSON, as our frozen values."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain

import discord
from pydantic import BaseModel, ConfigDict, TypeAdapter

from bot.intake import payload
from bot.intake.boxes import component_cards, embed_cards, emoji_markup, poll_result
from bot.intake.live import described, user_described
from bot.intake.payload import Snowflake
from bot.text.message import Attachment, Author, Card, Forward, Message, Names, Notice, NoticeKind, Poll

_TYPED = frozenset(
    kind.value
    for kind in (
        discord.MessageType.default,
        discord.MessageType.reply,
        discord.MessageType.chat_input_command,
        discord.MessageType.context_menu_command,
    )
)
"""What people and applications write themselves. All other types are Discord's own notices."""

_REPLY = discord.MessageType.reply.value
_POLL_RESULT = discord.MessageType.poll_result.value
_NOTICES = {
    kind.value: notice
    for kind, notice in {
        discord.MessageType.recipient_add: NoticeKind.ADDED,
        discord.MessageType.recipient_remove: NoticeKind.REMOVED,
        discord.MessageType.channel_name_change: NoticeKind.RENAMED,
        discord.MessageType.pins_add: NoticeKind.PINNED,
        discord.MessageType.new_member: NoticeKind.JOINED,
        discord.MessageType.premium_guild_subscription: NoticeKind.BOOSTED,
        discord.MessageType.premium_guild_tier_1: NoticeKind.BOOSTED,
        discord.MessageType.premium_guild_tier_2: NoticeKind.BOOSTED,
        discord.MessageType.premium_guild_tier_3: NoticeKind.BOOSTED,
        discord.MessageType.channel_follow_add: NoticeKind.FOLLOWED,
        discord.MessageType.thread_created: NoticeKind.THREAD,
        discord.MessageType.thread_starter_message: NoticeKind.THREAD_STARTER,
        discord.MessageType.auto_moderation_action: NoticeKind.AUTOMOD,
        discord.MessageType.stage_start: NoticeKind.STAGE_STARTED,
        discord.MessageType.stage_end: NoticeKind.STAGE_ENDED,
        discord.MessageType.stage_speaker: NoticeKind.STAGE_SPEAKER,
        discord.MessageType.stage_topic: NoticeKind.STAGE_TOPIC,
        discord.MessageType.purchase_notification: NoticeKind.PURCHASED,
    }.items()
}
_BOOST_LEVELS = {
    discord.MessageType.premium_guild_tier_1.value: 1,
    discord.MessageType.premium_guild_tier_2.value: 2,
    discord.MessageType.premium_guild_tier_3.value: 3,
}
_SILENT = discord.MessageFlags.silent.flag
_LAID_OUT = discord.MessageFlags.components_v2.flag
"""Components are all that is shown of such a message, its own files among them."""

_COVERED = discord.AttachmentFlags.spoiler.flag
_COVERED_FILE = "SPOILER_"
"""What the names of covered files begin with."""

_MENTION = re.compile(r"<(@!?|@&|#)([0-9]{15,20})>")


class GuildNames(BaseModel):
    """What a guild calls its own, for messages that came without their guild.

    Its JSON: `{"roles": {"<id>": "<name>"}, "channels": {"<id>": "<name>"}, "nicknames": {"<user id>": "<nickname>"}}`,
    each part optional. A nickname given here is used before any in the message.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    roles: dict[Snowflake, str] = {}
    channels: dict[Snowflake, str] = {}
    nicknames: dict[Snowflake, str] = {}


def message_of(message: discord.Message) -> Message:
    """A message of a guild as it came over the gateway; `guild_id` is 0 for one of no guild."""
    source = described(message)
    known = _names_at_hand(source, message.guild) if message.guild else Names()
    return _message(source, known, nicknames={})


def edited_message_of(update: discord.RawMessageUpdateEvent) -> Message | None:
    """The message as its author has changed it; None if it is of no guild, or if only Discord has changed it.

    Discord changes a message when it finds what is behind a link, when it is pinned, when its poll ends. As nothing
    keeps what a message was before, one that was edited earlier comes again, with the same content, at each of these.
    """
    if update.guild_id is None or update.message.edited_at is None:
        return None
    return message_of(update.message)


def message_from_json(message: Mapping[str, object], guild: GuildNames) -> Message:
    """A message object as Discord's API and gateway send it (developer documentation, "Message Resource").

    Only `id`, `author.id` and `author.username` must be there. `guild_id` and `channel_id` are 0 if absent, as the
    guild's always is in answers of the REST API.

    Raises:
        pydantic.ValidationError: It is no message object; a kind of ValueError.
    """
    known = Names(
        users={user: Author(user, username=name, nickname=name) for user, name in guild.nicknames.items()},
        roles=guild.roles,
        channels=guild.channels,
    )
    return _message(_MESSAGE.validate_python(message), known, guild.nicknames)


_MESSAGE = TypeAdapter(payload.Message)


def _names_at_hand(source: payload.Message, guild: discord.Guild) -> Names:
    """What those mentioned anywhere in a message are called, as far as the guild is known here."""
    users: dict[int, Author] = {}
    roles: dict[int, str] = {}
    channels: dict[int, str] = {}
    for sign, digits in chain.from_iterable(map(_MENTION.findall, _texts(source))):
        number = int(digits)
        if sign == "#" and (channel := guild.get_channel_or_thread(number)):
            channels[number] = channel.name
        elif sign == "@&" and (role := guild.get_role(number)):
            roles[number] = role.name
        elif sign.startswith("@") and (member := guild.get_member(number)):
            users[number] = _author(user_described(member), {})
    return Names(users, roles, channels)


def _texts(source: payload.Message) -> Iterator[str]:
    """All that may hold a mention."""
    if source.referenced_message:
        yield source.referenced_message.content
    for body in (source, *(snapshot.message for snapshot in source.message_snapshots)):
        yield body.content
        for card in _cards(body):
            yield from card.texts
            yield from chain.from_iterable((field.name, field.value) for field in card.fields)


def _message(source: payload.Message, known: Names, nicknames: Mapping[int, str]) -> Message:
    mentioned = {user.id: _author(user, nicknames) for user in source.mentions}
    author = _author(source.author, nicknames, member=source.member, webhook_id=source.webhook_id)
    notice = _notice(source, mentioned, nicknames)
    is_result = source.type == _POLL_RESULT
    return Message(
        id=source.id,
        guild_id=source.guild_id,
        channel_id=source.channel_id,
        author=author,
        content="" if notice else source.content,
        sent_at=discord.utils.snowflake_time(source.id).timestamp(),
        silent=bool(source.flags & _SILENT),
        notice=notice,
        reply_to=_answered(source, mentioned, nicknames) if source.type == _REPLY else None,
        names=Names({**known.users, **mentioned}, known.roles, known.channels),
        attachments=_attachments(source),
        stickers=tuple(sticker.name for sticker in source.sticker_items),
        cards=_cards(source) if author.bot and not notice else (),
        poll=_poll(source.poll) if source.poll else None,
        poll_result=poll_result(source.embeds) if is_result else None,
        forward=_forward(source.message_snapshots[0].message) if source.message_snapshots else None,
    )


def _author(
    user: payload.User,
    nicknames: Mapping[int, str],
    *,
    member: payload.Member | None = None,
    webhook_id: int | None = None,
) -> Author:
    known = member or user.member
    return Author(
        id=user.id,
        username=user.username,
        display_name=user.global_name,
        nickname=nicknames.get(user.id) or (known.nick if known else None),
        bot=user.bot or webhook_id is not None,
    )


def _answered(source: payload.Message, mentioned: Mapping[int, Author], nicknames: Mapping[int, str]) -> Author | None:
    """Who wrote what is referred to; their nickname comes only with a mention of them, which most replies have."""
    referenced = source.referenced_message
    if referenced is None:
        return None
    author = _author(referenced.author, nicknames, webhook_id=referenced.webhook_id)
    return author if author.nickname else mentioned.get(author.id, author)


def _notice(source: payload.Message, mentioned: Mapping[int, Author], nicknames: Mapping[int, str]) -> Notice | None:
    if source.type in _TYPED or (source.type == _POLL_RESULT and poll_result(source.embeds)):
        return None
    kind = _NOTICES.get(source.type, NoticeKind.OTHER)
    match kind:
        case NoticeKind.ADDED | NoticeKind.REMOVED:
            return Notice(kind, whom=next(iter(mentioned.values()), None))
        case NoticeKind.THREAD_STARTER:
            text = source.referenced_message.content if source.referenced_message else ""
            return Notice(kind, text, whom=_answered(source, mentioned, nicknames))
        case NoticeKind.BOOSTED:
            times = source.content if source.content != "1" else ""
            return Notice(kind, times, level=_BOOST_LEVELS.get(source.type, 0))
        case NoticeKind.PURCHASED:
            product = source.purchase_notification and source.purchase_notification.guild_product_purchase
            return Notice(kind, product.product_name if product else "")
        case _:
            return Notice(kind, source.content)


def _attachments(body: payload.Body) -> tuple[Attachment, ...]:
    if body.flags & _LAID_OUT:
        return ()
    return tuple(
        Attachment(
            filename=attachment.filename,
            content_type=attachment.content_type,
            description=attachment.description,
            duration_s=attachment.duration_secs,
            spoiler=attachment.filename.startswith(_COVERED_FILE) or bool(attachment.flags & _COVERED),
        )
        for attachment in body.attachments
    )


def _cards(body: payload.Body) -> tuple[Card, ...]:
    if body.flags & _LAID_OUT:
        return component_cards(body.components)
    return embed_cards(body.embeds, body.content)


def _poll(poll: payload.Poll) -> Poll:
    answers = tuple(_poll_text(answer.poll_media) for answer in poll.answers)
    return Poll(_poll_text(poll.question), answers, several=poll.allow_multiselect)


def _poll_text(media: payload.PollMedia) -> str:
    """The text, or the emoji of an answer that has nothing else."""
    emoji = media.emoji
    return media.text or (emoji_markup(emoji.name, custom=emoji.id is not None) if emoji else "")


def _forward(body: payload.Body) -> Forward:
    """What is forwarded has lost its author, so whether an application made it cannot be told: a member chose it."""
    return Forward(
        content=body.content,
        attachments=_attachments(body),
        stickers=tuple(sticker.name for sticker in body.sticker_items),
        cards=_cards(body),
    )
