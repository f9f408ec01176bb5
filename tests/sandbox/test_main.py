"""`python -m sandbox`: a process that says how to reach it and ends when it is told to."""

import asyncio
import json
import os
import pty
import signal
import sys
from pathlib import Path

import pytest


async def start(*arguments: str, output: int = asyncio.subprocess.PIPE) -> asyncio.subprocess.Process:
    """Start the command."""
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", *arguments, stdout=output, stderr=pipe, cwd=Path.cwd()
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_program_is_told_where_it_is_and_it_ends_by_signal(number: signal.Signals) -> None:
    """One line of JSON; the certificates exist as long as the process."""
    process = await start()
    assert process.stdout is not None
    ready = json.loads(await asyncio.wait_for(process.stdout.readline(), 20))
    assert ready["event"] == "ready"
    assert ready["proxy"].startswith("http://127.0.0.1:")
    assert ready["token"]
    bundle: str = ready["ca_bundle"]
    assert await asyncio.to_thread(Path(bundle).exists)
    process.send_signal(number)
    rest, complaint = await asyncio.wait_for(process.communicate(), 10)
    assert (process.returncode, rest, complaint) == (0, b"", b"")
    assert not await asyncio.to_thread(Path(bundle).exists)


async def test_somebody_at_a_terminal_is_told_in_words() -> None:
    """With lines to paste into a shell."""
    terminal, its_end = pty.openpty()
    process = await start(output=its_end)
    os.close(its_end)
    words = ""
    while "Ctrl-C ends it." not in words:
        words += (await asyncio.to_thread(os.read, terminal, 4096)).decode()
    process.terminate()
    assert await asyncio.wait_for(process.wait(), 10) == 0
    os.close(terminal)
    for name in ("DISCORD_TOKEN", "NARRATOR_PROXY", "SSL_CERT_FILE"):
        assert f"  export {name}=" in words


async def test_a_script_that_is_wrong_ends_it_at_once(tmp_path: Path) -> None:
    """With one line, and exit code 2."""
    script = tmp_path / "s.toml"
    script.write_text("steps = []", encoding="utf-8")
    process = await start("--script", str(script))
    words, complaint = await asyncio.wait_for(process.communicate(), 10)
    assert (process.returncode, words) == (2, b"")
    assert complaint.decode() == "sandbox: s.toml: `members` is missing; needed: members, steps\n"


async def test_a_reader_who_has_gone_ends_it(tmp_path: Path) -> None:
    """Quietly: there is nobody left to tell."""
    script = tmp_path / "s.toml"
    script.write_text('members = ["Nora"]\nsteps = []', encoding="utf-8")
    reading, writing = os.pipe()
    os.close(reading)
    process = await start("--script", str(script), output=writing)
    os.close(writing)
    _, complaint = await asyncio.wait_for(process.communicate(), 20)
    assert (process.returncode, complaint) == (1, b"")
