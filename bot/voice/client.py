"""discord.py's voice client, told how to end and how to close a talkspurt."""

import asyncio
import socket
import time
from contextlib import suppress
from typing import Any

import discord
from discord import abc

from bot.voice.rtp import RtpClock


class CallClient(discord.VoiceClient):
    """One connection to a voice channel; it never reconnects by itself, a new one is made instead."""

    def __init__(self, client: discord.Client, channel: abc.Connectable) -> None:
        super().__init__(client, channel)
        self.over = asyncio.Event()
        """Set when this connection has ended, or Discord has sent word that it is to be made anew."""
        self.closed = False
        """Whether discord.py has given it up."""
        self.dismissed = False
        """Whether a person disconnected the bot: the state without a channel came while nothing here was closing."""
        self._rtp = RtpClock(time.monotonic)

    async def on_voice_state_update(self, data: Any) -> None:
        """Take the gateway's word on where the bot is."""
        if data["channel_id"] is None and self.is_connected():
            self.dismissed = True
        await super().on_voice_state_update(data)

    async def on_voice_server_update(self, data: Any) -> None:
        """Take the gateway's word on where the voice server is.

        Another server while connected means a move, a new region, or a crash of the old one (close code 4015).
        discord.py would reconnect by itself here, which can take until its time-out or leave it deaf to the next move.
        """
        if self.is_connected():
            self.over.set()
        else:
            await super().on_voice_server_update(data)

    def cleanup(self) -> None:
        """Forget the connection."""
        super().cleanup()
        self.closed = True
        self.over.set()

    def stop(self) -> None:
        """End the player, and wake the thread that reads the socket.

        discord.py calls this before it closes the socket, but leaves that thread waiting on it for up to 30 s.
        """
        super().stop()
        if udp := self._connection.socket:
            with suppress(OSError):  # not connected yet: nothing waits on it
                udp.shutdown(socket.SHUT_RD)

    def resume_clock(self) -> None:
        """Let the timestamps catch up with the pause before the next packet."""
        self.timestamp = self._rtp.resume(self.timestamp)

    def send_audio_packet(self, data: bytes, *, encode: bool = True) -> None:
        """Send a packet, except the player's own closing silence.

        After its end discord.py's player sends five packets at once, which puts the timestamps 100 ms ahead of time for
        the rest of the call. The clip source has sent its own closing silence by then, one packet each 20 ms.
        """
        if self.is_playing():
            super().send_audio_packet(data, encode=encode)
