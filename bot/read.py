"""`narrator read`: how messages would be read aloud, and why some would not. Needs no token and no network."""

import argparse
import io
import json
import sys
from collections.abc import Iterable, Mapping
from typing import TextIO, cast

from pydantic import ValidationError

from bot import read_options
from bot.intake.message import GuildNames, message_from_json
from bot.narration.script import Script
from bot.read_options import BYTE_ORDER_MARK, OptionFileError, fault
from bot.text.manner import Manner, Tone
from bot.text.message import Message
from bot.text.reading import Skipped, SkipReason, read
from bot.text.speaker import Speakers

FAILED = 1
USAGE = 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give a parser the options that `main` reads."""
    parser.add_argument("--announce", action="store_true", help='say "NAME said" as in a call')
    read_options.add_arguments(parser)


def main(arguments: argparse.Namespace) -> int:
    """Run the command on the standard streams, in UTF-8; the exit code is 0, 1 for a bad line, 2 for a bad file."""
    try:
        manner, guild = read_options.manner(arguments), read_options.guild(arguments)
    except OptionFileError as error:
        print(f"narrator read: {error}", file=sys.stderr)  # noqa: T201 - a command talks
        return USAGE
    if sys.stdin.isatty():
        hint = "reading messages from the terminal, one JSON object a line; end with Ctrl+D"
        print(f"narrator read: {hint}", file=sys.stderr)  # noqa: T201 - a command talks
    out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", write_through=True)
    speakers = Speakers() if cast("bool", arguments.announce) else None
    try:
        return run(sys.stdin.buffer, out, sys.stderr, manner=manner, speakers=speakers, guild=guild)
    finally:
        out.detach()


def run(
    lines: Iterable[bytes], out: TextIO, err: TextIO, *, manner: Manner, speakers: Speakers | None, guild: GuildNames
) -> int:
    """Read each line's message and print what is said of it; 1 if a line could not be read, else 0.

    With `speakers` it is all that would be heard in a call, else what is said of the message alone.
    """
    code = 0
    for number, line in enumerate(lines, start=1):
        text = line.strip().removeprefix(BYTE_ORDER_MARK)
        if not text:
            continue
        try:
            payload = _object(text.decode())
            message = message_from_json(payload, guild)
        except ValueError as error:
            print(f"line {number}: {_reason(error)}", file=err)
            code = FAILED
            continue
        answer = {"id": payload["id"], **_answer(message, manner, speakers)}
        print(json.dumps(answer, ensure_ascii=False), file=out, flush=True)
    return code


def _answer(message: Message, manner: Manner, speakers: Speakers | None) -> dict[str, object]:
    if speakers is None:
        reading = read(message, manner)
        return _skipped(reading.reason) if isinstance(reading, Skipped) else _spoken(reading.text, reading.tones)
    script = Script.of(message, manner, speakers, speakers.last, message.sent_at)
    return _skipped(script) if isinstance(script, SkipReason) else _spoken(script.line, script.tones)


def _spoken(text: str, tones: tuple[Tone, ...]) -> dict[str, object]:
    answer: dict[str, object] = {"spoken": text, "skipped": None}
    return answer | {"tones": tones} if tones else answer


def _skipped(reason: SkipReason) -> dict[str, object]:
    return {"spoken": None, "skipped": reason}


def _object(text: str) -> Mapping[str, object]:
    try:
        payload: object = json.loads(text)
    except RecursionError as error:
        raise ValueError("the JSON is nested too deeply") from error
    if not isinstance(payload, dict):
        raise ValueError("a JSON object is needed, with one message")  # noqa: TRY004 - a fault of the input
    return cast("dict[str, object]", payload)


def _reason(error: ValueError) -> str:
    match error:
        case ValidationError():
            return f"not a Discord message: {fault(error)}"
        case UnicodeDecodeError():
            return f"not UTF-8 text, from byte {error.start + 1} on"
        case json.JSONDecodeError():
            return f"not JSON: {error.msg} at character {error.colno}"
        case _:
            return str(error)
