"""What /help tells, in every language."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Any, cast

import discord
import pytest
from discord import app_commands

from bot.client import COGS, NarratorBot
from bot.phrases.catalogue import load, nearest
from bot.store.commands import SyncedCommands
from cogs.help import Help

LONGEST_MESSAGE = 2_000
"""Characters (Discord, "Create Message")."""


@dataclass
class Interaction:
    """A command of somebody's, and the answer to it."""

    locale: discord.Locale
    content: str = ""

    @property
    def response(self) -> "Interaction":
        """Where the answer goes."""
        return self

    async def send_message(self, content: str, *, ephemeral: bool) -> None:
        """The answer, which nobody else may see."""
        assert ephemeral
        self.content = content


@pytest.fixture
async def bot() -> AsyncGenerator[NarratorBot]:
    """The bot with all its commands, which has not logged in."""
    made = NarratorBot(phrases=load("en"), synced=cast("SyncedCommands", None), proxy=None)
    for cog in COGS:
        await made.load_extension(cog)
    yield made
    for cog in COGS:
        await made.unload_extension(cog)


async def helped(bot: NarratorBot, locale: discord.Locale) -> str:
    """The answer that somebody reads whose Discord is in this language."""
    interaction = Interaction(locale)
    command: Any = Help.help.callback  # declared for commands of a class and of a module alike
    await command(Help(bot), interaction)
    return interaction.content


@pytest.mark.parametrize("locale", list(discord.Locale))
async def test_every_command_is_named_as_its_reader_sees_it(bot: NarratorBot, locale: discord.Locale) -> None:
    """With what it does, and what may follow it, in one message."""
    text = await helped(bot, locale)
    phrases = load(nearest(locale.value))
    for command in bot.tree.get_commands():
        assert isinstance(command, app_commands.Command | app_commands.Group)
        name = f"command-{command.name}"
        line = next(line for line in text.splitlines() if line.startswith(f"**/{phrases(name)}**"))
        assert phrases(f"{name}-description") in line
        if isinstance(command, app_commands.Group):
            for part in command.commands:
                assert phrases(f"{name}-{part.name}") in line.rpartition("(")[2]
    assert len(text) <= LONGEST_MESSAGE


async def test_it_begins_with_what_to_do_first(bot: NarratorBot) -> None:
    """And ends with what is not read."""
    text = await helped(bot, discord.Locale.british_english)
    assert "use /join in the text channel you want to hear" in text.splitlines()[0]
    assert "**@silent**" in text.splitlines()[-1]
    assert "**/settings** What holds in this server (reset, set, show)" in text.splitlines()
