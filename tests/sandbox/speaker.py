"""Something for a discord.py bot to say, and how to hear that it was said."""

import asyncio
from collections.abc import Iterator

import discord

from sandbox.voice.listener import Listener
from sandbox.world import VoiceChannel
from tests.sandbox.bot import Bot
from tests.sandbox.voice.calls import chirp, eventually, likeness, opus

SPEECH = chirp(1.0)
PACKETS = opus(SPEECH)


class Clip(discord.AudioSource):
    """Packets that discord.py sends one each 20 ms."""

    def __init__(self) -> None:
        self._packets: Iterator[bytes] = iter(PACKETS)

    def read(self) -> bytes:
        """Return the next packet, nothing at the end."""
        return next(self._packets, b"")

    def is_opus(self) -> bool:
        """Say that nothing is to be encoded."""
        return True


async def connect(bot: Bot, call: VoiceChannel) -> discord.VoiceClient:
    """Let the bot join."""
    channel = bot.get_channel(call.id)
    assert isinstance(channel, discord.VoiceChannel)
    return await channel.connect(timeout=5, reconnect=False)


async def play(voice: discord.VoiceClient) -> None:
    """Let the bot play the speech to its end."""
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    voice.play(Clip(), after=lambda _: loop.call_soon_threadsafe(ended.set))
    await asyncio.wait_for(ended.wait(), 10)


async def hears_all(listener: Listener, speaker_id: int) -> None:
    """Assert that a member hears the whole speech, encrypted end to end."""
    await eventually(lambda: len([each for each in listener.packets if each.opus]) >= len(PACKETS))
    assert [each.failure for each in listener.packets if each.failure] == []
    assert [each.opus for each in listener.packets if each.end_to_end] == PACKETS
    assert likeness(SPEECH, listener.pcm(speaker_id).samples) > 0.99
