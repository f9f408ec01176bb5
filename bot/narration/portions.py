"""How much of a text each engine is asked for at once."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence

from bot.narration.pace import Pace
from bot.speech.service import most_characters
from bot.text.pieces import pieces

FIRST = 120
"""Characters of the first piece for an engine that makes all before it gives any: it decides when speech begins."""
MOST = 400
"""Characters of each later one: it is made while the one before is heard."""


class Portions:
    """Cuts texts for engines that do not stream, which it finds out, and for those that take no more at once.

    All others have the whole text in one request: whole prosody, and one request of the minute's budget.
    """

    def __init__(self) -> None:
        self._paces: defaultdict[str, Pace] = defaultdict(Pace)

    def of(self, text: str, language: str, engine: str) -> Sequence[str]:
        """What to ask the engine for, one after another. Never empty.

        Args:
            text: all that is to be said.
            language: BCP 47, of most of the text.
            engine: its name.
        """
        most = most_characters(engine, text) or len(text)
        if len(text) > FIRST and self._paces[engine].makes_all_first(_now_s()):
            return _worded(text, pieces(text, language, first=min(FIRST, most), most=min(MOST, most)))
        if len(text) > most:
            return _worded(text, pieces(text, language, first=most, most=most))
        return [text]

    def note(self, engine: str, characters: int, waited_s: float) -> None:
        """Learn how long an engine took to the first sound of a text, or was waited for in vain."""
        self._paces[engine].note(characters, waited_s, at_s=_now_s())


def _worded(text: str, cut: Sequence[str]) -> Sequence[str]:
    """Without pieces that make no sound, such as a closing bracket: an engine would find fault with them."""
    return [piece for piece in cut if any(map(str.isalnum, piece))] or [text]


def _now_s() -> float:
    return asyncio.get_running_loop().time()
