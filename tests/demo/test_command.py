"""`narrator demo` as a newcomer runs it: a process, judged by its exit code, its words and its files."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
import wave
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.demo import command

OPENING = """
  { who = "Nora", does = "join" },
  { who = "Nora", does = "use", command = "join" },
"""
LONG = "Once upon a time there was a narrator who went on and on, through the whole night, and nobody minded. " * 3


@dataclass(frozen=True)
class Performance:
    """How a demo ended."""

    exit_code: int
    words: str
    complaint: str
    took_s: float


class Demo:
    """A running demo of its own script, in a folder of its own."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self._words: list[str] = []

    async def until(self, words: str) -> None:
        """Wait until it has written something."""
        assert self.process.stdout is not None
        while words not in "".join(self._words):
            line = await asyncio.wait_for(self.process.stdout.readline(), 30)
            assert line, f"it ended without {words!r}: {''.join(self._words)}"
            self._words.append(line.decode())

    async def ended(self) -> Performance:
        """Wait for its end."""
        began_at = time.monotonic()
        words, complaint = await asyncio.wait_for(self.process.communicate(), 50)
        took_s = time.monotonic() - began_at
        return Performance(
            self.process.returncode or 0, "".join(self._words) + words.decode(), complaint.decode(), took_s
        )

    def children(self) -> dict[int, str]:
        """Return the command lines of its children by process id."""
        listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid=,args="], capture_output=True, text=True, check=True)  # noqa: S607 - whichever ps there is
        rows = (line.split(maxsplit=2) for line in listed.stdout.splitlines())
        return {int(row[0]): row[2] for row in rows if len(row) > 2 and int(row[1]) == self.process.pid}


async def perform(home: Path, steps: str, **env: str) -> Demo:
    """Start a demo of Nora and Leo, who do these steps."""
    (home / "s.toml").write_text(f'members = ["Nora", "Leo"]\nsteps = [{steps}]', encoding="utf-8")
    return Demo(
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "demo", "--script", "s.toml", "--out", "out"),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            cwd=home,
            env=os.environ | env,
        )
    )


def report(home: Path) -> list[dict[str, Any]]:
    """Read the report."""
    return json.loads((home / "out" / "report.json").read_text(encoding="utf-8"))


def is_running(pid: int) -> bool:
    """Tell whether there is such a process."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_what_members_type_is_heard_and_reported(tmp_path: Path) -> None:
    """Whatever the user's own settings: theirs would not even start a bot."""
    (tmp_path / ".env").write_text("NARRATOR_LOG_LEVEL=nonsense\n", encoding="utf-8")
    steps = f"""
      {{ who = "Nora", does = "type", text = "Too early" }},
      {OPENING}
      {{ who = "Nora", does = "type", text = "Hi @Leo!" }},
      {{ who = "Leo", does = "type", text = "Hush", silent = true }},
      {{ who = "Leo", does = "type", text = "Hello" }},
    """
    demo = await perform(tmp_path, steps, DISCORD_TOKEN="mine", NARRATOR_PROXY="nonsense")
    ended = await demo.ended()
    assert (ended.exit_code, ended.complaint) == (0, "")
    entries = report(tmp_path)
    assert [(each["text"], each["outcome"], each["reason"]) for each in entries] == [
        ("Too early", "skipped", "not-in-a-call"),
        ("Hi @Leo!", "heard", None),
        ("Hush", "skipped", "silent-message"),
        ("Hello", "heard", None),
    ]
    first, _, second = entries[1:]
    assert (first["spoken"], second["spoken"]) == ("Nora said: Hi Leo!", "Leo said: Hello")
    assert first["voice"] != second["voice"]
    for each in (first, second):
        assert each["latency_ms"] == round((each["first_packet_at"] - each["sent_at"]) * 1000)
        assert 0 < each["latency_ms"] < 5000
        assert each["heard_ms"] > 500
    assert first["first_packet_at"] + first["heard_ms"] / 1000 <= second["first_packet_at"] + 0.02
    with wave.open(str(tmp_path / "out" / "heard.wav")) as heard:
        assert heard.getnframes() / heard.getframerate() > (first["heard_ms"] + second["heard_ms"]) / 1000
    assert "2 messages heard, 2 skipped, none lost" in ended.words
    assert not demo.children()


async def test_what_the_script_takes_back_or_passes_over_need_not_be_heard(tmp_path: Path) -> None:
    """Each skip is accepted for the reason that the script gave, and for no other."""
    steps = f"""
      {OPENING}
      {{ who = "Leo", does = "type", text = "{LONG}" }},
      {{ who = "Nora", does = "type", text = "Oops", label = "oops" }},
      {{ who = "Nora", does = "type", text = "..." }},
      {{ who = "Nora", does = "delete", label = "oops" }},
      {{ does = "wait", seconds = 0.5 }},
      {{ who = "Nora", does = "use", command = "skip" }},
      {{ who = "Leo", does = "type", text = "{LONG}" }},
      {{ who = "Leo", does = "type", text = "And then?" }},
      {{ who = "Nora", does = "use", command = "stop" }},
      {{ who = "Leo", does = "type", text = "Good night" }},
    """
    ended = await (await perform(tmp_path, steps)).ended()
    assert (ended.exit_code, ended.complaint) == (0, "")
    reasons = ["skipped", "deleted", "nothing-to-say", "stopped", "stopped", None]
    assert [each["reason"] for each in report(tmp_path)] == reasons
    assert "1 message heard, 5 skipped, none lost" in ended.words


async def test_a_message_that_is_not_heard_fails_the_demo(tmp_path: Path) -> None:
    """The bot is sent away with a message still to be read; the report is there all the same."""
    steps = f"""
      {OPENING}
      {{ who = "Leo", does = "type", text = "{LONG}" }},
      {{ who = "Leo", does = "type", text = "And then?" }},
      {{ who = "Nora", does = "use", command = "leave" }},
    """
    ended = await (await perform(tmp_path, steps)).ended()
    assert ended.exit_code == 1
    assert "'And then?' (Narrator left the call before)" in ended.complaint
    assert [each["outcome"] for each in report(tmp_path)] == ["lost", "lost"]


async def test_a_fault_in_a_script_is_told_in_one_line(tmp_path: Path) -> None:
    """Before anything is started."""
    ended = await (await perform(tmp_path, '{ does = "sing" }')).ended()
    assert (ended.exit_code, ended.words) == (2, "")
    allowed = "allowed: join, leave, type, delete, use, wait"
    assert ended.complaint == f"narrator: s.toml: step 1: `does` is 'sing'; {allowed}\n"


async def test_a_script_with_a_command_that_there_is_not_names_those_there_are(tmp_path: Path) -> None:
    """That is known only when the bot is there."""
    ended = await (await perform(tmp_path, '{ who = "Nora", does = "use", command = "dance" }')).ended()
    assert ended.exit_code == 2
    assert ended.complaint.startswith("narrator: s.toml: step 1: there is no command dance; registered: [")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_an_interrupted_demo_leaves_nothing_running(tmp_path: Path, number: signal.Signals) -> None:
    """Within 5 s, in the middle of a message."""
    demo = await perform(tmp_path, f'{OPENING} {{ who = "Leo", does = "type", text = "{LONG}" }}')
    await demo.until("Once upon a time")
    children = demo.children()
    assert len(children) == 4, "a local Discord, a bot, and for each what ends it if the demo cannot"
    demo.process.send_signal(number)
    ended = await demo.ended()
    assert ended.exit_code == 128 + number
    assert ended.took_s < 5
    assert not any(is_running(pid) for pid in children)
    assert "LOST" not in ended.words


async def test_a_bot_that_dies_fails_the_demo(tmp_path: Path) -> None:
    """With how it ended."""
    demo = await perform(tmp_path, f'{OPENING} {{ who = "Leo", does = "type", text = "{LONG}" }}')
    await demo.until("Once upon a time")
    os.kill(next(pid for pid, words in demo.children().items() if "-m bot run" in words), signal.SIGKILL)
    ended = await demo.ended()
    assert ended.exit_code == 1
    assert ended.complaint.startswith(f"narrator: Narrator ended with exit code {-signal.SIGKILL}")
    assert [each["reason"] for each in report(tmp_path)] == ["no-outcome"]


@pytest.fixture
def demonstrate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[Path], tuple[int, str]]:
    """Return a function that runs the command in this process, for what it says before it starts anything."""

    def run(out: Path) -> tuple[int, str]:
        code = command.main(Namespace(script=tmp_path / "s.toml", out=out))
        return code, capsys.readouterr().err

    return run


@pytest.mark.parametrize(
    ("missing", "needs"),
    [
        (["espeakng_loader"], "the local voice"),
        (["numpy"], "the local Discord"),
        (["espeakng_loader", "cryptography", "numpy"], "the local voice and the local Discord"),
    ],
)
def test_a_part_that_is_not_installed_is_named_with_the_remedy(
    missing: list[str],
    needs: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    demonstrate: Callable[[Path], tuple[int, str]],
) -> None:
    """The extras are not installed unasked."""
    for module in missing:
        monkeypatch.setitem(sys.modules, module, None)
    remedy = "`pip install 'narrator[local,sandbox]'` installs all of it"
    assert demonstrate(tmp_path) == (78, f"narrator: the demo needs {needs}, not installed yet: {remedy}\n")


def test_on_windows_it_says_what_it_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, demonstrate: Callable[[Path], tuple[int, str]]
) -> None:
    """Before it starts anything."""
    monkeypatch.setattr(sys, "platform", "win32")
    line = "narrator: the demo needs Linux or macOS; on Windows, run it in WSL\n"
    assert demonstrate(tmp_path) == (78, line)


def test_an_output_folder_that_is_none_is_told_in_one_line(
    tmp_path: Path, demonstrate: Callable[[Path], tuple[int, str]]
) -> None:
    """With its name and why."""
    taken = tmp_path / "taken"
    taken.touch()
    line = f"narrator: --out is {str(taken)!r}, where nothing can be written (File exists)\n"
    assert demonstrate(taken) == (2, line)


def test_results_of_an_earlier_demo_do_not_pass_for_new_ones(
    tmp_path: Path, demonstrate: Callable[[Path], tuple[int, str]]
) -> None:
    """They are gone even if this one fails at once: its script is not there."""
    for name in ("heard.wav", "report.json"):
        (tmp_path / name).touch()
    assert demonstrate(tmp_path)[0] == 2
    assert list(tmp_path.iterdir()) == []
