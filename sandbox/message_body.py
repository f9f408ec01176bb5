"""Reading the message that a client sends: its limits, and the fields it becomes (API reference, "Create Message")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sandbox.refusals import ApiError, invalid_form, too_long
from sandbox.snowflakes import Snowflakes
from sandbox.world import Json

SUPPRESS_EMBEDS = 1 << 2
COMPONENTS_V2 = 1 << 15
_EMBED_LIMITS = {"title": 256, "description": 4096}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file part of a multipart request."""

    field: str
    filename: str
    content_type: str
    size_bytes: int


def read(body: Json, uploads: list[Upload], ids: Snowflakes, *, flags_allowed: int, editing: bool = False) -> Json:
    """Return the message fields that a body sets; when editing, only those it names.

    Raises:
        ApiError: Discord would refuse the body.
    """
    fields: Json = {}
    for name in ("content", "embeds", "components", "tts", "nonce", "poll"):
        if body.get(name) is not None:
            fields[name] = body[name]
        elif editing and name in ("content", "embeds", "components") and name in body:
            fields[name] = "" if name == "content" else []
    if "flags" in body and body["flags"] is not None:
        fields["flags"] = int(body["flags"]) & flags_allowed
    if uploads or body.get("attachments") is not None:
        fields["attachments"] = _attachments(body.get("attachments") or [], uploads, ids)
    _check(fields)
    if not editing and not any(fields.get(name) for name in ("content", "embeds", "components", "attachments", "poll")):
        raise ApiError(400, 50006, "Cannot send an empty message")
    return fields


def walk_components(components: list[Json]) -> Iterator[Json]:
    """Yield every component, those inside rows, containers, sections and labels too."""
    for component in components:
        yield component
        inner = [component[name] for name in ("accessory", "component") if component.get(name)]
        yield from walk_components([*component.get("components", []), *inner])


def check_components(components: list[Json]) -> None:
    """Raise ApiError for components that break Discord's limits (Component reference)."""
    seen: set[str] = set()
    for component in walk_components(components):
        custom_id = component.get("custom_id")
        if custom_id is None:
            continue
        if not 1 <= len(custom_id) <= 100:
            raise too_long("components.custom_id", 100)
        if custom_id in seen:
            raise invalid_form(
                "components", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"
            )
        seen.add(custom_id)
        if len(component.get("label") or "") > 80:
            raise too_long("components.label", 80)
        if component["type"] == 3 and not 1 <= len(component["options"]) <= 25:
            raise invalid_form("components.options", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 25 in length.")
    for row in components:
        if row["type"] == 1 and not 1 <= len(row["components"]) <= 5:
            raise invalid_form("components.components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.")


def _check(fields: Json) -> None:
    if len(str(fields.get("content", ""))) > 2000:
        raise too_long("content", 2000)
    if len(fields.get("embeds", [])) > 10:
        raise invalid_form("embeds", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
    for embed in fields.get("embeds", []):
        embed.setdefault("type", "rich")
        for name, limit in _EMBED_LIMITS.items():
            if len(embed.get(name) or "") > limit:
                raise too_long(f"embeds.0.{name}", limit)
    components = fields.get("components", [])
    is_v2 = bool(fields.get("flags", 0) & COMPONENTS_V2)
    if is_v2 and (fields.get("content") or fields.get("embeds")):
        raise invalid_form("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "Not with components v2")
    if not is_v2 and (len(components) > 5 or any(row["type"] != 1 for row in components)):
        raise invalid_form("components", "BASE_TYPE_CHOICES", "Up to 5 action rows.")
    check_components(components)


def _attachments(described: list[Json], uploads: list[Upload], ids: Snowflakes) -> list[Json]:
    descriptions = {str(each["id"]): each for each in described}
    kept = [each for each in described if "url" in each]
    for upload in uploads:
        index = upload.field.removeprefix("files[").removesuffix("]")
        attachment_id = ids.next()
        kept.append(attachment(attachment_id, upload.filename, upload.content_type, upload.size_bytes))
        if text := descriptions.get(index, {}).get("description"):
            kept[-1]["description"] = text
    return kept


def attachment(attachment_id: int, filename: str, content_type: str, size_bytes: int) -> Json:
    """Return the attachment object."""
    url = f"https://cdn.discordapp.com/attachments/1/{attachment_id}/{filename}"
    return {
        "id": str(attachment_id),
        "filename": filename,
        "content_type": content_type,
        "size": size_bytes,
        "url": url,
        "proxy_url": url,
    }
