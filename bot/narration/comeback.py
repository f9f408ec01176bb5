"""The return to the calls that the bot was in when its process ended."""

import asyncio
from collections.abc import Awaitable, Callable
from itertools import chain, repeat

from bot.narration.ports import CannotJoin, Obstacle, Ports
from bot.store.open_call import OpenCall

AT_ONCE = 8
"""Calls that are entered at the same time. Whoever uses a command meanwhile is not kept waiting by hundreds of them."""

RETRY_DELAYS_S = (1.0, 5.0, 10.0, 30.0, 60.0)

_PASSING = {Obstacle.NO_ANSWER, Obstacle.CHANNEL_FULL}


class Comeback:
    """Goes back to every call that is remembered, and tells where it cannot."""

    def __init__(self, return_to: Callable[[OpenCall], Awaitable[None]], ports: Ports) -> None:
        """Make one.

        Args:
            return_to: joins a call again, unless that is not wanted any more; raises CannotJoin.
            ports: for the memory and the notices.
        """
        self._join = return_to
        self._ports = ports
        self._gate = asyncio.Semaphore(AT_ONCE)

    async def run(self) -> None:
        """Return when the bot is back wherever it may be; a channel that is full or does not answer is tried again."""
        try:
            calls = await self._ports.open_calls.all()
        except Exception as error:  # noqa: BLE001 - whatever ails the database, members can still use /join
            self._ports.journal.memory_failed(None, error)
            return
        async with asyncio.TaskGroup() as returns:
            for call in calls:
                returns.create_task(self._alone(call), name=f"return to {call.voice_channel_id}")

    async def _alone(self, call: OpenCall) -> None:
        try:
            await self._return_to(call)
        except Exception as error:  # noqa: BLE001 - guilds are independent: the others are returned to
            self._ports.journal.session_failed(call.guild_id, error)

    async def _return_to(self, call: OpenCall) -> None:
        told = False
        for delay_s in chain(RETRY_DELAYS_S, repeat(RETRY_DELAYS_S[-1])):
            try:
                async with self._gate:
                    await self._join(call)
            except CannotJoin as refusal:
                if refusal.obstacle not in _PASSING:
                    await self._ports.open_calls.forget(call.guild_id)
                    if refusal.obstacle is not Obstacle.SENT_AWAY:
                        self._ports.notices.call_ended(call, refusal.obstacle)
                    return
                if refusal.obstacle is Obstacle.CHANNEL_FULL and not told:
                    told = True
                    self._ports.notices.obstructed(call, refusal.obstacle)
            else:
                return
            await asyncio.sleep(delay_s)
