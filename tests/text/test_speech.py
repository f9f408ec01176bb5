"""Content as it is typed, and how it sounds."""

import pytest

from bot.phrases.catalogue import load
from bot.text.dictionary import Dictionary, Entry
from bot.text.manner import Manner, Tone, Verbosity
from bot.text.speech import joined
from tests.text.listener import said, toned

BRIEF = Manner(load("en"), verbosity=Verbosity.BRIEF)
FULL = Manner(load("en"), verbosity=Verbosity.FULL)


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ("hello <@1>, can you help?", "hello Ada, can you help?"),
        ("<@!2> ok", "bob ok"),
        ("<@1> <@2> <@99> game tonight?", "Ada, bob, someone game tonight?"),
        ("<@1><@2>", "Ada, bob"),
        ("see<@1>", "see Ada"),
        ("Wo ist <@1>s Auto?", "Wo ist Adas Auto?"),
        ("it is <@1>'s turn", "it is Ada's turn"),
        ("<@1>さん、こんにちは", "Adaさん、こんにちは"),
        ('"<@1>" said (<#20>)', '"Ada" said (general)'),
        ("<@3> is back", "someone is back"),
        ("<@&10> please", "moderators please"),
        ("<@&11> please", "a role please"),
        ("look in <#20> or <#21>", "look in general or a channel"),
        ("<@99999999999999999999999999> hi", "someone hi"),
        ("@everyone pizza", "everyone pizza"),
        ("@here pizza", "everyone here pizza"),
        (r"\<@123456789012345678> raw", "someone raw"),
        ("x <@ y", "x @ y"),
        ("hi<@3>there", "hi someone there"),
        ("hi<@1>2 and <#20>x", "hi Ada 2 and generalx"),
        ("ok.<@1>", "ok. Ada"),
        ("a <@> b", "a b"),
        ("<@!><@&><#>x", "x"),
        ("<@ada>, see <#general>", "ada, see general"),
    ],
)
def test_mentions_are_said_by_name(content: str, heard: str) -> None:
    """Unknown ids are "someone", "a role", "a channel", and no raw mention is ever said."""
    assert said(content) == heard


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ("<:wave:123456789012345678> hi", "wave, hi"),
        ("nice <:party_parrot:123456789012345678>!", "nice, party parrot!"),
        ("<a:PepeHands:123456789012345678>", "Pepe Hands"),
        ("<:a:1><:a:1> <a:b:2>", "a, 2 times, b"),
        ("great! <:heart:1>\nsee you", "great! heart. see you"),
        ("<:123456789012345678:1>", "an emoji"),
        ("<:broken:> hi <a:broken_too:>", "broken, hi, broken too"),
        ("<a:PogU:1> <:PogU:1>\n<:PogU:1> nice", "Pog U, 3 times, nice"),
        ("<:kek:1> no <:kek:1>", "kek, no, kek"),
    ],
)
def test_custom_emoji_are_said_by_name_beside_the_sentence(content: str, heard: str) -> None:
    """Still or animated, underscores and capitals part the words."""
    assert said(content) == heard


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "a YouTube link"),
        ("look at https://example.org/a_b it is great", "look at a link to example.org, it is great"),
        ("https://a.org/1 https://b.org/2\nhttps://c.org/3 all", "3 links, all"),
        ("<https://a.org/1> **https://b.org/2**", "2 links"),
        ("first https://a.org/x, then https://b.org/y.", "first a link to a.org, then a link to b.org."),
        ("(see https://en.wikipedia.org/wiki/Foo_(bar))", "(see a Wikipedia link)"),
        ("<https://example.org/no-preview>", "a link to example.org"),
        ("https://192.168.0.1:8080/admin", "a link"),
        ("https://good.com:secret@evil.org/x", "a link to evil.org"),
        ("https://xn--e1afmkfd.xn--p1ai/x", "a link"),
        ("https://a1b2c3d4e5f6a7b8c9d0.cdn.example.org", "a link"),
        ("https://123456.example.org/", "a link"),
        ("https://", "a link"),
        ("HTTPS://EXAMPLE.ORG/PATH", "a link to example.org"),
        ("steam://run/440", "a link"),
        ("discord.gg/abc now", "an invite to a server, now"),
        ("www.example.com", "a link to example.com"),
        ("и/или and/or 1.5/2 he said.and", "и/или and/or 1.5/2 he said.and"),
        ("これ見てhttps://example.jp/abc。すごい", "これ見て a link to example.jp。すごい"),
        ("Посмотри https://пример.рф/путь", "Посмотри a link to пример.рф"),
        ('read [the **docs**](https://docs.example.org/x "title") first', "read the docs, a link, first"),
        ("[a](https://x.org/A_(b)) c", "a, a link, c"),
        (
            "www.example.org example.org https://b.example",
            "a link to example.org, example.org, a link to b.example",
        ),
        ("see example.org <@1>", "see example.org, Ada"),
        ("[not a link] (really) a[0](1)", "[not a link] (really) a[0](1)"),
    ],
)
def test_links_are_said_as_what_they_are_and_never_spelled(content: str, heard: str) -> None:
    """One with a host that can be followed by ear is named by it; neighbours are counted."""
    assert said(content) == heard


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ('look:\n```python\nprint("hi")\n```\nwhat is it?', "look: a code block in Python. what is it?"),
        ("```one``` and ```two```", "a code block, and, a code block"),
        ("```js\nlet x = <@1>\nhttps://x.org/a", "a code block in JavaScript"),
        ("so ``` <@1> ||x||", "so, a code block"),
        ("run `make test` please", "run make test please"),
        ("`x = [i for i in y]` fails", "some code fails"),
        ("`<@1>` and `https://x.org/a`", "some code and some code"),
        ("added `/ping`, not `/ping/x`", "added /ping, not some code"),
        ("`123456789012345678`", "some code"),
        ("``a`b`` c", "some code c"),
        ("it`s unclosed", "its unclosed"),
        ("``a` b", "some code b"),
        ("``````a``` b", "a code block, b"),
        ("`||not hidden||`", "some code"),
        (r"\`not code\`", "`not code`"),
    ],
)
def test_code_is_named_but_plain_words_between_backticks_are_words(content: str, heard: str) -> None:
    """A fence that is not closed runs to the end."""
    assert said(content) == heard


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ("He dies in ||chapter 3|| ok", "He dies in, spoiler, ok"),
        ("||https://x.org/secret||", "spoiler"),
        ("https://x.org/a||secret|| b", "a link to x.org, spoiler, b"),
        ("||one\n\ntwo|| after", "spoiler, after"),
        ("||<@1>|| || <:a:1> ||", "spoiler, spoiler"),
        ("**||bold||** a", "spoiler, a"),
        ("||`code`|| and ||```code```||", "spoiler, and, spoiler"),
        ("||a ``` b|| c", "spoiler, c"),
        ("||a ||b|| c|| d", "spoiler, d"),
        ("||a ||b ||c|| d|| e|| f", "spoiler, f"),
        ("||a **||b||** c|| d", "spoiler, d"),
        ("||a ||b|| c", "spoiler, c"),
        ("||a|| b ||c||", "spoiler, b, spoiler"),
        ("||||a||||", "spoiler"),
        ("||a|| ||", "spoiler"),
        ("[see ||secret|| here](https://x.org/a)", "see, spoiler, here, a link"),
        (r"\||shown\||", "shown"),
        ("if (a || b)", "if (a b)"),
        ("a | b", "a | b"),
    ],
)
def test_a_spoiler_is_never_read(content: str, heard: str) -> None:
    """Not around links, across lines, or where its writer nested it in another."""
    assert said(content) == heard


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ("**bold** *it* __under__ ~~strike~~ ***both*** _em_", "bold it under, struck out: strike, both em"),
        ("un*frigging*believable", "unfriggingbelievable"),
        ("**unclosed bold", "unclosed bold"),
        ("*their", "their"),
        ("2 * 3 = 6, 5*4", "2 * 3 = 6, 5*4"),
        ("rated 4*", "rated 4*"),
        ("# Big news\nsmall text\n-# footnote", "Big news. small text. footnote"),
        ("> quoted\nmy answer", "quote: quoted. my answer"),
        (">>> many\nlines", "quote: many. lines"),
        ("- one\n- two\n  - three\n1. four\n* five", "one. two. three. 1. four. five"),
        ("#1 -5 >3", "#1 -5 >3"),
        (r"\*not italic\* 1\2", r"*not italic* 1\2"),
        ("then...\n\n\nwhat?\nyes", "then... what? yes"),
        ("今日は\n元気", "今日は。元気"),
        ("  many \t spaces  ", "many spaces"),
        ("a\u202eb\u200bc\ud83d", "abc"),
    ],
)
def test_styling_is_not_said(content: str, heard: str) -> None:
    """Marks that style are silent, lone ones stay, and a new line is a new sentence."""
    assert said(content) == heard


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ("I ~~hate~~ love this", "I, struck out: hate, love this"),
        ("~~5 euros~~ 4 euros", "struck out: 5 euros, 4 euros"),
        ("~~one~~ ~~two~~\n~~three~~ four", "struck out: one two. three, four"),
        ("~~**a** <@1>~~!", "struck out: a Ada!"),
        ("~~?~~ yes", "? yes"),
        ("**a ~~b** c~~ d", "a, struck out: b c, d"),
        ("~~unclosed", "unclosed"),
    ],
)
def test_what_is_struck_out_is_said_as_such(content: str, heard: str) -> None:
    """Once for neighbours, and never of punctuation alone."""
    assert said(content) == heard


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ("> one\n> two\n\nno", "quote: one. two. no"),
        ("> one\n>\n> two", "quote: one. two"),
        ("so\n> # Title\n> - item\nno", "so. quote: Title. item. no"),
        ("> a\n\n> b", "quote: a. quote: b"),
        ("> ...\nwhat?", "... what?"),
        ("> <https://x.org/a>", "quote: a link to x.org"),
        ("> ||x||\nok", "quote: spoiler. ok"),
    ],
)
def test_a_quote_is_announced_once(content: str, heard: str) -> None:
    """However many lines it has."""
    assert said(content) == heard


def test_a_long_quote_is_announced_too() -> None:
    """Though it is longer than Fluent lets the variables of a phrase be."""
    words = " ".join(f"word{number}," for number in range(400))
    assert said(f"> {words}").startswith("quote: word")


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ("<t:1700007200:R>", "in 2 hours"),
        ("starts <t:1700020800:t>", "starts 4 AM"),
        ("use </play song:123456789012345678> now", "use slash play song now"),
        ("see <id:browse>", "see Browse Channels"),
        ("see <id:linked-roles:123456789012345678>", "see Linked Roles"),
        ("see <id:new-thing>", "see a page of this server"),
    ],
)
def test_moments_commands_and_pages_are_said_in_words(content: str, heard: str) -> None:
    """As a person would name them."""
    assert said(content) == heard


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ("look at https://x.org/a it is great", ("look at, it is great", (Tone.LINK,))),
        ("(see https://x.org/a).", ("(see).", (Tone.LINK,))),
        ("https://a.org/1 https://b.org/2 and https://c.org/3", ("and", (Tone.LINK, Tone.LINK))),
        ("https://tenor.com/view/cat-1", ("", (Tone.PICTURE,))),
        ("https://x.org/cat.png", ("", (Tone.PICTURE,))),
        ("[the docs](https://x.org/a) first", ("the docs first", (Tone.LINK,))),
        ("> https://x.org/a\n~~b https://y.org/a~~", ("struck out: b", (Tone.LINK, Tone.LINK))),
        ("<https://x.org/a>, ok", ("ok", (Tone.LINK,))),
        ("so\n<https://x.org/a>, ok", ("so. ok", (Tone.LINK,))),
        ("hi <:wave:1> <@1>", ("hi, Ada", ())),
        ("<:wave:1>", ("", ())),
        ("||https://x.org/a||", ("spoiler", ())),
    ],
)
def test_in_brief_links_are_tones_and_emoji_are_silent(content: str, heard: tuple[str, tuple[Tone, ...]]) -> None:
    """One tone for neighbours; what is hidden has none."""
    assert toned(content, BRIEF) == heard


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ("https://youtu.be/a", "a link to youtu.be"),
        ("https://a.org/1 https://b.org/2 https://b.org/3", "a link to a.org, 2 links to b.org"),
        ("[the docs](https://docs.example.org/a)", "the docs, a link to docs.example.org"),
        ("https://192.168.0.1/a", "a link"),
    ],
)
def test_in_full_every_host_is_named(content: str, heard: str) -> None:
    """Unless it says nothing to a listener."""
    assert said(content, FULL) == heard


def test_an_address_that_styling_had_taken_apart_is_a_link() -> None:
    """It reads as one once the marks are gone."""
    assert said("www**.x.org/zq**") == "a link to x.org"
    assert said(r"www\.x.org/zq") == "a link to x.org"


def test_readings_of_the_dictionary_are_said_in_words_code_and_names() -> None:
    """But not in what is hidden or an address."""
    reading = Manner(load("en"), dictionary=Dictionary([Entry("kubectl", "cube control"), Entry("Ada", "Ay da")]))
    assert said("<@1>: kubectl `kubectl` <:kubectl:1>", reading) == "Ay da: cube control cube control, cube control"


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ("<@1> 🔥 <@2>", "Ada, fire, bob"),
        ("hello 🔥 https://x.org/a", "hello, fire, a link to x.org"),
        ("<:kek:1> 🔥", "kek, fire"),
    ],
)
def test_signs_that_are_named_are_set_off_from_what_is_beside_them(content: str, heard: str) -> None:
    """As an emoji is within words."""
    assert said(content) == heard


def test_sentences_are_joined_without_the_empty_ones() -> None:
    """A point between them, but where there is one already."""
    assert joined(["a", "", "b!", "c"]) == "a. b! c"


def test_korean_ends_its_lines_with_a_narrow_point() -> None:
    """Though its letters are wide, as those of Chinese and Japanese are."""
    assert said("안녕\n하세요") == "안녕. 하세요"
    assert said("你好 <:a:1>") == "你好、a"
