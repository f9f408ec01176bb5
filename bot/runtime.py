"""The composition root: opens every resource, hands each to who needs it, and closes them in reverse."""

import asyncio
import signal
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack

import aiohttp
import discord
import structlog

from bot import logs
from bot.client import NarratorBot
from bot.config import ConfigurationError, Settings, prepare_data_dir
from bot.journal import LogJournal
from bot.narration.narrator import Narrator
from bot.narration.personas import CastPersonas
from bot.narration.studio import EngineStudio
from bot.phrases import catalogue
from bot.speech.espeak import LocalVoiceMissing
from bot.speech.local import LocalEngine
from bot.store.commands import SyncedCommands
from bot.store.database import Database
from bot.store.migration import SchemaTooNew
from bot.voice.calls import Calls

CLOSE_TIMEOUT_S = 2.0
"""How long one resource may take to close; all of them together stay under 5 seconds."""

DATABASE = "narrator.db"

PORTAL = "Discord developer portal, your application, Bot"
WRONG_TOKEN = f"DISCORD_TOKEN is not accepted by Discord: copy the token anew ({PORTAL}, Reset Token)"
NO_MESSAGE_CONTENT = (
    "the Message Content intent is switched off, so no message could be read: "
    f"switch it on ({PORTAL}, Privileged Gateway Intents)"
)
NO_ENGINE = (
    "NARRATOR_ENGINES names the local voice, which is not installed: install it with `pip install 'narrator[local]'`"
)
UNREACHABLE = "Discord cannot be reached; check the network and NARRATOR_PROXY"

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
    except LocalVoiceMissing as error:
        raise ConfigurationError([NO_ENGINE]) from error
    except discord.LoginFailure as error:
        raise ConfigurationError([WRONG_TOKEN]) from error
    except discord.PrivilegedIntentsRequired as error:
        raise ConfigurationError([NO_MESSAGE_CONTENT]) from error
    except SchemaTooNew as error:
        raise ConfigurationError([str(error)]) from error
    except (aiohttp.ClientError, discord.GatewayNotFound, discord.HTTPException, OSError) as error:
        print(f"narrator: {UNREACHABLE} ({error})", file=sys.stderr)  # noqa: T201 - the operator's console
        return 1


async def _until_told(settings: Settings) -> int:
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, told.set)
        except NotImplementedError:  # Windows has no such handlers
            signal.signal(number, lambda _number, _frame: loop.call_soon_threadsafe(told.set))
    running = asyncio.create_task(_run(settings), name="bot")
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


async def _run(settings: Settings) -> None:
    async with AsyncExitStack() as stack:
        engine = LocalEngine()
        stack.push_async_callback(engine.aclose)
        database = await stack.enter_async_context(Database.open(settings.data_dir / DATABASE))
        studio = EngineStudio(engine)
        stack.callback(studio.close)
        phrases = catalogue.load("en")
        bot = NarratorBot(phrases=phrases, synced=SyncedCommands(database), proxy=settings.proxy)
        stack.push_async_callback(_close, bot.close)
        bot.narrator = Narrator(
            calls=Calls(bot),
            studio=studio,
            personas=CastPersonas(engine.cast_voices),
            journal=LogJournal(),
            wording=phrases,
            clock=time.monotonic,
        )
        stack.push_async_callback(_close, bot.narrator.aclose)
        await bot.start(settings.token.get_secret_value())


async def _close(close: Callable[[], Awaitable[None]]) -> None:
    try:
        async with asyncio.timeout(CLOSE_TIMEOUT_S):
            await close()
    except TimeoutError:
        log.warning("bot.close_timed_out", what=close.__qualname__)
