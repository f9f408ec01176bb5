"""`narrator read`: how messages would be read aloud, and why some would not. Needs no token and no network."""

import argparse
import io
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TextIO, cast

from pydantic import ValidationError

from bot.intake import GuildNames, message_from_json
from bot.phrases.catalogue import DEFAULT_LOCALE, load
from bot.text.reading import DEFAULT_LIMIT, LEAST_LIMIT, Reading, read
from bot.text.speaker import Speakers

FAILED = 1
USAGE = 2

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""Windows tools write it before UTF-8."""

_NEEDED = {
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
}
"""What is needed in a place, by how the names of pydantic's faults begin; those that our own objects can have."""


class GuildFileError(Exception):
    """The file of `--guild` cannot be used. The message says why, in one line."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give a parser the options that `main` reads."""
    parser.add_argument("--announce", action="store_true", help='say "NAME said" as in a call')
    parser.add_argument(
        "--limit",
        type=_limit,
        default=DEFAULT_LIMIT,
        metavar="N",
        help=f"speak at most N characters of a message, {LEAST_LIMIT} or more (default: %(default)s)",
    )
    parser.add_argument(
        "--guild",
        type=Path,
        metavar="FILE",
        help='take names of the server from a JSON file: {"roles": {"<id>": "<name>"}, "channels": {"<id>": "<name>"}, '
        '"nicknames": {"<user id>": "<nickname>"}}, each part optional',
    )


def main(arguments: argparse.Namespace) -> int:
    """Run the command on the standard streams, in UTF-8; the exit code is 0, 1 for a bad line, 2 for a bad file."""
    guild_file = cast("Path | None", arguments.guild)
    try:
        guild = guild_names(guild_file) if guild_file else GuildNames()
    except GuildFileError as error:
        print(f"narrator read: {error}", file=sys.stderr)  # noqa: T201 - a command talks
        return USAGE
    if sys.stdin.isatty():
        hint = "reading messages from the terminal, one JSON object a line; end with Ctrl+D"
        print(f"narrator read: {hint}", file=sys.stderr)  # noqa: T201 - a command talks
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", write_through=True)
    announce, limit = cast("bool", arguments.announce), cast("int", arguments.limit)
    try:
        return run(sys.stdin.buffer, out, sys.stderr, announce=announce, limit=limit, guild=guild)
    finally:
        out.detach()


def run(lines: Iterable[bytes], out: TextIO, err: TextIO, *, announce: bool, limit: int, guild: GuildNames) -> int:
    """Read each line's message and print what is said of it; 1 if a line could not be read, else 0."""
    wording = load(DEFAULT_LOCALE)
    speakers = Speakers()
    code = 0
    for number, line in enumerate(lines, start=1):
        text = line.strip().removeprefix(_BYTE_ORDER_MARK)
        if not text:
            continue
        try:
            payload = _object(text.decode())
            message = message_from_json(payload, guild)
        except ValueError as error:
            print(f"line {number}: {_reason(error)}", file=err)
            code = FAILED
            continue
        reading = read(message, wording, limit=limit)
        if isinstance(reading, Reading):
            spoken = reading.text
            if announce:
                spoken = speakers.introduce(message.author, spoken, message.sent_at, wording)
            _answer(out, payload, spoken=spoken, skipped=None)
        else:
            _answer(out, payload, spoken=None, skipped=reading.reason)
    return code


def guild_names(path: Path) -> GuildNames:
    """The names in a file of `--guild`.

    Raises:
        GuildFileError: It cannot be read, or is not of the documented form.
    """
    try:
        return GuildNames.model_validate_json(path.read_bytes().removeprefix(_BYTE_ORDER_MARK))
    except OSError as error:
        raise GuildFileError(f"cannot read {path}: {error.strerror}") from error
    except ValidationError as error:
        raise GuildFileError(f"{path} does not hold a server's names: {_fault(error)}") from error


def _limit(text: str) -> int:
    if not text.isdecimal() or int(text) < LEAST_LIMIT:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of at least {LEAST_LIMIT}")
    return int(text)


def _object(text: str) -> Mapping[str, object]:
    try:
        payload: object = json.loads(text)
    except RecursionError as error:
        raise ValueError("the JSON is nested too deeply") from error
    if not isinstance(payload, dict):
        raise ValueError("a JSON object is needed, with one message")  # noqa: TRY004 - a fault of the input
    return cast("dict[str, object]", payload)


def _answer(out: TextIO, payload: Mapping[str, object], *, spoken: str | None, skipped: str | None) -> None:
    answer = {"id": payload["id"], "spoken": spoken, "skipped": skipped}
    print(json.dumps(answer, ensure_ascii=False), file=out, flush=True)


def _reason(error: ValueError) -> str:
    match error:
        case ValidationError():
            return f"not a Discord message: {_fault(error)}"
        case UnicodeDecodeError():
            return f"not UTF-8 text, from byte {error.start + 1} on"
        case json.JSONDecodeError():
            return f"not JSON: {error.msg} at character {error.colno}"
        case _:
            return str(error)


def _fault(error: ValidationError) -> str:
    """The first fault, in plain words, by its place in the object."""
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
