"""What a member sees of the bot's answer to one interaction."""

from __future__ import annotations

from dataclasses import dataclass, field

from sandbox.changes import Changes
from sandbox.chat import EPHEMERAL, LOADING
from sandbox.world import Channel, Json, Message


@dataclass(frozen=True, slots=True)
class Choice:
    """One suggestion of an autocomplete."""

    name: str
    value: str | float


@dataclass(eq=False, slots=True)
class Answer:
    """The answer as it stands now: it changes while the bot edits it.

    `message` is the bot's message, or for an update of a component's message that one; None for a modal.
    """

    changes: Changes
    message: Message | None = None
    modal: Json | None = None
    choices: list[Choice] = field(default_factory=list[Choice])
    followups: list[Message] = field(default_factory=list[Message])
    deferred: bool = False
    edits: int = 0
    asked_in: Channel | None = None
    asked_from: Message | None = None
    _edits_seen: int = 0
    _followups_seen: int = 0

    @property
    def content(self) -> str:
        """The text; empty while the bot is "thinking" and for a modal."""
        return self.message.content if self.message else ""

    @property
    def embeds(self) -> list[Json]:
        """The embed objects."""
        return self.message.embeds if self.message else []

    @property
    def components(self) -> list[Json]:
        """The rows of buttons and menus; a modal's inputs."""
        if self.modal is not None:
            return self.modal["components"]
        return self.message.components if self.message else []

    @property
    def ephemeral(self) -> bool:
        """Whether the member alone sees it."""
        return self.message is not None and bool(self.message.flags & EPHEMERAL)

    @property
    def thinking(self) -> bool:
        """Whether it is deferred and not yet filled."""
        return self.message is not None and bool(self.message.flags & LOADING)

    async def wait_edit(self, timeout_s: float = 5.0) -> None:
        """Wait for the next edit of the first response (also the one that fills a deferred answer) not awaited yet."""
        await self.changes.until(
            lambda: self.edits > self._edits_seen, timeout_s=timeout_s, what="an edit of the answer"
        )
        self._edits_seen += 1

    async def wait_followup(self, timeout_s: float = 5.0) -> Message:
        """Wait for the next follow-up message not awaited yet."""
        await self.changes.until(
            lambda: len(self.followups) > self._followups_seen, timeout_s=timeout_s, what="a follow-up"
        )
        self._followups_seen += 1
        return self.followups[self._followups_seen - 1]
