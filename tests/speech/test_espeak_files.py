"""The library is found wherever it is installed, and its data is brought to where it can be read."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import espeakng_loader  # pyright: ignore[reportMissingTypeStubs]  # a small package without types
import pytest

from bot.speech.espeak import LocalVoiceMissing
from bot.speech.local import LocalEngine
from tests.speech.hearing import hear

DATA = Path(espeakng_loader.get_data_path())


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The directory for temporary files, empty before the test and after it."""
    directory = tmp_path / "t"
    directory.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(directory))
    yield directory
    assert _entries(directory) == 0


def _entries(directory: Path) -> int:
    return len(list(directory.iterdir()))


def _linked(directory: Path, path_bytes: int) -> Path:
    """The library's data at a path of that many bytes."""
    filler = path_bytes - len(os.fsencode(directory)) - 2
    path = directory / ("d" * (filler // 2)) / ("e" * (filler - filler // 2))
    path.parent.mkdir()
    path.symlink_to(DATA)
    assert len(os.fsencode(path)) == path_bytes
    return path


@pytest.mark.parametrize(("path_bytes", "copies"), [(159, 0), (160, 1), (300, 1)])
async def test_data_at_a_long_path_is_copied_to_a_short_one(
    tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch, path_bytes: int, copies: int
) -> None:
    """The library's own buffer holds 159 bytes; the copy goes when the engine is closed."""
    path = _linked(tmp_path, path_bytes)
    monkeypatch.setattr(espeakng_loader, "get_data_path", lambda: str(path))
    engine = await LocalEngine.open()
    assert _entries(temporary) == copies
    assert 0.5 < (await hear(engine, "Hello there")).duration_s < 1
    await engine.aclose()


async def test_a_missing_package_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """The base install comes without it, so the operator is told what to install."""
    monkeypatch.setitem(sys.modules, "espeakng_loader", None)
    with pytest.raises(LocalVoiceMissing, match="espeakng-loader is not installed"):
        await LocalEngine.open()


async def test_a_library_that_does_not_load_is_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a system that the package was not built for."""
    monkeypatch.setattr(espeakng_loader, "get_library_path", lambda: str(tmp_path / "libespeak-ng.so"))
    with pytest.raises(LocalVoiceMissing, match="does not load"):
        await LocalEngine.open()


async def test_data_that_is_none_is_told_apart(
    tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after an installation that broke off; the copy made of it goes at once."""
    empty = tmp_path / ("d" * 200)
    empty.mkdir()
    monkeypatch.setattr(espeakng_loader, "get_data_path", lambda: str(empty))
    with pytest.raises(LocalVoiceMissing, match="cannot read its data"):
        await LocalEngine.open()
