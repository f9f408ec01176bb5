"""What a full dictionary adds to the reading of the longest message there can be."""

import random
import time
from collections.abc import Sequence

from benchmarks.row import Row
from bot.store.readings import MOST_ENTRIES, Owner
from bot.text.dictionary import EMPTY, MAX_CHARACTERS, Dictionary

TRIALS = 200
MESSAGE_CHARACTERS = 4_000
TARGET_MS = 1.0
SEED = 4
ENTRIES = MOST_ENTRIES[Owner.GUILD]


def measure() -> list[Row]:
    """Milliseconds of each trial, less those of an empty dictionary."""
    chance = random.Random(SEED)  # noqa: S311 - no secret: the same words at every run
    words = ["".join(chance.choices("aeioubdfglmnprst", k=chance.randint(2, 9))) for _ in range(3 * ENTRIES)]
    known = list(dict.fromkeys(words))[:ENTRIES]
    nested = ["あ" * length for length in range(1, MAX_CHARACTERS + 1)]
    return [
        _row(
            "4,000 characters, few words known",
            known,
            " ".join(chance.choices(words[-ENTRIES:] * 9 + known, k=1_000)),
            TARGET_MS,
        ),
        _row("4,000 characters, every word known", known, " ".join(chance.choices(known, k=1_000)), TARGET_MS),
        _row(
            "4,000 characters, every other one known",
            [*nested, *known[len(nested) :]],
            "あい" * MESSAGE_CHARACTERS,
            None,
        ),
    ]


def _row(what: str, phrases: Sequence[str], text: str, target_ms: float | None) -> Row:
    dictionary = Dictionary([(phrase, "a reading") for phrase in phrases])
    message = text[:MESSAGE_CHARACTERS]
    added_ms = [_milliseconds(dictionary, message) - _milliseconds(EMPTY, message) for _ in range(TRIALS)]
    return Row(f"{len(phrases):,} readings: {what}", added_ms, target_ms)


def _milliseconds(dictionary: Dictionary, message: str) -> float:
    begun_at = time.perf_counter()
    dictionary.apply(message)
    return (time.perf_counter() - begun_at) * 1000
