"""Waiting for the world to become so, without polling it."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Changes:
    """Wakes everyone who waits for a condition whenever something has happened."""

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    def notify(self) -> None:
        """Let every waiter look again."""
        waiting, self._waiting = self._waiting, []
        for turn in waiting:
            if not turn.done():
                turn.set_result(None)

    async def until(self, condition: Callable[[], T | None], *, timeout_s: float, what: str) -> T:
        """Return the first true value of `condition`.

        Raises:
            TimeoutError: It was still false after `timeout_s`; the message says what was awaited.
        """
        try:
            async with asyncio.timeout(timeout_s):
                while not (result := condition()):
                    turn = asyncio.get_running_loop().create_future()
                    self._waiting.append(turn)
                    await turn
                return result
        except TimeoutError:
            raise TimeoutError(f"waited {timeout_s} s in vain for {what}") from None
