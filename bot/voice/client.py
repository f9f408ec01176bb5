"""discord.py's voice client, told how to begin, how to end and when to keep silent."""

import asyncio
import socket
import time
from contextlib import suppress
from typing import Any

import discord
from discord import abc
from discord.voice_state import VoiceConnectionState

from bot.audio.clip import SILENCE
from bot.voice.rtp import RtpClock

LEAVE_TIMEOUT_S = 1.5
DEAD_S = 15.0

_SENT_AWAY = {4014, 4022}
"""Disconnected by a person, or moved, or the channel is gone (Discord, "Voice Close Event Codes")."""


_Channel = discord.VoiceChannel | discord.StageChannel


class CallClient(discord.VoiceClient):
    """One connection to a voice channel. It never reconnects by itself: a new one is made instead."""

    def __init__(self, client: discord.Client, channel: abc.Connectable) -> None:
        self._received_at_s = time.monotonic()
        super().__init__(client, channel)
        self.over = asyncio.Event()
        """Set when this connection has ended, or is of no more use."""
        self.closed = False
        """Whether discord.py has given it up."""
        self.dismissed = False
        """Whether a person disconnected the bot: the state without a channel came while nothing here was closing."""
        self.superseded = False
        """Whether the gateway has named another voice server: the bot was moved, or its server is gone."""
        self.moved = asyncio.Event()
        """Set when the gateway has named another channel."""
        self.channel_id: int | None = None
        """Where the gateway said last that the bot is; discord.py may not know that channel, and it may be a stage."""
        self.others_present = True
        """Whether somebody else is in the channel, so that nothing may be said in the clear."""
        self._entered = False
        self._server: tuple[str, str] | None = None
        self._leaving: asyncio.Task[None] | None = None
        self._rtp = RtpClock(time.monotonic)

    @property  # the name is an attribute of discord.py's, which it sets
    def channel(self) -> _Channel:
        """The channel that was connected to, or the bot was moved to."""
        return self._channel

    @channel.setter
    def channel(self, channel: _Channel | None) -> None:  # pyright: ignore[reportIncompatibleVariableOverride] - guarded
        # discord.py puts None here when the bot is moved to a channel it does not know, and cannot even leave then.
        if channel is not None:
            self._channel = channel

    def create_connection_state(self) -> VoiceConnectionState:
        """discord.py's state, which tells of everything that the voice server sends."""
        return VoiceConnectionState(self, hook=self._received)

    async def _received(self, *_: object) -> None:
        self._received_at_s = time.monotonic()

    @property
    def is_dead(self) -> bool:
        """Whether the voice server, which is asked for a sign of life each five seconds, has given none for long."""
        return self.is_connected() and time.monotonic() - self._received_at_s > DEAD_S

    @property
    def may_speak(self) -> bool:
        """Whether what is said now can be heard, and reaches nobody in the clear. Asked on the sending thread too."""
        return not self.hung_up and (not self.others_present or self._connection.can_encrypt)

    @property
    def hung_up(self) -> bool:
        """Whether the voice server has closed the connection; discord.py may wait for 10 s before it tells."""
        return self.is_connected() and self.ws.ws.close_code is not None

    @property
    def sent_away(self) -> bool:
        """Whether it did so because the bot was disconnected or moved, which the gateway is about to confirm."""
        return self.hung_up and self.ws.ws.close_code in _SENT_AWAY

    async def on_voice_state_update(self, data: Any) -> None:
        """Take the gateway's word on where the bot is.

        The word that the connection before this one has left may come late; discord.py would take it for its own.
        """
        if data["channel_id"] is not None:
            if self.channel_id not in (None, int(data["channel_id"])):
                self.moved.set()
            self.channel_id = int(data["channel_id"])
            self._entered = True
        elif not self._entered:
            return
        elif self._leaving is None and not self.over.is_set():
            self.dismissed = True
        await super().on_voice_state_update(data)

    async def on_voice_server_update(self, data: Any) -> None:
        """Take the gateway's word on where the voice server is.

        Another server means a move, a new region, or a crash of the old one (close code 4015). discord.py would connect
        anew by itself; that can take until its time-out, leave it deaf to the next move, or cancel the one who waits.
        """
        server = (data["token"], data["endpoint"])
        if self._server not in (None, server):
            self.superseded = True
            self.over.set()
            return
        if data["endpoint"] is not None:
            self._server = server
        await super().on_voice_server_update(data)

    def cleanup(self) -> None:
        """Forget the connection, once: a second time it would be the next one that discord.py forgets."""
        if self.closed:
            return
        self.closed = True
        super().cleanup()
        self.over.set()

    def stop(self) -> None:
        """End the player, and wake the thread that reads the socket.

        discord.py calls this before it closes the socket, but leaves that thread waiting on it for up to 30 s.
        """
        super().stop()
        if udp := self._connection.socket:
            with suppress(OSError):  # not connected yet: nothing waits on it
                udp.shutdown(socket.SHUT_RD)

    async def leave(self) -> None:
        """Disconnect, without waiting long for Discord's word on it. May be called twice.

        discord.py's own disconnect swallows a cancellation, so it runs in a task of its own.
        """
        if self.closed:
            return
        if self._leaving is None:
            self._leaving = asyncio.create_task(self.disconnect(force=True), name=f"leave {self.channel.id}")
        done, _ = await asyncio.wait([self._leaving], timeout=LEAVE_TIMEOUT_S)
        for task in done:
            if not task.cancelled():
                task.exception()  # whatever it was, this connection is over
        if not self.closed:
            self._leaving.cancel()
            self.cleanup()

    def resume_clock(self) -> None:
        """Let the timestamps catch up with the pause before the next packet."""
        self.timestamp = self._rtp.resume(self.timestamp)

    def send_audio_packet(self, data: bytes, *, encode: bool = True) -> None:
        """Send a packet, except the player's own closing silence.

        After its end discord.py's player sends five packets at once, which puts the timestamps 100 ms ahead of time for
        the rest of the call. The clip source has sent its own closing silence by then, one packet each 20 ms.
        """
        if self.is_playing():
            # The group may have been dissolved since the packet was read.
            super().send_audio_packet(data if self.may_speak else SILENCE, encode=encode)
