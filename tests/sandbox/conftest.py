"""A running sandbox, and real clients that connect to it."""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from sandbox.server import Sandbox
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
