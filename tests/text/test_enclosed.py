"""What is said of files and stickers."""

from dataclasses import replace

import pytest

from bot.phrases.catalogue import load
from bot.text.files import PICTURES, FileKind, kind_of
from bot.text.manner import Tone, Verbosity
from bot.text.message import Attachment
from bot.text.reading import Reading
from tests.text.listener import ENGLISH
from tests.text.messages import IMAGE, PDF, heard, reading

BRIEF = replace(ENGLISH, verbosity=Verbosity.BRIEF)
CAT = Attachment("cat.png", "image/png", "a cat, see https://x.org/path")
DOG = Attachment("dog.png", "image/png", "a dog")
COVERED = Attachment("SPOILER_x.png", "image/png", "the murderer", spoiler=True)


@pytest.mark.parametrize(
    ("filename", "content_type", "kind"),
    [
        ("a.png", "image/png", FileKind.IMAGE),
        ("PHOTO.JPG", None, FileKind.IMAGE),
        ("image", "image/x-new", FileKind.IMAGE),
        ("funny.gif", "image/gif", FileKind.GIF),
        ("", "image/gif", FileKind.GIF),
        ("a.mp4", "video/mp4", FileKind.VIDEO),
        ("song.mp3", None, FileKind.AUDIO),
        ("a.pdf", "application/pdf", FileKind.PDF),
        ("a", "application/pdf", FileKind.PDF),
        ("message.txt", "text/plain; charset=utf-8", FileKind.TEXT),
        ("a.unknown", "text/plain", FileKind.TEXT),
        ("letter.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileKind.DOCUMENT),
        ("a.xlsx", None, FileKind.SPREADSHEET),
        ("a.csv", "text/csv", FileKind.SPREADSHEET),
        ("a.pptx", None, FileKind.PRESENTATION),
        ("a.tar.gz", "application/gzip", FileKind.ARCHIVE),
        ("mod.zip", "application/zip", FileKind.ZIP),
        ("main.ts", "video/mp2t", FileKind.CODE),
        ("setup.exe", None, FileKind.PROGRAM),
        ("save.dat", "application/octet-stream", FileKind.OTHER),
        ("", None, FileKind.OTHER),
        (".png", None, FileKind.OTHER),
    ],
)
def test_a_file_is_known_by_its_ending_or_else_its_type(
    filename: str, content_type: str | None, kind: FileKind
) -> None:
    """Discord's type for a file can be coarser, or wrong."""
    assert kind_of(Attachment(filename, content_type)) is kind


@pytest.mark.parametrize("kind", FileKind)
def test_every_kind_of_file_can_be_counted(kind: FileKind) -> None:
    """Their phrases are asked for by the kind, so no search of the code finds them."""
    assert ENGLISH.wording(kind, count=1).startswith("a")
    assert ENGLISH.wording(kind, count=3).startswith("3 ")


def test_pictures_are_what_is_seen_at_a_glance() -> None:
    """Not videos, which also are heard."""
    assert {FileKind.IMAGE, FileKind.GIF} == PICTURES


@pytest.mark.parametrize(
    ("attachments", "said"),
    [
        ((IMAGE,), "an image"),
        ((IMAGE, IMAGE, PDF), "2 images and a PDF"),
        ((IMAGE, Attachment("a.mp4"), IMAGE, PDF), "2 images, a video, and a PDF"),
        ((Attachment("a.bin"), Attachment("b"), Attachment("c.txt")), "2 files and a text file"),
    ],
)
def test_files_are_said_by_kind_and_count(attachments: tuple[Attachment, ...], said: str) -> None:
    """In one list, each kind where it came first; their names are seldom meant for the ear."""
    assert heard(attachments=attachments) == said


def test_the_list_is_of_the_guilds_language() -> None:
    """Its "and" is not among our phrases."""
    german = replace(ENGLISH, wording=load("en"), language="de")
    assert heard(manner=german, attachments=(IMAGE, PDF)) == "an image und a PDF"


@pytest.mark.parametrize(
    ("attachments", "said"),
    [
        ((CAT,), "an image: a cat, see a link to x.org"),
        ((DOG, IMAGE, CAT), "3 images: a dog; a cat, see a link to x.org"),
        ((DOG, PDF), "a PDF. an image: a dog"),
        ((Attachment("a.png", description="**..**"),), "an image"),
    ],
)
def test_files_are_described_as_their_sender_did(attachments: tuple[Attachment, ...], said: str) -> None:
    """With the alternative texts, read like any text."""
    assert heard(attachments=attachments) == said


@pytest.mark.parametrize(
    ("attachments", "said"),
    [
        ((COVERED,), "an image behind a spoiler"),
        ((IMAGE, COVERED, COVERED, replace(PDF, spoiler=True)), "an image. 2 images and a PDF behind a spoiler"),
        ((DOG, COVERED), "an image: a dog. an image behind a spoiler"),
    ],
)
def test_a_covered_file_is_said_to_be_covered(attachments: tuple[Attachment, ...], said: str) -> None:
    """And never described: that would tell what is hidden."""
    assert heard(attachments=attachments) == said


@pytest.mark.parametrize(
    ("duration_s", "said"),
    [
        (0.4, "a voice message of one second"),
        (12.4, "a voice message of 12 seconds"),
        (99.4, "a voice message of 99 seconds"),
        (99.6, "a voice message of about 2 minutes"),
        (1200.0, "a voice message of about 20 minutes"),
    ],
)
def test_a_voice_message_is_said_with_its_length(duration_s: float, said: str) -> None:
    """So that a listener knows what they miss."""
    assert heard(attachments=(Attachment("voice-message.ogg", "audio/ogg", duration_s=duration_s),)) == said


@pytest.mark.parametrize(
    ("attachments", "text", "tones"),
    [
        ((IMAGE,), "", (Tone.PICTURE,)),
        ((IMAGE, IMAGE, Attachment("a.gif")), "", (Tone.PICTURE,)),
        ((IMAGE, PDF), "a PDF", (Tone.PICTURE,)),
        ((DOG, IMAGE), "2 images: a dog", ()),
        ((COVERED,), "an image behind a spoiler", ()),
        ((Attachment("a.mp4"),), "a video", ()),
    ],
)
def test_pictures_are_one_tone_where_little_is_said(
    attachments: tuple[Attachment, ...], text: str, tones: tuple[Tone, ...]
) -> None:
    """But for those that somebody described or covered: those are words to be heard."""
    assert reading(manner=BRIEF, attachments=attachments) == Reading(text, tones)


def test_stickers_are_said_by_name() -> None:
    """One whose name cannot be said is just a sticker."""
    assert heard(stickers=("Wave", "\u200b")) == "a sticker: Wave. a sticker"
