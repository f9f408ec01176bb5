"""The library is found, opened wherever it is installed, and closed without a trace."""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import espeakng_loader  # pyright: ignore[reportMissingTypeStubs]  # a small package without types
import pytest

from bot.speech.espeak import Espeak, LocalVoiceMissing

DATA = Path(espeakng_loader.get_data_path())


def duration_s(espeak: Espeak, text: str = "Hello there", voice: str = "gmw/en-US") -> float:
    """How long a text takes to say."""
    pieces: list[bytes] = []

    def receive(pcm: bytes) -> bool:
        pieces.append(pcm)
        return True

    espeak.synthesise(text, voice, 175, receive)
    return len(b"".join(pieces)) / 2 / espeak.rate_hz


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The directory for temporary files, empty before the test and after it."""
    directory = tmp_path / "t"
    directory.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(directory))
    yield directory
    assert list(directory.iterdir()) == []


def _linked(directory: Path, path_bytes: int) -> Path:
    """The library's data at a path of that many bytes."""
    filler = path_bytes - len(os.fsencode(directory)) - 2
    path = directory / ("d" * (filler // 2)) / ("e" * (filler - filler // 2))
    path.parent.mkdir()
    path.symlink_to(DATA)
    assert len(os.fsencode(path)) == path_bytes
    return path


@pytest.mark.parametrize(("path_bytes", "copies"), [(159, 0), (160, 1), (300, 1)])
def test_data_at_a_long_path_is_copied_to_a_short_one(
    tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch, path_bytes: int, copies: int
) -> None:
    """The library's own buffer holds 159 bytes; the copy goes when the library is closed."""
    path = _linked(tmp_path, path_bytes)
    monkeypatch.setattr(espeakng_loader, "get_data_path", lambda: str(path))
    espeak = Espeak()
    assert len(list(temporary.iterdir())) == copies
    assert 0.5 < duration_s(espeak) < 1
    espeak.close()


def test_a_missing_package_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """The base install comes without it, so the operator is told what to install."""
    monkeypatch.setitem(sys.modules, "espeakng_loader", None)
    with pytest.raises(LocalVoiceMissing, match="espeakng-loader is not installed"):
        Espeak()


def test_a_library_that_does_not_load_is_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a system that the package was not built for; the library can be opened afterwards."""
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(espeakng_loader, "get_library_path", lambda: str(tmp_path / "libespeak-ng.so"))
        with pytest.raises(LocalVoiceMissing, match="does not load"):
            Espeak()
    espeak = Espeak()
    assert duration_s(espeak) > 0.5
    espeak.close()


def test_an_unknown_voice_is_an_error() -> None:
    """The library itself would go on in the voice before."""
    espeak = Espeak()
    with pytest.raises(ValueError, match="no such voice"):
        duration_s(espeak, voice="gmw/nobody")
    assert duration_s(espeak) > 0.5
    espeak.close()


def test_a_receiver_that_has_enough_gets_no_more() -> None:
    """Not even the first piece of the next portion; and the library can be used again."""
    espeak = Espeak()
    pieces: list[bytes] = []

    def receive(pcm: bytes) -> bool:
        pieces.append(pcm)
        return len(pieces) < 3

    espeak.synthesise("Hello there. " * 100, "gmw/en-US", 175, receive)
    assert len(pieces) == 3
    assert 0.5 < duration_s(espeak) < 1
    espeak.close()


def test_closing_twice_is_closing_once() -> None:
    """A second close does not free the library of whoever opened it since."""
    first = Espeak()
    first.close()
    second = Espeak()
    first.close()
    assert duration_s(second) > 0.5
    second.close()


def test_voices_and_variants_are_listed() -> None:
    """As the package brings them."""
    espeak = Espeak()
    voices = {voice.identifier: voice for voice in espeak.voices()}
    variants = {variant.identifier: variant for variant in espeak.variants()}
    espeak.close()
    assert voices["gmw/en-GB-scotland"].name == "English (Scotland)"
    assert voices["gmw/en-GB-scotland"].languages == ("en-gb-scotland", "en")
    assert (variants["f3"].name, variants["f3"].gender) == ("female3", "female")
    assert variants["m1"].gender == "male"
