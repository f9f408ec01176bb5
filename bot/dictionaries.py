"""The readings that apply to what a member writes."""

import asyncio
from dataclasses import dataclass

from bot.store.readings import Owner, Readings, StoredReading
from bot.text.dictionary import EMPTY, Dictionary

MOST_CHARACTERS = 1_000_000
"""Of the phrases in dictionaries that are kept compiled; each takes some 50 bytes."""

Entries = tuple[StoredReading, ...]


@dataclass(frozen=True, slots=True)
class _Compiled:
    """A dictionary, and what it was made of."""

    personal: Entries
    guild: Entries
    dictionary: Dictionary
    characters: int


class Dictionaries:
    """Each member's dictionary in each guild: their own readings, and behind them the guild's.

    To compile one takes some milliseconds, so those used last are kept.
    """

    def __init__(self, readings: Readings) -> None:
        self._readings = readings
        self._kept: dict[tuple[int | None, int | None], _Compiled] = {}
        self._characters = 0

    async def dictionary(self, guild_id: int, member_id: int) -> Dictionary:
        """How what this member writes in this guild is read."""
        guild = await self._readings.entries(Owner.GUILD, guild_id)
        personal = await self._readings.entries(Owner.MEMBER, member_id)
        if not guild and not personal:
            return EMPTY
        # Most members have no readings of their own, and share the guild's.
        key = (guild_id if guild else None, member_id if personal else None)
        kept = self._take(key)
        if kept is None or kept.guild is not guild or kept.personal is not personal:
            entries = (*personal, *guild)
            compiled = await asyncio.to_thread(Dictionary, entries)
            kept = _Compiled(personal, guild, compiled, sum(len(each.phrase) for each in entries))
        self._keep(key, kept)
        return kept.dictionary

    def _take(self, key: tuple[int | None, int | None]) -> _Compiled | None:
        taken = self._kept.pop(key, None)
        self._characters -= taken.characters if taken else 0
        return taken

    def _keep(self, key: tuple[int | None, int | None], compiled: _Compiled) -> None:
        """Keep it as the one used last, and let go of those that there is no room for."""
        self._kept[key] = compiled
        self._characters += compiled.characters
        while self._characters > MOST_CHARACTERS and len(self._kept) > 1:
            self._take(next(iter(self._kept)))
