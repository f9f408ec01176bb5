"""Dictionaries as files."""

import json
import time
from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.text.caseless import comparable
from bot.text.dictionary import Entry, Fault
from bot.text.dictionary_file import (
    MAX_BYTES,
    MOST_ROWS,
    FileFault,
    Format,
    RowFault,
    UnreadableFile,
    read_file,
    write_file,
)

GG = Entry("gg", "good game")
HF = Entry("hf", "have fun")


@pytest.mark.parametrize(
    "text",
    [
        "phrase,reading\ngg,good game\nhf,have fun\n",
        "\ufeffphrase,reading\r\ngg,good game\r\nhf,have fun",
        "phrase;reading\ngg;good game\nhf;have fun\n",
        "\ufeffphrase\treading\r\ngg\tgood game\r\nhf\thave fun\r\n",
        'Phrase, "Reading"\r"gg",good game\rhf,"have  fun"\r',
        "\n\nphrase,reading,,\n\n gg , good game ,,\n,,,\nhf,have fun,,\n",
        '[{"phrase": "gg", "reading": "good game"}, {"reading": "have fun", "phrase": "hf"}]',
        '\ufeff\n {"gg": "good game", "hf": "have fun"}',
    ],
)
def test_a_file_is_read_as_people_and_spreadsheets_write_it(text: str) -> None:
    """With or without a byte order mark, whatever ends its lines, with the semicolon or the tab of Excel."""
    imported = read_file(text.encode())
    assert imported.entries == (GG, HF)
    assert imported.wrong == []
    assert imported.format is (Format.JSON if "{" in text else Format.CSV)


def test_cells_may_hold_whatever_can_be_read_out() -> None:
    """Quotes, delimiters and emoji, nothing for silence; line breaks become spaces."""
    text = 'phrase,reading\n"a ""b"", c",x;y\nhm,\n"two\nlines","1\r\n2"\n👩\u200d💻,coder\n'
    assert read_file(text.encode()).entries == (
        ('a "b", c', "x;y"),
        ("hm", ""),
        ("two lines", "1 2"),
        ("👩\u200d💻", "coder"),
    )


def test_wrong_rows_of_csv_are_told_by_their_lines_and_the_others_kept() -> None:
    """A row is where it begins, also after one that goes over several lines."""
    long = "x" * 101
    text = f'phrase,reading\ngg,good game\nalone\n"a\nb",1,2\n,x\n{long},x\nx,{long}\nGG,again\nnul\0,x\nhf,have fun\n'
    imported = read_file(text.encode())
    assert imported.entries == (GG, HF)
    assert imported.wrong == [
        (3, RowFault.NOT_TWO),
        (4, RowFault.NOT_TWO),
        (6, Fault.NO_PHRASE),
        (7, Fault.LONG_PHRASE),
        (8, Fault.LONG_READING),
        (9, RowFault.REPEATED),
        (10, Fault.UNWRITABLE),
    ]


def test_wrong_entries_of_json_are_told_by_their_place_and_the_others_kept() -> None:
    """Of a list and of an object."""
    items = [1, {"phrase": "gg", "reading": "good game"}, {"phrase": "x"}, {"phrase": "x", "reading": 5}, ["x", "y"]]
    items += [{"phrase": "x", "reading": "y", "z": ""}, {"phrase": "\ud83d", "reading": ""}]
    imported = read_file(json.dumps(items).encode())
    assert imported.entries == (GG,)
    assert imported.wrong == [(place, RowFault.NOT_TWO) for place in (1, 3, 4, 5, 6)] + [(7, Fault.UNWRITABLE)]

    imported = read_file(json.dumps({"gg": "good game", "x": None, "": "y", "Gg": "z"}).encode())
    assert imported.entries == (GG,)
    assert imported.wrong == [(2, RowFault.NOT_TWO), (3, Fault.NO_PHRASE), (4, RowFault.REPEATED)]


def test_where_csv_breaks_off_what_was_right_before_is_kept() -> None:
    """And the line is told."""
    imported = read_file(f'phrase,reading\ngg,good game\n"{"x" * 200_000}\nhf,have fun\n'.encode())
    assert imported.entries == (GG,)
    assert imported.wrong == [(3, RowFault.BROKEN)]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"x" * (MAX_BYTES + 1), FileFault.TOO_LARGE),
        ("phrase,reading\nché,x".encode("latin-1"), FileFault.NOT_UTF8),
        ("phrase,reading\ngg,good game".encode("utf-16"), FileFault.NOT_UTF8),
        (b"", FileFault.NO_HEADER),
        (b"gg,good game\nhf,have fun", FileFault.NO_HEADER),
        (b"phrase,reading,more\ngg,good game,x", FileFault.NO_HEADER),
        (b"[{", FileFault.NOT_JSON),
        (b"[" * 500_000, FileFault.NOT_JSON),
        (b'{"a": ' + b"1" * 10_000 + b"}", FileFault.NOT_JSON),
    ],
)
def test_a_file_that_is_none_has_a_fault(content: bytes, fault: FileFault) -> None:
    """Too large, in another encoding, or something else altogether."""
    with pytest.raises(UnreadableFile) as caught:
        read_file(content)
    assert caught.value.fault is fault


@pytest.mark.parametrize("text", ["phrase,reading\n" + "x\n" * 500_000, json.dumps([0] * 340_000)])
def test_a_file_of_nothing_but_wrong_rows_is_soon_done(text: str) -> None:
    """Only so many rows are looked at."""
    begun = time.perf_counter()
    imported = read_file(text.encode())
    assert time.perf_counter() - begun < 1
    assert len(imported.wrong) == MOST_ROWS + 1
    assert imported.wrong[-1].fault is RowFault.TOO_MANY


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-_-", "@here", "'=x", "''+x", "＝1"])  # noqa: RUF001 - of full width
def test_no_cell_is_a_formula_to_a_spreadsheet(cell: str) -> None:
    """Nor changed on its way back."""
    content = write_file([(cell, cell)], Format.CSV)
    assert f"\n'{cell},'{cell}\r\n" in content.decode("utf-8-sig")
    assert read_file(content).entries == ((cell, cell),)


def test_what_is_written_can_be_read_by_people_and_by_spreadsheets() -> None:
    """CSV as Excel wants it, JSON in lines."""
    entries = [("東京", 'to"kyo'), ("a,b", "")]
    assert write_file(entries, Format.CSV) == '\ufeffphrase,reading\r\n東京,"to""kyo"\r\n"a,b",\r\n'.encode()
    assert write_file(entries[:1], Format.JSON).decode() == (
        '[\n  {\n    "phrase": "東京",\n    "reading": "to\\"kyo"\n  }\n]\n'
    )


def test_the_largest_dictionary_can_be_read_again() -> None:
    """A thousand entries of a hundred characters a side, of those that take most room."""
    entries = [Entry(f"{number:04}" + "😀" * 96, "😀" * 100) for number in range(1000)]
    for written in Format:
        assert list(read_file(write_file(entries, written)).entries) == entries


CELLS = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from("'=+-@\",;\t\n "), max_size=20)


@given(st.lists(st.tuples(CELLS, CELLS)), st.sampled_from(Format))
@example([("'", ""), ("''=", "-"), ("x", '"')], Format.CSV)
def test_what_is_written_is_read_again_as_the_same(pairs: list[tuple[str, str]], written: Format) -> None:
    """Whatever entries there can be."""
    entries = {comparable(entry.phrase): entry for entry in (Entry.written(*pair) for pair in pairs) if not entry.fault}
    imported = read_file(write_file(entries.values(), written))
    assert list(imported.entries) == list(entries.values())
    assert imported.wrong == []


@given(st.binary() | st.text(st.sampled_from("phrase,reading\n\"';[]{}:\0x1")).map(str.encode))
def test_whatever_the_file_it_is_read_or_has_a_fault(content: bytes) -> None:
    """Nothing else is raised."""
    for start in (b"", b"phrase,reading\n"):
        with suppress(UnreadableFile):
            assert all(entry.fault is None for entry in read_file(start + content).entries)
