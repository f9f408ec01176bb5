"""What is in the files of a language: each phrase with its variables, its selects and the phrases it names."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import bot

FOLDER = Path(bot.__file__).parent / "phrases"
PLURAL_CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
FAR_ENOUGH = 200
"""By this number every plural category of whole numbers below a million has come up."""


@dataclass
class Select:
    """A choice between variants."""

    variable: str
    variants: dict[str, set[str]]
    """The variables that each uses."""

    @property
    def keys(self) -> set[str]:
        """What the variants are for."""
        return set(self.variants)

    @property
    def numbers(self) -> set[int]:
        """Those that have a variant of their own."""
        return {int(key) for key in self.keys if key.isdecimal()}

    @property
    def is_over_a_number(self) -> bool:
        """Whether its variants are numbers and plural categories."""
        words = {key for key in self.keys if not key.isdecimal()}
        return words <= PLURAL_CATEGORIES


@dataclass
class Phrase:
    """One phrase of one language."""

    file: str
    variables: set[str] = field(default_factory=set[str])
    selects: list[Select] = field(default_factory=list[Select])
    names: set[str] = field(default_factory=set[str])
    """The phrases and terms that it refers to."""
    text: str = ""
    """Its words, without what is filled in."""


class _Reader(Visitor):
    """Collects what is in a phrase."""

    def __init__(self, phrase: Phrase) -> None:
        self._phrase = phrase

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent.syntax names it
        self._phrase.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - as above
        self._phrase.names.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - as above
        self._phrase.text += node.value

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - as above
        if isinstance(node.selector, ast.VariableReference):
            variants = {_key(variant): _variables(variant) for variant in node.variants}
            self._phrase.selects.append(Select(node.selector.id.name, variants))
        self.generic_visit(node)


def _key(variant: ast.Variant) -> str:
    return variant.key.value if isinstance(variant.key, ast.NumberLiteral) else variant.key.name


def _variables(variant: ast.Variant) -> set[str]:
    inside = Phrase("")
    _Reader(inside).visit(variant.value)
    return inside.variables


@cache
def phrases(locale: str) -> dict[str, Phrase]:
    """Every phrase of a language; of two with one id the later."""
    return dict(_entries(locale))


def ids(locale: str) -> list[str]:
    """The ids as they stand in the files, in their order."""
    return [name for name, _ in _entries(locale)]


def junk(locale: str) -> list[str]:
    """What is no Fluent."""
    return [
        str(entry.content)
        for file in sorted((FOLDER / locale).glob("*.ftl"))
        for entry in _parsed(file).body
        if isinstance(entry, ast.Junk)
    ]


def numbers_in(locale: str, category: str) -> set[int]:
    """The whole numbers of a plural category."""
    form = Locale.parse(locale, sep="-").plural_form
    return {number for number in range(FAR_ENOUGH) if form(number) == category}


def needed_categories(locale: str, *, at_least: int, besides: set[int]) -> set[str]:
    """The plural categories of a language that whole numbers fall into (Unicode CLDR)."""
    form = Locale.parse(locale, sep="-").plural_form
    return {form(number) for number in range(at_least, FAR_ENOUGH) if number not in besides}


def _entries(locale: str) -> Iterator[tuple[str, Phrase]]:
    for file in sorted((FOLDER / locale).glob("*.ftl")):
        for entry in _parsed(file).body:
            if isinstance(entry, ast.Message):
                phrase = Phrase(file.name)
                _Reader(phrase).visit(entry)
                yield entry.id.name, phrase


def _parsed(file: Path) -> ast.Resource:
    return FluentParser(with_spans=False).parse(file.read_text(encoding="utf-8"))
