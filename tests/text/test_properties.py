"""What holds for any content at all."""

import re
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.phrases.catalogue import load
from bot.text.manner import Manner, Verbosity
from bot.text.parser import parse
from bot.text.tree import Heading, Item, Labelled, Nodes, Quote, Styled, Subtext
from tests.text.listener import said, spoken

PIECES = (
    *(
        "||",
        "|",
        "`",
        "``",
        "```",
        "\\",
        "*",
        "**",
        "_",
        "__",
        "~~",
        "~",
        "<",
        ">",
        "[",
        "](",
        ")",
        "@",
        "#",
        " ",
        " ",
        "\n",
    ),
    *(
        "<@1>",
        "<@",
        "<@&",
        "123456789012345678",
        "<#20>",
        "@everyone",
        "<:a:1>",
        "<a:",
        "<t:1:R>",
        "<t:1>",
        "</a:1>",
        "<id:guide>",
    ),
    *(
        "https://x.org/",
        "www.",
        "x.org/a",
        "](https://x.org/a)",
        "> ",
        "# ",
        "- ",
        ">>> ",
        "-# ",
        "1. ",
        "```py\n",
        "[b](https://x.org/a)",
        "a",
        "é",
        "今",
        "\u200d",
        "👩",
        "\ud83d",
    ),
)
SOUP = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
WORD = re.compile(r"w\d{3}q")
MANNERS = [Manner(load("en"), verbosity=verbosity) for verbosity in Verbosity]
DEEPEST = 9
"""A quote, a block in it, a label, and each of five styles; then the leaf."""


@st.composite
def numbered_soup(draw: st.DrawFn) -> str:
    """Markup among words that occur once each."""
    pieces = draw(st.lists(st.sampled_from((*PIECES, "||", "||", "`", "WORD", "WORD", "WORD")), max_size=60))
    return "".join(f"w{number:03}q" if piece == "WORD" else piece for number, piece in enumerate(pieces))


@given(SOUP | st.text(st.characters()), st.sampled_from(MANNERS))
def test_any_content_is_said_on_one_line_and_without_raw_markup(content: str, manner: Manner) -> None:
    """Never an error, no raw mention, no bars, and nothing that cannot be encoded."""
    heard = spoken(content, manner).text
    assert heard == " ".join(heard.split())
    assert "<@" not in heard
    assert "||" not in heard
    assert heard.encode() or not heard


@given(SOUP)
def test_a_tree_is_never_deep(content: str) -> None:
    """So neither speaking of it nor comparing it can run out of stack."""
    assert _depth(parse(content)) <= DEEPEST


def _depth(nodes: Nodes) -> int:
    branches = [node for node in nodes if isinstance(node, Styled | Heading | Subtext | Item | Quote | Labelled)]
    return 1 + max((_depth(branch.nodes) for branch in branches), default=0)


DISCORD_PATTERN = re.compile(
    r"\\[^0-9A-Za-z\s] | ```[\s\S]+?``` | (`+)[\s\S]*?[^`]\1(?!`) | \|\|(?P<hidden>[\s\S]+?)\|\|", re.VERBOSE
)


@given(numbered_soup())
def test_nothing_that_discord_hides_is_in_the_tree(content: str) -> None:
    """Held against the patterns of Discord's client for escapes, code and spoilers, tried from left to right."""
    hidden = [word for found in DISCORD_PATTERN.finditer(content) for word in WORD.findall(found["hidden"] or "")]
    tree = repr(parse(content))
    assert [word for word in hidden if word in tree] == []


@given(
    before=st.text("ab .,(*_<[", max_size=5),
    scheme=st.sampled_from(("https://", "http://", "HTTP://", "<https://", "ftp://", "www.", "")),
    host=st.sampled_from(("example.org", "t.me", "a.b.c.co.uk", "discord.gg")),
    path=st.text("/-_.,~?&=%+:;@!'()*0aé", max_size=20),
    after=st.sampled_from(("", " b", "\n", ">", "**", ").")),
)
def test_no_address_is_spelled(before: str, scheme: str, host: str, path: str, after: str) -> None:
    """Neither its path nor its query is said, however it is wrapped."""
    content = f"{before} {scheme}{host}/zq{path}zq{after}"
    assert not any("zq" in spoken(content, manner).text for manner in MANNERS)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                (
                    "<@{}>",
                    "<@!{}>",
                    "<@&{}>",
                    "<#{}>",
                    "<:e:{}>",
                    "<a:e:{}>",
                    "</c d:{}>",
                    "<id:linked-roles:{}>",
                    "\\<@{}>",
                )
            ),
            st.integers(10**14, 2**64 - 1),
            st.sampled_from(("", " ", "a", "**", "\n")),
        )
    )
)
def test_no_id_of_a_mention_is_said(mentions: list[tuple[str, int, str]]) -> None:
    """Known or not, alone or in a row."""
    content = "".join(form.format(number) + between for form, number, between in mentions)
    assert re.search(r"[0-9]{5}", said(content)) is None


WORST = (
    *(
        "||",
        "||a ",
        "|",
        "`",
        "` ``",
        "``` ```",
        "*",
        "**a",
        "_a_",
        "~~",
        "[",
        "[](",
        "[a](https://x",
        "<",
        "<@",
        "<:a",
    ),
    *(
        "https://",
        "a.a.",
        "a+a",
        "www.",
        "(",
        "https://x.org/a)))",
        "\\",
        "> ",
        "\n- ",
        "<t:",
        "a\u0301",
        "@here",
        "</a",
        "\n",
        "> a\n",
        "# a\n",
        "~~a~~ b ",
        "**a __b *c _d ~~e** f__ g* h_ i~~ ",
        "[a](https://x.org/a) ",
        "<:a:1> ",
        "<@1>",
        "https://x.org/a ",
    ),
)


@pytest.mark.parametrize("piece", WORST)
def test_twice_the_text_takes_at_most_twice_the_steps(piece: str) -> None:
    """Counted in calls, so that no clock decides; what a pattern costs inside is for the benchmarks."""
    base = piece * 1_000
    assert _calls(lambda: said(base * 2)) <= 2.2 * _calls(lambda: said(base)) + 100


def _calls(work: Callable[[], object]) -> int:
    count = 0

    def counted(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
