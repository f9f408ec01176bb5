"""What Discord writes between angle brackets: mentions, custom emoji, timestamps, commands, pages and addresses."""

import re

from bot.text.links import target_of
from bot.text.tree import Command, Emoji, Kind, Leaf, Link, Mention, Page, Text, Timestamp

_ANGLED = re.compile(
    r"""<(?:
        @!?(?P<user>[0-9]++) | @&(?P<role>[0-9]++) | \#(?P<channel>[0-9]++)
        | [@\#][!&]?(?P<typed>\w*+)
        | a?:(?P<emoji>[A-Za-z0-9_]++):[0-9]*+
        | t:(?P<time>-?[0-9]++)(?::(?P<style>[A-Za-z]))?
        | /(?P<command>[^<>\n:`|\\]++):[0-9]++
        | id:(?P<page>[a-z-]++)(?::[0-9]++)?
        | (?P<address>[A-Za-z][A-Za-z0-9+.-]*+://[^\s<>`|\\]++)
    )>""",
    re.VERBOSE,
)
_NAMED = {
    "emoji": Emoji,
    "command": Command,
    "page": Page,
    "typed": Text,  # a mention made by hand mentions nobody, and its signs are noise
}
_LONGEST_ID = 20
_LONGEST_TIME = 14
_LAST_TIME = 8_640_000_000_000
"""Seconds since the epoch: the range of a JavaScript date, beyond which Discord shows the markup itself."""


def angled(text: str, at: int) -> tuple[Leaf, int]:
    """What begins at the `<` that stands here, and where it ends; a bracket alone is just that."""
    found = _ANGLED.match(text, at)
    if found is None:
        return Text(text[at]), at + 1
    group = next(name for name, value in found.groupdict().items() if value is not None)
    return _leaf(group, found[group], found["style"]), found.end()


def _leaf(group: str, value: str, style: str | None) -> Leaf:
    match group:
        case "user" | "role" | "channel":
            return Mention(Kind[group.upper()], int(value) if len(value) <= _LONGEST_ID else 0)
        case "emoji" | "command" | "page" | "typed":
            return _NAMED[group](value)
        case "time":
            at = int(value) if len(value) <= _LONGEST_TIME else None
            return Timestamp(at if at is not None and abs(at) <= _LAST_TIME else None, style or "f")
        case _:
            return Link(target_of(value))
