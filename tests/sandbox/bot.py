"""An unmodified discord.py client, on its way to the sandbox through proxy and TLS like a bot in a company network."""

import asyncio
import ssl

import aiohttp
import discord
from discord import app_commands

from sandbox.server import Sandbox


class Bot(discord.Client):
    """A client that keeps the events it was told of, and syncs its commands before it is ready."""

    def __init__(self, sandbox: Sandbox, *, intents: discord.Intents | None = None) -> None:
        trust = ssl.create_default_context(cafile=str(sandbox.ca_bundle))
        super().__init__(
            intents=intents or discord.Intents.all(),
            connector=aiohttp.TCPConnector(limit=0, ssl=trust),
            proxy=sandbox.proxy_url,
            guild_ready_timeout=0.05,  # discord.py's own option; its 2 s are for guilds that stay unavailable
        )
        self.tree = app_commands.CommandTree(self)
        self.messages: asyncio.Queue[discord.Message] = asyncio.Queue()
        self.places: asyncio.Queue[tuple[str, str | None]] = asyncio.Queue()
        self.seen: list[str] = []
        self._task: asyncio.Task[None] | None = None

    def dispatch(self, event: str, /, *args: object, **kwargs: object) -> None:
        """Note the name of every event."""
        self.seen.append(event)
        super().dispatch(event, *args, **kwargs)

    async def setup_hook(self) -> None:
        if self.tree.get_commands():
            await self.tree.sync()

    async def on_message(self, message: discord.Message) -> None:
        self.messages.put_nowait(message)

    async def on_voice_state_update(
        self, member: discord.Member, before: discord.VoiceState, after: discord.VoiceState
    ) -> None:
        self.places.put_nowait((member.display_name, after.channel.name if after.channel else None))

    async def run_in_background(self, token: str) -> None:
        """Log in and wait until ready; whatever ends the client before is raised here."""
        await self.login(token)
        self._task = asyncio.create_task(self.connect())
        ready = asyncio.create_task(self.wait_for("ready", timeout=10))
        await asyncio.wait({self._task, ready}, return_when=asyncio.FIRST_COMPLETED)
        if self._task.done():
            ready.cancel()
            await asyncio.gather(ready, return_exceptions=True)
            await self._task
        await ready

    async def next_message(self) -> discord.Message:
        """Return the next message it was told of."""
        return await asyncio.wait_for(self.messages.get(), 5)

    async def stop(self) -> None:
        """Log out."""
        await self.close()
        if self._task is not None:
            self._task.cancel()  # it may be asleep before its next attempt to connect
            await asyncio.gather(self._task, return_exceptions=True)
