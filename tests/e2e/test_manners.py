"""What members and moderators say about how they are read holds from the next message on, for whoever listens."""

import asyncio
from itertools import pairwise

import pytest

from bot.audio.clip import PACKET_MS
from sandbox.permissions import Permission
from tests.e2e.stage import Room, Stage, likeness
from tests.e2e.test_main_job import SAME_SPEECH

pytestmark = pytest.mark.asyncio(loop_scope="module")

FALLS_SILENT_S = 0.1


async def hears(room: Room, words: str, expected: str) -> None:
    """Ada writes, and Bo hears this."""
    heard = await room.heard(await room.ada.type(room.text, words))
    assert likeness(heard, await room.expected(room.ada, expected)) > SAME_SPEECH


async def test_a_message_edited_while_it_waits_is_heard_once_as_it_is_now(stage: Stage) -> None:
    """Discord's own edits, such as a link's preview, are none."""
    room = await stage.room("edited")
    first = await room.ada.type(room.text, "This is the first of all the messages that are here")
    await room.ada.type(room.text, "This one is made ahead")
    waits = await room.ada.type(room.text, "Here is a slip of the tongue")
    await room.playing(first)
    await room.ada.edit(waits, "Here is what I meant")
    heard = await room.heard(waits)
    assert likeness(heard, await room.expected(room.ada, "Here is what I meant")) > SAME_SPEECH
    assert len([event for event in stage.bot.events if event.get("message_id") == waits.id and "outcome" in event]) == 1


async def test_a_message_deleted_while_it_is_heard_falls_silent_at_once(stage: Stage) -> None:
    """Within a tenth of a second."""
    room = await stage.room("deleted")
    message = await room.ada.type(room.text, "This is a long message which somebody regrets in the middle of it all")
    turn = await room.playing(message)
    await asyncio.sleep(1)
    await room.ada.delete(message)
    deleted_at = asyncio.get_running_loop().time()
    ended = await room.ended(message)
    assert ended["reason"] == "deleted"
    speech = room.speech_packets(turn["at"])
    assert all(after.at - before.at < 1 for before, after in pairwise(speech))
    assert asyncio.get_running_loop().time() - deleted_at < 1
    assert ended["heard_ms"] - (len(speech) * PACKET_MS) <= FALLS_SILENT_S * 1_000
    assert speech[-1].at <= ended["at"] + FALLS_SILENT_S


async def test_names_and_readings_are_heard(stage: Stage) -> None:
    """A member's own name, the server's readings and the member's own, which go first."""
    room = await stage.room("words")
    room.guild.set_permissions(room.guild.everyone, Permission.MANAGE_GUILD | room.guild.everyone.permissions)
    await room.use(room.ada, "name set", name="Countess Lovelace")
    await room.use(room.ada, "dictionary add", phrase="brb", reading="I shall return")
    await room.use(room.ada, "dictionary add", phrase="gg", reading="well played", scope="server")
    await hears(room, "gg all, brb", "Countess Lovelace said: well played all, I shall return")


async def test_a_blocked_word_is_not_heard_however_it_is_written(stage: Stage) -> None:
    """The message is skipped, or the word is replaced, as the server has set."""
    room = await stage.room("blocked")
    room.guild.set_permissions(room.guild.everyone, Permission.MANAGE_GUILD | room.guild.everyone.permissions)
    await room.use(room.ada, "blocked add", word="poppycock")
    for words in ("what poppycock", "what p0ppyc\u200bock", "what \u24df\u24de\u24df\u24dfycock"):
        ended = await room.ended(await room.ada.type(room.text, words))
        assert (ended["outcome"], ended["reason"]) == ("skipped", "blocked")
    await room.use(room.ada, "blocked mode", action="bleep")
    await hears(room, "what poppycock is this", "Ada said: what beep is this")


async def test_a_setting_holds_from_the_next_message_on(stage: Stage) -> None:
    """In brief, emoji are silent."""
    room = await stage.room("settings")
    room.guild.set_permissions(room.guild.everyone, Permission.MANAGE_GUILD | room.guild.everyone.permissions)
    answer = await room.use(room.ada, "settings set", setting="verbosity", value="brief")
    assert "brief" in answer.content
    await hears(room, "Good morning 😂😂😂", "Ada said: Good morning")


async def test_the_servers_words_are_for_those_who_manage_it(stage: Stage) -> None:
    """The refusal says so, and nothing has changed."""
    room = await stage.room("refused")
    answer = await room.use(room.ada, "dictionary add", phrase="gg", reading="well played", scope="server")
    assert "Manage Server" in answer.content
    assert answer.ephemeral
    await hears(room, "that was gg", "Ada said: that was gg")
