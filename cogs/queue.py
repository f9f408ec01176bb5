"""/skip and /stop: ending what is being read aloud."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import NarratorBot, Refusal


class Queue(commands.Cog):
    """What is being read and what waits to be."""

    def __init__(self, bot: NarratorBot) -> None:
        self._bot = bot

    @app_commands.command(description="Skip the message that is being read aloud")
    @app_commands.guild_only()
    async def skip(self, interaction: discord.Interaction) -> None:
        """End the current message and go on with the next."""
        guild_id = self._guild_of_call(interaction)
        if not self._bot.narrator.skip(guild_id):
            raise Refusal(self._bot.phrases_for(interaction)("nothing-to-skip"))
        await interaction.response.send_message(self._bot.phrases_for(interaction)("skipped"), ephemeral=True)

    @app_commands.command(description="Fall silent, and forget every message that waits to be read")
    @app_commands.guild_only()
    async def stop(self, interaction: discord.Interaction) -> None:
        """End the current message and everything that waits."""
        guild_id = self._guild_of_call(interaction)
        stopped = self._bot.narrator.stop(guild_id)
        if not stopped:
            raise Refusal(self._bot.phrases_for(interaction)("nothing-to-stop"))
        await interaction.response.send_message(
            self._bot.phrases_for(interaction)("stopped", count=stopped), ephemeral=True
        )

    def _guild_of_call(self, interaction: discord.Interaction) -> int:
        """The guild, if the narrator is in a call there.

        Raises:
            Refusal: it is in none.
        """
        guild_id = interaction.guild_id
        if guild_id is None or self._bot.narrator.speaks_in(guild_id) is None:
            raise Refusal(self._bot.phrases_for(interaction)("not-in-a-call"))
        return guild_id


async def setup(bot: NarratorBot) -> None:
    """Add the cog."""
    await bot.add_cog(Queue(bot))
