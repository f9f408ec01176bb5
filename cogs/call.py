"""/join and /leave: bringing the narrator into a voice channel and sending it away."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.client import NarratorBot, Refusal
from bot.narration.ports import BusyElsewhere, CannotJoin


class Call(commands.Cog):
    """The narrator's coming and going."""

    def __init__(self, bot: NarratorBot) -> None:
        self._bot = bot

    @app_commands.command(description="Read this channel aloud in your voice channel")
    @app_commands.guild_only()
    async def join(self, interaction: discord.Interaction) -> None:
        """Come to the caller's voice channel and read the channel this was used in, and the call's own chat."""
        phrases = self._bot.phrases_for(interaction)
        caller, text_channel, guild = interaction.user, interaction.channel, interaction.guild
        if guild is None or text_channel is None or not isinstance(caller, discord.Member):
            raise Refusal(phrases("only-in-a-server"))
        if caller.voice is None or caller.voice.channel is None:
            raise Refusal(phrases("join-a-voice-channel-first"))
        voice_channel = caller.voice.channel
        if not interaction.app_permissions.view_channel:
            raise Refusal(phrases("cannot-read-here"))
        await interaction.response.defer(ephemeral=True, thinking=True)
        try:
            await self._bot.narrator.join(guild.id, voice_channel_id=voice_channel.id, text_channel_id=text_channel.id)
        except CannotJoin as refusal:
            raise Refusal(phrases(f"join-{refusal.obstacle}", channel=voice_channel.mention)) from refusal
        except BusyElsewhere as refusal:
            raise Refusal(phrases("busy-elsewhere", channel=f"<#{refusal.channel_id}>")) from refusal
        if voice_channel.id == text_channel.id:
            done = phrases("joined-own-chat", voice=voice_channel.mention)
        else:
            done = phrases("joined", voice=voice_channel.mention, text=f"<#{text_channel.id}>")
        await interaction.edit_original_response(content=done)

    @app_commands.command(description="Send the narrator out of the call")
    @app_commands.guild_only()
    async def leave(self, interaction: discord.Interaction) -> None:
        """Leave the guild's call."""
        phrases = self._bot.phrases_for(interaction)
        if interaction.guild_id is None:
            raise Refusal(phrases("only-in-a-server"))
        await interaction.response.defer(ephemeral=True, thinking=True)
        if not await self._bot.narrator.leave(interaction.guild_id):
            raise Refusal(phrases("not-in-a-call"))
        await interaction.edit_original_response(content=phrases("left"))


async def setup(bot: NarratorBot) -> None:
    """Add the cog."""
    await bot.add_cog(Call(bot))
