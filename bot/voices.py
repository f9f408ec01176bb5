"""`narrator voices`: the voices of the engines that are set up, a line each."""

import argparse
import asyncio
import sys
from contextlib import AsyncExitStack
from typing import cast

from bot import logs
from bot.config import load_speech
from bot.engines import open_engines
from bot.speech.engine import Engine, SpeechError
from bot.speech_settings import ENGINES, SpeechSettings

FINE = 0
FAILED = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give a parser the option that `main` reads."""
    parser.add_argument("--engine", choices=ENGINES, metavar="E", help=f"of this engine alone: {', '.join(ENGINES)}")


def main(arguments: argparse.Namespace) -> int:
    """Run the command; the exit code is 0, or 1 when an engine cannot tell its voices.

    Raises:
        ConfigurationError: a setting is wrong, or nothing is set up that could speak.
    """
    settings = load_speech()
    logs.configure("warning", stream=sys.stderr, json=False, secrets=settings.speech_secrets)
    try:
        return asyncio.run(_list(settings, cast("str | None", arguments.engine)))
    except SpeechError as error:
        _tell(str(error))
        return FAILED


async def _list(settings: SpeechSettings, only: str | None) -> int:
    async with AsyncExitStack() as stack:
        engines = await open_engines(settings, only=only)
        for engine in engines:
            stack.push_async_callback(engine.aclose)
        codes = [await _list_voices(engine) for engine in engines]
        return max(codes)


async def _list_voices(engine: Engine) -> int:
    try:
        voices = await engine.voices()
    except SpeechError as error:
        _tell(str(error))
        return FAILED
    if not voices:
        _tell(f"{engine.name} lists no voices: any name may be tried")
    for voice in voices:
        fields = (engine.name, voice.id, voice.name, voice.language or "", voice.gender or "")
        line = "\t".join(" ".join(field.split()) for field in fields)
        sys.stdout.buffer.write(f"{line.rstrip()}\n".encode(errors="replace"))
    sys.stdout.buffer.flush()
    return FINE


def _tell(line: str) -> None:
    print(f"narrator voices: {line}", file=sys.stderr)  # noqa: T201 - a command talks
