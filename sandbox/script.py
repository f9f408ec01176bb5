"""A script: what simulated members do, one step after another, read from TOML. SCRIPTS.md is its reference.

members = ["Maya", "Leo"]
steps = [
  { who = "Maya", does = "join" },
  { who = "Maya", does = "use", command = "join" },
  { who = "Maya", does = "type", text = "Hi @Leo!", label = "greeting" },
  { who = "Maya", does = "delete", label = "greeting" },
  { does = "wait", quiet_s = 1.0, at_most_s = 20 },
  { who = "Maya", does = "leave" },
]
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

LONGEST_WAIT_S = 600.0
LONGEST_TEXT = 2000  # Discord's limit (API reference, "Create Message")
DEFAULT_QUIET_CAP_S = 30.0


class ScriptError(Exception):
    """A script is wrong; the message is one line that says where and what is allowed."""


@dataclass(frozen=True, slots=True)
class Join:
    """A member joins the voice channel."""

    who: str


@dataclass(frozen=True, slots=True)
class Leave:
    """A member leaves the voice channel."""

    who: str


@dataclass(frozen=True, slots=True)
class Type:
    """A member sends a message; one with a label can be deleted later."""

    who: str
    text: str
    label: str | None = None
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Delete:
    """A member deletes a message of theirs."""

    who: str
    label: str


@dataclass(frozen=True, slots=True)
class Use:
    """A member uses a slash command and waits for its answer."""

    who: str
    command: str
    options: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing happens for a time."""

    seconds: float


@dataclass(frozen=True, slots=True)
class WaitForQuiet:
    """Nothing happens until nothing but silence has come from the bot for a time, at most for another."""

    quiet_s: float
    at_most_s: float


Step = Join | Leave | Type | Delete | Use | Wait | WaitForQuiet


@dataclass(frozen=True, slots=True)
class Script:
    """A whole script, checked.

    Attributes:
        name: Of the file, for messages.
        members: Who acts, by the names that are shown.
        listener: Who only listens, in the voice channel from the start.
        guild: The server's name.
        text_channel: Where messages are typed and commands used.
        voice_channel: Where members meet.
        emoji: Names of the server's own emoji.
        steps: What happens.
    """

    name: str
    members: tuple[str, ...]
    listener: str
    guild: str
    text_channel: str
    voice_channel: str
    emoji: tuple[str, ...]
    steps: tuple[Step, ...]


def load(path: Path) -> Script:
    """Read a script from a file.

    Raises:
        ScriptError: It cannot be read, or something in it is wrong.
    """
    try:
        return parse(path.read_text(encoding="utf-8-sig"), path.name)
    except OSError as error:
        raise ScriptError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise ScriptError(f"{path}: is not UTF-8 text") from error


def parse(text: str, name: str) -> Script:
    """Read a script; `name` is its file's.

    Raises:
        ScriptError: Something in it is wrong.
    """
    try:
        top = _Table(tomllib.loads(text), name)
    except tomllib.TOMLDecodeError as error:
        raise ScriptError(f"{name}: is not TOML: {error}") from error
    top.allow(("members", "steps"), ("listener", "guild", "text_channel", "voice_channel", "emoji"))
    members = top.names("members")
    if not members:
        raise top.wrong("`members` is empty; it must name somebody")
    listener = top.text("listener", "Listener")
    if listener in members:
        raise top.wrong(f"`listener` is {listener!r}, who is one of the members; name somebody else")
    return Script(
        name=name,
        members=members,
        listener=listener,
        guild=top.text("guild", "Sandbox"),
        text_channel=top.text("text_channel", "chat"),
        voice_channel=top.text("voice_channel", "Voice"),
        emoji=top.names("emoji"),
        steps=tuple(_Steps(name, members).read(top.value("steps"))),
    )


class _Table:
    """A TOML table whose values are asked for by key and checked."""

    def __init__(self, values: Mapping[str, Any], where: str) -> None:
        self._values = values
        self._where = where

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def wrong(self, what: str) -> ScriptError:
        return ScriptError(f"{self._where}: {what}")

    def allow(self, needed: Sequence[str], others: Sequence[str] = ()) -> None:
        for key in self._values:
            if key not in needed and key not in others:
                raise self.wrong(f"`{key}` is unknown; allowed: {', '.join((*needed, *others))}")
        for key in needed:
            if key not in self._values:
                raise self.wrong(f"`{key}` is missing; needed: {', '.join(needed)}")

    def value(self, key: str) -> Any:
        return self._values[key]

    def text(self, key: str, default: str | None = None) -> str:
        value = self._values.get(key, default)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(f"`{key}` is {value!r}; it must be a text")
        return value

    def names(self, key: str) -> tuple[str, ...]:
        value = self._values.get(key, [])
        names = cast("list[object]", value) if isinstance(value, list) else [None]
        found = tuple(name for name in names if isinstance(name, str) and name.strip())
        if len(found) != len(names) or len(set(found)) != len(found):
            raise self.wrong(f'`{key}` is {value!r}; it must be a list of different names, such as ["Maya", "Leo"]')
        return found

    def one_of(self, key: str, allowed: Iterable[str]) -> str:
        value = self._values.get(key)
        if value not in (names := list(allowed)):
            raise self.wrong(f"`{key}` is {value!r}; allowed: {', '.join(names)}")
        return cast("str", value)

    def seconds(self, key: str, default: float = 0.0) -> float:
        value = self._values.get(key, default)
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value <= LONGEST_WAIT_S:
            raise self.wrong(f"`{key}` is {value!r}; it must be seconds, above 0 and up to {LONGEST_WAIT_S:.0f}")
        return float(value)

    def flag(self, key: str) -> bool:
        value = self._values.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong(f"`{key}` is {value!r}; allowed: true, false")
        return value

    def table(self, key: str) -> Mapping[str, object]:
        value = self._values.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong(f"`{key}` is {value!r}; it must be a table, such as {{ name = 1 }}")
        return cast("dict[str, object]", value)


class _Steps:
    """Reads the steps in order, as some are only right after others."""

    def __init__(self, name: str, members: Sequence[str]) -> None:
        self._name = name
        self._members = members
        self._in_voice: set[str] = set()
        self._labels: dict[str, str] = {}
        self._verbs = {
            "join": self._join,
            "leave": self._leave,
            "type": self._type,
            "delete": self._delete,
            "use": self._use,
            "wait": self._wait,
        }

    def read(self, steps: object) -> Iterable[Step]:
        """Read them all."""
        if not isinstance(steps, list):
            raise ScriptError(f"{self._name}: `steps` is {steps!r}; it must be a list of tables")
        for number, values in enumerate(cast("list[object]", steps), start=1):
            where = f"{self._name}: step {number}"
            if not isinstance(values, dict):
                raise ScriptError(
                    f'{where}: is {values!r}; it must be a table, such as {{ does = "wait", seconds = 1 }}'
                )
            step = _Table(cast("dict[str, object]", values), where)
            yield self._verbs[step.one_of("does", self._verbs)](step)

    def _who(self, step: _Table) -> str:
        return step.one_of("who", self._members)

    def _join(self, step: _Table) -> Join:
        step.allow(("who", "does"))
        who = self._who(step)
        if who in self._in_voice:
            raise step.wrong(f"{who} is in the voice channel already")
        self._in_voice.add(who)
        return Join(who)

    def _leave(self, step: _Table) -> Leave:
        step.allow(("who", "does"))
        who = self._who(step)
        if who not in self._in_voice:
            raise step.wrong(f"{who} is not in the voice channel")
        self._in_voice.remove(who)
        return Leave(who)

    def _type(self, step: _Table) -> Type:
        step.allow(("who", "does", "text"), ("label", "silent"))
        who, text = self._who(step), step.text("text")
        if len(text) > LONGEST_TEXT:
            raise step.wrong(f"`text` has {len(text)} characters; Discord allows {LONGEST_TEXT}")
        label = step.text("label") if "label" in step else None
        if label in self._labels:
            raise step.wrong(f"`label` is {label!r}, which another message has; labels are used once")
        if label is not None:
            self._labels[label] = who
        return Type(who, text, label, step.flag("silent"))

    def _delete(self, step: _Table) -> Delete:
        step.allow(("who", "does", "label"))
        who, label = self._who(step), step.text("label")
        own = [name for name, author in self._labels.items() if author == who]
        if label not in own:
            raise step.wrong(f"`label` is {label!r}, no message of {who}'s before; allowed: {', '.join(own) or 'none'}")
        del self._labels[label]
        return Delete(who, label)

    def _use(self, step: _Table) -> Use:
        step.allow(("who", "does", "command"), ("options",))
        return Use(self._who(step), step.text("command").removeprefix("/"), step.table("options"))

    def _wait(self, step: _Table) -> Wait | WaitForQuiet:
        if "quiet_s" not in step:
            step.allow(("does", "seconds"), ("quiet_s", "at_most_s"))
            return Wait(step.seconds("seconds"))
        step.allow(("does", "quiet_s"), ("at_most_s",))
        quiet_s, at_most_s = step.seconds("quiet_s"), step.seconds("at_most_s", DEFAULT_QUIET_CAP_S)
        if at_most_s < quiet_s:
            raise step.wrong(f"`at_most_s` is {at_most_s:g}, less than `quiet_s`; it must be at least {quiet_s:g}")
        return WaitForQuiet(quiet_s, at_most_s)
