"""Writing, changing and deleting messages, and the permissions that takes."""

import asyncio
import io

import discord
import pytest

from sandbox.guild import Guild
from sandbox.member import Attachment, Member
from sandbox.permissions import Permission
from sandbox.refusals import NotAllowedError
from sandbox.server import Sandbox
from sandbox.world import TextChannel
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Start


@pytest.fixture
def guild(sandbox: Sandbox) -> Guild:
    """Return a guild with the bot in it."""
    return sandbox.add_guild("Home")


@pytest.fixture
def text(guild: Guild) -> TextChannel:
    """Return a text channel."""
    return guild.text_channel("general")


@pytest.fixture
def ana(guild: Guild) -> Member:
    """Return a member."""
    return guild.add_member("Ana")


@pytest.fixture
async def bot(sandbox: Sandbox, guild: Guild, text: TextChannel, ana: Member, start: Start) -> Bot:
    """Return a bot that is logged in and knows guild, channel and member."""
    return await start(Bot(sandbox))


def bots(bot: Bot, text: TextChannel) -> discord.TextChannel:
    """Return the channel as the bot sees it."""
    channel = bot.get_channel(text.id)
    assert isinstance(channel, discord.TextChannel)
    return channel


async def test_the_bot_writes_changes_and_deletes(sandbox: Sandbox, text: TextChannel, bot: Bot) -> None:
    """What it does through REST is what members see."""
    message = await bots(bot, text).send(
        "hello", embed=discord.Embed(title="T", description="D"), file=discord.File(io.BytesIO(b"abc"), "a.txt")
    )
    seen = await sandbox.bot_message(text)
    assert (seen.content, seen.embeds[0]["title"]) == ("hello", "T")
    assert [(each["filename"], each["size"]) for each in seen.payload["attachments"]] == [("a.txt", 3)]
    await message.edit(content="hello again")
    assert seen.content == "hello again"
    await message.delete()
    assert sandbox.messages_in(text) == []


async def test_edits_and_deletions_reach_the_bot(text: TextChannel, ana: Member, bot: Bot) -> None:
    """MESSAGE_UPDATE and MESSAGE_DELETE go out."""
    message = await ana.type(text, "one")
    await bot.next_message()
    edited = asyncio.create_task(bot.wait_for("message_edit", timeout=5))
    await asyncio.sleep(0)
    await ana.edit(message, "two")
    before, after = await edited
    deleted = asyncio.create_task(bot.wait_for("raw_message_delete", timeout=5))
    await asyncio.sleep(0)
    await ana.delete(message)
    assert (before.content, after.content) == ("one", "two")
    assert (await deleted).message_id == message.id


async def test_the_bot_reads_history_and_deletes_in_bulk(
    sandbox: Sandbox, guild: Guild, text: TextChannel, ana: Member, bot: Bot
) -> None:
    """Newest first, and bulk deletion needs MANAGE_MESSAGES."""
    sent = [await ana.type(text, word) for word in ("one", "two", "three")]
    channel = bots(bot, text)
    history = [message async for message in channel.history(limit=10)]
    assert [message.content for message in history] == ["three", "two", "one"]
    assert [each.content async for each in channel.history(after=discord.Object(sent[0].id))] == ["two", "three"]
    with pytest.raises(discord.Forbidden) as refusal:
        await channel.delete_messages(history)
    assert refusal.value.code == 50013
    guild.set_permissions(guild.bot_role, Permission.MANAGE_MESSAGES)
    await channel.delete_messages(history[:2])
    assert [each.content for each in sandbox.messages_in(text)] == ["one"]


async def test_a_reply_mentions_the_author_unless_told_not_to(
    sandbox: Sandbox, text: TextChannel, ana: Member, bot: Bot
) -> None:
    """The reference and the mention are in the message."""
    await ana.type(text, "question")
    question = await bot.next_message()
    loud = await question.reply("answer")
    quiet = await question.reply("answer", mention_author=False)
    assert [each.id for each in loud.mentions] == [ana.id]
    assert quiet.mentions == []
    assert loud.reference is not None
    assert loud.reference.message_id == question.id


@pytest.mark.parametrize(
    ("denied", "code"), [(Permission.SEND_MESSAGES, 50013), (Permission.VIEW_CHANNEL, 50001)], ids=["send", "view"]
)
async def test_what_the_bot_may_not_do_is_refused_as_discord_does(
    sandbox: Sandbox, text: TextChannel, bot: Bot, denied: Permission, code: int
) -> None:
    """Missing Permissions where it can look, Missing Access where it cannot."""
    sandbox.set_permissions(text, sandbox.bot, deny=denied)
    with pytest.raises(discord.Forbidden) as refusal:
        await bots(bot, text).send("no")
    assert refusal.value.code == code


async def test_a_channel_that_the_bot_cannot_see_tells_it_nothing(
    sandbox: Sandbox, guild: Guild, text: TextChannel, ana: Member, bot: Bot
) -> None:
    """Messages of a hidden channel do not arrive."""
    sandbox.set_permissions(text, sandbox.bot, deny=Permission.VIEW_CHANNEL)
    other = guild.text_channel("other")
    await ana.type(text, "hidden")
    await ana.type(other, "seen")
    assert (await bot.next_message()).content == "seen"


@pytest.mark.parametrize(("content", "code"), [("x" * 2001, 50035), ("", 50006)], ids=["too long", "empty"])
async def test_a_message_out_of_its_limits_is_refused(text: TextChannel, bot: Bot, content: str, code: int) -> None:
    """Discord's own codes come back."""
    with pytest.raises(discord.HTTPException) as refusal:
        await bots(bot, text).send(content)
    assert (refusal.value.status, refusal.value.code) == (400, code)


async def test_only_its_own_messages_can_be_edited_by_the_bot(text: TextChannel, ana: Member, bot: Bot) -> None:
    """Code 50005 for anyone else's."""
    await ana.type(text, "mine")
    message = await bot.next_message()
    with pytest.raises(discord.Forbidden) as refusal:
        await message.edit(content="yours")
    assert refusal.value.code == 50005


async def test_unknown_things_are_not_found(text: TextChannel, bot: Bot) -> None:
    """Discord's codes for an unknown message and an unknown channel."""
    with pytest.raises(discord.NotFound) as message:
        await bots(bot, text).fetch_message(1)
    with pytest.raises(discord.NotFound) as channel:
        await bot.fetch_channel(1)
    assert (message.value.code, channel.value.code) == (10008, 10003)


async def test_members_are_held_to_their_permissions_too(
    sandbox: Sandbox, guild: Guild, text: TextChannel, ana: Member
) -> None:
    """A simulated member can do no more than Discord's client would let them."""
    message = await ana.type(text, "mine")
    sandbox.set_permissions(text, guild.everyone, deny=Permission.SEND_MESSAGES)
    with pytest.raises(NotAllowedError):
        await ana.type(text, "no")
    with pytest.raises(NotAllowedError):
        await guild.add_member("Ben").delete(message)
    await guild.owner.type(text, "the owner may")
    assert [each.content for each in sandbox.messages_in(text)] == ["mine", "the owner may"]


async def test_everyone_and_closed_roles_are_only_mentioned_by_who_may(
    sandbox: Sandbox, guild: Guild, text: TextChannel, ana: Member
) -> None:
    """Without MENTION_EVERYONE the text stays but nobody is mentioned."""
    closed = guild.role("Closed")
    loud = await guild.owner.type(text, f"@everyone {closed.mention}")
    guild.set_permissions(guild.everyone, guild.everyone.permissions & ~Permission.MENTION_EVERYONE)
    quiet = await ana.type(text, f"@everyone {closed.mention}")
    assert (loud.payload["mention_everyone"], loud.payload["mention_roles"]) == (True, [str(closed.id)])
    assert (quiet.payload["mention_everyone"], quiet.payload["mention_roles"]) == (False, [])


async def test_threads_voice_chats_and_attachments_arrive(
    guild: Guild, text: TextChannel, ana: Member, bot: Bot
) -> None:
    """Each is a message like any other to the bot."""
    thread, call = guild.thread(text, "aside"), guild.voice_channel("Call")
    await ana.type(thread, "in a thread")
    await ana.type(
        call, "in the voice chat", attachments=[Attachment("me.ogg", "audio/ogg", duration_s=2.5)], flags=8192
    )
    first, second = await bot.next_message(), await bot.next_message()
    assert isinstance(first.channel, discord.Thread)
    assert first.channel.parent_id == text.id
    assert isinstance(second.channel, discord.VoiceChannel)
    assert (second.flags.voice, second.attachments[0].duration) == (True, 2.5)
