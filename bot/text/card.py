"""What is said of an application's card: its texts and its pictures, in the order in which they stand."""

from collections.abc import Iterator

from bot.text.enclosed import files
from bot.text.message import Card, Field
from bot.text.teller import Teller


def sentences(card: Card, teller: Teller) -> Iterator[str]:
    """A sentence for each text and each field, then those of its files. A covered card is only named."""
    if card.spoiler:
        yield teller.wording("spoiler")
        return
    for text in card.texts:
        yield teller.tell(text)
    for field in card.fields:
        yield _field(field, teller)
    yield from files(card.files, teller)


def _field(field: Field, teller: Teller) -> str:
    name, value = teller.tell(field.name), teller.tell(field.value)
    return teller.wording("card-field", name=name, text=value) if name and value else name or value
