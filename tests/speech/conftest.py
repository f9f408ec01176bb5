"""The local engine, opened for one test and closed after it."""

from collections.abc import AsyncIterator

import pytest

from bot.speech.local import LocalEngine


@pytest.fixture
async def engine() -> AsyncIterator[LocalEngine]:
    """The real library, in its process."""
    engine = await LocalEngine.open()
    yield engine
    await engine.aclose()
