"""What holds for any content at all."""

import re
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text.markup import scan
from bot.text.message import Attachment
from bot.text.reading import Reading, read
from tests.text.messages import ENGLISH, message, spoken

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


@st.composite
def numbered_soup(draw: st.DrawFn) -> str:
    """Markup among words that occur once each."""
    pieces = draw(st.lists(st.sampled_from((*PIECES, "||", "||", "`", "WORD", "WORD", "WORD")), max_size=60))
    return "".join(f"w{number:03}q" if piece == "WORD" else piece for number, piece in enumerate(pieces))


@given(
    content=SOUP | st.text(st.characters()),
    description=SOUP,
    limit=st.integers(1, 80),
)
def test_any_message_is_read_within_the_limit_and_without_raw_markup(
    content: str, description: str, limit: int
) -> None:
    """Never an error, never too long, on one line, no raw mention, and always something that can be encoded."""
    files = (Attachment("a.png", "image/png", description),)
    reading = read(message(content, attachments=files), ENGLISH, limit=limit)
    assert isinstance(reading, Reading)
    assert 0 < len(reading.text) <= limit
    assert reading.text == " ".join(reading.text.split())
    assert "<@" not in reading.text
    assert "||" not in reading.text
    assert reading.text.encode()


DISCORD_PATTERN = re.compile(
    r"\\[^0-9A-Za-z\s] | ```[\s\S]+?``` | (`+)[\s\S]*?[^`]\1(?!`) | \|\|(?P<hidden>[\s\S]+?)\|\|", re.VERBOSE
)


@given(numbered_soup())
def test_nothing_that_discord_hides_is_said(content: str) -> None:
    """Held against the patterns of Discord's client for escapes, code and spoilers, tried from left to right."""
    hidden = [word for found in DISCORD_PATTERN.finditer(content) for word in WORD.findall(found["hidden"] or "")]
    said = spoken(content)
    assert [word for word in hidden if word in said] == []


@given(
    before=st.text("ab .,(*_<[", max_size=5),
    scheme=st.sampled_from(("https://", "http://", "HTTP://", "<https://", "ftp://", "www.", "")),
    host=st.sampled_from(("example.org", "t.me", "a.b.c.co.uk", "discord.gg")),
    path=st.text("/-_.,~?&=%+:;@!'()*0aé", max_size=20),
    after=st.sampled_from(("", " b", "\n", ">", "**", ").")),
)
def test_no_address_is_spelled(before: str, scheme: str, host: str, path: str, after: str) -> None:
    """Neither its path nor its query is said, however it is wrapped."""
    assert "zq" not in spoken(f"{before} {scheme}{host}/zq{path}zq{after}")


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
    assert re.search(r"[0-9]{5}", spoken(content)) is None


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
    ),
)


@pytest.mark.parametrize("piece", WORST)
def test_twice_the_text_takes_at_most_twice_the_steps(piece: str) -> None:
    """Counted in calls, so that no clock decides; what a pattern costs inside is for the benchmarks."""
    base = piece * 1_000
    assert _calls(lambda: spoken(base * 2)) <= 2.2 * _calls(lambda: spoken(base)) + 100


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


@given(SOUP)
def test_tokens_are_never_more_than_characters(content: str) -> None:
    """Each step of the scanner takes at least one character."""
    assert len(scan(content)) <= len(content)
