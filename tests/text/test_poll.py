"""What is said of polls and of how they end."""

from typing import Any

import pytest

from bot.text.message import Poll, PollResult
from tests.text.messages import heard


@pytest.mark.parametrize(
    ("poll", "said"),
    [
        (Poll("Tea?", ("yes", "no")), "a poll: Tea? you can choose yes or no"),
        (Poll("Lunch", ("pizza", "soup", "pie")), "a poll: Lunch. you can choose pizza, soup, or pie"),
        (Poll("Days", ("Monday", "Friday"), several=True), "a poll: Days. you can choose several: Monday and Friday"),
        (Poll("...", ("a", "\u200b")), "a poll. you can choose a"),
        (Poll("What <:now:1>", ()), "a poll: What, now"),
        (Poll("", ()), "a poll"),
    ],
)
def test_a_poll_is_its_question_and_what_one_may_choose(poll: Poll, said: str) -> None:
    """Without what cannot be said."""
    assert heard(poll=poll) == said


def test_a_poll_follows_the_words_of_its_message() -> None:
    """As a sentence of its own."""
    assert heard("vote", poll=Poll("Tea?", ())) == "vote. a poll: Tea?"


@pytest.mark.parametrize(
    ("result", "said"),
    [
        ({"votes": 10, "answer": "yes", "votes_for_it": 6}, "the winner is yes with 60 percent of 10 votes"),
        ({"votes": 3, "answer": "yes", "votes_for_it": 2}, "the winner is yes with 67 percent of 3 votes"),
        ({"votes": 1, "answer": "yes", "votes_for_it": 1}, "the winner is yes with 100 percent of one vote"),
        ({"votes": 2, "answer": "yes", "votes_for_it": 9}, "the winner is yes with 100 percent of 2 votes"),
        ({"votes": 4}, "it is a draw with 4 votes"),
        ({"votes": 0}, "nobody has voted"),
    ],
)
def test_a_result_is_the_winner_and_its_share(result: dict[str, Any], said: str) -> None:
    """Or that there is none."""
    assert heard(poll_result=PollResult("Tea?", **result)) == f"the poll has ended: Tea? {said}"


def test_a_result_without_a_question_is_one_all_the_same() -> None:
    """Whatever the question was."""
    assert heard(poll_result=PollResult("", 0)) == "a poll has ended. nobody has voted"
