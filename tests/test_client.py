"""When Discord is told of the commands, and in whose language a command is answered."""

from types import SimpleNamespace
from typing import cast

import discord
import pytest
from discord import app_commands

from bot import client
from bot.client import COGS, NarratorBot
from bot.phrases.catalogue import load, nearest
from bot.store.commands import SyncedCommands
from bot.translator import CommandTranslator

APPLICATION = 1


class Remembered:
    """What was told last, and how often."""

    def __init__(self) -> None:
        self.times = 0
        self._digest: str | None = None

    async def digest(self, application_id: int) -> str | None:
        assert application_id == APPLICATION
        return self._digest

    async def remember(self, application_id: int, digest: str) -> None:
        self.times += 1
        self._digest = digest


class OneMore(CommandTranslator):
    """Has one more translation."""

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        if str(string) == "join" and locale is discord.Locale.hindi:
            return "आइए"
        return await super().translate(string, locale, context)


@pytest.fixture(autouse=True)
def discord_that_takes_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands and logins."""

    async def sync(_tree: object) -> list[object]:
        return []

    async def limits(_bot: object) -> SimpleNamespace:
        return SimpleNamespace(remaining=1_000)

    monkeypatch.setattr(NarratorBot, "application_id", APPLICATION)
    monkeypatch.setattr(NarratorBot, "fetch_session_start_limits", limits)
    monkeypatch.setattr(app_commands.CommandTree, "sync", sync)


async def start(remembered: Remembered) -> None:
    """Let a bot start as far as the gateway."""
    bot = NarratorBot(phrases=load("en"), synced=cast("SyncedCommands", remembered), proxy=None)
    await bot.setup_hook()
    for cog in COGS:
        await bot.unload_extension(cog)


async def test_discord_is_told_of_the_commands_only_when_they_have_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A translation is a change too."""
    remembered = Remembered()
    for _ in range(2):
        await start(remembered)
        assert remembered.times == 1

    monkeypatch.setattr(client, "CommandTranslator", OneMore)
    await start(remembered)
    assert remembered.times == 2


@pytest.mark.parametrize("locale", list(discord.Locale))
def test_a_command_is_answered_in_the_language_of_whoever_uses_it(locale: discord.Locale) -> None:
    """Or the nearest that there is."""
    interaction = cast("discord.Interaction", SimpleNamespace(locale=locale))
    assert NarratorBot.phrases_for(interaction) is load(nearest(locale.value))
