"""The register of commands, and what a member's use of one carries."""

import discord
import pytest
from discord import app_commands

from sandbox.member import Member
from sandbox.permissions import EVERYTHING
from sandbox.refusals import NotAllowedError
from sandbox.server import Sandbox
from sandbox.world import TextChannel
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Start


@pytest.fixture
def text(sandbox: Sandbox) -> TextChannel:
    """Return a text channel of a new guild."""
    return sandbox.add_guild("Home").text_channel("general")


@pytest.fixture
def ana(sandbox: Sandbox, text: TextChannel) -> Member:
    """Return a member of that guild."""
    return sandbox.guilds[0].add_member("Ana")


async def test_commands_are_registered_and_keep_their_ids(sandbox: Sandbox, start: Start) -> None:
    """A second sync overwrites; the same name is the same command."""
    bot = Bot(sandbox)

    @bot.tree.command(description="Says hello")
    async def hello(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("hello")

    await start(bot)
    await sandbox.bot_ready(wait_commands=True)
    (registered,) = sandbox.commands
    assert (registered["name"], registered["description"], sandbox.command_puts) == ("hello", "Says hello", 1)
    hello.description = "Says it again"
    await bot.tree.sync()
    assert [(each["id"], each["description"]) for each in sandbox.commands] == [(registered["id"], "Says it again")]
    assert [each.id for each in await bot.tree.fetch_commands()] == [int(registered["id"])]
    assert sandbox.command_puts == 2


async def test_a_malformed_command_is_refused(sandbox: Sandbox, start: Start) -> None:
    """Discord checks names, descriptions and the order of options."""
    bot = await start(Bot(sandbox))
    assert bot.application_id is not None
    bad = [
        {"name": "Upper", "description": "x"},
        {"name": "fine", "description": ""},
        {
            "name": "order",
            "description": "x",
            "options": [
                {"type": 3, "name": "a", "description": "x"},
                {"type": 3, "name": "b", "description": "x", "required": True},
            ],
        },
    ]
    for body in bad:
        with pytest.raises(discord.HTTPException) as refusal:
            await bot.http.bulk_upsert_global_commands(bot.application_id, [body])
        assert refusal.value.code == 50035
    assert sandbox.commands == []


async def test_options_of_every_kind_arrive_resolved(
    sandbox: Sandbox, text: TextChannel, ana: Member, start: Start
) -> None:
    """Members, channels and roles come as objects, subcommands by their path."""
    guild = sandbox.guilds[0]
    call, role = guild.voice_channel("Call"), guild.role("Friends")
    bot = Bot(sandbox)
    settings = app_commands.Group(name="settings", description="x")

    @settings.command(description="x")
    async def show(  # noqa: PLR0917 - as many as there are kinds of options
        interaction: discord.Interaction,
        who: discord.Member,
        where: discord.VoiceChannel,
        role: discord.Role,
        count: app_commands.Range[int, 1, 5],
        ratio: float,
        loud: bool,  # noqa: FBT001 - discord.py reads the options from the parameters
    ) -> None:
        answer = f"{who.display_name} {where.name} {role.name} {count} {ratio} {loud}"
        await interaction.response.send_message(answer)

    bot.tree.add_command(settings)
    await start(bot)
    options = {"who": ana, "where": call, "role": role, "count": 2, "ratio": 0.5, "loud": True}
    answer = await ana.use("settings show", channel=text, **options)
    assert answer.content == "Ana Call Friends 2 0.5 True"
    for wrong in ({"count": 6}, {"who": role}, {"where": text}, {"ratio": "x"}, {"loud": 1}, {"nothing": 1}):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            await ana.use("settings show", channel=text, **{**options, **wrong})
    with pytest.raises(ValueError, match="requires"):
        await ana.use("settings show", channel=text)


async def test_autocomplete_suggests(sandbox: Sandbox, text: TextChannel, ana: Member, start: Start) -> None:
    """The bot sees what is typed so far and the other options."""
    bot = Bot(sandbox)

    async def suggest(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        language = interaction.namespace["language"]
        return [app_commands.Choice(name=f"{current}-{language}-{number}", value=str(number)) for number in range(2)]

    @bot.tree.command(description="x")
    @app_commands.autocomplete(voice=suggest)
    async def voice(interaction: discord.Interaction, language: str, voice: str) -> None:
        await interaction.response.send_message(f"{language} {voice}")

    await start(bot)
    choices = await ana.complete("voice", "voice", "al", channel=text, language="en")
    assert [(each.name, each.value) for each in choices] == [("al-en-0", "0"), ("al-en-1", "1")]
    assert (await ana.use("voice", channel=text, language="en", voice="0")).content == "en 0"


async def test_a_context_menu_carries_its_message(
    sandbox: Sandbox, text: TextChannel, ana: Member, start: Start
) -> None:
    """The entry is named, the message resolved."""
    bot = Bot(sandbox)

    @bot.tree.context_menu(name="Read aloud")
    async def read(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"{message.author.display_name}: {message.content}", ephemeral=True)

    await start(bot)
    message = await ana.type(text, "this")
    answer = await ana.use_menu("Read aloud", message, channel=text)
    assert (answer.content, answer.ephemeral) == ("Ana: this", True)


async def test_a_command_with_required_permissions_is_not_shown_to_others(
    sandbox: Sandbox, text: TextChannel, ana: Member, start: Start
) -> None:
    """default_member_permissions hide it, as in Discord's client."""
    bot = Bot(sandbox)

    @bot.tree.command(description="x")
    @app_commands.default_permissions(manage_guild=True)
    async def admin(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("done")

    await start(bot)
    with pytest.raises(NotAllowedError):
        await ana.use("admin", channel=text)
    sandbox.guilds[0].set_permissions(sandbox.guilds[0].everyone, EVERYTHING)
    assert (await ana.use("admin", channel=text)).content == "done"


async def test_a_guild_may_have_commands_of_its_own(
    sandbox: Sandbox, text: TextChannel, ana: Member, start: Start
) -> None:
    """They exist there and nowhere else."""
    elsewhere = sandbox.add_guild("Elsewhere")
    bot = Bot(sandbox)

    @bot.tree.command(description="x", guild=discord.Object(sandbox.guilds[0].id))
    async def local(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("here")

    await start(bot)
    await bot.tree.sync(guild=discord.Object(sandbox.guilds[0].id))
    assert (await ana.use("local", channel=text)).content == "here"
    with pytest.raises(ValueError, match="no command"):
        await elsewhere.owner.use("local", channel=elsewhere.text_channel("general"))
