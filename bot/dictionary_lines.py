"""The lines of answers about dictionaries, in a reader's language: entries, in pages, and what was wrong in a file."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from bot.phrases.catalogue import Catalogue
from bot.store.readings import StoredReading
from bot.text.dictionary import MAX_CHARACTERS
from bot.text.dictionary_file import Imported

PAGE_ENTRIES = 15
PAGE_CHARACTERS = 1_800
"""Of the entries on a page: with the line above them, fewer than the 2,000 of a message."""

LINE_CHARACTERS = 40
"""Of an entry's line besides the entry, whatever the language."""

MOST_PLACES = 20
"""Of wrong rows that are named for each fault; to name all could take more than a message."""


def entry_line(phrase: str, entry: StoredReading, phrases: Catalogue) -> str:
    """An entry as this phrase shows it, or as the one for silent entries does, whose id ends in `-silent`."""
    if not entry.reading:
        return phrases(f"{phrase}-silent", phrase=entry.phrase)
    return phrases(phrase, phrase=entry.phrase, reading=entry.reading)


def pages_of(entries: Iterable[StoredReading]) -> list[list[StoredReading]]:
    """The entries on pages that fit into a message, whatever has to be escaped in them."""
    pages: list[list[StoredReading]] = []
    room = 0
    for entry in entries:
        needed = LINE_CHARACTERS + 2 * len(entry.phrase) + 2 * len(entry.reading)
        if not pages or len(pages[-1]) == PAGE_ENTRIES or needed > room:
            pages.append([])
            room = PAGE_CHARACTERS
        pages[-1].append(entry)
        room -= needed
    return pages


def wrong_rows(imported: Imported, phrases: Catalogue) -> Iterator[str]:
    """What was wrong with a file's rows, and with which: a line for each fault."""
    if not imported.wrong:
        return
    values = {"format": imported.format.value, "most": str(MAX_CHARACTERS)}
    yield phrases("dictionary-wrong", count=len(imported.wrong), **values)
    for fault in dict.fromkeys(wrong.fault for wrong in imported.wrong):
        places = _ranges([wrong.number for wrong in imported.wrong if wrong.fault is fault])
        yield phrases(f"dictionary-wrong-{fault}", places=places, **values)


def _ranges(numbers: Sequence[int]) -> str:
    """Rising numbers in short, such as "3, 5-9", at most `MOST_PLACES` of them."""
    rows = [
        [number for _, number in row] for _, row in groupby(enumerate(numbers), key=lambda place: place[1] - place[0])
    ]
    named = [str(row[0]) if len(row) == 1 else f"{row[0]}-{row[-1]}" for row in rows[:MOST_PLACES]]
    return ", ".join([*named, "…"] if len(rows) > MOST_PLACES else named)
