"""What becomes of each message, as structured events. Members' text is written at DEBUG only."""

import structlog

from bot.narration.ports import Report
from bot.speech.engine import SpeechError
from bot.text.message import Message

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


class LogJournal:
    """Writes narration's reports to the log: `message.queued`, `message.playing`, `message.ended`."""

    def queued(self, message: Message) -> None:
        """A message waits for its turn."""
        log.info("message.queued", **_whose(message))

    def playing(self, message: Message) -> None:
        """A message's turn has come: the next speech sent is its own."""
        log.info("message.playing", **_whose(message))

    def ended(self, report: Report) -> None:
        """A message has its outcome."""
        if report.line:
            log.debug("message.words", spoken=report.line, **_whose(report.message))
        log.info(
            "message.ended",
            outcome=report.outcome,
            reason=report.reason,
            engine=report.engine,
            voice=report.voice,
            made_ms=report.made_ms,
            heard_ms=report.heard_ms,
            **_whose(report.message),
        )

    def engine_failed(self, message: Message, why: str, error: Exception) -> None:
        """An engine did not speak a message to its end."""
        foreseen = isinstance(error, SpeechError | TimeoutError)
        log.warning("engine.failed", why=why, error=str(error), exc_info=None if foreseen else error, **_whose(message))

    def session_stalled(self, guild_id: int) -> None:
        """Something waited, and nothing was sent for too long: the guild's session starts afresh."""
        log.warning("session.stalled", guild_id=guild_id)

    def session_failed(self, guild_id: int, error: Exception) -> None:
        """A guild's session broke in a way that no rule foresaw; the other guilds go on."""
        log.error("session.failed", guild_id=guild_id, exc_info=error)

    def memory_failed(self, guild_id: int | None, error: Exception) -> None:
        """Where the bot is, or was, cannot be stored or looked up: it may not return to it, or to any."""
        log.error("calls.not_remembered", guild_id=guild_id, error=repr(error))


def _whose(message: Message) -> dict[str, int]:
    return {"guild_id": message.guild_id, "message_id": message.id, "author_id": message.author.id}
