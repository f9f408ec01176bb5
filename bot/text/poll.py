"""What is said of a poll, and of its end."""

from collections.abc import Iterator

from bot.text.listing import all_of, one_of
from bot.text.message import Poll, PollResult
from bot.text.teller import Teller


def poll_sentences(poll: Poll, teller: Teller) -> Iterator[str]:
    """The question, then the answers to choose from."""
    question = teller.tell(poll.question)
    yield teller.wording("poll", question=question) if question else teller.wording("poll-unnamed")
    answers = [answer for answer in map(teller.tell, poll.answers) if answer]
    if answers and poll.several:
        yield teller.wording("poll-choices", answers=all_of(answers, teller.manner.language))
    elif answers:
        yield teller.wording("poll-choice", answers=one_of(answers, teller.manner.language))


def result_sentences(result: PollResult, teller: Teller) -> Iterator[str]:
    """Which poll has ended, then who has won and by what share of the votes."""
    question = teller.tell(result.question)
    yield teller.wording("poll-ended", question=question) if question else teller.wording("poll-ended-unnamed")
    if not result.votes:
        yield teller.wording("poll-without-votes")
    elif answer := teller.tell(result.answer or ""):
        percent = round(100 * min(result.votes_for_it, result.votes) / result.votes)
        yield teller.wording("poll-won", answer=answer, percent=percent, count=result.votes)
    else:
        yield teller.wording("poll-drawn", count=result.votes)
