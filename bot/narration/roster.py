"""Which engine is asked first for a voice, and which voice each has instead."""

import asyncio
from collections.abc import Sequence

from bot.speech.engine import Engine, SpeechError, SpeechUnavailable, Voice

KEPT_S = 600.0
"""How long an engine's list of voices is believed."""
RETRY_S = 60.0
"""How long an engine that could not tell its voices is not asked again."""
TIMEOUT_S = 1.0
"""A list that is not there by then is not waited for: somebody wants to be heard."""


class Roster:
    """The engines in the operator's order, and what is known of their voices."""

    def __init__(self, engines: Sequence[Engine]) -> None:
        self._engines = engines
        self._known: dict[str, tuple[float, tuple[Voice, ...]]] = {}

    async def chain(self, voice: str | None) -> list[tuple[Engine, str | None]]:
        """The engines to try for a voice, each with the voice to ask it for; None is its own default.

        An engine that lists the voice comes first. One that lists others has its default voice instead. One that lists
        none may have any voice: it is asked for this one when no other engine lists it.
        """
        if voice is None:
            return [(engine, voice) for engine in self._engines]
        known = {engine: {each.id for each in voices} for engine, voices in (await self._all()).items()}
        owners = [engine for engine in self._engines if voice in known[engine]]
        others = [engine for engine in self._engines if engine not in owners]
        return [
            *((engine, voice) for engine in owners),
            *((engine, None if owners or known[engine] else voice) for engine in others),
        ]

    async def voices(self) -> list[Voice]:
        """The voices of every engine that tells them."""
        return [voice for voices in (await self._all()).values() for voice in voices]

    async def every_voice(self) -> list[Voice]:
        """All voices there are.

        Raises:
            SpeechUnavailable: an engine does not tell its voices, so that any name may be one.
        """
        known = await self._all()
        for engine, voices in known.items():
            if not voices:
                raise SpeechUnavailable(f"{engine.name} does not tell its voices")
        return [voice for voices in known.values() for voice in voices]

    async def _all(self) -> dict[Engine, tuple[Voice, ...]]:
        return dict(zip(self._engines, await asyncio.gather(*map(self._voices, self._engines)), strict=True))

    async def _voices(self, engine: Engine) -> tuple[Voice, ...]:
        """An engine's voices; none when it does not tell."""
        now_s = asyncio.get_running_loop().time()
        nothing: tuple[Voice, ...] = ()
        until_s, voices = self._known.get(engine.name, (now_s, nothing))
        if now_s < until_s:
            return voices
        kept_s = KEPT_S
        try:
            async with asyncio.timeout(TIMEOUT_S):
                voices = tuple(await engine.voices())
        except (SpeechError, TimeoutError):
            kept_s = RETRY_S
        self._known[engine.name] = (now_s + kept_s, voices)
        return voices
