"""How a guild and its members want to be read: what is stored, put together for each message."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace

import structlog

from bot.dictionaries import Dictionaries
from bot.phrases.catalogue import load
from bot.settings import Choices, choices
from bot.store.blocked import BlockedWords
from bot.store.names import SpokenNames
from bot.store.settings import GuildSettings
from bot.text.blocklist import Blocking, Blocklist
from bot.text.manner import Manner

TIMEOUT_S = 2.0
"""What is stored is not waited for longer: somebody wants to be heard."""

MOST_BLOCKLISTS = 1_000

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Stores:
    """What manners are made of."""

    settings: GuildSettings
    spoken_names: SpokenNames
    blocked: BlockedWords
    dictionaries: Dictionaries


class StoredManners:
    """Manners by what is stored; while the database gives nothing, by what it gave last or the defaults."""

    def __init__(self, stores: Stores, *, locale_of: Callable[[int], str]) -> None:
        """Make them.

        Args:
            stores: what guilds and members have set.
            locale_of: the locale that Discord gives a guild, by its id.
        """
        self._stores = stores
        self._locale_of = locale_of
        self._blocklists: dict[int, tuple[tuple[str, ...], Blocking, Blocklist]] = {}
        self._last: dict[int, Manner] = {}

    async def manner(self, guild_id: int, member_id: int) -> Manner:
        """How a message of this member is to be said in this guild."""
        try:
            async with asyncio.timeout(TIMEOUT_S):
                manner = await self._stored(guild_id, member_id)
        except Exception as error:  # noqa: BLE001 - whatever ails the database, members are still to be heard
            log.warning("manner.not_looked_up", guild_id=guild_id, error=repr(error))
            return self._last.get(guild_id) or _manner(choices({}, self._locale_of(guild_id)))
        self._last[guild_id] = manner
        return manner

    async def _stored(self, guild_id: int, member_id: int) -> Manner:
        stores = self._stores
        chosen = choices(await stores.settings.all(guild_id), self._locale_of(guild_id))
        return replace(
            _manner(chosen),
            spoken_names=await stores.spoken_names.all(guild_id),
            dictionary=await stores.dictionaries.dictionary(guild_id, member_id),
            blocked=self._blocklist(guild_id, await stores.blocked.words(guild_id), chosen.blocking),
        )

    def _blocklist(self, guild_id: int, words: tuple[str, ...], blocking: Blocking) -> Blocklist:
        """The guild's list, compiled anew only when it has changed; those used last are kept."""
        kept = self._blocklists.pop(guild_id, None)
        if kept is None or kept[0] is not words or kept[1] is not blocking:
            kept = words, blocking, Blocklist(words, blocking)
        self._blocklists[guild_id] = kept
        if len(self._blocklists) > MOST_BLOCKLISTS:
            del self._blocklists[next(iter(self._blocklists))]
        return kept[2]


def _manner(chosen: Choices) -> Manner:
    return Manner(
        wording=load(chosen.language),
        language=chosen.language,
        zone=chosen.zone,
        verbosity=chosen.verbosity,
        names=chosen.names,
        limit=chosen.limit,
        abbreviations=chosen.abbreviations,
        notices=chosen.notices,
        bots=chosen.bots,
    )
