"""`narrator run` when something is wrong: one clear line that says what to do, the right exit code, no traceback."""

import asyncio
import os
import sqlite3
import sys
from pathlib import Path

import pytest

from bot.demo.process import BotProcess, clean_environment
from sandbox.server import Sandbox
from tests.e2e.stage import start_bot

CONFIGURATION = 78


async def run_bot(home: Path, settings: dict[str, str], *, before: str = "") -> tuple[int, list[str]]:
    """Run the bot to its end; its exit code and the lines on its standard error."""
    paths = [before, *sys.path] if before else sys.path
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        env=clean_environment() | {"PYTHONPATH": os.pathsep.join(paths)} | settings,
        cwd=home,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    _, errors = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode is not None
    return process.returncode, errors.decode().splitlines()


def pointed_at(sandbox: Sandbox) -> dict[str, str]:
    """The settings that lead to a sandbox."""
    return {
        "DISCORD_TOKEN": sandbox.token,
        "NARRATOR_PROXY": sandbox.proxy_url,
        "SSL_CERT_FILE": str(sandbox.ca_bundle),
    }


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({}, ["DISCORD_TOKEN", "not set"]),
        ({"DISCORD_TOKEN": "a.b.c", "NARRATOR_LOG_LEVEL": "loud"}, ["NARRATOR_LOG_LEVEL", "'loud'", "debug, info"]),
        ({"DISCORD_TOKEN": "a.b.c", "NARRATOR_ENGINES": "gramophone"}, ["NARRATOR_ENGINES", "'gramophone'", "local"]),
        ({"DISCORD_TOKEN": "a.b.c", "NARRATOR_LOGLEVEL": "info"}, ["NARRATOR_LOGLEVEL", "NARRATOR_LOG_LEVEL"]),
        ({"DISCORD_TOKEN": "a.b.c", "NARRATOR_DATA_DIR": os.devnull}, ["NARRATOR_DATA_DIR", os.devnull, "write"]),
    ],
)
async def test_a_wrong_setting_is_named(tmp_path: Path, settings: dict[str, str], words: list[str]) -> None:
    """With what is wrong and what is allowed, before anything is connected."""
    code, lines = await run_bot(tmp_path, settings)
    assert code == CONFIGURATION
    told_in_one_line(lines, words)


async def test_a_wrong_token_is_named(tmp_path: Path) -> None:
    """With where to find the right one; the token itself is not shown."""
    async with Sandbox() as sandbox:
        token = "MTIzNDU2Nzg5MDEyMzQ1Njc4.wrong.token"
        code, lines = await run_bot(tmp_path, pointed_at(sandbox) | {"DISCORD_TOKEN": token})
    assert code == CONFIGURATION
    told_in_one_line(lines, ["DISCORD_TOKEN", "not accepted", "Reset Token"])
    assert token not in lines[0]


async def test_the_missing_message_content_intent_is_named(tmp_path: Path) -> None:
    """The commonest first mistake: the gateway closes with 4014."""
    async with Sandbox() as sandbox:
        sandbox.settings.message_content_intent = False
        code, lines = await run_bot(tmp_path, pointed_at(sandbox))
    assert code == CONFIGURATION
    told_in_one_line(lines, ["Message Content", "switch it on", "portal"])


async def test_a_missing_engine_is_named(tmp_path: Path) -> None:
    """With what to install."""
    shadow = tmp_path / "shadow"
    shadow.mkdir()
    (shadow / "espeakng_loader.py").write_text("raise ModuleNotFoundError('espeakng_loader', name='espeakng_loader')")
    async with Sandbox() as sandbox:
        code, lines = await run_bot(tmp_path, pointed_at(sandbox), before=str(shadow))
    assert code == CONFIGURATION
    told_in_one_line(lines, ["local", "pip install '.[local]'"])


async def test_a_database_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    """Rather than spoilt."""
    async with Sandbox() as sandbox:
        async with await start_bot(sandbox, tmp_path) as bot:
            await bot.wait_for("bot.ready", timeout_s=20)
        [database] = (tmp_path / "data").glob("*.db")
        connection = sqlite3.connect(database)
        connection.execute("UPDATE alembic_version SET version_num = 'from-the-future'")
        connection.commit()
        connection.close()
        code, lines = await run_bot(tmp_path, pointed_at(sandbox))
    assert code == CONFIGURATION
    told_in_one_line(lines, ["newer"])


async def test_commands_are_registered_only_when_they_changed(tmp_path: Path) -> None:
    """Discord limits how often that may be done, and members' clients load them anew each time."""
    async with Sandbox() as sandbox:
        for _ in range(2):
            async with await start_bot(sandbox, tmp_path) as bot:
                await bot.wait_for("bot.ready", timeout_s=20)
        assert sandbox.command_puts == 1


async def test_an_unreachable_discord_is_told_and_tried_again(tmp_path: Path) -> None:
    """A network that is down at start is no fault of the settings; nor is the bot stuck when it is told to end."""
    settings = {"DISCORD_TOKEN": "a.b.c", "NARRATOR_PROXY": "http://user:hunter2@127.0.0.1:9"}
    async with await BotProcess.start(settings | {"PYTHONPATH": os.pathsep.join(sys.path)}, home=tmp_path) as bot:
        async with asyncio.timeout(20):
            while not bot.log:  # noqa: ASYNC110 - the process tells of events, not of lines
                await asyncio.sleep(0.05)
        assert await bot.stop() == 0
        told_in_one_line(list(bot.log), ["cannot be reached", "NARRATOR_PROXY", "trying again in 5 s"])
        assert "hunter2" not in bot.log[0]


def told_in_one_line(lines: list[str], words: list[str]) -> None:
    """Check that there is one line, from the narrator, and that it holds these words."""
    assert len(lines) == 1, lines
    assert lines[0].startswith("narrator: ")
    for word in words:
        assert word in lines[0]


async def test_the_database_can_be_another(tmp_path: Path) -> None:
    """Members' choices are then not in the data directory."""
    async with Sandbox() as sandbox:
        other = tmp_path / "other.db"
        async with await start_bot(sandbox, tmp_path, NARRATOR_DATABASE_URL=f"sqlite:///{other}") as bot:
            await bot.wait_for("bot.ready", timeout_s=20)
    with sqlite3.connect(other) as connection:
        assert connection.execute("SELECT count(*) FROM members").fetchone() == (0,)
    connection.close()
    assert not (tmp_path / "data" / "narrator.db").exists()


async def test_a_database_that_is_not_there_is_told_and_tried_again(tmp_path: Path) -> None:
    """Without its password."""
    url = "postgresql://narrator:hush@127.0.0.1:9/narrator"
    async with Sandbox() as sandbox, await start_bot(sandbox, tmp_path, NARRATOR_DATABASE_URL=url) as bot:
        async with asyncio.timeout(20):
            while not bot.log:  # noqa: ASYNC110 - the process tells of events, not of lines
                await asyncio.sleep(0.05)
        assert await bot.stop() == 0
        told_in_one_line(list(bot.log), ["NARRATOR_DATABASE_URL", "cannot be used now", "trying again in 5 s"])
        assert "hush" not in bot.log[0]
