"""`narrator say`: a text spoken to a file, by the same way that speech takes to a call."""

import argparse
import asyncio
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import cast

from bot import logs
from bot.audio.file import to_ogg, to_wav
from bot.config import load_speech
from bot.engines import open_engines
from bot.narration.studio import EngineStudio
from bot.speech.engine import Engine, Persona, SpeechError, SpeechRejected
from bot.speech_settings import ENGINES, SpeechSettings

FINE = 0
FAILED = 1

STANDARD_OUTPUT = "-"
_WRITERS: dict[str, Callable[[Sequence[bytes]], bytes]] = {".wav": to_wav, ".ogg": to_ogg}

_LANGUAGE = "en"
"""It only tells abbreviations from the ends of sentences, where an engine takes no long text at once."""

MIN_SPEED = 0.25
MAX_SPEED = 4.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give a parser the options that `main` reads."""
    parser.add_argument("text", metavar="TEXT", help="what is said")
    parser.add_argument("--voice", metavar="V", help="in which voice, of those that `narrator voices` lists")
    parser.add_argument("--instructions", default="", metavar="I", help="in which manner, for engines that heed it")
    parser.add_argument(
        "--speed",
        type=_speed,
        default=1.0,
        metavar="S",
        help=f"how fast, from {MIN_SPEED:g} to {MAX_SPEED:g} (default: 1)",
    )
    parser.add_argument("--engine", choices=ENGINES, metavar="E", help=f"by which engine alone: {', '.join(ENGINES)}")
    parser.add_argument(
        "--out",
        type=_file,
        required=True,
        metavar="FILE",
        help="where to: a file that ends in .wav or .ogg, or - for standard output, as WAV",
    )


def main(arguments: argparse.Namespace) -> int:
    """Run the command; the exit code is 0, or 1 when nobody can speak it or the file cannot be written.

    Raises:
        ConfigurationError: a setting is wrong, or nothing is set up that could speak.
    """
    settings = load_speech()
    logs.configure("warning", stream=sys.stderr, json=False, secrets=settings.speech_secrets)
    persona = Persona(
        voice=cast("str | None", arguments.voice),
        instructions=cast("str", arguments.instructions),
        speed=cast("float", arguments.speed),
    )
    text, only = cast("str", arguments.text), cast("str | None", arguments.engine)
    try:
        packets = asyncio.run(_recorded(settings, text, persona, only))
    except SpeechError as error:
        return _fail(str(error))
    return _write(cast("str", arguments.out), packets)


async def _recorded(settings: SpeechSettings, text: str, persona: Persona, only: str | None) -> list[bytes]:
    """All packets of the speech. Tells on standard error who spoke, and how soon.

    Raises:
        SpeechError: nobody can speak it.
        ConfigurationError: nothing is set up that could.
    """
    async with AsyncExitStack() as stack:
        engines = await open_engines(settings, only=only)
        for engine in engines:
            stack.push_async_callback(engine.aclose)
        if persona.voice is not None:
            await _require_voice(engines, persona.voice)
        studio = EngineStudio(*engines)
        stack.callback(studio.close)
        begun_s = time.monotonic()
        async with studio.record(text, persona, language=_LANGUAGE) as recording:
            first_ms = round(1_000 * (time.monotonic() - begun_s))
            packets = [packet async for batch in recording.packets for packet in batch]
        voice = recording.voice or "its default voice"
        _tell(f"{recording.engine} spoke, in {voice}; the first audio came after {first_ms} ms")
        return packets


async def _require_voice(engines: Sequence[Engine], voice: str) -> None:
    """A member whose voice is gone is given another; who asks for one here is told.

    Raises:
        SpeechError: it is in no engine's list, or the lists cannot be had.
    """
    for engine in engines:
        known = await engine.voices()
        if not known or any(each.id == voice for each in known):
            return
    raise SpeechRejected(f"no engine has the voice {voice!r}; `narrator voices` lists those there are")


def _write(out: str, packets: Sequence[bytes]) -> int:
    if out == STANDARD_OUTPUT:
        sys.stdout.buffer.write(to_wav(packets))
        sys.stdout.buffer.flush()
        return FINE
    path = Path(out)
    is_new = not path.exists()
    try:
        path.write_bytes(_WRITERS[path.suffix.lower()](packets))
    except OSError as error:
        if is_new and path.is_file():
            path.unlink()  # half a file is worse than none
        return _fail(f"cannot write {out}: {error.strerror}")
    return FINE


def _speed(text: str) -> float:
    problem = argparse.ArgumentTypeError(f"{text!r} is not a number from {MIN_SPEED:g} to {MAX_SPEED:g}")
    try:
        speed = float(text)
    except ValueError:
        raise problem from None
    if not MIN_SPEED <= speed <= MAX_SPEED:
        raise problem
    return speed


def _file(text: str) -> str:
    if text != STANDARD_OUTPUT and Path(text).suffix.lower() not in _WRITERS:
        raise argparse.ArgumentTypeError(f"{text!r} ends neither in .wav nor in .ogg, and is not -")
    return text


def _tell(line: str) -> None:
    print(f"narrator say: {line}", file=sys.stderr)  # noqa: T201 - a command talks


def _fail(line: str) -> int:
    _tell(line)
    return FAILED
