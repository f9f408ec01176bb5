"""Pictures made of characters: ASCII art, box drawing, blocks, braille, grids of coloured squares."""

import re
from collections.abc import Iterator
from itertools import groupby

from bot.text.draft import Draft

_SIGN = re.compile("[!-/:-@\\[-`{-~\u00a6\u00a8\u00af\u00b0\u00b4\u00b7\u2500-\u25ff\u2800-\u28ff]++")
_DRAWN = re.compile("[\u2500-\u259f\u2800-\u28ff]")
_STROKES = re.compile("[ \t]*+[\u2500-\u259f\u2801-\u28ff]++[ \t]*+|([\u25a0-\u25ff\u2605\u2606])\\1{2,}+")
_BULLET = re.compile(r"^([ \t]*+)[•◦‣●○▪▫][ \t]++(?=\S)", re.MULTILINE)
_BRAILLE_WORD = re.compile("[\u2800-\u28ff \n]{1,14}")
"""As short as this, braille may be braille."""
_SQUARES = re.compile("\\s*+(?:[\u2b1b\u2b1c\u25fb-\u25fe\U0001f7e5-\U0001f7eb\U0001f532\U0001f533]\ufe0f?){3,}+\\s*+")
_FRAME = 0.2
_PUNCTUATION = re.compile(r"[\s.?!…,)(\-=*~_#+^]*+|(?P<same>\S)(?P=same)*+")
_LEAST_SIGNS = 3
_MOST_WORDS = 0.4
"""Of a line of ASCII art, in characters; of a line with frames `_FRAME`, as a frame may hold words."""
_LEAST_LINES = 2
_LEAST_ASCII_LINES = 3
_LONG_LINE = 15


def name_drawings(text: str, draft: Draft) -> str:
    """Pictures of several lines, and long rows of blocks, as what they are."""
    if "\n" not in text and (text.isascii() or not _DRAWN.search(text)):
        return text
    return "\n".join(_told(text.split("\n"), draft))


def _told(lines: list[str], draft: Draft) -> Iterator[str]:
    for is_drawn, block in groupby(lines, _is_drawn):
        drawn = list(block)
        if not is_drawn:
            yield from drawn
        elif _is_picture(drawn):
            yield draft.phrase("drawing")
        else:
            yield from drawn


def _is_drawn(line: str) -> bool:
    if _SQUARES.fullmatch(line):
        return True
    length = len("".join(line.split()))
    words = len("".join(_SIGN.sub("", line).split()))
    most = (_FRAME if _DRAWN.search(line) else _MOST_WORDS) * length
    return length - words >= _LEAST_SIGNS and words <= most and not _is_plain_run(line)


def _is_plain_run(line: str) -> bool:
    """Whether a line is of punctuation or one sign, which other rules shorten."""
    return not _DRAWN.search(line) and bool(_PUNCTUATION.fullmatch(line))


def _is_picture(lines: list[str]) -> bool:
    if len(lines) == 1:
        return len(_DRAWN.findall(lines[0])) >= _LONG_LINE and not any(map(str.isalnum, lines[0]))
    drawn = sum(bool(_DRAWN.search(line)) for line in lines)
    return drawn >= _LEAST_LINES or len(lines) >= _LEAST_ASCII_LINES


def drop_strokes(text: str, _: Draft) -> str:
    """The text without frames, bars, rows of ornaments, and the bullets that begin lines."""
    if text.isascii() or _BRAILLE_WORD.fullmatch(text):
        return text
    return _STROKES.sub(" ", _BULLET.sub(r"\1", text))
