"""The names and descriptions of commands in the languages there are, for Discord's menus."""

import discord
import regex
from discord import app_commands
from discord.app_commands import TranslationContextLocation as Location

from bot.phrases.catalogue import DEFAULT_LOCALE, Catalogue, load_part, nearest

_NAMES = frozenset({Location.command_name, Location.group_name, Location.parameter_name})
_NAME = regex.compile(r"[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}")
"""Of a command or an option (Discord, "Application Command Naming")."""

LONGEST_TEXT = 100
"""Characters of a description and of a choice's name (Discord, "Application Command Structure")."""


class CommandTranslator(app_commands.Translator):
    """Finds the translations of what discord.py registers, by ids such as `command-voice-option-speed`.

    What Discord would refuse, and what there is no phrase for, stays English: one such phrase would cost all commands.
    """

    def __init__(self) -> None:
        self._phrases: dict[str, Catalogue] = {}

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """The text in this locale; None where it is as in English."""
        phrase, language = phrase_of(context), nearest(locale.value)
        if phrase is None or language == DEFAULT_LOCALE:
            return None
        if language not in self._phrases:
            self._phrases[language] = load_part(language, "commands")
        try:
            text = self._phrases[language](phrase, **string.extras)
        except LookupError:
            return None
        return text if fits(text, context.location) else None


def phrase_of(context: app_commands.TranslationContextTypes) -> str | None:
    """The id of the phrase that belongs at this place; None where no phrase does."""
    match context.location:
        case Location.command_name | Location.group_name:
            return _of_command(context.data.qualified_name)
        case Location.command_description | Location.group_description:
            return f"{_of_command(context.data.qualified_name)}-description"
        case Location.parameter_name:
            return _of_option(context.data)
        case Location.parameter_description:
            return f"{_of_option(context.data)}-description"
        case Location.choice_name:
            return f"command-choice-{context.data.value}"
        case _:
            return None


def fits(text: str, location: Location) -> bool:
    """Whether Discord takes a text at this place."""
    if location in _NAMES:
        return _NAME.fullmatch(text) is not None and text == text.lower()
    return 1 <= len(text) <= LONGEST_TEXT


def _of_command(qualified_name: str) -> str:
    return f"command-{qualified_name.replace(' ', '-')}"


def _of_option(option: app_commands.Parameter) -> str:
    return f"{_of_command(option.command.qualified_name)}-option-{option.name}"
