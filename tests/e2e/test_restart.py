"""However its process ends, the narrator comes back to its calls, knows its members, and says nothing twice."""

import asyncio
import signal
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.speech.engine import Persona
from bot.speech.local import LocalEngine
from sandbox.permissions import Permission
from sandbox.server import Sandbox
from tests.e2e.stage import READY_S, Stage, likeness, start_bot
from tests.e2e.test_main_job import SAME_SPEECH

LIMIT_S = 15.0
"""From the end of the process to the next message's first sound."""

SESSION_STARTS_KEPT = 50


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
async def test_after_a_restart_the_next_message_is_heard(tmp_path: Path, number: signal.Signals) -> None:
    """Without a command, within 15 s, in the voice that its author chose; what was written before is not said again."""
    async with two_lives(tmp_path) as stage:
        room = await stage.room("restarted")
        chosen = Persona(voice="de", speed=1.5)
        answer = await room.ada.use("voice", channel=room.text, voice=chosen.voice, speed=chosen.speed)
        await answer.wait_edit(10)
        old = await room.ada.type(room.text, "This is the old message, and it is never heard to its end")
        await room.playing(old)
        began = time.time()
        await restart(stage, tmp_path, number)
        await stage.sandbox.bot_in(room.voice, LIMIT_S)
        message = await room.ada.type(room.text, "I am back")
        heard = await room.heard(message)
        first = min(packet.at for packet in room.speech_packets(message.sent_at))
        assert first - began < LIMIT_S
        assert likeness(heard, await room.expected(room.ada, "Ada said: I am back", persona=chosen)) > SAME_SPEECH
        assert [event for event in stage.bot.events if event.get("message_id") == old.id] == []
        assert room.plaintext_frames() == 0


async def test_where_it_was_sent_away_it_does_not_return(tmp_path: Path) -> None:
    """By a command or by hand, also when the process is killed right after."""
    async with two_lives(tmp_path) as stage:
        by_command, by_hand, stays = [await stage.room(name) for name in ("command", "hand", "stays")]
        await by_command.use(by_command.bo, "leave")
        await stage.sandbox.kick_bot_from_voice(by_hand.guild)
        await stage.bot.wait_for("call.ended", guild_id=by_hand.guild.id, timeout_s=5)
        await asyncio.sleep(0.5)
        await restart(stage, tmp_path, signal.SIGKILL)
        await stage.sandbox.bot_in(stays.voice, LIMIT_S)
        await asyncio.sleep(1)
        assert stage.sandbox.bot_channel(by_command.guild) is None
        assert stage.sandbox.bot_channel(by_hand.guild) is None


async def test_members_read_why_it_could_not_return(tmp_path: Path) -> None:
    """The channel was closed to it while it was away."""
    async with two_lives(tmp_path) as stage:
        room = await stage.room("closed")
        await stage.bot.stop(signal.SIGKILL)
        stage.sandbox.set_permissions(room.voice, stage.sandbox.bot, deny=Permission.CONNECT)
        await restart(stage, tmp_path, signal.SIGKILL)
        message = await stage.sandbox.bot_message(room.text, timeout_s=READY_S)
        assert "**Connect**" in message.content


async def test_it_does_not_use_up_its_logins(tmp_path: Path) -> None:
    """Discord takes the token away after a thousand a day: with fewer than fifty left it waits, and says so."""
    async with Sandbox() as sandbox:
        sandbox.settings.session_starts_left = SESSION_STARTS_KEPT - 1
        sandbox.settings.session_starts_reset_after_ms = 2000
        sandbox.add_guild("Foyer")
        async with await start_bot(sandbox, tmp_path) as bot:
            waiting = await bot.wait_for("bot.waiting_to_log_in", timeout_s=READY_S)
            assert waiting["session_starts_left"] == SESSION_STARTS_KEPT - 1
            assert sandbox.settings.session_starts_left == SESSION_STARTS_KEPT - 1  # none was used
            await bot.wait_for("bot.ready", timeout_s=READY_S)
            assert any("49 are left" in line for line in bot.log)


@asynccontextmanager
async def two_lives(home: Path) -> AsyncGenerator[Stage]:
    """A stage whose bot may be replaced."""
    engine = await LocalEngine.open()
    try:
        async with Sandbox() as sandbox:
            stage = Stage(sandbox, await start_bot(sandbox, home), engine)
            try:
                await stage.bot.wait_for("bot.ready", timeout_s=READY_S)
                yield stage
            finally:
                await stage.bot.stop()
    finally:
        await engine.aclose()


async def restart(stage: Stage, home: Path, number: signal.Signals) -> None:
    """End the bot's process and start another with the same data."""
    await stage.bot.stop(number)
    stage.bot = await start_bot(stage.sandbox, home)
    await stage.bot.wait_for("bot.ready", timeout_s=READY_S)
