"""Narration in a world of chance: members who write, delete, skip and stop; engines and calls that fail.

The sessions are the real ones. The clock is virtual and every choice comes from one seed, so whatever goes wrong goes
wrong again with the same seed: `make sim SEED=n`.
"""

import argparse
import asyncio
import os
import random
import sys
import time
import traceback
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field

from bot.narration.narrator import Narrator
from bot.narration.ports import Ports
from tests import virtual_clock
from tests.narration.actors import Crowd, SamePersona, SimulatedCalls, UnreliableMemory, UnreliableStudio, say
from tests.narration.surroundings import Board, SameManner
from tests.narration.world import Guild, Ledger, World, watch
from tests.virtual_clock import now

PATIENCE_S = 900.0
"""How long what members left waiting may take to be heard: a full queue of stalled engines."""


@dataclass(frozen=True)
class Verdict:
    """What one seed came to."""

    seed: int
    faults: list[str]
    """The promises that were broken, and when."""
    outcomes: Counter[str] = field(default_factory=Counter[str])


def simulate(seed: int) -> Verdict:
    """Live through one seed on a virtual clock."""
    try:
        world = virtual_clock.run(_live(random.Random(seed)))  # noqa: S311 - chance, not secrecy
    except Exception as error:  # noqa: BLE001 - whatever comes out of it breaks a promise, and the seed is to be told
        return Verdict(seed, ["".join(traceback.format_exception(error))])
    outcomes = Counter(str(report.outcome) for story in world.stories.values() for report in story.reports)
    return Verdict(seed, world.faults, outcomes)


async def _live(chance: random.Random) -> World:
    """Let a world live to its end; the faults found are in it."""
    world = World()
    asyncio.get_running_loop().set_exception_handler(lambda _, context: world.blame(f"unhandled: {context}"))
    narrator = Narrator(
        SimulatedCalls(world, chance),
        Ports(
            studio=UnreliableStudio(world, chance),
            personas=SamePersona(),
            open_calls=UnreliableMemory(chance),
            journal=Ledger(world),
            notices=Board(),
            manners=SameManner(say),
            clock=now,
        ),
    )
    world.guilds = {number: Guild(number) for number in range(1, chance.randint(2, 4) + 1)}
    watching = asyncio.create_task(watch(world))
    await asyncio.gather(*(Crowd(guild, world, narrator, chance).live() for guild in world.guilds.values()))
    if chance.random() < 0.8:  # else it is told to end in the middle of everything
        await _drain(world)
    watching.cancel()
    for guild in world.guilds.values():
        guild.commands += 1
    await narrator.aclose()
    await asyncio.wait([watching])
    world.judge_end()
    return world


async def _drain(world: World) -> None:
    deadline = now() + PATIENCE_S
    for guild in world.guilds.values():
        if guild.line:
            guild.line.up.set()
    while any(guild.open for guild in world.guilds.values()):
        await asyncio.sleep(1)
        if now() > deadline:
            world.blame("messages still wait")
            return


def main() -> int:
    """Simulate many seeds, or replay one."""
    parser = argparse.ArgumentParser(prog="make sim", description=__doc__)
    parser.add_argument("--seeds", type=int, default=200)
    parser.add_argument("--seed", type=int)
    options = parser.parse_args()
    seeds = [options.seed] if options.seed is not None else range(options.seeds)
    began = time.perf_counter()
    outcomes: Counter[str] = Counter()
    failed = 0
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for verdict in pool.map(simulate, seeds, chunksize=10):
            outcomes += verdict.outcomes
            if verdict.faults:
                failed += 1
                print(f"seed {verdict.seed} fails; replay it with: make sim SEED={verdict.seed}")
                print("".join(f"  {fault}\n" for fault in verdict.faults[:5]), end="")
    took = time.perf_counter() - began
    print(f"{len(seeds)} seeds, {failed} failed, {took:.0f} s; outcomes: {dict(outcomes)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
