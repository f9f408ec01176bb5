"""Readings of words and phrases, as they are found in text."""

import time
from collections import Counter

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from bot.text.caseless import comparable
from bot.text.dictionary import EMPTY, MAX_CHARACTERS, Dictionary, Entry, Fault

HUNDRED = range(1, 101)


def read(text: str, **readings: str) -> str:
    """The text as a dictionary of these readings has it read."""
    return Dictionary(readings.items()).apply(text)


def found(phrase: str, text: str) -> str:
    """The text with a box in the place of the phrase."""
    return Dictionary([(phrase, "□")]).apply(text)


def test_a_phrase_is_replaced_by_its_reading_wherever_it_is() -> None:
    """What is around it stays."""
    assert read("gg, gg! that was (gg)", gg="good game") == "good game, good game! that was (good game)"


@pytest.mark.parametrize("text", ["eggs", "ggs", "egg", "gg2", "2gg", "ggé", "g\u0301g", "gg\u0302"])
def test_a_phrase_is_not_found_within_a_word(text: str) -> None:
    """Nor is a letter parted from its accent."""
    assert found("gg", text) == text


@pytest.mark.parametrize("text", ["□", "(□)", "□'s", "-□_□", "😀□😀", "1️⃣□", "今日は□です"])
def test_a_word_ends_at_whatever_is_no_letter_and_no_digit(text: str) -> None:
    """Apostrophes, underscores, emoji, and scripts that write no spaces."""
    assert found("gg", text.replace("□", "gg")) == text


@pytest.mark.parametrize(
    ("phrase", "text", "heard"),
    [
        ("東京", "私は東京都に住む", "私は□都に住む"),
        ("アイ", "スーパーアイス", "スーパー□ス"),
        ("กรุงเทพ", "ไปกรุงเทพกัน", "ไป□กัน"),
        ("서울", "서울은 큽니다", "□은 큽니다"),
        ("서울", "북서울", "북서울"),
        ("नमस्ते", "नमस्ते दुनिया", "□ दुनिया"),
        ("ते", "नमस्ते", "नमस्ते"),
        ("क", "का", "का"),
        ("مرحبا", "مرحبا بكم", "□ بكم"),
    ],
)
def test_words_are_parted_as_their_script_parts_them(phrase: str, text: str, heard: str) -> None:
    """Japanese and Thai anywhere, Korean before particles, Hindi and Arabic as English."""
    assert found(phrase, text) == heard


@pytest.mark.parametrize(
    ("phrase", "text", "heard"),
    [
        ("<3", "I<3you <3<3", "I□you □□"),
        (":3", "at 10:30 :3", "at 10:30 □"),
        ("->", "a->b", "a□b"),
        ("c++", "c++ and C++11, abc++", "□ and □11, abc++"),
        ("42", "42 42nd 142", "□ 42nd 142"),
        ("3.5", "3.5 3.5mm", "□ 3.5mm"),
        ("👍", "ok👍👍ok 👍🏽", "ok□□ok 👍🏽"),
        ("👩", "👩 👩‍💻", "□ 👩‍💻"),
        ("🇩🇪", "🇩🇪 🇧🇩🇪🇪", "□ 🇧🇩🇪🇪"),
        ("❤️", "❤ ❤️!", "□ □!"),
        ("❤", "❤ ❤️!", "□ □!"),
    ],
)
def test_symbols_are_found_anywhere(phrase: str, text: str, heard: str) -> None:
    """But no number is broken, and no emoji that is made of several characters."""
    assert found(phrase, text) == heard


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("gg", "GG"),
        ("STRASSE", "straße"),
        ("straße", "STRASSE"),
        ("istanbul", "ISTANBUL"),
        ("İstanbul", "i̇STANBUL"),
        ("ΣΊΣΥΦΟΣ", "Σίσυφος"),
        ("ﬁne", "FINE"),
        ("café", "CAFE\u0301"),
        ("cafe\u0301", "café"),
        ("ᏣᎳᎩ", "ꮳꮃꭹ"),
        ("привет", "ПРИВЕТ"),
        ("\u1e0b\u0323", "\u1e0d\u0307"),
    ],
)
def test_letter_case_does_not_matter(phrase: str, text: str) -> None:
    """In any script, also where a letter becomes two, and however accents are encoded. What follows keeps its place."""
    assert found(phrase, f"İß {text}, {text} ß") == "İß □, □ ß"


def test_the_longest_phrase_is_taken() -> None:
    """Of those that begin leftmost; where it does not fit, a shorter one."""
    words = {"new": "1", "new york": "2", "new york city": "3", "york": "4"}
    assert read("new york city, new york cities, York, new yorks", **words) == "3, 2 cities, 4, 1 yorks"


def test_the_leftmost_phrase_goes_before_a_longer_one() -> None:
    """What is read already is not looked at again."""
    assert read("big apple pie", **{"big apple": "1", "apple pie with cream": "2", "apple pie": "3"}) == "1 pie"


def test_a_phrase_within_one_that_fails_is_still_found() -> None:
    """At its end, and after several phrases that began and did not go on."""
    assert read("国家知识产权", 知识产权="1", 国家知识产权局="2") == "国家1"
    assert read("zz ab cab cab d", **{"ab cab d": "1", "ab": "2", "cab": "3"}) == "zz 2 3 3 d"


def test_a_reading_is_never_read_again() -> None:
    """Two words may be exchanged."""
    assert read("cat and dog", cat="dog", dog="cat") == "dog and cat"
    assert read("a a", a="a a") == "a a a a"


def test_an_empty_reading_silences_a_phrase() -> None:
    """It is still a piece, so that what is around it does not become one word."""
    dictionary = Dictionary([("hm", "")])
    assert list(dictionary.split("well hm, no")) == [("well ", False), ("", True), (", no", False)]


def test_of_two_readings_the_first_counts() -> None:
    """So a member's own go before the guild's."""
    personal, guild = [Entry("GG", "mine")], [Entry("gg", "ours"), Entry("hf", "have fun")]
    assert Dictionary((*personal, *guild)).apply("gg hf") == "mine have fun"


def test_an_empty_dictionary_changes_nothing() -> None:
    """Nor does one whose phrases are nothing."""
    assert list(EMPTY.split("as it is")) == [("as it is", False)]
    assert list(EMPTY.split("")) == []
    assert Dictionary([("", "x"), ("\ufe0f", "y")]).apply("as ❤️ is") == "as ❤️ is"


PLAIN = st.text(st.sampled_from("abA <あ"), max_size=12)
TANGLED = st.text(
    st.sampled_from(["a", "s", "S", "ß", "é", "e", "\u0301", " ", "1", "👍", "🏽", "❤", "\ufe0f", "\u200d", "İ"])
)


def one_by_one(entries: list[tuple[str, str]], text: str) -> str:
    """What every phrase, the longest first, makes of the text at every place, without any cleverness."""
    phrases = sorted(
        ((phrase.lower(), reading) for phrase, reading in entries if phrase), key=lambda each: -len(each[0])
    )
    lower, heard, at = text.lower(), "", 0
    while at < len(text):
        for phrase, reading in phrases:
            edges = (lower[at - 1 : at] + phrase[0] if at else "", phrase[-1] + lower[at + len(phrase) :][:1])
            if lower.startswith(phrase, at) and not {"aa", "ab", "ba", "bb"} & set(edges):
                heard, at = heard + reading, at + len(phrase)
                break
        else:
            heard, at = heard + text[at], at + 1
    return heard


@given(
    st.lists(st.tuples(PLAIN, st.sampled_from(["", "R", "a b"])), max_size=8, unique_by=lambda each: each[0].lower()),
    PLAIN,
)
@example([("<", "1"), ("<<あ", "2"), ("<あ<", "3")], "<<あ<<<あ")
def test_the_same_is_found_as_by_trying_every_phrase(entries: list[tuple[str, str]], text: str) -> None:
    """Leftmost, longest, once."""
    assert Dictionary(entries).apply(text) == one_by_one(entries, text)


@given(st.lists(TANGLED, max_size=6), TANGLED)
@example(["İ"], "i\u0307İ\u0301")
def test_nothing_is_lost_and_no_character_is_broken(phrases: list[str], text: str) -> None:
    """Where phrases are read as themselves, what is heard is what was written."""
    dictionary = Dictionary([(phrase, phrase) for phrase in phrases])
    pieces = list(dictionary.split(text))
    assert comparable("".join(piece for piece, _ in pieces)) == comparable(text)
    left = [cluster for piece, is_reading in pieces if not is_reading for cluster in regex.findall(r"\X", piece)]
    assert Counter(left) <= Counter(regex.findall(r"\X", text))


@given(st.lists(st.tuples(st.text(), st.text())), st.text())
def test_whatever_is_given_nothing_is_raised(entries: list[tuple[str, str]], text: str) -> None:
    """Of all that Unicode has."""
    heard = "".join(piece for piece, is_reading in Dictionary(entries).split(text) if not is_reading)
    assert len(heard) <= len(text)


def milliseconds(dictionary: Dictionary, text: str) -> float:
    """How long the text takes, at best of five times."""
    times: list[float] = []
    for _ in range(5):
        begun = time.perf_counter()
        dictionary.apply(text)
        times.append(time.perf_counter() - begun)
    return min(times) * 1000


@pytest.mark.parametrize(
    ("phrases", "text"),
    [
        ([f"word{number}" for number in range(1000)], "word1 and words and word999 "),
        (["a" * length for length in HUNDRED], "a"),
        (["あ" * length for length in HUNDRED], "あ"),
        (["あ" * length for length in HUNDRED], "あい"),
        (["<" * 99 + ">"], "<"),
        (["あ" * 99 + "い"], "あ"),
        (["<" * length + ">" for length in HUNDRED], "<"),
        (["<", *("<a" * length for length in range(1, 50))], "<a"),
        (["🇩🇪"], "🇩🇪🇧"),
        (["❤️", "e"], "e\u0301❤️"),
        (["straße"], "ß"),
        (["z", "e"], "e" + "\u0301\u0323" * 50),
    ],
)
def test_the_worst_text_takes_a_few_milliseconds_and_twice_as_much_twice_the_time(
    phrases: list[str], text: str
) -> None:
    """With room for a busy machine: what is not linear takes a hundred times as long."""
    dictionary = Dictionary([(phrase, "x") for phrase in phrases])
    short, long = (text * 4000)[:4000], (text * 16000)[:16000]
    taken = milliseconds(dictionary, short)
    assert taken < 30
    assert milliseconds(dictionary, long) < 10 * taken + 2


@pytest.mark.parametrize(
    ("phrase", "reading", "fault"),
    [
        ("", "x", Fault.NO_PHRASE),
        ("\ufe0f", "x", Fault.NO_PHRASE),
        ("x" * 101, "", Fault.LONG_PHRASE),
        ("x", "y" * 101, Fault.LONG_READING),
        ("x\0", "", Fault.UNWRITABLE),
        ("x", "\x1b[31m", Fault.UNWRITABLE),
        ("x", "\ud83d", Fault.UNWRITABLE),
        ("\u202ex", "y", Fault.UNWRITABLE),
        ("é" * MAX_CHARACTERS, "😀" * MAX_CHARACTERS, None),
        ("👩\u200d💻", "", None),
    ],
)
def test_what_cannot_be_kept_has_a_fault(phrase: str, reading: str, fault: Fault | None) -> None:
    """Control characters, what turns the direction of a list, halves of characters, and what is too long."""
    assert Entry(phrase, reading).fault is fault


def test_an_entry_is_kept_without_the_spaces_that_are_not_meant() -> None:
    """Around it and in rows."""
    assert Entry.written("  New \n York ", "\tnu  jork ") == ("New York", "nu jork")
