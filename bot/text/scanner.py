"""Discord's markup, scanned once from left to right into a row of tokens, of which `bot.text.parser` makes a tree.

What is hidden follows the pattern of Discord's client, so nothing that it hides is let out; see `_spoiler` for the
one case where more is hidden. Code and spoilers are taken whole where they open, and no address, mention or command
may hold a backtick, a backslash or bars, so none can swallow their start or end. Every step moves on, and what needs
a look ahead stops at the next thing of its own kind, so the time taken grows as the text does.
"""

import re
from enum import Enum, auto
from typing import NamedTuple, TypeAlias

from bot.text.address import START, end_of_address
from bot.text.angled import angled
from bot.text.backticks import FENCE, Backticks
from bot.text.links import Target, target_of
from bot.text.tree import Code, CodeBlock, Everyone, Leaf, Link, Spoiler, Style, Text

_BARS = "||"
_BLOCK = re.compile(r"[ \t]*+(?:>|-\#|\#{1,3}[ ]|[-*][ ]|[0-9]++\.[ ])")
_STYLING = "*_~"
_PAIRED = ("**", "__", "~~", "*", "_")
_NEXT = re.compile(rf"[\\`|<\[\]*_~@\n]|{START}")
_LINE_ENDS = re.compile(r"\n(?:[ \t]*+\n)*+")
_LINE = re.compile(
    r"""(?P<quote>>>>[ ]|(?:>(?:[ ]|(?=\n|\Z)))++)?
    [ \t]*+(?:(?:(?P<heading>\#{1,3})|(?P<subtext>-\#)|(?P<item>[-*]))[ \t]++|(?P<numbered>(?=[0-9]{1,9}\.[ ])))?""",
    re.VERBOSE,
)
_RUN = re.compile(r"\*++|_++|~++")
_ESCAPABLE = re.compile(r"[^0-9A-Za-z\s<]")
_EVERYONE = re.compile(r"(?<![A-Za-z0-9])@(everyone|here)(?![A-Za-z0-9_])")
_LABELLED = re.compile(
    r"""\[([^\[\]\n]++)\]
    \(<?([A-Za-z][A-Za-z0-9+.-]*+://(?:[^\s()<>`|\\]|\([^\s()<>`|\\]*+\))++)>?(?:\s++"[^"\n`|\\]*+")?\)""",
    re.VERBOSE,
)
_LANGUAGE = re.compile(r"[ ]*+([A-Za-z0-9_+.#-]++)[ ]*+\n[ \n]*+[^\s]")


class Row(Enum):
    """What sort of line one is."""

    PLAIN = auto()
    HEADING = auto()
    SUBTEXT = auto()
    ITEM = auto()


_ROWS = {"heading": Row.HEADING, "subtext": Row.SUBTEXT, "item": Row.ITEM, "numbered": Row.ITEM}
_STYLES = {"**": Style.BOLD, "*": Style.ITALIC, "__": Style.UNDERLINE, "_": Style.ITALIC, "~~": Style.STRIKE}


class Line(NamedTuple):
    """A line begins here."""

    row: Row = Row.PLAIN
    quoted: bool = False


class Opening(NamedTuple):
    """A style, or the label of a link, begins here; it may have no end."""

    pair: int
    """The same for the end, and for nothing else in the message."""
    what: Style | Target


class Closing(NamedTuple):
    """A style, or the label of a link, ends here; its beginning may be hidden."""

    pair: int
    what: Style | Target


Token: TypeAlias = Leaf | Line | Opening | Closing


def scan(content: str) -> list[Token]:
    """The tokens of a message's content, in order. Any text at all can be scanned."""
    return _Scanner(content).run()


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._tokens: list[Token] = []
        self._backticks = Backticks(text)
        self._label_ends: dict[int, tuple[int, Closing]] = {}
        self._label_until = 0
        self._opened: dict[str, int] = {}
        self._pairs = 0
        self._nested_from: int | None = None
        self._quoted_to_end = False

    def run(self) -> list[Token]:
        self._line()
        while found := _NEXT.search(self._text, self._at):
            self._say(found.start())
            self._step()
        self._say(len(self._text))
        return self._tokens

    def _step(self) -> None:
        match self._text[self._at]:
            case "\n":
                self._line_end()
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

    def _line_end(self) -> None:
        """Begin the next line that is not empty; empty ones before it are as one."""
        found = _LINE_ENDS.match(self._text, self._at)
        after = found.end() if found else self._at + 1
        if after > self._at + 1:
            self._tokens.append(Line(quoted=self._quoted_to_end))
        self._at = after
        self._line()

    def _line(self) -> None:
        found = _LINE.match(self._text, self._at)
        if found is None:
            return
        quote = found["quote"]
        self._quoted_to_end = self._quoted_to_end or quote == ">>> "
        row = _ROWS.get(found.lastgroup or "", Row.PLAIN)
        self._put(Line(row, quoted=self._quoted_to_end or quote is not None), found.end())

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
            self._at = after
        elif self._text.startswith(FENCE, self._at):
            language = _LANGUAGE.match(self._text, start, end)
            self._put(CodeBlock(language[1] if language else None), after)
        else:
            self._put(Code(self._text[start:end]), after)

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
        if closing >= 0 and self._crosses(at, closing):
            closing = self._text.rfind(_BARS)
        nested = self._nested_from is not None and self._ends_a_word(at)
        if nested:
            self._hide_nested()
        if closing < 0:
            self._at = at + len(_BARS)
            return
        if nested:
            self._at = closing + len(_BARS)
        else:
            self._put(Spoiler(), closing + len(_BARS))
        if self._nested_from is None and self._begins_a_word(closing):
            self._nested_from = len(self._tokens)

    def _crosses(self, opening: int, closing: int) -> bool:
        """Whether these bars stand in different blocks or styles, of which Discord reads each by itself.

        It then pairs them otherwise, and where exactly is for each construct to know: all up to the last is hidden.
        """
        hidden = self._text[opening + len(_BARS) : closing]
        line = self._text.rfind("\n", 0, opening) + 1
        if "\n" in hidden and _BLOCK.match(self._text, line):
            return True
        if "](" in hidden and self._text.find("[", 0, opening) >= 0:
            return True
        return any(mark in hidden and self._text.count(mark, 0, opening) % 2 for mark in _PAIRED)

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

    def _angled(self) -> None:
        leaf, end = angled(self._text, self._at)
        self._put(leaf, end)

    def _label(self) -> None:
        found = _LABELLED.match(self._text, self._at)
        if found is None:
            self._say(self._at + 1)
        else:
            target = target_of(found[2])
            self._pairs += 1
            self._label_until = found.end(1)
            self._label_ends[self._label_until] = (found.end(), Closing(self._pairs, target))
            self._put(Opening(self._pairs, target), self._at + 1)

    def _label_end(self) -> None:
        if self._at in self._label_ends:
            end, closing = self._label_ends[self._at]
            self._put(closing, end)
        else:
            self._say(self._at + 1)

    def _emphasis(self) -> None:
        found = _RUN.match(self._text, self._at)
        if found is None:
            self._say(self._at + 1)
            return
        run, end = found.group(), found.end()
        before, after = self._text[max(0, self._at - 1) : self._at], self._text[end : end + 1]
        within_word = run[0] == "_" and before.isalnum() and after.isalnum()
        opens = bool(after) and not after.isspace() and not within_word
        closes = bool(before) and not before.isspace() and not within_word
        pairs, single = divmod(len(run), 2)
        for mark in [run[:2]] * pairs + [run[0]] * single:
            self._mark(mark, opens=opens and mark != "~", closes=closes and mark != "~")
        self._at = end

    def _mark(self, mark: str, *, opens: bool, closes: bool) -> None:
        """Pair a mark with the last one like it.

        Of the unpaired, those that lean on a word before nothing else (`*typo`) and the double ones are not said;
        those that stand alone or within a word (`2 * 3`, `5*4`) are.
        """
        opener = self._opened.pop(mark, None) if closes else None
        if opener is not None:
            self._pairs += 1
            self._tokens[opener] = Opening(self._pairs, _STYLES[mark])
            self._tokens.append(Closing(self._pairs, _STYLES[mark]))
            return
        if opens:
            self._opened[mark] = len(self._tokens)
        leaning = opens != closes and (opens or len(mark) > 1)
        self._tokens.append(Text("" if leaning else mark))

    def _everyone(self) -> None:
        found = _EVERYONE.match(self._text, self._at)
        if found is None:
            self._say(self._at + 1)
        else:
            self._put(Everyone(online_only=found[1] == "here"), found.end())

    def _address(self) -> None:
        end = end_of_address(self._text, self._at)
        if self._at < self._label_until:  # an address as a label must not swallow where the link leads
            end = min(end, self._label_until)
        end = max(end, self._at + 1)
        self._put(Link(target_of(self._text[self._at : end])), end)
