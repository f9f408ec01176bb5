"""The ways in which a bot loses its voice connection, and how it gets another."""

import asyncio

import pytest

from sandbox.guild import Guild
from sandbox.server import Sandbox
from sandbox.world import VoiceChannel
from tests.sandbox.bot import Bot
from tests.sandbox.gateway_client import login, voice_connection
from tests.sandbox.speaker import PACKETS, connect, hears_all, play
from tests.sandbox.voice.calls import eventually


@pytest.mark.parametrize("leaves_first", [False, True])
async def test_a_bot_that_was_hung_up_on_and_not_told_why_may_join_again(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, *, leaves_first: bool
) -> None:
    """After a lone 4014 no event follows; op 4, with or without one for no channel before, brings a new connection."""
    ana = await guild.add_member("Ana").join(call)
    async with login(sandbox) as bot:
        first = await bot.join_voice(guild, call)
        async with voice_connection(sandbox, bot, call, first) as voice:
            await sandbox.voice.drop(guild_id=guild.id, user_id=sandbox.bot.id, close_code=4014)
            assert await voice.closed(5) == 4014
        assert not sandbox.voice_ready(sandbox.bot, call)
        assert sandbox.bot_channel(guild) is call
        with pytest.raises(ConnectionError, match="4006"):
            async with voice_connection(sandbox, bot, call, first):
                pass
        guild.role("the next event")
        await bot.events("GUILD_ROLE_CREATE")
        if leaves_first:
            await bot.request_voice(guild, None)
            [left] = await bot.events("VOICE_STATE_UPDATE")
            assert left["channel_id"] is None
        second = await bot.join_voice(guild, call)
        assert second["token"] != first["token"]
        async with voice_connection(sandbox, bot, call, second) as voice:
            await sandbox.bot_in(call)
            await voice.speak(PACKETS[:5])
            await eventually(lambda: len(ana.packets) >= 5)


async def test_a_lost_voice_server_is_told_by_a_null_endpoint_and_cuts_the_connection(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel
) -> None:
    """The connection breaks with no close frame, and its session cannot be resumed on what comes after."""
    ana = await guild.add_member("Ana").join(call)
    async with login(sandbox) as bot:
        first = await bot.join_voice(guild, call)
        async with voice_connection(sandbox, bot, call, first) as voice:
            await sandbox.lose_voice_server(guild)
            assert not sandbox.voice_ready(sandbox.bot, call)
            [lost] = await bot.events("VOICE_SERVER_UPDATE")
            assert (lost["endpoint"], lost["guild_id"]) == (None, str(guild.id))
            assert lost["token"] != first["token"]
            assert await voice.closed(5) == 4006  # the answer to its RESUME
        assert sandbox.bot_channel(guild) is call
        await sandbox.restore_voice_server(guild)
        [found] = await bot.events("VOICE_SERVER_UPDATE")
        assert found["endpoint"] == first["endpoint"]
        assert len({first["token"], lost["token"], found["token"]}) == 3
        async with voice_connection(sandbox, bot, call, found) as voice:
            await sandbox.bot_in(call)
            await voice.speak(PACKETS[:5])
            await eventually(lambda: len(ana.packets) >= 5)
    assert ana.resumed == 0


async def test_who_joins_while_the_voice_server_is_lost_gets_an_endpoint_when_there_is_one(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel
) -> None:
    """Joining and moving are answered by a null endpoint until then, and its token opens nothing."""
    attic = guild.voice_channel("Attic")
    elsewhere = sandbox.add_guild("Elsewhere")
    far = elsewhere.voice_channel("Far")
    async with login(sandbox) as bot:
        known = await bot.join_voice(elsewhere, far)
        await sandbox.lose_voice_server(guild)
        for channel in (call, attic):
            assert (await bot.join_voice(guild, channel))["endpoint"] is None
        nothing = await bot.join_voice(guild, attic)
        with pytest.raises(ConnectionError, match="4004"):
            async with voice_connection(sandbox, bot, attic, {**known, "token": nothing["token"]}):
                pass
        await sandbox.restore_voice_server(guild)
        [found] = await bot.events("VOICE_SERVER_UPDATE")
        async with voice_connection(sandbox, bot, attic, found), voice_connection(sandbox, bot, far, known):
            await sandbox.bot_in(attic)
            await sandbox.bot_in(far)


async def test_a_bot_that_left_while_the_voice_server_was_lost_is_told_nothing(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel
) -> None:
    """Nor is one that was not in voice, and a server that is there is not given twice."""
    async with login(sandbox) as bot:
        await bot.join_voice(guild, call)
        await sandbox.lose_voice_server(guild)
        await bot.events("VOICE_SERVER_UPDATE")
        await bot.request_voice(guild, None)
        await bot.events("VOICE_STATE_UPDATE")
        await sandbox.restore_voice_server(guild)
        await sandbox.lose_voice_server(guild)
        await sandbox.restore_voice_server(guild)
        assert (await bot.join_voice(guild, call))["endpoint"] is not None
        await sandbox.restore_voice_server(guild)
        guild.role("the next event")
        await bot.events("GUILD_ROLE_CREATE")


async def test_a_client_is_heard_from_its_next_voice_server(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, bot: Bot
) -> None:
    """discord.py waits for the endpoint; those who listen have stayed where they were."""
    ana = await guild.add_member("Ana").join(call)
    voice = await connect(bot, call)
    await sandbox.lose_voice_server(guild)
    await eventually(lambda: not voice.is_connected())
    await sandbox.bot_out_of_voice(guild)
    joining = asyncio.create_task(connect(bot, call))
    await sandbox.until(lambda: sandbox.bot_channel(guild) is call)
    assert not sandbox.voice_ready(sandbox.bot, call)
    await sandbox.restore_voice_server(guild)
    voice = await joining
    await sandbox.bot_in(call)
    await ana.encrypted(5)
    await eventually(lambda: voice.voice_privacy_code is not None)
    await play(voice)
    await hears_all(ana, sandbox.bot.id)


async def test_a_cut_voice_connection_is_gone_when_it_was_dropped(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, bot: Bot
) -> None:
    """So whoever waits for the bot next waits for its next connection."""
    await connect(bot, call)
    await sandbox.bot_in(call)
    await sandbox.voice.drop(guild_id=guild.id, user_id=sandbox.bot.id, close_code=None)
    assert not sandbox.voice_ready(sandbox.bot, call)
