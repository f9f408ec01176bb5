"""What is said of the boxes of applications."""

from dataclasses import replace

import pytest

from bot.text.message import Attachment, Card, Field
from tests.text.listener import ENGLISH
from tests.text.messages import IMAGE, heard

BOTS = replace(ENGLISH, bots=True)


@pytest.mark.parametrize(
    ("card", "said"),
    [
        (Card(("CI", "**Build** 7", "done\nin time")), "CI. Build 7. done. in time"),
        (
            Card(fields=(Field("Score", "3 to 1"), Field("\u200b", "won"), Field("Time", ""))),
            "Score: 3 to 1. won. Time",
        ),
        (Card(("see https://x.org/secret",)), "see a link to x.org"),
        (Card(("see",), files=(IMAGE,)), "see. an image"),
        (Card(files=(Attachment("a.png", description="a chart"),)), "an image: a chart"),
        (Card(("the end",), (Field("it", "was"),), (IMAGE,), spoiler=True), "spoiler"),
    ],
)
def test_a_card_is_read_from_top_to_bottom(card: Card, said: str) -> None:
    """Its texts, its fields by name, its pictures; none of it if it is covered."""
    assert heard(manner=BOTS, bot=True, cards=(card,)) == said


def test_cards_follow_one_another() -> None:
    """After the words above them."""
    assert heard("two", manner=BOTS, bot=True, cards=(Card(("one",)), Card(("more",)))) == "two. one. more"
