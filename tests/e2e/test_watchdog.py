"""Users of such bots complain most that it suddenly fell silent: whatever the reason, this one goes on by itself."""

import os
import signal
import sys
from pathlib import Path

from bot.demo.process import BotProcess, clean_environment
from bot.speech.local import LocalEngine
from sandbox.server import Sandbox
from tests.e2e.stage import READY_S, Stage, likeness
from tests.e2e.test_main_job import SAME_SPEECH

PATIENCE_S = 25.0
"""The fifteen seconds without a packet, the looks a second apart, and the connection."""

JAMMED = """
import gc, signal
import discord
from bot import config, runtime

def jam(*_):
    for each in gc.get_objects():
        if isinstance(each, discord.VoiceClient) and each.is_playing():
            each.pause()

signal.signal(signal.SIGUSR1, jam)
raise SystemExit(runtime.main(config.load()))
"""
"""The bot, whose sending threads stop at a signal: its connections stay up, and no packet leaves."""


async def test_a_call_that_sends_nothing_starts_afresh(tmp_path: Path) -> None:
    """Once, with one line in the log; the message that was stuck is lost, and what waited behind it is heard whole."""
    engine = await LocalEngine.open()
    async with Sandbox() as sandbox:
        sandbox.add_guild("Foyer")
        env = clean_environment() | {
            "DISCORD_TOKEN": sandbox.token,
            "NARRATOR_PROXY": sandbox.proxy_url,
            "NARRATOR_DATA_DIR": str(tmp_path / "data"),
            "SSL_CERT_FILE": str(sandbox.ca_bundle),
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        async with await BotProcess.spawn("narrator", "-c", JAMMED, env=env, cwd=tmp_path) as bot:
            await bot.wait_for("bot.ready", timeout_s=READY_S)
            stage = Stage(sandbox, bot, engine)
            room = await stage.room("jammed")
            stuck = await room.ada.type(room.text, "This is the message in the middle of which everything stops")
            await room.playing(stuck)
            os.kill(bot.pid, signal.SIGUSR1)
            await room.ada.type(room.text, "This one is made ahead")
            waits = await room.bo.type(room.text, "Here I am")
            await bot.wait_for("session.stalled", guild_id=room.guild.id, timeout_s=PATIENCE_S)
            heard = await room.heard(waits)
            assert likeness(heard, await room.expected(room.bo, "Bo said: Here I am")) > SAME_SPEECH
            assert (await room.ended(stuck))["reason"] == "stalled"
            assert len([event for event in bot.events if event["event"] == "session.stalled"]) == 1
            assert room.plaintext_frames() == 0
    await engine.aclose()
