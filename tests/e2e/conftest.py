"""One local Discord and one bot process for each module of tests."""

from collections.abc import AsyncGenerator

import pytest
import pytest_asyncio

from tests.e2e.stage import Stage, open_stage


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[Stage]:
    """The stage of this module."""
    async with open_stage(tmp_path_factory.mktemp("bot")) as opened:
        yield opened
