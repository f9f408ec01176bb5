"""The command `narrator demo`."""

import argparse
import asyncio
import signal
import sys
import tempfile
from importlib.resources import as_file, files
from importlib.util import find_spec
from pathlib import Path
from types import FrameType

from bot.demo.screen import Screen, terminal
from bot.demo.stage import CONFIGURATION, HEARD, REPORT, USAGE, DemoFailedError, Stage

BUILT_IN = "campfire.toml"

_NEEDED = {"espeakng_loader": "the local voice", "cryptography": "the local Discord", "numpy": "the local Discord"}
_REMEDY = "`pip install 'narrator[local,sandbox]'` installs all of it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `narrator demo`."""
    parser.add_argument(
        "--script",
        type=Path,
        metavar="FILE",
        help="what the members do, in the format of sandbox/SCRIPTS.md (a short chat that shows what Narrator does)",
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("demo"),
        metavar="DIR",
        help="where heard.wav and report.json are written (demo)",
    )


def main(args: argparse.Namespace) -> int:
    """Perform a demo; return the exit code.

    0: every message that was to be heard was heard, and nothing went wrong on the way. 1: something did. 2: the script
    or an option is wrong. 78: a part is not installed, or this is Windows. 130, or 128 and the number of another
    signal: it was interrupted.
    """
    try:
        _check_system()
        _check_installed()
        _prepare(args.out)
        with as_file(files("bot.demo") / BUILT_IN) as built_in, asyncio.Runner() as runner:
            script: Path = args.script or built_in
            code = runner.run(_perform(script.absolute(), args.out))
    except DemoFailedError as error:
        sys.stderr.writelines(f"narrator: {problem}\n" for problem in error.problems)
        return error.code
    if code:
        sys.stderr.write("\nnarrator: the demo was interrupted; nothing of it is left running\n")
    return code


def _check_system() -> None:
    if sys.platform == "win32":  # the processes of the demo are ended by POSIX signals
        raise DemoFailedError("the demo needs Linux or macOS; on Windows, run it in WSL", code=CONFIGURATION)


def _check_installed() -> None:
    missing = dict.fromkeys(part for module, part in _NEEDED.items() if find_spec(module) is None)
    if missing:
        raise DemoFailedError(
            f"the demo needs {' and '.join(missing)}, not installed yet: {_REMEDY}", code=CONFIGURATION
        )


def _prepare(out: Path) -> None:
    """Make the folder for the results, and take those of an earlier demo away."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name in (HEARD, REPORT):
            (out / name).unlink(missing_ok=True)
    except OSError as error:
        raise DemoFailedError(
            f"--out is {str(out)!r}, where nothing can be written ({error.strerror})", code=USAGE
        ) from error


async def _perform(script: Path, out: Path) -> int:
    """Perform a demo; return 0, or 128 and the number of the signal that interrupted it."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    received: list[int] = []

    def interrupt(number: int, _frame: FrameType | None) -> None:
        received.append(number)
        if task is not None:
            loop.call_soon_threadsafe(task.cancel)

    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, interrupt)
    with tempfile.TemporaryDirectory(prefix="narrator-demo-") as home:
        try:
            await Stage(script=script, out=out, home=Path(home), screen=Screen(terminal())).perform()
        except asyncio.CancelledError:
            if not received:
                raise
            return 128 + received[0]
    return 0
