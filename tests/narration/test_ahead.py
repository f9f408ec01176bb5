"""Speech that is asked for before its turn."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.narration.ahead import Ahead
from bot.speech.engine import Speech, SpeechRejected, SpeechUnavailable


class Source:
    """A speech of numbered chunks, which may fail, and knows whether it is open."""

    def __init__(self, chunks: int, *, refusal: Exception | None = None, failure: Exception | None = None) -> None:
        self._chunks = chunks
        self._refusal = refusal
        self._failure = failure
        self.on_closing: Exception | None = None
        self.given = 0
        self.is_open = False
        self.begun = asyncio.Event()

    @asynccontextmanager
    async def opened(self) -> AsyncGenerator[Speech]:
        if self._refusal:
            raise self._refusal
        self.is_open = True
        self.begun.set()
        try:
            yield Speech(24_000, 1, self._pieces())
        finally:
            self.is_open = False
            if self.on_closing:
                raise self.on_closing

    async def _pieces(self) -> AsyncIterator[bytes]:
        for number in range(self._chunks):
            self.given += 1
            yield b"%d" % number
        if self._failure:
            raise self._failure


async def read(ahead: Ahead) -> list[bytes]:
    """All that is given."""
    await ahead.speech()
    return [chunk async for chunk in ahead.chunks()]


async def test_it_is_asked_for_at_once_and_read_in_order() -> None:
    """Before anybody listens; to the last chunk."""
    source = Source(500)
    async with Ahead(source.opened()) as ahead:
        await asyncio.wait_for(source.begun.wait(), timeout=5)
        assert await read(ahead) == [b"%d" % number for number in range(500)]
        assert ahead.arrived_s >= ahead.asked_s
    assert not source.is_open


async def test_no_more_is_read_than_a_little() -> None:
    """An answer that does not end fills no memory."""
    source = Source(100_000)
    async with Ahead(source.opened()) as ahead:
        await ahead.speech()
        for _ in range(1_000):
            await asyncio.sleep(0)
        assert 0 < source.given < 100
        assert source.is_open
    assert not source.is_open


@pytest.mark.parametrize("error", [SpeechUnavailable("no"), SpeechRejected("no"), RuntimeError("a fault")])
async def test_the_engines_error_is_raised_where_it_is_listened_to(error: Exception) -> None:
    """On opening, or after the chunks before it."""
    async with Ahead(Source(0, refusal=error).opened()) as ahead:
        with pytest.raises(type(error)) as caught:
            await ahead.speech()
        assert caught.value is error
    async with Ahead(Source(3, failure=error).opened()) as ahead:
        await ahead.speech()
        heard: list[bytes] = []

        async def listen() -> None:
            heard.extend([chunk async for chunk in ahead.chunks()])

        with pytest.raises(type(error)) as caught:
            await listen()
        assert caught.value is error


async def test_an_error_that_nobody_waits_for_is_no_matter() -> None:
    """Whoever left needs no reason."""
    async with Ahead(Source(0, refusal=SpeechRejected("no")).opened()):
        await asyncio.sleep(0)


async def test_a_fault_in_closing_is_not_hidden() -> None:
    """Nor does it hang."""
    source = Source(100_000)
    source.on_closing = RuntimeError("cannot close")
    with pytest.raises(RuntimeError, match="cannot close"):
        async with asyncio.timeout(5), Ahead(source.opened()) as ahead:
            await ahead.speech()
    assert not source.is_open
