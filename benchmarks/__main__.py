"""`make bench`: prints one table."""

import asyncio
from statistics import median, quantiles

from benchmarks import latency


def main() -> None:
    """Measure and print."""
    print("measuring, about a minute: the real bot in a local Discord, DAVE on, the local voice ...")
    print(f"\n{'':45}{'median':>9}{'p95':>9}{'trials':>9}")
    for name, trials_ms in asyncio.run(latency.measure()).items():
        worst_ms = quantiles(trials_ms, n=20)[-1]
        print(f"{name:45}{median(trials_ms):6.1f} ms{worst_ms:6.1f} ms{len(trials_ms):9}")


if __name__ == "__main__":
    main()
