"""What somebody at a terminal reads."""

import io
from pathlib import Path
from typing import Any

import pytest

from bot.demo.report import Entry, summarise
from bot.demo.screen import WIDTH, Screen

LONG = "It is a truth universally acknowledged, that a single man in possession of a good fortune must be in want. " * 2


def entry(**values: Any) -> Entry:
    """Return a message that was heard, but for what is given."""
    usual: dict[str, Any] = {
        "message_id": "1",
        "author": "Nora",
        "text": "Hi!",
        "spoken": "Nora said: Hi!",
        "engine": "local",
        "voice": "en",
        "sent_at": 10.0,
        "first_packet_at": 10.05,
        "heard_ms": 1240,
        "outcome": "heard",
        "reason": None,
        "waited": False,
    }
    return Entry(**usual | values)


def shown(*what: dict[str, Any] | Entry) -> str:
    """Return what is written of events and verdicts."""
    stream = io.StringIO()
    screen = Screen(stream)
    for each in what:
        if isinstance(each, Entry):
            screen.verdict(each)
        else:
            screen.event(each)
    return stream.getvalue()


READY = {"event": "ready", "members": ["Nora", "Leo"]}


def test_a_message_and_how_it_was_heard_stand_together() -> None:
    """Names in a column, then what was said, how soon, how long, and by whom."""
    text = shown(READY, {"event": "typed", "author": "Leo", "text": "Hi!"}, entry())
    assert text.endswith(
        '\n  Leo   Hi!\n        > "Nora said: Hi!"\n          heard 0.05 s after it was sent; 1.2 s long, voice en\n'
    )


@pytest.mark.parametrize(
    ("values", "line"),
    [
        ({"outcome": "skipped", "reason": "deleted", "heard_ms": 0}, "> not read aloud: deleted by its author"),
        ({"outcome": "skipped", "reason": "skipped"}, "> broken off after 1.2 s: skipped with /skip"),
        ({"outcome": "lost", "reason": "engine-unavailable"}, "> LOST: engine unavailable"),
        ({"outcome": "lost", "reason": "not-heard"}, "> LOST: Narrator says it was spoken, but nothing arrived"),
        (
            {"outcome": "lost", "reason": "unfounded-silent-message"},
            '> LOST: Narrator says "sent with @silent", which is',
        ),
        ({"waited": True}, "heard 0.05 s after it was sent (it waited its turn); 1.2 s long, voice en"),
    ],
)
def test_a_verdict_says_in_words_what_became_of_a_message(values: dict[str, Any], line: str) -> None:
    """Reasons are codes in the report only."""
    assert line in shown({"event": "typed", "author": "Nora", "text": "Hi!"}, entry(**values))


def test_a_late_verdict_says_of_which_message() -> None:
    """Others have been typed since."""
    text = shown({"event": "typed", "author": "Leo", "text": "Hello!"}, entry(outcome="lost", reason="not-heard"))
    assert '> "Hi!": LOST: Narrator says' in text


@pytest.mark.parametrize(
    ("members", "who"),
    [(["Ada"], "Ada chats in"), (["A", "B"], "A and B chat in"), (["A", "B", "C"], "A, B and C chat")],
)
def test_the_opening_names_who_will_chat(members: list[str], who: str) -> None:
    """Whether one or many."""
    assert who in shown({"event": "ready", "members": members})


def test_everything_fits_into_eighty_columns() -> None:
    """However much members write or the bot answers."""
    text = shown(
        READY,
        {"event": "used", "member": "Nora", "command": "help", "answer": LONG + "\n" + LONG},
        {"event": "typed", "author": "Nora", "text": LONG},
        {"event": "typed", "author": "Leo", "text": "https://example.org/" + "x" * 200},
        {"event": "deleted", "member": "Leo", "text": LONG},
        entry(spoken=LONG),
        entry(outcome="lost", reason="-".join(LONG.split())),
    )
    assert max(map(len, text.splitlines())) <= WIDTH


def test_a_file_gets_no_colours() -> None:
    """Nor a terminal whose user wants none, or that knows none."""
    assert "\x1b" not in shown(READY, {"event": "typed", "author": "Leo", "text": "Hi!"}, entry())


class Terminal(io.StringIO):
    """Says that it is one."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colours_can_be_refused(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the variables that everybody uses for it."""
    for each in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(each, raising=False)
    bright, plain = Terminal(), Terminal()
    Screen(bright).verdict(entry())
    monkeypatch.setenv(name, value)
    Screen(plain).verdict(entry())
    assert "\x1b" in bright.getvalue()
    assert "\x1b" not in plain.getvalue()


FIGURES = {"packets": 9, "lost_packets": 0, "plaintext_packets": 0, "decode_failures": 0, "clipped_samples": 0}


def test_a_demo_in_which_all_went_well_is_summed_up_in_a_few_lines() -> None:
    """None of them broken for one word."""
    stream = io.StringIO()
    Screen(stream).summary(summarise([entry()]), FIGURES | {"packets": 12_345}, faults=[])
    assert stream.getvalue().splitlines() == [
        "  1 message heard, 0 skipped, none lost: 1 s of speech.",
        "  Unless it waits its turn, a message is heard after 0.05 s (median).",
        "  All 12345 packets arrived whole, their speech encrypted; nothing clips.",
    ]


def test_a_path_and_the_name_of_a_voice_stay_in_one_piece() -> None:
    """One can be copied, the other read."""
    stream = io.StringIO()
    Screen(stream).files(Path("some where", "x" * 80, "heard.wav"), Path("report.json"))
    assert f"Listen to it:        {Path('some where', 'x' * 80, 'heard.wav')}\n" in stream.getvalue()
    verdict = shown(READY, entry(waited=True, voice="en-gb-scotland+f1"))
    assert verdict.endswith("1.2 s long,\n          voice en-gb-scotland+f1\n")


def test_the_summary_names_what_went_wrong() -> None:
    """Losses, faults on the way, and errors in the bot's log."""
    stream = io.StringIO()
    faults = [{"event": "session.failed", "logger": "bot.journal"}]
    lost = summarise([entry(), entry(outcome="lost", reason="x")])
    Screen(stream).summary(lost, FIGURES | {"plaintext_packets": 2}, faults=faults)
    text = " ".join(stream.getvalue().split())
    assert "1 message heard, 0 skipped, 1 lost: 2 s of speech." in text
    assert "Of 9 packets 0 got lost, 2 came unencrypted, 0 could not be decoded; 0 samples clip." in text
    assert "Narrator logged 1 error, the first: session.failed (bot.journal)." in text
