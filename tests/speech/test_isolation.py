"""A text that breaks the library costs one utterance, and nobody else's."""

import asyncio
import os
import signal

import pytest
from structlog.testing import capture_logs

from bot.speech import espeak_process, local
from bot.speech.engine import Persona, SpeechRejected, SpeechUnavailable
from bot.speech.espeak_process import EspeakEnded, EspeakProcess
from bot.speech.local import LocalEngine
from tests.speech.hearing import LONG_TEXT, hear
from tests.speech.processes import espeak_pids, wait_until_gone

LETHAL = ("s'" * 68, "w." * 240, "'-\u0905\u0905")
"""Each ends release 1.52 in the default voice: by a smashed stack, twice, and by reading from nowhere."""


def kill_espeak(number: signal.Signals = signal.SIGKILL) -> None:
    """Send a signal to the one process."""
    [pid] = espeak_pids()
    os.kill(pid, number)


@pytest.mark.parametrize("text", LETHAL)
async def test_a_text_that_ends_the_library_is_refused_and_the_next_is_spoken(engine: LocalEngine, text: str) -> None:
    """Time after time. The log tells of it without the text."""
    for _ in range(3):
        with capture_logs() as events, pytest.raises(SpeechRejected, match="ended the local voice"):
            await hear(engine, text)
        with capture_logs() as more:
            assert (await hear(engine, "Hello there")).duration_s > 0.5
        crashes = events + more
        assert 1 <= len(crashes) <= 2  # a text is tried a second time, unless some of it was spoken
        for crash in crashes:
            assert crash["event"] == "local_voice.crashed"
            assert crash["log_level"] == "warning"
            assert crash["exit_code"] < 0
            assert set(crash) == {"event", "log_level", "exit_code"}


async def test_guilds_that_wait_behind_it_are_all_spoken_to(engine: LocalEngine) -> None:
    """Each gets its own text, though the process is another one by then."""
    alone = await hear(engine, "Hello there, how are you?")
    texts = ["Hello there, how are you?", LETHAL[0]] * 5
    results = await asyncio.gather(*(hear(engine, text) for text in texts), return_exceptions=True)
    for text, result in zip(texts, results, strict=True):
        if text in LETHAL:
            assert isinstance(result, SpeechRejected)
        else:
            assert not isinstance(result, BaseException)
            assert result.duration_s == pytest.approx(alone.duration_s, rel=0.01)


async def test_a_process_that_is_killed_while_it_speaks_costs_that_utterance(engine: LocalEngine) -> None:
    """The reader learns that the rest is missing, and a new process is there at once."""
    [pid] = espeak_pids()
    async with engine.speak(LONG_TEXT, Persona()) as speech:
        await anext(speech.pieces)
        os.kill(pid, signal.SIGKILL)
        with pytest.raises(SpeechRejected, match="ended the local voice"):
            async for _ in speech.pieces:
                pass
    assert (await hear(engine, "Hello there")).duration_s > 0.5
    assert espeak_pids() != [pid]


async def test_a_process_that_dies_between_utterances_costs_none(engine: LocalEngine) -> None:
    """As when the system runs out of memory."""
    await hear(engine, "Hello there")
    [pid] = espeak_pids()
    kill_espeak()
    await asyncio.to_thread(wait_until_gone, pid)
    await asyncio.sleep(0.05)  # the loop takes some turns to notice
    with capture_logs() as events:
        assert (await hear(engine, "Hello there")).duration_s > 0.5
    assert [event["event"] for event in events] == ["local_voice.crashed"]


async def test_an_utterance_whose_process_dies_before_a_sound_of_it_is_spoken_by_the_next(engine: LocalEngine) -> None:
    """The text before it may have spoilt the process's memory."""
    kill_espeak(signal.SIGSTOP)
    innocent = asyncio.create_task(hear(engine, "Hello there"))
    await asyncio.sleep(0.05)  # it is with the process by then
    kill_espeak()
    assert (await innocent).duration_s > 0.5


async def test_a_hung_process_is_ended_and_the_next_is_spoken(
    engine: LocalEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It answers nothing for some seconds, which no text takes."""
    monkeypatch.setattr(espeak_process, "REPLY_TIMEOUT_S", 0.5)
    kill_espeak(signal.SIGSTOP)
    waiting = [asyncio.create_task(hear(engine, text)) for text in ("Hello there", "Hello again")]
    first, second = await asyncio.gather(*waiting, return_exceptions=True)
    assert isinstance(first, SpeechRejected)
    assert not isinstance(second, BaseException)
    assert second.duration_s > 0.5


async def test_a_text_that_was_left_costs_nothing_even_if_it_ends_the_library(engine: LocalEngine) -> None:
    """It is not tried at all while it waits."""
    first = asyncio.create_task(hear(engine, LONG_TEXT))
    await asyncio.sleep(0)
    lethal = asyncio.create_task(hear(engine, LETHAL[0]))
    await asyncio.sleep(0)
    lethal.cancel()
    with capture_logs() as events:
        assert (await first).duration_s > 200
        assert (await hear(engine, "Hello there")).duration_s > 0.5
    assert events == []


async def test_an_engine_that_cannot_start_again_is_unavailable_until_it_can(
    engine: LocalEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the system has no process to spare: each utterance tries anew."""

    class Unstartable(EspeakProcess):
        @classmethod
        async def start(cls, library_path: str, data_path: str) -> "Unstartable":
            raise EspeakEnded("no process to spare")

    with capture_logs() as events, monkeypatch.context() as exhausted:
        exhausted.setattr(local, "EspeakProcess", Unstartable)
        for text in (LETHAL[0], "Hello there"):
            with pytest.raises(SpeechUnavailable, match="does not start"):
                await hear(engine, text)
    assert {event["event"] for event in events} == {"local_voice.crashed", "local_voice.not_started"}
    assert (await hear(engine, "Hello there")).duration_s > 0.5
