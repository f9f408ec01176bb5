"""Every seed of the simulation keeps every promise of narration."""

import pytest

from tests.narration.simulation import simulate


@pytest.mark.parametrize("first", range(0, 200, 20))
def test_whatever_happens_every_promise_is_kept(first: int) -> None:
    """One outcome each, each speaker in order, nothing after its delete, no idle silence, no task left."""
    for seed in range(first, first + 20):
        assert simulate(seed).faults == [], f"replay with: make sim SEED={seed}"
