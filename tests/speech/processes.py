"""The processes of eSpeak NG, as the operating system lists them."""

import os
import subprocess
import time


def espeak_pids(owner: int | None = None) -> list[int]:
    """Those that a process has; by default this one."""
    # Twice w: whatever the terminal's width.
    rows = (line.split(maxsplit=2) for line in _ps("-A", "-ww", "-o", "pid=,ppid=,args=").splitlines())
    parent = str(owner or os.getpid())
    return [int(row[0]) for row in rows if row[1:2] == [parent] and "espeak_worker" in row[-1]]


def wait_until_gone(pid: int, *, timeout_s: float = 5) -> None:
    """Wait for a process to end, whoever its parent is by now."""
    deadline = time.monotonic() + timeout_s
    while _ps("-p", str(pid), "-o", "stat=").strip()[:1] not in ("", "Z"):
        assert time.monotonic() < deadline, "the process goes on"
        time.sleep(0.01)


def _ps(*options: str) -> str:
    listed = subprocess.run(["ps", *options], capture_output=True, text=True, check=False)  # noqa: S603, S607 - whichever ps there is
    return listed.stdout
