"""`narrator read`: lines of JSON in, lines of JSON out."""

import argparse
import io
import json
import os
import pty
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.intake.message import GuildNames
from bot.read import add_arguments, main, run
from bot.read_options import manner
from bot.text.blocklist import Blocking, Blocklist
from bot.text.manner import Manner, NamePolicy, Verbosity
from bot.text.speaker import Speakers
from tests.text.listener import ENGLISH

PROGRAM = (
    "import argparse, sys; from bot.read import add_arguments, main; "
    "parser = argparse.ArgumentParser(); add_arguments(parser); sys.exit(main(parser.parse_args()))"
)
ADA = {"id": "7", "username": "ada", "global_name": "Ada"}
BOB = {"id": "8", "username": "bob"}


def line(content: str, **fields: Any) -> str:
    """A message object of the API on one line."""
    return json.dumps({"id": "1300000000000000000", "content": content, "author": ADA, **fields}) + "\n"


def reading(
    *lines: str, announce: bool = False, manner: Manner = ENGLISH, guild: GuildNames | None = None
) -> tuple[int, list[dict[str, Any]], list[str]]:
    """The exit code, the answers and the complaints."""
    out, err = io.StringIO(), io.StringIO()
    speakers = Speakers() if announce else None
    encoded = (line.encode() for line in lines)
    code = run(encoded, out, err, manner=manner, speakers=speakers, guild=guild or GuildNames())
    return code, [json.loads(answer) for answer in out.getvalue().splitlines()], err.getvalue().splitlines()


def asked(*options: str, lines: str) -> tuple[int, list[Any], list[str]]:
    """The same of a process with options, as a person would use it."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", PROGRAM, *options],
        input=lines.encode(),
        capture_output=True,
        timeout=30,
        check=False,
    )
    return (
        done.returncode,
        [json.loads(answer) for answer in done.stdout.splitlines()],
        done.stderr.decode().splitlines(),
    )


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
    code = run(lines, out, err, manner=ENGLISH, speakers=None, guild=GuildNames())
    assert code == 1
    assert [json.loads(answer)["spoken"] for answer in out.getvalue().splitlines()] == ["tea"]
    assert err.getvalue() == f"line 1: not UTF-8 text, from byte {lines[0].index(0xE9) + 1} on\n"


PARTS = ("embeds", "components", "poll", "message_snapshots", "referenced_message", "sticker_items")

FAULTS: list[tuple[dict[str, Any], str]] = [
    ({"author": "ada"}, "author must be a JSON object"),
    ({"author": {"id": "7", "username": 5}}, "author.username must be a text"),
    ({"author": {**ADA, "bot": "perhaps"}}, "author.bot must be true or false"),
    ({"mentions": {}}, "mentions must be a list"),
    ({"mentions": [ADA, 5]}, "mentions.1 must be a JSON object"),
    ({"id": "x"}, "id must be a whole number"),
    ({"id": "-1"}, "id must be an id, which is never negative"),
    ({"channel_id": str(2**64)}, "channel_id must be an id, which has at most 64 bits"),
    ({"embeds": [{"fields": [{"name": 5}]}]}, "embeds.0.fields.0.name must be a text"),
    ({"message_snapshots": [{}]}, "message_snapshots.0.message is missing"),
    ({"poll": {"question": "Tea?"}}, "poll.question must be a JSON object"),
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
    "field",
    ["id", "guild_id", "author", "member", "webhook_id", "content", "type", "flags", "mentions", "attachments", *PARTS],
)
def test_no_kind_of_value_gets_an_answer_in_another_programs_words(field: str, value: object) -> None:
    """Whatever stands where: it is read, or its line is named in ours."""
    message: dict[str, object] = {"id": "1", "content": "hi", "author": ADA, field: value}
    code, answers, complaints = reading(json.dumps(message))
    assert (code, len(answers), len(complaints)) in {(0, 1, 0), (1, 0, 1)}
    assert [told for told in complaints if re.search(r"Input|valid|_[A-Z]|tuple|dict", told)] == []


def test_components_that_go_too_deep_are_named() -> None:
    """Deeper than any layout of Discord's."""
    deep: dict[str, Any] = {"type": 17}
    for _ in range(300):
        deep = {"type": 17, "components": [deep]}
    code, answers, complaints = reading(line("hi", components=[deep]))
    assert (code, answers) == (1, [])
    assert re.fullmatch(r"line 1: not a Discord message: components\.0\..* must be nested less deeply", complaints[0])


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


def test_tones_are_told_where_there_are_any() -> None:
    """A message of nothing else has no words."""
    picture = [{"filename": "cat.png"}]
    _, answers, _ = reading(line("", attachments=picture), manner=replace(ENGLISH, verbosity=Verbosity.BRIEF))
    assert answers == [{"id": "1300000000000000000", "spoken": "", "skipped": None, "tones": ["picture"]}]


def test_a_blocked_name_is_blocked_only_where_it_is_said() -> None:
    """As in a call, where it is heard before the words."""
    manner = replace(ENGLISH, blocked=Blocklist(["hi"], Blocking.SKIP))
    _, answers, _ = reading(line("hi"), line("ho"), announce=True, manner=manner)
    assert [answer["skipped"] for answer in answers] == ["blocked", None]


def test_notices_are_not_introduced() -> None:
    """They say by themselves whose doing it is."""
    _, answers, _ = reading(line("", type=7), announce=True, manner=replace(ENGLISH, notices=True))
    assert answers[0]["spoken"] == "Ada has joined the server"


def test_without_options_the_manner_is_that_of_a_new_guild() -> None:
    """English, and the defaults of all settings."""
    assert options() == replace(ENGLISH, zone=ZoneInfo("UTC"))


def test_every_setting_of_a_guild_is_an_option() -> None:
    """Each changes what it is called after."""
    chosen = options(
        "--language=en-GB",
        "--time-zone=Europe/Berlin",
        "--verbosity=full",
        "--names=username",
        "--limit=50",
        "--notices",
        "--bots",
    )
    assert chosen == Manner(
        ENGLISH.wording,
        language="en",
        zone=ZoneInfo("Europe/Berlin"),
        verbosity=Verbosity.FULL,
        names=NamePolicy.USERNAME,
        limit=50,
        notices=True,
        bots=True,
    )


@pytest.mark.parametrize(
    ("option", "complaint"),
    [
        *((f"--limit={limit}", "is not a whole number from 50 to 4000") for limit in ("0", "-5", "many", "49", "4001")),
        ("--language=tlh", "'tlh' is none of "),
        ("--time-zone=Europe", "'Europe' is no time zone"),
        ("--time-zone=../../etc/passwd", "is no time zone"),
        ("--time-zone=Mars/Olympus", "is no time zone"),
        ("--time-zone=", "is no time zone"),
        ("--verbosity=loud", "invalid choice: 'loud' (choose from 'brief', 'normal', 'full')"),
        ("--names=nick", "invalid choice: 'nick' (choose from 'nickname', 'display-name', 'username')"),
    ],
)
def test_an_option_that_cannot_be_is_refused(option: str, complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As wrong usage, code 2, with what is allowed."""
    with pytest.raises(SystemExit, match="2"):
        parser().parse_args([option])
    assert complaint in capsys.readouterr().err


def test_readings_and_blocked_words_come_from_files(tmp_path: Path) -> None:
    """A dictionary as it is exported; words a line each; both as Windows tools have them."""
    dictionary, blocked = tmp_path / "words.csv", tmp_path / "blocked.txt"
    dictionary.write_text("phrase,reading\nbrb,be right back\nonly one\nbd,bad\n", "utf-8-sig")
    blocked.write_text("\nbad\n  worse \n", "utf-8-sig")
    code, answers, complaints = asked(
        f"--dictionary={dictionary}", f"--blocked={blocked}", lines=line("brb") + line("so bd") + line("w.o.r.s.e")
    )
    assert code == 0
    assert [(answer["spoken"], answer["skipped"]) for answer in answers] == [
        ("be right back", None),
        (None, "blocked"),
        (None, "blocked"),
    ]
    assert complaints == [
        f"narrator read: {dictionary}: row 3 is left out: it has not just a phrase and a reading",
    ]


def test_names_come_from_the_guild_file(tmp_path: Path) -> None:
    """Roles, channels and nicknames by id; with a byte order mark if need be."""
    file = tmp_path / "guild.json"
    file.write_text(
        '{"roles": {"1": "mods"}, "channels": {"2": "général"}, "nicknames": {"7": "Countess"}}', "utf-8-sig"
    )
    _, answers, _ = asked("--announce", f"--guild={file}", lines=line("<@&1> <#2> <@7>"))
    assert answers[0]["spoken"] == "Countess said: mods, général, Countess"


@pytest.mark.parametrize(
    ("option", "content", "fault"),
    [
        *((option, None, "cannot read") for option in ("--guild", "--dictionary", "--blocked")),
        ("--guild", b"nope", "does not hold a server's names: not JSON: .* line 1 column 2$"),
        ("--guild", b"[]", "does not hold a server's names: the whole must be a JSON object$"),
        ("--guild", b'{"role": {}}', "role is unknown; allowed: roles, channels, nicknames$"),
        ("--guild", b'{"roles": []}', "roles must be a JSON object$"),
        ("--guild", b'{"roles": {"mods": "1"}}', "roles.mods must be a whole number$"),
        ("--guild", b'{"roles": {"1": 5}}', "roles.1 must be a text$"),
        ("--dictionary", b"a,b", "does not begin with the line phrase,reading$"),
        ("--dictionary", b"[", "is not JSON$"),
        ("--dictionary", b"\xff", "is not UTF-8 text$"),
        ("--dictionary", b"a" * 1_100_000, "is larger than 1 MiB$"),
        ("--blocked", b"\xff", "is not UTF-8 text$"),
    ],
)
def test_a_file_that_cannot_be_used_ends_the_command_with_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, content: bytes | None, fault: str
) -> None:
    """Before a line is read, with the file and its fault in one line."""
    file = tmp_path / "given.file"
    if content is not None:
        file.write_bytes(content)
    assert main(parser().parse_args([option, str(file)])) == 2
    (told,) = capsys.readouterr().err.splitlines()
    assert told.startswith("narrator read: ")
    assert "given.file" in told
    assert re.search(fault, told)


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


def options(*given: str) -> Manner:
    """The manner that options ask for."""
    return manner(parser().parse_args(given))


def parser() -> argparse.ArgumentParser:
    """The command's own."""
    made = argparse.ArgumentParser("narrator read")
    add_arguments(made)
    return made
