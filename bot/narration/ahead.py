"""Speech is asked for before its turn comes, and waits for it."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager
from typing import NamedTuple, Self

from bot.speech.engine import Speech

_CHUNKS = 64
"""Read before they are wanted, so that it is known when the first sound came; the rest waits in the connection."""


class _Chunk(NamedTuple):
    data: bytes
    arrived_s: float


class Ahead:
    """One speech, opened and read by a task of its own from now on; leaving the context ends that.

    Whatever the engine raises is raised here, where the speech is listened to.
    """

    def __init__(self, opening: AbstractAsyncContextManager[Speech]) -> None:
        self.asked_s = _now_s()
        self.arrived_s = self.asked_s
        """When the chunk came that was given last."""
        self._left = False
        self._arrived: asyncio.Queue[Speech | _Chunk | Exception | None] = asyncio.Queue(_CHUNKS)
        self._reading = asyncio.create_task(self._read(opening), name="speech ahead")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self._left = True
        self._reading.cancel()
        await asyncio.wait([self._reading])
        if not self._reading.cancelled():
            self._reading.result()

    async def speech(self) -> Speech:
        """The speech, once it has begun; to be called once, before `chunks`, which give what it is made of.

        Raises:
            SpeechError: as the engine does on entering.
        """
        item = await self._next()
        assert isinstance(item, Speech)  # noqa: S101 - what `_read` puts first
        return item

    async def chunks(self) -> AsyncGenerator[bytes]:
        """The speech as it arrives, in pieces of any size.

        Raises:
            SpeechError: as the engine does while the pieces arrive.
        """
        while isinstance(item := await self._next(), _Chunk):
            self.arrived_s = item.arrived_s
            yield item.data

    async def _next(self) -> Speech | _Chunk | None:
        item = await self._arrived.get()
        if isinstance(item, Exception):
            raise item
        return item

    async def _read(self, opening: AbstractAsyncContextManager[Speech]) -> None:
        try:
            async with opening as speech:
                await self._arrived.put(speech)
                async for data in speech.pieces:
                    await self._arrived.put(_Chunk(data, _now_s()))
        except Exception as error:
            if self._left:
                raise
            await self._arrived.put(error)
        else:
            await self._arrived.put(None)


def _now_s() -> float:
    return asyncio.get_running_loop().time()
