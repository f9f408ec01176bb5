"""When a speaker is announced."""

from bot.text.message import Author
from bot.text.speaker import Speakers
from tests.text.messages import ENGLISH

ADA = Author(1, "Ada")
BOB = Author(2, "Bob")


def test_a_speaker_is_announced_when_the_speaker_changes() -> None:
    """Not before each message."""
    speakers = Speakers()
    said = [
        speakers.introduce(author, "hi", at, ENGLISH)
        for at, author in enumerate((ADA, ADA, BOB, ADA, ADA), start=1_000)
    ]
    assert said == ["Ada said: hi", "hi", "Bob said: hi", "Ada said: hi", "hi"]


def test_a_speaker_is_announced_again_after_a_pause() -> None:
    """60 seconds, counted from the last message."""
    speakers = Speakers()
    said = [speakers.introduce(ADA, "hi", at, ENGLISH) for at in (0.0, 59.0, 118.9, 178.9)]
    assert said == ["Ada said: hi", "hi", "hi", "Ada said: hi"]


def test_the_pause_can_be_chosen() -> None:
    """In seconds."""
    speakers = Speakers(pause_s=5)
    assert [speakers.introduce(ADA, "hi", at, ENGLISH) for at in (0, 4, 9)] == ["Ada said: hi", "hi", "Ada said: hi"]


def test_two_with_the_same_name_are_two_speakers() -> None:
    """They are told apart by id."""
    speakers = Speakers()
    speakers.introduce(ADA, "hi", 0, ENGLISH)
    assert speakers.introduce(Author(3, "Ada"), "hi", 1, ENGLISH) == "Ada said: hi"


def test_a_name_that_cannot_be_said_is_someone() -> None:
    """Such as one of invisible characters."""
    assert Speakers().introduce(Author(1, "\u3164 ~"), "hi", 0, ENGLISH) == "someone said: hi"
