"""The bot as Discord sees it: what it asks to be told, its commands, and what members read when one fails."""

import hashlib
import json

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.narration.narrator import Narrator
from bot.phrases.catalogue import Catalogue
from bot.store.commands import SyncedCommands

COGS = ("cogs.call", "cogs.queue", "cogs.help", "cogs.reader")

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


class Refusal(app_commands.AppCommandError):
    """A command cannot do what it was asked; the text tells its caller why and what to do."""


class NarratorBot(commands.AutoShardedBot):
    """The discord.py client. It keeps no messages and asks for the one privileged intent it needs, message content."""

    narrator: Narrator
    """Given by the composition root before the bot starts."""

    def __init__(self, *, phrases: Catalogue, synced: SyncedCommands, proxy: str | None) -> None:
        super().__init__(
            command_prefix=(),
            help_command=None,
            intents=discord.Intents(guilds=True, guild_messages=True, message_content=True, voice_states=True),
            allowed_mentions=discord.AllowedMentions.none(),
            chunk_guilds_at_startup=False,
            max_messages=None,
            proxy=proxy,
        )
        self.phrases = phrases
        self._synced = synced
        self.tree.error(self._command_failed)

    async def setup_hook(self) -> None:
        """Load the cogs, and register the commands if they are not the ones Discord has."""
        for name in COGS:
            await self.load_extension(name)
        await self._sync_commands()

    async def on_message(self, message: discord.Message, /) -> None:
        """Leave messages to the reader: there are no prefix commands."""

    async def on_ready(self) -> None:
        """Tell the operator that members can be heard now."""
        log.info("bot.ready", user=str(self.user), guilds=len(self.guilds))

    async def _sync_commands(self) -> None:
        application_id = self.application_id
        if application_id is None:
            raise RuntimeError("the bot has no application id before login")
        described = [command.to_dict(self.tree) for command in self.tree.get_commands()]
        digest = hashlib.sha256(json.dumps(described, sort_keys=True, default=str).encode()).hexdigest()
        if digest != await self._synced.digest(application_id):
            try:
                await self.tree.sync()
            except discord.HTTPException as error:  # those it had still work; the next start tries again
                log.warning("commands.not_synced", error=str(error))
                return
            await self._synced.remember(application_id, digest)
            log.info("commands.synced", count=len(described))

    async def _command_failed(self, interaction: discord.Interaction, error: app_commands.AppCommandError, /) -> None:
        if isinstance(error, Refusal):
            text = str(error)
        else:
            cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
            log.error("command.failed", guild_id=interaction.guild_id, exc_info=cause)
            text = self.phrases("command-failed")
        try:
            if interaction.response.is_done():
                await interaction.followup.send(text, ephemeral=True)
            else:
                await interaction.response.send_message(text, ephemeral=True)
        except discord.HTTPException as unanswered:  # too late to answer, or Discord is at fault
            log.warning("command.unanswered", guild_id=interaction.guild_id, error=str(unanswered))
