"""Logging in, the portal's switches, and what reaches the bot."""

import asyncio
import ssl

import aiohttp
import discord
import pytest

from sandbox.server import Sandbox
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Start


async def test_a_bot_logs_in_and_knows_its_guilds(sandbox: Sandbox, start: Start) -> None:
    """Guilds, channels, members and roles arrive as they are."""
    guild = sandbox.add_guild("Home", locale="fr")
    text, call = guild.text_channel("general"), guild.voice_channel("Call", user_limit=3)
    thread = guild.thread(text, "details")
    role = guild.role("Friends", mentionable=True)
    ana = guild.add_member("Ana", "Annie", roles=(role,))
    emoji = guild.emoji("wave")
    bot = await start(Bot(sandbox))
    await sandbox.bot_ready()
    (seen,) = bot.guilds
    assert (seen.name, seen.preferred_locale, seen.member_count) == ("Home", discord.Locale.french, 3)
    assert seen.get_channel(text.id) in seen.text_channels
    assert seen.voice_channels[0].id == call.id
    assert seen.voice_channels[0].user_limit == 3
    assert seen.get_thread(thread.id) is not None
    member = seen.get_member(ana.id)
    assert member is not None
    assert (member.display_name, member.global_name, [each.name for each in member.roles[1:]]) == (
        "Annie",
        "Ana",
        ["Friends"],
    )
    assert str(seen.emojis[0]) == str(emoji)
    assert bot.user is not None
    assert (bot.user.id, bot.application_id) == (sandbox.bot.id, sandbox.application_id)


async def test_a_wrong_token_is_refused(sandbox: Sandbox) -> None:
    """REST answers 401, which discord.py reports as a failed login."""
    bot = Bot(sandbox)
    with pytest.raises(discord.LoginFailure):
        await bot.run_in_background("wrong")
    await bot.stop()
    assert [(each.path, each.status) for each in sandbox.requests] == [("/users/@me", 401)]


async def test_the_message_content_switch_of_the_portal_is_honoured(sandbox: Sandbox) -> None:
    """Asking for an intent that is switched off ends in close code 4014."""
    sandbox.settings.message_content_intent = False
    bot = Bot(sandbox)
    with pytest.raises(discord.PrivilegedIntentsRequired):
        await bot.run_in_background(sandbox.token)
    await bot.stop()


async def test_the_bots_certificate_check_is_on(sandbox: Sandbox) -> None:
    """Without the sandbox's authority no connection comes about."""
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientConnectorCertificateError):
            await session.get("https://discord.com/api/v10/gateway", proxy=sandbox.proxy_url)


async def test_the_proxy_leads_nowhere_but_to_discord(sandbox: Sandbox) -> None:
    """Any other host is refused, so that a bot's other traffic is noticed."""
    trust = ssl.create_default_context(cafile=str(sandbox.ca_bundle))
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientHttpProxyError) as refusal:
            await session.get("https://example.org/", proxy=sandbox.proxy_url, ssl=trust)
    assert refusal.value.status == 403


async def test_a_message_reaches_the_bot_with_its_mentions_resolved(sandbox: Sandbox, start: Start) -> None:
    """Users, roles and channels, the reply and the flags are in the event."""
    guild = sandbox.add_guild("Home")
    text = guild.text_channel("general")
    friends = guild.role("Friends", mentionable=True)
    ana, ben = guild.add_member("Ana"), guild.add_member("Ben", "Benny")
    bot = await start(Bot(sandbox))
    first = await ben.type(text, "hello", silent=True, stickers=["Wave"])
    content = f"{ben.mention} {friends.mention} {text.mention} `{sandbox.bot.mention}`"
    await ana.type(text, content, reply_to=first)
    heard, reply = await bot.next_message(), await bot.next_message()
    assert heard.flags.silent
    assert [each.name for each in heard.stickers] == ["Wave"]
    assert (reply.content, reply.author.display_name) == (content, "Ana")
    assert [each.display_name for each in reply.mentions] == ["Benny"]
    assert [each.id for each in reply.role_mentions] == [friends.id]
    assert [each.id for each in reply.channel_mentions] == [text.id]
    assert reply.reference is not None
    assert isinstance(reply.reference.resolved, discord.Message)
    assert reply.reference.resolved.content == "hello"


async def test_without_the_content_intent_only_what_names_the_bot_is_readable(sandbox: Sandbox, start: Start) -> None:
    """The content of other messages arrives empty, as from Discord."""
    guild = sandbox.add_guild("Home")
    text, ana = guild.text_channel("general"), guild.add_member("Ana")
    sandbox.settings.message_content_intent = False
    intents = discord.Intents.all()
    intents.message_content = False
    bot = await start(Bot(sandbox, intents=intents))
    await ana.type(text, "secret")
    await ana.type(text, f"{sandbox.bot.mention} hello")
    assert [(await bot.next_message()).content for _ in range(2)] == ["", f"{sandbox.bot.mention} hello"]


async def test_events_outside_the_intents_do_not_arrive(sandbox: Sandbox, start: Start) -> None:
    """A bot without the message intent is told of no message."""
    guild = sandbox.add_guild("Home")
    text, ana = guild.text_channel("general"), guild.add_member("Ana")
    bot = await start(Bot(sandbox, intents=discord.Intents(guilds=True)))
    await ana.type(text, "unheard")
    arrived = asyncio.create_task(bot.wait_for("guild_channel_create", timeout=5))
    await asyncio.sleep(0)
    guild.text_channel("later")
    await arrived
    assert bot.messages.empty()


async def test_a_guild_and_its_furniture_may_come_while_the_bot_is_connected(sandbox: Sandbox, start: Start) -> None:
    """GUILD_CREATE, CHANNEL_CREATE and GUILD_MEMBER_ADD go out at once."""
    bot = await start(Bot(sandbox))
    guild = sandbox.add_guild("New")
    text, ana = guild.text_channel("general"), guild.add_member("Ana")
    await ana.type(text, "first")
    message = await bot.next_message()
    assert message.guild is not None
    assert (message.guild.name, message.channel.id, message.author.id) == ("New", text.id, ana.id)


async def test_a_bot_can_ask_for_members(sandbox: Sandbox, start: Start) -> None:
    """Gateway op 8 answers by name and by id."""
    guild = sandbox.add_guild("Home")
    ana, _ = guild.add_member("Ana"), guild.add_member("Ben")
    bot = await start(Bot(sandbox, intents=discord.Intents(guilds=True)))
    by_name = await bot.guilds[0].query_members("an")
    by_id = await bot.guilds[0].query_members(user_ids=[ana.id])
    assert [each.id for each in by_name] == [each.id for each in by_id] == [ana.id]


@pytest.mark.parametrize("code", [4000, None])
async def test_a_lost_gateway_is_resumed_and_nothing_is_missed(
    sandbox: Sandbox, start: Start, code: int | None
) -> None:
    """What happened in between is replayed after a close as after a broken network."""
    guild = sandbox.add_guild("Home")
    text, ana = guild.text_channel("general"), guild.add_member("Ana")
    bot = await start(Bot(sandbox))
    resumed = asyncio.create_task(bot.wait_for("resumed", timeout=20))
    await sandbox.drop_gateway(code)
    await sandbox.bot_gone()
    await ana.type(text, "in between")
    await resumed
    await ana.type(text, "after")
    assert [(await bot.next_message()).content for _ in range(2)] == ["in between", "after"]
    assert bot.seen.count("ready") == 1


async def test_a_session_that_timed_out_starts_anew(sandbox: Sandbox, start: Start) -> None:
    """After 4009 a resume is answered with op 9, and the bot identifies again."""
    sandbox.add_guild("Home")
    bot = await start(Bot(sandbox))
    again = asyncio.create_task(bot.wait_for("connect", timeout=20))
    await sandbox.drop_gateway(4009)
    await again
    await sandbox.bot_ready()
    assert "resumed" not in bot.seen


async def test_rate_limits_and_server_errors_can_be_provoked(sandbox: Sandbox, start: Start) -> None:
    """discord.py waits as told and tries again."""
    guild = sandbox.add_guild("Home")
    text = guild.text_channel("general")
    bot = await start(Bot(sandbox))
    channel = bot.get_partial_messageable(text.id)
    sandbox.rest_faults.rate_limit(rf"^POST /channels/{text.id}/messages$", times=2, retry_after_s=0.05)
    await channel.send("third time lucky")
    assert [each.status for each in sandbox.requests if each.path.endswith("messages")] == [429, 429, 200]
    sandbox.rest_faults.fail(r"^POST /channels", status=503)
    with pytest.raises(discord.DiscordServerError):
        await channel.send("not this one")
    assert [each.content for each in sandbox.messages_in(text)] == ["third time lucky"]
