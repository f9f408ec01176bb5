"""What kinds of files there are, as far as a listener cares."""

from enum import StrEnum
from pathlib import PurePosixPath

from bot.text.message import Attachment


class FileKind(StrEnum):
    """A kind of file. Its value is the id of the phrase that counts such files."""

    IMAGE = "images"
    GIF = "gifs"
    VIDEO = "videos"
    AUDIO = "audio-files"
    PDF = "pdfs"
    TEXT = "text-files"
    DOCUMENT = "documents"
    SPREADSHEET = "spreadsheets"
    PRESENTATION = "presentations"
    ZIP = "zip-archives"
    ARCHIVE = "archives"
    CODE = "code-files"
    PROGRAM = "programs"
    OTHER = "files"


PICTURES = frozenset({FileKind.IMAGE, FileKind.GIF})
"""What is one short sound where little is to be said."""

_BY_ENDING = {
    ending: kind
    for kind, endings in {
        FileKind.IMAGE: "png jpg jpeg jfif webp avif heic heif bmp tif tiff svg ico",
        FileKind.GIF: "gif",
        FileKind.VIDEO: "mp4 m4v mov webm mkv avi wmv mpg mpeg",
        FileKind.AUDIO: "mp3 ogg oga opus wav flac m4a aac wma aif aiff mid midi",
        FileKind.PDF: "pdf",
        FileKind.TEXT: "txt text log md nfo srt vtt",
        FileKind.DOCUMENT: "doc docx odt rtf pages epub hwp",
        FileKind.SPREADSHEET: "xls xlsx xlsm ods csv tsv numbers",
        FileKind.PRESENTATION: "ppt pptx odp key",
        FileKind.ZIP: "zip",
        FileKind.ARCHIVE: "rar 7z tar gz tgz bz2 xz zst",
        FileKind.CODE: "py js mjs ts tsx jsx java kt c h cc cpp hpp cs go rs rb php lua swift sh bat ps1 sql html htm "
        "css scss json yaml yml toml xml ini ipynb",
        FileKind.PROGRAM: "exe msi apk dmg deb rpm appimage jar",
    }.items()
    for ending in endings.split()
}
_BY_TYPE = {
    "image/gif": FileKind.GIF,
    "application/pdf": FileKind.PDF,
    "application/zip": FileKind.ZIP,
    "image": FileKind.IMAGE,
    "video": FileKind.VIDEO,
    "audio": FileKind.AUDIO,
    "text": FileKind.TEXT,
}


def kind_of(file: Attachment) -> FileKind:
    """The kind by the name's ending, which is finer than the media type, else by that."""
    media_type = (file.content_type or "").partition(";")[0].strip().lower()
    ending = PurePosixPath(file.filename).suffix[1:].lower()
    return (
        _BY_ENDING.get(ending)
        or _BY_TYPE.get(media_type)
        or _BY_TYPE.get(media_type.partition("/")[0])
        or FileKind.OTHER
    )
