"""Which backtick closes which: found once for a message, so that many unclosed ones cost no more than few."""

import re
from bisect import bisect_left
from collections import defaultdict

_RUN = re.compile(r"`++")
FENCE = "```"


class Backticks:
    """The runs of backticks in a text, by their length."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: defaultdict[int, list[int]] = defaultdict(list)
        for run in _RUN.finditer(text):
            self._starts[run.end() - run.start()].append(run.start())

    def code_at(self, start: int) -> tuple[int, int, int]:
        """Where the code that opens here starts and ends, and where the text goes on after it.

        An unclosed fence runs to the end: its writer meant code. Backticks that close nowhere are code of no length.
        Inline code closes at the longest run that the opening one can match, as Discord's own pattern does.
        """
        if self._text.startswith(FENCE, start):
            first = start + len(FENCE)
            end = self._text.find(FENCE, first + 1)
            return (first, end, end + len(FENCE)) if end >= 0 else (first, len(self._text), len(self._text))
        run = _RUN.match(self._text, start)
        after = run.end() if run else start
        for length in range(after - start, 0, -1):
            starts = self._starts.get(length, [])
            index = bisect_left(starts, after)
            if index < len(starts):
                return start + length, starts[index], starts[index] + length
        return after, after, after
