"""What /settings does: one place for all that a server can set."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest
from discord.app_commands import Choice

from bot.client import NarratorBot, Refusal
from bot.phrases.catalogue import Catalogue, load, locales
from bot.settings import SETTINGS
from bot.store.database import Database
from bot.store.settings import GuildSettings
from cogs.settings import Settings

GUILD, ELSEWHERE = 1, 2
MANAGER = discord.Permissions(manage_guild=True)
LONGEST_MESSAGE = 2_000
"""Characters (Discord, "Create Message")."""

LONGEST = {
    "time-zone": "America/Argentina/ComodRivadavia",
    "names": "display-name",
    "verbosity": "brief",
    "limit": "4000",
    "abbreviations": "off",
    "notices": "on",
    "bots": "on",
    "blocked-words": "bleep",
}
"""Everything set to something else than its default, so that both are shown."""


@dataclass
class Bot:
    """What the cog uses of the bot."""

    settings: GuildSettings
    language: str = "en"
    """Of whoever uses the command."""

    def phrases_for(self, _interaction: discord.Interaction) -> Catalogue:
        """In their language."""
        return load(self.language)


@dataclass
class Interaction:
    """A command of somebody's, and the answer to it."""

    guild_id: int | None = GUILD
    permissions: discord.Permissions = field(default_factory=lambda: MANAGER)
    guild_locale: discord.Locale | None = discord.Locale.british_english
    setting: str = ""
    """Typed already where a value is to be suggested."""
    content: str = ""

    @property
    def namespace(self) -> SimpleNamespace:
        """The options so far."""
        return SimpleNamespace(setting=self.setting)

    @property
    def response(self) -> "Interaction":
        """Where the first answer goes."""
        return self

    async def defer(self, *, ephemeral: bool, thinking: bool) -> None:
        """The first answer, which nobody else may see."""
        assert ephemeral
        assert thinking

    async def edit_original_response(self, *, content: str) -> None:
        """The answer that stays."""
        self.content = content


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncGenerator[Bot]:
    """A bot with an empty database."""
    async with Database.open(tmp_path / "narrator.db") as database:
        yield Bot(GuildSettings(database))


async def use(bot: Bot, command: Any, interaction: Interaction | None = None, **options: str) -> str:
    """Use one of the commands and return the answer."""
    interaction = interaction or Interaction()
    await command.callback(Settings(cast("NarratorBot", bot)), interaction, **options)
    return interaction.content


async def suggested(bot: Bot, autocomplete: Any, typed: str, setting: str = "") -> list[tuple[str, str]]:
    """The names and values that are suggested."""
    interaction = Interaction(setting=setting)
    choices: list[Choice[str]] = await autocomplete(Settings(cast("NarratorBot", bot)), interaction, typed)
    return [(choice.name, choice.value) for choice in choices]


async def test_show_lists_each_setting_with_its_value_its_default_and_its_meaning(bot: Bot) -> None:
    """What is set, and what is not."""
    await bot.settings.set(GUILD, "limit", "300")
    lines = (await use(bot, Settings.show)).splitlines()
    assert len(lines) == 1 + len(SETTINGS)
    assert lines[1:3] == [
        "**language**: English (the default). In what I say myself: links, emoji, dates and so on.",
        "**time zone**: UTC (the default). For the dates and times in messages.",
    ]
    assert ("**limit**: 300 (by default: 500). How many characters of a message are spoken, from 50 to 4,000.") in lines


@pytest.mark.parametrize("locale", sorted(locales()))
@pytest.mark.parametrize("stored", [{}, LONGEST])
async def test_everything_fits_into_one_message(bot: Bot, locale: str, stored: dict[str, str]) -> None:
    """In every language."""
    bot.language = locale
    for name, value in stored.items():
        await bot.settings.set(GUILD, name, value)
    assert len(await use(bot, Settings.show)) <= LONGEST_MESSAGE


async def test_a_value_that_is_no_longer_valid_is_shown_as_the_default(bot: Bot) -> None:
    """As it is one."""
    await bot.settings.set(GUILD, "verbosity", "chatty")
    assert "**verbosity**: normal (the default)." in await use(bot, Settings.show)


async def test_what_is_set_is_kept_and_told(bot: Bot) -> None:
    """As it is called, from the next message on; nothing else changes."""
    answer = await use(bot, Settings.change, setting="blocked words", value="Bleep the word")
    assert answer == "Saved. From the next message on, **blocked words** is: bleep the word"
    assert await bot.settings.all(GUILD) == {"blocked-words": "bleep"}
    await use(bot, Settings.change, setting="time-zone", value="europe/paris")
    assert await bot.settings.all(GUILD) == {"blocked-words": "bleep", "time-zone": "Europe/Paris"}
    assert await bot.settings.all(ELSEWHERE) == {}


@pytest.mark.parametrize(
    ("setting", "value", "told"),
    [
        ("limit", "5", r"a whole number from 50 to 4,000\. Nothing has changed"),
        ("names", "x\n> *y*", r"\*\*names\*\* cannot be \*\*x > \\\*y\\\*\*\*\. Allowed: nickname, display name, or"),
        ("time-zone", "new_yor", r"no time zone \*\*new\\_yor\*\*\. The nearest: America/New_York\. Nothing"),
        ("bots", " ", r"Allowed: on or off\. Nothing has changed"),
        ("weather", "rain", r"no setting \*\*weather\*\*\. There are: language, time zone, .*, and blocked words\."),
    ],
)
async def test_what_is_wrong_is_refused_with_what_is_allowed(bot: Bot, setting: str, value: str, told: str) -> None:
    """What was typed is shown without effect on what is around it; nothing changes."""
    await bot.settings.set(GUILD, "limit", "300")
    with pytest.raises(Refusal, match=told):
        await use(bot, Settings.change, setting=setting, value=value)
    assert await bot.settings.all(GUILD) == {"limit": "300"}


async def test_one_setting_can_be_taken_back(bot: Bot) -> None:
    """The answer tells what holds from then on."""
    await use(bot, Settings.change, setting="limit", value="300")
    await use(bot, Settings.change, setting="language", value="English")
    answer = await use(bot, Settings.reset, setting="limit")
    assert answer == "As by default again. From the next message on, **limit** is: 500"
    assert await bot.settings.all(GUILD) == {"language": "en"}


async def test_an_unknown_setting_is_not_taken_back(bot: Bot) -> None:
    """Nor is everything, instead."""
    await bot.settings.set(GUILD, "limit", "300")
    with pytest.raises(Refusal, match="no setting"):
        await use(bot, Settings.reset, setting="")
    assert await bot.settings.all(GUILD) == {"limit": "300"}


async def test_all_settings_can_be_taken_back_together(bot: Bot) -> None:
    """Of this server only."""
    for guild_id in (GUILD, ELSEWHERE):
        await bot.settings.set(guild_id, "limit", "300")
        await bot.settings.set(guild_id, "bots", "on")
    assert "Everything in this server is as by default again" in await use(bot, Settings.reset)
    assert await bot.settings.all(GUILD) == {}
    assert len(await bot.settings.all(ELSEWHERE)) == 2


@pytest.mark.parametrize(
    ("guild_id", "permissions", "told"),
    [(None, MANAGER, "in a server only"), (GUILD, discord.Permissions(manage_channels=True), "Manage Server")],
)
async def test_only_who_manages_the_server_may_use_it(
    bot: Bot, guild_id: int | None, permissions: discord.Permissions, told: str
) -> None:
    """Whoever a server has let use the command."""
    commands: list[tuple[Any, dict[str, str]]] = [
        (Settings.show, {}),
        (Settings.change, {"setting": "limit", "value": "300"}),
        (Settings.reset, {}),
    ]
    for command, options in commands:
        with pytest.raises(Refusal, match=told):
            await use(bot, command, Interaction(guild_id, permissions), **options)
    assert await bot.settings.all(GUILD) == {}


async def test_discord_shows_it_to_those_who_manage_the_server(bot: Bot) -> None:
    """Declared, besides being checked."""
    group = Settings(cast("NarratorBot", bot)).app_command
    assert isinstance(group, discord.app_commands.Group)
    assert group.default_permissions == MANAGER
    assert group.guild_only


async def test_settings_and_values_are_suggested(bot: Bot) -> None:
    """The values are those of the setting that is named already, as it is called or kept."""
    assert await suggested(bot, Settings.suggest_setting, "zone") == [("time zone", "time-zone")]
    for setting in ("time zone", "time-zone"):
        assert await suggested(bot, Settings.suggest_value, "tokyo", setting) == [
            ("Asia/Tokyo (Tokyo, Japan)", "Asia/Tokyo")
        ]
    assert len(await suggested(bot, Settings.suggest_value, "", "time zone")) == 25
    assert await suggested(bot, Settings.suggest_value, "", "weather") == []
    assert await suggested(bot, Settings.suggest_value, "") == []
