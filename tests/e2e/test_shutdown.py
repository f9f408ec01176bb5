"""However it is told to end, the bot leaves its calls, exits 0 within five seconds and leaves nothing behind."""

import asyncio
import json
import os
import signal
import sys
import time
from pathlib import Path

import pytest

from bot.demo.process import BotProcess, clean_environment
from sandbox.server import Sandbox
from tests.e2e.stage import Stage, open_stage, start_bot

LIMIT_S = 5.0

LEFTOVERS = """
import asyncio, gc, json, socket, sys, threading
from bot import config, runtime

code = runtime.main(config.load())
gc.collect()
print(json.dumps({
    "event": "leftovers",
    "code": code,
    "threads": [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()],
    "sockets": [repr(each) for each in gc.get_objects() if isinstance(each, socket.socket) and each.fileno() >= 0],
    "tasks": [repr(each) for each in gc.get_objects() if isinstance(each, asyncio.Task) and not each.done()],
}))
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_leaves_its_call_and_exits_0_within_five_seconds(tmp_path: Path, number: signal.Signals) -> None:
    """In the middle of a message."""
    async with open_stage(tmp_path) as stage:
        await speaking(stage)
        began = time.monotonic()
        code = await stage.bot.stop(number, timeout_s=20)
        assert time.monotonic() - began < LIMIT_S
        assert code == 0
        assert stage.sandbox.bot_channel(stage.sandbox.guilds[-1]) is None
        await stage.sandbox.bot_gone()


async def test_a_silent_bot_ends_as_well(tmp_path: Path) -> None:
    """One that has never joined a call, and one that is still logging in."""
    async with Sandbox() as sandbox:
        sandbox.add_guild("Foyer")
        bot = await start_bot(sandbox, tmp_path)
        await bot.wait_for("bot.ready", timeout_s=20)
        assert await bot.stop() == 0
        before = len(sandbox.requests)
        bot = await start_bot(sandbox, tmp_path)
        await sandbox.until(lambda: len(sandbox.requests) > before, timeout_s=20)
        assert await bot.stop() == 0


async def test_no_task_thread_or_socket_is_left(tmp_path: Path) -> None:
    """Looked for in the process itself, after the bot has ended in it and before Python does."""
    async with Sandbox() as sandbox:
        sandbox.add_guild("Foyer")
        env = clean_environment() | {
            "DISCORD_TOKEN": sandbox.token,
            "NARRATOR_PROXY": sandbox.proxy_url,
            "NARRATOR_DATA_DIR": str(tmp_path / "data"),
            "SSL_CERT_FILE": str(sandbox.ca_bundle),
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        async with await BotProcess.spawn("narrator", "-c", LEFTOVERS, env=env, cwd=tmp_path) as bot:
            await bot.wait_for("bot.ready", timeout_s=20)
            await speaking(Stage(sandbox, bot))
            assert await bot.stop() == 0
            left = await bot.wait_for("leftovers", timeout_s=1)
            assert {kind: left[kind] for kind in ("code", "threads", "sockets", "tasks")} == {
                "code": 0,
                "threads": [],
                "sockets": [],
                "tasks": [],
            }, json.dumps(left, indent=1)
            assert list(bot.log) == []


async def speaking(stage: Stage) -> None:
    """Let the bot be in the middle of a message."""
    room = await stage.room("busy")
    message = await room.ada.type(room.text, "This is a long message, and the one that comes after it is longer still")
    await room.ada.type(room.text, "Here is the second one, which waits")
    await room.playing(message)
    await asyncio.sleep(0.5)
