"""How much a bot may ask of the gateway, and how often it may log in."""

import time

import aiohttp
import pytest

from sandbox.command_window import CommandWindow
from sandbox.guild import Guild
from sandbox.server import Sandbox
from sandbox.world import VoiceChannel
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Start
from tests.sandbox.gateway_client import connection, identify, login, resume
from tests.sandbox.speaker import connect


def test_commands_count_for_a_minute() -> None:
    """The window slides: each leaves it 60 s after it came."""
    window = CommandWindow()
    assert [window.note(second) for second in (0, 1, 59.9)] == [1, 2, 3]
    assert [window.note(second) for second in (60, 61, 119, 200)] == [3, 3, 4, 1]


async def test_more_than_120_commands_in_a_minute_end_the_connection(sandbox: Sandbox, guild: Guild) -> None:
    """Heartbeats and IDENTIFY are counted as well; the session can be resumed."""
    async with login(sandbox) as lost:
        for _ in range(118):
            await lost.request_voice(guild, None)
        await lost.send(1, None)
        await lost.receive(11)
        await lost.request_voice(guild, None)
        assert await lost.close_code() == 4008
        assert len(sandbox.voice_requests) == 118
        async with connection(sandbox) as bot:
            await resume(sandbox, bot, lost)
            await bot.events("RESUMED")
            await bot.request_voice(guild, None)
            await sandbox.until(lambda: len(sandbox.voice_requests) == 119)


async def test_the_limit_of_commands_is_a_setting(sandbox: Sandbox, guild: Guild) -> None:
    """It counts from the moment it is set."""
    async with login(sandbox) as bot:
        sandbox.settings.gateway_commands_a_minute = 3
        for _ in range(3):
            await bot.request_voice(guild, None)
        assert await bot.close_code() == 4008
    assert len(sandbox.voice_requests) == 2


async def test_every_voice_request_is_on_record(
    sandbox: Sandbox, guild: Guild, call: VoiceChannel, start: Start
) -> None:
    """When it came, of which session, for which guild and channel; refused ones too."""
    before = time.time()
    bot = await start(Bot(sandbox))
    voice = await connect(bot, call)
    await voice.disconnect()
    await sandbox.bot_out_of_voice(guild)
    async with login(sandbox) as other:
        await other.send(4, {"guild_id": "1", "channel_id": "2"})
        await sandbox.until(lambda: len(sandbox.voice_requests) == 3)
        found = sandbox.voice_requests
        assert [(each.guild_id, each.channel_id) for each in found] == [(guild.id, call.id), (guild.id, None), (1, 2)]
        assert found[0].session_id == found[1].session_id != found[2].session_id == other.session_id
    assert before <= found[0].at <= found[1].at <= found[2].at <= time.time()


@pytest.mark.parametrize("data", [{"guild_id": "x", "channel_id": None}, {"guild_id": "1", "channel_id": {}}])
async def test_a_voice_request_of_nonsense_is_closed_as_undecodable(sandbox: Sandbox, data: dict[str, object]) -> None:
    """Close code 4002."""
    async with login(sandbox) as bot:
        await bot.send(4, data)
        assert await bot.close_code() == 4002


async def starts(sandbox: Sandbox) -> tuple[int, int]:
    """Ask how many session starts are left, and in how many milliseconds all of them are."""
    headers = {"Authorization": f"Bot {sandbox.token}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.get(f"{sandbox.plain_url}/api/v10/gateway/bot") as response,
    ):
        limit = (await response.json())["session_start_limit"]
    assert limit["total"] == 1000
    return limit["remaining"], limit["reset_after"]


async def test_session_starts_are_counted_down(sandbox: Sandbox) -> None:
    """An IDENTIFY costs one; a RESUME and a refused IDENTIFY none."""
    async with login(sandbox) as lost, connection(sandbox) as stranger:
        await stranger.send(2, identify(sandbox, token="wrong"))
        await stranger.close_code()
        await sandbox.drop_gateway(4000)
        async with connection(sandbox) as bot:
            await resume(sandbox, bot, lost)
            await bot.events("RESUMED")
    remaining, reset_after_ms = await starts(sandbox)
    assert remaining == 999
    assert 0 < reset_after_ms <= 24 * 3600 * 1000


async def test_session_starts_are_restored_when_the_time_is_over(sandbox: Sandbox) -> None:
    """The time runs down as it is asked for; then a new day begins."""
    sandbox.settings.session_starts_left = 3
    sandbox.settings.session_starts_reset_after_ms = 300
    over_at = time.monotonic() + 0.3
    remaining, reset_after_ms = await starts(sandbox)
    assert (remaining, reset_after_ms <= 300) == (3, True)
    while time.monotonic() < over_at:
        later, reset_after_ms = await starts(sandbox)
        assert later == 3 or time.monotonic() >= over_at
    remaining, reset_after_ms = await starts(sandbox)
    assert remaining == 1000
    assert reset_after_ms > 23 * 3600 * 1000


async def test_a_test_may_restore_session_starts_itself(sandbox: Sandbox) -> None:
    """At any time."""
    sandbox.settings.session_starts_left = 3
    assert (await starts(sandbox))[0] == 3
    sandbox.settings.session_starts_left = 1000
    assert (await starts(sandbox))[0] == 1000
