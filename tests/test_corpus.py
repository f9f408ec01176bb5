"""The corpus: what is heard of hundreds of messages such as people write them."""

import argparse
import io
import itertools
import json
import re
import subprocess
import sys
from collections.abc import Sequence

import pytest

from bot import read_options
from bot.read import add_arguments, run
from bot.text.speaker import Speakers
from tests.corpus import CORPUS, SUBJECTS, answers, arguments, messages, objects, unused_files

LEAST_MESSAGES = 400
LATEST_SNOWFLAKE = 1 << 62
UNHEARD = {
    "a raw mention": re.compile(r"<[@#:/]|<a:"),
    "bars of a spoiler": re.compile(r"\|\|"),
    "an id": re.compile(r"[0-9]{15}"),
    "an address with a path": re.compile(r"https?://|www\.|\b[a-z0-9-]+\.(?:com|org|net|gg|be)/", re.IGNORECASE),
    "a line break": re.compile(r"[\r\n\x85\u2028\u2029]"),
}


def heard(subject: str) -> Sequence[str]:
    """The lines that `narrator read` answers a subject's messages with."""
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    options = parser.parse_args(arguments(subject))
    out, err = io.StringIO(), io.StringIO()
    code = run(
        messages(subject),
        out,
        err,
        manner=read_options.manner(options),
        speakers=Speakers() if options.announce else None,
        guild=read_options.guild(options),
    )
    assert (code, err.getvalue()) == (0, "")
    return out.getvalue().splitlines()


@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_message_is_heard_as_it_should_be(subject: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Word for word, in order, with the options of its subject."""
    monkeypatch.chdir(CORPUS)
    lines = itertools.zip_longest(objects(subject), heard(subject), answers(subject))
    wrong = [
        f"{subject}.jsonl, line {number}: {message and message['content']!r}\n   heard: {said}\n  wanted: {expected}"
        for number, (message, said, expected) in enumerate(lines, start=1)
        if said != expected
    ]
    assert not wrong, "\n" + "\n".join(wrong)


def test_the_command_itself_answers_so() -> None:
    """As somebody runs it who follows the corpus' README."""
    subject = "replies"
    answered = subprocess.run(  # noqa: S603 - our own command and our own arguments
        [sys.executable, "-m", "bot", "read", *arguments(subject)],
        input=b"".join(messages(subject)),
        capture_output=True,
        cwd=CORPUS,
        timeout=30,
        check=True,
    )
    assert answered.stdout.decode().splitlines() == answers(subject)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_no_expected_line_says_what_must_not_be_heard(subject: str) -> None:
    """So that nobody accepts a leak as the right answer."""
    spoken = [str(json.loads(line)["spoken"]) for line in answers(subject)]
    leaks = [(what, text) for what, leak in UNHEARD.items() for text in spoken if leak.search(text)]
    assert leaks == []


def test_the_corpus_is_large_and_whole() -> None:
    """Each message has an id of its own, and an answer; nothing else lies about."""
    ids = [int(message["id"]) for subject in SUBJECTS for message in objects(subject)]
    assert len(ids) >= LEAST_MESSAGES
    assert len(set(ids)) == len(ids)
    assert all(0 < number < LATEST_SNOWFLAKE for number in ids)
    assert unused_files() == set()
    assert [name for name in SUBJECTS if len(messages(name)) != len(answers(name))] == []
