"""How members sound: as they chose, else as their guild has set, else in a voice of their own by their id."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

import structlog

from bot.narration.ports import Personas
from bot.speech.casting import cast
from bot.speech.engine import Persona, SpeechUnavailable, Voice

TIMEOUT_S = 2.0
"""What was chosen is not waited for longer: somebody wants to be heard."""

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


class CastPersonas:
    """Gives every member one of these voices by the member's id; the engine's default where there are none.

    Args:
        voices: those there are now; asked at every message.
    """

    def __init__(self, voices: Callable[[], Awaitable[Sequence[Voice]]]) -> None:
        self._voices = voices

    async def persona(self, guild_id: int, member_id: int) -> Persona:  # noqa: ARG002 - a port; cast alike everywhere
        """The member's persona."""
        voices = await self._voices()
        return Persona(voice=cast(member_id, voices).id if voices else None)


class Preferences(Protocol):
    """How somebody wants to sound; None is what they leave open."""

    @property
    def voice(self) -> str | None:
        """A voice's id; it may be gone by now."""
        ...

    @property
    def instructions(self) -> str | None:
        """A manner of speaking."""
        ...

    @property
    def speed(self) -> float | None:
        """1.0 is the voice's own pace."""
        ...


class StoredPersonas:
    """Personas by what is stored, each part on its own: the member's, else the guild's, else `otherwise`.

    Args:
        of_member: what a member chose; asked at every message.
        of_guild: a guild's defaults; asked at every message.
        voices: the voices there are, as `Engine.voices`; asked at every message of whoever chose one.
        otherwise: who decides what nobody has chosen.
    """

    def __init__(
        self,
        *,
        of_member: Callable[[int], Awaitable[Preferences]],
        of_guild: Callable[[int], Awaitable[Preferences]],
        voices: Callable[[], Awaitable[Sequence[Voice]]],
        otherwise: Personas,
    ) -> None:
        self._of_member = of_member
        self._of_guild = of_guild
        self._voices = voices
        self._otherwise = otherwise

    async def persona(self, guild_id: int, member_id: int) -> Persona:
        """How the member sounds in this guild. A voice that is no longer there counts as not chosen."""
        rest = await self._otherwise.persona(guild_id, member_id)
        try:
            async with asyncio.timeout(TIMEOUT_S):
                chosen, default = await self._of_member(member_id), await self._of_guild(guild_id)
        except Exception as error:  # noqa: BLE001 - whatever ails the database, members are still to be heard
            log.warning("persona.not_looked_up", guild_id=guild_id, error=repr(error))
            return rest
        voice = await self._first_there_is([each for each in (chosen.voice, default.voice) if each is not None])
        speed = chosen.speed if chosen.speed is not None else default.speed
        return Persona(
            voice=voice if voice is not None else rest.voice,
            instructions=chosen.instructions or default.instructions or rest.instructions,
            speed=speed if speed is not None else rest.speed,
        )

    async def _first_there_is(self, wanted: Sequence[str]) -> str | None:
        if not wanted:
            return None
        try:
            existing = {voice.id for voice in await self._voices()}
        except SpeechUnavailable:  # nobody can tell now; the engine will, when it is to speak
            return wanted[0]
        return next((voice for voice in wanted if voice in existing), None)
