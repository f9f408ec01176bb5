"""Which engine is asked first for a voice, and which voice each has instead."""

import asyncio
from collections.abc import Iterable, Sequence

from bot.speech.engine import Engine, SpeechError, SpeechUnavailable, Voice

KEPT_S = 600.0
"""How long an engine's list of voices is believed."""
RETRY_S = 60.0
"""How long an engine that could not tell its voices is not asked again."""
TIMEOUT_S = 1.0
"""A list that is not there by then is not waited for: somebody wants to be heard."""


class Offer(list[Voice]):
    """The voices that are listed, and whether there may be others.

    Args:
        voices: in the order of their engines.
        is_open: whether an engine has no list, so that it may have a voice of any name.
        is_whole: whether every engine has told what it lists.
    """

    def __init__(self, voices: Iterable[Voice], *, is_open: bool = False, is_whole: bool = True) -> None:
        super().__init__(voices)
        self.is_open = is_open
        self.is_whole = is_whole


class Roster:
    """The engines in the operator's order, and what is known of their voices."""

    def __init__(self, engines: Sequence[Engine]) -> None:
        self._engines = engines
        self._known: dict[str, tuple[float, tuple[Voice, ...] | None]] = {}

    async def chain(self, voice: str | None) -> list[tuple[Engine, str | None]]:
        """The engines to try for a voice, each with the voice to ask it for; None is its own default.

        Those that list the voice come first. When none does, those come first that list no voice at all: each of them
        may have it. All others have their default voice instead.
        """
        if voice is None:
            return [(engine, voice) for engine in self._engines]
        known = await self._all()
        listing = [engine for engine, voices in known.items() if any(each.id == voice for each in voices or ())]
        having = listing or [engine for engine, voices in known.items() if not voices]
        others = [engine for engine in self._engines if engine not in having]
        return [*((engine, voice) for engine in having), *((engine, None) for engine in others)]

    async def voices(self) -> Offer:
        """The voices that can be chosen.

        Raises:
            SpeechUnavailable: no engine can tell now.
        """
        known = (await self._all()).values()
        told = [voices for voices in known if voices is not None]
        if known and not told:
            raise SpeechUnavailable("no engine can tell its voices now")
        listed = [voice for voices in told for voice in voices]
        return Offer(listed, is_open=() in told, is_whole=len(told) == len(known))

    async def every_voice(self) -> list[Voice]:
        """All voices there are.

        Raises:
            SpeechUnavailable: an engine does not tell its voices, so that any name may be one.
        """
        known = await self._all()
        for engine, voices in known.items():
            if not voices:
                raise SpeechUnavailable(f"{engine.name} does not tell its voices")
        return [voice for voices in known.values() for voice in voices or ()]

    async def voices_of(self, engine: Engine) -> tuple[Voice, ...]:
        """One engine's voices; none when it does not tell, or cannot now."""
        return await self._voices(engine) or ()

    async def _all(self) -> dict[Engine, tuple[Voice, ...] | None]:
        return dict(zip(self._engines, await asyncio.gather(*map(self._voices, self._engines)), strict=True))

    async def _voices(self, engine: Engine) -> tuple[Voice, ...] | None:
        """An engine's voices as it told them last; None when it never could."""
        now_s = asyncio.get_running_loop().time()
        until_s, voices = self._known.get(engine.name, (now_s, None))
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
