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
from bot.text.reading import DEFAULT_LIMIT, Reading, read
from bot.text.speaker import Speakers

FAILED = 1
USAGE = 2


class GuildFileError(Exception):
    """The file of `--guild` cannot be used. The message says why, in one line."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give a parser the options that `main` reads."""
    parser.description = (
        "Read Discord message objects as the API sends them, one JSON object a line, from standard input; print for "
        'each a line {"id": …, "spoken": text or null, "skipped": reason or null}.'
    )
    parser.add_argument("--announce", action="store_true", help='say "NAME said" as in a call')
    parser.add_argument(
        "--limit",
        type=_limit,
        default=DEFAULT_LIMIT,
        metavar="N",
        help="speak at most N characters of a message (default: %(default)s)",
    )
    parser.add_argument(
        "--guild",
        type=Path,
        metavar="FILE",
        help='names of the server, as JSON: {"roles": {"<id>": "<name>"}, "channels": {"<id>": "<name>"}, '
        '"nicknames": {"<user id>": "<nickname>"}}',
    )


def main(arguments: argparse.Namespace) -> int:
    """Run the command on the standard streams, in UTF-8; the exit code is 0, 1 for a bad line, 2 for a bad file."""
    guild_file = cast("Path | None", arguments.guild)
    try:
        guild = guild_names(guild_file) if guild_file else GuildNames()
    except GuildFileError as error:
        print(f"narrator read: {error}", file=sys.stderr)  # noqa: T201 - a command talks
        return USAGE
    lines = (line.decode("utf-8", "replace") for line in sys.stdin.buffer)
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", write_through=True)
    announce, limit = cast("bool", arguments.announce), cast("int", arguments.limit)
    try:
        return run(lines, out, sys.stderr, announce=announce, limit=limit, guild=guild)
    finally:
        out.detach()


def run(lines: Iterable[str], out: TextIO, err: TextIO, *, announce: bool, limit: int, guild: GuildNames) -> int:
    """Read each line's message and print what is said of it; 1 if a line could not be read, else 0."""
    wording = load(DEFAULT_LOCALE)
    speakers = Speakers()
    code = 0
    for number, line in enumerate(lines, start=1):
        text = line.strip().removeprefix("\ufeff")  # a byte order mark, which Windows tools write
        if not text:
            continue
        try:
            payload = _object(text)
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
        return GuildNames.model_validate_json(path.read_bytes())
    except OSError as error:
        raise GuildFileError(f"cannot read {path}: {error.strerror}") from error
    except ValidationError as error:
        raise GuildFileError(f"{path} does not hold a server's names: {_fault(error)}") from error


def _limit(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of at least 1")
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
        case json.JSONDecodeError():
            return f"not JSON: {error.msg} at character {error.colno}"
        case _:
            return str(error)


def _fault(error: ValidationError) -> str:
    """The first fault, by its place in the object."""
    first = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(step) for step in first["loc"])
    return f"{place}: {first['msg']}" if place else first["msg"]
