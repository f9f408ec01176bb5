"""What came with a message: files by kind and count, with the text that describes them, and stickers."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from bot.text.files import PICTURES, FileKind, kind_of
from bot.text.listing import all_of
from bot.text.manner import Tone, Verbosity
from bot.text.message import Attachment
from bot.text.name import spoken_name
from bot.text.teller import Teller

_LONGEST_IN_SECONDS = 99


def files(attachments: Sequence[Attachment], teller: Teller) -> Iterator[str]:
    """A sentence for each voice message, one for all files without words of their own, one for each kind with them.

    What describes a covered file tells what is hidden, and is not said. Where little is to be said, pictures that
    nobody described are a tone.
    """
    rest: list[Attachment] = []
    for attachment in attachments:
        if attachment.duration_s is None:
            rest.append(attachment)
        else:
            yield _voice_message(attachment.duration_s, teller)
    described: dict[FileKind, list[str]] = {}
    for attachment in rest:
        if attachment.description and not attachment.spoiler and (text := teller.tell(attachment.description)):
            described.setdefault(kind_of(attachment), []).append(text)
    plain = [file for file in rest if not file.spoiler and kind_of(file) not in described]
    if teller.manner.verbosity is Verbosity.BRIEF and any(kind_of(file) in PICTURES for file in plain):
        teller.tones.append(Tone.PICTURE)
        plain = [file for file in plain if kind_of(file) not in PICTURES]
    if plain:
        yield _counted(map(kind_of, plain), teller)
    for kind, texts in described.items():
        count = sum(kind_of(file) is kind for file in rest if not file.spoiler)
        yield teller.wording("described", what=teller.wording(kind, count=count), text="; ".join(texts))
    if covered := [file for file in rest if file.spoiler]:
        yield teller.wording("covered", what=_counted(map(kind_of, covered), teller))


def stickers(names: Iterable[str], teller: Teller) -> Iterator[str]:
    """A sentence for each sticker."""
    for name in names:
        said = spoken_name(name, teller.manner)
        yield teller.wording("sticker", name=said) if said else teller.wording("sticker-unnamed")


def _voice_message(duration_s: float, teller: Teller) -> str:
    seconds = max(1, round(duration_s))
    if seconds <= _LONGEST_IN_SECONDS:
        return teller.wording("voice-message", seconds=seconds)
    return teller.wording("voice-message-long", minutes=round(seconds / 60))


def _counted(kinds: Iterable[FileKind], teller: Teller) -> str:
    counted = [teller.wording(kind, count=count) for kind, count in Counter(kinds).items()]
    return all_of(counted, teller.manner.language)
