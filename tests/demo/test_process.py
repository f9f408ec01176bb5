"""Child processes: what they tell, and that they end."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.demo.process import Child, ProcessEndedError, clean_environment

TELLING = """
import json, sys
for number in range(3):
    print(json.dumps({"event": "told", "number": number}), flush=True)
print("no event")
print("{no event either", flush=True)
print("a complaint", file=sys.stderr)
"""
STAYING = 'import time; print(\'{"event": "up"}\', flush=True); time.sleep(60)'
STUBBORN = f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); {STAYING}"


async def run(source: str, home: Path) -> Child:
    """Start a Python program."""
    return await Child.spawn("child", "-c", source, env=clean_environment(), cwd=home)


def is_running(pid: int) -> bool:
    """Tell whether a process of ours is there."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_events_are_told_from_the_first_on_and_all_else_is_log(tmp_path: Path) -> None:
    """Also to one who comes late."""
    async with await run(TELLING, tmp_path) as child:
        assert await child.wait_for("told", timeout_s=5, number=2) == {"event": "told", "number": 2}
        assert await child.ended() == 0
        assert [event["number"] async for event in child.follow()] == [0, 1, 2]
        assert sorted(child.log) == ["a complaint", "no event", "{no event either"]


async def test_one_who_waits_for_an_event_learns_that_the_process_ended(tmp_path: Path) -> None:
    """With its exit code and last words."""
    async with await run("import sys; sys.exit('out of ink')", tmp_path) as child:
        with pytest.raises(ProcessEndedError, match="child ended with exit code 1\nout of ink"):
            await child.wait_for("told", timeout_s=5)


async def test_one_who_waits_in_vain_learns_what_for(tmp_path: Path) -> None:
    """After the time they gave."""
    async with await run(STAYING, tmp_path) as child:
        with pytest.raises(TimeoutError, match=r"child did not tell \{'event': 'down'\} within 0\.05 s"):
            await child.wait_for("down", timeout_s=0.05)


async def test_a_process_is_stopped_by_signal_and_may_be_stopped_again(tmp_path: Path) -> None:
    """No exit code before; the same one ever after."""
    child = await run(STAYING, tmp_path)
    await child.wait_for("up", timeout_s=5)
    assert child.exit_code is None
    assert await child.stop() == -signal.SIGTERM
    assert await child.stop() == child.exit_code == -signal.SIGTERM
    assert not is_running(child.pid)


async def test_a_process_that_does_not_obey_is_killed(tmp_path: Path) -> None:
    """After the time it has."""
    child = await run(STUBBORN, tmp_path)
    await child.wait_for("up", timeout_s=5)
    assert await child.stop(timeout_s=0.1) == -signal.SIGKILL


async def test_a_block_that_fails_ends_the_process(tmp_path: Path) -> None:
    """And nothing of ours goes on."""
    tasks = asyncio.all_tasks()
    child = await run(STAYING, tmp_path)
    with pytest.raises(ZeroDivisionError):
        async with child:
            raise ZeroDivisionError
    assert not is_running(child.pid)
    assert asyncio.all_tasks() == tasks


def test_a_process_does_not_outlive_an_owner_who_is_killed(tmp_path: Path) -> None:
    """The owner has no chance to end it, so something else must."""
    owner = f"""
import asyncio, os, signal
from pathlib import Path
from bot.demo.process import Child, clean_environment
async def main():
    child = await Child.spawn("child", "-c", {STAYING!r}, env=clean_environment(), cwd=Path())
    await child.wait_for("up", timeout_s=5)
    print(child.pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(main())
"""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", owner], capture_output=True, text=True, timeout=20, check=False, cwd=Path.cwd()
    )
    assert done.returncode == -signal.SIGKILL
    pid = int(done.stdout)
    for _ in range(200):
        if not is_running(pid):
            return
        time.sleep(0.02)
    pytest.fail(f"process {pid} is still there")


def test_the_users_own_settings_do_not_reach_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither their bot's token nor a key that would cost them money; the rest does."""
    for name in ("DISCORD_TOKEN", "NARRATOR_PROXY", "narrator_engines", "OPENAI_API_KEY", "OPENROUTER_API_KEY"):
        monkeypatch.setenv(name, "mine")
    monkeypatch.setenv("LANG", "xx")
    assert "mine" not in clean_environment().values()
    assert clean_environment()["LANG"] == "xx"
