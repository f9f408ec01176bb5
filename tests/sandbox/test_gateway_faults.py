"""How a bot loses its gateway connection, its session or its life, and what it finds when it is back."""

import asyncio
import os
import sys

import aiohttp
import pytest

from sandbox.guild import Guild
from sandbox.server import Sandbox
from sandbox.world import VoiceChannel
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Start
from tests.sandbox.gateway_client import GatewayClient, connection, identify, login, resume, voice_connection
from tests.sandbox.speaker import connect, hears_all, play
from tests.sandbox.voice.calls import eventually


@pytest.mark.parametrize("code", [4000, 4008, None])
async def test_a_lost_connection_is_resumed_and_brings_what_was_missed(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, code: int | None
) -> None:
    """In order and once, then RESUMED; meanwhile the bot stays in voice, and it may act on as before."""
    text, ana = guild.text_channel("general"), guild.add_member("Ana")
    async with login(sandbox) as lost:
        server = await lost.join_voice(guild, call)
        async with voice_connection(sandbox, lost, call, server):
            await ana.type(text, "before")
            await lost.events("MESSAGE_CREATE")
            await sandbox.drop_gateway(code)
            await ana.join(call)
            await ana.type(text, "meanwhile")
            async with connection(sandbox) as bot:
                await resume(sandbox, bot, lost)
                state, message, _ = await bot.events("VOICE_STATE_UPDATE", "MESSAGE_CREATE", "RESUMED")
                assert (state["user_id"], message["content"]) == (str(ana.id), "meanwhile")
                assert sandbox.voice_ready(sandbox.bot, call)
                await bot.join_voice(guild, call)


async def test_what_happens_to_a_bot_in_voice_while_its_connection_is_lost_is_replayed_too(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel
) -> None:
    """A move and a lost voice server reach it late, in their order."""
    attic = guild.voice_channel("Attic")
    async with login(sandbox) as lost:
        await lost.join_voice(guild, call)
        await sandbox.drop_gateway(None)
        await sandbox.move_bot(guild, attic)
        await sandbox.lose_voice_server(guild)
        await sandbox.restore_voice_server(guild)
        async with connection(sandbox) as bot:
            await resume(sandbox, bot, lost)
            updates = ["VOICE_STATE_UPDATE", *["VOICE_SERVER_UPDATE"] * 3, "RESUMED"]
            state, moved, gone, found, _ = await bot.events(*updates)
            assert state["channel_id"] == str(attic.id)
            assert [each["endpoint"] is None for each in (moved, gone, found)] == [False, True, False]
            async with voice_connection(sandbox, bot, attic, found):
                await sandbox.bot_in(attic)


async def is_told_nothing_of_its_former_session(sandbox: Sandbox, bot: GatewayClient, guild: Guild) -> None:
    """Assert that a new session begins with nobody in voice, and hears of nobody who left."""
    await bot.send(2, identify(sandbox, intents=1 | 1 << 7))
    _, created = await bot.events("READY", "GUILD_CREATE")
    assert created["voice_states"] == []
    guild.role("the next event")
    await bot.events("GUILD_ROLE_CREATE")


@pytest.mark.parametrize("code", [4007, 4009])
async def test_after_some_codes_the_session_is_over(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, code: int
) -> None:
    """Members see the bot leave, a RESUME is answered by op 9, and the next session begins afresh."""
    async with login(sandbox) as lost:
        server = await lost.join_voice(guild, call)
        async with voice_connection(sandbox, lost, call, server) as voice:
            await sandbox.drop_gateway(code)
            assert await lost.close_code() == code
            assert sandbox.bot_channel(guild) is None
            assert await voice.closed(5) == 4014
        async with connection(sandbox) as bot:
            await resume(sandbox, bot, lost)
            assert await bot.receive(9) is False
            await is_told_nothing_of_its_former_session(sandbox, bot, guild)


async def test_a_session_can_be_made_invalid_after_any_code(sandbox: Sandbox, guild: Guild, call: VoiceChannel) -> None:
    """The client learns of it only when it tries to resume."""
    async with login(sandbox) as lost:
        await lost.join_voice(guild, call)
        await sandbox.drop_gateway(4000, resumable=False)
        assert await lost.close_code() == 4000
        assert sandbox.bot_channel(guild) is None
        async with connection(sandbox) as bot:
            await resume(sandbox, bot, lost)
            assert await bot.receive(9) is False
            await is_told_nothing_of_its_former_session(sandbox, bot, guild)


async def test_a_session_that_nobody_resumed_in_time_is_over(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel
) -> None:
    """Until then the bot is seen in voice, though nobody is there."""
    sandbox.settings.resume_window_s = 0.2
    async with login(sandbox) as lost:
        await lost.join_voice(guild, call)
        await sandbox.drop_gateway(None)
        assert sandbox.bot_channel(guild) is call
        await sandbox.bot_out_of_voice(guild)
        async with connection(sandbox) as bot:
            await resume(sandbox, bot, lost)
            assert await bot.receive(9) is False


async def test_a_sequence_number_that_was_never_sent_ends_the_connection(sandbox: Sandbox) -> None:
    """Close code 4007, after which a session must begin anew."""
    async with login(sandbox) as lost:
        await sandbox.drop_gateway(None)
        lost.sequence += 1
        async with connection(sandbox) as bot:
            await resume(sandbox, bot, lost)
            assert await bot.close_code() == 4007


async def test_the_gateway_can_stay_down_for_a_while(sandbox: Sandbox, guild: Guild, start: Start) -> None:
    """discord.py tries again and again, resumes when it is let in, and has missed nothing."""
    text, ana = guild.text_channel("general"), guild.add_member("Ana")
    bot = await start(Bot(sandbox))
    resumed = asyncio.create_task(bot.wait_for("resumed", timeout=20))
    async with sandbox.gateway_down(4000):
        with pytest.raises(aiohttp.WSServerHandshakeError, match="503"):
            async with connection(sandbox):
                pass
        await ana.type(text, "meanwhile")
    await resumed
    await sandbox.bot_ready()
    assert (await bot.next_message()).content == "meanwhile"


async def test_a_client_starts_a_session_anew_and_is_heard_again(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, bot: Bot
) -> None:
    """discord.py identifies, and may join at once: nothing of its former session comes in between."""
    ana = await guild.add_member("Ana").join(call)
    voice = await connect(bot, call)
    again = asyncio.create_task(bot.wait_for("ready", timeout=20))
    await sandbox.drop_gateway(4009)
    assert sandbox.bot_channel(guild) is None
    await again
    assert "resumed" not in bot.seen
    await eventually(lambda: not voice.is_connected() and bot.voice_clients == [])
    voice = await connect(bot, call)
    await sandbox.bot_in(call)
    await ana.encrypted(5)
    await eventually(lambda: voice.voice_privacy_code is not None)
    await play(voice)
    await hears_all(ana, sandbox.bot.id)


_BOT_PROCESS = """
import os
import discord

client = discord.Client(intents=discord.Intents.default(), proxy=os.environ["BOT_PROXY"], guild_ready_timeout=0.05)


@client.event
async def on_ready():
    await client.get_channel(int(os.environ["BOT_CHANNEL"])).connect()


client.run(os.environ["BOT_TOKEN"])
"""


async def killed_in(sandbox: Sandbox, call: VoiceChannel) -> None:
    """Let a bot process join a call, and kill it there, as by kill -9."""
    environment = os.environ | {
        "BOT_PROXY": sandbox.proxy_url,
        "BOT_TOKEN": sandbox.token,
        "BOT_CHANNEL": str(call.id),
        "SSL_CERT_FILE": str(sandbox.ca_bundle),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _BOT_PROCESS, env=environment, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        await sandbox.bot_in(call, timeout_s=20)
    finally:
        process.kill()
        await process.wait()
    await sandbox.bot_gone()
    await sandbox.until(lambda: not sandbox.voice_ready(sandbox.bot, call))


async def test_a_killed_bot_is_seen_in_voice_until_its_session_is_over(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel
) -> None:
    """Its next session begins with its own stale voice state, and is told when that ends."""
    sandbox.settings.resume_window_s = 2
    await killed_in(sandbox, call)
    assert sandbox.bot_channel(guild) is call
    async with connection(sandbox) as bot:
        await bot.send(2, identify(sandbox, intents=1 | 1 << 7))
        _, created = await bot.events("READY", "GUILD_CREATE")
        [stale] = created["voice_states"]
        assert (stale["user_id"], stale["channel_id"]) == (str(sandbox.bot.id), str(call.id))
        [ended] = await bot.events("VOICE_STATE_UPDATE")
        assert (ended["channel_id"], ended["session_id"]) == (None, stale["session_id"])


async def test_the_next_process_takes_over_the_place_of_a_killed_one(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, start: Start
) -> None:
    """Joining the same channel brings both updates, and the end of the old session does not take the new one out."""
    ana = await guild.add_member("Ana").join(call)
    sandbox.settings.resume_window_s = 3
    await killed_in(sandbox, call)
    bot = await start(Bot(sandbox))
    own = bot.guilds[0].me.voice
    assert own is not None
    assert own.session_id == sandbox.voice_requests[0].session_id
    voice = await connect(bot, call)
    await sandbox.bot_in(call)
    await ana.encrypted(5)
    await sandbox.until(lambda: len(sandbox.sessions) == 1)
    assert sandbox.bot_channel(guild) is call
    assert sandbox.voice_ready(sandbox.bot, call)
    await eventually(lambda: voice.voice_privacy_code is not None)
    await play(voice)
    await hears_all(ana, sandbox.bot.id)
    assert bot.places.get_nowait() == (sandbox.bot.name, "Call")
    assert bot.places.empty()
