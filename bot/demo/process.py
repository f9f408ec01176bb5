"""Child processes that tell their story as JSON lines on standard output, and never outlive their owner.

They are ended by POSIX signals: this is not for Windows.
"""

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections import deque
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from pathlib import Path
from typing import Any, Self, cast

Json = dict[str, Any]

STOP_LIMIT_S = 5.0
"""How long a process may take to end when it is told to, before it is killed."""

_LINES_KEPT = 200
_LONGEST_LINE = 1 << 24
_USERS_OWN = ("NARRATOR_", "DISCORD_", "OPENAI_", "OPENROUTER_")

# A second child, which ends the first one when its owner is gone without having done so: the pipe to it closes with the
# owner, however that ends.
_LEASH = """
import os, signal, sys, time
sys.stdin.buffer.read()
os.kill(int(sys.argv[1]), signal.SIGTERM)
time.sleep(5)
os.kill(int(sys.argv[1]), signal.SIGKILL)
"""


class ProcessEndedError(Exception):
    """The process ended before what was awaited; the message says how, with its last words."""


class Child:
    """A running child process. Its end is the owner's task: `stop`, or leaving it as a context manager.

    Attributes:
        name: What it is called in messages.
        events: The JSON objects it wrote to standard output, oldest first.
        log: The last lines that were anything else, from standard output and standard error.
    """

    def __init__(self, name: str, process: asyncio.subprocess.Process, leash: asyncio.subprocess.Process) -> None:
        self.name = name
        self.events: list[Json] = []
        self.log: deque[str] = deque(maxlen=_LINES_KEPT)
        self._process = process
        self._leash = leash
        self._news = asyncio.Event()
        self._life = asyncio.create_task(self._live(), name=f"{name} {process.pid}")

    @classmethod
    async def spawn(cls, name: str, *arguments: str, env: Mapping[str, str], cwd: Path) -> Self:
        """Start Python with these arguments, this environment and no other, in this working directory.

        It has a session of its own, so a Ctrl-C at the terminal reaches its owner alone.
        """
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *arguments,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=pipe,
            stderr=pipe,
            env=env,
            cwd=cwd,
            limit=_LONGEST_LINE,
            start_new_session=True,
        )
        try:
            leash = await asyncio.create_subprocess_exec(
                *(sys.executable, "-I", "-S", "-c", _LEASH, str(process.pid)),
                stdin=pipe,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
                start_new_session=True,
            )
        except BaseException:
            process.kill()
            await process.wait()
            raise
        return cls(name, process, leash)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """The exit code, negative for the signal that ended it; None while it runs or not all it wrote is read."""
        return self._process.returncode if self._life.done() else None

    async def follow(self) -> AsyncGenerator[Json]:
        """Yield every event from the first on, as it comes, until the process has ended."""
        seen = 0
        while True:
            while seen < len(self.events):
                yield self.events[seen]
                seen += 1
            if self._life.done():
                return
            await self._news.wait()

    async def wait_for(self, event: str, *, timeout_s: float, **fields: object) -> Json:
        """Return the first event of this name with these values, past or to come.

        Raises:
            ProcessEndedError: The process ended without it.
            TimeoutError: It has not come in time.
        """
        wanted = {"event": event, **fields}
        try:
            async with asyncio.timeout(timeout_s), aclosing(self.follow()) as events:
                async for each in events:
                    if wanted.items() <= each.items():
                        return each
        except TimeoutError:
            raise TimeoutError(f"{self.name} did not tell {wanted} within {timeout_s:g} s") from None
        raise ProcessEndedError(f"{self.name} {self.ending}")

    @property
    def ending(self) -> str:
        """How the process ended, with its last words."""
        words = list(self.log)[-5:] or [str(each["event"]) for each in self.events[-3:]]
        return "\n".join([f"ended with exit code {self.exit_code}", *words])

    async def ended(self) -> int:
        """Wait until the process has ended and all it wrote is read; return the exit code."""
        await asyncio.shield(self._life)
        return cast("int", self._process.returncode)

    async def stop(self, number: signal.Signals = signal.SIGTERM, *, timeout_s: float = STOP_LIMIT_S) -> int:
        """End the process with a signal, or kill it if it is not gone in time; return the exit code.

        Does nothing but return it if the process has ended.
        """
        self._send(number)
        try:
            async with asyncio.timeout(timeout_s):
                return await self.ended()
        except TimeoutError:
            self._send(signal.SIGKILL)
            return await self.ended()
        except BaseException:
            self._send(signal.SIGKILL)
            raise

    def _send(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):  # it has ended
            self._process.send_signal(number)

    async def _live(self) -> None:
        """Read what the process writes until it has ended."""
        process = self._process
        try:
            await asyncio.gather(self._read(process.stdout), self._read(process.stderr))
            await process.wait()
        finally:
            self._leash.kill()
            await self._leash.wait()
            asyncio.get_running_loop().call_soon(self._notify)  # once this task counts as done

    async def _read(self, stream: asyncio.StreamReader | None) -> None:
        if stream is None:
            raise ValueError("the process has no pipe")
        while line := await stream.readline():
            self._take(line.decode(errors="replace").rstrip(), may_be_event=stream is self._process.stdout)
            self._notify()

    def _take(self, line: str, *, may_be_event: bool) -> None:
        if may_be_event and line.startswith("{"):
            with contextlib.suppress(json.JSONDecodeError):
                self.events.append(json.loads(line))
                return
        if line:
            self.log.append(line)

    def _notify(self) -> None:
        news, self._news = self._news, asyncio.Event()
        news.set()


class BotProcess(Child):
    """The real bot, as `narrator run` starts it."""

    @classmethod
    async def start(cls, env: Mapping[str, str], *, home: Path) -> Self:
        """Run the bot with these settings, and with none of the user's own.

        Args:
            env: Settings and other variables to add, such as SSL_CERT_FILE.
            home: Its working directory, where no `.env` should be; its data is kept there too unless `env` says where.
        """
        settings = {"NARRATOR_DATA_DIR": str(home / "data"), **env}
        return await cls.spawn("narrator", "-m", "bot", "run", env=clean_environment() | settings, cwd=home)


def clean_environment() -> dict[str, str]:
    """Return the environment without what configures the user's own bot, or would let a bot of theirs cost money."""
    return {name: value for name, value in os.environ.items() if not name.upper().startswith(_USERS_OWN)}
