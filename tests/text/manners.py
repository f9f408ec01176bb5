"""Manners of speaking for the tests of what plain text becomes."""

from bot.phrases.catalogue import load
from bot.text.manner import Manner, Verbosity
from bot.text.prose import prose


def heard(
    text: str, language: str = "en", verbosity: Verbosity = Verbosity.NORMAL, *, abbreviations: bool = True
) -> str:
    """What is heard of plain text, with the narrator's own words in English."""
    manner = Manner(load("en"), language=language, verbosity=verbosity, abbreviations=abbreviations)
    return prose(text, manner)
