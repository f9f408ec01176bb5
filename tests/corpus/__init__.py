"""Messages as Discord sends them, with what is heard of each; see README.md."""

import json
from pathlib import Path
from typing import Any, cast

CORPUS = Path(__file__).parent
_MESSAGES = CORPUS / "messages"
_SPOKEN = CORPUS / "spoken"
_ARGUMENTS: dict[str, list[str]] = json.loads((CORPUS / "arguments.json").read_text(encoding="utf-8"))

SUBJECTS = sorted(path.stem for path in _MESSAGES.iterdir())
"""Each is a file of messages."""


def messages(subject: str) -> list[bytes]:
    """The lines that `narrator read` is given."""
    return (_MESSAGES / f"{subject}.jsonl").read_bytes().splitlines(keepends=True)


def objects(subject: str) -> list[dict[str, Any]]:
    """The message objects of these lines."""
    return [cast("dict[str, Any]", json.loads(line)) for line in messages(subject)]


def answers(subject: str) -> list[str]:
    """The lines that it answers with."""
    return (_SPOKEN / f"{subject}.jsonl").read_text(encoding="utf-8").splitlines()


def arguments(subject: str) -> list[str]:
    """The options it is given, with paths from the corpus' folder on."""
    return ["--guild", "guild.json", *_ARGUMENTS.get(subject, [])]


def unused_files() -> set[str]:
    """Names for which there is a part of an entry, but no messages."""
    return ({path.stem for path in _SPOKEN.iterdir()} | set(_ARGUMENTS)) - set(SUBJECTS)
