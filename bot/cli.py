"""The `narrator` command: reads its arguments, imports only what the chosen command needs, and answers by exit code."""

import argparse
import os
import shutil
import sys
from collections.abc import Callable
from importlib.metadata import version
from typing import cast

FINE = 0
FAILED = 1
USAGE = 2
CONFIGURATION = 78
"""EX_CONFIG of sysexits.h: a fault in the settings, which starting again will not mend."""
INTERRUPTED = 130
"""As a shell tells of a command that SIGINT ended: 128 and the signal's number."""
READER_GONE = 141
"""As a shell tells of a command that SIGPIPE ended: 128 and the signal's number."""

_WIDTH = 79
"""Columns of a help text, fewer where the terminal has fewer; the texts below are laid out for it."""

_ABOUT = """\
Reads a Discord text channel aloud in a voice channel, each member in a voice
of their own.

To hear it at once, without an account:  narrator demo
To run it as your own bot:               set DISCORD_TOKEN, then: narrator run
"""

_EXIT_CODES = """\
exit codes: 0 fine, 1 failed, 2 wrong usage, 78 wrong settings (starting again
does not help)
Settings come from the environment and from a file .env in the working
directory; .env.example lists them all.
"""

_RUN = """\
Connects to Discord and reads aloud until it is stopped (Ctrl+C or SIGTERM).

Needs one setting, DISCORD_TOKEN: make an application in the Discord developer
portal, switch on its Message Content intent under Bot, and put the token in
the environment or in .env. Then invite the bot to your server, join a voice
channel and type /join.
"""

_DEMO = """\
Starts a Discord of its own on this machine and the real bot in it. Two members
chat by a script, and what a listener hears is written to a file. Needs no
account, no key and no settings.
"""

_READ = """\
Reads message objects as Discord's API sends them, one JSON object a line, from
standard input, and prints for each what would be said of it or why nothing
would be: a line {"id": ID, "spoken": TEXT or null, "skipped": REASON or null},
and "tones": [TONE, ...] where short sounds stand for links and pictures.
Needs no settings.

reasons: bot-message, notice (Discord's own, such as a join), silent-message
(sent with @silent), nothing-to-say, blocked (a blocked word)
"""

_SAY = """\
Speaks a text to a file, with the engines, voices and settings of the bot. Who
spoke it, and how soon the first audio came, is told on standard error. Needs
no token.
"""

_VOICES = """\
Prints the voices of the engines that are set up, a line each: engine, voice,
name, language and gender, separated by tabs. Needs no token.
"""


def main(argv: list[str] | None = None) -> int:
    """Run the command that the arguments (by default the process's own) name, and return its exit code."""
    try:
        status = _dispatch(sys.argv[1:] if argv is None else argv)
        sys.stdout.flush()  # so that a reader who has gone is noticed here and not at the interpreter's end
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        if not _reader_is_gone():
            raise
        return READER_GONE
    return status


def _dispatch(argv: list[str]) -> int:
    chosen = next((argument for argument in argv if not argument.startswith("-")), None)
    parser = _parser(chosen)
    try:
        arguments = parser.parse_args(argv)
    except SystemExit as end:  # argparse has printed the help, the version or what was wrong
        return cast("int", end.code)
    if arguments.command is None:
        parser.print_help(sys.stderr)
        return USAGE
    return cast("Callable[[argparse.Namespace], int]", arguments.main)(arguments)


def _parser(chosen: str | None) -> argparse.ArgumentParser:
    """The parser, with the options of the chosen command: those of the others are not worth importing them."""
    parser = argparse.ArgumentParser("narrator", description=_ABOUT, epilog=_EXIT_CODES, formatter_class=_layout)
    parser.add_argument("--version", action="version", version=f"narrator {version('narrator')}")
    commands = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND")
    run = commands.add_parser("run", help="runs the bot", description=_RUN, formatter_class=_layout)
    run.add_argument(
        "--wrong-settings-exit",
        metavar="CODE",
        type=int,
        default=CONFIGURATION,
        help=f"exit code for wrong settings instead of {CONFIGURATION}: 0 keeps a supervisor that cannot tell one code "
        "from another, such as Docker, from starting the bot again",
    )
    run.set_defaults(main=_run)
    demo = commands.add_parser(
        "demo", help="lets members chat in a Discord on this machine", description=_DEMO, formatter_class=_layout
    )
    read = commands.add_parser(
        "read", help="prints what would be said of messages", description=_READ, formatter_class=_layout
    )
    say = commands.add_parser("say", help="speaks a text to a file", description=_SAY, formatter_class=_layout)
    voices = commands.add_parser("voices", help="lists the voices", description=_VOICES, formatter_class=_layout)
    if chosen == "demo":
        from bot.demo import command as demo_command  # noqa: PLC0415 - only `narrator demo` pays for importing it

        demo_command.add_arguments(demo)
        demo.set_defaults(main=demo_command.main)
    if chosen == "read":
        from bot import read as read_command  # noqa: PLC0415 - only `narrator read` pays for importing it

        read_command.add_arguments(read)
        read.set_defaults(main=read_command.main)
    if chosen == "say":
        from bot import say as say_command  # noqa: PLC0415 - only `narrator say` pays for importing it

        say_command.add_arguments(say)
        say.set_defaults(main=_configured(say_command.main))
    if chosen == "voices":
        from bot import voices as voices_command  # noqa: PLC0415 - only `narrator voices` pays for importing it

        voices_command.add_arguments(voices)
        voices.set_defaults(main=_configured(voices_command.main))
    return parser


def _layout(prog: str) -> argparse.HelpFormatter:
    columns = shutil.get_terminal_size().columns - 2  # as argparse itself would leave at the right
    return argparse.RawDescriptionHelpFormatter(prog, width=min(_WIDTH, columns))


def _run(arguments: argparse.Namespace) -> int:
    from bot.config import load  # noqa: PLC0415 - only the commands with settings pay for importing it

    def run(_arguments: argparse.Namespace) -> int:
        settings = load()
        from bot import runtime  # noqa: PLC0415 - a wrong setting is told before discord.py is imported

        return runtime.main(settings)

    return _configured(run, wrong_settings_exit=arguments.wrong_settings_exit)(arguments)


def _configured(
    command: Callable[[argparse.Namespace], int], *, wrong_settings_exit: int = CONFIGURATION
) -> Callable[[argparse.Namespace], int]:
    """The command, which tells of settings that cannot be used and ends with that code then."""

    def guarded(arguments: argparse.Namespace) -> int:
        from bot.config import ConfigurationError  # noqa: PLC0415 - only the commands with settings pay for importing it

        try:
            return command(arguments)
        except ConfigurationError as error:
            sys.stderr.writelines(f"narrator: {problem}\n" for problem in error.problems)
            return wrong_settings_exit

    return guarded


def _reader_is_gone() -> bool:
    """Whether it is standard output that broke; it then leads nowhere, for the interpreter will flush it once more."""
    try:
        # An unbuffered stream forgets what it could not write, so flushing alone does not tell.
        sys.stdout.write("\n")
        sys.stdout.flush()
    except BrokenPipeError:
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - not a path of the file system
            os.dup2(nowhere.fileno(), sys.stdout.fileno())
        return True
    return False
