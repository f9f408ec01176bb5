"""The rival: a plain discord.py bot as they are usually made. It downloads all of a message's speech, then plays it.

`benchmarks.speech` starts it as a process, with the token in DISCORD_TOKEN. It uses nothing of Narrator's, and takes
one message after the other.
"""

import argparse
import asyncio
import io
import os
from pathlib import Path

import aiohttp
import av
import discord
import numpy as np


class Rival(discord.Client):
    """Reads one text channel in one voice channel."""

    def __init__(self, *, proxy: str, base_url: str, text_channel_id: int, voice_channel_id: int) -> None:
        intents = discord.Intents.default()
        intents.message_content = True
        super().__init__(intents=intents, proxy=proxy)
        self._route = f"{base_url}/audio/speech"
        self._text_channel_id = text_channel_id
        self._voice_channel_id = voice_channel_id
        self._waiting: asyncio.Queue[str] = asyncio.Queue()

    async def on_ready(self) -> None:
        """Join, and speak for ever."""
        channel = self.get_channel(self._voice_channel_id)
        if not isinstance(channel, discord.VoiceChannel):
            raise TypeError("there is no such voice channel")
        voice = await channel.connect(self_deaf=True)
        async with aiohttp.ClientSession() as session:
            while True:
                await self._play(voice, await self._download(session, await self._waiting.get()))

    async def on_message(self, message: discord.Message) -> None:
        """Let a message wait for its turn."""
        if message.channel.id == self._text_channel_id:
            self._waiting.put_nowait(f"{message.author.display_name} said: {message.content}")

    async def _download(self, session: aiohttp.ClientSession, text: str) -> bytes:
        order = {"model": "tone", "voice": "steady", "input": text, "response_format": "pcm"}
        async with session.post(self._route, json=order, raise_for_status=True) as response:
            return await response.read()

    async def _play(self, voice: discord.VoiceClient, pcm: bytes) -> None:
        """Play PCM of 24 kHz mono, as the speech server sends it, as the 48 kHz stereo that discord.py wants."""
        over = asyncio.Event()
        stereo = np.frombuffer(pcm, np.int16).repeat(4).tobytes()
        voice.play(discord.PCMAudio(io.BytesIO(stereo)), after=lambda _: self.loop.call_soon_threadsafe(over.set))
        await over.wait()


def main() -> None:
    """Run until a signal ends it."""
    parser = argparse.ArgumentParser(prog="rival")
    for name in ("--proxy", "--base-url"):
        parser.add_argument(name, required=True)
    for name in ("--text-channel-id", "--voice-channel-id"):
        parser.add_argument(name, required=True, type=int)
    # discord.py looks for libopus in the system alone, and PyAV brings its own.
    for library in Path(av.__file__).parents[1].glob("av.libs/libopus-*.so*"):
        discord.opus.load_opus(str(library))
    Rival(**vars(parser.parse_args())).run(os.environ["DISCORD_TOKEN"])


if __name__ == "__main__":
    main()
