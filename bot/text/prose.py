"""Words as their writer put them, made fit to be heard."""

from collections.abc import Callable

from bot.text.abbreviations import expand_abbreviations
from bot.text.codes import name_codes
from bot.text.contacts import name_contacts
from bot.text.draft import Draft, without_marks
from bot.text.drawings import drop_strokes, name_drawings
from bot.text.emoticons import name_emoticons
from bot.text.laughter import name_laughter
from bot.text.lettering import plain_letters
from bot.text.manner import Manner
from bot.text.pictographs import name_pictographs
from bot.text.repeats import shorten_punctuation, shorten_repeats
from bot.text.smashing import name_smashing

_RULES: tuple[Callable[[str, Draft], str], ...] = (
    # Pictures before faces and emoji, which they are made of; faces before strokes, which they are made of in turn.
    name_drawings,
    name_emoticons,
    drop_strokes,
    name_pictographs,
    lambda text, _: plain_letters(text),
    name_contacts,
    name_codes,
    name_laughter,
    name_smashing,
    shorten_punctuation,
    shorten_repeats,
)


def prose(text: str, manner: Manner) -> str:
    """Plain text (no markup is left in it) as it is said.

    Readings of the dictionary stay as they are. Lines stay lines, and space at the ends stays.
    """
    draft = Draft(manner)
    said = "".join(
        draft.keep(piece) if is_reading else without_marks(piece) for piece, is_reading in manner.dictionary.split(text)
    )
    for rule in _RULES:
        said = rule(said, draft)
    if manner.abbreviations:
        said = expand_abbreviations(said, draft)
    return draft.finish(said)
