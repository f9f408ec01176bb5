"""What Discord's menus show: the commands as they are declared, in every language there is."""

import re
from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import Any, cast

import discord
import pytest
from discord import app_commands
from discord.app_commands import TranslationContextLocation as Location

from bot.client import COGS, NarratorBot
from bot.phrases.catalogue import load, locales, nearest
from bot.store.commands import SyncedCommands
from bot.translator import LONGEST_TEXT, CommandTranslator, fits, phrase_of
from tests.phrases.inventory import phrases

ALL = sorted(locales())
MOST_CHARACTERS = 8_000
"""Of a command with all that belongs to it (Discord, "Application Command Limits")."""


class Recorder(app_commands.Translator):
    """Notes every text that is to be translated, and where it stands."""

    def __init__(self) -> None:
        self.texts: dict[str, set[str]] = {}
        self.places: dict[str, Location] = {}

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> None:
        phrase = phrase_of(context)
        assert phrase is not None
        self.texts.setdefault(phrase, set()).add(str(string))
        self.places[phrase] = context.location


@pytest.fixture
async def bot() -> AsyncGenerator[NarratorBot]:
    """The bot with all its commands, which has not logged in."""
    made = NarratorBot(phrases=load("en"), synced=cast("SyncedCommands", None), proxy=None)
    for cog in COGS:
        await made.load_extension(cog)
    yield made
    for cog in COGS:
        await made.unload_extension(cog)


@pytest.fixture
async def declared(bot: NarratorBot) -> Recorder:
    """What the code declares."""
    recorder = Recorder()
    await payloads(bot, recorder)
    return recorder


async def payloads(bot: NarratorBot, translator: app_commands.Translator) -> list[dict[str, Any]]:
    """The commands as they are registered."""
    return [await command.get_translated_payload(bot.tree, translator) for command in bot.tree.get_commands()]


def test_english_has_what_is_declared(declared: Recorder) -> None:
    """Every name, description and choice, in the same words, and nothing else: translators see only the phrases."""
    in_phrases = {name for name, phrase in phrases("en").items() if phrase.file == "commands.ftl"}
    english = load("en")
    assert declared.texts == {name: {english(name)} for name in in_phrases}


@pytest.mark.parametrize("locale", ALL)
def test_discord_takes_every_text(declared: Recorder, locale: str) -> None:
    """One that it did not take would stay English."""
    catalogue = load(locale)
    refused = {name: catalogue(name) for name, place in declared.places.items() if not fits(catalogue(name), place)}
    assert refused == {}


@pytest.mark.parametrize("locale", ALL)
def test_the_numbers_are_those_of_english(declared: Recorder, locale: str) -> None:
    """They are limits, which the code knows."""
    catalogue, english = load(locale), load("en")
    for name in declared.places:
        assert numbers(catalogue(name)) == numbers(english(name)), name


async def test_no_two_commands_are_called_alike(bot: NarratorBot) -> None:
    """Nor two that follow one name, nor two options of one command, in any language."""
    registered = await payloads(bot, CommandTranslator())
    for locale in discord.Locale:
        for names in together(registered, locale):
            assert len(set(names)) == len(names), (locale, names)


async def test_every_text_is_in_the_language_of_its_reader(bot: NarratorBot, declared: Recorder) -> None:
    """In whatever place; readers of a language that there is not see the English that is declared."""
    registered = await payloads(bot, CommandTranslator())
    for locale in discord.Locale:
        language = nearest(locale.value)
        expected = set[str]() if language == "en" else {load(language)(name) for name in declared.places}
        shown = {
            text
            for part in every_part(registered)
            for key in ("name_localizations", "description_localizations")
            if (text := part.get(key, {}).get(locale.value))
        }
        assert shown == expected, locale


async def test_no_command_is_longer_than_discord_takes(bot: NarratorBot) -> None:
    """It counts the longest language of each text."""
    for payload in await payloads(bot, CommandTranslator()):
        longest = 0
        for part in every_part([payload]):
            for key in ("name", "description"):
                texts = [part.get(key, ""), *part.get(f"{key}_localizations", {}).values()]
                longest += max(map(len, texts))
        assert longest <= MOST_CHARACTERS, payload["name"]


@pytest.mark.parametrize(
    ("text", "location", "taken"),
    [
        ("unirse", Location.command_name, True),
        ("выйти", Location.command_name, True),
        ("読み上げ", Location.group_name, True),
        ("time-zone_2", Location.parameter_name, True),
        ("two words", Location.command_name, False),
        ("Beitreten", Location.command_name, False),
        ("/join", Location.command_name, False),
        ("", Location.group_name, False),
        ("a" * 33, Location.parameter_name, False),
        ("Two words!", Location.command_description, True),
        ("", Location.parameter_description, False),
        ("a" * LONGEST_TEXT, Location.group_description, True),
        ("a" * (LONGEST_TEXT + 1), Location.choice_name, False),
    ],
)
def test_what_discord_would_refuse_is_known(text: str, location: Location, *, taken: bool) -> None:
    """One such text would cost all commands."""
    assert fits(text, location) is taken


def numbers(text: str) -> list[str]:
    """The numbers in a text, whatever the mark before their fractions, in any order."""
    return sorted(number.replace(",", ".") for number in re.findall(r"\d+(?:[.,]\d+)?", text))


def every_part(payloads: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Commands with all their parts, options and choices."""
    for payload in payloads:
        yield payload
        yield from every_part(payload.get("options", []))
        yield from payload.get("choices", [])


def together(payloads: list[dict[str, Any]], locale: discord.Locale) -> Iterator[list[str]]:
    """Names that stand beside one another, as a reader sees them."""
    yield [name_in(payload, locale) for payload in payloads]
    for payload in payloads:
        yield from together(payload.get("options", []), locale)


def name_in(payload: Mapping[str, Any], locale: discord.Locale) -> str:
    """What something is called for a reader."""
    return payload.get("name_localizations", {}).get(locale.value, payload["name"])
