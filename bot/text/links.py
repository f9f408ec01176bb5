"""What a link is, from its address: a YouTube link, a GIF, a message in another channel."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from bot.text.address import host_of, sayable_host
from bot.text.services import GIF_HOSTS, SERVICES

_DISCORD_HOSTS = frozenset({"discord.com", "discordapp.com", "ptb.discord.com", "canary.discord.com"})
_INVITE_HOSTS = frozenset({"discord.gg", "dsc.gg"})
_PICTURE = re.compile(r"\.(?:png|jpe?g|webp|avif|bmp|heic)\Z")
_VIDEO = re.compile(r"\.(?:mp4|webm|mov|mkv)\Z")
_PLACE = re.compile(r"/channels/(?:[0-9]{1,20}|@me)/([0-9]{1,20})(/[0-9]{1,20})?(?:/|\Z)")
_LONGEST_SUFFIX = 4
"""Labels: what is looked up of a host, from its end."""


class Lead(Enum):
    """What sort of thing a link leads to."""

    PAGE = auto()
    GIF = auto()
    PICTURE = auto()
    VIDEO = auto()
    INVITE = auto()
    """To a Discord server."""
    EVENT = auto()
    """Of a Discord server."""
    CHANNEL = auto()
    MESSAGE = auto()


@dataclass(frozen=True, slots=True)
class Target:
    """What a link leads to, as far as it is worth saying."""

    lead: Lead = Lead.PAGE
    host: str | None = None
    """None where its name says nothing to a listener."""
    service: str | None = None
    """What people call the site."""
    channel: int = 0
    """The id of the channel, or of the message's."""


def target_of(address: str) -> Target:
    """What an address leads to. Any text at all can be asked about."""
    address = address.lstrip("+.-")
    name = host_of(address)
    path = _path(address)
    host = sayable_host(address)
    if name in _DISCORD_HOSTS:
        return _within_discord(path, host)
    if name in _INVITE_HOSTS:
        return Target(Lead.INVITE, host)
    suffixes = list(_suffixes(name))
    if path.endswith(".gif") or not GIF_HOSTS.isdisjoint(suffixes):
        return Target(Lead.GIF, host)
    service = next((SERVICES[suffix] for suffix in suffixes if suffix in SERVICES), None)
    return Target(_file(path), host, service)


def _path(address: str) -> str:
    after_host = (address.partition("://")[2] or address).partition("/")[2]
    return "/" + re.split(r"[?#]", after_host, maxsplit=1)[0].lower()


def _within_discord(path: str, host: str | None) -> Target:
    if place := _PLACE.match(path):
        return Target(Lead.MESSAGE if place[2] else Lead.CHANNEL, host, "Discord", int(place[1]))
    if path.startswith("/invite/"):
        return Target(Lead.INVITE, host)
    if path.startswith("/events/"):
        return Target(Lead.EVENT, host)
    return Target(_file(path), host, "Discord")


def _file(path: str) -> Lead:
    if _PICTURE.search(path):
        return Lead.PICTURE
    return Lead.VIDEO if _VIDEO.search(path) else Lead.PAGE


def _suffixes(host: str) -> Iterator[str]:
    """The host, then the same without its first label, and so on: at most the last few labels of a long one."""
    labels = host.rsplit(".", _LONGEST_SUFFIX)[-_LONGEST_SUFFIX:]
    for start in range(len(labels)):
        yield ".".join(labels[start:])
