"""Discord's markup, scanned once from left to right into tokens.

What is hidden follows the pattern of Discord's client, so nothing that it hides is let out; see `_spoiler` for the
one case where more is hidden. Code and spoilers are taken whole where they open, and no address, mention or command
may hold a backtick, a backslash or bars, so none can swallow their start or end. Every step moves on, and what needs
a look ahead stops at the next thing of its own kind, so the time taken grows as the text does.
"""

import re

from bot.text.address import START, end_of_address, sayable_host
from bot.text.backticks import FENCE, Backticks
from bot.text.tokens import (
    Break,
    Code,
    Command,
    Emoji,
    Everyone,
    Kind,
    Link,
    Marker,
    Mention,
    Page,
    Spoiler,
    Text,
    Timestamp,
    Token,
)

_BARS = "||"
_STYLING = "*_~"
_NEXT = re.compile(rf"[\\`|<\[\]*_~@\n]|{START}")
_LINE_START = re.compile(r"(?:>>>[ ]|>[ ])?[ \t]*+(?:(?:\#{1,3}|-\#|[-*])[ \t]++)?", re.VERBOSE)
_RUN = re.compile(r"\*++|_++|~++")
_ESCAPABLE = re.compile(r"[^0-9A-Za-z\s<]")
_EVERYONE = re.compile(r"(?<![A-Za-z0-9])@(everyone|here)(?![A-Za-z0-9_])")
_LABELLED = re.compile(
    r"""\[([^\[\]\n]++)\]
    \(<?([A-Za-z][A-Za-z0-9+.-]*+://(?:[^\s()<>`|\\]|\([^\s()<>`|\\]*+\))++)>?(?:\s++"[^"\n`|\\]*+")?\)""",
    re.VERBOSE,
)
_ANGLED = re.compile(
    r"""<(?:
        @!?(?P<user>[0-9]++) | @&(?P<role>[0-9]++) | \#(?P<channel>[0-9]++)
        | [@\#][!&]?(?P<typed>\w*+)
        | a?:(?P<emoji>[A-Za-z0-9_]++):[0-9]*+
        | t:(?P<time>-?[0-9]++)(?::[A-Za-z])?
        | /(?P<command>[^<>\n:`|\\]++):[0-9]++
        | id:(?P<page>[a-z-]++)(?::[0-9]++)?
        | (?P<address>[A-Za-z][A-Za-z0-9+.-]*+://[^\s<>`|\\]++)
    )>""",
    re.VERBOSE,
)
_NAMED = {
    "emoji": Emoji,
    "command": Command,
    "page": Page,
    "typed": Text,  # a mention made by hand mentions nobody, and its signs are noise
}
_LONGEST_ID = 20
_LONGEST_TIME = 13
_LAST_TIME = 8_640_000_000_000
"""Seconds since the epoch: the range of a JavaScript date, beyond which Discord shows the markup itself."""


def scan(content: str) -> list[Token]:
    """The tokens of a message's content, in order. Any text at all can be scanned."""
    return _Scanner(content).run()


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._tokens: list[Token] = []
        self._backticks = Backticks(text)
        self._label_ends: dict[int, tuple[int, Link]] = {}
        self._opened: dict[str, int] = {}
        self._nested_from: int | None = None

    def run(self) -> list[Token]:
        self._line_start()
        while found := _NEXT.search(self._text, self._at):
            self._say(found.start())
            self._step()
        self._say(len(self._text))
        return self._tokens

    def _step(self) -> None:
        match self._text[self._at]:
            case "\n":
                self._put(Break(), self._at + 1)
                self._line_start()
            case "\\":
                self._escape()
            case "`":
                self._code()
            case "|":
                self._spoiler()
            case "<":
                self._angled()
            case "[":
                self._label()
            case "]":
                self._label_end()
            case "*" | "_" | "~":
                self._emphasis()
            case "@":
                self._everyone()
            case _:
                self._address()

    def _say(self, end: int) -> None:
        """Take what is shown as it is, up to here."""
        if end > self._at:
            self._put(Text(self._text[self._at : end]), end)

    def _put(self, token: Token, end: int) -> None:
        self._tokens.append(token)
        self._at = end

    def _line_start(self) -> None:
        found = _LINE_START.match(self._text, self._at)
        if found and found.end() > self._at:
            self._put(Marker(found.group()), found.end())

    def _escape(self) -> None:
        """Show the next character as it is, but for `<`: a raw mention is noise, whatever its writer meant."""
        following = self._text[self._at + 1 : self._at + 2]
        if _ESCAPABLE.match(following):
            self._at += 1
            self._say(self._at + 1)
        elif following == "<":
            self._at += 1
        else:
            self._say(self._at + 1)

    def _code(self) -> None:
        start, end, after = self._backticks.code_at(self._at)
        if start == end:
            self._put(Marker(self._text[self._at : after]), after)
        else:
            self._put(Code(self._text[start:end], self._text.startswith(FENCE, self._at)), after)

    def _spoiler(self) -> None:
        """Hide up to the next two bars, as Discord does: its spoilers do not nest.

        Writers believe that they do. Where bars that look like opening ones close a spoiler, and ones that look like
        closing ones follow, all between is hidden as well.
        """
        at = self._at
        if not self._text.startswith(_BARS, at):
            self._say(at + 1)
            return
        closing = self._text.find(_BARS, at + len(_BARS) + 1)
        nested = self._nested_from is not None and self._ends_a_word(at)
        if nested:
            self._hide_nested()
        if closing < 0:
            self._put(Marker(_BARS), at + len(_BARS))
            return
        if nested:
            self._at = closing + len(_BARS)
        else:
            self._put(Spoiler(), closing + len(_BARS))
        if self._nested_from is None and self._begins_a_word(closing):
            self._nested_from = len(self._tokens)

    def _hide_nested(self) -> None:
        del self._tokens[self._nested_from :]
        self._opened = {mark: index for mark, index in self._opened.items() if index < len(self._tokens)}
        self._nested_from = None

    def _begins_a_word(self, at: int) -> bool:
        return self._is_space_beyond(at - 1, -1) and not self._is_space_beyond(at + len(_BARS), 1)

    def _ends_a_word(self, at: int) -> bool:
        return not self._is_space_beyond(at - 1, -1) and self._is_space_beyond(at + len(_BARS), 1)

    def _is_space_beyond(self, at: int, step: int) -> bool:
        """Whether the first character that is no styling mark, from here on in a direction, is space or the edge."""
        while 0 <= at < len(self._text) and self._text[at] in _STYLING:
            at += step
        return not 0 <= at < len(self._text) or self._text[at].isspace()

    def _beside(self, start: int, end: int) -> tuple[str, str]:
        """The characters before and after, empty at the edges of the text."""
        return self._text[max(0, start - 1) : start], self._text[end : end + 1]

    def _angled(self) -> None:
        found = _ANGLED.match(self._text, self._at)
        if found is None or found.lastgroup is None:
            self._say(self._at + 1)
        else:
            self._put(_angled_token(found.lastgroup, found[found.lastgroup]), found.end())

    def _label(self) -> None:
        found = _LABELLED.match(self._text, self._at)
        if found is None:
            self._say(self._at + 1)
        else:
            self._label_ends[found.end(1)] = (found.end(), Link(sayable_host(found[2]), labelled=True))
            self._put(Marker("["), self._at + 1)

    def _label_end(self) -> None:
        if self._at in self._label_ends:
            end, link = self._label_ends[self._at]
            self._put(link, end)
        else:
            self._say(self._at + 1)

    def _emphasis(self) -> None:
        found = _RUN.match(self._text, self._at)
        if found is None:
            self._say(self._at + 1)
            return
        run = found.group()
        before, after = self._beside(found.start(), found.end())
        within_word = run[0] == "_" and before.isalnum() and after.isalnum()
        opens = bool(after) and not after.isspace() and not within_word
        closes = bool(before) and not before.isspace() and not within_word
        pairs, single = divmod(len(run), 2)
        for mark in [run[:2]] * pairs + [run[0]] * single:
            self._mark(mark, opens=opens and mark != "~", closes=closes and mark != "~")
        self._at = found.end()

    def _mark(self, mark: str, *, opens: bool, closes: bool) -> None:
        """Pair a mark with the last one like it.

        Of the unpaired, those that lean on a word before nothing else (`*typo`) and the double ones are not said;
        those that stand alone or within a word (`2 * 3`, `5*4`) are.
        """
        opener = self._opened.pop(mark, None) if closes else None
        if opener is not None:
            self._tokens[opener] = Marker(mark)
            self._tokens.append(Marker(mark))
            return
        if opens:
            self._opened[mark] = len(self._tokens)
        leaning = opens != closes and (opens or len(mark) > 1)
        self._tokens.append(Marker(mark) if leaning else Text(mark))

    def _everyone(self) -> None:
        found = _EVERYONE.match(self._text, self._at)
        if found is None:
            self._say(self._at + 1)
        else:
            self._put(Everyone(online_only=found[1] == "here"), found.end())

    def _address(self) -> None:
        end = max(end_of_address(self._text, self._at), self._at + 1)
        self._put(Link(sayable_host(self._text[self._at : end])), end)


def _angled_token(kind: str, value: str) -> Token:
    match kind:
        case "user" | "role" | "channel":
            return Mention(Kind[kind.upper()], int(value) if len(value) <= _LONGEST_ID else 0)
        case "emoji" | "command" | "page" | "typed":
            return _NAMED[kind](value)
        case "time":
            at = int(value) if len(value) <= _LONGEST_TIME else None
            return Timestamp(at if at is not None and abs(at) <= _LAST_TIME else None)
        case _:
            return Link(sayable_host(value))
