"""A text in pieces: cut where a speaker pauses, and nothing of it is lost."""

import importlib
import time

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from bot.text.pieces import LEAST_CLAUSE, ends_sentence, pieces

LANGUAGES = ["en", "es", "pt-BR", "fr", "de", "it", "pl", "ru", "tr", "ja", "ko", "zh", "", "no such"]
PARTS = st.sampled_from(
    [
        *(
            "a",
            "Anna ",
            "Dr. ",
            "e.g. ",
            "one, two; ",
            "so: ",
            "!? ",
            "...",
            "\n",
            "\r\n",
            "  ",
            "\xa0",
            "\x85",
            "\u3000",
        ),
        *("🇩🇪", "👨‍👩‍👧", "a\u0301\u0301", "क्षि", "가", "\u1100", "\u0600", "\ud800", "\x00", "\u200d"),
        *(
            "これは文です。",
            "「はい」、",
            "ю ж. ",
            "и т.д. ",
            "«да» ",
            "مرحبا؟ ",
            "สวัสดี",
            '"',
            "(",
            ")",
            "https://a.b ",
        ),
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PARTS, max_size=300).map("".join))
WORST = [
    *("a", ".", ",", "a. ", ", ", ",, ", " ", "\n", '"a. ', "A.", "(", ").", ':"', "🇩🇪", "🇩", "👨\u200d", "\u0301"),
    *(
        "가ᄀ",
        "क्",
        "\u0600",
        "\ud800 a. ",
        "。",
        "、",
        "Dr. ",
        "1.",
        "!? ",
        "«a. ",
        "「a。",
        "“a",
        "a\n",
        "\r\n",
        "ß? ",
    ),
]
SENTENCE = "And then we went on, as one does, to the place that you told us about. "


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=TEXTS, first=st.integers(1, 60), most=st.integers(1, 90))
@example(text="", first=1, most=1)
@example(text="Ж.\x85" * 40, first=20, most=20)
def test_nothing_is_lost(language: str, text: str, first: int, most: int) -> None:
    """Whatever the text, it never fails; only white space is left out, between the pieces and around them."""
    found = pieces(text, language, first=first, most=most)
    at = 0
    for piece in found:
        begin = text.index(piece, at)
        assert not text[at:begin].strip()
        assert piece
        assert piece == piece.strip()
        at = begin + len(piece)
    assert not text[at:].strip()


@given(text=TEXTS, first=st.integers(1, 60), most=st.integers(1, 90))
@example(text="\x1f00", first=1, most=2)
def test_no_written_character_is_cut(text: str, first: int, most: int) -> None:
    """And no piece is longer than it may be, unless a single written character is."""
    ends = {0, *(found.end() for found in regex.finditer(r"\X", text))}
    at = 0
    for number, piece in enumerate(pieces(text, "en", first=first, most=most)):
        begin = text.index(piece, at)
        assert not number or ends.intersection(range(at, begin + 1))
        assert len(piece) <= (most if number else first) or len(regex.findall(r"\X", piece)) == 1
        at = begin + len(piece)


def test_a_short_text_is_one_piece() -> None:
    """However many sentences it has; white space alone is none."""
    assert pieces(" Hello there. How are you? ", "en", first=120, most=400) == ["Hello there. How are you?"]
    assert pieces("", "en", first=120, most=400) == []
    assert pieces(" \n" * 500, "en", first=120, most=400) == []


def test_speech_begins_with_a_short_piece() -> None:
    """The first sentence that is long enough; later pieces have 200 to 400 characters and whole sentences."""
    found = pieces(SENTENCE * 20, "en", first=120, most=400)
    assert found[0] == SENTENCE.strip()
    assert all(200 <= len(piece) <= 400 for piece in found[1:-1])
    assert all(piece.endswith("about.") for piece in found)
    assert " ".join(found) == (SENTENCE * 20).strip()


def test_scripts_without_spaces_are_cut_at_their_own_full_stops() -> None:
    """And joined by nothing."""
    text = "これは日本語の文章です。とても長いので、切らなければなりません。" * 20
    found = pieces(text, "ja", first=120, most=400)
    assert len(found) > 2
    assert all(piece.endswith("。") for piece in found)
    assert "".join(found) == text


def test_abbreviations_do_not_end_a_sentence() -> None:
    """Each language has its own."""
    text = "Wir trafen uns gestern Abend mit Herrn Prof. Müller aus der Stadt, z. B. im Garten. Dann gingen wir."
    assert pieces(text, "de", first=90, most=400)[0].endswith("im Garten.")


@pytest.mark.parametrize(
    ("text", "first_piece"),
    [
        ("word " * 14 + "word, " + "word " * 30, "word " * 14 + "word,"),
        ("word " * 60, ("word " * 13).strip()),
        ("x" * 300, "x" * 60),
        ("the title\n" * 30, "\n".join(["the title"] * 7)),
        ("Yes, " + "word " * 60, "Yes, " + ("word " * 12).strip()),
    ],
    ids=["a clause", "a word", "no end at all", "a line", "no short clause"],
)
def test_without_a_sentences_end_the_next_best_place_is_taken(text: str, first_piece: str) -> None:
    """In the second half of what a piece may have."""
    assert pieces(text, "en", first=120, most=400)[0] == first_piece


def test_a_clause_is_not_cut_off_for_a_few_letters() -> None:
    """Neither before it nor after it are fewer than 20."""
    words = "word " * 18 + "word, you see"
    first, second = pieces("x" * 40 + " " + words, "en", first=138, most=400)
    assert not first.endswith(",")
    assert len(second) >= LEAST_CLAUSE


def test_a_written_character_longer_than_a_piece_stays_whole() -> None:
    """It is a piece of its own."""
    zalgo = "a" + "\u0301" * 500
    assert pieces(f"xyz {zalgo} uvw", "en", first=120, most=400) == ["xyz", zalgo, "uvw"]


@pytest.mark.parametrize(
    ("piece", "ends"),
    [
        ("So it is.", True),
        ('He said: "So it is!"', True),
        ("(So is it?)", True),
        ("そうです。", True),
        ("क्या है।", True),
        ("Well…", True),
        ("well,", False),
        ("3.5", False),
        ("", False),
    ],
)
def test_the_end_of_a_sentence_is_known(piece: str, ends: bool) -> None:  # noqa: FBT001 - a table's column
    """By the mark at its end, whatever closes after it."""
    assert ends_sentence(piece) is ends


def test_a_panic_of_the_library_costs_nothing_but_its_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is no Exception; the text is cut at clauses and words then. Everything else passes."""

    class PanicException(BaseException):
        pass

    def panic(language: str, text: str) -> list[str]:
        raise PanicException

    def interrupt(language: str, text: str) -> list[str]:
        raise KeyboardInterrupt

    library = importlib.import_module("sentencex")
    monkeypatch.setattr(library, "segment", panic)
    assert " ".join(pieces(SENTENCE * 20, "en", first=120, most=400)) == (SENTENCE * 20).strip()
    monkeypatch.setattr(library, "segment", interrupt)
    with pytest.raises(KeyboardInterrupt):
        pieces(SENTENCE * 20, "en", first=120, most=400)


@pytest.mark.parametrize("worst", WORST, ids=ascii)
def test_the_time_grows_with_the_length_alone(worst: str) -> None:
    """Eight times the text in about eight times the time, whatever it is made of."""
    short_s, long_s = (min(_seconds((worst * size)[:size]) for _ in range(4)) for size in (2_000, 16_000))
    assert long_s < 16 * short_s + 0.01


def _seconds(text: str) -> float:
    begun_s = time.perf_counter()
    pieces(text, "en", first=120, most=400)
    return time.perf_counter() - begun_s
