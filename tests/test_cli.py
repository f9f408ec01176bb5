"""The `narrator` command as a shell sees it: a process, its output and its exit code."""

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.cli import main

COMMAND = [sys.executable, "-m", "bot"]
TIMEOUT_S = 30
TOKEN = "MTIzNDU2.GhIjKl.invented-for-tests"

STAND_IN = """
import signal, sys, types
runtime = types.ModuleType("bot.runtime")
def main(settings):
    {body}
runtime.main = main
sys.modules["bot.runtime"] = runtime
from bot.cli import main
sys.exit(main(["run"]))
"""
"""A process whose `narrator run` does what `body` says in the place of the bot."""


class Ended(NamedTuple):
    """What is left of a process."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """An environment whose only setting is a token, and a working directory of its own."""
    monkeypatch.chdir(tmp_path)
    mine = {name: value for name, value in os.environ.items() if not name.upper().startswith("NARRATOR_")}
    return mine | {"DISCORD_TOKEN": TOKEN}


@contextmanager
def process(
    command: list[str], environment: dict[str, str], stdout: int = subprocess.PIPE
) -> Generator[subprocess.Popen[str]]:
    """The process, started; it does not outlive the test."""
    pipe = subprocess.PIPE
    with subprocess.Popen(  # noqa: S603 - this interpreter, with arguments of the tests
        command, env=environment, stdin=pipe, stdout=stdout, stderr=pipe, text=True
    ) as started:
        try:
            yield started
        finally:
            started.kill()


def run(command: list[str], environment: dict[str, str]) -> Ended:
    """The process, ended by itself."""
    with process(command, environment) as started:
        output, errors = started.communicate(timeout=TIMEOUT_S)
    return Ended(started.returncode, output, errors)


def stand_in(body: str) -> list[str]:
    """The command of a process in which `body` stands in for the bot."""
    return [sys.executable, "-c", STAND_IN.format(body=body)]


def test_help_tells_a_newcomer_where_to_begin(surroundings: dict[str, str]) -> None:
    """It goes to standard output, names every command and ends with 0."""
    ended = run([*COMMAND, "--help"], surroundings)

    assert (ended.returncode, ended.stderr) == (0, "")
    commands = ended.stdout.partition("\ncommands:\n")[2].partition("\n\n")[0]
    assert [line.split()[0] for line in commands.splitlines()[1:]] == ["run", "demo", "read", "say", "voices"]
    assert "narrator demo" in ended.stdout


@pytest.mark.parametrize("command", ["run", "demo", "read", "say", "voices"])
def test_every_command_has_a_help(surroundings: dict[str, str], command: str) -> None:
    """Whatever is set or not."""
    del surroundings["DISCORD_TOKEN"]

    ended = run([*COMMAND, command, "--help"], surroundings)

    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith(f"usage: narrator {command} ")


@pytest.mark.parametrize("arguments", [[], ["run"], ["demo"], ["read"], ["say"], ["voices"]])
def test_a_help_is_at_most_79_columns_wide(surroundings: dict[str, str], arguments: list[str]) -> None:
    """On a wide terminal as well: it is prose, and wraps badly where it is cut."""
    ended = run([*COMMAND, *arguments, "--help"], surroundings | {"COLUMNS": "200"})

    assert ended.returncode == 0
    assert [line for line in ended.stdout.splitlines() if len(line) > 79] == []


@pytest.mark.parametrize("command", ["run", "demo", "read", "say", "voices"])
def test_a_description_tells_what_the_command_does(surroundings: dict[str, str], command: str) -> None:
    """In the third person, as the list of the commands does."""
    listed = run([*COMMAND, "--help"], surroundings).stdout.partition("\ncommands:\n")[2]
    described = run([*COMMAND, command, "--help"], surroundings).stdout.partition("\n\n")[2]

    assert re.search(rf"^    {command} +[a-z]+s ", listed, re.MULTILINE)
    assert re.match(r"[A-Z][a-z]+s ", described)


def test_the_version_is_the_packages(surroundings: dict[str, str]) -> None:
    """As the package's own data has it."""
    ended = run([*COMMAND, "--version"], surroundings)

    assert (ended.returncode, ended.stdout, ended.stderr) == (0, f"narrator {version('narrator')}\n", "")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "To run it as your own bot:"),
        (["sing"], "narrator: error: argument COMMAND: invalid choice: 'sing'"),
        (["--loud"], "usage: narrator"),
        (["run", "--loud"], "narrator: error: unrecognized arguments: --loud"),
        (["say", "hi"], "the following arguments are required: --out"),
        (["say", "hi", "--out", "hi.mp3"], "'hi.mp3' ends neither in .wav nor in .ogg"),
        (["say", "hi", "--out", "-", "--speed", "9"], "'9' is not a number from 0.25 to 4"),
        (["say", "hi", "--out", "-", "--speed", "nan"], "'nan' is not a number from 0.25 to 4"),
        (["say", "hi", "--out", "-", "--engine", "siri"], "invalid choice: 'siri'"),
    ],
)
def test_wrong_usage_ends_with_2(surroundings: dict[str, str], arguments: list[str], told: str) -> None:
    """What is right is told on standard error, and standard output stays empty."""
    ended = run([*COMMAND, *arguments], surroundings)

    assert (ended.returncode, ended.stdout) == (2, "")
    assert told in ended.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DISCORD_TOKEN", ""),
        ("DISCORD_TOKEN", f"Bot {TOKEN}"),
        ("NARRATOR_ENGINES", "siri"),
        ("NARRATOR_PROXY", "proxy.test"),
        ("NARRATOR_DATABASE_URL", "narrator.db"),
        ("NARRATOR_DATABASE_URL", "mysql://ada:secret@db.test/narrator"),
        ("NARRATOR_DATABASE_URL", "postgresql://ada:secret@db.test"),
        ("NARRATOR_DATABASE_URL", "postgresql://db.test:port/narrator"),
        ("NARRATOR_LOG_LEVEL", "loud"),
        ("NARRATOR_LOGLEVEL", "info"),
    ],
)
def test_a_wrong_setting_ends_with_78(surroundings: dict[str, str], name: str, value: str) -> None:
    """One line names it; there is no traceback."""
    ended = run([*COMMAND, "run"], surroundings | {name: value})

    assert (ended.returncode, ended.stdout) == (78, "")
    assert len(ended.stderr.splitlines()) == 1
    assert ended.stderr.startswith(f"narrator: {name} ")


def test_the_exit_code_for_wrong_settings_can_be_chosen(surroundings: dict[str, str]) -> None:
    """Docker starts a container again after any other code than 0."""
    ended = run([*COMMAND, "run", "--wrong-settings-exit", "0"], surroundings | {"NARRATOR_LOG_LEVEL": "loud"})

    assert ended.returncode == 0
    assert ended.stderr.startswith("narrator: NARRATOR_LOG_LEVEL ")


def test_each_wrong_setting_has_a_line_of_its_own(surroundings: dict[str, str]) -> None:
    """Nobody mends one only to hear of the next."""
    ended = run([*COMMAND, "run"], surroundings | {"NARRATOR_ENGINES": "siri", "NARRATOR_LOG_LEVEL": "loud"})

    assert ended.returncode == 78
    assert [" ".join(line.split()[:2]) for line in ended.stderr.splitlines()] == [
        "narrator: NARRATOR_ENGINES",
        "narrator: NARRATOR_LOG_LEVEL",
    ]


def test_a_malformed_dotenv_line_is_told_once_and_with_the_rest(surroundings: dict[str, str], tmp_path: Path) -> None:
    """The library that reads the file would warn of it in words of its own."""
    (tmp_path / ".env").write_text("no setting\nNARRATOR_LOG_LEVEL=loud\n", encoding="utf-8")

    ended = run([*COMMAND, "run"], surroundings)

    assert ended.returncode == 78
    assert [" ".join(line.split()[:4]) for line in ended.stderr.splitlines()] == [
        "narrator: .env line 1",
        "narrator: NARRATOR_LOG_LEVEL is 'loud',",
    ]


def test_a_data_directory_that_cannot_be_written_ends_with_78(surroundings: dict[str, str], tmp_path: Path) -> None:
    """It is tried before anything else is started."""
    (tmp_path / "data").touch()

    ended = run([*COMMAND, "run"], surroundings)

    assert (ended.returncode, ended.stdout) == (78, "")
    assert len(ended.stderr.splitlines()) == 1
    assert ended.stderr.startswith("narrator: NARRATOR_DATA_DIR is 'data', which is a file, not a directory")


@pytest.mark.parametrize("code", [0, 1])
def test_the_bots_exit_code_is_the_commands(surroundings: dict[str, str], code: int) -> None:
    """Nothing is added to it."""
    ended = run(stand_in(f"return {code}"), surroundings)

    assert (ended.returncode, ended.stdout, ended.stderr) == (code, "", "")


def test_the_bot_is_given_the_settings(surroundings: dict[str, str]) -> None:
    """Those of the process's own environment."""
    ended = run(stand_in("print(settings.log_level); return 0"), surroundings | {"NARRATOR_LOG_LEVEL": "debug"})

    assert (ended.returncode, ended.stdout) == (0, "debug\n")


def test_an_error_nobody_foresaw_ends_with_1_and_a_traceback(surroundings: dict[str, str]) -> None:
    """It is a fault of ours and must be reportable."""
    ended = run(stand_in("raise LookupError('unforeseen')"), surroundings)

    assert ended.returncode == 1
    assert ended.stderr.endswith("LookupError: unforeseen\n")


def test_an_interrupt_ends_with_130_and_no_traceback(surroundings: dict[str, str]) -> None:
    """As a shell expects of a command that Ctrl+C ended."""
    body = "signal.signal(signal.SIGINT, signal.default_int_handler); print('ready', flush=True); signal.pause()"
    with process(stand_in(body), surroundings) as started:
        assert started.stdout is not None
        assert started.stdout.readline() == "ready\n"
        started.send_signal(signal.SIGINT)
        _, told = started.communicate(timeout=TIMEOUT_S)

    assert (started.returncode, told) == (130, "")


def test_a_reader_who_has_gone_ends_it_quietly_with_141(surroundings: dict[str, str]) -> None:
    """As in `narrator --help | true`: no traceback, and no complaint of the interpreter at its end."""
    assert _without_reader([*COMMAND, "--help"], surroundings | {"PYTHONUNBUFFERED": ""}) == (141, "")


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_who_goes_ends_the_reading_of_messages(surroundings: dict[str, str], unbuffered: str) -> None:
    """As in `narrator read < messages | head -1`, however standard output is written."""
    message = {"id": "1", "channel_id": "2", "content": "hello", "author": {"id": "3", "username": "ada"}}
    lines = (json.dumps(message) + "\n") * 20

    assert _without_reader([*COMMAND, "read"], surroundings | {"PYTHONUNBUFFERED": unbuffered}, lines) == (141, "")


def test_another_broken_pipe_is_not_taken_for_a_reader_who_has_gone(surroundings: dict[str, str]) -> None:
    """A connection that broke is an error, and is told."""
    ended = run(stand_in("raise BrokenPipeError('of a socket')"), surroundings)

    assert ended.returncode == 1
    assert ended.stderr.endswith("BrokenPipeError: of a socket\n")


def _without_reader(command: list[str], environment: dict[str, str], given: str = "") -> tuple[int, str]:
    """The exit code and standard error of a process whose standard output nobody reads."""
    reader, writer = os.pipe()
    os.close(reader)
    try:
        with process(command, environment, stdout=writer) as started:
            _, told = started.communicate(given, timeout=TIMEOUT_S)
    finally:
        os.close(writer)
    return started.returncode, told


@pytest.mark.parametrize("arguments", [["--help"], ["run"]])
def test_nothing_heavy_is_imported_before_it_is_needed(surroundings: dict[str, str], arguments: list[str]) -> None:
    """Help comes at once, and so does the word of a wrong setting."""
    code = (
        f"import sys; from bot.cli import main; main({arguments}); print('\\n', sorted(sys.modules), file=sys.stdout)"
    )
    ended = run([sys.executable, "-c", code], surroundings | {"DISCORD_TOKEN": ""})

    imported = ended.stdout.splitlines()[-1]
    assert "'bot.cli'" in imported
    assert not [name for name in ("discord", "sqlalchemy", "av", "bot.runtime") if f"'{name}'" in imported]


def test_main_returns_the_exit_code_it_would_end_with(capsys: pytest.CaptureFixture[str]) -> None:
    """For callers that are no shell: argparse's exits do not get through."""
    assert main(["--version"]) == 0
    assert main(["sing"]) == 2
    assert capsys.readouterr().out == f"narrator {version('narrator')}\n"
