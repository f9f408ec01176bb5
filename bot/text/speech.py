"""Tokens as a person would say them."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.text.message import Names
from bot.text.moment import moment
from bot.text.name import spoken_name
from bot.text.plain import audible
from bot.text.sentence import Sentence
from bot.text.tokens import (
    Break,
    Code,
    Command,
    Emoji,
    Everyone,
    Kind,
    Link,
    Marker,
    Mention,
    Page,
    Spoiler,
    Text,
    Timestamp,
    Token,
)
from bot.text.wording import Wording

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SERIAL = re.compile(r"[0-9]{5,}")
_PLAIN_WORDS = re.compile(r"(?!.*[0-9]{5})/?[\w .,'!?-]{1,40}")


def speak(tokens: Sequence[Token], names: Names, sent_at: float, wording: Wording) -> str:
    """What is said of a message's tokens: one line, empty if they show nothing that can be said."""
    speech = _Speech(names, sent_at, wording)
    for token, count in _grouped(tokens):
        speech.add(token, count)
    return speech.sentence.text()


def joined(sentences: Iterable[str]) -> str:
    """Sentences one after another, without the empty ones."""
    whole = Sentence()
    for sentence in sentences:
        whole.words(sentence)
        whole.stop()
    return whole.text()


class _Speech:
    def __init__(self, names: Names, sent_at: float, wording: Wording) -> None:
        self.sentence = Sentence()
        self._names = names
        self._sent_at = sent_at
        self._wording = wording

    def add(self, token: Token, count: int) -> None:
        match token:
            case Text(text):
                self.sentence.words(text)
            case Marker():
                pass  # styling alone makes no sound
            case Break():
                self.sentence.stop()
            case Emoji() | Spoiler() | Code(block=True) | Link(labelled=True):
                self.sentence.aside(self._aside(token))
            case Link(host):
                self.sentence.thing(self._link(host, count), pauses=True)
            case Mention() | Everyone():
                self.sentence.name(self._name(token))
            case Code() | Timestamp() | Command() | Page():
                self.sentence.thing(self._thing(token))

    def _aside(self, token: Emoji | Spoiler | Code | Link) -> str:
        match token:
            case Emoji(name):
                words = _SERIAL.sub("", _CAMEL.sub(" ", name).replace("_", " ")).split()
                return " ".join(words) or self._wording("emoji-unnamed")
            case Spoiler():
                return self._wording("spoiler")
            case Code():
                return self._wording("code-block")
            case Link():
                return self._wording("link", count=1)

    def _link(self, host: str | None, count: int) -> str:
        if host is None or count > 1:
            return self._wording("link", count=count)
        return self._wording("link-to", host=host)

    def _name(self, token: Mention | Everyone) -> str:
        match token:
            case Everyone(online_only=True):
                return self._wording("mention-here")
            case Everyone():
                return self._wording("mention-everyone")
            case Mention(Kind.USER, id=user):
                return spoken_name(self._names.users.get(user, "")) or self._wording("mention-unknown-user")
            case Mention(Kind.ROLE, id=role):
                return spoken_name(self._names.roles.get(role, "")) or self._wording("mention-unknown-role")
            case Mention(id=channel):
                return spoken_name(self._names.channels.get(channel, "")) or self._wording("mention-unknown-channel")

    def _thing(self, token: Code | Timestamp | Command | Page) -> str:
        match token:
            case Code(text):
                words = " ".join(text.split())
                return words if _PLAIN_WORDS.fullmatch(words) else self._wording("code-inline")
            case Timestamp(at):
                return moment(at, self._sent_at, self._wording)
            case Command(name):
                return self._wording("command", name=audible(name))
            case Page(name):
                return self._wording("guild-page", page=name)


def _grouped(tokens: Sequence[Token]) -> Iterator[tuple[Token, int]]:
    """Each token with 1, but text with only styling between as one, and bare links likewise with their count."""
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if isinstance(token, Text | Marker):
            after = _run_end(tokens, index, _styled_text)
            yield Text("".join(part.text for part in tokens[index:after] if isinstance(part, Text))), 1
        elif _bare(token):
            after = _run_end(tokens, index, _bare_or_empty)
            while not _bare(tokens[after - 1]):
                after -= 1
            yield token, sum(map(_bare, tokens[index:after]))
        else:
            after = index + 1
            yield token, 1
        index = after


def _run_end(tokens: Sequence[Token], start: int, belongs: Callable[[Token], bool]) -> int:
    return next((index for index in range(start, len(tokens)) if not belongs(tokens[index])), len(tokens))


def _styled_text(token: Token) -> bool:
    return isinstance(token, Text | Marker)


def _bare(token: Token) -> bool:
    return isinstance(token, Link) and not token.labelled


def _bare_or_empty(token: Token) -> bool:
    return _bare(token) or isinstance(token, Break | Marker) or (isinstance(token, Text) and not audible(token.text))
