"""Which engines are asked for a voice, in which order, and which voices can be chosen."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.narration.roster import KEPT_S, RETRY_S, TIMEOUT_S, Roster
from bot.speech.engine import SpeechUnavailable, Voice
from tests import virtual_clock
from tests.narration.listing_engine import ListingEngine

LISTS = ("ann", "bob")
NOTHING = ()
"""What an engine lists that has no list: any name may be a voice of it."""
CANNOT_TELL = None


def roster(*lists: Sequence[str] | None) -> Roster:
    """Engines called 0, 1, 2… with these lists."""
    return Roster([ListingEngine(str(number), each) for number, each in enumerate(lists)])


async def chain(voice: str | None, *lists: Sequence[str] | None) -> list[tuple[str, str | None]]:
    """The engines that are tried for a voice, each with the voice it is asked for."""
    return [(engine.name, asked_for) for engine, asked_for in await roster(*lists).chain(voice)]


async def test_who_wants_no_voice_in_particular_has_the_operators_order() -> None:
    """And each engine's own default."""
    assert await chain(None, LISTS, NOTHING, ("cat",)) == [("0", None), ("1", None), ("2", None)]


async def test_a_listed_voice_is_asked_of_those_that_list_it_first() -> None:
    """Of nobody else, not even of one that may have any voice: it would be another voice of that name."""
    found = await chain("cat", LISTS, NOTHING, ("cat",), ("cat", "dan"))
    assert found == [("2", "cat"), ("3", "cat"), ("0", None), ("1", None)]


@pytest.mark.parametrize("lists", [NOTHING, CANNOT_TELL])
async def test_a_voice_that_nobody_lists_is_asked_of_those_without_a_list_first(lists: Sequence[str] | None) -> None:
    """However late they come: the others have it not, and would speak in a voice that nobody chose."""
    found = await chain("zoe", LISTS, lists, ("cat",), lists)
    assert found == [("1", "zoe"), ("3", "zoe"), ("0", None), ("2", None)]


async def test_a_voice_that_is_gone_is_asked_of_nobody() -> None:
    """Where all list theirs, each speaks in its own."""
    assert await chain("zoe", LISTS, ("cat",)) == [("0", None), ("1", None)]


@pytest.mark.parametrize(
    ("lists", "ids", "is_open", "is_whole"),
    [
        ([LISTS, ("cat",)], ["ann", "bob", "cat"], False, True),
        ([LISTS, NOTHING], ["ann", "bob"], True, True),
        ([NOTHING], [], True, True),
        ([LISTS, CANNOT_TELL], ["ann", "bob"], False, False),
        ([CANNOT_TELL, NOTHING], [], True, False),
    ],
)
async def test_what_can_be_chosen_is_what_is_listed_and_perhaps_more(
    lists: list[Sequence[str] | None], ids: list[str], *, is_open: bool, is_whole: bool
) -> None:
    """Any name, where an engine has no list; one that cannot tell now may have a list of which nothing is known."""
    offer = await roster(*lists).voices()
    assert ([voice.id for voice in offer], offer.is_open, offer.is_whole) == (ids, is_open, is_whole)


async def test_when_no_engine_can_tell_it_is_said() -> None:
    """Instead of that there are no voices."""
    with pytest.raises(SpeechUnavailable):
        await roster(CANNOT_TELL, CANNOT_TELL).voices()


async def test_a_stored_voice_can_be_known_to_be_gone_only_where_all_engines_list_theirs() -> None:
    """Else it is left to the engines without a list."""
    assert [voice.id for voice in await roster(LISTS, ("cat",)).every_voice()] == ["ann", "bob", "cat"]
    for lists in (NOTHING, CANNOT_TELL):
        with pytest.raises(SpeechUnavailable, match="1 does not tell"):
            await roster(LISTS, lists).every_voice()


def test_a_list_is_believed_for_a_while() -> None:
    """When it cannot be had again, the old one is kept, and asked for again after a shorter while."""

    async def evening() -> None:
        engine = ListingEngine("0", ["ann"])
        engines = Roster([engine])
        for after_s, lists, told, asked in [
            (0.0, ["ann"], ["ann"], 1),
            (KEPT_S - 1, ["bob"], ["ann"], 1),
            (2.0, CANNOT_TELL, ["ann"], 2),
            (RETRY_S + 1, ["bob"], ["bob"], 3),
        ]:
            await asyncio.sleep(after_s)
            engine.listed = lists
            assert [voice.id for voice in await engines.voices()] == told
            assert engine.asked == asked

    virtual_clock.run(evening())


def test_a_list_that_is_late_is_not_waited_for() -> None:
    """Somebody wants to be heard; the engine counts as one that cannot tell."""

    class SlowEngine(ListingEngine):
        """Takes its time."""

        async def voices(self) -> Sequence[Voice]:
            await asyncio.sleep(TIMEOUT_S * 2)
            return await super().voices()

    async def evening() -> None:
        slow = SlowEngine("0", ["zoe"])
        begun_s = virtual_clock.now()
        assert await Roster([ListingEngine("1", LISTS), slow]).chain("zoe") != []
        assert virtual_clock.now() - begun_s == TIMEOUT_S
        assert slow.asked == 0

    virtual_clock.run(evening())
