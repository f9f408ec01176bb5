"""A message's tree as a person would say it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeAlias

from bot.text.code_words import language_name, plain_words
from bot.text.flow import LabelEnd, Links, Part, Repeated, Struck, flow
from bot.text.link_words import label_words, link_words, tone_of
from bot.text.manner import Manner, Tone, Verbosity
from bot.text.message import Names
from bot.text.moment import moment
from bot.text.name import author_name, spoken_name
from bot.text.plain import audible, sayable
from bot.text.prose import prose
from bot.text.sentence import Sentence
from bot.text.tree import (
    Break,
    Code,
    CodeBlock,
    Command,
    Emoji,
    Everyone,
    Kind,
    Mention,
    Nodes,
    Page,
    Quote,
    Spoiler,
    Text,
    Timestamp,
)

_Named: TypeAlias = Mention | Everyone | Emoji | Code | Timestamp | Command | Page


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is said of a message's content."""

    text: str
    """One line; empty if there is nothing that can be said."""
    tones: tuple[Tone, ...] = ()
    """What is played for what is not said, in its order."""


def speak(nodes: Nodes, names: Names, sent_at: float, manner: Manner) -> Spoken:
    """What is said of a message's tree.

    Args:
        nodes: The tree.
        names: What the ids in it are called.
        sent_at: When it was sent, in seconds since the epoch.
        manner: How it is to be said.
    """
    speech = _Speech(names, sent_at, replace(manner, wording=cache(manner.wording)))
    return Spoken(speech.said(nodes), tuple(speech.tones))


def joined(sentences: Iterable[str]) -> str:
    """Sentences one after another, without the empty ones."""
    whole = Sentence()
    for sentence in sentences:
        whole.words(sentence)
        whole.stop()
    return whole.text()


class _Speech:
    def __init__(self, names: Names, sent_at: float, manner: Manner) -> None:
        self.tones: list[Tone] = []
        self._names = names
        self._manner = manner
        self._wording = manner.wording
        self._brief = manner.verbosity is Verbosity.BRIEF
        self._sent_at = sent_at
        self._said: dict[_Named, str] = {}
        """A message may hold the same name a thousand times."""

    def said(self, nodes: Nodes) -> str:
        sentence = Sentence()
        for part in flow(nodes):
            self._add(part, sentence)
        return sentence.text()

    def _add(self, part: Part, sentence: Sentence) -> None:
        match part:
            case Text(text):
                self._words(text, sentence)
            case Break():
                sentence.stop()
            case Quote() | Struck():
                self._announced(part, sentence)
            case Links() | LabelEnd():
                self._links(part, sentence)
            case Repeated():
                self._emoji(part, sentence)
            case Spoiler() | CodeBlock():
                sentence.aside(self._unread(part))
            case Mention() | Everyone():
                sentence.name(self._once(part))
            case Code() | Timestamp() | Command() | Page():
                sentence.thing(self._once(part))

    def _words(self, text: str, sentence: Sentence) -> None:
        said = prose(text, self._manner)
        written, heard = text.strip(), said.strip()
        if _is_named(written[:1], heard[:1]):
            sentence.pause()
        for number, line in enumerate(said.split("\n")):
            if number:
                sentence.stop()
            sentence.words(line)
        if _is_named(written[-1:], heard[-1:]):
            sentence.pause()

    def _announced(self, part: Quote | Struck, sentence: Sentence) -> None:
        """Add what stands in it, after what it is unless there is no word in it."""
        said = self.said(part.nodes)
        phrase = "struck-out" if isinstance(part, Struck) else "quote"
        if sayable(said):
            said = self._wording(phrase, text=said)
        if isinstance(part, Struck):
            sentence.aside(said)
        else:
            sentence.stop()
            sentence.words(said)
            sentence.stop()

    def _links(self, part: Links | LabelEnd, sentence: Sentence) -> None:
        labelled = isinstance(part, LabelEnd)
        targets = (part.target,) if labelled else part.targets
        if self._brief:
            self.tones.append(tone_of(targets))
            if not labelled:
                sentence.pause()
        elif labelled:
            sentence.aside(label_words(part.target, self._names, self._manner))
        else:
            for words in link_words(targets, self._names, self._manner):
                sentence.thing(words, pauses=True)

    def _emoji(self, repeated: Repeated, sentence: Sentence) -> None:
        if self._brief:
            sentence.pause()
            return
        name = self._once(repeated.emoji)
        if repeated.count > 1:
            name = self._wording("pictograph-times", name=name, count=repeated.count)
        sentence.aside(name)

    def _unread(self, part: Spoiler | CodeBlock) -> str:
        if isinstance(part, Spoiler):
            return self._wording("spoiler")
        language = language_name(part.language)
        return self._wording("code-block-in", language=language) if language else self._wording("code-block")

    def _once(self, part: _Named) -> str:
        if part not in self._said:
            self._said[part] = self._name(part) if isinstance(part, Mention | Everyone) else self._thing(part)
        return self._said[part]

    def _name(self, part: Mention | Everyone) -> str:
        match part:
            case Everyone(online_only):
                return self._wording("mention-here" if online_only else "mention-everyone")
            case Mention(Kind.USER, id=user):
                author = self._names.users.get(user)
                return author_name(author, self._manner) if author else self._wording("mention-unknown-user")
            case Mention(Kind.ROLE, id=role):
                name = spoken_name(self._names.roles.get(role, ""), self._manner)
                return name or self._wording("mention-unknown-role")
            case Mention(id=channel):
                name = spoken_name(self._names.channels.get(channel, ""), self._manner)
                return name or self._wording("mention-unknown-channel")

    def _thing(self, part: Emoji | Code | Timestamp | Command | Page) -> str:
        match part:
            case Emoji(name):
                return spoken_name(name, self._manner) or self._wording("emoji-unnamed")
            case Code(text):
                words = plain_words(text)
                return (words and prose(words, self._manner)) or self._wording("code-inline")
            case Timestamp():
                return moment(part, self._sent_at, self._manner)
            case Command(name):
                return self._wording("command", name=audible(name))
            case Page(name):
                return self._wording("guild-page", page=name)


def _is_named(written: str, heard: str) -> bool:
    """Whether words are heard in the place of a sign, such as an emoji, at the beginning or end of a text."""
    return not written.isalnum() and heard.isalnum()
