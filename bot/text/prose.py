"""Words as their writer put them, made fit to be heard."""

from bot.text.manner import Manner


def prose(text: str, manner: Manner) -> str:
    """Plain text (no markup is left in it) as it is said."""
    return manner.dictionary.apply(text)
