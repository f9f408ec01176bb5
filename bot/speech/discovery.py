"""What a server tells of its models and voices, in the shapes that are in use."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import cast

from bot.speech.engine import Voice

_SPEECH_TASK = "text-to-speech"
_SPEECH_MARKS = ("tts", "text-to-speech", "speech")
"""In the ids of models that speak, where a server lists models of every kind."""


@dataclass(frozen=True, slots=True)
class Model:
    """A model that a server lists."""

    id: str
    voices: tuple[Voice, ...] | None = None
    """None: not told."""
    ends: date | None = None
    """The first day on which it is not served."""
    is_speech: bool | None = None
    """None: not told."""


def models(told: object) -> list[Model]:
    """The models in the answer of `GET {base}/models`; an answer of another shape has none."""
    return [_model(entry) for entry in _entries(told, "data", "models") if _text(entry, "id")]


def first_speaking(listed: list[Model], today: date, *, any_will_do: bool) -> Model | None:
    """The first model that speaks and has not ended.

    Args:
        listed: in the server's order.
        today: by which a model may have ended.
        any_will_do: whether to take the first of all, where none tells that it speaks.
    """
    living = [model for model in listed if model.ends is None or today < model.ends]
    speaking = [model for model in living if model.is_speech or (model.is_speech is None and _sounds_so(model.id))]
    fallback = [model for model in living if model.is_speech is None] if any_will_do else []
    return next(iter(speaking or fallback), None)


def voices(told: object) -> list[Voice]:
    """The voices in a list of texts or objects, bare or under `voices` or `data`."""
    return [voice for entry in _entries(told, "voices", "data") if (voice := _voice(entry)) is not None]


def _entries(told: object, *keys: str) -> Iterator[object]:
    if isinstance(told, dict):
        fields = cast("Mapping[str, object]", told)
        told = next((fields[key] for key in keys if key in fields), None)
    if isinstance(told, list):
        yield from cast("list[object]", told)


def _model(entry: object) -> Model:
    fields = _fields(entry)
    supported, task = fields.get("supported_voices"), fields.get("task")
    listed = isinstance(supported, list)
    return Model(
        id=_text(entry, "id"),
        voices=tuple(voices(cast("object", supported))) if listed else None,
        ends=_date(fields.get("shutdown_date") or fields.get("expiration_date")),
        is_speech=True if listed else None if task is None else task == _SPEECH_TASK,
    )


def _sounds_so(model_id: str) -> bool:
    return any(mark in model_id.lower() for mark in _SPEECH_MARKS)


def _voice(entry: object) -> Voice | None:
    if voice_id := _text(entry, "id", "voice_id", "name"):
        fields = _fields(entry)
        return Voice(voice_id, _text(fields, "name") or voice_id, _text(fields, "language") or None)
    return None


def _text(entry: object, *keys: str) -> str:
    """The entry itself if it is a text, else the first of its fields that is one."""
    if isinstance(entry, str):
        return entry
    told = (_fields(entry).get(key) for key in keys)
    return next((text for text in told if isinstance(text, str) and text), "")


def _fields(entry: object) -> Mapping[str, object]:
    return cast("Mapping[str, object]", entry) if isinstance(entry, dict) else {}


def _date(told: object) -> date | None:
    try:
        return date.fromisoformat(told[:10]) if isinstance(told, str) else None
    except ValueError:
        return None
