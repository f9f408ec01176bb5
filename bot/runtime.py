"""The composition root: opens every resource, hands each to who needs it, and closes them in reverse."""

import asyncio
import signal
import sys
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from itertools import chain, repeat

import structlog

from bot import logs
from bot.client import NarratorBot, Unreachable
from bot.config import ConfigurationError, Settings, prepare_data_dir
from bot.dictionaries import Dictionaries
from bot.engines import cast_voices, open_engines
from bot.journal import LogJournal
from bot.manners import StoredManners, Stores
from bot.narration.narrator import Narrator
from bot.narration.personas import CastPersonas, StoredPersonas
from bot.narration.ports import Ports
from bot.narration.studio import EngineStudio
from bot.notices import ChannelNotices
from bot.phrases import catalogue
from bot.store.blocked import BlockedWords
from bot.store.calls import StoredCalls
from bot.store.commands import SyncedCommands
from bot.store.database import Database, DatabaseBusy, DatabaseUnusable
from bot.store.guilds import Guilds
from bot.store.members import Members
from bot.store.migration import SchemaTooNew
from bot.store.names import SpokenNames
from bot.store.readings import Readings
from bot.store.settings import GuildSettings
from bot.text.caseless import comparable
from bot.voice.calls import Calls

CLOSE_TIMEOUT_S = 4.0
"""How long all resources together may take to close."""

DATABASE = "narrator.db"

RETRY_DELAYS_S = (5, 10, 30, 60)

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


def main(settings: Settings) -> int:
    """Run the bot until it is told to end; the process's exit code.

    Raises:
        ConfigurationError: something is set that no restart can mend.
    """
    logs.configure(settings.log_level, stream=sys.stdout, json=not sys.stdout.isatty(), secrets=settings.secrets)
    prepare_data_dir(settings.data_dir)
    try:
        with asyncio.Runner() as runner:
            return runner.run(_until_told(settings))
    except SchemaTooNew as error:
        raise ConfigurationError([str(error)]) from error


async def _until_told(settings: Settings) -> int:
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, told.set)
        except NotImplementedError:  # Windows has no such handlers
            signal.signal(number, lambda _number, _frame: loop.call_soon_threadsafe(told.set))
    running = asyncio.create_task(_keep_running(settings), name="bot")
    waiting = asyncio.create_task(told.wait(), name="signals")
    await asyncio.wait([running, waiting], return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    if told.is_set():
        log.info("bot.stopping")
        running.cancel()
    try:
        await running
    except asyncio.CancelledError:
        log.info("bot.stopped")
    return 0


async def _keep_running(settings: Settings) -> None:
    """Run the bot; where Discord is not there, try again, ever more patiently."""
    for delay_s in chain(RETRY_DELAYS_S, repeat(RETRY_DELAYS_S[-1])):
        try:
            await _run(settings)
        except Unreachable as error:
            line = f"narrator: {error}; trying again in {delay_s} s"
            print(line, file=sys.stderr, flush=True)  # noqa: T201 - the operator's console
            await asyncio.sleep(delay_s)
        else:
            return


async def _run(settings: Settings) -> None:
    closing = _Closing()
    async with AsyncExitStack() as stack:
        engines = await open_engines(settings)
        for engine in engines:
            stack.push_async_callback(closing.bound, engine.aclose)
        database = await stack.enter_async_context(_database(settings))
        studio = EngineStudio(*engines)
        stack.callback(studio.close)
        phrases = catalogue.load("en")
        for language in catalogue.locales():  # each takes some 50 ms, for which no guild is to wait later
            await asyncio.to_thread(catalogue.load, language)
        bot = NarratorBot(phrases=phrases, synced=SyncedCommands(database), proxy=settings.proxy)
        stack.push_async_callback(closing.bound, bot.close)
        bot.members, bot.voices = Members(database), studio.roster.voices
        bot.personas = StoredPersonas(
            of_member=bot.members.preferences,
            of_guild=Guilds(database).defaults,
            voices=studio.roster.every_voice,
            otherwise=CastPersonas(partial(cast_voices, engines[0], studio.roster)),
        )
        bot.settings, bot.spoken_names = GuildSettings(database), SpokenNames(database)
        bot.blocked, bot.readings = BlockedWords(database), Readings(database, comparable)
        stores = Stores(bot.settings, bot.spoken_names, bot.blocked, Dictionaries(bot.readings))
        bot.manners = StoredManners(stores, locale_of=bot.locale_of)
        notices = ChannelNotices(bot, bot.manners)
        stack.push_async_callback(closing.bound, notices.aclose)
        ports = Ports(
            studio=studio,
            personas=bot.personas,
            manners=bot.manners,
            open_calls=StoredCalls(database),
            journal=LogJournal(),
            notices=notices,
            clock=time.monotonic,
        )
        bot.narrator = Narrator(Calls(bot), ports)
        stack.push_async_callback(closing.bound, bot.narrator.aclose)
        await bot.serve(settings.token.get_secret_value())


@asynccontextmanager
async def _database(settings: Settings) -> AsyncGenerator[Database]:
    url, file = settings.database_url, settings.data_dir / DATABASE
    whose = "NARRATOR_DATABASE_URL leads to a database" if url else f"NARRATOR_DATA_DIR holds {file}"
    async with AsyncExitStack() as stack:
        try:
            database = await stack.enter_async_context(Database.open(url.get_secret_value() if url else file))
        except DatabaseUnusable as error:
            raise ConfigurationError([f"{whose}, which cannot be used ({error}): mend it, or name another"]) from error
        except DatabaseBusy as error:
            raise Unreachable(f"{whose}, which cannot be used now ({error})") from error
        yield database


class _Closing:
    """The time that closing everything may take; it runs from the first thing that is closed."""

    def __init__(self) -> None:
        self._deadline_s: float | None = None

    async def bound(self, close: Callable[[], Awaitable[None]]) -> None:
        """Close something within what is left of the time; a fault there does not keep the rest open."""
        if self._deadline_s is None:
            self._deadline_s = asyncio.get_running_loop().time() + CLOSE_TIMEOUT_S
        try:
            async with asyncio.timeout_at(self._deadline_s):
                await close()
        except TimeoutError:
            log.warning("bot.close_timed_out", what=close.__qualname__)
        except Exception:
            log.exception("bot.close_failed", what=close.__qualname__)
