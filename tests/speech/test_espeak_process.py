"""The process of eSpeak NG speaks until its owner ends, however that ends, and no longer."""

import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.speech import espeak_process, espeak_wire
from bot.speech.espeak_files import installed
from bot.speech.espeak_process import EspeakEnded, EspeakProcess
from tests.speech.hearing import LONG_TEXT
from tests.speech.processes import espeak_pids, wait_until_gone

OWNER = """
import asyncio, sys
from bot.speech.espeak_files import installed
from bot.speech.espeak_process import EspeakProcess
async def main():
    with installed() as paths:
        process = await EspeakProcess.start(*paths)
    print("up", flush=True)
    while "speak" in sys.argv:
        await process.synthesise("Hello there, and so on. " * 200, "gmw/en-US", 80, 66, lambda pcm: True)
    await asyncio.sleep(60)
asyncio.run(main())
"""


@pytest.fixture
async def process() -> AsyncIterator[EspeakProcess]:
    """A process of our own."""
    with installed() as paths:
        process = await EspeakProcess.start(*paths)
        yield process
        await process.aclose()


async def duration_s(process: EspeakProcess, text: str = "Hello there", voice: str = "gmw/en-US") -> float:
    """How long a text takes to say."""
    pieces: list[bytes] = []

    def receive(pcm: bytes) -> bool:
        pieces.append(pcm)
        return True

    await process.synthesise(text, voice, 175, 66, receive)
    return len(b"".join(pieces)) / 2 / process.rate_hz


async def test_voices_are_listed(process: EspeakProcess) -> None:
    """As the package brings them."""
    voices = {identifier: (name, languages, gender) for identifier, name, languages, gender in process.voices}
    assert voices["gmw/en-GB-scotland"] == ("English (Scotland)", "en-gb-scotland en", "male")


async def test_an_unknown_voice_is_an_error(process: EspeakProcess) -> None:
    """The library itself would go on in the voice before."""
    with pytest.raises(ValueError, match="no such voice"):
        await duration_s(process, voice="gmw/nobody")
    assert await duration_s(process) > 0.5


async def test_a_receiver_that_has_enough_gets_no_more(process: EspeakProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process leaves off, where hours of speech are left, and can be used again at once."""
    monkeypatch.setattr(espeak_process, "REPLY_TIMEOUT_S", 3.0)
    pieces: list[bytes] = []

    def receive(pcm: bytes) -> bool:
        pieces.append(pcm)
        return len(pieces) < 3

    await process.synthesise(LONG_TEXT * 20, "gmw/en-US", 175, 66, receive)
    assert len(pieces) == 3
    assert 0.5 < await duration_s(process) < 1


async def test_dropped_speech_that_never_ends_is_a_hang(
    process: EspeakProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever left does not make the others wait for long, even if the library takes no notice."""
    monkeypatch.setattr(espeak_process, "REPLY_TIMEOUT_S", 0.3)
    monkeypatch.setattr(espeak_wire, "STOP", espeak_wire.SPEAK)  # here, and not in the process: it never stops
    with pytest.raises(EspeakEnded, match="hung"):
        await process.synthesise(LONG_TEXT * 20, "gmw/en-US", 80, 66, lambda _: False)
    assert not process.is_alive


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_only_its_owner_ends_it(process: EspeakProcess, number: signal.Signals) -> None:
    """A Ctrl-C or a service manager may reach it first, while the bot is still saying something."""
    [pid] = espeak_pids()
    os.kill(pid, number)
    assert await duration_s(process) > 0.5
    assert os.getsid(pid) == pid


@pytest.mark.parametrize("doing", ["speak", "wait"])
def test_it_does_not_outlive_an_owner_who_is_killed(doing: str) -> None:
    """The owner has no chance to end it, and may be in the middle of speech."""
    with subprocess.Popen([sys.executable, "-c", OWNER, doing], stdout=subprocess.PIPE, cwd=Path.cwd()) as owner:  # noqa: S603 - our own program
        assert owner.stdout is not None
        assert owner.stdout.readline() == b"up\n"
        [pid] = espeak_pids(owner.pid)
        owner.kill()
        owner.wait(10)
    wait_until_gone(pid)
