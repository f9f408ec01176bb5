"""Hands what is written, changed and deleted to the narrator."""

import discord
from discord.ext import commands

from bot.client import NarratorBot
from bot.intake.message import edited_message_of, message_of


class Reader(commands.Cog):
    """The eyes of the narrator. Changes are taken raw: nothing here keeps messages in memory to compare with."""

    def __init__(self, bot: NarratorBot) -> None:
        self._bot = bot

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Let a message be heard, but for the bot's own: whoever hears the call has no need of them."""
        if message.guild is not None and message.author != self._bot.user:
            self._bot.narrator.hear(message_of(message))

    @commands.Cog.listener()
    async def on_raw_message_edit(self, update: discord.RawMessageUpdateEvent) -> None:
        """Let a message be heard as it is now, if it waits."""
        if message := edited_message_of(update):
            self._bot.narrator.edit(message)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, deleted: discord.RawMessageDeleteEvent) -> None:
        """Let a deleted message not be heard, or no further."""
        if deleted.guild_id is not None:
            self._bot.narrator.delete(deleted.guild_id, deleted.message_id)

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, deleted: discord.RawBulkMessageDeleteEvent) -> None:
        """Let none of the deleted messages be heard."""
        if deleted.guild_id is not None:
            for message_id in deleted.message_ids:
                self._bot.narrator.delete(deleted.guild_id, message_id)


async def setup(bot: NarratorBot) -> None:
    """Add the cog."""
    await bot.add_cog(Reader(bot))
