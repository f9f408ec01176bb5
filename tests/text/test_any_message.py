"""What holds for any message at all, whatever it is made of. `make fuzz` tries 50,000 of them, `make test` a few."""

import re

from hypothesis import given

from bot.intake.message import message_from_json
from bot.narration.script import Script
from bot.phrases.catalogue import load
from bot.text.cut import shorten
from bot.text.manner import Manner
from bot.text.name import chosen_name
from bot.text.reading import Reading, SkipReason, read
from bot.text.speaker import Speakers
from tests.text.payloads import GUILD, MANNERS, NAMES, PAYLOADS, TEXTS, Payload, hidden_words

MARKUP = re.compile(r"<@|<#[0-9]{15}|<a?:\w+:[0-9]{15}|\|\|")
SNOWFLAKE = re.compile(r"[0-9]{17}")
ADDRESS = re.compile(r"https?://\w|(?<!\w)www\.\w|\w\.(?:org|be|gg)/\w", re.IGNORECASE)


@given(PAYLOADS, MANNERS)
def test_a_message_is_heard_as_words_or_for_a_reason_not_at_all(payload: Payload, manner: Manner) -> None:
    """On one line, within the limit, with nothing of Discord's markup and nothing that is hidden; never an error."""
    message = message_from_json(payload, GUILD)
    alone = read(message, manner)
    script = Script.of(message, manner, Speakers(), None, message.sent_at)
    if not isinstance(alone, Reading):
        assert script is alone.reason
        return
    assert alone.text or alone.tones
    assert len(alone.text) <= manner.limit
    if isinstance(script, SkipReason):
        assert script is SkipReason.BLOCKED
        return
    for said in (alone.text, script.line):
        assert said == " ".join(said.split())
        assert said.encode() or not said
        assert not MARKUP.search(said)
        assert not SNOWFLAKE.search(said)
        assert not ADDRESS.search(said)
        assert [word for word in hidden_words(payload) if word in said] == []


@given(TEXTS, MANNERS)
def test_what_is_cut_is_not_cut_again(text: str, manner: Manner) -> None:
    """Shortening what was shortened changes nothing."""
    short = shorten(text, manner)
    assert len(short) <= manner.limit
    assert shorten(short, manner) == short


@given(NAMES)
def test_a_chosen_name_is_made_speakable_once(name: str) -> None:
    """Making a speakable name speakable once more changes nothing."""
    manner = Manner(load("en"))
    spoken = chosen_name(name, manner)
    assert spoken is None or chosen_name(spoken, manner) == spoken
