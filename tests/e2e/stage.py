"""The stage of an end-to-end test: a local Discord, the real bot process, and rooms with members who listen.

A room is a guild of its own, so tests share one bot process and do not hear one another.
"""

import asyncio
import os
import sys
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from bot.audio.clip import SILENCE
from bot.demo.process import BotProcess
from bot.speech.casting import cast
from bot.speech.engine import Persona
from bot.speech.local import LocalEngine
from sandbox.answer import Answer
from sandbox.guild import Guild
from sandbox.member import Member
from sandbox.server import Sandbox
from sandbox.voice import hearing
from sandbox.voice.hearing import HeardPacket, Span
from sandbox.voice.listener import Listener
from sandbox.world import Channel, Message, TextChannel, VoiceChannel

Sound = NDArray[np.float64]

READY_S = 20.0
HEARD_S = 20.0
RATE_HZ = 48_000
TRAVEL_S = 0.1
"""Ample time for a packet to cross this machine."""


@dataclass
class Stage:
    """What every test of a module shares."""

    sandbox: Sandbox
    bot: BotProcess
    engine: LocalEngine | None = None
    """To compare with what is heard."""

    def voice_of(self, member: Member) -> str:
        """The voice a member is cast in."""
        return cast(member.id, self.ears().cast_voices).id

    def ears(self) -> LocalEngine:
        """The engine to compare with."""
        assert self.engine is not None, "this stage only watches"
        return self.engine

    async def room(self, name: str, *, library: Literal["davey", "libdave"] = "davey") -> "Room":
        """A guild with Ada and Bo, who listens in the call with the narrator."""
        room = self.empty_room(name)
        room.listener = await room.bo.join(room.voice, library=library)
        await room.ada.join(room.voice)
        answer = await room.ada.use("join", channel=room.text)
        await answer.wait_edit(10)
        await self.sandbox.bot_in(room.voice, 10)
        return room

    def empty_room(self, name: str) -> "Room":
        """A guild with Ada and Bo, and nobody in its voice channel."""
        guild = self.sandbox.add_guild(name)
        return Room(
            stage=self,
            guild=guild,
            text=guild.text_channel("general"),
            voice=guild.voice_channel("Lounge"),
            ada=guild.add_member("Ada"),
            bo=guild.add_member("Bo"),
        )


@dataclass
class Room:
    """A guild, its two channels, and its two members."""

    stage: Stage
    guild: Guild
    text: TextChannel
    voice: VoiceChannel
    ada: Member
    bo: Member
    listener: Listener | None = None

    @property
    def packets(self) -> list[HeardPacket]:
        """What Bo received of the narrator."""
        assert self.listener is not None
        return [packet for packet in self.listener.packets if packet.user_id == self.stage.sandbox.bot.id]

    def spans(self, *, gap_s: float = 0.3) -> list[Span]:
        """The stretches of sound that Bo heard of the narrator."""
        assert self.listener is not None
        return hearing.spans(self.listener.pcm(self.stage.sandbox.bot.id), gap_s=gap_s)

    def heard_between(self, since: float, until: float) -> Sound:
        """What Bo heard of the narrator in a stretch of time, from the first to the last audible sample."""
        assert self.listener is not None
        samples = self.listener.pcm(self.stage.sandbox.bot.id, since=since, until=until).samples
        return audible(samples.astype(np.float64) / 32768)

    async def playing(self, message: Message) -> dict[str, Any]:
        """Wait for a message's turn."""
        return await self.stage.bot.wait_for("message.playing", message_id=message.id, timeout_s=HEARD_S)

    async def ended(self, message: Message) -> dict[str, Any]:
        """Wait until a message has its outcome, and what was sent of it has arrived."""
        event = await self.stage.bot.wait_for("message.ended", message_id=message.id, timeout_s=HEARD_S)
        await asyncio.sleep(TRAVEL_S)
        return event

    async def heard(self, message: Message) -> Sound:
        """Wait until a message was heard, and what Bo heard from its turn to its end."""
        playing = await self.playing(message)
        ended = await self.ended(message)
        return self.heard_between(playing["at"], ended["at"] + 0.02)

    async def expected(self, author: Member, words: str, *, persona: Persona | None = None) -> Sound:
        """The engine's own speech of these words, from the first to the last audible sample.

        In this persona; without one, in the voice that a member has who chose nothing.
        """
        persona = persona or Persona(voice=self.stage.voice_of(author))
        async with self.stage.ears().speak(words, persona) as speech:
            pcm = b"".join([piece async for piece in speech.pieces])
        samples = np.frombuffer(pcm, dtype=np.int16).astype(np.float64) / 32768
        return audible(resampled(samples, speech.rate_hz))

    async def use(self, member: Member, command: str, *, channel: Channel | None = None, **options: object) -> Answer:
        """Use a command and wait for the answer that stays."""
        answer = await member.use(command, channel=channel or self.text, **options)
        if answer.thinking:
            await answer.wait_edit(15)
        return answer

    def speech_packets(self, since: float) -> list[HeardPacket]:
        """The packets of the narrator since then that Bo could decrypt and that are not silence."""
        return [packet for packet in self.packets if packet.at >= since and packet.opus not in (b"", SILENCE)]

    def plaintext_frames(self) -> int:
        """Frames of speech the narrator sent in the clear while others were there."""
        sent = self.stage.sandbox.voice.sent(guild_id=self.guild.id, user_id=self.stage.sandbox.bot.id)
        return sum(not frame.end_to_end and not frame.silence and frame.others_present for frame in sent)


@asynccontextmanager
async def open_stage(home: Path, **settings: str) -> AsyncGenerator[Stage]:
    """Start a local Discord and the bot with these settings, and wait until it has its commands there."""
    engine = await LocalEngine.open()
    try:
        async with Sandbox() as sandbox:
            sandbox.add_guild("Foyer")
            async with await start_bot(sandbox, home, **settings) as bot:
                await bot.wait_for("bot.ready", timeout_s=READY_S)
                await sandbox.bot_ready(READY_S, wait_commands=True)
                yield Stage(sandbox, bot, engine)
    finally:
        await engine.aclose()


async def start_bot(sandbox: Sandbox, home: Path, **settings: str) -> BotProcess:
    """Start the bot process, pointed at the sandbox by configuration alone."""
    env = {
        "DISCORD_TOKEN": sandbox.token,
        "NARRATOR_PROXY": sandbox.proxy_url,
        "SSL_CERT_FILE": str(sandbox.ca_bundle),
        "NARRATOR_LOG_LEVEL": "debug",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    return await BotProcess.start(env | settings, home=home)


def audible(samples: Sound, *, threshold: float = 0.01) -> Sound:
    """From the first to the last audible sample."""
    loud = np.flatnonzero(np.abs(samples) > threshold)
    return samples[loud[0] : loud[-1] + 1] if loud.size else samples[:0]


def resampled(samples: Sound, rate_hz: int) -> Sound:
    """At 48 kHz, by linear interpolation: good enough to compare speech with."""
    length = round(len(samples) * RATE_HZ / rate_hz)
    return np.interp(np.arange(length) * rate_hz / RATE_HZ, np.arange(len(samples)), samples)


def likeness(heard: Sound, expected: Sound) -> float:
    """How alike two utterances are to an ear: 1 is the same words in the same voice, 0 nothing in common.

    It correlates how loud each of 32 bands of frequency is over time. The waveforms themselves do not do: the engine
    draws the noise in its consonants at random, so even two recordings of one sentence differ there.
    """
    first, second = _bands(heard), _bands(expected)
    shared = min(len(first), len(second)) / max(len(first), len(second))
    return shared * max(_correlation(first, second, lag) for lag in range(-5, 6))


def _bands(samples: Sound) -> Sound:
    width, hop = 1920, 960
    frames = np.lib.stride_tricks.sliding_window_view(np.pad(samples, width), width)[::hop] * np.hanning(width)
    power = np.square(np.abs(np.fft.rfft(frames)))
    frequency = np.fft.rfftfreq(width, 1 / RATE_HZ)
    edges = np.geomspace(100, 8000, 33)
    bands = [power[:, (frequency >= low) & (frequency < high)].sum(axis=1) for low, high in pairwise(edges)]
    return np.log10(np.stack(bands, axis=1) + 1e-3)


def _correlation(first: Sound, second: Sound, lag: int) -> float:
    first, second = first - first.mean(axis=0), second - second.mean(axis=0)
    first, second = first[max(0, lag) :], second[max(0, -lag) :]
    length = min(len(first), len(second))
    first, second = first[:length], second[:length]
    return float(np.vdot(first, second) / (np.linalg.norm(first) * np.linalg.norm(second)))


def level_db(samples: Sequence[float] | Sound) -> float:
    """Mean level, in dB below full scale."""
    return float(20 * np.log10(np.sqrt(np.mean(np.square(samples)))))
