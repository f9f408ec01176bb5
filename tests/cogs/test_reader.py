"""What of a channel reaches the narrator."""

from dataclasses import dataclass, field
from typing import Any, cast

import discord
import pytest

from bot.client import NarratorBot
from bot.intake.message import message_of
from bot.text.message import Message
from cogs.reader import Reader
from tests.intake.objects import ADA, PAYLOAD, live, updated

EDITED = {**PAYLOAD, "content": "as it is now", "edited_timestamp": "2024-10-27T08:01:00+00:00"}


OWN = {**PAYLOAD, "author": {**ADA, "id": "900", "bot": True}}


@dataclass
class Bot:
    """What the cog uses of the bot, and what it was told."""

    user: discord.abc.User = field(default_factory=lambda: live(OWN).author)
    told: list[tuple[str, Any]] = field(default_factory=list[tuple[str, Any]])

    @property
    def narrator(self) -> "Bot":
        """Who speaks."""
        return self

    def hear(self, message: Message) -> None:
        """A message was written."""
        self.told.append(("hear", message))

    def edit(self, message: Message) -> None:
        """A message was changed."""
        self.told.append(("edit", message))

    def delete(self, guild_id: int, message_id: int) -> None:
        """A message was deleted."""
        self.told.append(("delete", (guild_id, message_id)))


@pytest.fixture
def bot() -> Bot:
    """A bot that was told nothing yet."""
    return Bot()


@pytest.fixture
def reader(bot: Bot) -> Reader:
    """The cog."""
    return Reader(cast("NarratorBot", bot))


async def test_what_is_written_is_heard(reader: Reader, bot: Bot) -> None:
    """Whoever wrote it: what is read of it is decided later."""
    await reader.on_message(live(PAYLOAD))
    await reader.on_message(live({**PAYLOAD, "webhook_id": "9"}))
    webhook = message_of(live({**PAYLOAD, "webhook_id": "9"}))
    assert bot.told == [("hear", message_of(live(PAYLOAD))), ("hear", webhook)]


async def test_the_bot_does_not_hear_itself(reader: Reader, bot: Bot) -> None:
    """Its answers are for those who look, even where the messages of bots are read."""
    await reader.on_message(live(OWN))
    assert bot.told == []


async def test_an_edit_reaches_the_narrator(reader: Reader, bot: Bot) -> None:
    """As the message that it has become."""
    await reader.on_raw_message_edit(updated(EDITED))
    assert bot.told == [("edit", message_of(live(EDITED)))]


async def test_what_discord_finds_behind_a_link_is_no_edit(reader: Reader, bot: Bot) -> None:
    """Nothing was written."""
    await reader.on_raw_message_edit(updated({**PAYLOAD, "embeds": [{"type": "link"}]}))
    assert bot.told == []


async def test_deletions_reach_the_narrator_one_by_one(reader: Reader, bot: Bot) -> None:
    """Those of a moderator come many at once; those of no guild are none of ours."""
    await reader.on_raw_message_delete(discord.RawMessageDeleteEvent({"id": 5, "channel_id": 2, "guild_id": 3}))
    await reader.on_raw_message_delete(discord.RawMessageDeleteEvent({"id": 6, "channel_id": 2}))
    many = discord.RawBulkMessageDeleteEvent({"ids": [7], "channel_id": 2, "guild_id": 3})
    await reader.on_raw_bulk_message_delete(many)
    assert bot.told == [("delete", (3, 5)), ("delete", (3, 7))]
