"""A message on its way to being heard."""

import asyncio
from dataclasses import dataclass, field
from enum import StrEnum

from bot.audio.clip import Clip
from bot.narration.ports import Outcome, Report
from bot.text.message import Message
from bot.text.reading import SkipReason
from bot.text.speaker import Turn


class Cut(StrEnum):
    """Why a message was not spoken to its end."""

    DELETED = "deleted"
    SKIPPED = "skipped"
    STOPPED = "stopped"
    CROWDED_OUT = "crowded-out"
    LEFT = "left-the-call"
    STALLED = "stalled"
    UNREADABLE = "unreadable"
    ENGINE_UNAVAILABLE = "engine-unavailable"
    ENGINE_REJECTED = "engine-rejected"
    ENGINE_STALLED = "engine-stalled"
    ENGINE_BROKEN = "engine-broken"


UNSPOKEN = {Cut.STALLED, Cut.ENGINE_UNAVAILABLE, Cut.ENGINE_REJECTED, Cut.ENGINE_STALLED, Cut.ENGINE_BROKEN}
"""The ones that are no member's doing: its author is told."""

_ASKED_FOR = {Cut.DELETED, Cut.SKIPPED, Cut.STOPPED}


@dataclass(eq=False, slots=True)
class Utterance:
    """One message, what is said of it, its clip, and what has become of it so far."""

    message: Message
    clip: Clip = field(default_factory=Clip)
    line: str = ""
    engine: str = ""
    voice: str = ""
    recording: asyncio.Task[None] | None = None
    cut: Cut | None = None
    is_waiting: bool = True
    """Whether nothing has been made of it yet; until then it may still be edited."""
    is_taken: bool = False
    """Whether its turn to be made has come."""
    skipped: SkipReason | None = None
    """Why nothing is to be said of it; known when its turn has come."""
    turn: Turn | None = None

    @property
    def speaker_id(self) -> int:
        """The member it speaks for."""
        return self.message.author.id

    @property
    def audible(self) -> bool:
        """Whether some of it was heard, or will be for all that is known now."""
        return bool(self.clip.heard_ms) or not (self.clip.stopped or (self.cut and not self.clip.duration_ms))

    def stop(self, why: Cut) -> None:
        """End it at once, wherever it is."""
        self.cut = self.cut or why
        self.clip.stop()
        if self.recording is not None:
            self.recording.cancel()

    def report(self) -> Report:
        """How it ended."""
        return Report(
            message=self.message,
            outcome=Outcome.SKIPPED if self.skipped else _outcome(self.cut),
            reason=self.skipped or self.cut or "",
            line=self.line,
            engine=self.engine,
            voice=self.voice,
            made_ms=self.clip.duration_ms,
            heard_ms=self.clip.heard_ms,
        )


def _outcome(cut: Cut | None) -> Outcome:
    if cut is None:
        return Outcome.SPOKEN
    return Outcome.SKIPPED if cut in _ASKED_FOR else Outcome.LOST
