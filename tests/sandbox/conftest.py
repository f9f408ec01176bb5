"""A running sandbox, and real clients that connect to it."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from sandbox.guild import Guild
from sandbox.server import Sandbox
from sandbox.world import VoiceChannel
from tests.sandbox.bot import Bot

Start = Callable[[Bot], Awaitable[Bot]]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Yield a sandbox without guilds."""
    async with Sandbox() as running:
        yield running


@pytest.fixture
async def start(sandbox: Sandbox) -> AsyncIterator[Start]:
    """Yield a function that logs a bot in; every such bot is logged out at the end."""
    bots: list[Bot] = []

    async def log_in(bot: Bot) -> Bot:
        bots.append(bot)
        await bot.run_in_background(sandbox.token)
        return bot

    yield log_in
    for bot in bots:
        await bot.stop()


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    """Return a guild with the bot in it."""
    return sandbox.add_guild("Home")


@pytest.fixture
def call(guild: Guild) -> VoiceChannel:
    """Return a voice channel."""
    return guild.voice_channel("Call")


@pytest.fixture
async def bot(sandbox: Sandbox, guild: Guild, call: VoiceChannel, start: Start) -> Bot:
    """Return a bot that is logged in, in no voice channel yet."""
    return await start(Bot(sandbox))
