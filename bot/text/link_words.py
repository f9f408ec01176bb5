"""Links as a person would mention them: by what they are and where they lead, neighbours counted."""

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from bot.text.links import Lead, Target
from bot.text.manner import Manner, Tone, Verbosity
from bot.text.message import Names
from bot.text.name import spoken_name

_PHRASES = {
    Lead.GIF: "link-gif",
    Lead.PICTURE: "link-picture",
    Lead.VIDEO: "link-video",
    Lead.INVITE: "link-invite",
    Lead.EVENT: "link-event",
    Lead.CHANNEL: "link-channel",
    Lead.MESSAGE: "link-message",
}


class _Mention(NamedTuple):
    """A phrase that still lacks its count, so that links which are said alike can be counted."""

    phrase: str
    values: tuple[tuple[str, str], ...] = ()


def tone_of(targets: Sequence[Target]) -> Tone:
    """What is played for links where they are not said."""
    return Tone.PICTURE if all(target.lead in {Lead.GIF, Lead.PICTURE} for target in targets) else Tone.LINK


def link_words(targets: Sequence[Target], names: Names, manner: Manner) -> list[str]:
    """The phrases for one or more links in a row: each kind by itself in full, all in one otherwise."""
    mentions = [_mention(target, names, manner) for target in targets]
    if manner.verbosity is not Verbosity.FULL and len(set(mentions)) > 1:
        return [manner.wording("link", count=len(mentions))]
    return [
        manner.wording(mention.phrase, count=len(list(alike)), **dict(mention.values))
        for mention, alike in groupby(mentions)
    ]


def label_words(target: Target, names: Names, manner: Manner) -> str:
    """What is said after a link's label, which has told the better part of what it is."""
    if target.lead is Lead.PAGE and manner.verbosity is not Verbosity.FULL:
        return manner.wording("link", count=1)
    return link_words((target,), names, manner)[0]


def _mention(target: Target, names: Names, manner: Manner) -> _Mention:
    if target.lead in {Lead.CHANNEL, Lead.MESSAGE}:
        channel = spoken_name(names.channels.get(target.channel, ""), manner)
        if channel:
            return _Mention(_PHRASES[target.lead] + "-named", (("channel", channel),))
        return _Mention(_PHRASES[target.lead])
    in_full = manner.verbosity is Verbosity.FULL and target.host is not None
    if target.lead is not Lead.PAGE and not in_full:
        return _Mention(_PHRASES[target.lead])
    if target.service and not in_full:
        return _Mention("link-to-service", (("service", target.service),))
    return _Mention("link-to", (("host", target.host),)) if target.host else _Mention("link")
