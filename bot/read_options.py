"""The options of `narrator read` that decide in what manner messages are said, and the files they name."""

import argparse
import sys
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from bot.intake.message import GuildNames
from bot.phrases.catalogue import DEFAULT_LOCALE, Catalogue, load, locales
from bot.text.blocklist import NOTHING_BLOCKED, Blocking, Blocklist
from bot.text.dictionary import EMPTY, Dictionary
from bot.text.dictionary_file import FileFault, RowFault, UnreadableFile, read_file
from bot.text.manner import DEFAULT_LIMIT, LEAST_LIMIT, MOST_LIMIT, Manner, NamePolicy, Verbosity

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""Windows tools write it before UTF-8."""

_NEEDED = {
    "dataclass": "a JSON object",
    "model": "a JSON object",
    "dict": "a JSON object",
    "tuple": "a list",
    "string": "a text",
    "bool": "true or false",
    "int": "a whole number",
    "float": "a number",
    "finite": "a number",
    "greater": "an id, which is never negative",
    "less": "an id, which has at most 64 bits",
    "recursion": "nested less deeply",
}
"""What is needed in a place, by how the names of pydantic's faults begin; those that our own objects can have."""

_FILE_FAULTS = {
    FileFault.TOO_LARGE: "is larger than 1 MiB",
    FileFault.NOT_UTF8: "is not UTF-8 text",
    FileFault.NO_HEADER: "does not begin with the line phrase,reading",
    FileFault.NOT_JSON: "is not JSON",
}
_ROW_FAULTS = {
    RowFault.NOT_TWO: "it has not just a phrase and a reading",
    RowFault.REPEATED: "its phrase came before",
    RowFault.BROKEN: "it cannot be read, nor what comes after it",
    RowFault.TOO_MANY: "too many rows, this one and the rest are left out",
}


class OptionFileError(Exception):
    """The file of an option cannot be used. The message says why, in one line."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give a parser the options that `manner` and `guild` read."""
    parser.add_argument(
        "--language",
        type=_catalogue,
        default=DEFAULT_LOCALE,
        metavar="LANGUAGE",
        help=f"the narrator's own words: {', '.join(sorted(locales()))} (default: %(default)s)",
    )
    parser.add_argument(
        "--time-zone",
        type=_zone,
        default="UTC",
        metavar="ZONE",
        help="for times of day, such as Europe/Berlin (default: %(default)s)",
    )
    _add_choice(parser, "--verbosity", Verbosity, Verbosity.NORMAL, "how much is said of what is not words")
    _add_choice(parser, "--names", NamePolicy, NamePolicy.NICKNAME, "which of their names people are called by")
    parser.add_argument(
        "--limit",
        type=_limit,
        default=DEFAULT_LIMIT,
        metavar="N",
        help=f"speak at most N characters of a message, {LEAST_LIMIT} to {MOST_LIMIT} (default: %(default)s)",
    )
    parser.add_argument("--notices", action="store_true", help="read joins, boosts, pins and threads too")
    parser.add_argument("--bots", action="store_true", help="read messages of bots and webhooks too")
    parser.add_argument(
        "--dictionary", type=Path, metavar="FILE", help="a dictionary, as /dictionary exports it: CSV or JSON"
    )
    parser.add_argument(
        "--blocked", type=Path, metavar="FILE", help="skip messages with the words of a file, one a line"
    )
    parser.add_argument(
        "--guild",
        type=Path,
        metavar="FILE",
        help='take names of the server from a JSON file: {"roles": {"<id>": "<name>"}, "channels": {"<id>": "<name>"}, '
        '"nicknames": {"<user id>": "<nickname>"}}, each part optional',
    )


def manner(arguments: argparse.Namespace) -> Manner:
    """The manner that the options ask for. Rows of a dictionary that are left out are told on standard error.

    Raises:
        OptionFileError: A file cannot be used.
    """
    catalogue = cast("Catalogue", arguments.language)
    dictionary, blocked = cast("Path | None", arguments.dictionary), cast("Path | None", arguments.blocked)
    return Manner(
        catalogue,
        language=catalogue.locale,
        zone=cast("ZoneInfo", arguments.time_zone),
        verbosity=Verbosity(arguments.verbosity),
        names=NamePolicy(arguments.names),
        limit=cast("int", arguments.limit),
        notices=cast("bool", arguments.notices),
        bots=cast("bool", arguments.bots),
        dictionary=_dictionary(dictionary) if dictionary else EMPTY,
        blocked=_blocklist(blocked) if blocked else NOTHING_BLOCKED,
    )


def guild(arguments: argparse.Namespace) -> GuildNames:
    """The names that the options give.

    Raises:
        OptionFileError: The file cannot be read, or is not of the documented form.
    """
    path = cast("Path | None", arguments.guild)
    if path is None:
        return GuildNames()
    try:
        return GuildNames.model_validate_json(_content(path))
    except ValidationError as error:
        raise OptionFileError(f"{path} does not hold a server's names: {fault(error)}") from error


def fault(error: ValidationError) -> str:
    """The first fault of an object, in plain words, by its place in it."""
    first = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(step) for step in first["loc"] if step != "[key]") or "the whole"
    match first["type"]:
        case "json_invalid":
            return f"not JSON: {first.get('ctx', {})['error']}"
        case "missing":
            return f"{place} is missing"
        case "extra_forbidden":
            return f"{place} is unknown; allowed: {', '.join(GuildNames.model_fields)}"
        case kind:
            return f"{place} must be {_NEEDED[kind.partition('_')[0]]}"


def _dictionary(path: Path) -> Dictionary:
    try:
        imported = read_file(_content(path))
    except UnreadableFile as error:
        raise OptionFileError(f"{path} {_FILE_FAULTS[error.fault]}") from error
    for row in imported.wrong:
        reason = _ROW_FAULTS[row.fault] if isinstance(row.fault, RowFault) else row.fault.replace("-", " ")
        print(f"narrator read: {path}: row {row.number} is left out: {reason}", file=sys.stderr)  # noqa: T201 - a command talks
    return Dictionary(imported.entries)


def _blocklist(path: Path) -> Blocklist:
    try:
        lines = _content(path).decode().splitlines()
    except UnicodeDecodeError as error:
        raise OptionFileError(f"{path} is not UTF-8 text") from error
    return Blocklist((line.strip() for line in lines if line.strip()), Blocking.SKIP)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes().removeprefix(BYTE_ORDER_MARK)
    except OSError as error:
        raise OptionFileError(f"cannot read {path}: {error.strerror}") from error


def _add_choice(
    parser: argparse.ArgumentParser, name: str, choices: type[Verbosity | NamePolicy], default: str, about: str
) -> None:
    values = [choice.value for choice in choices]
    parser.add_argument(
        name,
        choices=values,
        default=default,
        metavar="CHOICE",
        help=f"{about}: {', '.join(values)} (default: %(default)s)",
    )


def _catalogue(text: str) -> Catalogue:
    catalogue = load(text)
    if catalogue.locale.partition("-")[0] != text.partition("-")[0]:
        raise argparse.ArgumentTypeError(f"{text!r} is none of {', '.join(sorted(locales()))}")
    return catalogue


def _zone(text: str) -> ZoneInfo:
    try:
        return ZoneInfo(text)
    except (OSError, ValueError, KeyError) as error:  # a folder of zones, an absolute path, no such zone
        raise argparse.ArgumentTypeError(f"{text!r} is no time zone, such as Europe/Berlin") from error


def _limit(text: str) -> int:
    if not text.isdecimal() or not LEAST_LIMIT <= int(text) <= MOST_LIMIT:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {LEAST_LIMIT} to {MOST_LIMIT}")
    return int(text)
