"""What fails a demo, and how it is told."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from bot.demo.report import Entry, summarise
from bot.demo.verdict import objections
from tests.demo.test_screen import LONG, entry

FLAWLESS = {"packets": 9, "lost_packets": 0, "plaintext_packets": 0, "decode_failures": 0, "clipped_samples": 0}


def judged(
    *entries: Entry, faults: Sequence[dict[str, Any]] = (), exit_code: int = 0, figures: Mapping[str, int] = FLAWLESS
) -> list[str]:
    """Return what is wrong with a demo of these messages and figures."""
    return objections(summarise(entries or [entry()]), figures, faults=faults, exit_code=exit_code)


def test_a_demo_in_which_all_went_well_has_no_objection() -> None:
    """Also if a message was skipped because the script would have it so."""
    assert judged(entry(), entry(outcome="skipped", reason="deleted")) == []


@pytest.mark.parametrize(
    ("figures", "objection"),
    [
        ({"lost_packets": 1}, "1 packet got lost on the way to the listener"),
        ({"decode_failures": 2}, "2 packets could not be decoded"),
        ({"plaintext_packets": 3}, "3 packets of speech came unencrypted, with others in the channel"),
        ({"clipped_samples": 1}, "1 sample at full scale: the speech clips"),
    ],
)
def test_what_went_wrong_on_the_way_fails_a_demo_with_every_message_heard(
    figures: dict[str, int], objection: str
) -> None:
    """One is enough."""
    assert judged(figures=FLAWLESS | figures) == [objection]


def test_an_error_that_the_bot_logged_fails_a_demo() -> None:
    """The first is named, and who logged it."""
    faults = ({"event": "session.failed", "logger": "bot.journal"}, {"event": "call.player_failed"})
    assert judged(faults=faults) == ["Narrator logged 2 errors, the first: session.failed (bot.journal)"]


def test_a_bot_that_ends_badly_fails_a_demo() -> None:
    """With its exit code."""
    assert judged(exit_code=7) == ["Narrator was told to end, and did so with exit code 7"]


def test_messages_not_heard_are_named_with_the_reason() -> None:
    """In so many words, and cut if they are long; a reason of the bot's that is none is told as such."""
    lost = entry(outcome="lost", reason="cut-short"), entry(outcome="lost", reason="unfounded-deleted", text=LONG)
    (objection,) = judged(*lost)
    first, second = objection.split(", ", 1)
    assert first == "not heard: 'Hi!' (only a part of it arrived)"
    assert second == """'It is a truth universally...' (Narrator says "deleted by its author", which is not so)"""


def test_every_objection_is_told() -> None:
    """Each by itself."""
    assert (
        len(
            judged(
                entry(outcome="lost", reason="not-heard"), figures=FLAWLESS | {"lost_packets": 1, "clipped_samples": 1}
            )
        )
        == 3
    )
