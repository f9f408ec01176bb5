"""What holds for any message at all, whatever it is made of. `make fuzz` tries 50,000 of them."""

import re
from collections.abc import Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.intake.message import GuildNames, message_from_json
from bot.narration.script import Script
from bot.phrases.catalogue import load
from bot.text.blocklist import Blocking, Blocklist
from bot.text.cut import shorten
from bot.text.dictionary import Dictionary
from bot.text.manner import Manner, NamePolicy, Verbosity
from bot.text.name import spoken_name
from bot.text.reading import SkipReason
from bot.text.speaker import Speakers

ADA, BOB = 184405311681986560, 316540929114734594
CHANNEL, ROLE = 1186402735219183657, 1186405519347204127
GUILD = GuildNames(roles={ROLE: "Moderators"}, channels={CHANNEL: "general"}, nicknames={BOB: "Bobby"})
ENGLISH = load("en")

MARKS = (
    *(
        "||",
        "||",
        "`",
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
        "> ",
        ">>> ",
        "# ",
        "-# ",
        "- ",
    ),
    *("1. ", "\n", "\n", " ", " ", ".", "!", "?", ":", "@", "#"),
)
MENTIONS = (
    *(
        f"<@{ADA}>",
        f"<@!{BOB}>",
        f"<@&{ROLE}>",
        f"<#{CHANNEL}>",
        "<@999999999999999999>",
        "@everyone",
        "@here",
        "<id:browse>",
    ),
    *(
        "</join:1186402735219183700>",
        "<:kekw:563815120419422222>",
        "<a:party:563815120419422221>",
        "<t:1795211784:R>",
        "<t:0>",
    ),
    *("<@", "<@&", "<#", "<:a:", "<t:", "<id:"),
)
ADDRESSES = (
    *(
        "https://example.org/zq",
        "http://",
        "https://",
        "www.example.org/zq",
        "youtu.be/zq",
        "discord.gg/zq",
        "ada@example.org",
    ),
    *("[zy](https://example.org/zq)", "](https://example.org/zq)", "<https://example.org/zq>", "//", "/zq", ".org/zq"),
)
WORDS = (
    *(
        "hello",
        "brb",
        "lol",
        "hahaha",
        "wwww",
        "ㅋㅋㅋ",
        "5555",
        "jajaja",
        "NASA",
        "naïve",
        "今日は",
        "привет",
        "مرحبا",
        "नमस्ते",
        "สวัสดี",
    ),
    *(
        "184405311681986560",
        "3.14",
        "1,000",
        "9f86d081884c7d65a",
        "IMG_2041.png",
        "+49 30 901820",
        "banana",
        "b4n4n4",
        "SQL",
    ),
    *(
        "😂",
        "😂",
        "👨‍👩‍👧‍👦",
        "🇫🇷",
        "👋🏽",
        "1️⃣",
        ":)",
        "¯\\_(ツ)_/¯",
        "𝓱𝓮𝔂",
        "ⓗⓘ",
        "a\u0336\u0336\u0310",
        "\u200d",
        "\u200b",
        "\u202e",
    ),
    *(
        "aaaaaaaa",
        "no no no no no",
        "?!?!",
        "......",
        "┌──┐",
        "⣿⣿⣿",
        "asdfghjkl",
        "\ud83d",
        "\x00",
        "\u2028",
        "\ue000",
        "\U000f0000",
    ),
)
HIDDEN = "HIDDEN"
"""Becomes a word that occurs nowhere else, so that its place tells whether it may be heard."""

HIDDEN_WORD = re.compile(r"xk\d+kx")
COVERED = re.compile(r"\\[^0-9A-Za-z\s]|```[\s\S]+?```|(`+)[\s\S]*?[^`]\1(?!`)|\|\|(?P<covered>[\s\S]+?)\|\|")
"""Escapes, code and spoilers, tried from left to right, as Discord's client looks for them."""


def _numbered(pieces: Sequence[str]) -> str:
    return "".join(f"xk{number}kx" if piece == HIDDEN else piece for number, piece in enumerate(pieces))


TEXTS = (
    st.lists(st.sampled_from((*MARKS, *MENTIONS, *ADDRESSES, *WORDS, HIDDEN, HIDDEN)), max_size=40).map(_numbered)
    | st.lists(st.sampled_from((*MARKS, HIDDEN, " a ")), max_size=40).map(_numbered)
    | st.text(max_size=40)
)
NAMES = st.text(max_size=20) | st.lists(st.sampled_from((*WORDS, *MENTIONS, *ADDRESSES)), max_size=4).map("".join)
USERS = st.fixed_dictionaries(
    {"id": st.sampled_from([str(ADA), str(BOB)]), "username": NAMES},
    optional={"global_name": NAMES, "bot": st.booleans(), "member": st.fixed_dictionaries({"nick": NAMES})},
)
ATTACHMENTS = st.fixed_dictionaries(
    {
        "filename": st.sampled_from(
            ["a.png", "SPOILER_a.png", "b.mp4", "voice-message.ogg", "c", "184405311681986560.pdf"]
        )
    },
    optional={"description": TEXTS, "duration_secs": st.floats(0, 1e6), "flags": st.sampled_from([0, 8])},
)
EMBEDS = st.fixed_dictionaries(
    {"type": st.just("rich")},
    optional={
        "title": TEXTS,
        "description": TEXTS,
        "fields": st.lists(st.fixed_dictionaries({"name": TEXTS, "value": TEXTS}), max_size=2),
    },
)
COMPONENTS = st.fixed_dictionaries({"type": st.sampled_from([10, 17]), "spoiler": st.booleans(), "content": TEXTS})
PARTS: dict[str, st.SearchStrategy[Any]] = {
    "content": TEXTS,
    "flags": st.sampled_from([0, 0, 1 << 15]),
    "attachments": st.lists(ATTACHMENTS, max_size=2),
    "embeds": st.lists(EMBEDS, max_size=2),
    "sticker_items": st.lists(st.fixed_dictionaries({"name": NAMES}), max_size=2),
    "components": st.lists(COMPONENTS, max_size=2),
}
POLLS = st.fixed_dictionaries(
    {"question": st.fixed_dictionaries({"text": TEXTS})},
    optional={
        "answers": st.lists(st.fixed_dictionaries({"poll_media": st.fixed_dictionaries({"text": TEXTS})}), max_size=3),
        "allow_multiselect": st.booleans(),
    },
)
MESSAGES = st.fixed_dictionaries(
    {"id": st.just("1573517000000000000"), "author": USERS, "content": TEXTS},
    optional={
        **PARTS,
        "type": st.sampled_from([0, 0, 7, 18, 19, 27, 31, 46, 99]),
        "member": st.fixed_dictionaries({"nick": NAMES}),
        "mentions": st.lists(USERS, max_size=2),
        "referenced_message": st.fixed_dictionaries({"author": USERS, "content": TEXTS}),
        "message_snapshots": st.lists(
            st.fixed_dictionaries({"message": st.fixed_dictionaries({}, optional=PARTS)}), max_size=1
        ),
        "poll": POLLS,
    },
)
MANNERS = st.builds(
    Manner,
    st.just(ENGLISH),
    language=st.sampled_from(["en", "es", "pt-BR", "fr", "de", "it", "pl", "ru", "tr", "ja", "ko", "zh"]),
    verbosity=st.sampled_from(Verbosity),
    names=st.sampled_from(NamePolicy),
    limit=st.sampled_from([50, 75, 500, 4_000]),
    abbreviations=st.booleans(),
    notices=st.just(True),
    bots=st.just(True),
    dictionary=st.sampled_from([Dictionary([]), Dictionary([("SQL", "sequel"), ("hello", "brb"), ("https", "safe")])]),
    blocked=st.sampled_from([Blocklist([], Blocking.SKIP), *(Blocklist(["banana"], mode) for mode in Blocking)]),
)


@given(MESSAGES, MANNERS)
def test_a_message_is_heard_as_words_or_for_a_reason_not_at_all(payload: dict[str, Any], manner: Manner) -> None:
    """Within the limit, on one line, with nothing of Discord's markup and nothing that is hidden."""
    message = message_from_json(payload, GUILD)
    script = Script.of(message, manner, Speakers(), None, message.sent_at)
    if isinstance(script, SkipReason):
        return
    said = script.line
    assert said or script.tones
    assert said == " ".join(said.split())
    assert said.encode() or not said
    assert not re.search(r"<[@#]|\|\||[0-9]{17}", said)
    assert not re.search(r"(?i)https?://\w|www\.\w|\w\.(?:org|be|gg)/\w", said)
    assert [word for word in _hidden_words(payload) if word in said] == []


@given(MESSAGES, MANNERS)
def test_no_more_is_said_of_a_message_than_the_guild_allows(payload: dict[str, Any], manner: Manner) -> None:
    """The "and N more words" at its end is within the limit too; only who speaks comes on top."""
    message = message_from_json(payload, GUILD)
    with_name = Script.of(message, manner, Speakers(), None, message.sent_at)
    speakers = Speakers()
    speakers.introduce(message.author, "", message.sent_at, manner)
    alone = Script.of(message, manner, speakers, speakers.last, message.sent_at)
    if isinstance(alone, Script) and message.reply_to is None:
        assert len(alone.line) <= manner.limit
        assert isinstance(with_name, Script) or with_name is SkipReason.BLOCKED


@given(TEXTS, MANNERS)
def test_what_is_cut_is_not_cut_again(text: str, manner: Manner) -> None:
    """Shortening what was shortened changes nothing."""
    short = shorten(text, manner)
    assert shorten(short, manner) == short


@given(NAMES)
def test_a_name_that_can_be_spoken_stays_as_it_is(name: str) -> None:
    """Making a spoken name speakable once more changes nothing."""
    manner = Manner(ENGLISH)
    spoken = spoken_name(name, manner)
    assert spoken is None or spoken_name(spoken, manner) == spoken


def _hidden_words(payload: object) -> set[str]:
    """Words that a spoiler covers in a text of the message, and that no text of it shows."""
    hidden: set[str] = set()
    shown: set[str] = set()
    for text in _texts(payload):
        covered = {
            word
            for found in COVERED.finditer(text)
            if found["covered"]
            for word in HIDDEN_WORD.findall(found["covered"])
        }
        hidden |= covered
        shown |= set(HIDDEN_WORD.findall(text)) - covered
    return hidden - shown


def _texts(value: object) -> list[str]:
    match value:
        case str():
            return [value]
        case dict():
            return [text for part in value.values() for text in _texts(part)]  # pyright: ignore[reportUnknownVariableType] - JSON
        case list():
            return [text for part in value for text in _texts(part)]  # pyright: ignore[reportUnknownVariableType] - JSON
        case _:
            return []
