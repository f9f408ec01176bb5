"""A message of discord.py in the form of the API's own message object, so that both have one way inward."""

from collections.abc import Sequence
from dataclasses import replace

import discord
from pydantic import TypeAdapter

from bot.intake import payload

_MEDIA = TypeAdapter(payload.Media)


def described(message: discord.Message) -> payload.Message:
    """The message object that this message came as; `guild_id` is 0 for one of no guild."""
    body = _body(message)
    return payload.Message(
        id=message.id,
        channel_id=message.channel.id,
        guild_id=message.guild.id if message.guild else 0,
        author=user_described(message.author),
        member=_member(message.author),
        webhook_id=message.webhook_id,
        type=message.type.value,
        content=body.content,
        flags=body.flags,
        attachments=body.attachments,
        sticker_items=body.sticker_items,
        embeds=body.embeds,
        components=body.components,
        mentions=tuple(map(user_described, message.mentions)),
        referenced_message=_referenced(message.reference),
        message_snapshots=tuple(payload.Snapshot(message=_body(snapshot)) for snapshot in message.message_snapshots),
        poll=_poll(message.poll) if message.poll else None,
        purchase_notification=_purchase(message.purchase_notification),
    )


def user_described(user: discord.User | discord.Member) -> payload.User:
    """Somebody as they come with a mention."""
    return payload.User(
        id=user.id, username=user.name, global_name=user.global_name, bot=user.bot, member=_member(user)
    )


def _member(user: discord.User | discord.Member) -> payload.Member | None:
    return payload.Member(nick=user.nick) if isinstance(user, discord.Member) else None


def _body(body: discord.Message | discord.MessageSnapshot) -> payload.Body:
    return payload.Body(
        content=body.content,
        flags=body.flags.value,
        attachments=tuple(map(_attachment, body.attachments)),
        sticker_items=tuple(payload.Sticker(name=sticker.name) for sticker in body.stickers),
        embeds=tuple(map(_embed, body.embeds)),
        components=_components(body.components) if body.flags.components_v2 else (),
    )


def _attachment(attachment: discord.Attachment) -> payload.Attachment:
    return payload.Attachment(
        filename=attachment.filename,
        content_type=attachment.content_type,
        description=attachment.description,
        duration_secs=attachment.duration,
        flags=attachment.flags.value,
    )


def _embed(embed: discord.Embed) -> payload.Embed:
    return payload.Embed(
        type=embed.type,
        url=embed.url,
        title=embed.title,
        description=embed.description,
        provider=payload.Provider(name=embed.provider.name) if embed.provider else None,
        author=payload.EmbedAuthor(name=embed.author.name) if embed.author else None,
        fields=tuple(payload.EmbedField(name=field.name, value=field.value) for field in embed.fields),
        image=_embedded(embed.to_dict().get("image")),
    )


def _embedded(image: object) -> payload.Media | None:
    """The image of an embed; discord.py keeps it as it came, for it does not know all of its fields."""
    return _MEDIA.validate_python(image) if image else None


def _components(components: Sequence[discord.Component]) -> tuple[payload.Component, ...]:
    return tuple(map(_component, components))


def _component(component: discord.Component) -> payload.Component:
    kind = payload.Component(type=component.type.value)
    match component:
        case discord.TextDisplay():
            return replace(kind, content=component.content)
        case discord.SectionComponent() | discord.Container():
            return _group(component, kind)
        case discord.ThumbnailComponent():
            media = _media(component.media)
            return replace(kind, media=media, description=component.description, spoiler=component.spoiler)
        case discord.MediaGalleryComponent():
            return replace(kind, items=tuple(map(_picture, component.items)))
        case discord.FileComponent():
            return replace(kind, file=_media(component.media), spoiler=component.spoiler)
        case _:
            return kind


def _group(group: discord.SectionComponent | discord.Container, kind: payload.Component) -> payload.Component:
    components = _components(group.children)
    if isinstance(group, discord.SectionComponent):
        return replace(kind, components=components, accessory=_component(group.accessory))
    return replace(kind, components=components, spoiler=group.spoiler)


def _picture(item: discord.MediaGalleryItem) -> payload.Picture:
    return payload.Picture(media=_media(item.media), description=item.description, spoiler=item.spoiler)


def _media(item: discord.UnfurledMediaItem) -> payload.Media:
    return payload.Media(url=item.url, content_type=item.content_type)


def _referenced(reference: discord.MessageReference | None) -> payload.Referenced | None:
    answered = reference.resolved if reference else None
    if not isinstance(answered, discord.Message):
        return None
    return payload.Referenced(
        author=user_described(answered.author), content=answered.content, webhook_id=answered.webhook_id
    )


def _poll(poll: discord.Poll) -> payload.Poll:
    return payload.Poll(
        question=payload.PollMedia(text=poll.question),
        answers=tuple(payload.PollAnswer(poll_media=_poll_media(answer.media)) for answer in poll.answers),
        allow_multiselect=poll.multiple,
    )


def _poll_media(media: discord.PollMedia) -> payload.PollMedia:
    emoji = payload.Emoji(id=media.emoji.id, name=media.emoji.name) if media.emoji else None
    return payload.PollMedia(text=media.text, emoji=emoji)


def _purchase(notification: discord.PurchaseNotification | None) -> payload.Purchase | None:
    product = notification.guild_product_purchase if notification else None
    if product is None:
        return None
    return payload.Purchase(guild_product_purchase=payload.Product(product_name=product.product_name))
