"""A session reads a message when its turn has come, in the manner of its guild and its author."""

import asyncio
from dataclasses import replace

from bot.audio.clip import PACKET_MS
from bot.narration.ports import Outcome
from bot.narration.utterance import Cut
from bot.text.blocklist import Blocking, Blocklist
from bot.text.manner import Tone, Verbosity
from bot.text.reading import SkipReason
from tests.narration.lone_guild import Guild, in_a_session


def test_a_message_without_words_is_skipped_with_its_reason() -> None:
    """Nothing is made or played for it, and the next is heard."""

    async def script(guild: Guild) -> None:
        message_id = guild.write("   ")
        guild.write("hello")
        await asyncio.sleep(1)
        assert guild.outcome(message_id) == (Outcome.SKIPPED, SkipReason.EMPTY)
        assert -message_id not in guild.turns

    guild = in_a_session(script)
    assert guild.heard == ["hello"]
    assert guild.recorded == ["hello"]


def test_a_message_edited_while_it_waits_is_heard_once_as_it_isnow_s() -> None:
    """In its old place; one that is being made is heard as it was."""

    async def script(guild: Guild) -> None:
        ids = [guild.write(text) for text in ["one", "two", "three"]]
        await asyncio.sleep(PACKET_MS / 1000)
        for message_id in ids:
            guild.session.edit(guild.message(message_id, "edited"))

    guild = in_a_session(script)
    assert guild.heard == ["one", "two", "edited"]
    assert [report.message.content for report in guild.reports] == ["one", "two", "edited"]


def test_an_edit_of_what_is_not_there_changes_nothing() -> None:
    """It was heard, or is not read here."""

    async def script(guild: Guild) -> None:
        message_id = guild.write("one")
        await asyncio.sleep(1)
        guild.session.edit(guild.message(message_id, "again"))

    assert in_a_session(script).heard == ["one"]


def test_a_guilds_settings_hold_from_the_next_message_on() -> None:
    """Also for those that wait already."""

    async def script(guild: Guild) -> None:
        for text in ["one", "two", "badly", "three"]:
            guild.write(text)
        await asyncio.sleep(PACKET_MS / 1000)
        blocked = Blocklist(["badly"], Blocking.SKIP)
        guild.manners.current = replace(guild.manners.current, blocked=blocked)

    guild = in_a_session(script)
    assert guild.heard == ["one", "two", "three"]
    assert guild.outcome(3) == (Outcome.SKIPPED, SkipReason.BLOCKED)


def test_tones_follow_the_words() -> None:
    """In a brief guild a link is a short sound; a message of nothing else is its author's name and the sound."""

    async def script(guild: Guild) -> None:
        guild.manners.current = replace(guild.manners.current, verbosity=Verbosity.BRIEF)
        guild.write("look https://example.org/")
        guild.write("https://example.org/", speaker=1)

    guild = in_a_session(script)
    assert guild.heard == ["look", Tone.LINK]
    assert {report.outcome for report in guild.reports} == {Outcome.SPOKEN}
    assert len(guild.recorded) == 1


def test_a_message_that_cannot_be_read_costs_only_itself() -> None:
    """Whatever is wrong with it."""

    async def script(guild: Guild) -> None:
        guild.manners.fault = RuntimeError("a bug")
        bad = guild.write("one")
        await asyncio.sleep(1)
        guild.manners.fault = None
        guild.write("two")
        await asyncio.sleep(1)
        assert guild.outcome(bad) == (Outcome.LOST, Cut.UNREADABLE)

    assert in_a_session(script).heard == ["two"]
