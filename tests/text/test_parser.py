"""Content as it is typed, and the tree of what it shows."""

import pytest

from bot.text.links import Target
from bot.text.parser import parse
from bot.text.tree import (
    Break,
    Code,
    CodeBlock,
    Command,
    Emoji,
    Everyone,
    Heading,
    Item,
    Kind,
    Labelled,
    Link,
    Mention,
    Node,
    Nodes,
    Page,
    Quote,
    Spoiler,
    Style,
    Styled,
    Subtext,
    Text,
    Timestamp,
)

A, B, C = Text("a"), Text("b"), Text("c")
X = Target(host="x.org")


def bold(*nodes: Node) -> Styled:
    """The nodes in bold."""
    return Styled(Style.BOLD, nodes)


def italic(*nodes: Node) -> Styled:
    """The nodes in italics."""
    return Styled(Style.ITALIC, nodes)


@pytest.mark.parametrize(
    ("content", "tree"),
    [
        ("", ()),
        ("a", (A,)),
        ("**a***b*", (bold(A), italic(B))),
        ("***a***", (bold(italic(A)),)),
        ("__a__~~b~~_c_", (Styled(Style.UNDERLINE, (A,)), Styled(Style.STRIKE, (B,)), italic(C))),
        ("**a*b**c*", (bold(A, italic(B)), italic(C))),
        ("**a\nb**", (bold(A), Break(), bold(B))),
        ("a*", (Text("a*"),)),
        ("*a", (A,)),
        (r"\*a\*", (Text("*a*"),)),
        ("a ** b", (Text("a ** b"),)),
        ("snake_case_name a~", (Text("snake_case_name a~"),)),
    ],
)
def test_styles_hold_what_stands_in_them(content: str, tree: Nodes) -> None:
    """Taken apart where they cross each other or the end of a line."""
    assert parse(content) == tree


@pytest.mark.parametrize(
    ("content", "tree"),
    [
        ("# a\n## **b**", (Heading((A,)), Break(), Heading((bold(B),)))),
        ("#a\n-b", (Text("#a"), Break(), Text("-b"))),
        ("-# a", (Subtext((A,)),)),
        ("- a\n  * b\n12. c", (Item((A,)), Break(), Item((B,)), Break(), Item((Text("12. c"),)))),
        ("> a\n> b\nc", (Quote((A, Break(), B)), Break(), C)),
        ("> a\n\n> b", (Quote((A,)), Break(), Break(), Quote((B,)))),
        (">a", (Text(">a"),)),
        ("a\n>>> b\n\nc", (A, Break(), Quote((B, Break(), Break(), C)))),
        ("> > # a", (Quote((Heading((A,)),)),)),
        ("> **a\n# b**", (Quote((bold(A),)), Break(), Heading((bold(B),)))),
        ("a\n\n \n\nb", (A, Break(), Break(), B)),
    ],
)
def test_lines_are_headings_items_and_quotes_by_how_they_begin(content: str, tree: Nodes) -> None:
    """A quote is one for all its lines."""
    assert parse(content) == tree


@pytest.mark.parametrize(
    ("content", "tree"),
    [
        ("`a`", (Code("a"),)),
        ("``a`b``", (Code("a`b"),)),
        ("```py\na```", (CodeBlock("py"),)),
        ("```c++\n\n a\n```", (CodeBlock("c++"),)),
        ("```py a```", (CodeBlock(None),)),
        ("```py```", (CodeBlock(None),)),
        ("```py\n```", (CodeBlock(None),)),
        ("```py\na ||b|| `c`", (CodeBlock("py"),)),
        ("`||a||`", (Code("||a||"),)),
        ("a `b", (Text("a b"),)),
    ],
)
def test_code_comes_first(content: str, tree: Nodes) -> None:
    """Nothing in it is markup; the language is the word alone on a fence's line, if code follows."""
    assert parse(content) == tree


@pytest.mark.parametrize(
    ("content", "tree"),
    [
        ("||a||b", (Spoiler(), B)),
        ("**||a||**", (bold(Spoiler()),)),
        ("||**a||b**", (Spoiler(), B)),
        ("~~b||a~~||", (Text("b"), Spoiler())),
        ("> ||a\n> b|| c", (Quote((Spoiler(), Text(" c"))),)),
        ("||a ||**b|| c** d|| c", (Spoiler(), Text(" c"))),
        ("[a||b](https://x.org/)||", (A, Spoiler())),
        ("||a", (A,)),
    ],
)
def test_a_spoiler_is_a_leaf_without_its_text(content: str, tree: Nodes) -> None:
    """Whatever begins or ends in it."""
    assert parse(content) == tree


@pytest.mark.parametrize(
    ("content", "tree"),
    [
        ("https://x.org/a", (Link(X),)),
        ("<https://x.org/a>b", (Link(X), B)),
        ("[a](https://x.org/b)", (Labelled((A,), X),)),
        ("[a](<https://x.org/b> 'c')", (Text("[a]("), Link(X), Text(" 'c')"))),
        ('[a](<https://x.org/b> "c")', (Labelled((A,), X),)),
        ("**[a** b](https://x.org/c)", (Labelled((bold(A), Text(" b")), X),)),
        ("**a [b](https://x.org/c)**", (bold(Text("a ")), Labelled((bold(B),), X))),
        ("[**](https://x.org/c)", (Labelled((Text("**"),), X),)),
        ("[https://y.org/a](https://x.org/b)", (Labelled((Link(Target(host="y.org")),), X),)),
        ("[a](b)", (Text("[a](b)"),)),
        (r"\[a](https://x.org/b)", (Text("[a]("), Link(X), Text(")"))),
    ],
)
def test_links_are_kept_by_what_they_lead_to(content: str, tree: Nodes) -> None:
    """A labelled one with the nodes of its label."""
    assert parse(content) == tree


@pytest.mark.parametrize(
    ("content", "tree"),
    [
        ("<@1><@!2>", (Mention(Kind.USER, 1), Mention(Kind.USER, 2))),
        ("<@&1><#2>", (Mention(Kind.ROLE, 1), Mention(Kind.CHANNEL, 2))),
        ("<@" + "9" * 30 + ">", (Mention(Kind.USER, 0),)),
        ("@everyone @here", (Everyone(online_only=False), Text(" "), Everyone(online_only=True))),
        ("a@everyone @heres", (Text("a@everyone @heres"),)),
        ("<:a:1><a:b:2>", (Emoji("a"), Emoji("b"))),
        ("<t:1><t:-2:R>", (Timestamp(1), Timestamp(-2, "R"))),
        ("<t:8640000000001><t:99999999999999999>", (Timestamp(None), Timestamp(None))),
        ("</a b:1><id:guide><id:linked-roles:1>", (Command("a b"), Page("guide"), Page("linked-roles"))),
        ("<@a> <b>", (Text("a <b>"),)),
    ],
)
def test_what_stands_in_angle_brackets_is_a_leaf(content: str, tree: Nodes) -> None:
    """By its id, or by its name."""
    assert parse(content) == tree


@pytest.mark.parametrize(
    "content",
    [
        "> if a || b\nI mean c || secret || sorry",
        "# a || b\nc || secret || d",
        "- a || b\n- c || secret || d",
        "**a ||b** c|| secret ||e||",
        "~~a ||b~~ c|| secret ||e||",
        "[a ||b](https://x.y) c|| secret ||e||",
    ],
)
def test_bars_in_a_block_or_style_of_their_own_let_nothing_out(content: str) -> None:
    """Discord reads each block and style by itself, and pairs the bars after it anew."""
    assert "secret" not in repr(parse(content))
