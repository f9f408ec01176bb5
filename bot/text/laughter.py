"""Laughter as it is written around the world."""

import re

from bot.text.draft import Draft

_WRITTEN = re.compile(
    r"""(?=[wWｗkKrRjJshHx2（(草ㅋㅎهחהχΧ])(?: (?<![A-Za-z0-9_])(?:
        [wｗ]{3,}(?![\w.])                              # Japanese
        | k{4,} | K{5,} | (?:rs){2,} | (?:RS){3,}       # Portuguese
        | (?:js){2,}j? | (?:sk){3}[sk]*+
        | (?:wk){2,}+w? | (?:WK){2,}+W?                 # Indonesian
        | (?:xa){3,}+x?                                 # Russian and Greek in Latin letters
        | (?:ja){3,}j? | (?:je){3,}j? | (?:JA){3,}J?
        | h{4,} | H{5,}                                 # Chinese, Arabic in Latin letters
        | 23{3,}                                        # Chinese
    )(?![\w@-])
    | (?<=[\u3041-\u30ff\u4e00-\u9fff。！？])[wｗ]+(?![A-Za-z0-9_.])
    | [(（]笑[)）] | 草{3,}+
    | (?:(?<![ㄱ-ㅎ])[ㅋㅎ]|(?<![ㅋㅎ])[ㅋㅎ]{2})[ㅋㅎ]*+(?![ㄱ-ㅎ])    # not the end of ㅇㅋ
    | (?<!\w)(?:ه{3,}+|ח{3,}+|ה{3,}+|(?:[χΧ][αάΑ]){2,}+[χΧ]?)(?!\w) )""",  # noqa: RUF001 - the scripts are the point
    re.VERBOSE,
)
_PORTUGUESE = re.compile(r"(?<![\w.])kkk+(?![\w.])", re.IGNORECASE)
_THAI = re.compile(r"(?<![A-Za-z0-9_.,:/#+-])5{3,}\+?(?![A-Za-z0-9_:%]|[.,-][0-9])")
_FIVES = re.compile(r"\s*5{4,}\+?\s*")
_THAI_LETTER = re.compile("[\u0e01-\u0e4e]")
_SYLLABLES = re.compile(
    r"""(?=[jahхахеJAHХА])(?<!\w)(?:
        (?P<spanish>(?:ja){2,}j?|(?:je){2,}j?|(?:ji){3,}j?)
        | (?P<latin>(?=[ah]*+(?!\w)) (?=(?:a*+h++a){2}) [ah]{4,} | (?:he){2,}h? | (?:hi){2,}h? | (?:ho){3,})
        | (?P<cyrillic>(?=[ах]*+(?!\w)) (?=(?:а*+х++а){2}) [ах]{4,} | (?:хе){2,}х? | (?:хи){2,}х?)
    )(?!\w)""",  # noqa: RUF001 - Cyrillic laughs
    re.VERBOSE | re.IGNORECASE,
)
_FOREIGN_H = frozenset({"es", "ru", "ja", "ko", "zh"})
"""Languages whose voices do not laugh at an h."""
_LONGEST = 6


def name_laughter(text: str, draft: Draft) -> str:
    """Laughter of the guild's language shortened, any other as a laugh of the guild's language."""
    text = _SYLLABLES.sub(lambda found: _syllables(found, draft), text)
    text = _WRITTEN.sub(lambda _: laugh(draft), text)
    if draft.language == "pt":
        text = _PORTUGUESE.sub(lambda _: laugh(draft), text)
    if "555" in text and (_THAI_LETTER.search(text) or _FIVES.fullmatch(text)):
        text = _THAI.sub(lambda _: laugh(draft), text)
    return text


def laugh(draft: Draft) -> str:
    """A laugh in the guild's language, beside the sentence."""
    return draft.keep(draft.say("laughter"), aside=True)


def _syllables(found: re.Match[str], draft: Draft) -> str:
    laughter, language = found[0], found.lastgroup or ""
    own = {
        "spanish": draft.language == "es",
        "latin": draft.language not in _FOREIGN_H,
        "cyrillic": draft.language == "ru",
    }
    if own[language]:
        if language == "spanish" or len(set(laughter.casefold())) > 2:  # noqa: PLR2004 - two letters are one syllable
            return draft.keep(laughter[:_LONGEST])
        return draft.keep(_regular(laughter))
    return laughter if language == "spanish" else laugh(draft)


def _regular(laughter: str) -> str:
    """At most three syllables, of the letters it is written with: "hahhahaha" is "hahaha"."""
    if len(laughter) <= _LONGEST:
        return laughter
    consonant = next(letter for letter in laughter if letter.casefold() in "hх")  # noqa: RUF001 - Cyrillic
    vowel = next(letter for letter in laughter if letter.casefold() not in "hх")  # noqa: RUF001 - Cyrillic
    return (consonant + vowel) * 3
