"""The bot as Discord sees it: what it asks to be told, its commands, and what members read when one fails."""

import asyncio
import hashlib
import json
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import aiohttp
import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.config import ConfigurationError
from bot.narration.narrator import Narrator
from bot.narration.ports import Manners, Personas
from bot.narration.roster import Offer
from bot.phrases.catalogue import Catalogue, load
from bot.store.blocked import BlockedWords
from bot.store.commands import SyncedCommands
from bot.store.members import Members
from bot.store.names import SpokenNames
from bot.store.readings import Readings
from bot.store.settings import GuildSettings
from bot.translator import CommandTranslator

COGS = (
    "cogs.blocked",
    "cogs.call",
    "cogs.dictionary",
    "cogs.help",
    "cogs.name",
    "cogs.queue",
    "cogs.reader",
    "cogs.settings",
    "cogs.voice",
)

PORTAL = "Discord developer portal, your application, Bot"
WRONG_TOKEN = f"DISCORD_TOKEN is not accepted by Discord: copy the token anew ({PORTAL}, Reset Token)"
NO_MESSAGE_CONTENT = (
    "the Message Content intent is switched off, so no message could be read: "
    f"switch it on ({PORTAL}, Privileged Gateway Intents)"
)
PROXY_REFUSES = "NARRATOR_PROXY is refused by the proxy: give it the user and password that the proxy asks for"
UNREACHABLE = "Discord cannot be reached; check the network and NARRATOR_PROXY"

TOKEN_REFUSED = 4004
GATEWAY_FAULTS_OF_OURS = {4010, 4011, 4012, 4013}
"""Invalid shard, sharding required, invalid API version, invalid intents (Discord, "Gateway Close Event Codes")."""

PROXY_AUTHENTICATION_REQUIRED = 407

SESSION_STARTS_KEPT = 50
"""Of the 1,000 logins a day that Discord grants (Gateway documentation, "Session Start Limit Object")."""
LOGIN_WAIT_S = 600.0
LOGINS_USED_UP = (
    "narrator: waiting before logging in: of this bot's {total} logins a day {remaining} are left, and Discord takes "
    "the token away when they are used up; it counts anew at {at}. Is something restarting the bot over and over?"
)

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


class Refusal(app_commands.AppCommandError):
    """A command cannot do what it was asked; the text tells its caller why and what to do."""


class Unreachable(Exception):  # noqa: N818 - a state, told to the operator as it is
    """Discord is not there; starting again may help."""


class NarratorBot(commands.AutoShardedBot):
    """The discord.py client. It keeps no messages and asks for the one privileged intent it needs, message content."""

    narrator: Narrator
    manners: Manners
    members: Members
    personas: Personas
    settings: GuildSettings
    readings: Readings
    blocked: BlockedWords
    spoken_names: SpokenNames
    voices: Callable[[], Awaitable[Offer]]
    """Given by the composition root before the bot starts; `voices` as `Roster.voices`."""

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
        """The operator's, for what has no reader."""
        self._synced = synced
        self.tree.error(self._command_failed)

    @staticmethod
    def phrases_for(interaction: discord.Interaction) -> Catalogue:
        """The phrases in the language of whoever uses a command, a button or a form."""
        return load(interaction.locale.value)

    def locale_of(self, guild_id: int) -> str:
        """The locale that a guild has in Discord; English of one that is not known."""
        guild = self.get_guild(guild_id)
        return (guild.preferred_locale if guild else discord.Locale.american_english).value

    async def serve(self, token: str) -> None:
        """Log in and serve until cancelled.

        Raises:
            ConfigurationError: what Discord refuses and no restart can mend.
            Unreachable: Discord is not there. The message never holds an address, which may hold a password.
        """
        try:
            await self.start(token)
        except discord.LoginFailure as error:
            raise ConfigurationError([WRONG_TOKEN]) from error
        except discord.PrivilegedIntentsRequired as error:
            raise ConfigurationError([NO_MESSAGE_CONTENT]) from error
        except discord.ConnectionClosed as error:
            if error.code == TOKEN_REFUSED:
                raise ConfigurationError([WRONG_TOKEN]) from error
            if error.code in GATEWAY_FAULTS_OF_OURS:
                raise ConfigurationError(
                    [f"Discord's gateway refuses this bot for good (close code {error.code})"]
                ) from error
            raise Unreachable(f"Discord's gateway closed the connection (close code {error.code})") from error
        except aiohttp.ClientHttpProxyError as error:
            if error.status == PROXY_AUTHENTICATION_REQUIRED:
                raise ConfigurationError([PROXY_REFUSES]) from error
            raise Unreachable(f"{UNREACHABLE} (the proxy answers {error.status})") from error
        except discord.HTTPException as error:
            raise Unreachable(
                f"Discord answers with the error {error.status}; it may be down, try again later"
            ) from error
        except (aiohttp.ClientError, discord.GatewayNotFound, OSError) as error:
            raise Unreachable(f"{UNREACHABLE} ({type(error).__name__})") from error

    async def setup_hook(self) -> None:
        """Load the cogs, register the commands if they are not the ones Discord has, and wait for leave to log in."""
        for name in COGS:
            await self.load_extension(name)
        translator = CommandTranslator()
        await self.tree.set_translator(translator)
        await self._sync_commands(translator)
        await self.tree.set_translator(None)  # nothing is translated later, and it holds phrases in every language
        await self._spare_session_starts()

    async def on_message(self, message: discord.Message, /) -> None:
        """Leave messages to the reader: there are no prefix commands."""

    async def on_ready(self) -> None:
        """Tell the operator that members can be heard now, and go back to the calls of the process before this one."""
        log.info("bot.ready", user=str(self.user), guilds=len(self.guilds))
        self.narrator.come_back()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait as discord.py does, and while few of the day's logins are left."""
        await super().before_identify_hook(shard_id, initial=initial)
        if not initial:
            await self._spare_session_starts()

    async def _spare_session_starts(self) -> None:
        """Wait while few of the day's logins are left: Discord takes the token away from a bot that uses them up."""
        while (limits := await self.fetch_session_start_limits()).remaining < SESSION_STARTS_KEPT:
            wait_s = min(max(limits.reset_after / 1000, 1.0), LOGIN_WAIT_S)
            log.warning("bot.waiting_to_log_in", session_starts_left=limits.remaining, wait_s=wait_s)
            resets = datetime.now(UTC).astimezone() + timedelta(milliseconds=limits.reset_after)
            line = LOGINS_USED_UP.format(remaining=limits.remaining, total=limits.total, at=f"{resets:%H:%M}")
            print(line, file=sys.stderr, flush=True)  # noqa: T201 - the operator's console
            await asyncio.sleep(wait_s)

    async def _sync_commands(self, translator: CommandTranslator) -> None:
        application_id = self.application_id
        if application_id is None:
            raise RuntimeError("the bot has no application id before login")
        described = [await each.get_translated_payload(self.tree, translator) for each in self.tree.get_commands()]
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
            text = self.phrases_for(interaction)("command-failed")
        try:
            if interaction.response.is_done():
                await interaction.followup.send(text, ephemeral=True)
            else:
                await interaction.response.send_message(text, ephemeral=True)
        except discord.HTTPException as unanswered:  # too late to answer, or Discord is at fault
            log.warning("command.unanswered", guild_id=interaction.guild_id, error=str(unanswered))
