"""Members whose voices are from different speech APIs: each API is asked for what its member chose, and is heard.

OpenRouter is a server on loopback here, under its own name: the bot is led to it as it would be led out of a company
network, by the variables https_proxy and SSL_CERT_FILE. The operator's own server is a second one. Each speaks in a
tone of its own, by which a listener knows it.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import pytest_asyncio

from bot.narration.ports import Outcome
from sandbox import certificates
from sandbox.answer import Answer
from sandbox.certificates import Certificates
from sandbox.member import Member
from sandbox.server import Sandbox
from tests.e2e.stage import RATE_HZ, READY_S, Room, Sound, Stage, start_bot
from tests.speech.server import Reply, SpeechServer, serving

pytestmark = pytest.mark.asyncio(loop_scope="module")

OPENROUTER = "openrouter.ai"
MODEL = "openai/gpt-4o-mini-tts-2025-12-15"
"""The preset while it lasts; and the only one that the server lists, so that the tests outlive it."""
OPENROUTERS_KEY, OWN_KEY = "sk-or-v1-a-key-of-openrouters", "sk-a-key-of-the-operators-own"

OPENROUTERS_TONE_HZ, OWN_TONE_HZ = 500, 800
TONE_S = 0.6
TONE_RATE_HZ = 24_000

DOWN = Reply([b"The server is too busy"], 503, {"Content-Type": "text/plain", "x-should-retry": "false"})


class CompanyProxy:
    """The HTTP CONNECT proxy of a company network from which nothing but OpenRouter can be reached.

    Attributes:
        port: where OpenRouter is.
        is_open: whether it can be reached at all.
    """

    def __init__(self, port: int) -> None:
        self.port = port
        self.is_open = True
        self._tunnels: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def serving(self) -> AsyncGenerator[str]:
        """Listen; the address for https_proxy."""
        listening = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        try:
            yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        finally:
            listening.close()
            await self.cut()

    async def cut(self) -> None:
        """End every connection that leads through it."""
        tunnels = list(self._tunnels)
        for tunnel in tunnels:
            tunnel.cancel()
        await asyncio.gather(*tunnels, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tunnel = asyncio.create_task(self._lead(reader, writer))
        self._tunnels.add(tunnel)
        tunnel.add_done_callback(self._tunnels.discard)

    async def _lead(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            if not self.is_open or not head.startswith(f"CONNECT {OPENROUTER}:443 ".encode()):
                writer.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
                return
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.port)
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            try:
                await asyncio.gather(_copy(reader, far_writer), _copy(far_reader, writer))
            finally:
                far_writer.close()
        except (OSError, asyncio.IncompleteReadError):
            return  # one side has gone, and so does the other
        finally:
            writer.close()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while piece := await reader.read(65_536):
        writer.write(piece)
        await writer.drain()
    writer.close()


@dataclass
class Evening:
    """A bot with two engines, OpenRouter and then the operator's own server."""

    stage: Stage
    proxy: CompanyProxy
    openrouter: SpeechServer
    own: SpeechServer

    async def room(self, name: str) -> Room:
        """A room whose members have chosen: Ada a voice of OpenRouter's, Bo one of the operator's server."""
        room = await self.stage.room(name)
        await change(room, room.ada, voice="ballad", speed=1.5)
        form = await room.ada.use("instructions", channel=room.text)
        await (await room.ada.submit(form, {"instructions": ADAS["instructions"]})).wait_edit(15)
        await change(room, room.bo, voice="Heart", speed=0.8, instructions=BOS["instructions"])
        return room


ADAS: dict[str, Any] = {
    "model": MODEL,
    "voice": "ballad",
    "speed": 1.5,
    "instructions": "Warm and unhurried,\nwith a smile.",
    "provider": {"options": {"openai": {"instructions": "Warm and unhurried,\nwith a smile."}}},
    "response_format": "pcm",
}
BOS: dict[str, Any] = {
    "model": "kokoro",
    "voice": "af_heart",
    "speed": 0.8,
    "instructions": "Like a lighthouse keeper",
    "response_format": "pcm",
}


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def evening(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Evening]:
    """One bot for all tests of this module."""
    home = tmp_path_factory.mktemp("bot")
    own_tls = _certificates(tmp_path_factory.mktemp("tls"))
    async with AsyncExitStack() as stack:
        sandbox = await stack.enter_async_context(Sandbox())
        sandbox.add_guild("Foyer")
        openrouter = await stack.enter_async_context(serving(own_tls.server_context()))
        openrouter.routes["/api/v1/models?output_modalities=speech"] = Reply.of_json(
            {"data": [{"id": MODEL, "supported_voices": ["alloy", "ballad"], "expiration_date": None}]}
        )
        own = await stack.enter_async_context(serving())
        own.routes["/audio/voices"] = Reply.of_json(
            {"voices": [{"id": "af_heart", "name": "Heart"}, {"id": "af_sky", "name": "Sky"}]}
        )
        openrouter.replies, own.replies = [_tone(OPENROUTERS_TONE_HZ)], [_tone(OWN_TONE_HZ)]
        proxy = CompanyProxy(int(openrouter.base_url.rpartition(":")[2].partition("/")[0]))
        trust = home / "trust.pem"
        trust.write_bytes(sandbox.ca_bundle.read_bytes() + own_tls.authority.read_bytes())
        settings = {
            "NARRATOR_ENGINES": "openrouter,custom",
            "OPENROUTER_API_KEY": OPENROUTERS_KEY,
            "NARRATOR_SPEECH_BASE_URL": own.base_url,
            "NARRATOR_SPEECH_API_KEY": OWN_KEY,
            "NARRATOR_SPEECH_MODEL": "kokoro",
            "NARRATOR_SPEECH_VOICE": "af_sky",
            "SSL_CERT_FILE": str(trust),
            "https_proxy": await stack.enter_async_context(proxy.serving()),
            "no_proxy": "127.0.0.1",
        }
        bot = await stack.enter_async_context(await start_bot(sandbox, home, **settings))
        await bot.wait_for("bot.ready", timeout_s=READY_S)
        await sandbox.bot_ready(READY_S, wait_commands=True)
        yield Evening(Stage(sandbox, bot), proxy, openrouter, own)


def _certificates(folder: Path) -> Certificates:
    """Of a second authority, for OpenRouter's name; the sandbox's own names are a constant, which is exchanged here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(certificates, "HOSTS", (OPENROUTER,))
        return Certificates.create(folder)


def _tone(pitch_hz: int) -> Reply:
    samples = 8_000 * np.sin(2 * np.pi * pitch_hz * np.arange(TONE_S * TONE_RATE_HZ) / TONE_RATE_HZ)
    return Reply([samples.astype("<i2").tobytes()])


def pitch_hz(sound: Sound) -> float:
    """Of a steady tone."""
    return float(np.argmax(np.abs(np.fft.rfft(sound, RATE_HZ))))


async def change(room: Room, member: Member, **options: object) -> Answer:
    """Use /voice with options, and wait for the answer that stays."""
    answer = await member.use("voice", channel=room.text, **options)
    await answer.wait_edit(15)
    assert answer.ephemeral
    return answer


async def assert_heard_from(room: Room, member: Member, words: str, tone_hz: int) -> None:
    """Let a member write, and check whose tone Bo hears, whole."""
    sound = await room.heard(await member.type(room.text, words))
    assert abs(pitch_hz(sound) - tone_hz) < 5
    assert abs(len(sound) / RATE_HZ - TONE_S) < 0.03


def asked_for(server: SpeechServer, words: str) -> dict[str, Any]:
    """The one request for these words that a server has had."""
    [order] = [each for each in server.spoken if each["input"].endswith(words)]
    return order


async def test_each_api_is_asked_for_what_its_member_chose(evening: Evening) -> None:
    """Model, voice, speed, instructions and words; and nobody is asked for what another is to speak."""
    room = await evening.room("two engines")
    before = len(evening.openrouter.spoken), len(evening.own.spoken)
    await assert_heard_from(room, room.ada, "Good evening to you all", OPENROUTERS_TONE_HZ)
    await assert_heard_from(room, room.bo, "And a good evening to you", OWN_TONE_HZ)
    await assert_heard_from(room, room.ada, "What a day it was", OPENROUTERS_TONE_HZ)

    adas_lines = ["Ada said: Good evening to you all", "Ada said: What a day it was"]
    assert evening.openrouter.spoken[before[0] :] == [{**ADAS, "input": line} for line in adas_lines]
    assert evening.own.spoken[before[1] :] == [{**BOS, "input": "Bo said: And a good evening to you"}]


async def test_no_api_is_shown_the_key_of_another(evening: Evening) -> None:
    """Neither when it speaks nor when it lists its voices."""
    room = await evening.room("keys")
    await assert_heard_from(room, room.ada, "This is for one of them", OPENROUTERS_TONE_HZ)
    await assert_heard_from(room, room.bo, "And this is for the other", OWN_TONE_HZ)
    for server, key in ((evening.openrouter, OPENROUTERS_KEY), (evening.own, OWN_KEY)):
        assert {each.method for each in server.asked} == {"GET", "POST"}
        assert {each.headers["authorization"] for each in server.asked} == {f"Bearer {key}"}


async def test_the_voices_of_every_api_are_suggested(evening: Evening) -> None:
    """By the names that they give them; what is meant by a slip is looked for among all of them."""
    room = evening.stage.empty_room("suggestions")
    choices = await room.ada.complete("voice", "voice", "", channel=room.text)
    names = {choice.value: choice.name for choice in choices}
    assert names == {"alloy": "alloy", "ballad": "ballad", "af_heart": "Heart", "af_sky": "Sky"}
    assert "The nearest: **ballad**" in (await change(room, room.ada, voice="balad")).content
    assert "The nearest: **Heart**" in (await change(room, room.ada, voice="haert")).content


@pytest.mark.parametrize("wrong", [{"voice": "xyzzy"}, {"speed": 9}, {"instructions": "x" * 501}])
async def test_what_was_refused_is_asked_of_no_api(evening: Evening, wrong: dict[str, object]) -> None:
    """The next message is asked for just as those before it, with whatever else the refused command held."""
    room = await evening.room("refused")
    right = {"voice": "alloy", "speed": 2, "instructions": "Fast"}
    answer = await change(room, room.ada, **{**right, **wrong})
    assert "Nothing has changed." in answer.content
    words = f"Not with a wrong {next(iter(wrong))}"
    await assert_heard_from(room, room.ada, words, OPENROUTERS_TONE_HZ)
    assert asked_for(evening.openrouter, words) == {**ADAS, "input": f"Ada said: {words}"}


async def test_when_an_api_cannot_be_reached_any_more_the_next_one_speaks(evening: Evening) -> None:
    """Its connections are cut: the next message is heard from the other, in its own voice, as its author wished.

    And once it is back, from it again.
    """
    room = await evening.room("unreachable")
    await assert_heard_from(room, room.ada, "While it is there", OPENROUTERS_TONE_HZ)

    evening.proxy.is_open = False
    await evening.proxy.cut()
    try:
        await assert_heard_from(room, room.ada, "While it is gone", OWN_TONE_HZ)
        order = asked_for(evening.own, "While it is gone")
        assert order == {**BOS, "voice": "af_sky", **_manner(ADAS), "input": "While it is gone"}
        await assert_heard_from(room, room.bo, "I am heard as ever", OWN_TONE_HZ)
        assert asked_for(evening.own, "I am heard as ever") == {**BOS, "input": "Bo said: I am heard as ever"}
    finally:
        evening.proxy.is_open = True

    await assert_heard_from(room, room.ada, "When it is back", OPENROUTERS_TONE_HZ)
    assert asked_for(evening.openrouter, "When it is back") == {**ADAS, "input": "Ada said: When it is back"}


async def test_when_an_api_refuses_to_speak_the_next_one_does(evening: Evening) -> None:
    """Also the other way round, from the second of the operator's order to the first."""
    room = await evening.room("overloaded")
    evening.own.replies = [DOWN]
    try:
        message = await room.bo.type(room.text, "Who speaks for me now")
        sound = await room.heard(message)
    finally:
        evening.own.replies = [_tone(OWN_TONE_HZ)]
    assert abs(pitch_hz(sound) - OPENROUTERS_TONE_HZ) < 5
    ended = await room.ended(message)
    assert (ended["outcome"], ended["engine"]) == (Outcome.SPOKEN, "openrouter")
    order = asked_for(evening.openrouter, "Who speaks for me now")
    assert (order["voice"], _manner(order)) == ("alloy", _manner(BOS))


def _manner(order: dict[str, Any]) -> dict[str, Any]:
    """What of a request is the member's wish whatever the voice."""
    return {"speed": order["speed"], "instructions": order["instructions"]}
