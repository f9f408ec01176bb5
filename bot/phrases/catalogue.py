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


class Catalogue:
    """Looks phrases up by their id.

    Args:
        locale: BCP 47; decides plurals and numbers.
        source: The phrases in Fluent's syntax.

    Raises:
        ValueError: The source has a fault; the message shows where.
    """

    def __init__(self, locale: str, source: str) -> None:
        self.locale = locale
        resource = FluentParser().parse(source)
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
        pattern = self._bundle.get_message(phrase).value
        if pattern is None:
            raise KeyError(phrase)
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise errors[0]
        return str(text)


def locales() -> frozenset[str]:
    """The languages there are folders for."""
    return frozenset(entry.name for entry in _FOLDER.iterdir() if entry.is_dir() and _files(entry))


def _files(folder: Traversable) -> list[Traversable]:
    return sorted((file for file in folder.iterdir() if file.name.endswith(_ENDING)), key=lambda file: file.name)


@cache
def load(locale: str) -> Catalogue:
    """The catalogue for a locale such as `pt-BR`: of just that, else of its language, else English."""
    known = locales()
    found = next((name for name in (locale, locale.partition("-")[0]) if name in known), DEFAULT_LOCALE)
    return Catalogue(found, "\n".join(file.read_text(encoding="utf-8") for file in _files(_FOLDER / found)))
