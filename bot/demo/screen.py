"""What somebody at the terminal sees of a demo: a chat, and under each message how it was heard."""

import os
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TextIO

from bot.demo.report import HEARD, SKIPPED, Entry, Summary, counted, reason_in_words
from bot.demo.verdict import FAULTY, error_in_words

WIDTH = 80
_QUOTE = 40

_BOLD, _DIM, _GREEN, _YELLOW, _RED = "1", "2", "32", "33", "31"
_TIE = "\N{NO-BREAK SPACE}"
_COLOUR_OF = {HEARD: _GREEN, SKIPPED: _YELLOW}


class Screen:
    """Writes the progress of a demo; readable without colours, in 80 columns."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._colours = stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        self._names: Sequence[str] = ()
        self._last = ""
        self._last_text = ""

    def event(self, event: dict[str, Any]) -> None:
        """Show what happened in the local Discord."""
        match event["event"]:
            case "ready":
                self._names = event["members"]
                self._opening()
            case "bot-ready":
                self._stage("Narrator has logged in.")
            case "joined" if event["listens"]:
                self._stage(f"{event['member']} is in the voice channel {event['channel']} and listens.")
            case "joined":
                self._stage(f"{event['member']} joins the voice channel.")
            case "used":
                answer = " ".join(event["answer"].split())
                self._stage(f"{event['member']} uses /{event['command']}. Narrator: {answer or '(no text)'}")
            case "typed":
                self._typed(event["author"], event["text"])
            case "deleted":
                self._stage(f'{event["member"]} deletes "{textwrap.shorten(event["text"], 40, placeholder="...")}".')
            case "left":
                self._stage(f"{event['member']} leaves.")
            case _:
                pass

    def verdict(self, entry: Entry) -> None:
        """Show what became of a message."""
        colour = _COLOUR_OF.get(entry.outcome, _RED)
        reason = reason_in_words(entry.reason)
        if entry.outcome == HEARD:
            what = f'"{entry.spoken}"' if entry.spoken else "(the words were not told)"
        elif entry.outcome == SKIPPED and entry.heard_ms:
            what = f"broken off after {_seconds(entry.heard_ms)}: {reason}"
        elif entry.outcome == SKIPPED:
            what = f"not read aloud: {reason}"
        else:
            what = f"LOST: {reason}"
        if entry.outcome != HEARD and entry.text != self._last_text:
            what = f"{_quoted(entry.text)}: {what}"
        self._begin("verdict")
        self._write(what, first="> ", colour=colour)
        if entry.outcome == HEARD and entry.latency_ms is not None:
            waited = " (it waited its turn)" if entry.waited else ""
            self._write(
                f"heard {_seconds(entry.latency_ms, digits=2)} after it was sent{waited}; "
                f"{_seconds(entry.heard_ms)} long, voice{_TIE}{entry.voice}",
                first="  ",
                colour=_DIM,
            )

    def summary(self, summary: Summary, finished: dict[str, Any], *, faults: Sequence[dict[str, Any]]) -> None:
        """Show the end: figures, and where to find what."""
        self._begin("summary")
        lost = len(summary.lost) or "none"
        counts = f"{counted(summary.heard, 'message')} heard, {summary.skipped} skipped, {lost} lost"
        self._line(f"{counts}: {summary.heard_s:.0f} s of speech.", colour=_RED if summary.lost else _GREEN)
        if summary.prompt_latency_ms is not None:
            latency = _seconds(summary.prompt_latency_ms, digits=2)
            self._line(f"Unless it waits its turn, a message is heard after {latency} (median).")
        if any(finished[key] for key in FAULTY):
            self._line(
                f"Of {finished['packets']} packets {finished['lost_packets']} got lost, "
                f"{finished['plaintext_packets']} came unencrypted, "
                f"{finished['decode_failures']} could not be decoded; {finished['clipped_samples']} samples clip.",
                colour=_RED,
            )
        else:
            self._line(f"All {finished['packets']} packets arrived whole, their speech encrypted; nothing clips.")
        if faults:
            said = f"{counted(len(faults), 'error')}, the first: {error_in_words(faults[0])}"
            self._line(f"Narrator logged {said}.", colour=_RED)

    def files(self, wav: Path, report: Path) -> None:
        """Show where the results are, and the way on. A path is never broken, so that it can be copied."""
        self._begin("files")
        self._stream.write(f"  Listen to it:        {wav}\n  As data:             {report}\n")
        self._line("In your own server:  README.md tells how; it takes a token and `narrator run`.")

    def _opening(self) -> None:
        *others, last = self._names
        who = f"{', '.join(others)} and {last} chat" if others else f"{last} chats"
        self._line("Narrator demo", colour=_BOLD, indent="")
        self._begin("opening")
        self._line(
            f"{who} in a Discord server that was just made on this machine. Narrator, the real bot, reads aloud "
            "what they type, and somebody listens. No account, no key; nothing leaves this machine."
        )

    def _typed(self, author: str, text: str) -> None:
        self._begin("typed")
        self._last_text = text
        name = author.ljust(self._column - 2)
        lines = textwrap.wrap(text, WIDTH - self._column - 2, break_on_hyphens=False) or [""]
        self._stream.write(f"  {self._paint(name, _BOLD)}  {lines[0]}\n")
        for line in lines[1:]:
            self._stream.write(f"  {' ' * self._column}{line}\n")
        self._stream.flush()

    def _stage(self, text: str) -> None:
        self._begin("stage")
        self._line(text)

    @property
    def _column(self) -> int:
        """Where messages begin, after the longest name and two spaces."""
        return min(max(map(len, self._names), default=0), 20) + 2

    def _begin(self, kind: str) -> None:
        """Leave a line empty where something else begins; a verdict belongs to what is above it."""
        if self._last not in ("", kind) and kind != "verdict":
            self._stream.write("\n")
        self._last = kind

    def _write(self, text: str, *, first: str, colour: str) -> None:
        self._line(text, colour=colour, indent="  " + " " * self._column, first=first)

    def _line(self, text: str, *, colour: str | None = None, indent: str = "  ", first: str = "") -> None:
        """Write a paragraph; what follows its first line is indented like it."""
        lines = textwrap.wrap(text, WIDTH - len(indent) - len(first), break_on_hyphens=False) or [""]
        for number, line in enumerate(lines):
            start = first if number == 0 else " " * len(first)
            self._stream.write(f"{indent}{self._paint(start + line.replace(_TIE, ' '), colour)}\n")
        self._stream.flush()

    def _paint(self, text: str, colour: str | None) -> str:
        return f"\x1b[{colour}m{text}\x1b[0m" if self._colours and colour else text


def terminal() -> TextIO:
    """Return standard output, in which characters that it cannot show are replaced."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
    return sys.stdout


def _quoted(text: str) -> str:
    return f'"{textwrap.shorten(text, _QUOTE, placeholder="...")}"'


def _seconds(milliseconds: float, *, digits: int = 1) -> str:
    return f"{milliseconds / 1000:.{digits}f} s"
