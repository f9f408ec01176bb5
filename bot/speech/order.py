"""What is asked of a speech API: the body and the headers of `POST {base}/audio/speech`."""

from collections.abc import Mapping
from typing import cast

from bot.speech.engine import Persona
from bot.speech.service import Service

MIN_SPEED = 0.25
MAX_SPEED = 4.0

_SITE = "http://localhost"
"""Narrator has no site: everybody runs their own. OpenRouter then goes by the title ("App Attribution")."""
_TITLE = "Narrator"


def body(service: Service, text: str, persona: Persona, *, model: str | None, voice: str | None) -> dict[str, object]:
    """The JSON to send. What the server's own default serves, it is not told: some refuse what they cannot change."""
    sent = text.encode(errors="replace").decode()  # half a surrogate pair cannot be sent
    order: dict[str, object] = {"input": sent, "response_format": service.audio_format}
    if model is not None:
        order["model"] = model
    if voice is not None:
        order["voice"] = voice
    if persona.speed != 1.0:
        order["speed"] = min(max(persona.speed, MIN_SPEED), MAX_SPEED)
    if persona.instructions:
        order["instructions"] = persona.instructions
        # The guide has them there, the newest SDK at the top level: such models are sent both.
        if service.dialect == "openrouter" and (model or "").startswith("openai/"):
            order["provider"] = {"options": {"openai": {"instructions": persona.instructions}}}
    return merged(order, service.extra)


def headers(service: Service) -> dict[str, str]:
    """What every request to the server carries."""
    # Speech does not compress, and a compressed answer could grow without bound.
    sent = {"Accept-Encoding": "identity"}
    if service.key:
        sent["Authorization"] = f"Bearer {service.key}"
    if service.dialect == "openrouter":
        sent |= {"HTTP-Referer": _SITE, "X-Title": _TITLE}
    return sent


def merged(base: Mapping[str, object], extra: Mapping[str, object]) -> dict[str, object]:
    """Both, objects within them likewise; `extra` wins."""
    whole = dict(base)
    for key, value in extra.items():
        own = whole.get(key)
        if isinstance(own, Mapping) and isinstance(value, Mapping):
            value = merged(cast("Mapping[str, object]", own), cast("Mapping[str, object]", value))  # noqa: PLW2901 - the merged one takes its place
        whole[key] = value
    return whole
