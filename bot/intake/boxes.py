"""What applications put below or in the place of their words: embeds and components, as cards; and a poll's result."""

from collections.abc import Iterable, Iterator
from itertools import chain

from bot.intake import payload
from bot.text.message import Attachment, Card, Field, PollResult

_RICH = "rich"
_POLL_RESULT = "poll_result"

_SECTION = 9
_TEXT_DISPLAY = 10
_THUMBNAIL = 11
_MEDIA_GALLERY = 12
_FILE = 13
_CONTAINER = 17
"""Types of components ("Component Reference")."""

_SHOWN = frozenset({_SECTION, _TEXT_DISPLAY, _THUMBNAIL, _MEDIA_GALLERY, _FILE, _CONTAINER})
"""Those to be looked at; others are to be clicked."""


def embed_cards(embeds: Iterable[payload.Embed], content: str) -> tuple[Card, ...]:
    """A card for each embed that an application made; those that Discord made of links in the content are none."""
    return tuple(
        _embed_card(embed)
        for embed in embeds
        if embed.type == _RICH and not embed.provider and not (embed.url and embed.url in content)
    )


def component_cards(components: Iterable[payload.Component]) -> tuple[Card, ...]:
    """A card for each component of a message that is laid out by them."""
    return tuple(_component_card(component) for component in components if component.type in _SHOWN)


def poll_result(embeds: Iterable[payload.Embed]) -> PollResult | None:
    """The result that Discord puts into an embed ("Poll Results", "Poll Result Embed Fields")."""
    embed = next((embed for embed in embeds if embed.type == _POLL_RESULT), None)
    if embed is None:
        return None
    values = {field.name: field.value or "" for field in embed.fields}
    return PollResult(
        question=values.get("poll_question_text", ""),
        votes=_number(values.get("total_votes", "")),
        answer=_winner(values),
        votes_for_it=_number(values.get("victor_answer_votes", "")),
    )


def emoji_markup(name: str | None, *, custom: bool) -> str:
    """An emoji as it is written in a message."""
    return f"<:{name}:0>" if name and custom else name or ""


def _winner(values: dict[str | None, str]) -> str | None:
    if "victor_answer_id" not in values:
        return None
    emoji = emoji_markup(values.get("victor_answer_emoji_name"), custom="victor_answer_emoji_id" in values)
    return values.get("victor_answer_text") or emoji


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0  # noqa: PLR2004 - far more votes than members


def _embed_card(embed: payload.Embed) -> Card:
    texts = (embed.author.name if embed.author else None, embed.title, embed.description)
    return Card(
        texts=tuple(text for text in texts if text),
        fields=tuple(Field(field.name or "", field.value or "") for field in embed.fields),
        files=(_file(embed.image, description=embed.image.description, picture=True),) if embed.image else (),
    )


def _component_card(component: payload.Component) -> Card:
    parts = list(_parts(component))
    return Card(
        texts=tuple(part.content for part in parts if part.type == _TEXT_DISPLAY and part.content),
        files=tuple(chain.from_iterable(map(_files, parts))),
        spoiler=component.type == _CONTAINER and component.spoiler,
    )


def _parts(component: payload.Component) -> Iterator[payload.Component]:
    """The component, all those within it, and what stands at its side."""
    yield component
    for within in component.components or ():
        yield from _parts(within)
    if component.accessory:
        yield from _parts(component.accessory)


def _files(component: payload.Component) -> Iterator[Attachment]:
    if component.type == _THUMBNAIL and component.media:
        media, description, spoiler = component.media, component.description, component.spoiler
        yield _file(media, description=description, spoiler=spoiler, picture=True)
    elif component.type == _MEDIA_GALLERY:
        for item in component.items or ():
            yield _file(item.media, description=item.description, spoiler=item.spoiler, picture=True)
    elif component.type == _FILE and component.file:
        yield _file(component.file, spoiler=component.spoiler)


def _file(
    media: payload.Media, *, description: str | None = None, spoiler: bool = False, picture: bool = False
) -> Attachment:
    """The file behind an address; what is shown as a picture and does not tell what it is will be an image."""
    return Attachment(
        filename=(media.url or "").partition("?")[0].rpartition("/")[2],
        content_type=media.content_type or ("image" if picture else None),
        description=description,
        spoiler=spoiler,
    )
