"""Runs a local Discord as a process: alone until it is told to end, or through a script."""

import asyncio
import signal
from collections.abc import Awaitable
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import TypeVar

from sandbox.audience import Tell
from sandbox.play import Play
from sandbox.script import Script
from sandbox.server import Sandbox

END_QUIET_S = 15.0
"""After the last step the sandbox ends by itself when nothing has been heard for so long."""

LONGEST_END_S = 600.0
HEARD = "heard.wav"
INTERRUPTED = 130

T = TypeVar("T")


async def stay(tell: Tell) -> int:
    """Run until SIGINT or SIGTERM, with one guild for a bot to be tried in; return the exit code."""
    stop = _on_signal()
    async with Sandbox() as sandbox:
        guild = sandbox.add_guild("Sandbox")
        guild.text_channel("general")
        guild.voice_channel("Voice")
        _tell_ready(sandbox, tell)
        await stop.wait()
    return 0


async def perform(script: Script, out: Path, tell: Tell) -> int:
    """Play a script to the end; return the exit code.

    After the last step `played` is told, and the listener stays until SIGINT, SIGTERM or a long quiet, so that the bot
    can finish what it says. A signal before that ends the play unfinished.

    Raises:
        ScriptError: A step cannot be done.
        PlayFailedError: The bot did not do its part.
    """
    stop = _on_signal()
    async with Sandbox() as sandbox:
        play = Play(sandbox, script, tell)
        _tell_ready(sandbox, tell, members=script.members)
        audience = await _unless(stop, play.open())
        if audience is None:
            return INTERRUPTED
        listening = asyncio.create_task(audience.run(), name="audience")
        try:
            if await _unless(stop, _through(play.act(audience))) is None:
                return INTERRUPTED
            tell("played")
            await _unless(stop, audience.quiet(END_QUIET_S, LONGEST_END_S))
            audience.tell_news()
            tally = await asyncio.to_thread(audience.tally, out / HEARD, play.sent())
            tell("finished", **tally)
        finally:
            listening.cancel()
            with suppress(asyncio.CancelledError):
                await listening
    return 0


def _tell_ready(sandbox: Sandbox, tell: Tell, **values: object) -> None:
    tell("ready", token=sandbox.token, proxy=sandbox.proxy_url, ca_bundle=str(sandbox.ca_bundle), **values)


def _on_signal() -> asyncio.Event:
    told = asyncio.Event()
    loop = asyncio.get_running_loop()

    def tell(_number: int, _frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(told.set)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, tell)  # not the loop's own handlers, which Windows lacks
    return told


async def _through(acting: Awaitable[None]) -> bool:
    await acting
    return True


async def _unless(stop: asyncio.Event, work: Awaitable[T]) -> T | None:
    """Return the work's result, or None if `stop` is set first: then the work is cancelled."""
    working = asyncio.ensure_future(work)
    stopping = asyncio.create_task(stop.wait(), name="signals")
    try:
        await asyncio.wait([working, stopping], return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        for task in (working, stopping):
            task.cancel()
        await asyncio.wait([working, stopping])
