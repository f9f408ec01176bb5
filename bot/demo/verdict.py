"""The verdict on a whole demo: what in it is not as it should be."""

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from bot.demo.report import Summary, counted, reason_in_words

_QUOTE = 40

FAULTY = {
    "lost_packets": ("packet", "got lost on the way to the listener"),
    "decode_failures": ("packet", "could not be decoded"),
    "plaintext_packets": ("packet of speech", "came unencrypted, with others in the channel"),
    "clipped_samples": ("sample", "at full scale: the speech clips"),
}
"""What the local Discord counts of which there should be nothing: what of, and what is wrong with it."""


def objections(
    summary: Summary, finished: Mapping[str, Any], *, faults: Sequence[dict[str, Any]], exit_code: int
) -> list[str]:
    """Return what is wrong, each in one line; nothing when the demo went well.

    Args:
        summary: Of the messages.
        finished: What the local Discord counted, its event `finished`.
        faults: The errors that the bot logged.
        exit_code: The bot's.
    """
    found = [f"not heard: {_named(summary)}"] if summary.lost else []
    found += [f"{counted(finished[key], what)} {fate}" for key, (what, fate) in FAULTY.items() if finished[key]]
    if faults:
        found.append(f"Narrator logged {counted(len(faults), 'error')}, the first: {error_in_words(faults[0])}")
    if exit_code:
        found.append(f"Narrator was told to end, and did so with exit code {exit_code}")
    return found


def error_in_words(fault: dict[str, Any]) -> str:
    """Say what the bot logged, and what did."""
    return f"{fault['event']} ({fault.get('logger', 'unknown')})"


def _named(summary: Summary) -> str:
    return ", ".join(
        f"{textwrap.shorten(each.text, _QUOTE, placeholder='...')!r} ({reason_in_words(each.reason)})"
        for each in summary.lost
    )
