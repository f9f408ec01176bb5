# ruff: noqa: RUF001 - decorated letters, and those of other scripts, are meant
"""How names are said that people chose."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.phrases.catalogue import load
from bot.text.blocklist import Blocking, Blocklist
from bot.text.dictionary import Dictionary, Entry
from bot.text.manner import Manner, NamePolicy
from bot.text.message import Author
from bot.text.name import author_name, chosen_name, spoken_name

PLAIN = Manner(load("en"))
ADA = Author(1, "ada_l", "Ada L.", "The Countess")
MARKUP = (
    "**",
    "_",
    "__",
    "~~",
    "`",
    "||",
    "<@",
    "<@1>",
    "<#2>",
    "<:a:1>",
    "<t:1:R>",
    "[",
    "](",
    ")",
    "#",
    "> ",
    "@here",
)
ADDRESSES = ("https:", "//", "www.", "x.org/a", "a@b.cd", "](https://x.org/a)")
SOUP = st.lists(
    st.sampled_from((*MARKUP, *ADDRESSES, " ", "a", "Ab", "é", "今", "\u200d", "𝓐", "9", "\ud83d", "🌸"))
).map("".join)


def blocking(*words: str) -> Manner:
    """The manner of a guild that blocks these words."""
    return Manner(load("en"), blocked=Blocklist(words, Blocking.SKIP))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Ada", "Ada"),
        ("Ada Lovelace, Countess", "Ada Lovelace, Countess"),
        ("**Bold** ||sp||", "Bold sp"),
        ("*~~`Zoë`~~*", "Zoë"),
        ("# Bob | Mod", "Bob Mod"),
        ("Bob https://evil.example/x", "Bob"),
        ("[Bob](https://evil.example/x)", "Bob"),
        ("<@3> Bob", "Bob"),
        ("https://evil.example/x", None),
        ("ｈｔｔｐｓ：／／evil.example/x", None),
        ("www.evil.example", None),
        ("discord.gg/abc", None),
        ("ada@example.org", None),
        ("https:**//evil.example/x**", None),
        ("<@3>", None),
        ("www\u200b.evil.example", None),
        ("<:wave:1>", None),
        ("@everyone", None),
        ("** **", None),
        ("", None),
    ],
)
def test_a_name_is_said_with_the_care_taken_of_text(name: str, said: str | None) -> None:
    """Never an address, a mention or a mark of styling; nothing if that was all."""
    assert spoken_name(name, PLAIN) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("xX_Dark_Lord_420_Xx", "Dark Lord 420"),
        ("xXDarkLordXx", "Dark Lord"),
        ("x_ada_x", "ada"),
        ("snake_case [TAG] 42", "snake case TAG 42"),
        ("DarkLord42", "Dark Lord 42"),
        ("DJKhaled", "DJ Khaled"),
        ("АдаЛавлейс", "Ада Лавлейс"),
        ("McDonald", "McDonald"),
        ("iPhone JoJo R2D2 MP3", "iPhone JoJo R2D2 MP3"),
        ("sPoNgEbOb", "spongebob"),
        ("ada.lovelace", "ada lovelace"),
        ("J.R.R. Tolkien", "J.R.R. Tolkien"),
        ("user8374928374", "user"),
        ("Ada#1234", "Ada 1234"),
        ("A$AP Ke$ha", "ASAP Kesha"),
        ("C++ & C#", "C++ & C#"),
        ("O'Brien (she/her)", "O'Brien (she/her)"),
        ("123456789012345678", None),
    ],
)
def test_a_name_is_said_in_the_words_that_a_person_would_say(name: str, said: str | None) -> None:
    """Without what players put around it; its words apart, short numbers too, and no long ones."""
    assert spoken_name(name, PLAIN) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("꧁༺𝓐𝓭𝓪༻꧂", "Ada"),
        ("🌸Ada🌸", "Ada"),
        ("🇩🇪 Ada 🏳️\u200d🌈", "Ada"),
        ("🅱ob", "Bob"),
        ("Ada ツ", "Ada"),
        ("彡ʚ𝓐𝓭𝓪ɞ彡", "Ada"),
        ("Z\u0324\u0301\u0302\u0303\u0304a\u0336lgo", "Zalgo"),
        ("📢-announcements", "announcements"),
        ("山田ツ", "山田ツ"),
        ("たかし・やまだ", "たかし・やまだ"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("श्रीमती", "श्रीमती"),
        ("Người Lạ", "Người Lạ"),
        ("🎉🎉", None),
        ("\u3164", None),
        ("~ ♥ ~", None),
    ],
)
def test_decoration_is_not_said_and_every_script_is(name: str, said: str | None) -> None:
    """Of a name that is nothing else, nothing is left."""
    assert spoken_name(name, PLAIN) == said


@given(SOUP | st.text())
def test_no_name_says_more_than_words(name: str) -> None:
    """Nothing in it is markup, an address or a long number, whatever stood there."""
    said = spoken_name(name, PLAIN)
    assert said is None or any(map(str.isalnum, said))
    for noise in ("//", "@", "<", ">", "[", "]", "*", "~", "`", "|", "_", "\n", "  ", "www."):
        assert noise not in (said or "").lower()


@given(SOUP | st.text())
def test_whoever_writes_has_a_name(name: str) -> None:
    """Never empty."""
    assert author_name(Author(1, name, name, name), PLAIN)


@pytest.mark.parametrize(
    ("policy", "said"),
    [(NamePolicy.NICKNAME, "The Countess"), (NamePolicy.DISPLAY_NAME, "Ada L"), (NamePolicy.USERNAME, "ada l")],
)
def test_the_guild_chooses_which_name_is_said(policy: NamePolicy, said: str) -> None:
    """Of the three that a member has."""
    assert author_name(ADA, Manner(load("en"), names=policy)) == said


@pytest.mark.parametrize(
    ("author", "said"),
    [
        (Author(1, "ada", "Ada", "🌸🌸"), "Ada"),
        (Author(1, "ada", "♥", "🌸🌸"), "ada"),
        (Author(1, "ada"), "ada"),
        (Author(1, "_", "♥", "<@3>"), "someone"),
        (Author(1, "", "https://evil.example/x"), "someone"),
    ],
)
def test_a_name_that_cannot_be_said_gives_way_to_the_next(author: Author, said: str) -> None:
    """Nickname, display name, username; whoever has none that can be said is someone."""
    assert author_name(author, PLAIN) == said


def test_a_members_own_spoken_name_goes_before_all_others() -> None:
    """It is made speakable, but is otherwise said as it was chosen."""
    for chosen, said in (
        ("Lady Ada", "Lady Ada"),
        ("𝓛𝓪𝓭𝔂", "Lady"),
        ("AdaLovelace", "AdaLovelace"),
        ("🌸", "The Countess"),
    ):
        assert author_name(ADA, Manner(load("en"), spoken_names={1: chosen, 2: "Bob"})) == said
    assert chosen_name("🌸", PLAIN) is None


def with_dictionary(*entries: tuple[str, str]) -> Manner:
    """The manner of a guild with these readings."""
    return Manner(load("en"), dictionary=Dictionary(Entry(*entry) for entry in entries))


def test_readings_are_applied_to_names() -> None:
    """To the name as it is written, else to its words; to a chosen one too."""
    manner = with_dictionary(("Lovelace", "luv-lace"), ("Xyzzy", "zizzy"))
    assert spoken_name("Ada Lovelace", manner) == "Ada luv-lace"
    assert spoken_name("AdaLovelace", manner) == "Ada luv-lace"
    assert (
        author_name(Author(1, "x"), Manner(load("en"), spoken_names={1: "Xyzzy"}, dictionary=manner.dictionary))
        == "zizzy"
    )


def test_a_name_with_a_blocked_word_gives_way_to_the_next() -> None:
    """Its owner is still heard; what is left is someone."""
    manner = blocking("countess", "ada")
    assert author_name(ADA, manner) == "someone"
    assert author_name(ADA, blocking("c0untess")) == "The Countess"
    assert author_name(ADA, blocking("countess")) == "Ada L"
    assert spoken_name("xX_c0unt3ss_Xx", manner) is None
    assert chosen_name("C o u n t e s s", manner) is None


@pytest.mark.parametrize("unit", ["[a](", "<@1", "aA", "x_", "_", "1a", "(", "𝓐", "//", "a@", "$a", "<:", "a.a", "a "])
def test_the_time_taken_grows_as_the_name_does(unit: str) -> None:
    """Whatever it is made of."""
    name = (unit * 40_000)[:40_000]
    start = time.process_time()
    spoken_name(name, PLAIN)
    assert time.process_time() - start < 1
