"""What the report says of a message: by what was heard, not by what the bot says of itself."""

from typing import Any

import pytest

from bot.demo.report import Entry, summarise
from bot.demo.transcript import Transcript

SILENCE = -100.0
SPEECH = -20.0


class Night:
    """A transcript that is told of one message after another; ids are the order they are typed in."""

    def __init__(self, *, called: bool = True) -> None:
        self.transcript = Transcript()
        if called:
            self.use("join")

    def use(self, command: str, at: float = 0.0) -> None:
        event = {"event": "used", "member": "Nora", "command": command, "answer": "Yes."}
        self.transcript.take_discord({**event, "at": at})

    def type(self, message_id: int, at: float, text: str = "", *, silent: bool = False) -> None:
        event = {"event": "typed", "message_id": str(message_id), "author": "Nora", "silent": silent}
        self.transcript.take_discord({**event, "text": text or f"Text {message_id}", "at": at})

    def delete(self, message_id: int, at: float) -> None:
        self.transcript.take_discord({"event": "deleted", "message_id": str(message_id), "at": at})

    def say(self, event: str, message_id: int, at: float, **values: object) -> None:
        self.transcript.take_bot({"event": f"message.{event}", "message_id": message_id, "at": at, **values})

    def end(self, message_id: int, at: float, outcome: str = "spoken", reason: str = "", made_ms: int = 0) -> None:
        values = {"engine": "local", "voice": "en", "heard_ms": 99_999}
        self.say("ended", message_id, at, outcome=outcome, reason=reason, made_ms=made_ms, **values)

    def hear(self, begin: float, *loudness: float) -> None:
        packets = [[begin + index / 50, dbfs] for index, dbfs in enumerate(loudness)]
        self.transcript.take_discord({"event": "heard", "packets": packets})

    def entry(self, message_id: int) -> Entry:
        return self.transcript.entry(str(message_id))


def test_a_message_is_heard_from_its_first_audible_packet_to_its_last() -> None:
    """Silence before and after is not counted, silence within is."""
    night = Night()
    night.type(1, 10.0)
    night.say("playing", 1, 10.05)
    night.say("words", 1, 11.0, spoken="Nora said: Text 1")
    night.end(1, 11.0, made_ms=120)
    night.hear(10.06, SILENCE, SILENCE, SPEECH, SPEECH, SILENCE, SPEECH, SILENCE)
    entry = night.entry(1)
    assert (entry.outcome, entry.reason) == ("heard", None)
    assert entry.first_packet_at == pytest.approx(10.10)
    assert (entry.latency_ms, entry.heard_ms) == (100, 80)
    assert (entry.spoken, entry.engine, entry.voice) == ("Nora said: Text 1", "local", "en")


def test_what_is_heard_belongs_to_the_message_whose_turn_it_is() -> None:
    """A turn lasts until the next begins; the two processes may be read in any order."""
    night = Night()
    night.hear(10.0, SPEECH, SPEECH, SPEECH)
    night.say("playing", 2, 10.03)
    night.say("playing", 1, 9.99)
    night.type(1, 9.9)
    night.type(2, 9.95)
    night.end(1, 10.03)
    night.end(2, 10.06)
    assert [entry.heard_ms for entry in night.transcript.entries()] == [40, 20]
    assert [entry.waited for entry in night.transcript.entries()] == [False, True]


@pytest.mark.parametrize(
    ("loudness", "outcome", "reason"),
    [
        ((), "lost", "not-heard"),
        ((SILENCE,) * 50, "lost", "not-heard"),
        ((SPEECH,) * 34, "lost", "cut-short"),
        ((SPEECH,) * 35, "heard", None),
    ],
)
def test_a_message_that_the_bot_calls_spoken_is_lost_if_the_listener_did_not_hear_it(
    loudness: tuple[float, ...], outcome: str, reason: str | None
) -> None:
    """Nothing, nothing audible, or 300 ms less than what was made."""
    night = Night()
    night.type(1, 10.0)
    night.say("playing", 1, 10.0)
    night.end(1, 11.0, made_ms=1000)
    night.hear(10.0, *loudness)
    assert (night.entry(1).outcome, night.entry(1).reason) == (outcome, reason)


def test_a_message_that_the_bot_says_it_lost_is_lost() -> None:
    """With its reason, and what was heard of it until then."""
    night = Night()
    night.type(1, 10.0)
    night.say("playing", 1, 10.0)
    night.hear(10.0, SPEECH)
    night.end(1, 10.1, "lost", "why", made_ms=1000)
    entry = night.entry(1)
    assert (entry.outcome, entry.reason, entry.heard_ms) == ("lost", "why", 20)


NOTHING = ("nothing", 0)


def skipped(reason: str, done: tuple[str, float], *, text: str = "Text", silent: bool = False) -> Night:
    """Return a night in which the bot skipped one message, sent at 10 s, at 11 s, and a member did this at a time."""
    night = Night()
    night.type(1, 10.0, text, silent=silent)
    night.end(1, 11.0, "skipped", reason)
    match done:
        case "delete", at:
            night.delete(1, at)
        case "delete another", at:
            night.delete(2, at)
        case ("skip" | "stop") as command, at:
            night.use(command, at)
        case _:
            pass
    return night


@pytest.mark.parametrize(
    ("reason", "night"),
    [
        ("silent-message", skipped("silent-message", NOTHING, silent=True)),
        ("nothing-to-say", skipped("nothing-to-say", NOTHING, text="... !?")),
        ("deleted", skipped("deleted", ("delete", 10.9))),
        ("skipped", skipped("skipped", ("skip", 10.9))),
        ("stopped", skipped("stopped", ("stop", 10.9))),
    ],
)
def test_a_skip_for_which_the_script_gave_reason_is_accepted(reason: str, night: Night) -> None:
    """Also if the bot told of it first."""
    assert (night.entry(1).outcome, night.entry(1).reason) == ("skipped", reason)
    assert night.transcript.settled("1")


@pytest.mark.parametrize(
    ("reason", "done"),
    [
        ("silent-message", NOTHING),
        ("nothing-to-say", NOTHING),
        ("bot-message", NOTHING),
        ("", NOTHING),
        ("deleted", NOTHING),
        ("deleted", ("delete", 11.1)),
        ("deleted", ("delete another", 10.9)),
        ("skipped", NOTHING),
        ("skipped", ("stop", 10.9)),
        ("skipped", ("skip", 9.9)),
        ("skipped", ("skip", 11.1)),
        ("stopped", NOTHING),
        ("stopped", ("skip", 10.9)),
        ("stopped", ("stop", 9.9)),
        ("stopped", ("stop", 11.1)),
    ],
)
def test_a_skip_without_reason_in_the_script_is_a_loss(reason: str, done: tuple[str, float]) -> None:
    """Nobody did what the bot says, or did it to another message, before this was sent, or after it was skipped."""
    night = skipped(reason, done)
    assert (night.entry(1).outcome, night.entry(1).reason) == ("lost", f"unfounded-{reason}")
    assert not night.transcript.settled("1"), "the reason may still come"


def test_one_skip_is_reason_for_one_message() -> None:
    """The first that ends from then on; a stop is for all that wait."""
    night = Night()
    for message_id in (1, 2, 3, 4):
        night.type(message_id, 10.0)
    night.use("skip", 11.0)
    night.use("stop", 12.0)
    night.end(2, 11.2, "skipped", "skipped")
    night.end(1, 11.1, "skipped", "skipped")
    night.end(3, 12.1, "skipped", "stopped")
    night.end(4, 12.2, "skipped", "stopped")
    assert [entry.outcome for entry in night.transcript.entries()] == ["skipped", "lost", "skipped", "skipped"]


def test_a_message_of_which_the_bot_tells_nothing_is_lost() -> None:
    """It was called into the call before."""
    night = Night()
    night.type(1, 10.0)
    assert (night.entry(1).outcome, night.entry(1).reason) == ("lost", "no-outcome")
    assert night.transcript.open_messages() == ["1"]


def test_nobody_expects_to_hear_what_was_typed_while_the_bot_was_not_called() -> None:
    """Before it was asked to join, and after it was sent away."""
    night = Night(called=False)
    night.type(1, 10.0)
    night.use("join")
    night.use("leave")
    night.type(2, 20.0)
    assert [(each.outcome, each.reason) for each in night.transcript.entries()] == [("skipped", "not-in-a-call")] * 2
    assert night.transcript.open_messages() == []


def test_a_message_is_settled_when_all_that_was_sent_of_it_has_arrived() -> None:
    """The listener tells a little later than the bot; what had no turn needs no listener."""
    night = Night()
    for message_id in (1, 2):
        night.type(message_id, 10.0)
        assert not night.transcript.settled(str(message_id))
    night.say("playing", 1, 10.0)
    night.hear(10.0, SPEECH)
    night.end(1, 10.02)
    night.delete(2, 10.01)
    night.end(2, 10.02, "skipped", "deleted")
    assert (night.transcript.settled("1"), night.transcript.settled("2")) == (False, True)
    night.hear(10.04, SILENCE, SILENCE, SILENCE)
    assert night.transcript.settled("1")


def test_the_report_has_ids_as_strings_and_nothing_for_what_there_is_not() -> None:
    """Ids of Discord are too large for the numbers of other languages."""
    night = Night()
    night.type(1 << 60, 10.0)
    night.delete(1 << 60, 10.05)
    night.end(1 << 60, 10.1, "skipped", "deleted")
    written: dict[str, Any] = night.entry(1 << 60).as_json()
    assert written["message_id"] == "1152921504606846976"
    nothing = {"spoken", "first_packet_at", "latency_ms"}
    assert {key for key, value in written.items() if value is None} == nothing


def test_the_summary_counts_and_takes_the_latency_of_those_that_need_not_wait() -> None:
    """Waiting for one's turn is no fault of the bot's."""
    night = Night()
    for message_id, sent_at in ((1, 10.0), (2, 10.1), (3, 20.0), (4, 30.0)):
        night.type(message_id, sent_at)
    for message_id, begin in ((1, 10.1), (2, 12.0), (3, 20.3)):
        night.say("playing", message_id, begin)
        night.hear(begin, SPEECH, SPEECH)
        night.end(message_id, begin + 1)
    night.end(4, 30.0, "lost", "engine-unavailable")
    summary = summarise(night.transcript.entries())
    assert (summary.heard, summary.skipped, [each.message_id for each in summary.lost]) == (3, 0, ["4"])
    assert summary.prompt_latency_ms == 200
    assert summary.heard_s == pytest.approx(0.12)


def test_errors_that_the_bot_logs_are_kept() -> None:
    """And nothing that is none."""
    transcript = Transcript()
    transcript.take_bot({"event": "bot.ready", "level": "info"})
    transcript.take_bot({"event": "session.failed", "level": "error"})
    assert [each["event"] for each in transcript.faults] == ["session.failed"]
