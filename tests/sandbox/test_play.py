"""Playing a script to an unmodified discord.py bot."""

import time
from typing import Any

import discord
import pytest

from sandbox.play import Play, PlayFailedError, account_id
from sandbox.script import ScriptError, parse
from sandbox.server import Sandbox
from tests.sandbox.bot import Bot
from tests.sandbox.conftest import Start


class Told(list[dict[str, Any]]):
    """Keeps the events that were told."""

    def __call__(self, event: str, **values: object) -> None:
        self.append({"event": event, **values})


async def play(sandbox: Sandbox, start: Start, steps: str) -> tuple[Bot, Told]:
    """Play steps of Nora and Leo to a bot with two commands."""
    script = parse(f'members = ["Nora", "Leo"]\nemoji = ["fox"]\nsteps = [{steps}]', "s.toml")
    told = Told()
    performance = Play(sandbox, script, told)
    bot = Bot(sandbox)

    @bot.tree.command(description="Answers later")
    async def where(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        assert interaction.channel_id is not None
        await interaction.edit_original_response(
            content=f"In <#{interaction.channel_id}> by {interaction.user.mention}"
        )

    @bot.tree.command(description="Never answers")
    async def sulk(interaction: discord.Interaction) -> None:
        del interaction

    await start(bot)
    sandbox.settings.first_response_limit_s = 0.3
    await performance.act(await performance.open())
    return bot, told


async def test_what_members_type_reaches_the_bot_as_discord_sends_it(sandbox: Sandbox, start: Start) -> None:
    """Names, channels and emoji become markup, longer words do not; the event has the text as it was typed."""
    text = "@Leo come to #chat :fox: @Leonard"
    bot, told = await play(sandbox, start, f'{{ who = "Nora", does = "type", text = "{text}" }}')
    message = await bot.next_message()
    leo = account_id("Leo")
    assert message.content.startswith(f"<@{leo}> come to <#{message.channel.id}> <:fox:")
    assert message.content.endswith("> @Leonard")
    assert [user.id for user in message.mentions] == [leo]
    assert message.author.display_name == "Nora"
    typed = told[-1]
    assert (typed["event"], typed["message_id"], typed["author"]) == ("typed", str(message.id), "Nora")
    assert (typed["text"], typed["silent"]) == (text, False)


async def test_the_listener_is_there_first_and_members_come_and_go(sandbox: Sandbox, start: Start) -> None:
    """With real voice connections, told by name."""
    _, told = await play(sandbox, start, '{ who = "Leo", does = "join" }, { who = "Leo", does = "leave" }')
    assert [(each["event"], each.get("member"), each.get("listens")) for each in told] == [
        ("bot-ready", None, None),
        ("joined", "Listener", True),
        ("joined", "Leo", False),
        ("left", "Leo", None),
    ]
    assert [member.user_id for member in sandbox.guilds[0].state.voice_states.values()] == [account_id("Listener")]


async def test_the_answer_to_a_command_is_told_as_discord_shows_it(sandbox: Sandbox, start: Start) -> None:
    """Also when the bot thinks first."""
    _, told = await play(sandbox, start, '{ who = "Nora", does = "use", command = "where" }')
    used = {"event": "used", "member": "Nora", "command": "where", "answer": "In #chat by @Nora"}
    assert told[-1] == used | {"at": pytest.approx(time.time(), abs=5)}


async def test_a_deleted_message_is_deleted_in_the_channel(sandbox: Sandbox, start: Start) -> None:
    """And told with its text."""
    typing, deleting = 'does = "type", text = "Oops", label = "oops"', 'does = "delete", label = "oops"'
    steps = f'{{ who = "Nora", {typing} }}, {{ who = "Nora", {deleting} }}'
    bot, told = await play(sandbox, start, steps)
    message = await bot.next_message()
    deleted = {"event": "deleted", "member": "Nora", "message_id": str(message.id), "text": "Oops"}
    assert told[-1] == deleted | {"at": pytest.approx(time.time(), abs=5)}
    assert sandbox.messages_in(next(iter(sandbox.guilds[0].state.channels.values()))) == []


async def test_a_bot_that_does_not_answer_fails_the_play(sandbox: Sandbox, start: Start) -> None:
    """The line says which step."""
    with pytest.raises(PlayFailedError) as caught:
        await play(sandbox, start, '{ who = "Nora", does = "use", command = "sulk" }')
    assert str(caught.value) == "s.toml: step 1: the bot did not answer /sulk within Discord's limit of 3 s"


async def test_a_command_that_the_bot_does_not_have_is_a_fault_of_the_script(sandbox: Sandbox, start: Start) -> None:
    """The line says which commands there are."""
    with pytest.raises(ScriptError) as caught:
        await play(
            sandbox, start, '{ does = "wait", seconds = 0.01 }, { who = "Nora", does = "use", command = "dance" }'
        )
    assert str(caught.value).startswith("s.toml: step 2: there is no command dance; registered: ['where', 'sulk']")


async def test_a_bot_that_does_not_come_fails_the_play(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a while."""
    monkeypatch.setattr("sandbox.play.BOT_LIMIT_S", 0.05)
    performance = Play(sandbox, parse('members = ["Nora"]\nsteps = []', "s.toml"), Told())
    with pytest.raises(PlayFailedError, match="did not log in and register its commands"):
        await performance.open()


def test_the_same_name_is_the_same_account() -> None:
    """A bot that gives each account a voice gives it the same one in every run; other names are other accounts."""
    assert account_id("Nora") == account_id("Nora")
    assert len({account_id(name) for name in ("Nora", "Leo", "Iris", "nora")}) == 4
