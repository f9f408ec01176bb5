"""How a guild and its members want to be read: what is stored, put together for each message."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import structlog

from bot.dictionaries import Dictionaries
from bot.phrases.catalogue import load
from bot.settings import choices
from bot.store.blocked import BlockedWords
from bot.store.names import SpokenNames
from bot.store.settings import GuildSettings
from bot.text.blocklist import Blocking, Blocklist
from bot.text.dictionary import EMPTY, Dictionary
from bot.text.manner import Manner

TIMEOUT_S = 2.0
"""What is stored is not waited for longer: somebody wants to be heard."""

MOST_KEPT = 1_000
"""Guilds whose blocklists are kept compiled, and what they had set."""

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Stores:
    """What manners are made of."""

    settings: GuildSettings
    spoken_names: SpokenNames
    blocked: BlockedWords
    dictionaries: Dictionaries


@dataclass(frozen=True, slots=True)
class _Guild:
    """What a guild has set."""

    settings: Mapping[str, str]
    names: Mapping[int, str]
    words: tuple[str, ...]
    blocking: Blocking
    blocklist: Blocklist


class StoredManners:
    """Manners by what is stored; while the database gives nothing, by what a guild had set last."""

    def __init__(self, stores: Stores, *, locale_of: Callable[[int], str]) -> None:
        """Make them.

        Args:
            stores: what guilds and members have set.
            locale_of: the locale that Discord gives a guild, by its id.
        """
        self._stores = stores
        self._locale_of = locale_of
        self._known: dict[int, _Guild] = {}

    async def manner(self, guild_id: int, member_id: int) -> Manner:
        """How a message of this member is to be said in this guild.

        Raises:
            Exception: nothing is known of the guild, nor can be looked up: it may block words, so nothing is said.
        """
        guild = await self._guild(guild_id)
        chosen = choices(guild.settings, self._locale_of(guild_id))
        return Manner(
            wording=load(chosen.language),
            language=chosen.language,
            zone=chosen.zone,
            spoken_names=guild.names,
            verbosity=chosen.verbosity,
            names=chosen.names,
            limit=chosen.limit,
            abbreviations=chosen.abbreviations,
            notices=chosen.notices,
            bots=chosen.bots,
            dictionary=await self._dictionary(guild_id, member_id),
            blocked=guild.blocklist,
        )

    async def _guild(self, guild_id: int) -> _Guild:
        known = self._known.pop(guild_id, None)
        try:
            async with asyncio.timeout(TIMEOUT_S):
                guild = await self._looked_up(guild_id, known)
        except Exception as error:
            if known is None:
                raise
            log.warning("settings.not_looked_up", guild_id=guild_id, error=repr(error))
            guild = known
        self._known[guild_id] = guild
        if len(self._known) > MOST_KEPT:
            del self._known[next(iter(self._known))]
        return guild

    async def _looked_up(self, guild_id: int, known: _Guild | None) -> _Guild:
        """What a guild has set now; its blocklist is compiled, off the loop, only when that has changed."""
        settings = await self._stores.settings.all(guild_id)
        names = await self._stores.spoken_names.all(guild_id)
        words = await self._stores.blocked.words(guild_id)
        blocking = choices(settings, self._locale_of(guild_id)).blocking
        if known and known.words is words and known.blocking is blocking:
            return _Guild(settings, names, words, blocking, known.blocklist)
        return _Guild(settings, names, words, blocking, await asyncio.to_thread(Blocklist, words, blocking))

    async def _dictionary(self, guild_id: int, member_id: int) -> Dictionary:
        try:
            async with asyncio.timeout(TIMEOUT_S):
                return await self._stores.dictionaries.dictionary(guild_id, member_id)
        except Exception as error:  # noqa: BLE001 - whatever ails the database, members are still to be heard
            log.warning("dictionary.not_looked_up", guild_id=guild_id, error=repr(error))
            return EMPTY
