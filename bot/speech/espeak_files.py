"""Where the package `espeakng-loader` keeps the library and its data."""

import importlib
import os
import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from bot.speech.espeak import LocalVoiceMissing

_MAX_DATA_PATH_BYTES = 159
"""`N_PATH_HOME` less the closing zero: a longer path is cut, and the data then not found."""


@contextmanager
def installed() -> Generator[tuple[str, str]]:
    """The paths of the library and of its data, which are good for as long as the context is.

    Raises:
        LocalVoiceMissing: the package is not installed, or its data cannot be used where it is.
    """
    try:
        loader = importlib.import_module("espeakng_loader")
    except ImportError as error:
        raise LocalVoiceMissing("the package espeakng-loader is not installed") from error
    try:
        library_path, data_path = str(loader.get_library_path()), str(loader.get_data_path())
    except RuntimeError as error:
        raise LocalVoiceMissing("the package espeakng-loader holds no data") from error
    with _short(data_path) as short:
        yield library_path, short


@contextmanager
def _short(data_path: str) -> Generator[str]:
    """A path to the same data that the library can hold."""
    if len(os.fsencode(data_path)) <= _MAX_DATA_PATH_BYTES:
        yield data_path
        return
    with tempfile.TemporaryDirectory(prefix="narrator-") as directory:
        try:
            copy = shutil.copytree(data_path, Path(directory) / "espeak-ng-data")
        except OSError as error:
            raise LocalVoiceMissing(f"eSpeak NG's data cannot be copied to a shorter path: {error}") from error
        yield str(copy)
