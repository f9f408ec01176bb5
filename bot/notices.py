"""What members are told without having asked: what keeps them from being heard, in the channel that they read.

Where the bot may not write there, it writes in the voice channel's own chat; where it may not do that either, the
operator finds it in the log.
"""

import asyncio
from collections import defaultdict
from collections.abc import Coroutine, Sequence

import aiohttp
import discord
import structlog

from bot.narration.ports import Manners, Obstacle, Outcome, Report
from bot.narration.utterance import UNSPOKEN
from bot.store.open_call import OpenCall
from bot.text.message import Message
from bot.text.wording import Wording

_NOT_WRITTEN = (discord.DiscordException, aiohttp.ClientError, OSError)

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


class ChannelNotices:
    """Writes notices into Discord's channels, each in a task of its own."""

    def __init__(self, client: discord.Client, manners: Manners) -> None:
        """Make them.

        Args:
            client: writes the notices.
            manners: tells in which language.
        """
        self._client = client
        self._manners = manners
        self._unheard: defaultdict[int, set[int]] = defaultdict(set)
        """Who was told, by guild, that nobody can speak their messages; forgotten when somebody's was spoken."""
        self._tasks: set[asyncio.Task[None]] = set()

    def ended(self, report: Report) -> None:
        """A message has its outcome; whoever's message nobody can speak is told, once while that lasts."""
        message = report.message
        if report.outcome is Outcome.SPOKEN:
            self._unheard.pop(message.guild_id, None)
        elif report.reason in UNSPOKEN and message.author.id not in self._unheard[message.guild_id]:
            self._unheard[message.guild_id].add(message.author.id)
            self._start(self._reply(message, f"unspoken-{report.reason}"))

    def obstructed(self, call: OpenCall, obstacle: Obstacle) -> None:
        """Something keeps the bot from being heard in a call, or from reading, and it stays."""
        self._tell(call, "obstructed", obstacle)

    def call_ended(self, call: OpenCall, obstacle: Obstacle) -> None:
        """The bot had to leave a call, or cannot come back to it."""
        self._tell(call, "call-ended", obstacle)

    async def aclose(self) -> None:
        """Give up what is not written yet. May be called twice."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _tell(self, call: OpenCall, event: str, obstacle: Obstacle) -> None:
        self._start(self._write_of(call, f"{event}-{obstacle}"))

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work, name="notice")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _write_of(self, call: OpenCall, phrase: str) -> None:
        """Write about a call, in the channel that is read in it or else in its own chat."""
        wording = await self._wording(call.guild_id)
        text = wording(phrase, voice=f"<#{call.voice_channel_id}>", text=f"<#{call.text_channel_id}>")
        await self._write(call.guild_id, [call.text_channel_id, call.voice_channel_id], text)

    async def _wording(self, guild_id: int) -> Wording:
        me = self._client.user
        return (await self._manners.manner(guild_id, me.id if me else 0)).wording

    async def _reply(self, message: Message, phrase: str) -> None:
        """Answer a message where it was written, else in the call's chat."""
        text = (await self._wording(message.guild_id))(phrase)
        channel = self._client.get_partial_messageable(message.channel_id, guild_id=message.guild_id)
        try:
            await channel.get_partial_message(message.id).reply(text, mention_author=False)
        except _NOT_WRITTEN:
            guild = self._client.get_guild(message.guild_id)
            voice = guild and guild.me.voice and guild.me.voice.channel
            await self._write(message.guild_id, [message.channel_id, *([voice.id] if voice else [])], text)

    async def _write(self, guild_id: int, channel_ids: Sequence[int], text: str) -> None:
        """Write into the first of these channels that takes it."""
        errors: list[str] = []
        for channel_id in dict.fromkeys(channel_ids):
            channel = self._client.get_partial_messageable(channel_id, guild_id=guild_id)
            try:
                await channel.send(text)
            except _NOT_WRITTEN as error:
                errors.append(str(error))
            else:
                return
        log.warning("notice.not_written", guild_id=guild_id, errors=errors)
