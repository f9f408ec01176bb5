"""A gateway client that does nothing by itself, on the plain address, as a library with a base URL would come."""

import ssl
from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager
from typing import Any

import aiohttp

from sandbox.guild import Guild
from sandbox.server import Sandbox
from sandbox.voice.listener import Listener
from sandbox.world import VoiceChannel

INTENTS = 1 | 1 << 7 | 1 << 9 | 1 << 15
"""Guilds, voice states, messages and their content."""


def identify(sandbox: Sandbox, **changes: Any) -> dict[str, Any]:
    """Return the data of an IDENTIFY."""
    return {"token": sandbox.token, "intents": 1, "properties": {}, **changes}


class GatewayClient:
    """One connection: the test writes each payload and reads each answer."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.session_id = ""
        self.sequence = 0

    async def receive(self, op: int) -> Any:
        """Return the data of the next payload of an op code."""
        while (payload := await self.socket.receive_json(timeout=5))["op"] != op:
            pass
        return payload["d"]

    async def event(self) -> tuple[str, Any]:
        """Return the next event: its name and its data."""
        while (payload := await self.socket.receive_json(timeout=5))["op"] != 0:
            pass
        self.sequence = payload["s"]
        return payload["t"], payload["d"]

    async def events(self, *names: str) -> list[Any]:
        """Return the data of the next events, which must be these."""
        received = [await self.event() for _ in names]
        assert [name for name, _ in received] == list(names)
        return [data for _, data in received]

    async def send(self, op: int, data: Any) -> None:
        """Send a payload."""
        await self.socket.send_json({"op": op, "d": data})

    async def close_code(self) -> int | None:
        """Return what the server closes with."""
        async for _ in self.socket:
            pass
        return self.socket.close_code

    async def request_voice(self, guild: Guild, channel: VoiceChannel | None) -> None:
        """Ask for a place in a voice channel, or to leave."""
        await self.send(4, {"guild_id": str(guild.id), "channel_id": None if channel is None else str(channel.id)})

    async def join_voice(self, guild: Guild, channel: VoiceChannel) -> dict[str, Any]:
        """Ask for a place, and return the data of VOICE_SERVER_UPDATE."""
        await self.request_voice(guild, channel)
        state, server = await self.events("VOICE_STATE_UPDATE", "VOICE_SERVER_UPDATE")
        assert (state["channel_id"], state["session_id"]) == (str(channel.id), self.session_id)
        data: dict[str, Any] = server
        return data


@asynccontextmanager
async def connection(sandbox: Sandbox) -> AsyncGenerator[GatewayClient]:
    """Open a connection, up to HELLO."""
    async with aiohttp.ClientSession() as http, http.ws_connect(f"{sandbox.plain_url}/gateway") as socket:
        client = GatewayClient(socket)
        await client.receive(10)
        yield client


@asynccontextmanager
async def login(sandbox: Sandbox) -> AsyncGenerator[GatewayClient]:
    """Open a connection and identify; the events of the guilds are read."""
    async with connection(sandbox) as client:
        await client.send(2, identify(sandbox, intents=INTENTS))
        ready, *_ = await client.events("READY", *["GUILD_CREATE"] * len(sandbox.guilds))
        client.session_id = ready["session_id"]
        yield client


async def resume(sandbox: Sandbox, client: GatewayClient, lost: GatewayClient) -> None:
    """Go on, through a new connection, with the session of one that was lost."""
    client.session_id = lost.session_id
    await client.send(6, {"token": sandbox.token, "session_id": lost.session_id, "seq": lost.sequence})


@asynccontextmanager
async def voice_connection(
    sandbox: Sandbox, client: GatewayClient, channel: VoiceChannel, server: dict[str, Any]
) -> AsyncGenerator[Listener]:
    """Open the voice connection of a client's bot, as VOICE_SERVER_UPDATE told."""
    voice = await Listener.connect(
        url=f"wss://{server['endpoint']}/?v=8",
        ssl=ssl.create_default_context(cafile=str(sandbox.ca_bundle)),
        guild_id=channel.guild.id,
        channel_id=channel.id,
        user_id=sandbox.bot.id,
        session_id=client.session_id,
        token=server["token"],
    )
    async with aclosing(voice):
        yield voice
