# ruff: noqa: RUF001 - characters that are taken for others are what this module is about
"""Which words are found, however they are disguised, and which are left alone."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.phrases.catalogue import load
from bot.text.blocklist import NOTHING_BLOCKED, Blocking, Blocklist, comparable
from bot.text.dictionary import Dictionary, Entry
from bot.text.manner import Manner
from bot.text.message import Author
from bot.text.name import author_name

WORDS = ("bad", "ass", "kill", "bollocks", "wanker", "shitgibbon", "hello", "zyxwvuq", "fjord", "mimic")
"""Every letter of the alphabet, doubled letters, and i beside l."""

LEET = str.maketrans("aeiostbgz", "431057892")
CYRILLIC = str.maketrans("aceiopsxyjhdqwl", "асеіорѕхујһԁԛԝӏ")
MIXED = str.maketrans("abehikmoptxy", "авенікмортху")
GREEK = str.maketrans("abeiknoptuvwxyz", "αβειкпορτυνωχγζ")
SMALL_CAPITALS = str.maketrans("abcdefghijklmnoprstuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ")


def _from(first: int) -> Callable[[str], str]:
    return lambda word: "".join(chr(first + ord(letter) - ord("a")) for letter in word)


def _alternating(word: str) -> str:
    return "".join(letter.upper() if at % 2 else letter for at, letter in enumerate(word))


DISGUISES: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "reversed case": lambda word: word[0] + word[1:].upper(),
    "alternating case": _alternating,
    "full width": _from(0xFF41),
    "circled": _from(0x24D0),
    "black circles": _from(0x1F150),
    "black squares": _from(0x1F170),
    "squares": _from(0x1F130),
    "brackets": _from(0x249C),
    "bold script": _from(0x1D4EA),
    "double-struck": _from(0x1D552),
    "regional indicators": _from(0x1F1E6),
    "small capitals": lambda word: word.translate(SMALL_CAPITALS),
    "digits for letters": lambda word: word[0] + word[1:].translate(LEET),
    "signs for letters": lambda word: word.replace("a", "@").replace("s", "$").replace("i", "!"),
    "Cyrillic look-alikes": lambda word: word.translate(CYRILLIC),
    "Cyrillic and Latin": lambda word: word[0] + word[1:].translate(MIXED),
    "Greek and Latin": lambda word: word[:-1].translate(GREEK) + word[-1],
    "spaced": " ".join,
    "spaced widely": "  ".join,
    "dotted": ".".join,
    "hyphens": "-".join,
    "underscores": "_".join,
    "emoji between": " 🔥 ".join,
    "one dot": lambda word: f"{word[:2]}.{word[2:]}",
    "zero-width": "\u200b".join,
    "joiners": "\u200d".join,
    "soft hyphens": "\u00ad".join,
    "zalgo": lambda word: "".join(f"{letter}\u0300\u0317\u0352\u0488\u0335" for letter in word),
    "struck": lambda word: "".join(f"{letter}\u0336" for letter in word),
    "accents": lambda word: word.translate(str.maketrans("aeiou", "äéîõù")),
    "every letter twice": lambda word: "".join(letter * 2 for letter in word),
    "every letter thrice": lambda word: "".join(letter * 3 for letter in word),
    "one letter drawn out": lambda word: word[0] + word[1] * 7 + word[2:],
    "digits beside it": lambda word: f"{word}123",
    "punctuation": lambda word: f"¡«{word}»!!",
}


def manner(*words: str, dictionary: Dictionary | None = None) -> Manner:
    """The manner of a guild that blocks these words."""
    return Manner(load("en"), blocked=skipping(*words), dictionary=dictionary or Dictionary(()))


def skipping(*words: str) -> Blocklist:
    """A list whose words keep a message from being spoken."""
    return Blocklist(words, Blocking.SKIP)


def bleeping(*words: str) -> Blocklist:
    """A list whose words are replaced."""
    return Blocklist(words, Blocking.BLEEP)


@pytest.mark.parametrize("disguise", DISGUISES)
@pytest.mark.parametrize("word", WORDS)
def test_every_word_is_found_in_every_disguise(word: str, disguise: str) -> None:
    """In a message, with the rest of it left as it is; in a name; in a dictionary's reading."""
    disguised = DISGUISES[disguise](word)
    blocked = skipping(*WORDS)

    assert blocked.censored(f"Oh, the {disguised}: so", "beep") is None
    censored = bleeping(*WORDS).censored(f"Oh, the {disguised}: so", "beep")
    assert censored is not None
    assert censored.startswith("Oh, the ")
    assert censored.endswith(": so")
    assert censored.count("beep") == 1

    assert author_name(Author(1, "ada", disguised), manner(*WORDS)) == "ada"

    dictionary = Dictionary([Entry("fine", disguised)])
    assert author_name(Author(1, "ada", disguised), manner(*WORDS, dictionary=dictionary)) == "ada"
    assert blocked.censored(f"a {disguised} word", "beep") is None


@pytest.mark.parametrize(
    "text",
    [
        "Scunthorpe",
        "assassin, class and passage",
        "as",
        "good",
        "he'll and we'll",
        "hel",
        "al!",
        "badly",
        "the basement",
        "año, papá anno",
        "got",
        "1455 and 455",
        "b, and d",
        "ab ad",
        "баня кот",
        "sık sık",
        "🇧🇦 and 🇩🇪",
        "",
    ],
)
def test_words_that_only_look_a_little_alike_are_left_alone(text: str) -> None:
    """Parts of longer words, doubled letters, contractions, other languages' words and numbers."""
    words = ("cunt", "ass", "god", "hell", "all", "bad", "ano", "göt", "lass", "sik", "bde")
    assert bleeping(*words).censored(text, "beep") == text


@pytest.mark.parametrize(
    ("words", "text", "censored"),
    [
        (["bad dog"], "A bad  DOG, a bad cat", "A #, a bad cat"),
        (["bad dog"], "b4d-d0g baddog b a d d o g", "# # #"),
        (["ばか"], "おまえバカだ", "おまえ#だ"),
        (["ばか"], "はか、ﾊﾞｶ", "はか、#"),
        (["馬鹿"], "この馬鹿め", "この#め"),
        (["ควาย"], "ไอ้ควายนี่", "ไอ้#นี่"),
        (["바보"], "바보야 왕바보", "#야 왕바보"),
        (["сука"], "СУКА, сyка, cyka", "#, #, #"),
        (["привет"], "ПРИBET приветик", "# приветик"),
        (["μαλακα"], "ΜΑΛΆΚΑ", "#"),
        (["كلب"], "كَـلْب أكلب", "# أكلب"),
        (["कुत्ता"], "कुत्ता है", "# है"),
        (["scheiße"], "SCHEISSE", "#"),
        (["göt"], "göt go\u0308t GÖT got", "# # # got"),
        (["año"], "año ano", "# ano"),
        (["1488"], "1488 14888 21488 1 4 8 8", "# 14888 21488 #"),
        (["4chan"], "4chan achan 4 c h a n", "# achan #"),
        (["a$$"], "ass a$$ as", "# # as"),
        (["bad*"], "badly bad abad", "# # abad"),
        (["*bad"], "badly bad abad", "badly # #"),
        (["*bad*"], "xbadly, x.bad", "#, #"),
        (["bil*"], "bilingual bil", "# #"),
        (["bad", "bad dog"], "bad dog bad", "# #"),
        (["a", "i"], "a dog and I", "# dog and #"),
        (["bad"], "bad$ $bad bad123", "#$ $# #123"),
        (["!!!", "🍆", "", "*"], "oh !!! 🍆 *", "oh !!! 🍆 *"),
    ],
)
def test_what_a_word_is_found_in(words: list[str], text: str, censored: str) -> None:
    """Phrases, all scripts, marks that tell words apart, numbers, and AutoMod's wildcards."""
    assert bleeping(*words).censored(text, "#") == censored


def test_what_is_done_is_the_guilds_choice() -> None:
    """Nothing is spoken, or all but the word."""
    assert skipping("bad").censored("so bad", "beep") is None
    assert bleeping("bad").censored("so bad, so BAD.", "beep") == "so beep, so beep."
    assert skipping("bad").finds("so bad")
    assert not skipping("bad").finds("so good")
    assert NOTHING_BLOCKED.censored("so bad", "beep") == "so bad"


@pytest.mark.parametrize(
    "words", [("Bad", "b\u00adad", "𝓫𝓪𝓭"), ("Bad  Dog", "bad dog "), ("bad*", "BAD*"), ("ばか", "バカ")]
)
def test_spellings_of_one_word_are_compared_as_one(words: tuple[str, ...]) -> None:
    """So that it stands on a list once."""
    assert len({comparable(word) for word in words}) == 1


def test_different_words_are_compared_as_such() -> None:
    """Also by their wildcards, marks and digits; of what cannot be heard nothing is left."""
    assert len({comparable(word) for word in ("bad", "bad*", "*bad", "bäd", "b4d", "bad dog", "baddog")}) == 7
    assert [comparable(word) for word in ("", "!?", "🍆", "\u200b", "* *")] == [""] * 5


SOUP = st.text() | st.text(alphabet="aAbBdDсаIl1!458$@.-_* ばか゛🇦𝓫\u0301\u0336\u200d\u00ad\ud83d*Đßİﷺ")


@given(st.lists(SOUP, max_size=4), SOUP)
def test_any_text_can_be_censored_by_any_words(words: list[str], text: str) -> None:
    """What is found in one way is found in the other; what is not is left as it is."""
    bleeped = bleeping(*words).censored(text, "\0")
    assert bleeped is not None
    skipped = skipping(*words).censored(text, "\0")
    assert skipped == (None if bleeped != text else text) or "\0" in text


@given(st.sampled_from(WORDS), SOUP, SOUP)
def test_a_word_between_spaces_is_found_whatever_is_around_it(word: str, before: str, after: str) -> None:
    """Nothing that is written elsewhere hides it."""
    assert skipping(*WORDS).finds(f"{before} , {word} , {after}")


@pytest.mark.parametrize(
    "unit", ["a", "a ", "a.", "bad ", "b a d ", "ab", "a!", "\u0301", "ば", "𝓪", "аb ", "1", "ｂ "]
)
def test_the_time_taken_grows_as_the_text_does(unit: str) -> None:
    """Whatever it is made of, with a thousand words."""
    blocked = bleeping("bad", "bad bad", *(f"word{number}" for number in range(1000)))
    text = (unit * 40_000)[:40_000]
    start = time.process_time()
    blocked.censored(text, "beep")
    assert time.process_time() - start < 1


def test_a_thousand_words_are_made_ready_at_once() -> None:
    """Once for a list, in a moment."""
    start = time.process_time()
    skipping(*(f"some word {number}" for number in range(1000)))
    assert time.process_time() - start < 1
