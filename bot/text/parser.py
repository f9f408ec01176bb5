"""Discord's markup as a tree: blocks by line, styles and labels within them.

Styles may cross one another, labels and lines, as in `**a _b** c_`: what crosses a border is taken apart there. As
each style is open at most once, the tree is never deeper than a handful of nodes, whatever is written.
"""

from collections.abc import Sequence
from typing import NamedTuple

from bot.text.links import Target
from bot.text.scanner import Closing, Line, Opening, Row, Token, scan
from bot.text.tree import Break, Heading, Item, Labelled, Leaf, Node, Nodes, Quote, Style, Styled, Subtext, Text

_BLOCKS = {Row.HEADING: Heading, Row.SUBTEXT: Subtext, Row.ITEM: Item}


class _Around(NamedTuple):
    """Something that leaves stand within."""

    number: int
    """Parts it from others like it."""
    what: type[Quote] | Row | Style | Target


def parse(content: str) -> Nodes:
    """The tree of a message's content. Any text at all can be parsed."""
    return _Parser().run(scan(content))


class _Parser:
    def __init__(self) -> None:
        self._quote: tuple[_Around, ...] = ()
        self._block: tuple[_Around, ...] = ()
        self._label: tuple[_Around, ...] = ()
        self._styles: dict[int, _Around] = {}
        self._tree = _Tree()

    def run(self, tokens: Sequence[Token]) -> Nodes:
        closed = {token.pair for token in tokens if isinstance(token, Closing)}
        for number, token in enumerate(tokens):
            match token:
                case Line():
                    self._line(token, number)
                case Opening(pair, what):
                    if pair in closed:
                        self._enter(pair, what)
                case Closing(pair, what):
                    self._leave(pair, what)
                case _:
                    self._tree.put(token)
        return self._tree.whole()

    def _line(self, line: Line, number: int) -> None:
        before = self._quote
        self._quote = (before or (_Around(number, Quote),)) if line.quoted else ()
        if number:
            self._tree.move(self._quote if self._quote == before else ())
            self._tree.put(Break())
        self._block = (_Around(number, line.row),) if line.row is not Row.PLAIN else ()
        self._move()

    def _enter(self, pair: int, what: Style | Target) -> None:
        if isinstance(what, Target):
            self._label = (_Around(pair, what),)
        else:
            self._styles[pair] = _Around(pair, what)
        self._move()

    def _leave(self, pair: int, what: Style | Target) -> None:
        if isinstance(what, Target):
            if not self._label:  # its beginning is hidden
                self._enter(pair, what)
            self._tree.put(Text(""))  # a label of nothing is a link all the same
            self._label = ()
        else:
            self._styles.pop(pair, None)
        self._move()

    def _move(self) -> None:
        """Go where the next leaf belongs: a label holds styles, so that no style can make two links of one."""
        self._tree.move((*self._quote, *self._block, *self._label, *self._styles.values()))


class _Tree:
    """A tree under construction: its branches are open along one path, where the next leaf is put."""

    def __init__(self) -> None:
        self._path: tuple[_Around, ...] = ()
        self._open: list[tuple[_Around, list[Node]]] = []
        self._trunk: list[Node] = []
        self._texts: list[str] = []

    def move(self, path: tuple[_Around, ...]) -> None:
        self._path = path

    def put(self, leaf: Leaf) -> None:
        kept = self._kept()
        if kept < len(self._open) or kept < len(self._path) or not isinstance(leaf, Text):
            self._close(kept)
            self._open += [(around, []) for around in self._path[kept:]]
        if isinstance(leaf, Text):
            self._texts.append(leaf.text)
        else:
            self._nodes().append(leaf)

    def whole(self) -> Nodes:
        self._close(0)
        return tuple(self._trunk)

    def _kept(self) -> int:
        """How many of the open branches are on the path."""
        kept = 0
        for (around, _), ahead in zip(self._open, self._path, strict=False):
            if around is not ahead:
                break
            kept += 1
        return kept

    def _nodes(self) -> list[Node]:
        return self._open[-1][1] if self._open else self._trunk

    def _close(self, kept: int) -> None:
        if text := "".join(self._texts):
            self._nodes().append(Text(text))
        self._texts.clear()
        while len(self._open) > kept:
            around, nodes = self._open.pop()
            if nodes or isinstance(around.what, Target):
                self._nodes().append(_branch(around.what, tuple(nodes)))


def _branch(what: type[Quote] | Row | Style | Target, nodes: Nodes) -> Node:
    match what:
        case Style():
            return Styled(what, nodes)
        case Target():
            return Labelled(nodes, what)
        case Row():
            return _BLOCKS[what](nodes)
        case _:
            return what(nodes)
