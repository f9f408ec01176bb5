"""Members choose how they sound, and are heard so: from their next message on, and after whatever happens."""

import signal
from pathlib import Path

import pytest

from bot.speech.engine import Persona
from sandbox.answer import Answer
from sandbox.member import Member
from tests.e2e.stage import RATE_HZ, READY_S, Room, Stage, likeness, open_stage, start_bot

pytestmark = pytest.mark.asyncio(loop_scope="module")

SAME_SPEECH = 0.88
"""Two recordings of one sentence in one voice are alike to 0.92 at least; another voice's is not."""

ADAS = Persona(voice="en-gb-scotland+f1")
BOS = Persona(voice="en-us+m7")
UNLIKE_ALL_CAST = Persona(voice="fr-fr")
"""Those who choose nothing are cast in English voices, of which one may be very like another."""

ADAS_LABEL = "English (Scotland), female 1 · en-GB-scotland"


async def settings(room: Room, member: Member) -> str:
    """What /voice shows, without its heading."""
    return (await room.use(member, "voice")).content.partition("\n")[2]


async def change(room: Room, member: Member, **options: object) -> Answer:
    """Use /voice with options, and wait for the answer that stays."""
    answer = await member.use("voice", channel=room.text, **options)
    await answer.wait_edit(15)
    assert answer.ephemeral
    return answer


async def assert_heard_as(room: Room, member: Member, words: str, persona: Persona, *, not_as: Persona) -> None:
    """Let a member write, and check in which voice Bo hears it."""
    heard = await room.heard(await member.type(room.text, words))
    line = f"{member.display_name} said: {words}"
    assert likeness(heard, await room.expected(member, line, persona=persona)) > SAME_SPEECH
    assert likeness(heard, await room.expected(member, line, persona=not_as)) < SAME_SPEECH


async def test_each_message_is_heard_in_the_voice_its_author_chose(stage: Stage) -> None:
    """Two members choose different voices; what each writes is heard in theirs."""
    room = await stage.room("two choices")
    cast_as = Persona(voice=stage.voice_of(room.ada))
    await assert_heard_as(room, room.ada, "Before I choose a voice", cast_as, not_as=UNLIKE_ALL_CAST)

    await change(room, room.ada, voice=ADAS.voice)
    await change(room, room.bo, voice=BOS.voice)

    await assert_heard_as(room, room.bo, "Good evening to you all", BOS, not_as=ADAS)
    await assert_heard_as(room, room.ada, "Good evening to you all", ADAS, not_as=BOS)
    await assert_heard_as(room, room.bo, "And once again in mine", BOS, not_as=ADAS)


async def test_a_choice_is_confirmed_with_what_holds_and_from_when(stage: Stage) -> None:
    """Privately; what was not given stays as it was."""
    room = stage.empty_room("confirmed")
    answer = await change(room, room.ada, voice=ADAS.voice, speed=1.5)
    assert "from your next message on" in answer.content
    assert f"Voice: **{ADAS_LABEL}**\nSpeed: 1.5\nInstructions: none" in answer.content

    answer = await change(room, room.ada, instructions="Like a *pirate*")
    assert f"Voice: **{ADAS_LABEL}**\nSpeed: 1.5\nInstructions" in answer.content
    assert answer.content.endswith("\n> Like a \\*pirate\\*")


async def test_without_options_it_shows_what_is_set(stage: Stage) -> None:
    """Before anything is chosen, the voice that one has anyhow; and it says how to change it."""
    room = stage.empty_room("shown")
    answer = await room.use(room.ada, "voice")
    assert answer.ephemeral
    assert "/voice" in answer.content
    assert "/instructions" in answer.content
    assert "as you have chosen none\nSpeed: 1\nInstructions: none" in answer.content


async def test_a_speed_is_heard(stage: Stage) -> None:
    """Twice the pace, in the voice one has."""
    room = await stage.room("pace")
    words = "This is said at twice the pace that it would have otherwise"
    await change(room, room.ada, speed=2)
    heard = await room.heard(await room.ada.type(room.text, words))
    fast = Persona(voice=stage.voice_of(room.ada), speed=2)
    assert abs(len(heard) - len(await room.expected(room.ada, f"Ada said: {words}", persona=fast))) < 0.06 * RATE_HZ
    assert len(heard) < 0.75 * len(await room.expected(room.ada, f"Ada said: {words}"))


async def test_a_choice_goes_with_the_member_to_other_guilds(stage: Stage) -> None:
    """A voice is part of a person: nobody sets it anew in every server."""
    room, other = stage.empty_room("here"), stage.sandbox.add_guild("there")
    channel = other.text_channel("general")
    there = other.admit(room.ada.user)
    await change(room, room.ada, voice=ADAS.voice)
    answer = await there.use("voice", channel=channel)
    await answer.wait_edit(15)
    assert f"Voice: **{ADAS_LABEL}**\n" in answer.content


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"voice": "en-gb-scotland+f9"}, ["no voice **en-gb-scotland+f9**", "The nearest: **English (Scotland)"]),
        ({"voice": "Englsih female"}, ["no voice **Englsih female**", "**English (", "female"]),
        ({"voice": "xyzzy"}, ["no voice **xyzzy**", "option **voice**"]),
        ({"voice": "**" + "long" * 1400}, ["no voice **\\*\\*longlong", "…"]),
        ({"speed": 9}, ["speed 9", "0.25 to 4"]),
        ({"speed": 0.2}, ["speed 0.2", "0.25 to 4"]),
        ({"instructions": "x" * 501}, ["501 characters", "up to 500"]),
        ({"voice": BOS.voice, "speed": 9}, ["speed 9"]),
        ({"reset": True, "speed": 9}, ["speed 9"]),
        ({"voice": "xyzzy", "speed": 9, "instructions": "x" * 501}, ["no voice", "speed 9", "501 characters"]),
    ],
)
async def test_what_is_wrong_is_refused_and_changes_nothing(
    stage: Stage, wrong: dict[str, object], words: list[str]
) -> None:
    """The answer names every fault and what is allowed."""
    room = stage.empty_room("wrong")
    await change(room, room.ada, voice=ADAS.voice, speed=1.5, instructions="Calmly")
    before = await settings(room, room.ada)

    answer = await change(room, room.ada, **wrong)

    assert "Nothing has changed." in answer.content
    for each in words:
        assert each in answer.content
    assert await settings(room, room.ada) == before


@pytest.mark.parametrize("edge", [{"speed": 0.25}, {"speed": 4}, {"instructions": "é*" * 250}])
async def test_the_bounds_themselves_are_allowed(stage: Stage, edge: dict[str, object]) -> None:
    """And what is shown of them fits into an answer."""
    room = stage.empty_room("bounds")
    answer = await change(room, room.ada, **edge)
    assert answer.content.startswith("Saved.")


async def test_a_reset_forgets_what_was_chosen_and_takes_what_is_given(stage: Stage) -> None:
    """So one can begin anew in one command."""
    room = stage.empty_room("reset")
    untouched = await settings(room, room.ada)
    await change(room, room.ada, voice=ADAS.voice, speed=1.5, instructions="Calmly")

    answer = await change(room, room.ada, reset=True, speed=2)
    assert answer.content.startswith("Saved.")
    assert await settings(room, room.ada) == untouched.replace("Speed: 1\n", "Speed: 2\n")

    answer = await change(room, room.ada, reset=True)
    assert "forgotten" in answer.content
    assert await settings(room, room.ada) == untouched


async def test_voices_are_suggested_while_one_types(stage: Stage) -> None:
    """At most 25, the best first; picking one is choosing it."""
    room = stage.empty_room("suggestions")
    everything = await room.ada.complete("voice", "voice", "", channel=room.text)
    scottish = await room.ada.complete("voice", "voice", "scot fem", channel=room.text)
    nothing = await room.ada.complete("voice", "voice", "xyzzy", channel=room.text)

    assert len(everything) == 25
    assert (scottish[0].name, scottish[0].value) == (ADAS_LABEL, ADAS.voice)
    assert all("Scot" in choice.name and "female" in choice.name for choice in scottish)
    assert nothing == []
    await change(room, room.ada, voice=scottish[0].value)
    assert f"Voice: **{ADAS_LABEL}**" in await settings(room, room.ada)


async def test_a_form_takes_longer_instructions(stage: Stage) -> None:
    """It holds those there are; sent empty, there are none any more."""
    room = stage.empty_room("form")
    await change(room, room.ada, voice=ADAS.voice)
    for text in ("Warm and unhurried,\nwith a smile.", "é" * 500, ""):
        before = (await settings(room, room.ada)).partition("\n> ")[2].replace("\n> ", "\n")
        form = await room.ada.use("instructions", channel=room.text)
        assert form.modal is not None
        [field] = form.modal["components"]
        assert field["component"].get("value", "") == before
        assert (field["component"]["style"], field["component"]["max_length"]) == (2, 500)

        answer = await room.ada.submit(form, {"instructions": text})
        await answer.wait_edit(15)

        assert answer.ephemeral
        assert "from your next message on" in answer.content
        shown = await settings(room, room.ada)
        assert f"Voice: **{ADAS_LABEL}**" in shown
        assert shown.endswith("> " + text.replace("\n", "\n> ") if text else "Instructions: none")


async def test_choices_survive_a_kill(tmp_path: Path) -> None:
    """What was confirmed is there when the process is killed right after, and is heard again after the restart."""
    async with open_stage(tmp_path) as stage:
        room = await stage.room("killed")
        await change(room, room.ada, voice=ADAS.voice, speed=1.25, instructions="Calmly")
        await change(room, room.bo, voice=BOS.voice)
        before = [await settings(room, member) for member in (room.ada, room.bo)]
        await change(room, room.bo, instructions="The last word")

        assert await stage.bot.stop(signal.SIGKILL) == -signal.SIGKILL
        await stage.sandbox.bot_gone()
        async with await start_bot(stage.sandbox, tmp_path) as stage.bot:
            await stage.bot.wait_for("bot.ready", timeout_s=READY_S)
            await room.use(room.ada, "join")
            await stage.sandbox.bot_in(room.voice, 10)

            assert await settings(room, room.ada) == before[0]
            assert (await settings(room, room.bo)).endswith("\n> The last word")
            faster = Persona(voice=ADAS.voice, speed=1.25)
            await assert_heard_as(room, room.ada, "I sound as I did before", faster, not_as=BOS)
            await assert_heard_as(room, room.bo, "I sound as I did before", BOS, not_as=faster)
