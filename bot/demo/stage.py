"""Where a demo is performed: the local Discord and the real bot, each a process of its own, from start to end."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from bot.demo.process import BotProcess, Child, ProcessEndedError, clean_environment
from bot.demo.report import summarise
from bot.demo.screen import Screen
from bot.demo.transcript import Transcript
from bot.demo.verdict import objections

Json = dict[str, Any]

REPORT = "report.json"
HEARD = "heard.wav"

FAILED, USAGE, CONFIGURATION = 1, 2, 78

_START_LIMIT_S = 20.0
_PATIENCE_S = 30.0
_ARRIVAL_LIMIT_S = 1.0
_WRITE_LIMIT_S = 30.0
_CLOSE_LIMIT_S = 3.0


class DemoFailedError(Exception):
    """The demo came to no good end: each of the `problems` tells why."""

    def __init__(self, *problems: str, code: int = FAILED) -> None:
        super().__init__(*problems)
        self.problems = problems
        self.code = code


class Stage:
    """One performance.

    Args:
        script: What is played.
        out: Where the results are written; it exists.
        home: An empty folder for what the processes need.
        screen: Where progress is shown.
    """

    def __init__(self, *, script: Path, out: Path, home: Path, screen: Screen) -> None:
        self._script = script
        self._out = out
        self._home = home
        self._screen = screen
        self._transcript = Transcript()
        self._children: list[Child] = []
        self._shown: set[str] = set()
        self._news = asyncio.Event()
        self._played = False
        self._finished: Json | None = None

    async def perform(self) -> None:
        """Play the script to its end, and leave no process behind whatever happens.

        Raises:
            DemoFailedError: A message was not heard as it should be, or a process failed.
        """
        try:
            discord = await self._start_discord()
            ready = await self._first_event(discord)
            bot = await self._start_bot(ready)
            following = asyncio.create_task(self._follow(discord, self._take_discord), name="follow discord")
            watching = asyncio.create_task(self._follow(bot, self._take_bot), name="follow bot")
            try:
                await self._while_both_run(self._see_through(), bot=watching, discord=following)
                exit_code = await bot.stop()
                await discord.stop(timeout_s=_WRITE_LIMIT_S)
                await asyncio.gather(following, watching)
            except DemoFailedError:
                self._take_stock()
                raise
            finally:
                following.cancel()
                watching.cancel()
                await asyncio.gather(following, watching, return_exceptions=True)
        finally:
            await asyncio.gather(*(child.stop(timeout_s=_CLOSE_LIMIT_S) for child in self._children))
        self._take_stock()
        self._conclude(exit_code)

    async def _start_discord(self) -> Child:
        arguments = ("-m", "sandbox", "--script", str(self._script), "--out", str(self._out.absolute()))
        discord = await Child.spawn("the local Discord", *arguments, env=clean_environment(), cwd=self._home)
        self._children.append(discord)
        return discord

    async def _first_event(self, discord: Child) -> Json:
        try:
            return await discord.wait_for("ready", timeout_s=_START_LIMIT_S)
        except ProcessEndedError:
            raise _failure_of_discord(discord) from None
        except TimeoutError as error:
            raise DemoFailedError(str(error)) from error

    async def _start_bot(self, ready: Json) -> Child:
        bot = await BotProcess.start(
            {
                "DISCORD_TOKEN": ready["token"],
                "NARRATOR_PROXY": ready["proxy"],
                "SSL_CERT_FILE": ready["ca_bundle"],
                "NARRATOR_ENGINES": "local",
                "NARRATOR_LOG_LEVEL": "debug",
            },
            home=self._home,
        )
        self._children.append(bot)
        return bot

    async def _follow(self, child: Child, take: Callable[[Json], None]) -> None:
        async for event in child.follow():
            take(event)
            self._show_verdicts()
            self._news.set()

    def _take_discord(self, event: Json) -> None:
        self._transcript.take_discord(event)
        self._screen.event(event)
        self._played = self._played or event["event"] == "played"
        if event["event"] == "finished":
            self._finished = event

    def _take_bot(self, event: Json) -> None:
        self._transcript.take_bot(event)

    async def _while_both_run(
        self, work: Coroutine[Any, Any, None], *, bot: asyncio.Task[None], discord: asyncio.Task[None]
    ) -> None:
        """Do something until a process has ended; the local Discord may, when it has told what was heard.

        Raises:
            DemoFailedError: One has.
        """
        working = asyncio.create_task(work, name="demo")
        try:
            done, _ = await asyncio.wait([working, bot, discord], return_when=asyncio.FIRST_COMPLETED)
        finally:
            working.cancel()
        for task in done:
            task.result()
        if bot in done:
            raise _failure_of_bot(self._children[1])
        if discord in done and self._finished is None:
            raise _failure_of_discord(self._children[0])

    async def _see_through(self) -> None:
        """Wait until the script is played, and the bot is done with every message or has been silent for long."""
        while not self._played:
            await self._next_news(None)
        waits = ((self._transcript.open_messages, _PATIENCE_S), (self._unsettled, _ARRIVAL_LIMIT_S))
        for still_awaited, patience_s in waits:
            try:
                while still_awaited():
                    await self._next_news(patience_s)
            except TimeoutError:
                return

    async def _next_news(self, patience_s: float | None) -> None:
        self._news.clear()
        await asyncio.wait_for(self._news.wait(), patience_s)

    def _unsettled(self) -> list[str]:
        expected = (message_id for message_id, typed in self._transcript.typed.items() if typed["expected"])
        return [message_id for message_id in expected if not self._transcript.settled(message_id)]

    def _show_verdicts(self, *, everything: bool = False) -> None:
        for message_id in self._transcript.typed:
            if message_id not in self._shown and (everything or self._transcript.settled(message_id)):
                self._shown.add(message_id)
                self._screen.verdict(self._transcript.entry(message_id))

    def _take_stock(self) -> None:
        """Show what became of the messages not shown yet, and write the report."""
        self._show_verdicts(everything=True)
        report = json.dumps([each.as_json() for each in self._transcript.entries()], ensure_ascii=False, indent=2)
        (self._out / REPORT).write_text(report + "\n", encoding="utf-8")

    def _conclude(self, exit_code: int) -> None:
        """Show the summary and judge the whole.

        Raises:
            DemoFailedError: Something is not as it should be.
        """
        if self._finished is None:
            raise _failure_of_discord(self._children[0])
        summary, faults = summarise(self._transcript.entries()), self._transcript.faults
        self._screen.summary(summary, self._finished, faults=faults)
        self._screen.files(self._out / HEARD, self._out / REPORT)
        if found := objections(summary, self._finished, faults=faults, exit_code=exit_code):
            raise DemoFailedError(*found)


def _failure_of_bot(bot: Child) -> DemoFailedError:
    code = CONFIGURATION if bot.exit_code == CONFIGURATION else FAILED
    return DemoFailedError(f"Narrator {bot.ending}", code=code)


def _failure_of_discord(discord: Child) -> DemoFailedError:
    if discord.exit_code in (FAILED, USAGE) and discord.log:
        return DemoFailedError(discord.log[-1].removeprefix("sandbox: "), code=discord.exit_code)
    return DemoFailedError(f"the local Discord {discord.ending}")
