"""Engines that stream are told from those that do not by how long they are waited for."""

import random

import pytest

from bot.narration.pace import KEPT, KEPT_S, Pace

SHORT, LONG = (12, 30, 45), (150, 240, 480)


def heard(*waits: tuple[int, float]) -> Pace:
    """An engine with these characters and seconds, all of them just now."""
    pace = Pace()
    for characters, waited_s in waits:
        pace.note(characters, waited_s, at_s=0.0)
    return pace


def growing(characters: int) -> tuple[int, float]:
    """What an engine takes that makes all speech first, at a third of the time it lasts."""
    return characters, 0.2 + 0.02 * characters


def test_an_engine_is_taken_to_stream_until_it_shows_otherwise() -> None:
    """Three short texts and three long ones show it, not fewer."""
    assert not Pace().makes_all_first(0.0)
    assert not heard(*map(growing, SHORT), *map(growing, LONG[:2])).makes_all_first(0.0)
    assert not heard(*map(growing, SHORT[:2]), *map(growing, (150, 200, 250))).makes_all_first(0.0)
    assert heard(*map(growing, SHORT + LONG)).makes_all_first(0.0)


def test_an_engine_that_streams_is_never_taken_for_another() -> None:
    """Its first sound comes as soon for a long text; nor is one that is slow, or as fast as the local voice."""
    for first_s in (0.05, 0.4, 3.0):
        assert not heard(*((each, first_s) for each in SHORT + LONG)).makes_all_first(0.0)
    assert not heard(*((each, 0.0002 * each) for each in SHORT + LONG)).makes_all_first(0.0)


def test_texts_of_like_length_tell_nothing() -> None:
    """Their differences are the network's."""
    assert not heard(*((100 + each, 0.1 * each) for each in range(20))).makes_all_first(0.0)


def test_one_slow_answer_condemns_nobody() -> None:
    """Nor does one fast answer acquit."""
    streaming = [(each, 0.3) for each in SHORT + LONG[:2]]
    assert not heard(*streaming, (480, 7.0)).makes_all_first(0.0)
    assert heard(*map(growing, SHORT + LONG), *map(growing, (60, 300, 350, 400)), (480, 0.2)).makes_all_first(0.0)


def test_measurements_are_forgotten_after_a_while() -> None:
    """The server may be another by then."""
    pace = heard(*map(growing, SHORT + LONG))
    assert pace.makes_all_first(KEPT_S - 1)
    assert not pace.makes_all_first(KEPT_S)


def test_an_engine_that_has_changed_is_judged_anew() -> None:
    """The last answers count."""
    pace = heard(*map(growing, SHORT + LONG))
    for characters in (SHORT + LONG) * (KEPT // 6):
        pace.note(characters, 0.3, at_s=1.0)
    assert not pace.makes_all_first(1.0)


@pytest.mark.parametrize("seed", range(20))
def test_a_restless_network_does_not_hide_it(seed: int) -> None:
    """Times vary by a third; most texts are short."""
    rng = random.Random(seed)  # noqa: S311 - a network, not a secret
    whole, streaming = Pace(), Pace()
    for _ in range(KEPT):
        characters = rng.choice((5, 15, 25, 40, 60, 120, 200, 400))
        whole.note(characters, growing(characters)[1] * rng.lognormvariate(0, 0.3), at_s=0.0)
        streaming.note(characters, 0.35 * rng.lognormvariate(0, 0.3), at_s=0.0)
    assert whole.makes_all_first(0.0)
    assert not streaming.makes_all_first(0.0)
