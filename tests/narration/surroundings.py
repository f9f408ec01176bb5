"""What every made-up world of these tests has: a manner, a memory for calls, and a board for notices."""

import asyncio

from bot.narration.ports import Obstacle, Outcome, Report
from bot.narration.utterance import UNSPOKEN
from bot.store.open_call import OpenCall
from bot.text.manner import Manner
from bot.text.wording import Wording


class Memory:
    """Remembers calls as long as the test lasts, unless it is broken."""

    def __init__(self, *calls: OpenCall) -> None:
        self.calls = {call.guild_id: call for call in calls}
        self.fault: Exception | None = None

    async def remember(self, call: OpenCall) -> None:
        await self._consult()
        self.calls[call.guild_id] = call

    async def forget(self, guild_id: int) -> None:
        await self._consult()
        self.calls.pop(guild_id, None)

    async def all(self) -> list[OpenCall]:
        await self._consult()
        return list(self.calls.values())

    async def _consult(self) -> None:
        await asyncio.sleep(0)
        if self.fault:
            raise self.fault


class SameManner:
    """Everybody is read alike."""

    def __init__(self, wording: Wording) -> None:
        self.current = Manner(wording)
        self.fault: Exception | None = None

    async def manner(self, guild_id: int, member_id: int) -> Manner:
        if self.fault:
            raise self.fault
        return self.current


class Board:
    """Keeps the notices in the order in which they were given."""

    def __init__(self) -> None:
        self.notices: list[tuple[str, OpenCall, Obstacle]] = []
        self.unspoken: list[str] = []

    def ended(self, report: Report) -> None:
        if report.outcome is not Outcome.SPOKEN and report.reason in UNSPOKEN:
            self.unspoken.append(report.message.content)

    def obstructed(self, call: OpenCall, obstacle: Obstacle) -> None:
        self.notices.append(("obstructed", call, obstacle))

    def call_ended(self, call: OpenCall, obstacle: Obstacle) -> None:
        self.notices.append(("call-ended", call, obstacle))
