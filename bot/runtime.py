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
from sqlalchemy.exc import DatabaseError

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

CLOSE_TIMEOUT_S = 4.0
"""How long all resources together may take to close."""

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
PROXY_REFUSES = "NARRATOR_PROXY is refused by the proxy: give it the user and password that the proxy asks for"
UNREACHABLE = "Discord cannot be reached; check the network and NARRATOR_PROXY"

TOKEN_REFUSED = 4004
GATEWAY_FAULTS_OF_OURS = {4010, 4011, 4012, 4013}
"""Invalid shard, sharding required, invalid API version, invalid intents (Discord, "Gateway Close Event Codes")."""

PROXY_AUTHENTICATION_REQUIRED = 407

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
    except SchemaTooNew as error:
        raise ConfigurationError([str(error)]) from error
    except DatabaseError as error:
        file = settings.data_dir / DATABASE
        problem = f"NARRATOR_DATA_DIR holds {file}, which cannot be used ({error.orig}): mend it, or move it away"
        raise ConfigurationError([problem]) from error
    except _Disconnected as error:
        print(f"narrator: {error}", file=sys.stderr)  # noqa: T201 - the operator's console
        return 1


class _Disconnected(Exception):  # noqa: N818 - a state, told to the operator as it is
    """Discord is not there; starting again may help."""


async def _talk_to_discord(bot: NarratorBot, token: str) -> None:
    """Log in and serve until cancelled.

    Raises:
        ConfigurationError: what Discord refuses and no restart can mend.
        _Disconnected: Discord is not there. The message never holds an address, which may hold a password.
    """
    try:
        await bot.start(token)
    except discord.LoginFailure as error:
        raise ConfigurationError([WRONG_TOKEN]) from error
    except discord.PrivilegedIntentsRequired as error:
        raise ConfigurationError([NO_MESSAGE_CONTENT]) from error
    except discord.ConnectionClosed as error:
        if error.code == TOKEN_REFUSED:
            raise ConfigurationError([WRONG_TOKEN]) from error
        if error.code in GATEWAY_FAULTS_OF_OURS:
            raise ConfigurationError(
                [f"Discord's gateway refuses this bot for good (close code {error.code})"]
            ) from error
        raise _Disconnected(f"Discord's gateway closed the connection (close code {error.code})") from error
    except aiohttp.ClientHttpProxyError as error:
        if error.status == PROXY_AUTHENTICATION_REQUIRED:
            raise ConfigurationError([PROXY_REFUSES]) from error
        raise _Disconnected(f"{UNREACHABLE} (the proxy answers {error.status})") from error
    except discord.HTTPException as error:
        raise _Disconnected(
            f"Discord answers with the error {error.status}; it may be down, try again later"
        ) from error
    except (aiohttp.ClientError, discord.GatewayNotFound, OSError) as error:
        raise _Disconnected(f"{UNREACHABLE} ({type(error).__name__})") from error


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
    closing = _Closing()
    async with AsyncExitStack() as stack:
        engine = await LocalEngine.open()
        stack.push_async_callback(closing.bound, engine.aclose)
        database = await stack.enter_async_context(Database.open(settings.data_dir / DATABASE))
        studio = EngineStudio(engine)
        stack.callback(studio.close)
        phrases = catalogue.load("en")
        bot = NarratorBot(phrases=phrases, synced=SyncedCommands(database), proxy=settings.proxy)
        stack.push_async_callback(closing.bound, bot.close)
        bot.narrator = Narrator(
            calls=Calls(bot),
            studio=studio,
            personas=CastPersonas(engine.cast_voices),
            journal=LogJournal(),
            wording=phrases,
            clock=time.monotonic,
        )
        stack.push_async_callback(closing.bound, bot.narrator.aclose)
        await _talk_to_discord(bot, settings.token.get_secret_value())


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
