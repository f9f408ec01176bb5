"""Addresses, and what is said of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.phrases.catalogue import load
from bot.text.links import Lead, Target, target_of
from bot.text.services import SERVICES
from tests.text.listener import said


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://example.org/a", Target(host="example.org")),
        ("https://www.youtube.com/watch?v=1", Target(Lead.PAGE, "youtube.com", "YouTube")),
        ("https://m.youtube.com", Target(Lead.PAGE, "m.youtube.com", "YouTube")),
        ("https://notyoutube.com/", Target(host="notyoutube.com")),
        ("https://youtube.com.evil.org/", Target(host="youtube.com.evil.org")),
        ("https://docs.google.com/d", Target(Lead.PAGE, "docs.google.com", "Google Docs")),
        ("https://youtube.com@evil.org/", Target(host="evil.org")),
        ("https://tenor.com/view/a", Target(Lead.GIF, "tenor.com")),
        ("https://x.org/A.GIF?b#c", Target(Lead.GIF, "x.org")),
        (
            "https://cdn.discordapp.com/attachments/1/2/a.png?ex=1",
            Target(Lead.PICTURE, "cdn.discordapp.com", "Discord"),
        ),
        ("https://x.org/a.mp4", Target(Lead.VIDEO, "x.org")),
        ("discord.gg/a", Target(Lead.INVITE, "discord.gg")),
        ("https://discord.com/invite/a", Target(Lead.INVITE, "discord.com")),
        ("https://discord.com/events/1/2", Target(Lead.EVENT, "discord.com")),
        ("https://ptb.discord.com/channels/1/20/3", Target(Lead.MESSAGE, "ptb.discord.com", "Discord", 20)),
        ("https://discord.com/channels/@me/20/3", Target(Lead.MESSAGE, "discord.com", "Discord", 20)),
        ("https://discord.com/channels/1/20", Target(Lead.CHANNEL, "discord.com", "Discord", 20)),
        ("https://discord.com/channels/1", Target(Lead.PAGE, "discord.com", "Discord")),
        ("https://[::1]/", Target()),
        ("", Target()),
    ],
)
def test_an_address_tells_what_it_leads_to(address: str, target: Target) -> None:
    """By its host, and by its path where that is known."""
    assert target_of(address) == target


@pytest.mark.parametrize(
    ("content", "heard"),
    [
        ("https://youtu.be/a", "a YouTube link"),
        ("https://youtu.be/a https://youtube.com/b", "2 YouTube links"),
        ("https://youtu.be/a https://x.com/b", "2 links"),
        ("https://x.org/a https://x.org/b", "2 links to x.org"),
        ("https://tenor.com/a", "a GIF"),
        ("https://x.org/a.png https://y.org/b.jpg", "2 links to pictures"),
        ("https://discord.gg/a https://discord.gg/b", "2 invites to servers"),
        ("https://discord.com/events/1/2", "a link to an event"),
        ("see https://discord.com/channels/1/20/3", "see a link to a message in general"),
        ("https://discord.com/channels/1/20/3 https://discord.com/channels/1/20/4", "2 links to messages in general"),
        ("https://discord.com/channels/1/99/3", "a link to a message"),
        ("https://discord.com/channels/1/20", "a link to general"),
        ("https://discord.com/channels/1/99", "a link to a channel"),
        ("[that](https://discord.com/channels/1/20/3)", "that, a link to a message in general"),
        ("[that](https://youtu.be/a)", "that, a link"),
        ("[https://x.org/a](https://y.org/b)", "a link to y.org"),
    ],
)
def test_links_are_said_as_what_they_lead_to(content: str, heard: str) -> None:
    """Neighbours that lead to the same are counted as such."""
    assert said(content) == heard


@pytest.mark.parametrize("service", sorted(set(SERVICES.values())))
def test_each_service_has_the_right_article_in_english(service: str) -> None:
    """The name decides it by how it sounds, so the phrase knows those that begin with a vowel."""
    article = "an" if service[0] in "AEIOaeio" or service == "X" else "a"
    assert load("en")("link-to-service", count=1, service=service) == f"{article} {service} link"


@given(st.text() | st.text("ab./:@?#[]%-"))
def test_any_text_at_all_leads_somewhere(address: str) -> None:
    """Nothing is raised, and no host that is named holds a path."""
    assert "/" not in (target_of(address).host or "")
