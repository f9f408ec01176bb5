"""/help: what the narrator does and every command it has."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import NarratorBot
from bot.phrases.catalogue import Catalogue


class Help(commands.Cog):
    """The first thing a newcomer tries."""

    def __init__(self, bot: NarratorBot) -> None:
        self._bot = bot

    @app_commands.command(description="What the narrator does and how to use it")
    async def help(self, interaction: discord.Interaction) -> None:
        """List the commands as Discord shows them."""
        phrases = self._bot.phrases_for(interaction)
        commands_there_are = sorted(self._bot.tree.get_commands(), key=lambda command: command.name)
        lines = [
            _line(command, phrases)
            for command in commands_there_are
            if isinstance(command, app_commands.Command | app_commands.Group)
        ]
        text = "\n".join([phrases("help-opening"), "", *lines, "", phrases("help-closing")])
        await interaction.response.send_message(text, ephemeral=True)


def _line(command: app_commands.Command[commands.Cog, ..., None] | app_commands.Group, phrases: Catalogue) -> str:
    """A command's name and what it does; of a group also what can follow its name."""
    phrase = f"command-{command.name}"
    line = f"**/{phrases(phrase)}** {phrases(f'{phrase}-description')}"
    if isinstance(command, app_commands.Command):
        return line
    parts = [phrases(f"{phrase}-{part.name}") for part in sorted(command.commands, key=lambda part: part.name)]
    return f"{line} ({', '.join(parts)})"


async def setup(bot: NarratorBot) -> None:
    """Add the cog."""
    await bot.add_cog(Help(bot))
