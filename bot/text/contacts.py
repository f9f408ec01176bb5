"""E-mail addresses and numbers of people, which are named and not spelled into the channel."""

import re

from bot.text.draft import Draft

_EMAIL = re.compile(
    r"(?<![\w.+%-])(?:mailto:)?[\w.+%-]{1,64}+@(?:[^\W_](?:[^\W_]|-){0,62}+\.){1,8}[^\W\d_](?:[^\W_]|-){1,62}+",
    re.ASCII,
)
_DIGITS = re.compile("[0-9]{2}")
_GAP = r"[ .\-/]"
_PHONE = re.compile(
    rf"""(?<![\w.,:/+(-])(?:
        \+[1-9][0-9]{{0,2}}{_GAP}?(?:\([0-9]{{1,4}}\){_GAP}?)?(?:[0-9]{{1,5}}{_GAP}){{1,5}}[0-9]{{2,10}}
        | \+[1-9][0-9]{{9,14}}
        | \([0-9]{{2,5}}\)[ ./-]?[0-9]{{2,5}}(?:[ .-][0-9]{{2,5}}){{1,3}}
        | (?:1[ .-])?[0-9]{{3}}(?P<us>[ .-])[0-9]{{3}}(?P=us)[0-9]{{4}}
        | 0[0-9](?P<pair>[ .])(?:[0-9]{{2}}(?P=pair)){{3}}[0-9]{{2}}
        | (?![0-9]{{2}}[-/][0-9]{{2}}[-/][0-9]{{4}})0[0-9]{{1,4}}[ /-][0-9]{{3,4}}[ -]?[0-9]{{3,5}}
        | 0[0-9]{{2,4}}/[0-9]{{5,9}}
        | [78][ -]?\(?[0-9]{{3}}\)?[ -][0-9]{{3}}[ -][0-9]{{2}}[ -][0-9]{{2}}
        | [0-9]{{5}}[ -][0-9]{{5}}
    )(?![\w:]|[.,-][0-9])""",
    re.VERBOSE | re.ASCII,
)
_CARD = re.compile(
    r"(?<![\w.,-])(?:[0-9]{4}([ -])(?:[0-9]{4}\1){2}[0-9]{4}|[0-9]{3}-[0-9]{2}-[0-9]{4})(?![\w-])", re.ASCII
)


def name_contacts(text: str, draft: Draft) -> str:
    """Addresses and telephone numbers as what they are."""
    if "@" in text:
        text = _EMAIL.sub(lambda _: draft.phrase("email-address"), text)
    if not _DIGITS.search(text):
        return text
    text = _CARD.sub(lambda _: draft.phrase("long-number"), text)
    return _PHONE.sub(lambda _: draft.phrase("phone-number"), text)
