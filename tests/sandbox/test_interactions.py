"""Answers to interactions: their kinds, their time limits, and what members see."""

import asyncio

import discord
import pytest
from discord import ui

from sandbox.member import Member
from sandbox.refusals import CommandTimeoutError
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


async def test_an_ephemeral_answer_is_in_no_channel(
    sandbox: Sandbox, text: TextChannel, ana: Member, start: Start
) -> None:
    """A public answer is a message, an ephemeral one is the caller's alone."""
    bot = Bot(sandbox)

    @bot.tree.command(description="x")
    async def say(interaction: discord.Interaction, privately: bool) -> None:  # noqa: FBT001 - an option
        await interaction.response.send_message("hi", ephemeral=privately)

    await start(bot)
    private = await ana.use("say", channel=text, privately=True)
    assert (private.content, private.ephemeral, sandbox.messages_in(text)) == ("hi", True, [])
    public = await ana.use("say", channel=text, privately=False)
    assert (public.ephemeral, sandbox.messages_in(text)) == (False, [public.message])


async def test_a_deferred_answer_is_filled_later(
    sandbox: Sandbox, text: TextChannel, ana: Member, start: Start
) -> None:
    """First "thinking", then the edit, then a follow-up, then another edit."""
    bot = Bot(sandbox)
    proceed = asyncio.Event()

    @bot.tree.command(description="x")
    async def slow(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True)
        await proceed.wait()
        await interaction.edit_original_response(content="done")
        await interaction.followup.send("and more", ephemeral=True)
        await interaction.edit_original_response(content="done twice")

    await start(bot)
    answer = await ana.use("slow", channel=text)
    assert (answer.deferred, answer.thinking, answer.content, answer.ephemeral) == (True, True, "", True)
    proceed.set()
    await answer.wait_edit()
    followup = await answer.wait_followup()
    await answer.wait_edit()
    assert (answer.thinking, answer.content, followup.content) == (False, "done twice", "and more")


async def test_the_first_follow_up_fills_a_deferred_answer(
    sandbox: Sandbox, text: TextChannel, ana: Member, start: Start
) -> None:
    """As in Discord it does not become a second message."""
    bot = Bot(sandbox)

    @bot.tree.command(description="x")
    async def slow(interaction: discord.Interaction) -> None:
        await interaction.response.defer()
        await interaction.followup.send("filled")

    await start(bot)
    answer = await ana.use("slow", channel=text)
    if answer.thinking:
        await answer.wait_edit()
    assert (answer.content, answer.followups) == ("filled", [])


async def test_an_answer_after_three_seconds_is_too_late(
    sandbox: Sandbox, text: TextChannel, ana: Member, start: Start
) -> None:
    """The member is told that the application did not respond, the bot gets 10062."""
    sandbox.settings.first_response_limit_s = 0.1
    bot = Bot(sandbox)
    codes: asyncio.Queue[int] = asyncio.Queue()
    proceed = asyncio.Event()

    @bot.tree.command(description="x")
    async def late(interaction: discord.Interaction) -> None:
        await proceed.wait()
        try:
            await interaction.response.send_message("late")
        except discord.NotFound as refusal:
            codes.put_nowait(refusal.code)

    await start(bot)
    with pytest.raises(CommandTimeoutError):
        await ana.use("late", channel=text)
    proceed.set()
    assert await asyncio.wait_for(codes.get(), 5) == 10062


async def test_a_second_first_answer_is_refused(sandbox: Sandbox, text: TextChannel, ana: Member, start: Start) -> None:
    """Code 40060, as when two processes of a bot answer."""
    bot = Bot(sandbox)
    codes: asyncio.Queue[int] = asyncio.Queue()

    @bot.tree.command(description="x")
    async def twice(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("once")
        try:
            await discord.InteractionResponse(interaction).send_message("twice")
        except discord.HTTPException as refusal:
            codes.put_nowait(refusal.code)

    await start(bot)
    await ana.use("twice", channel=text)
    assert await asyncio.wait_for(codes.get(), 5) == 40060


async def test_an_interaction_ends_after_its_lifetime(
    sandbox: Sandbox, text: TextChannel, ana: Member, start: Start
) -> None:
    """Edits are refused then, with an invalid webhook token."""
    bot = Bot(sandbox)
    codes: asyncio.Queue[int] = asyncio.Queue()
    proceed = asyncio.Event()

    @bot.tree.command(description="x")
    async def long(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("started")
        await proceed.wait()
        try:
            await interaction.edit_original_response(content="much later")
        except discord.HTTPException as refusal:
            codes.put_nowait(refusal.code)

    await start(bot)
    answer = await ana.use("long", channel=text)
    sandbox.settings.interaction_lifetime_s = 0
    proceed.set()
    assert await asyncio.wait_for(codes.get(), 5) == 50027
    assert answer.content == "started"


async def test_an_error_of_a_command_leaves_the_caller_without_answer(
    sandbox: Sandbox, text: TextChannel, ana: Member, start: Start
) -> None:
    """Nothing is made up for a bot that does not answer."""
    sandbox.settings.first_response_limit_s = 0.1
    bot = Bot(sandbox)

    @bot.tree.command(description="x")
    async def mute(interaction: discord.Interaction) -> None:
        """Say nothing."""

    await start(bot)
    with pytest.raises(CommandTimeoutError):
        await ana.use("mute", channel=text)


class Panel(ui.View):
    """A button, a disabled one and a menu."""

    @ui.button(label="More", custom_id="more")
    async def more(self, interaction: discord.Interaction, button: ui.Button["Panel"]) -> None:
        await interaction.response.edit_message(content="more", view=self)

    @ui.button(label="Off", custom_id="off", disabled=True)
    async def off(self, interaction: discord.Interaction, button: ui.Button["Panel"]) -> None:
        raise AssertionError("nobody can press it")

    @ui.select(
        custom_id="voice", options=[discord.SelectOption(label="Alto", value="a"), discord.SelectOption(label="Bass")]
    )
    async def voice(self, interaction: discord.Interaction, select: ui.Select["Panel"]) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(content=f"chose {select.values}")


async def test_buttons_and_menus_change_their_message(
    sandbox: Sandbox, text: TextChannel, ana: Member, start: Start
) -> None:
    """An update answers with the message they are on, at once or after a deferral."""
    bot = Bot(sandbox)

    @bot.tree.command(description="x")
    async def panel(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("start", view=Panel(), ephemeral=True)

    await start(bot)
    shown = await ana.use("panel", channel=text)
    pressed = await ana.press(shown, "more")
    assert (pressed.message, shown.content) == (shown.message, "more")
    chosen = await ana.choose(shown, "voice", ["a"])
    await chosen.wait_edit()
    assert shown.content == "chose ['a']"
    for custom_id in ("off", "none"):
        with pytest.raises(ValueError, match=custom_id):
            await ana.press(shown, custom_id)
    with pytest.raises(ValueError, match="offers"):
        await ana.choose(shown, "voice", ["Tenor"])


class Form(ui.Modal, title="Word"):
    """One input in a row of the old kind, one with a label."""

    word: ui.TextInput["Form"] = ui.TextInput(label="Word", custom_id="word", max_length=5)
    kind: ui.Label["Form"] = ui.Label(
        text="Kind", component=ui.Select(custom_id="kind", options=[discord.SelectOption(label="name")])
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        assert isinstance(self.kind.component, ui.Select)
        await interaction.response.send_message(f"{self.word.value} is a {self.kind.component.values[0]}")


async def test_a_modal_is_opened_filled_in_and_submitted(
    sandbox: Sandbox, text: TextChannel, ana: Member, start: Start
) -> None:
    """Its limits are the client's to check."""
    bot = Bot(sandbox)

    @bot.tree.command(description="x")
    async def word(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Form())

    await start(bot)
    opened = await ana.use("word", channel=text)
    assert opened.modal is not None
    assert opened.modal["title"] == "Word"
    for values in ({"kind": ["name"]}, {"word": "longer", "kind": ["name"]}, {"word": "ok", "other": "x"}):
        with pytest.raises(ValueError, match=r"word|other"):
            await ana.submit(opened, values)
    answer = await ana.submit(opened, {"word": "Zoe", "kind": ["name"]})
    assert answer.content == "Zoe is a name"
