"""/help: what the narrator does and every command it has."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import NarratorBot


class Help(commands.Cog):
    """The first thing a newcomer tries."""

    def __init__(self, bot: NarratorBot) -> None:
        self._bot = bot

    @app_commands.command(description="What the narrator does and how to use it")
    async def help(self, interaction: discord.Interaction) -> None:
        """List the commands as Discord shows them."""
        commands_there_are = sorted(self._bot.tree.get_commands(), key=lambda command: command.name)
        lines = [
            f"**/{command.name}** {command.description}"
            for command in commands_there_are
            if isinstance(command, app_commands.Command)
        ]
        text = "\n".join([self._bot.phrases("help-opening"), "", *lines, "", self._bot.phrases("help-closing")])
        await interaction.response.send_message(text, ephemeral=True)


async def setup(bot: NarratorBot) -> None:
    """Add the cog."""
    await bot.add_cog(Help(bot))
