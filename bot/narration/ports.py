"""What narration needs of the world, so that its logic runs in a simulation as it runs in Discord.

The clock, the voice, the studio and the members' personas are handed in. Nothing in this package reads a clock but that
one and the event loop's, draws a random number or opens a connection by itself.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.audio.clip import Clip
from bot.speech.engine import Persona
from bot.store.open_call import OpenCall
from bot.text.manner import Manner, Tone
from bot.text.message import Message

Clock = Callable[[], float]
"""Seconds on a clock that never goes back."""


class Obstacle(StrEnum):
    """What keeps the bot out of a call, or from reading or being heard in it, for the one who can mend it."""

    CANNOT_VIEW = "cannot-view"
    CANNOT_CONNECT = "cannot-connect"
    CANNOT_SPEAK = "cannot-speak"
    CANNOT_READ = "cannot-read"
    MUTED = "muted"
    CHANNEL_FULL = "channel-full"
    STAGE = "stage"
    CHANNEL_GONE = "channel-gone"
    SENT_AWAY = "sent-away"
    NO_ANSWER = "no-answer"
    FAULT = "fault"


class CannotJoin(Exception):  # noqa: N818 - the command's name for it
    """The bot cannot enter a voice channel."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.value)
        self.obstacle = obstacle


class BusyElsewhere(Exception):  # noqa: N818 - the command's name for it
    """The bot is with people in another voice channel of the guild."""

    def __init__(self, channel_id: int) -> None:
        super().__init__(channel_id)
        self.channel_id = channel_id


class Voice(Protocol):
    """The call a session speaks into. It comes back by itself after a lost connection."""

    @property
    def channel_id(self) -> int:
        """The voice channel the bot is in; another one after a person moved it."""
        ...

    @property
    def has_company(self) -> bool:
        """Whether people are with the bot in the channel."""
        ...

    @property
    def is_up(self) -> bool:
        """Whether what is played now can be heard."""
        ...

    def obstacle(self, text_channel_id: int) -> Obstacle | None:
        """What keeps the bot from being heard now, or from reading this text channel."""
        ...

    async def play(self, clip: Clip) -> None:
        """Send a clip, which may still be growing, and return when its last packet has left or it was stopped."""
        ...

    def renew(self) -> None:
        """Give the connection up for a fresh one, without leaving the call."""
        ...

    async def until_over(self) -> Obstacle | None:
        """Wait until the call is over and will not come back; what keeps the bot out, None if a person ended it."""
        ...

    async def aclose(self) -> None:
        """Leave the call. May be called twice."""
        ...


class Calls(Protocol):
    """Enters voice channels."""

    def require_entry(self, guild_id: int, channel_id: int) -> None:
        """Check that a voice channel can be entered, as far as that can be known without trying.

        Raises:
            CannotJoin: with what stands in the way.
        """
        ...

    async def join(self, guild_id: int, channel_id: int) -> Voice:
        """Enter a voice channel.

        Raises:
            CannotJoin: with what stands in the way.
        """
        ...


@dataclass(frozen=True, slots=True)
class Recording:
    """Speech being made of one text."""

    engine: str
    voice: str
    packets: AsyncIterator[list[bytes]]
    """Opus packets of 20 ms, in batches as they become ready."""


class Studio(Protocol):
    """Turns text into Opus packets."""

    def record(self, text: str, persona: Persona, *, language: str) -> AbstractAsyncContextManager[Recording]:
        """Speak a text, most of which is in this language (BCP 47); leaving the context ends the work on it.

        Raises:
            SpeechError: on entering or while the packets come.
        """
        ...

    def tone(self, tone: Tone) -> Sequence[bytes]:
        """A short sound as Opus packets of 20 ms."""
        ...


class Personas(Protocol):
    """Knows how each member sounds."""

    async def persona(self, guild_id: int, member_id: int) -> Persona:
        """The member's persona in this guild."""
        ...


class OpenCalls(Protocol):
    """Keeps in mind which calls the bot is in, beyond the end of its process."""

    async def remember(self, call: OpenCall) -> None:
        """Keep where the bot is in a guild, in place of where it was."""
        ...

    async def forget(self, guild_id: int) -> None:
        """The bot is in no call of this guild; does nothing if none was remembered."""
        ...

    async def all(self) -> Sequence[OpenCall]:
        """Every call that is remembered."""
        ...


class Manners(Protocol):
    """Knows how a guild, and a member of it, wants to be read."""

    async def manner(self, guild_id: int, member_id: int) -> Manner:
        """How a message of this member is to be said in this guild."""
        ...


class Outcome(StrEnum):
    """What became of a message. Every message that reaches a session has exactly one."""

    SPOKEN = "spoken"
    SKIPPED = "skipped"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Report:
    """How a message ended."""

    message: Message
    outcome: Outcome
    reason: str = ""
    """Why it was not spoken to its end: a code such as `deleted`; empty when it was."""
    line: str = ""
    """The words that were to be heard; empty when it never came to that."""
    engine: str = ""
    voice: str = ""
    made_ms: int = 0
    """Length of the speech that was made."""
    heard_ms: int = 0
    """Length of the speech that was sent."""


class Journal(Protocol):
    """Is told what becomes of messages and sessions."""

    def queued(self, message: Message) -> None:
        """A message waits for its turn."""
        ...

    def playing(self, message: Message) -> None:
        """A message's turn has come: the next speech sent is its own."""
        ...

    def ended(self, report: Report) -> None:
        """A message has its outcome."""
        ...

    def engine_failed(self, message: Message, why: str, error: Exception) -> None:
        """An engine did not speak a message to its end; `why` is the reason that its report will have."""
        ...

    def session_stalled(self, guild_id: int) -> None:
        """Something waited, and nothing was sent for too long: the guild's session starts afresh."""
        ...

    def session_failed(self, guild_id: int, error: Exception) -> None:
        """A guild's session broke in a way that no rule foresaw; the other guilds go on."""
        ...

    def memory_failed(self, guild_id: int | None, error: Exception) -> None:
        """Where the bot is, or was, cannot be stored or looked up: it may not return to it, or to any."""
        ...


class Notices(Protocol):
    """Tells members what is wrong, in the channel they read. Never waits, and never raises."""

    def ended(self, report: Report) -> None:
        """A message has its outcome; whoever's message nobody can speak is told."""
        ...

    def obstructed(self, call: OpenCall, obstacle: Obstacle) -> None:
        """Something keeps the bot from being heard in a call, or from reading, and it stays."""
        ...

    def call_ended(self, call: OpenCall, obstacle: Obstacle) -> None:
        """The bot had to leave a call, or cannot come back to it."""
        ...


@dataclass(frozen=True, slots=True)
class Ports:
    """All that a session needs of the world but its call."""

    studio: Studio
    personas: Personas
    manners: Manners
    open_calls: OpenCalls
    journal: Journal
    notices: Notices
    clock: Clock
