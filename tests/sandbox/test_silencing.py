"""How a bot that is connected is silenced: a moderator's mute, and permissions that are taken away."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from sandbox.guild import Guild
from sandbox.permissions import Permission
from sandbox.refusals import NotAllowedError
from sandbox.server import Sandbox
from sandbox.voice.listener import Listener
from sandbox.world import VoiceChannel
from tests.sandbox.gateway_client import GatewayClient, login, voice_connection
from tests.sandbox.speaker import PACKETS
from tests.sandbox.voice.calls import eventually

FEW = PACKETS[:5]


@dataclass
class Scene:
    """A bot in a call, with Ana who listens and Ben who speaks too."""

    sandbox: Sandbox
    bot: GatewayClient
    voice: Listener
    ana: Listener
    ben: Listener

    async def is_heard(self) -> bool:
        """Let the bot speak, and then Ben, so that Ana has heard whatever there was when she hears him."""
        before = len(self.ana.packets)
        await self.voice.speak(FEW)
        await self.ben.speak(FEW)
        await eventually(lambda: sum(each.user_id == self.ben.user_id for each in self.ana.packets[before:]) >= 10)
        return any(each.user_id == self.sandbox.bot.id for each in self.ana.packets[before:])

    def lights(self) -> list[int]:
        """Return what Ana was told of the bot's speaking."""
        return [each.speaking for each in self.ana.speaking_log if each.user_id == self.sandbox.bot.id]


@asynccontextmanager
async def scene(sandbox: Sandbox, guild: Guild, call: VoiceChannel) -> AsyncGenerator[Scene]:
    """Put the three into a call."""
    ana, ben = [await guild.add_member(name).join(call) for name in ("Ana", "Ben")]
    async with login(sandbox) as bot:
        server = await bot.join_voice(guild, call)
        async with voice_connection(sandbox, bot, call, server) as voice:
            yield Scene(sandbox, bot, voice, ana, ben)


async def test_a_muted_bot_is_not_heard_until_it_is_unmuted(sandbox: Sandbox, guild: Guild, call: VoiceChannel) -> None:
    """It is told by its voice state, and its packets reach the server and nobody else."""
    async with scene(sandbox, guild, call) as here:
        assert await here.is_heard()
        for muted in (True, False):
            sent = len(sandbox.voice.sent(guild_id=guild.id, user_id=sandbox.bot.id))
            await sandbox.mute_bot(guild, muted=muted)
            [state] = await here.bot.events("VOICE_STATE_UPDATE")
            assert (state["mute"], state["self_mute"], state["channel_id"]) == (muted, False, str(call.id))
            assert state["member"]["mute"] is muted
            assert await here.is_heard() is not muted
            assert len(sandbox.voice.sent(guild_id=guild.id, user_id=sandbox.bot.id)) >= sent + len(FEW)


async def test_a_bot_that_is_muted_in_mid_speech_is_heard_from_where_it_is_unmuted(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel
) -> None:
    """It need not announce itself again."""
    async with scene(sandbox, guild, call) as here:
        await here.voice.encrypted(5)
        speaking = asyncio.create_task(here.voice.speak(PACKETS))
        await eventually(lambda: len(here.ana.packets) >= 5)
        await sandbox.mute_bot(guild, muted=True)
        heard = len(here.ana.packets)
        sent = sandbox.voice.sent(guild_id=guild.id, user_id=sandbox.bot.id)
        await eventually(lambda: len(sandbox.voice.sent(guild_id=guild.id, user_id=sandbox.bot.id)) >= len(sent) + 10)
        assert len(here.ana.packets) <= heard + 1  # one may have been on its way
        await sandbox.mute_bot(guild, muted=False)
        await speaking
        await eventually(lambda: here.lights() == [0, 1, 0])
        assert 10 < len(here.ana.packets) <= len(PACKETS) + 5 - 10


async def test_a_bot_that_was_muted_when_it_began_is_announced_when_it_is_unmuted(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel
) -> None:
    """Members who never saw it speak learn whose packets they hear, and hear none from before."""
    async with scene(sandbox, guild, call) as here:
        await here.voice.encrypted(5)
        await sandbox.mute_bot(guild, muted=True)
        speaking = asyncio.create_task(here.voice.speak(PACKETS))
        await eventually(lambda: len(sandbox.voice.sent(guild_id=guild.id, user_id=sandbox.bot.id)) >= 10)
        late = await guild.add_member("Late").join(call)
        assert late.speaking == {}
        await sandbox.mute_bot(guild, muted=False)
        await speaking
        await eventually(lambda: here.lights() == [0, 1, 0])
        await eventually(lambda: [each.speaking for each in late.speaking_log] == [1, 0])
        assert {each.user_id for each in here.ana.packets} == {sandbox.bot.id}
        assert len(here.ana.packets) <= len(PACKETS) + 5 - 10


async def test_a_mute_outlasts_a_move_and_a_return(sandbox: Sandbox, guild: Guild, call: VoiceChannel) -> None:
    """It is the member's, not the connection's; and nobody outside voice can be muted."""
    attic = guild.voice_channel("Attic")
    async with login(sandbox) as bot:
        with pytest.raises(NotAllowedError):
            await sandbox.mute_bot(guild, muted=True)
        await bot.join_voice(guild, call)
        await sandbox.mute_bot(guild, muted=True)
        await bot.events("VOICE_STATE_UPDATE")
        await sandbox.move_bot(guild, attic)
        moved, _ = await bot.events("VOICE_STATE_UPDATE", "VOICE_SERVER_UPDATE")
        await bot.request_voice(guild, None)
        await bot.events("VOICE_STATE_UPDATE")
        await bot.request_voice(guild, call)
        [back] = await bot.events("VOICE_STATE_UPDATE")
        assert (moved["mute"], back["mute"]) == (True, True)


@pytest.mark.parametrize("taken", [Permission.SPEAK, Permission.CONNECT, Permission.VIEW_CHANNEL])
async def test_a_bot_is_told_which_permissions_a_channel_takes_away(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, taken: Permission
) -> None:
    """CHANNEL_UPDATE carries the overwrites; who is in the call stays there."""
    async with scene(sandbox, guild, call) as here:
        sandbox.set_permissions(call, sandbox.bot, deny=taken)
        [channel] = await here.bot.events("CHANNEL_UPDATE")
        [overwrite] = channel["permission_overwrites"]
        assert (channel["id"], overwrite["id"], overwrite["type"]) == (str(call.id), str(sandbox.bot.id), 1)
        assert int(overwrite["deny"]) == taken
        assert sandbox.voice_ready(sandbox.bot, call)
        assert await here.is_heard() is (taken is Permission.CONNECT)


async def test_a_bot_that_loses_speak_is_silent_until_it_has_it_again(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel
) -> None:
    """Here at once; see the setting `speak_computed_at_join`."""
    async with scene(sandbox, guild, call) as here:
        for target in (guild.bot_role, sandbox.bot):
            sandbox.set_permissions(call, target, deny=Permission.SPEAK)
            assert not await here.is_heard()
            sandbox.set_permissions(call, target)
            assert await here.is_heard()


async def test_speak_may_be_computed_on_joining_alone(sandbox: Sandbox, guild: Guild, call: VoiceChannel) -> None:
    """As Discord says it does: what changes meanwhile counts from the next join or move."""
    sandbox.settings.speak_computed_at_join = True
    async with scene(sandbox, guild, call) as here:
        sandbox.set_permissions(call, sandbox.bot, deny=Permission.SPEAK)
        await here.bot.events("CHANNEL_UPDATE")
        assert await here.is_heard()
        await here.bot.request_voice(guild, call)
        state, server = await here.bot.events("VOICE_STATE_UPDATE", "VOICE_SERVER_UPDATE")
        assert state["suppress"]
        async with voice_connection(sandbox, here.bot, call, server) as here.voice:
            assert not await here.is_heard()
            sandbox.set_permissions(call, sandbox.bot)
            await here.bot.events("CHANNEL_UPDATE")
            assert not await here.is_heard()
