"""Unicode emoji by their names.

Names come from the `emoji` package; for German, Polish and Russian from the annotations of Unicode's CLDR in `data`, as
the package has no Polish and loses capitals and diacritics. Names of countries come from Babel.
"""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import groupby

import emoji
from babel import Locale, UnknownLocaleError

from bot.text.draft import Draft
from bot.text.manner import Verbosity

MOST_KINDS = 4
"""Different emoji in a row that are all named; of more, the first ones."""

MOST_IN_ORDER = 3
"""Changes from one emoji to another up to which a run is told in its order; of a longer one, how many of each."""

_ANNOTATED = frozenset({"de", "pl", "ru"})
_BETTER_NAMES = {"en": {"♥": "heart"}}
"""Where nobody calls an emoji as Unicode does."""
_SIGNS = frozenset("0123456789#*©®™")
"""Emoji by the letter of Unicode, and text to everybody."""
_LETTERS = range(0x1F1E6, 0x1F200)
_REGIONAL = "\U0001f1e6-\U0001f1ff"
_DRESS = "\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f"
_UNDRESSED = re.compile("[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
_BASES = (
    "\u203c\u2049\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23e9-\u23f3\u23f8-\u23fa\u24c2\u25aa\u25ab"
    "\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e-\u27bf\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d"
    "\u3297\u3299\U0001f004\U0001f0cf\U0001f170\U0001f171\U0001f17e\U0001f17f\U0001f18e\U0001f191-\U0001f19a"
    "\U0001f201-\U0001f251\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7f0\U0001f90c-\U0001f9ff"
    "\U0001fa70-\U0001faff"
)
"""Where emoji are and will be: Unicode keeps the gaps in the later ranges for them."""
_SINGLE = f"[{_BASES}][{_DRESS}]*+"
_START = f"(?=[{_REGIONAL}{_BASES}]|[0-9#*]\ufe0f?\u20e3)"
_ONE = re.compile(f"[{_REGIONAL}]{{1,2}}+[{_DRESS}]*+|[0-9#*]\ufe0f?\u20e3|{_SINGLE}(?:\u200d{_SINGLE})*+")
_RUN = re.compile(rf"{_START}(?:{_ONE.pattern})(?:\s*+(?:{_ONE.pattern}))*+")
_BRACKETED = re.compile(r"\s*+\([^()]*+\)")
_PAIRS = {
    "🧑‍❤‍🧑": "💑",
    "🧑‍❤‍💋‍🧑": "💏",
    "👩‍🤝‍👨": "👫",
    "👩‍🤝‍👩": "👭",
    "👨‍🤝‍👨": "👬",
    "🫱‍🫲": "🤝",
}
"""Two people in two skin tones are written in another way than in one."""
_SYMBOLS = re.compile("[\u2600-\u28ff\U0001f000-\U0010ffff]")
_PLAIN_TEXT = frozenset(
    key
    for key, facts in emoji.EMOJI_DATA.items()
    if len(key) == 1 and facts["status"] != emoji.STATUS["fully_qualified"] and not _SYMBOLS.match(key)
)
"""Arrows, the letter i, play and stop: text, unless a selector after them marks them as emoji."""


def name_pictographs(text: str, draft: Draft) -> str:
    """Emoji as asides with their names, a run as one; in brief silent."""
    if text.isascii():
        return text
    told: dict[str, str] = {}

    def named(found: re.Match[str]) -> str:
        run = found[0]
        if run not in told:
            told[run] = _run(run, draft)
        return told[run]

    return _RUN.sub(named, text)


def _run(run: str, draft: Draft) -> str:
    """The mark of a run; it may stand in the text more than once."""
    if run in _PLAIN_TEXT or not _PLAIN_TEXT.isdisjoint(ones := _ONE.findall(run)):
        # Signs among emoji stay where they are.
        return _ONE.sub(lambda found: found[0] if found[0] in _PLAIN_TEXT else _run(found[0], draft), run)
    brief = draft.manner.verbosity is Verbosity.BRIEF
    signs = [one[0] if one[0] in _SIGNS else one for one in ones]
    heard = [sign for sign in signs if sign in _SIGNS or not brief]
    return draft.keep(draft.comma.join(_named(heard, draft)), aside=True)


def _named(signs: Sequence[str], draft: Draft) -> list[str]:
    known = {sign: pictograph_name(sign, draft) for sign in set(signs)}
    counted = [(name, sum(1 for _ in same)) for name, same in groupby(known[sign] for sign in signs)]
    if len(counted) > MOST_IN_ORDER:
        counted = list(Counter(known[sign] for sign in signs).items())
    names = [name if count == 1 else draft.say("pictograph-times", name=name, count=count) for name, count in counted]
    if len(names) <= MOST_KINDS or draft.manner.verbosity is Verbosity.FULL:
        return names
    told = MOST_KINDS - 1
    rest = sum(count for _, count in counted[told:])
    return [*names[:told], draft.say("pictographs-more", count=rest)]


def pictograph_name(pictograph: str, draft: Draft) -> str:
    """What one emoji is called, whatever its skin tone."""
    if pictograph in _SIGNS:
        return pictograph
    if ord(pictograph[0]) in _LETTERS:
        return _flag(pictograph, draft)
    names = _names(draft.language)
    plain = _UNDRESSED.sub("", pictograph)
    plain = _PAIRS.get(plain, plain)
    if plain in names:
        return names[plain]
    parts = [names[part] for part in plain.split("\u200d") if part in names]
    return " ".join(parts) or draft.say("pictograph-unnamed")


def _flag(pictograph: str, draft: Draft) -> str:
    letters = "".join(chr(ord(letter) - _LETTERS.start + ord("A")) for letter in pictograph if ord(letter) in _LETTERS)
    country = _countries(draft.manner.language).get(letters)
    return draft.say("flag", country=country) if country else letters


@cache
def _countries(language: str) -> Mapping[str, str]:
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    return dict(locale.territories)


@cache
def _names(language: str) -> Mapping[str, str]:
    """Names by the emoji without skin tones and variation selectors."""
    if language in _ANNOTATED:
        source = files("bot.text").joinpath("data", f"emoji-{language}.json").read_text(encoding="utf-8")
        return json.loads(source)
    known = language if language in emoji.LANGUAGES else "en"
    emoji.config.load_language(known)
    names: dict[str, str] = {}
    for key, facts in emoji.EMOJI_DATA.items():
        name = facts.get(known, facts["en"])
        if not any("\U0001f3fb" <= character <= "\U0001f3ff" for character in key[1:]):
            names[_UNDRESSED.sub("", key) or key] = _BRACKETED.sub("", name.strip(":").replace("_", " "))
    return names | _BETTER_NAMES.get(known, {})
