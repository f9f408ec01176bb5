"""What is written many times over: letters, syllables, words, lines, punctuation."""

import re
from itertools import groupby

from bot.text.draft import Draft
from bot.text.manner import Verbosity

_FEW = 3
_LETTER = re.compile(r"([^\W\d_])\1{4,}+")
_SYLLABLE = re.compile(r"([^\W\d_]{2,4}?)\1{4,}+")
_GAP = r"[\s,.!?;…~-]{1,4}+"
_WORD = re.compile(rf"(?<!\w)([^\W\d_][\w'’]*+)({_GAP})(\1)(?:{_GAP}\1(?!\w)){{2,}}+", re.IGNORECASE)  # noqa: RUF001 - the apostrophe
_PHRASE = re.compile(r"(?<!\w)((?:[^\W\d_][\w']{0,20}+[^\w\U00100000-\U0010fffd]{1,3}+){2,6}?)\1{3,}+", re.IGNORECASE)
_LEAST_WORDS = 4
_RUN = re.compile(
    r"""[!?‼⁉！？]{2,}+ (?:(?<=!)1[1!?]{0,20}+(?!\w|%|[.,:-]\w))? | ¡{2,}+ | ¿{2,}+
    | \.{4,}+ | ([,;:~…。、，～])\1++
    | ([-=_*#+^<>/\\|•·°"'$%&@(){}\[\]–—])\2{3,}+""",  # noqa: RUF001 - full-width punctuation and dashes
    re.VERBOSE,
)
_FULL_WIDTH = str.maketrans("！？", "!?")  # noqa: RUF001 - as above
_QUESTIONS = frozenset("?？⁉")  # noqa: RUF001 - as above
_EXCLAMATIONS = frozenset("!！‼⁉")  # noqa: RUF001 - as above
_NAMES = {"?": "question", "!": "exclamation", ".": "dot", "-": "dash", "=": "equals", "*": "asterisk", "~": "tilde"}


def shorten_repeats(text: str, draft: Draft) -> str:
    """Long runs as a person would say them: "soooooo" with three letters, four times "no" as three."""
    if "\n" in text:
        text = _lines(text, draft)
    words = text.casefold().split()
    if len(words) >= _LEAST_WORDS and len(set(words)) < len(words) - 1:
        text = _PHRASE.sub(r"\1\1", text)
        text = _WORD.sub(r"\1\2\3\2\3", text)
    text = _SYLLABLE.sub(lambda found: found[1] * _FEW, text)
    return _LETTER.sub(lambda found: found[1] * _FEW, text)


def shorten_punctuation(text: str, draft: Draft) -> str:
    """A run of signs as one; in full with its count. Ones among exclamation marks are slips of the shift key."""
    return _RUN.sub(lambda found: _run(found[0], draft), text)


def _lines(text: str, draft: Draft) -> str:
    told: list[str] = []
    for line, copies in groupby(text.split("\n")):
        count = sum(1 for _ in copies)
        if count < _FEW or not line.strip():
            told.extend([line] * min(count, 2))
        else:
            told.append(line + draft.keep(draft.say("repeated", count=count), aside=True))
    return "\n".join(told)


def _run(run: str, draft: Draft) -> str:
    sign = run[0].translate(_FULL_WIDTH)
    if sign in "!?‼⁉":
        questions = sum(character in _QUESTIONS for character in run)
        exclamations = sum(character in _EXCLAMATIONS for character in run)
        said = ("?" if questions else "") + ("!" if exclamations else "")
        counts = {"question": questions, "exclamation": exclamations}
    elif sign in ".…":
        said = "..." if sign == "." else "…"
        counts = {"dot": len(run)} if sign == "." else {}
    else:
        said = sign if sign in "¡¿,;:。、，" else " "  # noqa: RUF001 - full-width punctuation
        counts = {_NAMES[sign]: len(run)} if sign in _NAMES else {}
    if draft.manner.verbosity is not Verbosity.FULL:
        return said
    named = [draft.say("punctuation", mark=mark, count=count) for mark, count in counts.items() if count > 1]
    return said + draft.keep(draft.comma.join(named), aside=True) if named else said
