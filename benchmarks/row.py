"""A row of the table: what was measured of ours and of the rival's, and how good it is meant to be."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

HEADING = f"{'':56}{'ours: median':>13}{'p95':>11}{'trials':>8}{'target':>12}{'met':>5}{'rival: median':>15}"


@dataclass(frozen=True, slots=True)
class Row:
    """Trials of one measure, in milliseconds."""

    name: str
    ours_ms: Sequence[float]
    target_ms: float | None = None
    """What the median may be at most; None: no target is set."""
    rivals_ms: Sequence[float] = ()
    """Measured in the same run; none: there is no rival in this."""

    @property
    def is_met(self) -> bool | None:
        """Whether the target is; None without one."""
        return None if self.target_ms is None else median(self.ours_ms) <= self.target_ms

    def __str__(self) -> str:
        """The row as it stands under `HEADING`."""
        p95_ms = quantiles(self.ours_ms, n=20, method="inclusive")[-1]
        target = "" if self.target_ms is None else f"<= {self.target_ms:.0f} ms"
        met = {None: "", True: "yes", False: "NO"}[self.is_met]
        rival = f"{median(self.rivals_ms):.1f} ms" if self.rivals_ms else ""
        return (
            f"{self.name:56}{median(self.ours_ms):10.1f} ms{p95_ms:8.1f} ms"
            f"{len(self.ours_ms):8}{target:>12}{met:>5}{rival:>15}"
        ).rstrip()
