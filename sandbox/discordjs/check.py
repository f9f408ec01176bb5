"""What members hear of a discord.js bot in a local Discord, and what it hears of them."""

import asyncio
from collections.abc import Sequence
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
    """What one heard of another: packets said, heard as they were said, and refused; and the sound, decoded."""

    speaker: str
    listener: str
    said: int
    heard: int
    refused: int
    likeness: float

    @property
    def passed(self) -> bool:
        """Whether everything came across, encrypted end to end."""
        return self.heard == self.said and not self.refused and self.likeness >= ENOUGH


@dataclass(frozen=True, slots=True)
class _Saying:
    sound: NDArray[np.int16]
    packets: list[bytes]


async def run(node: Path) -> tuple[dict[str, str], list[Outcome]]:
    """Let discord.js and two members speak in turn in one call; return the client's versions, and who heard what.

    Raises:
        ClientFailedError: The client did not do its part.
        TimeoutError: The members' group was not formed.
    """
    async with Sandbox(bot_name="discord.js") as sandbox:
        guild = sandbox.add_guild("Home")
        call = guild.voice_channel("Call")
        members: list[tuple[Library, Listener]] = [
            (library, await guild.add_member(library).join(call, library=library)) for library in _LIBRARIES
        ]
        async with Client.running(node, sandbox, call) as client:
            for _, listener in members:
                await listener.encrypted(5)
            saying = _saying(300, 1500)
            await client.play(saying.packets)
            await asyncio.sleep(_SETTLING_S)
            outcomes = [_by_member(library, listener, sandbox.bot.id, saying) for library, listener in members]
            for library, listener in members:
                outcomes.append(await _by_client(client, library, listener))
        return client.versions, outcomes


def _saying(low_hz: float, high_hz: float) -> _Saying:
    sound = chirp(_SAYING_S, low_hz=low_hz, high_hz=high_hz)
    return _Saying(sound, encode(sound))


def _by_member(library: Library, listener: Listener, speaker_id: int, said: _Saying) -> Outcome:
    """Judge what a member heard: only what was encrypted end to end counts."""
    packets = [each for each in listener.packets if each.user_id == speaker_id]
    refused = sum(each.failure is not None for each in packets) + listener.ears.broken + listener.ears.before_group
    heard = [each for each in packets if each.end_to_end]
    return _judge("discord.js", library, said, heard, refused)


async def _by_client(client: Client, library: Library, listener: Listener) -> Outcome:
    """Let a member speak and judge what discord.js heard, which tells no timestamps: packets are laid end to end."""
    said, already = _saying(400, 2000), len(client.refused)
    # Silence first: it drops what overtakes the message that tells whose an ssrc is, as a first packet does here.
    await listener.speak([])
    await listener.speak(said.packets)
    await asyncio.sleep(_SETTLING_S)
    packets = [each for each in client.heard[listener.user_id] if each != SILENCE]
    heard = [
        HeardPacket(0, listener.user_id, 0, index, index * _PACKET_SAMPLES, opus, end_to_end=True, failure=None)
        for index, opus in enumerate(packets)
    ]
    return _judge(library, "discord.js", said, heard, len(client.refused) - already)


def _judge(speaker: str, listener: str, said: _Saying, heard: Sequence[HeardPacket], refused: int) -> Outcome:
    came = {each.opus for each in heard}
    intact = sum(packet in came for packet in said.packets)
    likeness = correlation(said.sound, lay_out(heard).samples)
    return Outcome(speaker, listener, len(said.packets), intact, refused, likeness)
