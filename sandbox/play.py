"""Plays a script: furnishes a guild for it, lets its members act, and tells what happens as events."""

import asyncio
import hashlib
import re
import time
from collections.abc import Sequence

from sandbox.answer import Answer
from sandbox.audience import Audience, Tell
from sandbox.member import Member
from sandbox.refusals import CommandTimeoutError, NotAllowedError
from sandbox.script import Delete, Join, Leave, Script, ScriptError, Step, Type, Use, Wait, WaitForQuiet
from sandbox.server import Sandbox
from sandbox.snowflakes import DISCORD_EPOCH_MS
from sandbox.voice.listener import Listener
from sandbox.voice.session import SentFrame
from sandbox.world import Message, User

BOT_LIMIT_S = 30.0
"""How long the bot may take to log in and register its commands."""

ANSWER_LIMIT_S = 20.0
"""How long a bot that said it was thinking may take to answer a command."""

ENCRYPTION_LIMIT_S = 10.0

_ACCOUNTS_FROM_MS = 1_483_228_800_000 - DISCORD_EPOCH_MS  # 2017
_ACCOUNTS_SPAN_MS = 7 * 365 * 86_400_000


class PlayFailedError(Exception):
    """The bot did not do its part; the message is one line."""


class Play:
    """One performance of a script, in a guild of its own.

    Attributes:
        guild: The furnished guild.
    """

    def __init__(self, sandbox: Sandbox, script: Script, tell: Tell) -> None:
        self._sandbox = sandbox
        self._script = script
        self._tell = tell
        self.guild = sandbox.add_guild(script.guild)
        self._text_channel = self.guild.text_channel(script.text_channel)
        self._voice_channel = self.guild.voice_channel(script.voice_channel)
        self._members = {name: self._admit(name) for name in script.members}
        self._listener = self._admit(script.listener)
        self._typed: dict[str, tuple[Message, str]] = {}
        self._markup = {
            **{f"@{name}": member.mention for name, member in self._members.items()},
            **{f":{name}:": str(self.guild.emoji(name)) for name in script.emoji},
            **{f"#{channel.name}": f"<#{channel.id}>" for channel in (self._text_channel, self._voice_channel)},
        }

    async def open(self) -> Audience:
        """Wait for the bot, and let the listener join the voice channel.

        Raises:
            PlayFailedError: The bot did not come.
        """
        try:
            await self._sandbox.bot_ready(BOT_LIMIT_S, wait_commands=True)
        except TimeoutError:
            raise PlayFailedError(
                f"the bot did not log in and register its commands within {BOT_LIMIT_S:.0f} s"
            ) from None
        self._tell("bot-ready", user_id=str(self._sandbox.bot.id))
        listener = await self._join(self._listener)
        return Audience(listener, self._sandbox.bot.id, self._tell)

    async def act(self, audience: Audience) -> None:
        """Go through the steps.

        Raises:
            ScriptError: A step cannot be done.
            PlayFailedError: The bot did not answer a command.
        """
        for number, step in enumerate(self._script.steps, start=1):
            try:
                await self._do(step, audience)
            except (NotAllowedError, ValueError) as error:
                raise ScriptError(f"{self._script.name}: step {number}: {error}") from error
            except PlayFailedError as error:
                raise PlayFailedError(f"{self._script.name}: step {number}: {error}") from error

    def sent(self) -> Sequence[SentFrame]:
        """Every packet that the bot sent, as the voice server saw it."""
        return self._sandbox.voice.sent(guild_id=self.guild.id, user_id=self._sandbox.bot.id)

    async def _do(self, step: Step, audience: Audience) -> None:
        match step:
            case Join(who):
                await self._join(self._members[who])
            case Leave(who):
                await self._members[who].leave()
                self._tell("left", member=who)
            case Type():
                await self._type(step)
            case Delete(who, label):
                message, text = self._typed[label]
                at = time.time()
                await self._members[who].delete(message)
                self._tell("deleted", member=who, message_id=str(message.id), text=text, at=at)
            case Use():
                await self._use(step)
            case Wait(seconds):
                await asyncio.sleep(seconds)
            case WaitForQuiet(quiet_s, at_most_s):
                await audience.quiet(quiet_s, at_most_s)

    async def _join(self, member: Member) -> Listener:
        company = bool(self.guild.state.in_voice(self._voice_channel))
        listener = await member.join(self._voice_channel)
        if company:
            await self._encrypted(listener)
        listens = member is self._listener
        self._tell("joined", member=member.display_name, channel=self._voice_channel.name, listens=listens)
        return listener

    async def _encrypted(self, listener: Listener) -> None:
        try:
            await listener.encrypted(ENCRYPTION_LIMIT_S)
        except (TimeoutError, ConnectionError) as error:
            raise PlayFailedError(
                f"those in {self._voice_channel.name} did not agree on encryption within {ENCRYPTION_LIMIT_S:.0f} s"
            ) from error

    async def _type(self, step: Type) -> None:
        content = _replace(step.text, self._markup)
        message = await self._members[step.who].type(self._text_channel, content, silent=step.silent)
        if step.label is not None:
            self._typed[step.label] = message, step.text
        what = {"author": step.who, "text": step.text, "silent": step.silent}
        self._tell("typed", message_id=str(message.id), **what, at=message.sent_at)

    async def _use(self, step: Use) -> None:
        at = time.time()
        try:
            answer = await self._members[step.who].use(step.command, channel=self._text_channel, **step.options)
            if answer.thinking:
                await answer.wait_edit(ANSWER_LIMIT_S)
        except CommandTimeoutError:
            raise PlayFailedError(f"the bot did not answer /{step.command} within Discord's limit of 3 s") from None
        except TimeoutError:
            raise PlayFailedError(
                f"the bot said it was thinking about /{step.command}, and no more within {ANSWER_LIMIT_S:.0f} s"
            ) from None
        self._tell("used", member=step.who, command=step.command, answer=self._as_shown(answer), at=at)

    def _as_shown(self, answer: Answer) -> str:
        return _replace(answer.content, {markup: shown for shown, markup in self._markup.items()})

    def _admit(self, name: str) -> Member:
        return self.guild.admit(User(account_id(name), name.lower().replace(" ", "_"), global_name=name))


def account_id(name: str) -> int:
    """Return the id of somebody's account: the same for the same name, so that a bot knows them again."""
    drawn = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big")
    created_ms, counter = divmod(drawn, 1 << 22)
    return (_ACCOUNTS_FROM_MS + created_ms % _ACCOUNTS_SPAN_MS) << 22 | counter


def _replace(text: str, by: dict[str, str]) -> str:
    """Put each key's value in its place, where the key is not part of a longer word."""
    keys = "|".join(re.escape(key) for key in sorted(by, key=len, reverse=True))
    return re.sub(rf"(?:{keys})(?!(?<=\w)\w)", lambda found: by[found[0]], text)
