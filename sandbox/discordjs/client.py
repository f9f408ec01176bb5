"""The discord.js bot as a process: installed by npm, spoken to in lines of JSON."""

import asyncio
import base64
import json
import os
import shutil
from collections import defaultdict
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from sandbox.changes import Changes
from sandbox.server import Sandbox
from sandbox.world import VoiceChannel

_HERE = Path(__file__).parent
_LOGIN_LIMIT_S = 30.0
_EXIT_LIMIT_S = 5.0
_PLAY_LIMIT_S = 30.0


class ClientFailedError(Exception):
    """The client cannot be installed, or did not do its part; the message says what to do or what it said."""


async def install() -> Path:
    """Install the client's packages beside this file, where git ignores them; return the Node to run it with.

    Raises:
        ClientFailedError: There is no npm, or it failed.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise ClientFailedError("npm is not installed; it comes with Node.js, of which any version will do")
    # Node itself is one of the packages, and npm only warns that its own Node may be too old for @discordjs/voice.
    quiet = ("--no-package-lock", "--no-audit", "--no-fund", "--no-engine-strict", "--loglevel=error")
    process = await asyncio.create_subprocess_exec(npm, "install", *quiet, cwd=_HERE, stdout=asyncio.subprocess.DEVNULL)
    if code := await process.wait():
        raise ClientFailedError(f"npm install ended with {code}; what it said is above")
    node = shutil.which("node", path=_HERE / "node_modules" / ".bin")
    if node is None:
        raise ClientFailedError("npm did not install Node: it must be allowed to run the install script of `node`")
    return Path(node)


class Client:
    """A running bot, made by `running`.

    Attributes:
        versions: Of Node and the libraries, as the bot tells them.
        heard: The Opus packets it heard, decrypted, by who said them.
        refused: What it could not decrypt, in its own words.
    """

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.versions: dict[str, str] = {}
        self.heard: defaultdict[int, list[bytes]] = defaultdict(list)
        self.refused: list[str] = []
        self._process = process
        self._encrypted = False
        self._played = 0
        self._ended = False
        self._changes = Changes()

    @classmethod
    @asynccontextmanager
    async def running(cls, node: Path, sandbox: Sandbox, channel: VoiceChannel) -> AsyncGenerator["Client"]:
        """Run the bot in a voice channel where others are; it has joined their end-to-end group when this yields.

        Raises:
            ClientFailedError: It did not get that far, or ended with an error.
        """
        environment = {
            "DISCORD_TOKEN": sandbox.token,
            "SANDBOX_API": f"{sandbox.plain_url}/api",
            "SANDBOX_CHANNEL": str(channel.id),
            "NODE_EXTRA_CA_CERTS": str(sandbox.ca_bundle),
        }
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            node, _HERE / "bot.mjs", stdin=pipe, stdout=pipe, env=os.environ | environment
        )
        client = cls(process)
        listening = asyncio.create_task(client._listen(), name="discordjs")
        try:
            await client._until(lambda: client._encrypted, _LOGIN_LIMIT_S, "discord.js to join the encrypted call")
            yield client
            await client._leave()
        finally:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
            await listening

    async def play(self, packets: Sequence[bytes]) -> None:
        """Let it play Opus packets of 20 ms to their end.

        Raises:
            ClientFailedError: It did not.
        """
        wanted = self._played + 1
        line = json.dumps([base64.b64encode(packet).decode() for packet in packets])
        await self._write(line.encode() + b"\n")
        await self._until(lambda: self._played == wanted, _PLAY_LIMIT_S, "discord.js to play")

    async def _write(self, line: bytes) -> None:
        if self._process.stdin is None:
            raise RuntimeError("the bot was started without a pipe")
        with suppress(BrokenPipeError, ConnectionResetError):  # it has ended, which whoever waits for it is told
            self._process.stdin.write(line)
            await self._process.stdin.drain()

    async def _leave(self) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        await self._until(lambda: self._ended, _EXIT_LIMIT_S, "discord.js to leave", ending=True)
        if code := await self._process.wait():
            raise ClientFailedError(f"the bot ended with {code}; what it said is above")

    async def _listen(self) -> None:
        if self._process.stdout is None:
            raise RuntimeError("the bot was started without a pipe")
        async for line in self._process.stdout:
            self._take(json.loads(line))
            self._changes.notify()
        self._ended = True
        self._changes.notify()

    def _take(self, told: dict[str, Any]) -> None:
        match told.pop("event"):
            case "versions":
                self.versions = told
            case "encrypted":
                self._encrypted = True
            case "played":
                self._played += 1
            case "heard":
                self.heard[int(told["user"])].append(base64.b64decode(told["opus"]))
            case "refused":
                self.refused.append(told["line"])
            case other:
                raise ValueError(f"bot.mjs told of {other!r}")

    async def _until(self, reached: Callable[[], bool], timeout_s: float, what: str, *, ending: bool = False) -> None:
        try:
            await self._changes.until(lambda: reached() or self._ended, timeout_s=timeout_s, what=what)
        except TimeoutError as error:
            raise ClientFailedError(str(error)) from error
        if self._ended and not ending:
            raise ClientFailedError(f"the bot ended while we waited for {what}; what it said is above")
