"""What a bot can read about its guilds through REST, and change of itself."""

import asyncio

import discord
import pytest

from sandbox.guild import Guild
from sandbox.permissions import EVERYTHING, Permission
from sandbox.server import Sandbox
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Start


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    """Return a guild with the bot in it."""
    return sandbox.add_guild("Home")


async def test_guild_channels_roles_and_members_can_be_fetched(sandbox: Sandbox, guild: Guild, start: Start) -> None:
    """REST shows what the gateway told."""
    text, role, ana = guild.text_channel("general"), guild.role("Friends"), guild.add_member("Ana", "Annie")
    bot = await start(Bot(sandbox))
    fetched = await bot.fetch_guild(guild.id)
    assert (fetched.name, fetched.approximate_member_count) == ("Home", 3)
    assert [each.id for each in await fetched.fetch_channels()] == [text.id]
    assert role.id in [each.id for each in await fetched.fetch_roles()]
    assert (await fetched.fetch_member(ana.id)).display_name == "Annie"
    assert {each.id async for each in fetched.fetch_members(limit=None)} == {ana.id, guild.owner.id, sandbox.bot.id}
    assert (await bot.fetch_user(ana.id)).name == "ana"
    assert [each.id async for each in bot.fetch_guilds()] == [guild.id]


async def test_strangers_and_unknown_guilds_are_not_found(sandbox: Sandbox, guild: Guild, start: Start) -> None:
    """Discord's codes come back."""
    bot = await start(Bot(sandbox))
    with pytest.raises(discord.NotFound) as unknown_guild:
        await bot.fetch_guild(1)
    with pytest.raises(discord.NotFound) as unknown_member:
        await bot.guilds[0].fetch_member(1)
    with pytest.raises(discord.NotFound) as unknown_user:
        await bot.fetch_user(1)
    with pytest.raises(discord.NotFound) as not_in_voice:
        await bot.guilds[0].me.fetch_voice()
    errors = (unknown_guild, unknown_member, unknown_user, not_in_voice)
    assert [error.value.code for error in errors] == [10004, 10007, 10013, 10065]


async def test_the_bot_changes_its_nickname(sandbox: Sandbox, guild: Guild, start: Start) -> None:
    """Its own membership is updated even without the members intent."""
    bot = await start(Bot(sandbox, intents=discord.Intents(guilds=True)))
    updated = asyncio.create_task(bot.wait_for("member_update", timeout=5))
    await asyncio.sleep(0)
    await bot.guilds[0].me.edit(nick="Voice")
    _, after = await updated
    assert (after.id, after.nick) == (sandbox.bot.id, "Voice")


async def test_a_member_is_renamed_before_the_eyes_of_the_bot(sandbox: Sandbox, guild: Guild, start: Start) -> None:
    """GUILD_MEMBER_UPDATE goes out."""
    ana = guild.add_member("Ana")
    bot = await start(Bot(sandbox))
    updated = asyncio.create_task(bot.wait_for("member_update", timeout=5))
    await asyncio.sleep(0)
    await ana.rename("Annie")
    before, after = await updated
    assert (before.display_name, after.display_name, ana.display_name) == ("Ana", "Annie", "Annie")


async def test_permissions_as_the_client_computes_them_are_the_sandboxs(
    sandbox: Sandbox, guild: Guild, start: Start
) -> None:
    """Two implementations of the algorithm, the sandbox's and discord.py's, agree on roles and overwrites."""
    text, call = guild.text_channel("general"), guild.voice_channel("Call")
    talker, guest = guild.role("Talker", Permission.MANAGE_MESSAGES), guild.role("Guest")
    ana, ben = guild.add_member("Ana", roles=(talker, guest)), guild.add_member("Ben", roles=(guest,))
    sandbox.set_permissions(text, guild.everyone, deny=Permission.SEND_MESSAGES)
    sandbox.set_permissions(text, talker, allow=Permission.SEND_MESSAGES)
    sandbox.set_permissions(call, guest, deny=Permission.SPEAK)
    sandbox.set_permissions(call, ana, allow=Permission.SPEAK)
    bot = await start(Bot(sandbox))
    (seen,) = bot.guilds
    for channel in (text, call):
        theirs = seen.get_channel(channel.id)
        assert theirs is not None
        for member_id in (ana.id, ben.id, sandbox.bot.id, guild.owner.id):
            member = seen.get_member(member_id)
            assert member is not None
            computed = theirs.permissions_for(member).value & EVERYTHING
            shared = _asked_of_channels(is_voice=channel.is_voice)
            assert computed & shared == guild.state.permissions_of(member_id, channel) & shared


def _asked_of_channels(*, is_voice: bool) -> Permission:
    """Return the permissions that clients and the sandbox both look at in a channel of this kind."""
    text = Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES | Permission.MANAGE_MESSAGES | Permission.EMBED_LINKS
    return text | Permission.CONNECT | Permission.SPEAK if is_voice else text


async def test_a_bot_can_leave_a_guild(sandbox: Sandbox, guild: Guild, start: Start) -> None:
    """The guild is gone for it, and for REST."""
    bot = await start(Bot(sandbox))
    removed = asyncio.create_task(bot.wait_for("guild_remove", timeout=5))
    await asyncio.sleep(0)
    await bot.guilds[0].leave()
    assert (await removed).id == guild.id
    with pytest.raises(discord.NotFound):
        await bot.fetch_guild(guild.id)
