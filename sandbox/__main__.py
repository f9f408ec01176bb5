"""The command `python -m sandbox`: a local Discord to point a bot at, or one in which a script is played."""

import argparse
import asyncio
import json
import sys
from pathlib import Path

from sandbox.script import ScriptError, load

USAGE = 2
FAILED = 1


def main(argv: list[str] | None = None) -> int:
    """Run the command; return the exit code: 0 fine, 1 the bot failed, 2 the script or the arguments are wrong."""
    options = _parser().parse_args(argv)
    try:
        script = load(options.script) if options.script else None
    except ScriptError as error:
        return _fail(error, USAGE)
    # Only now: a script's fault is told at once, not after all the servers are imported.
    from sandbox import performance  # noqa: PLC0415 - see above
    from sandbox.play import PlayFailedError  # noqa: PLC0415 - see above

    try:
        with asyncio.Runner() as runner:
            if script is None:
                return runner.run(performance.stay(_tell_by_hand if sys.stdout.isatty() else _tell))
            return runner.run(performance.perform(script, options.out, _tell))
    except ScriptError as error:
        return _fail(error, USAGE)
    except PlayFailedError as error:
        return _fail(error, FAILED)
    except BrokenPipeError:  # whoever read the events is gone
        sys.stdout = None
        return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m sandbox", description="A local Discord on this machine, for bots under test."
    )
    parser.add_argument(
        "--script",
        type=Path,
        metavar="FILE",
        help="play this script (see sandbox/SCRIPTS.md), tell what happens as JSON lines, and end",
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path(),
        metavar="DIR",
        help="where what was heard is written, as heard.wav (here)",
    )
    return parser


def _tell(event: str, **values: object) -> None:
    """Write an event as one line of JSON."""
    sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
    sys.stdout.flush()


def _tell_by_hand(event: str, **values: object) -> None:
    """Write for somebody at a terminal how to point a bot at the sandbox."""
    if event == "ready":
        sys.stdout.write(
            "A local Discord is up, on this machine only. It has one server, with #general and the voice channel\n"
            "Voice. Point a bot at it with this environment:\n\n"
            f"  export DISCORD_TOKEN={values['token']}\n"
            f"  export NARRATOR_PROXY={values['proxy']}\n"
            f"  export SSL_CERT_FILE={values['ca_bundle']}\n\n"
            "Ctrl-C ends it.\n"
        )
        sys.stdout.flush()


def _fail(error: Exception, code: int) -> int:
    sys.stderr.write(f"sandbox: {error}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
