"""`make bench`: prints one table."""

import asyncio

from benchmarks import latency, reading, speech, words
from benchmarks.row import HEADING, Row


def main() -> None:
    """Measure and print."""
    print("measuring, under four minutes: the real bot in a local Discord, DAVE on ...")
    rows = asyncio.run(_measure())
    print(f"\n{HEADING}", *rows, f"\n{speech.CONDITIONS}", sep="\n")


async def _measure() -> list[Row]:
    return [*await latency.measure(), *await speech.measure(), *words.measure(), *reading.measure()]


if __name__ == "__main__":
    main()
