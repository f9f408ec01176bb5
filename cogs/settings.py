"""/settings: all that a server can set, in one place."""

from collections.abc import Iterable

import discord
from discord import app_commands
from discord.ext import commands
from discord.utils import escape_markdown

from bot.client import NarratorBot, Refusal
from bot.phrases.catalogue import Catalogue
from bot.setting_labels import (
    Suggestion,
    Value,
    label,
    meaning,
    refusal,
    setting_meant,
    settings_like,
    title,
    value_meant,
    values_like,
)
from bot.settings import SETTINGS, AnySetting, value_of
from bot.text.listing import all_of

MOST_CHOICES = 25
LONGEST_CHOICE = 100
"""Characters of a choice's name (Discord, "Application Command Option Choice Structure")."""


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Settings(commands.GroupCog, group_name="settings", group_description="What holds in this server"):
    """A server's settings, for those who manage it."""

    def __init__(self, bot: NarratorBot) -> None:
        self._bot = bot

    @app_commands.command(description="See what is set, what is the default, and what it means")
    async def show(self, interaction: discord.Interaction) -> None:
        """List every setting."""
        guild_id, phrases = self._guild_of(interaction), self._bot.phrases_for(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        stored = await self._bot.settings.all(guild_id)
        locale = _guild_locale(interaction)
        lines = [self._line(setting, value_of(setting, stored, locale), locale, phrases) for setting in SETTINGS]
        await interaction.edit_original_response(content="\n".join([phrases("settings-shown"), *lines]))

    # The values are not declared to Discord: they are different for each setting.
    @app_commands.command(name="set", description="Change a setting, from the next message on")
    @app_commands.describe(setting="What to change: type to search", value="What it is to be: type to search")
    async def change(self, interaction: discord.Interaction, setting: str, value: str) -> None:
        """Keep a value, if the setting may have it."""
        guild_id, phrases = self._guild_of(interaction), self._bot.phrases_for(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        wanted = self._setting(setting, phrases)
        accepted = value_meant(wanted, value, phrases)
        if accepted is None:
            raise Refusal(refusal(wanted, value, _bare(value), phrases))
        await self._bot.settings.set(guild_id, wanted.name, str(accepted))
        shown = label(wanted, accepted, phrases)
        answer = phrases("settings-saved", name=title(wanted, phrases), value=shown)
        await interaction.edit_original_response(content=answer)

    @app_commands.command(description="Take a setting back to its default, or all of them")
    @app_commands.describe(setting="What to take back; leave it out to take back everything")
    async def reset(self, interaction: discord.Interaction, setting: str | None = None) -> None:
        """Forget what was set."""
        guild_id, phrases = self._guild_of(interaction), self._bot.phrases_for(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        if setting is None:
            await self._bot.settings.reset(guild_id)
            answer = phrases("settings-all-reset")
        else:
            wanted = self._setting(setting, phrases)
            await self._bot.settings.set(guild_id, wanted.name, None)
            shown = label(wanted, wanted.default(_guild_locale(interaction)), phrases)
            answer = phrases("settings-reset", name=title(wanted, phrases), value=shown)
        await interaction.edit_original_response(content=answer)

    @change.autocomplete("setting")
    @reset.autocomplete("setting")
    async def suggest_setting(self, interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """The settings whose names hold what is typed so far."""
        return _choices(settings_like(typed, self._bot.phrases_for(interaction)))

    @change.autocomplete("value")
    async def suggest_value(self, interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """What the setting that is named already may be."""
        phrases = self._bot.phrases_for(interaction)
        wanted = setting_meant(str(interaction.namespace.setting or ""), phrases)
        return [] if wanted is None else _choices(values_like(wanted, typed, phrases, MOST_CHOICES))

    def _guild_of(self, interaction: discord.Interaction) -> int:
        """The guild, if its settings are the caller's business.

        Raises:
            Refusal: they are not; who may use a command in Discord, a server can change.
        """
        phrases = self._bot.phrases_for(interaction)
        if interaction.guild_id is None:
            raise Refusal(phrases("only-in-a-server"))
        if not interaction.permissions.manage_guild:
            raise Refusal(phrases("settings-not-allowed"))
        return interaction.guild_id

    def _setting(self, typed: str, phrases: Catalogue) -> AnySetting:
        """The setting of that name.

        Raises:
            Refusal: there is none.
        """
        found = setting_meant(typed, phrases)
        if found is None:
            names = all_of([title(each, phrases) for each in SETTINGS], phrases.locale)
            raise Refusal(phrases("settings-unknown", typed=_bare(typed), names=names))
        return found

    @staticmethod
    def _line(setting: AnySetting, value: Value, locale: str, phrases: Catalogue) -> str:
        usual = setting.default(locale)
        values = {
            "name": title(setting, phrases),
            "value": label(setting, value, phrases),
            "meaning": meaning(setting, phrases),
        }
        if value == usual:
            return phrases("settings-line-default", **values)
        return phrases("settings-line", default=label(setting, usual, phrases), **values)


def _guild_locale(interaction: discord.Interaction) -> str:
    return (interaction.guild_locale or discord.Locale.american_english).value


def _choices(suggestions: Iterable[Suggestion]) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=_shortened(each.label), value=each.value) for each in suggestions]


def _bare(text: str) -> str:
    """What somebody has typed, on one line, short, and without effect on what is around it."""
    return escape_markdown(_shortened(" ".join(text.split()))) or "…"


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_CHOICE else f"{text[: LONGEST_CHOICE - 1]}…"


async def setup(bot: NarratorBot) -> None:
    """Add the cog."""
    await bot.add_cog(Settings(bot))
