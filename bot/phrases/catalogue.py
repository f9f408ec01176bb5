"""The phrases of one language, from the Fluent files in the folder named after it (projectfluent.org)."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

DEFAULT_LOCALE = "en"
_FOLDER = files("bot.phrases")
_ENDING = ".ftl"

_LONGEST_VALUE = 1_000
_FIRST_SLOT = 0x10F000
"""Fluent takes no value of more than 2,500 characters: in the place of long ones it is given characters for private
use, which no text that reaches a phrase can hold (`bot.text.draft` drops those of members)."""


class Catalogue:
    """Looks phrases up by their id.

    Args:
        locale: BCP 47; decides plurals and numbers.
        source: The phrases in Fluent's syntax.
        otherwise: Has the phrases that are not in the source.

    Raises:
        ValueError: The source has a fault; the message shows where.
    """

    def __init__(self, locale: str, source: str, *, otherwise: "Catalogue | None" = None) -> None:
        self.locale = locale
        self._otherwise = otherwise
        resource = FluentParser(with_spans=False).parse(source)
        for entry in resource.body:
            if isinstance(entry, Junk):
                raise ValueError(f"not Fluent in the phrases for {locale}: {entry.content!r}")  # noqa: TRY004 - a fault of the file
        # No isolating marks around values: a speech engine would stumble over them.
        self._bundle = FluentBundle([locale], use_isolating=False)
        self._bundle.add_resource(resource)

    def __call__(self, phrase: str, /, **values: str | int) -> str:
        """The phrase with its variables filled in.

        Raises:
            KeyError: There is no such phrase.
            ValueError: The phrase needs a value that was not given.
        """
        if self._otherwise is not None and not self._bundle.has_message(phrase):
            return self._otherwise(phrase, **values)
        pattern = self._bundle.get_message(phrase).value
        if pattern is None:
            raise KeyError(phrase)
        slots = {
            name: value for name, value in values.items() if isinstance(value, str) and len(value) > _LONGEST_VALUE
        }
        marks = {name: chr(_FIRST_SLOT + index) for index, name in enumerate(slots)}
        text, errors = self._bundle.format_pattern(pattern, {**values, **marks})
        if errors:
            raise errors[0]
        table = {ord(mark): slots[name] for name, mark in marks.items()}
        return str(text).translate(table) if table else str(text)


@cache
def locales() -> frozenset[str]:
    """The languages there are folders for."""
    return frozenset(entry.name for entry in _FOLDER.iterdir() if entry.is_dir() and _files(entry))


@cache
def nearest(locale: str) -> str:
    """The language there is for a locale such as `es-419`: just that, its language as spoken elsewhere, or English."""
    known = {name.lower(): name for name in sorted(locales())}
    wanted = locale.lower()
    language = wanted.partition("-")[0]
    regional = (name for name in known if name.partition("-")[0] == language)
    found = next((name for name in (wanted, language, *regional) if name in known), DEFAULT_LOCALE)
    return known[found]


def load(locale: str) -> Catalogue:
    """The whole catalogue in the language that is nearest to a locale; the same object for the same language.

    What is not translated yet is there in English.
    """
    return _load(nearest(locale))


@cache
def _load(language: str) -> Catalogue:
    source = "\n".join(file.read_text(encoding="utf-8") for file in _files(_FOLDER / language))
    return Catalogue(language, source, otherwise=None if language == DEFAULT_LOCALE else load(DEFAULT_LOCALE))


def load_part(locale: str, subject: str) -> Catalogue:
    """Just the phrases about one subject, which is a file's name without its ending: quickly read and soon forgotten.

    Those that are not translated yet are not there.
    """
    language = nearest(locale)
    found = (file for file in _files(_FOLDER / language) if file.name == f"{subject}{_ENDING}")
    return Catalogue(language, "\n".join(file.read_text(encoding="utf-8") for file in found))


def _files(folder: Traversable) -> list[Traversable]:
    return sorted((file for file in folder.iterdir() if file.name.endswith(_ENDING)), key=lambda file: file.name)
