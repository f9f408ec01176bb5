"""How soon a message is heard that a speech API speaks: the real bot, and a rival that downloads before it plays.

Both are processes that join the same local Discord, DAVE on, and ask the same server on loopback over real HTTP. It
sends its first byte 300 ms after a request and goes on at four times real time, which is a realistic pace for a fast
API: 20 ms of speech each 5 ms, so that all of an utterance of 3 s is there after 1.05 s. The speech is a steady tone,
audible from its first sample to its last: no silence of the server's own blurs a measure. Packets leave on a grid of
20 ms, and at 300 ms sharp all trials would meet the same place of the grid: so the first byte comes up to 10 ms sooner
or later, evenly spread, and what it came sooner or later is taken off the measure again.

A trial is two messages, typed one right after the other. From the dispatch of the first to its first audible sample at
a listener is one measure; from its last audible sample to the first of the second message is the other.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from benchmarks.heard import sounds
from benchmarks.row import Row
from bot.audio.clip import PACKET_MS
from bot.demo.process import Child, clean_environment
from tests.e2e.stage import Room, Stage, open_stage
from tests.speech.server import Reply, SpeechServer, serving

TRIALS = 10
RIVALS_TRIALS = 5

FIRST_BYTE_MS = 300
UTTERANCE_MS = 3_000
TIMES_REAL_TIME = 4
FIRST_TARGET_MS = FIRST_BYTE_MS + 40
GAP_TARGET_MS = 100

CONDITIONS = (
    f"The speech API sends its first byte after {FIRST_BYTE_MS} ms, then {UTTERANCE_MS / 1000:g} s of speech at "
    f"{TIMES_REAL_TIME} times real time.\nThe rival is a plain discord.py bot that downloads an answer, then plays it."
)

RATE_HZ = 24_000
TONE_HZ = 440
LOUDNESS = 8_000

PAUSE_S = 0.4
TRIAL_LIMIT_S = 30.0
POLL_S = 0.02
TRAVEL_S = 0.1
JOIN_LIMIT_S = 20.0


@dataclass(frozen=True, slots=True)
class Trial:
    """What two messages took, in milliseconds."""

    first_ms: float
    gap_ms: float


async def measure() -> list[Row]:
    """Milliseconds of each trial, the rival's beside ours."""
    async with serving() as server:
        settings = {
            "NARRATOR_ENGINES": "custom",
            "NARRATOR_SPEECH_BASE_URL": server.base_url,
            "NARRATOR_SPEECH_MODEL": "tone",
            "NARRATOR_SPEECH_VOICE": "steady",
            "no_proxy": "127.0.0.1",
        }
        with tempfile.TemporaryDirectory() as home:
            async with open_stage(Path(home), **settings) as stage:
                room = await stage.room("Narrator's")
                ours = await _trials(room, server, TRIALS)
                await stage.bot.stop()
                await stage.sandbox.bot_gone()
                rivals = await _rivals_trials(stage, server, Path(home))
    return [
        Row(
            "speech API: message dispatched to first audible sample",
            [trial.first_ms for trial in ours],
            FIRST_TARGET_MS,
            [trial.first_ms for trial in rivals],
        ),
        Row(
            "speech API: gap heard between two waiting messages",
            [trial.gap_ms for trial in ours],
            GAP_TARGET_MS,
            [trial.gap_ms for trial in rivals],
        ),
    ]


def _reply(first_byte_ms: float) -> Reply:
    """One utterance at its pace, in pieces of a packet's length each."""
    times = np.arange(RATE_HZ * UTTERANCE_MS // 1000) / RATE_HZ
    pcm = (LOUDNESS * np.cos(2 * np.pi * TONE_HZ * times)).astype("<i2").tobytes()
    piece = 2 * RATE_HZ * PACKET_MS // 1000
    return Reply(
        [pcm[start : start + piece] for start in range(0, len(pcm), piece)],
        first_after_s=first_byte_ms / 1000,
        piece_every_s=PACKET_MS / 1000 / TIMES_REAL_TIME,
    )


async def _rivals_trials(stage: Stage, server: SpeechServer, home: Path) -> Sequence[Trial]:
    """The same trials of the rival, in a room of its own."""
    room = stage.empty_room("The rival's")
    room.listener = await room.bo.join(room.voice)
    arguments = {
        "--proxy": stage.sandbox.proxy_url,
        "--base-url": server.base_url,
        "--text-channel-id": str(room.text.id),
        "--voice-channel-id": str(room.voice.id),
    }
    env = clean_environment() | {
        "DISCORD_TOKEN": stage.sandbox.token,
        "SSL_CERT_FILE": str(stage.sandbox.ca_bundle),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    words = [word for pair in arguments.items() for word in pair]
    async with await Child.spawn("rival", "-m", "benchmarks.rival", *words, env=env, cwd=home):
        await stage.sandbox.bot_in(room.voice, JOIN_LIMIT_S)
        await room.listener.encrypted(JOIN_LIMIT_S)
        return await _trials(room, server, RIVALS_TRIALS)


async def _trials(room: Room, server: SpeechServer, count: int) -> Sequence[Trial]:
    trials: list[Trial] = []
    for number in range(count):
        later_ms = PACKET_MS * ((number + 0.5) / count - 0.5)
        server.replies = [_reply(FIRST_BYTE_MS + later_ms)]
        trial = await _trial(room)
        trials.append(replace(trial, first_ms=trial.first_ms - later_ms))
    return trials


async def _trial(room: Room) -> Trial:
    await asyncio.sleep(PAUSE_S)
    message = await room.ada.type(room.text, "This is what I have to say to all of you this evening, friends")
    await room.bo.type(room.text, "And this is what I have to say to it, which is not less long")
    async with asyncio.timeout(TRIAL_LIMIT_S):
        while len(room.speech_packets(message.sent_at)) < 2 * UTTERANCE_MS / PACKET_MS:  # noqa: ASYNC110 - a listener keeps packets and tells nobody
            await asyncio.sleep(POLL_S)
    await asyncio.sleep(TRAVEL_S)
    heard = sounds(room.packets, since=message.sent_at)
    if len(heard) != 2:  # noqa: PLR2004 - two messages
        raise RuntimeError(f"two messages were heard as {len(heard)} sounds")
    first, second = heard
    return Trial((first.begun_at - message.sent_at) * 1000, (second.begun_at - first.ended_at) * 1000)
