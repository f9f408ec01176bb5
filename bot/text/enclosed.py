"""What came with a message: files by kind and count, with the text that describes them, and stickers."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from pathlib import PurePosixPath

from bot.text.markup import scan
from bot.text.message import Attachment, Message, Names
from bot.text.name import spoken_name
from bot.text.plain import sayable
from bot.text.speech import speak
from bot.text.wording import Wording


class _Kind(Enum):
    IMAGE = auto()
    VIDEO = auto()
    AUDIO = auto()
    OTHER = auto()


_ENDINGS = {
    **dict.fromkeys(("png", "jpg", "jpeg", "gif", "webp", "avif", "heic"), _Kind.IMAGE),
    **dict.fromkeys(("mp4", "mov", "webm", "mkv"), _Kind.VIDEO),
    **dict.fromkeys(("mp3", "ogg", "opus", "wav", "flac", "m4a"), _Kind.AUDIO),
}


def enclosures(message: Message, wording: Wording) -> Iterator[str]:
    """One sentence for the voice message, for each kind of file in order of appearance, and for each sticker."""
    files: dict[_Kind, list[Attachment]] = {}
    for attachment in message.attachments:
        if attachment.duration_s is not None:
            yield wording("voice-message", seconds=max(1, round(attachment.duration_s)))
        else:
            files.setdefault(_kind(attachment), []).append(attachment)
    for kind, attachments in files.items():
        yield _described(_counted(kind, len(attachments), wording), attachments, message.sent_at, wording)
    for sticker in message.stickers:
        name = spoken_name(sticker)
        yield wording("sticker", name=name) if name else wording("sticker-unnamed")


def _kind(attachment: Attachment) -> _Kind:
    match (attachment.content_type or "").partition("/")[0]:
        case "image":
            return _Kind.IMAGE
        case "video":
            return _Kind.VIDEO
        case "audio":
            return _Kind.AUDIO
        case "":
            return _ENDINGS.get(PurePosixPath(attachment.filename).suffix[1:].lower(), _Kind.OTHER)
        case _:
            return _Kind.OTHER


def _counted(kind: _Kind, count: int, wording: Wording) -> str:
    match kind:
        case _Kind.IMAGE:
            return wording("images", count=count)
        case _Kind.VIDEO:
            return wording("videos", count=count)
        case _Kind.AUDIO:
            return wording("audio-files", count=count)
        case _Kind.OTHER:
            return wording("files", count=count)


def _described(what: str, attachments: Sequence[Attachment], sent_at: float, wording: Wording) -> str:
    """The files with their alternative texts, but for those of covered ones: they tell what is hidden."""
    texts = [
        speak(scan(attachment.description), Names(), sent_at, wording)
        for attachment in attachments
        if attachment.description and not attachment.spoiler
    ]
    described = "; ".join(text for text in texts if sayable(text))
    return wording("described", what=what, text=described) if described else what
