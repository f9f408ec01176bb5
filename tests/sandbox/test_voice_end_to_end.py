"""An unmodified discord.py bot in voice channels of the sandbox, judged by what simulated members hear."""

import asyncio

import discord
import pytest

from sandbox.guild import Guild
from sandbox.permissions import Permission
from sandbox.refusals import NotAllowedError
from sandbox.server import Sandbox
from sandbox.world import VoiceChannel
from tests.sandbox.bot import Bot
from tests.sandbox.speaker import PACKETS, connect, hears_all, play
from tests.sandbox.voice.calls import eventually


async def test_what_the_bot_plays_is_heard_by_members_on_both_libraries(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, bot: Bot
) -> None:
    """Every packet arrives, encrypted end to end, and decodes to the source."""
    ana = await guild.add_member("Ana").join(call)
    ben = await guild.add_member("Ben").join(call, library="libdave")
    voice = await connect(bot, call)
    await sandbox.bot_in(call)
    assert sandbox.bot_channel(guild) is call
    await asyncio.gather(ana.encrypted(5), ben.encrypted(5))
    await eventually(lambda: voice.voice_privacy_code is not None)
    await play(voice)
    await hears_all(ana, sandbox.bot.id)
    await hears_all(ben, sandbox.bot.id)
    sent = sandbox.voice.sent(guild_id=guild.id, user_id=sandbox.bot.id)
    assert [frame for frame in sent if not frame.end_to_end and not frame.silence] == []


async def test_the_bot_sees_members_come_move_and_go(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, bot: Bot
) -> None:
    """Voice states go out to the bot."""
    other = guild.voice_channel("Other")
    ana = guild.add_member("Ana")
    await ana.join(call, self_mute=True)
    await ana.move(other)
    await ana.leave()
    seen = [await asyncio.wait_for(bot.places.get(), 5) for _ in range(3)]
    assert seen == [("Ana", "Call"), ("Ana", "Other"), ("Ana", None)]


async def test_a_bot_that_may_not_connect_gets_no_answer(sandbox: Sandbox, call: VoiceChannel, bot: Bot) -> None:
    """Discord ignores the request, so the client waits in vain."""
    sandbox.set_permissions(call, sandbox.bot, deny=Permission.CONNECT)
    channel = bot.get_channel(call.id)
    assert isinstance(channel, discord.VoiceChannel)
    with pytest.raises(TimeoutError):
        await channel.connect(timeout=0.3, reconnect=False)
    assert sandbox.bot_channel(sandbox.guilds[0]) is None


async def test_a_full_channel_lets_nobody_in_but_who_may_move_members(sandbox: Sandbox, guild: Guild, bot: Bot) -> None:
    """The limit counts for members and for the bot."""
    small = guild.voice_channel("Small", user_limit=1)
    await guild.add_member("Ana").join(small)
    with pytest.raises(NotAllowedError):
        await guild.add_member("Ben").join(small)
    channel = bot.get_channel(small.id)
    assert isinstance(channel, discord.VoiceChannel)
    with pytest.raises(TimeoutError):
        await channel.connect(timeout=0.3, reconnect=False)
    guild.set_permissions(guild.bot_role, Permission.MOVE_MEMBERS)
    await channel.connect(timeout=5, reconnect=False)
    await sandbox.bot_in(small)


async def test_a_bot_that_may_not_speak_is_not_heard(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, bot: Bot
) -> None:
    """Its packets reach the server and nobody else."""
    sandbox.set_permissions(call, sandbox.bot, deny=Permission.SPEAK)
    ana = await guild.add_member("Ana").join(call)
    ben = guild.add_member("Ben")
    await ben.join(call)
    voice = await connect(bot, call)
    await ana.encrypted(5)
    await play(voice)
    assert ben.listener is not None
    await ben.listener.speak(PACKETS[:5])
    await eventually(lambda: len(ana.packets) >= 5)
    assert {packet.user_id for packet in ana.packets} == {ben.id}
    assert len(sandbox.voice.sent(guild_id=guild.id, user_id=sandbox.bot.id)) >= len(PACKETS)


async def test_a_moved_bot_is_heard_in_the_other_channel(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, bot: Bot
) -> None:
    """A moderator's move gives it a new voice connection there."""
    other = guild.voice_channel("Other")
    ana = await guild.add_member("Ana").join(other)
    voice = await connect(bot, call)
    await sandbox.move_bot(guild, other)
    await sandbox.bot_in(other)
    await ana.encrypted(5)
    await eventually(lambda: voice.is_connected() and voice.voice_privacy_code is not None)
    assert sandbox.bot_channel(guild) is other
    await play(voice)
    await hears_all(ana, sandbox.bot.id)


async def test_a_kicked_bot_is_disconnected(sandbox: Sandbox, guild: Guild, call: VoiceChannel, bot: Bot) -> None:
    """Its voice state goes, its connection is closed with 4014, and it can come back."""
    voice = await connect(bot, call)
    await sandbox.kick_bot_from_voice(guild)
    await eventually(lambda: not voice.is_connected() and bot.voice_clients == [])
    assert sandbox.bot_channel(guild) is None
    again = await connect(bot, call)
    await sandbox.bot_in(call)
    assert again.is_connected()


async def test_a_bot_that_leaves_or_logs_out_is_in_no_channel(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, bot: Bot
) -> None:
    """A disconnect by the bot and the end of its session both clear the voice state."""
    voice = await connect(bot, call)
    await voice.disconnect()
    await sandbox.bot_out_of_voice(guild)
    await connect(bot, call)
    await sandbox.bot_in(call)
    await bot.stop()
    await sandbox.bot_out_of_voice(guild)


async def test_a_lost_gateway_does_not_disturb_the_sound(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, bot: Bot
) -> None:
    """The main session is resumed while the voice connection plays on."""
    ana = await guild.add_member("Ana").join(call)
    voice = await connect(bot, call)
    await ana.encrypted(5)
    await eventually(lambda: voice.voice_privacy_code is not None)
    playing = asyncio.create_task(play(voice))
    await eventually(lambda: len(ana.packets) > 5)
    await sandbox.drop_gateway(4000)
    await playing
    await hears_all(ana, sandbox.bot.id)
    assert "resumed" in bot.seen


async def test_two_guilds_hear_their_own_bot(sandbox: Sandbox, guild: Guild, call: VoiceChannel, bot: Bot) -> None:
    """One bot speaks in both at the same time."""
    elsewhere = sandbox.add_guild("Elsewhere")
    far = elsewhere.voice_channel("Far")
    await eventually(lambda: bot.get_channel(far.id) is not None)
    ana, ben = await guild.add_member("Ana").join(call), await elsewhere.add_member("Ben").join(far)
    voices = [await connect(bot, call), await connect(bot, far)]
    await asyncio.gather(ana.encrypted(5), ben.encrypted(5))
    await eventually(lambda: all(voice.voice_privacy_code for voice in voices))
    await asyncio.gather(*(play(voice) for voice in voices))
    await hears_all(ana, sandbox.bot.id)
    await hears_all(ben, sandbox.bot.id)


async def test_a_resumed_voice_connection_counts_again(sandbox: Sandbox, guild: Guild, call: VoiceChannel) -> None:
    """After a cut a client is ready again when it has resumed (a member's, because discord.py cannot resume)."""
    ana = guild.add_member("Ana")
    listener = await ana.join(call)
    assert sandbox.voice_ready(ana, call)
    await sandbox.voice.drop(guild_id=guild.id, user_id=ana.id, close_code=4015)
    await sandbox.until(lambda: not sandbox.voice_ready(ana, call))
    await sandbox.until(lambda: sandbox.voice_ready(ana, call))
    await eventually(lambda: listener.resumed == 1)
    await ana.leave()
    assert not sandbox.voice_ready(ana, call)
