"""Message objects of any content at all, out of what Discord's markup and people's habits are made of."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, cast

from hypothesis import strategies as st

from bot.intake.message import GuildNames
from bot.phrases.catalogue import Catalogue, load, locales
from bot.text.blocklist import Blocking, Blocklist
from bot.text.dictionary import Dictionary
from bot.text.manner import Manner, NamePolicy, Verbosity

Payload = dict[str, Any]

ADA, BOB = 184405311681986560, 316540929114734594
CHANNEL, ROLE = 1186402735219183657, 1186405519347204127
GUILD = GuildNames(roles={ROLE: "Moderators"}, channels={CHANNEL: "general"}, nicknames={BOB: "Bobby"})


def _pieces(text: str) -> list[str]:
    return text.split()


_MARKS = [
    *_pieces(r"|| || ` ``` \ * ** _ __ ~~ < > [ ]( ) > >>> # -# - 1. . ! ? : @ #"),
    *" \n\n",
    "> ",
    "\n# ",
    "\n- ",
]
_MENTIONS = [
    *_pieces(f"<@{ADA}> <@!{BOB}> <@&{ROLE}> <#{CHANNEL}> <@999999999999999999> <:kekw:{ADA}> <a:party:{BOB}>"),
    *_pieces("@everyone @here <id:browse> <t:1795211784:R> <t:0> <@ <@& <# <:a: <t: <id:"),
    f"</settings show:{ADA}>",
]
_ADDRESSES = _pieces("""
    https://example.org/zq http://zq.org/ https:// www.example.org/zq youtu.be/zq discord.gg/zq ada@example.org
    [zy](https://example.org/zq) ](https://example.org/zq) <https://example.org/zq> // /zq
""")
_WORDS = [
    *_pieces("""
    hello brb lol hahaha wwww ㅋㅋㅋ 5555 jajaja NASA naïve 今日は привет مرحبا नमस्ते สวัสดี banana b4n4n4 SQL
    184405311681986560 3.14 1,000 9f86d081884c7d65a IMG_2041.png +4930901820 😂 😂 👨‍👩‍👧‍👦 🇫🇷 👋🏽 1️⃣ :) ¯\\_(ツ)_/¯
    ⓗⓘ aaaaaaaa ?!?! ...... ┌──┐ ⣿⣿⣿ asdfghjkl
    """),
    *("no no no no no", "a\u0336\u0336\u0310", "\u200d", "\u200b", "\u202e", "\ud83d", "\x00", "\u2028"),
    *("\ue000", "\U000f0000", "\U00100000"),  # characters that nobody owns, which programs use for their own ends
]
_SECRET = "SECRET"
"""Becomes a word that occurs nowhere else, so that its place tells whether it may be heard."""
_SECRET_WORD = re.compile(r"xk\d+kx")
_COVERED = re.compile(r"\\[^0-9A-Za-z\s]|```[\s\S]+?```|(`+)[\s\S]*?[^`]\1(?!`)|\|\|(?P<covered>[\s\S]+?)\|\|")
"""Escapes, code and spoilers, tried from left to right, as Discord's client looks for them."""


def _numbered(pieces: Sequence[str]) -> str:
    return "".join(f"xk{number}kx" if piece == _SECRET else piece for number, piece in enumerate(pieces))


def _object(
    required: dict[str, st.SearchStrategy[Any]], **optional: st.SearchStrategy[Any]
) -> st.SearchStrategy[Payload]:
    return st.fixed_dictionaries(required, optional=optional)


def _texts(pieces: Sequence[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(pieces), max_size=40).map(_numbered)


TEXTS = (
    _texts([*_MARKS, *_MENTIONS, *_ADDRESSES, *_WORDS, _SECRET, _SECRET])
    | _texts([*_MARKS, _SECRET, " a "])
    | st.text(max_size=40)
)
NAMES = st.text(max_size=20) | st.lists(st.sampled_from([*_WORDS, *_MENTIONS, *_ADDRESSES]), max_size=4).map("".join)

_MEMBERS = _object({}, nick=NAMES)
_USERS = _object(
    {"id": st.sampled_from([str(ADA), str(BOB)]), "username": NAMES},
    global_name=NAMES,
    bot=st.booleans(),
    member=_MEMBERS,
)
_FILE_NAMES = st.sampled_from(_pieces("a.png SPOILER_a.png b.mp4 voice-message.ogg c 184405311681986560.pdf"))
_BODY: dict[str, st.SearchStrategy[Any]] = {
    "flags": st.sampled_from([0, 0, 1 << 15]),
    "attachments": st.lists(
        _object(
            {"filename": _FILE_NAMES},
            description=TEXTS,
            duration_secs=st.floats(0, 1e6),
            flags=st.sampled_from([0, 8]),
        ),
        max_size=2,
    ),
    "embeds": st.lists(
        _object(
            {"type": st.just("rich")},
            title=TEXTS,
            description=TEXTS,
            fields=st.lists(_object({"name": TEXTS, "value": TEXTS}), max_size=2),
        ),
        max_size=2,
    ),
    "sticker_items": st.lists(_object({"name": NAMES}), max_size=2),
    "components": st.lists(
        _object({"type": st.sampled_from([10, 17]), "spoiler": st.booleans(), "content": TEXTS}), max_size=2
    ),
}
_POLL_TEXTS = _object({"text": TEXTS})
_POLLS = _object(
    {"question": _POLL_TEXTS},
    answers=st.lists(_object({"poll_media": _POLL_TEXTS}), max_size=3),
    allow_multiselect=st.booleans(),
)
PAYLOADS = _object(
    {"id": st.just("1573517000000000000"), "author": _USERS, "content": TEXTS},
    type=st.sampled_from([0, 0, 7, 18, 19, 27, 31, 46, 99]),
    member=_MEMBERS,
    mentions=st.lists(_USERS, max_size=2),
    referenced_message=_object({"author": _USERS, "content": TEXTS}),
    message_snapshots=st.lists(_object({"message": _object({"content": TEXTS}, **_BODY)}), max_size=1),
    poll=_POLLS,
    **_BODY,
)
_CATALOGUES = [load(locale) for locale in sorted(locales())]
_DICTIONARIES = [Dictionary([]), Dictionary([("SQL", "sequel"), ("hello", "brb"), ("https", "safe"), ("zq", "zed")])]
_BLOCKLISTS = [Blocklist([], Blocking.SKIP), *(Blocklist(["banana"], mode) for mode in Blocking)]


def _manner(catalogue: Catalogue, **parts: Any) -> Manner:
    return Manner(catalogue, language=catalogue.locale, notices=True, bots=True, **parts)


MANNERS = st.builds(
    _manner,
    st.sampled_from(_CATALOGUES),
    verbosity=st.sampled_from(Verbosity),
    names=st.sampled_from(NamePolicy),
    limit=st.sampled_from([50, 75, 500, 4_000]),
    abbreviations=st.booleans(),
    dictionary=st.sampled_from(_DICTIONARIES),
    blocked=st.sampled_from(_BLOCKLISTS),
)


def hidden_words(payload: Payload) -> set[str]:
    """Words that a spoiler covers in some text of a message, and that no text of it shows."""
    hidden: set[str] = set()
    shown: set[str] = set()
    for text in _strings(payload):
        parts = [found["covered"] or "" for found in _COVERED.finditer(text)]
        covered = {word for part in parts for word in _SECRET_WORD.findall(part)}
        hidden |= covered
        shown |= set(_SECRET_WORD.findall(text)) - covered
    return hidden - shown


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in cast("Payload", value).values():
                yield from _strings(part)
        case list():
            for part in cast("list[object]", value):
                yield from _strings(part)
        case _:
            pass
