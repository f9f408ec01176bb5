"""`narrator read`: lines of JSON in, lines of JSON out."""

import argparse
import io
import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.intake import GuildNames
from bot.read import GuildFileError, add_arguments, guild_names, main, run

PROGRAM = (
    "import argparse, sys; from bot.read import add_arguments, main; "
    "parser = argparse.ArgumentParser(); add_arguments(parser); sys.exit(main(parser.parse_args()))"
)
ADA = {"id": "7", "username": "ada", "global_name": "Ada"}
BOB = {"id": "8", "username": "bob"}


def line(content: str, **fields: Any) -> str:
    """A message object of the API on one line."""
    return json.dumps({"id": "1300000000000000000", "content": content, "author": ADA, **fields}) + "\n"


def reading(*lines: str, announce: bool = False, limit: int = 500, guild: GuildNames | None = None) -> Any:
    """The exit code, the answers and the complaints."""
    out, err = io.StringIO(), io.StringIO()
    code = run((line.encode() for line in lines), out, err, announce=announce, limit=limit, guild=guild or GuildNames())
    return code, [json.loads(answer) for answer in out.getvalue().splitlines()], err.getvalue().splitlines()


def test_each_message_is_answered_in_order() -> None:
    """With what is said, or with the reason why nothing is."""
    code, answers, complaints = reading(
        line("**hello**", id="1"),
        line("hush", id="2", flags=4096),
        line("||x||", id="3"),
        line("", id="4"),
        line("beep", id="5", webhook_id="9"),
        line("", id="6", type=7),
    )
    assert (code, complaints) == (0, [])
    assert answers == [
        {"id": "1", "spoken": "hello", "skipped": None},
        {"id": "2", "spoken": None, "skipped": "silent-message"},
        {"id": "3", "spoken": "spoiler", "skipped": None},
        {"id": "4", "spoken": None, "skipped": "nothing-to-say"},
        {"id": "5", "spoken": None, "skipped": "bot-message"},
        {"id": "6", "spoken": None, "skipped": "notice"},
    ]


def test_a_bad_line_is_named_and_the_rest_is_read() -> None:
    """Empty lines count but are passed over."""
    code, answers, complaints = reading(
        "\n", line("one"), "{nope\n", "[1]\n", line("two", author={"id": "7"}), "[" * 100_000, "  \n", line("three")
    )
    assert code == 1
    assert [answer["spoken"] for answer in answers] == ["one", "three"]
    assert [complaint.partition(": ")[0] for complaint in complaints] == ["line 3", "line 4", "line 5", "line 6"]
    assert complaints[2] == "line 5: not a Discord message: author.username is missing"


def test_a_line_that_is_not_utf_8_is_a_bad_line() -> None:
    """Rather than one whose words are said with holes in them."""
    out, err = io.StringIO(), io.StringIO()
    lines = [line("caf\xe9").encode().replace(b"\\u00e9", b"\xe9"), line("tea").encode()]
    code = run(lines, out, err, announce=False, limit=500, guild=GuildNames())
    assert code == 1
    assert [json.loads(answer)["spoken"] for answer in out.getvalue().splitlines()] == ["tea"]
    assert err.getvalue() == f"line 1: not UTF-8 text, from byte {lines[0].index(0xE9) + 1} on\n"


FAULTS: list[tuple[dict[str, Any], str]] = [
    ({"author": "ada"}, "author must be a JSON object"),
    ({"author": {"id": "7", "username": 5}}, "author.username must be a text"),
    ({"author": {**ADA, "bot": "perhaps"}}, "author.bot must be true or false"),
    ({"mentions": {}}, "mentions must be a list"),
    ({"mentions": [ADA, 5]}, "mentions.1 must be a JSON object"),
    ({"id": "x"}, "id must be a whole number"),
    ({"id": "-1"}, "id must be an id, which is never negative"),
    ({"channel_id": str(2**64)}, "channel_id must be an id, which has at most 64 bits"),
    ({"type": 0.5}, "type must be a whole number"),
    ({"attachments": [{}]}, "attachments.0.filename is missing"),
    ({"attachments": [{"filename": "a", "duration_secs": "long"}]}, "attachments.0.duration_secs must be a number"),
    (
        {"attachments": [{"filename": "a", "duration_secs": float("inf")}]},
        "attachments.0.duration_secs must be a number",
    ),
]


@pytest.mark.parametrize(("fields", "fault"), FAULTS)
def test_a_fault_is_told_by_its_place_and_what_is_needed_there(fields: dict[str, Any], fault: str) -> None:
    """In words of JSON, not of this program."""
    code, answers, complaints = reading(line("hi", **fields))
    assert (code, answers) == (1, [])
    assert complaints == [f"line 1: not a Discord message: {fault}"]


@pytest.mark.parametrize("value", [None, True, 5, -5, 10**30, 0.5, float("nan"), "x", "\ud800", [], [[]], {}, {"a": 1}])
@pytest.mark.parametrize(
    "field", ["id", "guild_id", "author", "member", "webhook_id", "content", "type", "flags", "mentions", "attachments"]
)
def test_no_kind_of_value_gets_an_answer_in_another_programs_words(field: str, value: object) -> None:
    """Whatever stands where: it is read, or its line is named in ours."""
    message: dict[str, object] = {"id": "1", "content": "hi", "author": ADA, field: value}
    code, answers, complaints = reading(json.dumps(message))
    assert (code, len(answers), len(complaints)) in {(0, 1, 0), (1, 0, 1)}
    assert [told for told in complaints if re.search(r"Input|valid|_[A-Z]|tuple|dict", told)] == []


def test_speakers_are_announced_when_asked_for() -> None:
    """As in a call: on a change and after a minute, by the messages' own times."""
    second, minute = 1000 << 22, 60_000 << 22
    lines = [
        line("a", id="0"),
        line("b", id=str(second)),
        line("c", id=str(2 * second), author=BOB),
        line("d", id=str(2 * second + minute), author=BOB),
    ]
    _, answers, _ = reading(*lines, announce=True)
    assert [answer["spoken"] for answer in answers] == ["Ada said: a", "b", "bob said: c", "bob said: d"]


def test_the_limit_can_be_chosen() -> None:
    """In characters, with the spoken "and more"."""
    _, answers, _ = reading(line("word " * 40), limit=50)
    assert answers[0]["spoken"] == "word word word word word word word word, and more"


def test_names_come_from_the_guild_file(tmp_path: Path) -> None:
    """Roles, channels and nicknames by id."""
    file = tmp_path / "guild.json"
    file.write_text('{"roles": {"1": "mods"}, "channels": {"2": "général"}, "nicknames": {"7": "Countess"}}', "utf-8")
    _, answers, _ = reading(line("<@&1> <#2> <@7>"), announce=True, guild=guild_names(file))
    assert answers[0]["spoken"] == "Countess said: mods, général, Countess"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (None, "cannot read"),
        ("nope", "does not hold a server's names: not JSON: .* line 1 column 2$"),
        ("[]", "does not hold a server's names: the whole must be a JSON object$"),
        ('{"role": {}}', "role is unknown; allowed: roles, channels, nicknames$"),
        ('{"roles": []}', "roles must be a JSON object$"),
        ('{"roles": {"mods": "1"}}', "roles.mods must be a whole number$"),
        ('{"roles": {"1": 5}}', "roles.1 must be a text$"),
    ],
)
def test_a_faulty_guild_file_is_named_with_its_fault(tmp_path: Path, content: str | None, fault: str) -> None:
    """In one line."""
    file = tmp_path / "guild.json"
    if content is not None:
        file.write_text(content, "utf-8")
    with pytest.raises(GuildFileError, match=fault) as raised:
        guild_names(file)
    assert "guild.json" in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_guild_file_may_begin_as_windows_tools_have_it(tmp_path: Path) -> None:
    """With a byte order mark."""
    file = tmp_path / "guild.json"
    file.write_text('{"roles": {"1": "mods"}}', "utf-8-sig")
    assert guild_names(file) == GuildNames(roles={1: "mods"})


def test_a_faulty_guild_file_ends_the_command_with_code_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before a line is read."""
    arguments = parser().parse_args(["--guild", str(tmp_path / "absent.json")])
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith("narrator read: cannot read ")


@pytest.mark.parametrize("limit", ["0", "-5", "many", "10", "49"])
def test_a_limit_that_is_none_or_too_small_is_refused(limit: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As wrong usage, code 2."""
    with pytest.raises(SystemExit, match="2"):
        parser().parse_args([f"--limit={limit}"])
    assert f"argument --limit: '{limit}' is not a whole number of at least 50" in capsys.readouterr().err


def test_the_least_limit_is_accepted() -> None:
    """There is room for some words and "and more"."""
    assert parser().parse_args(["--limit=50"]).limit == 50


def test_the_command_speaks_utf_8_whatever_the_terminal_does() -> None:
    """A process of its own, in a locale of plain ASCII, without a token."""
    environment = {key: value for key, value in os.environ.items() if key != "DISCORD_TOKEN"}
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", PROGRAM, "--announce"],
        input="\ufeff".encode() + json.dumps(json.loads(line("今日は")), ensure_ascii=False).encode() + b"\n\xff\n",
        capture_output=True,
        timeout=30,
        check=False,
        env={**environment, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    )
    assert done.returncode == 1
    assert json.loads(done.stdout)["spoken"] == "Ada said: 今日は"
    assert done.stderr == b"line 2: not UTF-8 text, from byte 1 on\n"


def test_a_person_at_a_terminal_is_told_what_is_awaited() -> None:
    """On standard error, for otherwise the command would seem to hang."""
    keyboard, terminal = pty.openpty()
    try:
        with subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-c", PROGRAM], stdin=terminal, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as started:
            os.write(keyboard, b"\x04")
            answers, told = started.communicate(timeout=30)
    finally:
        os.close(keyboard)
        os.close(terminal)
    assert (started.returncode, answers) == (0, b"")
    assert told == (b"narrator read: reading messages from the terminal, one JSON object a line; end with Ctrl+D\n")


def test_a_pipe_is_told_nothing() -> None:
    """Nobody waits there."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", PROGRAM], input=b"", capture_output=True, timeout=30, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def parser() -> argparse.ArgumentParser:
    """The command's own."""
    made = argparse.ArgumentParser("narrator read")
    add_arguments(made)
    return made
