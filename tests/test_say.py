"""`narrator say` and `narrator voices` as a shell sees them, with a speech API on loopback."""

import asyncio
import os
import re
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.audio.decoder import Decoder
from tests.audio.signals import HEARD_HZ, compare, from_pcm, to_pcm, voice_like
from tests.speech.server import End, Reply, SpeechServer, serving

PCM = to_pcm(voice_like(24_000, 24_000))
KEY = "sk-very-secret"


class Ended(NamedTuple):
    """What is left of a process."""

    code: int
    out: bytes
    told: list[str]


@pytest.fixture(autouse=True)
def _own_directory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


async def narrator(*arguments: str, server: SpeechServer | None = None, **settings: str) -> Ended:
    """Run the command without a token, with a server as the operator's own."""
    hidden = ("NARRATOR_", "DISCORD_", "OPENAI_", "OPENROUTER_")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(hidden)} | settings
    if server is not None:
        environment |= {"NARRATOR_SPEECH_BASE_URL": server.base_url, "NARRATOR_SPEECH_API_KEY": KEY}
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments, env=environment, stdout=pipe, stderr=pipe
    )
    try:
        async with asyncio.timeout(30):
            out, told = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert KEY.encode() not in out + told
    return Ended(process.returncode or 0, out, told.decode().splitlines())


def written(name: str) -> bytes:
    """What is in a file; nothing if there is none."""
    path = Path(name)
    return path.read_bytes() if path.exists() else b""


def likeness(file: bytes) -> float:
    """How much of the second of speech is in a file."""
    decoder = Decoder(8_000, 1, is_pcm=False)
    return compare(from_pcm(decoder.decode(file) + decoder.finish()), voice_like(HEARD_HZ, HEARD_HZ)).correlation


@pytest.mark.parametrize("name", ["hi.wav", "hi.OGG"])
async def test_speech_is_written_to_a_file(name: str) -> None:
    """As asked for, by the way that it takes to a call; who spoke, and how soon, is told."""
    async with serving() as server:
        server.replies = [Reply([PCM])]
        options = ("--voice", "ann", "--instructions", "Calm", "--speed", "1.5", "--out", name)
        ended = await narrator("say", "Hello", *options, server=server)
        assert (ended.code, ended.out) == (0, b"")
        [told] = ended.told
        assert re.fullmatch(r"narrator say: custom spoke, in ann; the first audio came after \d+ ms", told)
        assert likeness(written(name)) > 0.95
        assert server.spoken == [
            {"input": "Hello", "voice": "ann", "instructions": "Calm", "speed": 1.5, "response_format": "pcm"}
        ]


async def test_speech_is_written_to_standard_output() -> None:
    """As WAV, and nothing else with it."""
    async with serving() as server:
        server.replies = [Reply([PCM])]
        ended = await narrator("say", "Hello", "--out", "-", server=server)
    assert ended.code == 0
    assert ended.out.startswith(b"RIFF")
    assert likeness(ended.out) > 0.95


async def test_the_next_engine_speaks_here_too() -> None:
    """What failed is told as well."""
    async with serving() as server:
        server.replies = [Reply(status=401)]
        ended = await narrator("say", "Hello", "--out", "hi.wav", server=server)
    assert ended.code == 0
    assert "status 401" in ended.told[0]
    assert ended.told[-1].startswith("narrator say: local spoke")
    assert len(written("hi.wav")) > 10_000


@pytest.mark.parametrize(
    ("reply", "told"), [(Reply(status=401), "status 401"), (Reply([PCM], end=End.CUT), "the answer broke off")]
)
async def test_one_engine_alone_that_cannot_speak(reply: Reply, told: str) -> None:
    """One line, exit code 1, no file."""
    async with serving() as server:
        server.replies = [reply]
        ended = await narrator("say", "Hello", "--engine", "custom", "--out", "hi.wav", server=server)
    assert ended.code == 1
    assert len(ended.told) == 1
    assert ended.told[0].startswith(f"narrator say: custom: {told}")
    assert written("hi.wav") == b""


async def test_an_engine_that_is_not_set_up() -> None:
    """The setting that it lacks is named; no file is left."""
    ended = await narrator("say", "Hello", "--engine", "openai", "--out", "hi.wav")
    assert (ended.code, ended.told) == (1, ["narrator say: openai: OPENAI_API_KEY is not set"])
    assert written("hi.wav") == b""


async def test_a_voice_that_no_engine_has() -> None:
    """It is not replaced by another in silence."""
    ended = await narrator("say", "Hello", "--voice", "nobody", "--out", "hi.wav")
    assert ended.code == 1
    assert ended.told == ["narrator say: no engine has the voice 'nobody'; `narrator voices` lists those there are"]


async def test_a_file_that_cannot_be_written() -> None:
    """The system's reason is told."""
    ended = await narrator("say", "Hello", "--out", "nowhere/hi.wav")
    assert ended.code == 1
    assert ended.told[-1] == "narrator say: cannot write nowhere/hi.wav: No such file or directory"


@pytest.mark.parametrize("command", [("say", "Hello", "--out", "hi.wav"), ("voices",)])
async def test_a_wrong_setting_ends_with_78(command: tuple[str, ...]) -> None:
    """As for the bot."""
    ended = await narrator(*command, NARRATOR_SPEECH_FORMAT="opus")
    assert (ended.code, ended.told) == (78, ["narrator: NARRATOR_SPEECH_FORMAT is 'opus'; allowed: pcm, wav, mp3"])


async def test_voices_are_listed_a_line_each() -> None:
    """Of every engine in turn: engine, voice, name, language, gender."""
    async with serving() as server:
        server.routes["/audio/voices"] = Reply.of_json([{"id": "ann", "name": "Ann\nMarie"}, "bob"])
        ended = await narrator("voices", server=server)
        alone = await narrator("voices", "--engine", "custom", server=server)
    lines = ended.out.decode().splitlines()
    assert (ended.code, ended.told) == (0, [])
    assert lines[:2] == ["custom\tann\tAnn Marie", "custom\tbob\tbob"]
    assert "local\ten-us\tEnglish (America)\ten-US\tmale" in lines
    assert alone.out.decode().splitlines() == lines[:2]


async def test_an_engine_that_cannot_tell_its_voices_is_told() -> None:
    """The others are listed all the same."""
    async with serving() as server:
        server.routes["/audio/voices"] = Reply(status=500)
        ended = await narrator("voices", server=server)
    assert (ended.code, ended.told) == (1, ["narrator voices: custom: its list has status 500"])
    assert ended.out.startswith(b"local\t")


async def test_a_server_without_a_list_is_told() -> None:
    """That is no fault."""
    async with serving() as server:
        ended = await narrator("voices", "--engine", "custom", server=server)
    assert (ended.code, ended.out) == (0, b"")
    assert ended.told == ["narrator voices: custom lists no voices: any name may be tried"]
