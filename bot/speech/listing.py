"""The models and voices that a server lists, asked for once an hour."""

import asyncio
import json
from collections.abc import Callable, Sequence
from datetime import date

import httpx

from bot.speech.discovery import Model, first_speaking, models, voices
from bot.speech.engine import SpeechRejected, SpeechUnavailable, Voice
from bot.speech.service import Service

KEPT_S = 3_600.0
TIMEOUT_S = 4.0
MAX_LISTING_BYTES = 8 * 2**20

_ABSENT = frozenset({404, 405, 501})
_VOICE_ROUTES = ("/audio/voices", "/voices")


class Listing:
    """What one server offers, and which of it is taken when nothing is configured."""

    def __init__(self, service: Service, client: httpx.AsyncClient, today: Callable[[], date]) -> None:
        self._service = service
        self._client = client
        self._today = today
        self._kept: dict[str, tuple[float, object]] = {}
        self._asking = asyncio.Lock()

    async def model(self) -> str | None:
        """The configured model, else the preset while it lasts, else the first listed; None is the server's own.

        Raises:
            SpeechUnavailable: the list cannot be had now.
            SpeechRejected: nothing that speaks is listed.
        """
        preset = self._service.preset
        if self._service.model is not None:
            return self._service.model
        if preset is not None and self._today() < preset.ends:
            return preset.model
        # OpenAI lists models of every kind; a server of one's own may have names that tell nothing.
        is_mixed = self._service.dialect == "openai"
        found = first_speaking(await self._models(), self._today(), any_will_do=not is_mixed)
        if found is not None:
            return found.id
        if self._service.dialect == "plain":
            return None
        raise SpeechRejected(f"{self._service.name}: no speech model is listed; NARRATOR_SPEECH_MODEL can name one")

    async def voices(self) -> Sequence[Voice]:
        """Every voice of the model in use; none when the server does not tell.

        Raises:
            SpeechUnavailable: the list cannot be had now.
            SpeechRejected: as `model`.
        """
        if self._service.fixed_voices:
            return [Voice(voice, voice.capitalize()) for voice in self._service.fixed_voices]
        if self._service.dialect == "openrouter":
            model = await self.model()
            return next((each.voices or () for each in await self._models() if each.id == model), ())
        for route in _VOICE_ROUTES:
            if (told := await self._get(route)) is not None:
                return voices(told)
        return []

    async def voice(self, model: str | None) -> str | None:
        """The voice for whoever has none; None is the server's own."""
        preset = self._service.preset
        if self._service.voice is not None:
            return self._service.voice
        if preset is not None and (model == preset.model or self._service.fixed_voices):
            return preset.voice
        try:
            return next((voice.id for voice in await self.voices()), None)
        except (SpeechUnavailable, SpeechRejected):
            return None

    async def _models(self) -> list[Model]:
        query = "?output_modalities=speech" if self._service.dialect == "openrouter" else ""
        return models(await self._get(f"/models{query}"))

    async def _get(self, route: str) -> object:
        """The JSON of a route; None when there is no such route, or it holds something else."""
        async with self._asking:
            now = asyncio.get_running_loop().time()
            until, told = self._kept.get(route, (0.0, None))
            if now >= until:
                told = await self._fetch(route)
                self._kept[route] = (now + KEPT_S, told)
        return told

    async def _fetch(self, route: str) -> object:
        name = self._service.name
        content = b""
        try:
            async with (
                asyncio.timeout(TIMEOUT_S),
                self._client.stream("GET", self._service.base_url + route) as response,
            ):
                if response.status_code in _ABSENT:
                    return None
                if not response.is_success:
                    raise SpeechUnavailable(f"{name}: its list has status {response.status_code}")
                async for piece in response.aiter_bytes():
                    content += piece
                    if len(content) > MAX_LISTING_BYTES:
                        raise SpeechUnavailable(f"{name}: its list is too long")
        except (httpx.HTTPError, TimeoutError):
            raise SpeechUnavailable(f"{name}: its list cannot be had") from None
        try:
            return json.loads(content)
        except (ValueError, RecursionError):
            return None
