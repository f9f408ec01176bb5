"""A closed engine leaves nothing behind, whatever it was doing."""

import asyncio
import signal
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.speech.engine import SpeechRejected, SpeechUnavailable
from bot.speech.local import LocalEngine
from tests.speech.hearing import LONG_TEXT, hear
from tests.speech.processes import espeak_pids
from tests.speech.test_isolation import LETHAL, kill_espeak


class Held(NamedTuple):
    """What a process holds."""

    processes: list[int]
    threads: set[threading.Thread]
    tasks: "set[asyncio.Task[object]]"
    descriptors: list[str]

    @classmethod
    def now(cls) -> "Held":
        """At this moment."""
        return cls(
            espeak_pids(),
            set(threading.enumerate()),
            asyncio.all_tasks(),
            [each.name for each in Path("/dev/fd").iterdir()],
        )


async def nothing(_: LocalEngine) -> None:
    """Say nothing at all."""


async def greet(engine: LocalEngine) -> None:
    """Say something to its end."""
    await hear(engine, "Hello")


async def crash(engine: LocalEngine) -> None:
    """Break the library; it is being started anew after this."""
    with pytest.raises(SpeechRejected):
        await hear(engine, LETHAL[0])


async def hang(engine: LocalEngine) -> None:
    """Let the process answer no more, not even to its end."""
    kill_espeak(signal.SIGSTOP)


async def die(engine: LocalEngine) -> None:
    """Kill the process and do not notice."""
    kill_espeak()


@pytest.mark.parametrize("do", [nothing, greet, crash, hang, die])
async def test_closing_leaves_nothing(do: Callable[[LocalEngine], Awaitable[None]]) -> None:
    """Neither process nor thread, task or descriptor; and it may be asked for twice, at once or later."""
    before = Held.now()
    engine = await LocalEngine.open()
    await do(engine)
    await asyncio.gather(engine.aclose(), engine.aclose())
    await engine.aclose()
    _let_watchers_end(before)
    assert Held.now() == before


async def test_closing_ends_what_is_being_said() -> None:
    """The one that is spoken and those that wait: their readers are told and do not hang, and nothing is left."""
    before = Held.now()
    engine = await LocalEngine.open()
    readers = [asyncio.create_task(hear(engine, LONG_TEXT)) for _ in range(5)]
    await asyncio.sleep(0.05)
    await engine.aclose()
    results = await asyncio.gather(*readers, return_exceptions=True)
    assert [type(result) for result in results] == [SpeechUnavailable] * 5
    _let_watchers_end(before)
    assert Held.now() == before


async def test_closing_does_not_wait_for_a_hung_process() -> None:
    """The bot has five seconds to end in, all in all."""
    engine = await LocalEngine.open()
    kill_espeak(signal.SIGSTOP)
    reader = asyncio.create_task(hear(engine, "Hello"))
    await asyncio.sleep(0.05)
    async with asyncio.timeout(2):
        await engine.aclose()
    with pytest.raises(SpeechUnavailable):
        await reader


async def test_a_closed_engine_is_unavailable() -> None:
    """For speech and for the list of voices."""
    engine = await LocalEngine.open()
    await engine.aclose()
    with pytest.raises(SpeechUnavailable):
        await hear(engine, "Hello")
    with pytest.raises(SpeechUnavailable):
        await engine.voices()


async def test_engines_do_not_disturb_one_another(engine: LocalEngine) -> None:
    """Each has a process to itself."""
    other = await LocalEngine.open()
    one, another = await asyncio.gather(hear(engine, "Hello there"), hear(other, "Hello there"))
    await other.aclose()
    assert one.duration_s == pytest.approx(another.duration_s, rel=0.01)
    assert (await hear(engine, "Hello there")).duration_s == pytest.approx(one.duration_s, rel=0.01)


def _let_watchers_end(before: Held) -> None:
    """Python 3.11 waits for a process in a thread, which ends a moment after it has told of the end."""
    for thread in set(threading.enumerate()) - before.threads:
        thread.join(1)
