"""Dictionaries as files, CSV or JSON: see docs/dictionary.md."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple, cast

from bot.text.caseless import comparable
from bot.text.dictionary import Entry, Fault

MAX_BYTES = 1024 * 1024
"""Of a file that is read. The largest dictionary there can be takes about 850 kB."""

MOST_ROWS = 5_000
"""That are looked at; a dictionary has room for 1,000."""

HEADER = ("phrase", "reading")
_DELIMITERS = ",;\t"
"""A comma, and what Excel writes in its place where the comma is in numbers, or in "Unicode text"."""

_FORMULA = re.compile("'*[=+@＝＋－＠-]")  # noqa: RUF001 - those of full width
"""The beginning of a cell that a spreadsheet would take for a formula but for an apostrophe in front, and with some."""


class Format(StrEnum):
    """How a file is written."""

    CSV = "csv"
    JSON = "json"


class RowFault(StrEnum):
    """Why a row is no entry, beside the faults that any entry may have."""

    NOT_TWO = "not-two"
    """It has not just a phrase and a reading."""
    REPEATED = "repeated"
    """A row before it has the same phrase."""
    BROKEN = "broken"
    """It cannot be read, and nothing that comes after it."""
    TOO_MANY = "too-many"
    """It is one more than are looked at, and what comes after it is not either."""


class WrongRow(NamedTuple):
    """A row that is left out."""

    number: int
    """The line where it begins in CSV, its place among the entries in JSON; both from 1."""
    fault: Fault | RowFault


class Imported(NamedTuple):
    """What a file holds."""

    format: Format
    entries: Sequence[Entry]
    wrong: Sequence[WrongRow]


class FileFault(StrEnum):
    """Why nothing can be read from a file."""

    TOO_LARGE = "too-large"
    NOT_UTF8 = "not-utf8"
    NO_HEADER = "no-header"
    NOT_JSON = "not-json"


class UnreadableFile(Exception):  # noqa: N818 - a state of somebody's file
    """Nothing can be read from a file."""

    def __init__(self, fault: FileFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


_Row = tuple[int, Sequence[object]]
"""Its number, and what is in it."""


def read_file(content: bytes) -> Imported:
    """The right rows of a file, and the wrong ones; its first character tells which format it has.

    Raises:
        UnreadableFile: nothing can be read from it.
    """
    if len(content) > MAX_BYTES:
        raise UnreadableFile(FileFault.TOO_LARGE)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFile(FileFault.NOT_UTF8) from error
    if text.lstrip().startswith(("[", "{")):
        return _sorted_out(Format.JSON, _json_rows(text))
    return _sorted_out(Format.CSV, _csv_rows(text))


def write_file(entries: Iterable[tuple[str, str]], written: Format) -> bytes:
    """A file that `read_file` makes the same entries of."""
    if written is Format.JSON:
        objects = [dict(zip(HEADER, entry, strict=True)) for entry in entries]
        return (json.dumps(objects, ensure_ascii=False, indent=2) + "\n").encode()
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(HEADER)
    writer.writerows(map(_guarded, entry) for entry in entries)
    return file.getvalue().encode("utf-8-sig")  # Excel takes a file without the mark for one in an old encoding


def _guarded(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _sorted_out(written: Format, rows: Iterator[_Row]) -> Imported:
    entries: dict[str, Entry] = {}
    wrong: list[WrongRow] = []
    try:
        for count, (number, cells) in enumerate(rows):
            if count == MOST_ROWS:
                wrong.append(WrongRow(number, RowFault.TOO_MANY))
                break
            entry = _entry(cells)
            if isinstance(entry, Entry) and comparable(entry.phrase) not in entries:
                entries[comparable(entry.phrase)] = entry
            else:
                wrong.append(WrongRow(number, RowFault.REPEATED if isinstance(entry, Entry) else entry))
    except _Broken as broken:
        wrong.append(WrongRow(broken.number, RowFault.BROKEN))
    return Imported(written, tuple(entries.values()), wrong)


def _entry(cells: Sequence[object]) -> Entry | Fault | RowFault:
    match cells:
        case [str(phrase), str(reading)]:
            entry = Entry.written(phrase, reading)
            return entry.fault or entry
        case _:
            return RowFault.NOT_TWO


class _Broken(Exception):  # noqa: N818 - as above
    """A row cannot be read, and so none after it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def _csv_rows(text: str) -> Iterator[_Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    is_header = True
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise _Broken(line) from error
        if cells is None:
            return
        while cells and not cells[-1].strip() and len(cells) > len(HEADER):
            cells.pop()  # spreadsheets fill rows up
        if any(map(str.strip, cells)):
            if not is_header:
                yield line, [_unguarded(cell) for cell in cells]
            is_header = False


def _delimiter(text: str) -> str:
    first = text.lstrip("\r\n").replace("\r", "\n").partition("\n")[0]
    for delimiter in _DELIMITERS:
        cells = [cell.strip().casefold() for cell in first.replace('"', "").split(delimiter)]
        if tuple(cells[: len(HEADER)]) == HEADER and not any(cells[len(HEADER) :]):
            return delimiter
    raise UnreadableFile(FileFault.NO_HEADER)


def _json_rows(text: str) -> Iterator[_Row]:
    try:
        content: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableFile(FileFault.NOT_JSON) from error
    if isinstance(content, dict):
        return enumerate(cast("dict[str, object]", content).items(), start=1)
    return enumerate(map(_cells, cast("list[object]", content)), start=1)


def _cells(item: object) -> Sequence[object]:
    if not isinstance(item, dict):
        return ()
    fields = cast("dict[str, object]", item)
    return [fields[name] for name in HEADER] if fields.keys() == set(HEADER) else ()
