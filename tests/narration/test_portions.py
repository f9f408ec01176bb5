"""How much of a text an engine is asked for at once."""

import pytest

from bot.narration.portions import FIRST, MOST, Portions

SENTENCE = "And then we went on, as one does, to the place that you told us about. "
LONG = (SENTENCE * 20).strip()


def portions_of_a_slow_engine(engine: str = "slow") -> Portions:
    """What is known of an engine that has shown that it makes all its speech first."""
    portions = Portions()
    for characters in (10, 20, 30, 150, 200, 300):
        portions.note(engine, characters, 0.02 * characters)
    return portions


async def test_an_engine_gets_the_whole_text_at_once() -> None:
    """For its prosody, and for the minute's budget of requests."""
    assert Portions().of(LONG, "en", "any") == [LONG]


async def test_an_engine_that_makes_all_first_gets_pieces() -> None:
    """It alone, and only of a text that is longer than the first piece may be."""
    portions = portions_of_a_slow_engine()
    cut = portions.of(LONG, "en", "slow")
    assert len(cut[0]) <= FIRST
    assert all(MOST // 2 <= len(piece) <= MOST for piece in cut[1:-1])
    assert " ".join(cut) == LONG
    assert portions.of(SENTENCE, "en", "slow") == [SENTENCE]
    assert portions.of(LONG, "en", "another") == [LONG]


@pytest.mark.parametrize("engine", ["openai", "openrouter"])
async def test_nothing_is_longer_than_the_engine_takes(engine: str) -> None:
    """4,096 characters, and fewer where they take more tokens; within that it is one request."""
    cut = Portions().of(SENTENCE * 120, "en", engine)
    assert len(cut) > 2
    assert all(2_048 <= len(piece) <= 4_096 for piece in cut[:-1])
    assert len(Portions().of((SENTENCE * 57)[:4_000], "en", engine)) == 1
    assert len(Portions().of(("И мы пошли дальше, как это бывает, туда. " * 100)[:4_000], "ru", engine)) == 1
    japanese = "これは日本語の文章です。" * 330
    cut = Portions().of(japanese, "ja", engine)
    assert all(1_000 <= len(piece) <= 2_000 for piece in cut[:-1])
    assert "".join(cut) == japanese


async def test_what_makes_no_sound_is_not_asked_for() -> None:
    """An engine would find fault with it; a text of nothing else is its own affair."""
    portions = portions_of_a_slow_engine()
    assert [each for each in portions.of(LONG + " " + "!" * 500, "en", "slow") if not each.strip("!")] == []
    assert portions.of("!" * 500, "en", "slow") == ["!" * 500]
    assert portions.of(" " * 500, "en", "slow") == [" " * 500]
