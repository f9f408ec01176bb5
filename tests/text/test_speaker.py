"""When a speaker is announced, and how."""

from bot.phrases.catalogue import load
from bot.text.manner import Manner
from bot.text.message import Author
from bot.text.speaker import Speakers

PLAIN = Manner(load("en"))
ADA = Author(1, "Ada")
BOB = Author(2, "Bob")


def test_a_speaker_is_announced_when_the_speaker_changes() -> None:
    """Not before each message."""
    speakers = Speakers()
    said = [
        speakers.introduce(author, "hi", at, PLAIN) for at, author in enumerate((ADA, ADA, BOB, ADA, ADA), start=1_000)
    ]
    assert said == ["Ada said: hi", "hi", "Bob said: hi", "Ada said: hi", "hi"]


def test_a_speaker_is_announced_again_after_a_pause() -> None:
    """60 seconds, counted from the last message."""
    speakers = Speakers()
    said = [speakers.introduce(ADA, "hi", at, PLAIN) for at in (0.0, 59.0, 118.9, 178.9)]
    assert said == ["Ada said: hi", "hi", "hi", "Ada said: hi"]


def test_the_pause_can_be_chosen() -> None:
    """In seconds."""
    speakers = Speakers(pause_s=5)
    assert [speakers.introduce(ADA, "hi", at, PLAIN) for at in (0, 4, 9)] == ["Ada said: hi", "hi", "Ada said: hi"]


def test_two_with_the_same_name_are_two_speakers() -> None:
    """They are told apart by id."""
    speakers = Speakers()
    speakers.introduce(ADA, "hi", 0, PLAIN)
    assert speakers.introduce(Author(3, "Ada"), "hi", 1, PLAIN) == "Ada said: hi"


def test_a_name_that_cannot_be_said_is_someone() -> None:
    """Such as one of invisible characters."""
    assert Speakers().introduce(Author(1, "\u3164 ~"), "hi", 0, PLAIN) == "someone said: hi"


def test_a_reply_tells_to_whom_even_by_the_same_speaker() -> None:
    """A listener cannot see what it answers."""
    speakers = Speakers()
    said = [speakers.introduce(ADA, "hi", at, PLAIN, reply_to=to) for at, to in enumerate((BOB, BOB, None, ADA))]
    assert said == ["Ada, replying to Bob: hi", "Ada, replying to Bob: hi", "hi", "hi"]


def test_a_reply_to_oneself_is_no_news() -> None:
    """The speaker is announced as for any other message."""
    assert Speakers().introduce(ADA, "hi", 0, PLAIN, reply_to=ADA) == "Ada said: hi"


def test_both_names_of_a_reply_are_said_as_their_owners_want() -> None:
    """As everywhere."""
    manner = Manner(load("en"), spoken_names={1: "Countess", 2: "Robert"})
    assert Speakers().introduce(ADA, "hi", 0, manner, reply_to=BOB) == "Countess, replying to Robert: hi"


def test_of_a_message_of_tones_only_the_name_is_said() -> None:
    """And nothing where even that is known."""
    speakers = Speakers()
    assert [speakers.introduce(ADA, "", at, PLAIN, reply_to=to) for at, to in enumerate((None, None, BOB))] == [
        "Ada",
        "",
        "Ada",
    ]
