"""Content as it is typed, and how it sounds."""

import pytest

from tests.text.messages import spoken


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("hello <@1>, can you help?", "hello Ada, can you help?"),
        ("<@!2> ok", "Bob ok"),
        ("<@1> <@2> <@99> game tonight?", "Ada, Bob, someone game tonight?"),
        ("<@1><@2>", "Ada, Bob"),
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
        ("write to me@everyone.org", "write to me@everyone.org"),
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
def test_mentions_are_said_by_name(content: str, said: str) -> None:
    """Unknown ids are "someone", "a role", "a channel", and no raw mention is ever said."""
    assert spoken(content) == said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<:wave:123456789012345678> hi", "wave, hi"),
        ("nice <:party_parrot:123456789012345678>!", "nice, party parrot!"),
        ("<a:PepeHands:123456789012345678>", "Pepe Hands"),
        ("<:a:1><:a:1> <a:b:2>", "a, a, b"),
        ("great! <:heart:1>\nsee you", "great! heart. see you"),
        ("<:123456789012345678:1>", "an emoji"),
        ("<:broken:> hi <a:broken_too:>", "broken, hi, broken too"),
        ("OMG 😂 ok", "OMG 😂 ok"),
    ],
)
def test_custom_emoji_are_said_by_name_beside_the_sentence(content: str, said: str) -> None:
    """Still or animated, underscores and capitals part the words."""
    assert spoken(content) == said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "a link to youtube.com"),
        ("look at https://example.org/a_b it is great", "look at a link to example.org, it is great"),
        ("https://a.org/1 https://b.org/2\nhttps://c.org/3 all", "3 links, all"),
        ("<https://a.org/1> **https://b.org/2**", "2 links"),
        ("first https://a.org/x, then https://b.org/y.", "first a link to a.org, then a link to b.org."),
        ("(see https://en.wikipedia.org/wiki/Foo_(bar))", "(see a link to en.wikipedia.org)"),
        ("<https://example.org/no-preview>", "a link to example.org"),
        ("https://192.168.0.1:8080/admin", "a link"),
        ("https://good.com:secret@evil.org/x", "a link to evil.org"),
        ("https://xn--e1afmkfd.xn--p1ai/x", "a link"),
        ("https://a1b2c3d4e5f6a7b8c9d0.cdn.example.org", "a link"),
        ("https://123456.example.org/", "a link"),
        ("https://", "a link"),
        ("HTTPS://EXAMPLE.ORG/PATH", "a link to example.org"),
        ("steam://run/440", "a link"),
        ("discord.gg/abc now", "a link to discord.gg, now"),
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
def test_links_are_said_as_what_they_are_and_never_spelled(content: str, said: str) -> None:
    """One with a host that can be followed by ear is named by it; neighbours are counted."""
    assert spoken(content) == said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('look:\n```python\nprint("hi")\n```\nwhat is it?', "look: a code block. what is it?"),
        ("```one``` and ```two```", "a code block, and, a code block"),
        ("```js\nlet x = <@1>\nhttps://x.org/a", "a code block"),
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
def test_code_is_named_but_plain_words_between_backticks_are_words(content: str, said: str) -> None:
    """A fence that is not closed runs to the end."""
    assert spoken(content) == said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("He dies in ||chapter 3|| lol", "He dies in, spoiler, lol"),
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
def test_a_spoiler_is_never_read(content: str, said: str) -> None:
    """Not around links, across lines, or where its writer nested it in another."""
    assert spoken(content) == said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("**bold** *it* __under__ ~~strike~~ ***both*** _em_", "bold it under strike both em"),
        ("un*frigging*believable", "unfriggingbelievable"),
        ("**unclosed bold", "unclosed bold"),
        ("*their", "their"),
        ("2 * 3 = 6, 5*4", "2 * 3 = 6, 5*4"),
        ("rated 4*", "rated 4*"),
        ("snake_case_name hello~", "snake_case_name hello~"),
        ("# Big news\nsmall text\n-# footnote", "Big news. small text. footnote"),
        ("> quoted\nmy answer", "quoted. my answer"),
        (">>> many\nlines", "many. lines"),
        ("- one\n- two\n  - three\n1. four\n* five", "one. two. three. 1. four. five"),
        ("#1 -5 >3", "#1 -5 >3"),
        (r"\*not italic\* 1\2", r"*not italic* 1\2"),
        ("then...\n\n\nwhat?\nyes", "then... what? yes"),
        ("今日は\n元気", "今日は。元気"),
        ("  many \t spaces  ", "many spaces"),
        ("a\u202eb\u200bc\ud83d", "abc"),
    ],
)
def test_styling_is_not_said(content: str, said: str) -> None:
    """Marks that style are silent, lone ones stay, and a new line is a new sentence."""
    assert spoken(content) == said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<t:1700000010>", "now"),
        ("<t:1700007200:R>", "in 2 hours"),
        ("<t:1699996400:t>", "an hour ago"),
        ("<t:1700000090:T>", "in 2 minutes"),
        ("<t:1700086000:f>", "in a day"),
        ("<t:1705000000:D>", "in 2 months"),
        ("<t:-1000:F>", "54 years ago"),
        ("<t:99999999999999999999:R>", "some time"),
        ("use </play song:123456789012345678> now", "use slash play song now"),
        ("see <id:browse>", "see Browse Channels"),
        ("see <id:linked-roles:123456789012345678>", "see Linked Roles"),
        ("see <id:new-thing>", "see a page of this server"),
    ],
)
def test_moments_commands_and_pages_are_said_in_words(content: str, said: str) -> None:
    """A moment is said by its distance from when the message was sent."""
    assert spoken(content) == said
