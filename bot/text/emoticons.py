"""Faces made of signs: ":)", kaomoji such as "(^_^)", and emoji typed by their names, ":wave:"."""

import re

from bot.text.draft import Draft
from bot.text.manner import Verbosity

_SIGNS = re.compile(
    r"""(?<![0-9:;=])(?:                       # with a mouth of brackets, after a word too
        (?P<crying>[:;=]'-?\(+)
        | (?P<tears>[:=]'-?\)+)
        | (?P<evil>>:-?\)+)
        | (?P<angry>>:-?\(+)
        | (?P<wink>;-?\)+)
        | (?P<smile>[:=]-?\)+)
        | (?P<sad>[:=]-?\(+)
    )(?!\w)
    | (?<![\w:;=/<>.,+*^-])(?:                 # on their own only
        (?P<laughing>[:=]-?D+|[xX]D+|xd)
        | (?P<winking>;-?[DpP])
        | (?P<tongue>[:=]-?[pP])
        | (?P<surprised>:-?[oO])
        | (?P<doubtful>:-?[/\\])
        | (?P<speechless>:-?\|)
        | (?P<kiss>:-?\*)
        | (?P<cat>:3)
        | (?P<broken>[<]/3)
        | (?P<heart>[<]3)
        | (?P<happy>\^[_.]?\^)
        | (?P<unamused>-[_.]+-|>[_.]<)
        | (?P<weeping>T[_.]+T|;[_.]+;)
        | (?P<confused>[oO][_.]+[oO])
        | (?P<cheer>\\o/)
        | (?P<salute>o7)
    )(?![\w:;=/<>\\+*^|-])
    """,
    re.VERBOSE,
)
_MOUTHS = re.compile(r"[:;=^><][-'_.]?[()DpPoO/\\|*3^<]|[xX][dD]|<3|</3|o7|\\o/|[-;ToO>][_.]+[-;ToO<]")
_SAME = {"winking": "wink", "happy": "smile", "weeping": "crying", "tears": "laughing"}
_CYRILLIC_SMILE = re.compile(r"(?<=[а-яёіїА-ЯЁ!?.…])[ ]?\){2,}+")  # noqa: RUF001 - Cyrillic letters

_OPEN = "(（"  # noqa: RUF001 - the brackets of Japanese
_CLOSE = ")）"  # noqa: RUF001 - as above
_WITHIN = f"[^{_OPEN}{_CLOSE}\n]"
_KAOMOJI = re.compile(
    rf"""(?=[¯\\_/(（┬┳┻ಠʕㅠㅜヽヾ╰╮ᕙᕦ┌＼ლ٩])(?: (?P<shrug>¯?[\\_/]{{0,3}}[{_OPEN}]ツ[{_CLOSE}][\\_/]{{0,3}}¯?)
    | (?P<flip>[{_OPEN}]{_WITHIN}{{1,12}}[{_CLOSE}]\s?[╯ノﾉっ彡]?\s?[︵彡⌒~ ]*+[┻┳]━++[┻┳])
    | (?P<unflip>[┬┳┻]─*+━*+[┬┳┻]\s?[ノ/]?\s?[{_OPEN}]{_WITHIN}{{1,12}}[{_CLOSE}][ノﾉ]?)
    | (?P<lenny>\(\s?\u0361?°\s?\u035c?\s?ʖ\s?\u0361?°\s?\))
    | (?P<disapproval>ಠ[_.\s]?ಠ)
    | (?P<bear>ʕ{_WITHIN}{{1,8}}?ʔ)
    | (?P<crying>[ㅠㅜ]{{2,}}+)
    | (?P<other>[ヽヾ╰╮ᕙᕦ┌＼\\ლ٩]{{0,2}}[{_OPEN}](?P<face>{_WITHIN}{{2,16}})[{_CLOSE}]
        (?:[ﾉノ╯╭ᕗᕤ┘凸۶و/彡☆♪♡ﾞ゛～づつっ]{{1,3}}(?!\w))?) )
    """,  # noqa: RUF001 - the limbs of kaomoji
    re.VERBOSE,
)
_FEATURES = re.compile("[´`・･ω▽∀Д≧≦◕‿｡□╯╰ಠ益ᴗᵔᴥ◡д╥﹏⌒∇ヮ﹃ε＾＿；＞＜•̀́°′‵￣◠◉⊙▿✿❛♥ˊˋ]")  # noqa: RUF001 - the features of kaomoji
_LEAST_FEATURES = 2
_ENOUGH_LETTERS = re.compile(r"[A-Za-z]{3}|[0-9]|[ぁ-んァ-ヶ一-鿿가-힣]{3}")
_ASCII_FACE = re.compile(
    r"""[*;=~'"` ]{0,2}(?:([\^;*~@=])[_.wvoO -]{0,3}\1|>[_.oO]{1,3}<|([TQoOuUx-])[_.]{1,3}\2)[*;=~'"` ]{0,2}"""
)
_EYES = {"^": "smile", "T": "crying", ";": "crying", "Q": "crying", ">": "unamused", "-": "unamused", "o": "confused"}
_LONGEST_BRACKETS = 80
_TYPED_NAME = re.compile(r"(?<![\w:/]):(?=[0-9_]*+[A-Za-z])([A-Za-z0-9_]{2,32}):(?![\w:/])")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def name_emoticons(text: str, draft: Draft) -> str:
    """Faces as asides with what they mean; in brief silent."""
    if ":" in text:
        text = _TYPED_NAME.sub(lambda found: _aside(_CAMEL.sub(" ", found[1]).replace("_", " "), draft), text)
    if "(" in text or not text.isascii():
        text = _KAOMOJI.sub(lambda found: _kaomoji(found, draft), text)
    if _MOUTHS.search(text):
        text = _SIGNS.sub(lambda found: _sign(found, draft), text)
    if "))" in text and text.count(")") > text.count("("):
        text = _CYRILLIC_SMILE.sub(lambda _: _face("smile", draft), text)
    return text


def _sign(found: re.Match[str], draft: Draft) -> str:
    start = found.start()
    if found[0][-1] == ")" and found.string[start - 1 : start].isalnum() and _closes_a_bracket(found.string, start):
        return found[0]
    return _face(found.lastgroup or "", draft)


def _closes_a_bracket(text: str, at: int) -> bool:
    """Whether a closing bracket here has its opening one, as in "(see below:)"."""
    since = max(0, at - _LONGEST_BRACKETS)
    return text.rfind("(", since, at) > text.rfind(")", since, at)


def _kaomoji(found: re.Match[str], draft: Draft) -> str:
    kind = "other" if found["other"] else found.lastgroup or ""
    if kind != "other":
        return _face(kind, draft)
    within = found["face"]
    if plain := _ASCII_FACE.fullmatch(within):
        return _face(_EYES.get(plain[1] or plain[2] or ">", kind), draft)
    if len(_FEATURES.findall(within)) >= _LEAST_FEATURES and not _ENOUGH_LETTERS.search(within):
        return _face(kind, draft)
    return found[0]


def _face(kind: str, draft: Draft) -> str:
    return _aside(draft.say("emoticon", kind=_SAME.get(kind, kind)), draft)


def _aside(words: str, draft: Draft) -> str:
    return draft.keep("" if draft.manner.verbosity is Verbosity.BRIEF else words, aside=True)
