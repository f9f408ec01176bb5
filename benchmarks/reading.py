"""What it takes to decide what is said of a message: of the worst ones that one could build, and of real-shaped ones.

A worst message is one piece over and over, up to 4,000 characters, the most that Discord lets anybody send. The one
that grows most is measured at twice the length: linear time doubles, and a quarter more is for noise.
"""

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle, islice
from statistics import median

from benchmarks.row import Row
from bot import read_options
from bot.intake.message import GuildNames, message_from_json
from bot.phrases.catalogue import load
from bot.text.manner import MOST_LIMIT, Manner, Verbosity
from bot.text.message import Author, Message
from bot.text.reading import read
from tests.corpus import SUBJECTS, objects

TRIALS = 30
LOOKS = 5
CHARACTERS = 4_000
WORST_TARGET_MS = 10.0
MOST_TIMES = 2.5
MESSAGES = 1_000
A_SECOND = 5_000

_WORST = """
    || ||a␣ | ||␣|␣ ` `␣`` ```␣``` ```a⏎ * **a _a_ *a␣**b␣ ~~ ~~a~~␣b␣ ***a**␣ ***a␣__b␣ \\ > ( " '
    [ []( [a](https://x [a](https://x.org/a)␣ ]( < <@ <@1>␣ <#1> <:a <:a:1>␣ <t: <t:0>␣ </a
    https:// https://x.org/a␣ https://x.org/a))) www. a.a. a@a. a+a x.org/ // http://a@ @everyone␣ @here
    >␣ >␣a⏎ >>>␣ #␣a⏎ ⏎-␣ 1.␣ ⏎ -#␣a⏎ a⏎ a\u0301 a\u0336\u0310\u0322 \u0310 \u200d \u200b \ufe0f \u202e
    \ue000 \U000f0000
    a A aA ab no␣ no␣no␣yes␣ lol␣ ha w ㅋ 5 1␣ 1, 1. +1␣ 0x a1 a- a_ a: ; ! ?! . - = a! :) (ಠ_ಠ) ¯\\_(ツ)_/¯
    😂 😂␣a 👨‍👩‍👧‍👦 🇫🇷 🇫 1️⃣ ┌─┐⏎ │␣a␣│⏎ ⣿⣿⣿⏎ /\\⏎ asdf qwertyuiop␣ 今 今日は。 ك ก 한 brb␣ w/ a/b/ a.png␣ ⓗ 🅷
    9f86d081884c␣ ab12 1a␣ 1.1.1. 1-1- -1␣
"""
WORST = tuple(piece.replace("␣", " ").replace("⏎", "\n") for piece in _WORST.split())


def measure() -> list[Row]:
    """Milliseconds of the processor's time in each trial, whatever else the machine does."""
    manner = Manner(load("en"), limit=MOST_LIMIT)
    worst = max(WORST, key=lambda piece: _least(_reading(piece, CHARACTERS, manner)))
    full = replace(manner, verbosity=Verbosity.FULL)
    return [
        Row(
            f"4,000 characters of the worst kind, {worst!a}",
            _trials(_reading(worst, CHARACTERS, manner)),
            WORST_TARGET_MS,
        ),
        Row("the same, with verbosity full", _trials(_reading(worst, CHARACTERS, full)), WORST_TARGET_MS),
        _growth_row(),
        *_corpus_rows(),
    ]


def _growth_row() -> Row:
    """Of the kind for which twice the length takes longest; all are cut short alike, so that this does not count."""
    manner = Manner(load("en"))

    def growth(piece: str) -> float:
        return _least(_reading(piece, 2 * CHARACTERS, manner)) / _least(_reading(piece, CHARACTERS, manner))

    piece = max(WORST, key=growth)
    once, twice = _trials(_reading(piece, CHARACTERS, manner)), _trials(_reading(piece, 2 * CHARACTERS, manner))
    return Row(f"8,000 characters of {piece!a}; target: 4,000, {MOST_TIMES:g} times", twice, MOST_TIMES * median(once))


def _corpus_rows() -> list[Row]:
    parser = argparse.ArgumentParser()
    read_options.add_arguments(parser)
    manner = replace(read_options.manner(parser.parse_args([])), bots=True, notices=True)
    payloads = [payload for subject in SUBJECTS for payload in objects(subject)]
    sample = list(islice(cycle(payloads), MESSAGES))
    messages = [message_from_json(payload, GuildNames()) for payload in sample]

    def said() -> None:
        for message in messages:
            read(message, manner)

    def understood_and_said() -> None:
        for payload in sample:
            read(message_from_json(payload, GuildNames()), manner)

    target_ms = 1_000 * MESSAGES / A_SECOND
    return [
        Row(f"{MESSAGES:,} messages of the corpus, on one core", _trials(said), target_ms),
        Row("the same, from the API's JSON on", _trials(understood_and_said)),
    ]


def _reading(piece: str, characters: int, manner: Manner) -> Callable[[], object]:
    content = (piece * characters)[:characters]
    message = Message(5, 6, 20, Author(7, "ada"), content, sent_at=0)
    return lambda: read(message, manner)


def _least(work: Callable[[], object]) -> float:
    return min(_milliseconds(work) for _ in range(LOOKS))


def _trials(work: Callable[[], object]) -> list[float]:
    return [_milliseconds(work) for _ in range(TRIALS)]


def _milliseconds(work: Callable[[], object]) -> float:
    begun_at = time.thread_time()
    work()
    return (time.thread_time() - begun_at) * 1_000
