"""A message's tree as the row of things that are said one after another.

Styles other than strike make no sound and fall away, so that words are whole again; repeated neighbours become one.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from operator import eq
from typing import TypeAlias

from bot.text.address import START, end_of_address
from bot.text.links import Target, target_of
from bot.text.plain import audible
from bot.text.tree import (
    Break,
    Code,
    CodeBlock,
    Command,
    Emoji,
    Everyone,
    Heading,
    Item,
    Labelled,
    Link,
    Mention,
    Node,
    Nodes,
    Page,
    Quote,
    Spoiler,
    Style,
    Styled,
    Subtext,
    Text,
    Timestamp,
)

_ADDRESS = re.compile(START)
_WORDS = (Text, Break)


@dataclass(frozen=True, slots=True)
class Links:
    """Links with nothing but space between them."""

    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class LabelEnd:
    """The text that stood just before was the label of a link."""

    target: Target


@dataclass(frozen=True, slots=True)
class Repeated:
    """The same emoji some times in a row."""

    emoji: Emoji
    count: int


@dataclass(frozen=True, slots=True)
class Struck:
    """What its writer struck out."""

    nodes: Nodes


_Plain: TypeAlias = Text | Break | Code | CodeBlock | Spoiler | Mention | Everyone | Timestamp | Command | Page
Part: TypeAlias = _Plain | Quote | Links | LabelEnd | Repeated | Struck
_Raw: TypeAlias = _Plain | Quote | Link | LabelEnd | Emoji | Struck


def flow(nodes: Nodes) -> Iterator[Part]:
    """The parts of a message in order.

    Text holds all the lines that it runs over. A heading and the like have breaks on both sides.
    """
    row = list(_whole_texts(list(_flat(nodes))))
    index = 0
    while index < len(row):
        raw = row[index]
        after = index + 1
        match raw:
            case Link():
                after = _end_of_like(row, index, lambda other: isinstance(other, Link))
                yield Links(tuple(other.target for other in row[index:after] if isinstance(other, Link)))
            case Emoji():
                after = _end_of_like(row, index, partial(eq, raw))
                yield Repeated(raw, row[index:after].count(raw))
            case Struck():
                after = _end_of_like(row, index, lambda other: isinstance(other, Struck))
                yield Struck(tuple(_struck(row[index:after])))
            case _:
                yield raw
        index = after


def _struck(row: Sequence[_Raw]) -> Iterator[Node]:
    """All that is within neighbours, with the space between them."""
    for raw in row:
        if isinstance(raw, Struck):
            yield from raw.nodes
        elif isinstance(raw, Text | Break):
            yield raw


def _flat(nodes: Nodes) -> Iterator[_Raw]:
    for node in nodes:
        match node:
            case Styled(Style.STRIKE, within):
                yield Struck(within)
            case Styled(_, within):
                yield from _flat(within)
            case Heading(within) | Subtext(within) | Item(within):
                yield Break()
                yield from _flat(within)
                yield Break()
            case Labelled(within, target):
                yield from _labelled(list(_flat(within)), target)
            case _:
                yield node


def _labelled(label: Sequence[_Raw], target: Target) -> Iterator[_Raw]:
    """A label that is nothing but an address is no label: only where the link really leads is said."""
    if all(isinstance(raw, Link) or _is_blank(raw) for raw in label):
        yield Link(target)
    else:
        yield from label
        yield LabelEnd(target)


def _whole_texts(row: Sequence[_Raw]) -> Iterator[_Raw]:
    """The row with texts, and the breaks between them, in one."""
    for is_text, group in groupby(row, key=lambda raw: isinstance(raw, _WORDS)):
        if is_text:
            yield from _without_addresses("".join(raw.text if isinstance(raw, Text) else "\n" for raw in group))
        else:
            yield from group


def _without_addresses(text: str) -> Iterator[_Raw]:
    """An address that only the loss of styling has made whole is a link like any other."""
    start = 0
    while found := _ADDRESS.search(text, start):
        end = max(end_of_address(text, found.start()), found.start() + 1)
        if found.start() > start:
            yield _text(text[start : found.start()])
        yield Link(target_of(text[found.start() : end]))
        start = end
    if start < len(text):
        yield _text(text[start:])


def _text(text: str) -> Text | Break:
    return Break() if "\n" in text and text.isspace() else Text(text)


def _end_of_like(row: Sequence[_Raw], start: int, alike: Callable[[_Raw], bool]) -> int:
    """After the last of those that are alike, with nothing but space between them."""
    end = start + 1
    for index in range(start + 1, len(row)):
        if alike(row[index]):
            end = index + 1
        elif not _is_blank(row[index]):
            break
    return end


def _is_blank(raw: _Raw) -> bool:
    return isinstance(raw, Break) or (isinstance(raw, Text) and not audible(raw.text))
