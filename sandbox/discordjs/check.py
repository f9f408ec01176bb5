"""What members hear of a discord.js bot in a local Discord, and what it hears of them."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sandbox.discordjs.client import Client
from sandbox.discordjs.sound import chirp, correlation, encode
from sandbox.server import Sandbox
from sandbox.voice.hearing import HeardPacket, lay_out
from sandbox.voice.listener import Listener
from sandbox.voice.privacy import SILENCE, Library

ENOUGH = 0.98
"""The least correlation that counts as heard; Opus itself leaves more than 0.9999 of these tones."""

_PACKET_SAMPLES = 960
_SAYING_S = 3.0
_LIBRARIES: tuple[Library, ...] = ("davey", "libdave")
# Longer than a listener waits for the keys of a packet before it counts it as refused.
_SETTLING_S = 1.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one heard of another.

    Attributes:
        speaker: Who spoke.
        listener: Who heard.
        said: Packets said.
        heard: Packets that came out byte for byte as they were said.
        refused: Packets that could not be decrypted.
        in_clear: Packets that the speaker sent without end-to-end encryption; silences are always sent so.
        likeness: How the sound, decoded, correlates with its source.
    """

    speaker: str
    listener: str
    said: int
    heard: int
    refused: int
    in_clear: int
    likeness: float

    @property
    def passed(self) -> bool:
        """Whether everything came across, encrypted end to end."""
        return self.heard == self.said and not self.refused and not self.in_clear and self.likeness >= ENOUGH


@dataclass(frozen=True, slots=True)
class _Saying:
    sound: NDArray[np.int16]
    packets: list[bytes]


@dataclass(frozen=True, slots=True)
class _Heard:
    packets: list[HeardPacket]
    refused: int


async def run(node: Path) -> tuple[dict[str, str], list[Outcome]]:
    """Let discord.js and two members speak in turn in one call; return the client's versions, and who heard what.

    Raises:
        ClientFailedError: The client did not do its part.
        TimeoutError: The members' group was not formed.
    """
    async with Sandbox(bot_name="discord.js") as sandbox:
        guild = sandbox.add_guild("Home")
        call = guild.voice_channel("Call")

        def in_clear(user_id: int) -> int:
            sent = sandbox.voice.sent(guild_id=guild.id, user_id=user_id)
            return sum(not each.end_to_end and not each.silence for each in sent)

        members: list[tuple[Library, Listener]] = [
            (library, await guild.add_member(library).join(call, library=library)) for library in _LIBRARIES
        ]
        async with Client.running(node, sandbox, call) as client:
            for _, listener in members:
                await listener.encrypted(5)
            said = _saying(300, 1500)
            await client.play(said.packets)
            await asyncio.sleep(_SETTLING_S)
            outcomes = [
                _judge("discord.js", library, said, _of_bot(listener, sandbox.bot.id), in_clear(sandbox.bot.id))
                for library, listener in members
            ]
            for library, listener in members:
                said = _saying(400, 2000)
                heard = await _of_member(listener, said, client)
                outcomes.append(_judge(library, "discord.js", said, heard, in_clear(listener.user_id)))
        return client.versions, outcomes


def _saying(low_hz: float, high_hz: float) -> _Saying:
    sound = chirp(_SAYING_S, low_hz=low_hz, high_hz=high_hz)
    return _Saying(sound, encode(sound))


def _of_bot(listener: Listener, bot_id: int) -> _Heard:
    packets = [each for each in listener.packets if each.user_id == bot_id]
    refused = sum(each.failure is not None for each in packets) + listener.ears.broken + listener.ears.before_group
    return _Heard(packets, refused)


async def _of_member(listener: Listener, said: _Saying, client: Client) -> _Heard:
    """Let a member speak to discord.js, which tells no timestamps: what it hears is laid end to end."""
    already = len(client.refused)
    # Silence first: it drops what overtakes the message that tells whose an ssrc is, as a first packet does here.
    await listener.speak([])
    await listener.speak(said.packets)
    await asyncio.sleep(_SETTLING_S)
    speech = (each for each in client.heard[listener.user_id] if each != SILENCE)
    packets = [
        HeardPacket(0, listener.user_id, 0, index, index * _PACKET_SAMPLES, opus, end_to_end=True, failure=None)
        for index, opus in enumerate(speech)
    ]
    return _Heard(packets, len(client.refused) - already)


def _judge(speaker: str, listener: str, said: _Saying, heard: _Heard, in_clear: int) -> Outcome:
    intact = len(set(said.packets).intersection(each.opus for each in heard.packets))
    likeness = correlation(said.sound, lay_out(heard.packets).samples)
    return Outcome(speaker, listener, len(said.packets), intact, heard.refused, in_clear, likeness)
