"""The sandbox as a whole: several at once, plain addresses, and a clean end."""

import asyncio
import os
import sys
import zlib
from socket import socket as Socket  # noqa: N812 - `socket` is what the tests call their own
from typing import Any

import aiohttp
import pytest

from sandbox.server import Sandbox
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Start
from tests.sandbox.gateway_client import GatewayClient, identify


async def test_two_sandboxes_know_nothing_of_each_other(sandbox: Sandbox, start: Start) -> None:
    """Each has its own ports, token and guilds."""
    sandbox.add_guild("Here")
    async with Sandbox() as other:
        other.add_guild("There")
        bot, stranger = await start(Bot(sandbox)), Bot(other)
        await stranger.run_in_background(other.token)
        assert [guild.name for guild in bot.guilds] == ["Here"]
        assert [guild.name for guild in stranger.guilds] == ["There"]
        await stranger.stop()


async def test_closing_leaves_nothing_behind_and_may_be_repeated() -> None:
    """No task outlives the sandbox, the files of its certificates are gone."""
    before = asyncio.all_tasks()
    sandbox = Sandbox()
    await sandbox.start()
    guild = sandbox.add_guild("Home")
    await guild.add_member("Ana").join(guild.voice_channel("Call"))
    bot = Bot(sandbox)
    await bot.run_in_background(sandbox.token)
    bundle = sandbox.ca_bundle
    assert bundle.exists()
    await bot.stop()
    await sandbox.aclose()
    await sandbox.aclose()
    assert not bundle.exists()
    assert asyncio.all_tasks() == before


async def test_a_sandbox_can_be_closed_under_a_connected_bot() -> None:
    """The bot sees its gateway go away."""
    sandbox = Sandbox()
    await sandbox.start()
    bot = Bot(sandbox)
    await bot.run_in_background(sandbox.token)
    gone = asyncio.create_task(bot.wait_for("disconnect", timeout=5))
    await asyncio.sleep(0)
    await sandbox.aclose()
    await gone
    await bot.stop()


@pytest.mark.parametrize(
    ("op", "change", "code"),
    [
        (2, {"token": "wrong"}, 4004),
        (2, {"intents": -1}, 4013),
        (2, {"intents": 1 << 15}, 4014),
        (2, {"shard": [2, 2]}, 4010),
        (4, {"guild_id": "1", "channel_id": None}, 4003),
        (6, {"token": "wrong", "session_id": "", "seq": 0}, 4004),
    ],
)
async def test_a_wrong_first_payload_is_closed_with_its_code(
    sandbox: Sandbox, op: int, change: dict[str, Any], code: int
) -> None:
    """The codes are those of Discord's table."""
    sandbox.settings.message_content_intent = False
    async with aiohttp.ClientSession() as session, session.ws_connect(f"{sandbox.plain_url}/gateway") as socket:
        client = GatewayClient(socket)
        await client.receive(10)
        await client.send(op, identify(sandbox, **change))
        assert await client.close_code() == code


async def test_a_client_that_sends_no_heartbeat_is_dropped(sandbox: Sandbox) -> None:
    """After one and a half intervals the session has timed out."""
    sandbox.settings.heartbeat_interval_s = 0.05
    async with aiohttp.ClientSession() as session, session.ws_connect(f"{sandbox.plain_url}/gateway") as socket:
        assert await GatewayClient(socket).close_code() == 4009


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        ("no json", 4002),
        ('{"op": 4, "d": {}}', 4002),
        ('{"op": 99, "d": null}', 4001),
        ('{"op": 2, "d": {"token": ""}}', 4005),
    ],
)
async def test_nonsense_after_identifying_is_closed_with_its_code(sandbox: Sandbox, payload: str, code: int) -> None:
    """Not JSON, an unknown op code, a second IDENTIFY."""
    async with aiohttp.ClientSession() as session, session.ws_connect(f"{sandbox.plain_url}/gateway") as socket:
        client = GatewayClient(socket)
        await client.send(2, identify(sandbox))
        await client.receive(0)
        await socket.send_str(payload)
        assert await client.close_code() == code


class SlowClient:
    """A gateway client on a bare socket, which reads only when it is asked to."""

    def __init__(self, connection: Socket) -> None:
        self._connection = connection
        self._loop = asyncio.get_running_loop()

    async def open(self, sandbox: Sandbox) -> None:
        """Shake hands, and wait for HELLO."""
        host, port = sandbox.plain_url.removeprefix("http://").split(":")
        await self._loop.sock_connect(self._connection, (host, int(port)))
        upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
        key = "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=="
        request = f"GET /gateway HTTP/1.1\r\nHost: {host}:{port}\r\n{upgrade}\r\n{key}\r\n\r\n"
        await self._loop.sock_sendall(self._connection, request.encode())
        while b"heartbeat_interval" not in await self.read():
            pass

    async def read(self) -> bytes:
        """Return what has come."""
        return await asyncio.wait_for(self._loop.sock_recv(self._connection, 65536), 5)

    async def send(self, kind: int, payload: bytes) -> None:
        """Send a short frame, masked with zeros (RFC 6455 section 5.2)."""
        frame = bytes((0x80 | kind, 0x80 | len(payload))) + bytes(4) + payload
        await self._loop.sock_sendall(self._connection, frame)


async def test_a_busy_client_learns_with_which_code_it_was_closed(sandbox: Sandbox) -> None:
    """It sends on before it reads: from a server that no longer listened it would learn only of a broken connection."""
    code = (4012).to_bytes(2, "big")
    for _ in range(20):
        with Socket() as connection:
            connection.setblocking(False)
            client = SlowClient(connection)
            await client.open(sandbox)
            await sandbox.drop_gateway(4012)
            for _ in range(20):
                await asyncio.sleep(0)  # the server writes its close, and would be gone by now
            for _ in range(2):
                await client.send(0x1, b'{"op": 1, "d": null}')
            assert await client.read() == bytes((0x88, len(code))) + code
            await client.send(0x8, code)
            assert await client.read() == b""


async def test_the_plain_address_leads_back_to_itself(sandbox: Sandbox) -> None:
    """Clients without the proxy find gateway and voice by address, and may shard."""
    sandbox.settings.session_starts_left = 7
    headers = {"Authorization": f"Bot {sandbox.token}"}
    first, second = sandbox.add_guild("One"), sandbox.add_guild("Two")
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.get(f"{sandbox.plain_url}/api/v10/gateway/bot") as response:
            answer = await response.json()
        assert (answer["session_start_limit"]["remaining"], answer["url"].startswith("ws://127.0.0.1:")) == (7, True)
        named: list[str] = []
        for shard in range(2):
            async with session.ws_connect(answer["url"]) as socket:
                client = GatewayClient(socket)
                await client.send(2, identify(sandbox, shard=[shard, 2]))
                named += [guild["id"] for guild in (await client.receive(0))["guilds"]]
    assert sorted(named) == sorted([str(first.id), str(second.id)])


async def test_a_zlib_stream_is_one_stream_for_the_whole_connection(sandbox: Sandbox) -> None:
    """Each message ends in a flush, and needs what came before it."""
    url = f"{sandbox.plain_url}/gateway?encoding=json&compress=zlib-stream"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        inflate = zlib.decompressobj()
        hello = await socket.receive_bytes(timeout=5)
        await socket.send_json({"op": 1, "d": None})
        acknowledged = await socket.receive_bytes(timeout=5)
    assert hello.endswith(b"\x00\x00\xff\xff")
    assert b'"op": 10' in inflate.decompress(hello)
    assert b'"op": 11' in inflate.decompress(acknowledged)


async def test_what_is_not_there_is_answered_as_discord_does(sandbox: Sandbox) -> None:
    """401 without the token, 404 for other routes, and JSON in either case."""
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{sandbox.plain_url}/api/v10/users/@me") as response:
            assert (response.status, (await response.json())["code"]) == (401, 0)
        headers = {"Authorization": f"Bot {sandbox.token}"}
        async with session.get(f"{sandbox.plain_url}/api/v10/nothing", headers=headers) as response:
            assert (response.status, await response.json()) == (404, {"message": "404: Not Found", "code": 0})
        async with session.post(f"{sandbox.plain_url}/api/v10/interactions/1/x/callback", json={}) as response:
            assert (response.status, (await response.json())["code"]) == (404, 10062)


_BOT_PROCESS = """
import os
import discord

discord.Client(intents=discord.Intents.default(), proxy=os.environ["BOT_PROXY"]).run(os.environ["BOT_TOKEN"])
"""


async def test_a_bot_process_is_pointed_here_by_its_environment_alone(sandbox: Sandbox) -> None:
    """Proxy, trust and token are all that a bot of its own process needs."""
    sandbox.add_guild("Home")
    environment = os.environ | {
        "BOT_PROXY": sandbox.proxy_url,
        "BOT_TOKEN": sandbox.token,
        "SSL_CERT_FILE": str(sandbox.ca_bundle),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _BOT_PROCESS, env=environment, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        await sandbox.bot_ready()
    finally:
        process.terminate()
        await process.wait()
    await sandbox.bot_gone()
