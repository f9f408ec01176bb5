"""Web addresses: where one ends in running text, and whether its host is worth saying."""

import re

_BARE_ENDINGS = "app|com|dev|net|org|link|[A-Za-z]{2}"
START = (
    r"(?:(?:(?<![A-Za-z0-9+.-])[+.-]*+|(?<=\.\.))(?:[A-Za-z][A-Za-z0-9+-]*+://|www\.)"
    rf"|(?<![A-Za-z0-9+.-])(?:(?<![*_~\\])[+.-]++)?(?:[A-Za-z0-9-]++\.)++(?:{_BARE_ENDINGS})/(?=\w))"
)
"""A pattern for the start of an address: a scheme, `www.`, or a bare host with a path (`discord.gg/…`), with the signs
that stick to it or after dots; but for a host after styling, which may have taken an address apart."""

_REST = re.compile(r"(?:(?!\|\|)[^\s<>`\\、。「」『』【】（），！？])*+")  # noqa: RUF001 - the full-width marks are meant
_AFTER_HOST = re.compile(r"[/?#\\]")
_TAIL = ".,:;!?\"'*_~|"
_HOST = re.compile(r"(?=.{4,30}$)(?!.*[0-9]{5})(?!.*xn--)(?:[^\W_](?:[^\W_]|-)*+\.){1,3}[^\W\d_]{2,}")


def end_of_address(text: str, start: int) -> int:
    """Where the address that starts here ends: before code or a spoiler, without its sentence's punctuation."""
    found = _REST.match(text, start)
    end = found.end() if found else start
    unopened = text.count(")", start, end) - text.count("(", start, end)
    while end > start:
        if text[end - 1] == ")" and unopened > 0:
            unopened -= 1
        elif text[end - 1] not in _TAIL:
            break
        end -= 1
    return end


def host_of(address: str) -> str:
    """The host of an address, in small letters, without `www.`; empty if there is none."""
    after_scheme = address.partition("://")[2] or address
    authority = _AFTER_HOST.split(after_scheme, maxsplit=1)[0]
    return authority.rpartition("@")[2].partition(":")[0].lower().removeprefix("www.")


def sayable_host(address: str) -> str | None:
    """The host without `www.`, or None if it is a number, a code, or too long to follow by ear."""
    host = host_of(address)
    return host if _HOST.fullmatch(host) else None
