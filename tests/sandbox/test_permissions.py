"""Discord's permission algorithm, by table."""

import pytest

from sandbox.permissions import EVERYTHING, NOTHING, Overwrite, Permission, base, in_channel

VIEW, SEND, CONNECT, EMBED = (
    Permission.VIEW_CHANNEL,
    Permission.SEND_MESSAGES,
    Permission.CONNECT,
    Permission.EMBED_LINKS,
)
GUILD, ROLE, OTHER_ROLE, USER = 1, 2, 3, 4


def overwrite(target: int, *, allow: Permission = NOTHING, deny: Permission = NOTHING) -> Overwrite:
    """Return an overwrite of a role, or of the member."""
    return Overwrite(target, target != USER, allow, deny)


@pytest.mark.parametrize(
    ("overwrites", "expected"),
    [
        ([], VIEW | SEND),
        ([overwrite(GUILD, deny=SEND)], VIEW),
        ([overwrite(GUILD, deny=SEND), overwrite(ROLE, allow=SEND)], VIEW | SEND),
        ([overwrite(ROLE, deny=SEND), overwrite(OTHER_ROLE, allow=SEND)], VIEW | SEND),
        ([overwrite(ROLE, allow=CONNECT), overwrite(USER, deny=CONNECT)], VIEW | SEND),
        ([overwrite(ROLE, deny=SEND), overwrite(USER, allow=SEND)], VIEW | SEND),
        ([overwrite(USER, deny=VIEW)], NOTHING),
        ([overwrite(9, deny=VIEW)], VIEW | SEND),
    ],
)
def test_overwrites_count_for_everyone_then_roles_together_then_the_member(
    overwrites: list[Overwrite], expected: Permission
) -> None:
    """An allow of the same step beats its deny, a later step beats an earlier one."""
    assert resolve(VIEW | SEND, overwrites) == expected


def resolve(granted: Permission, overwrites: list[Overwrite], *, timed_out: bool = False) -> Permission:
    """Return what the member may do in a channel with these overwrites."""
    return in_channel(
        granted,
        {each.target_id: each for each in overwrites},
        guild_id=GUILD,
        role_ids=[ROLE, OTHER_ROLE],
        user_id=USER,
        timed_out=timed_out,
    )


def test_an_administrator_has_everything_whatever_a_channel_denies() -> None:
    """ADMINISTRATOR goes past overwrites and timeouts."""
    granted = base(everyone=VIEW, roles=[Permission.ADMINISTRATOR], is_owner=False)
    assert resolve(granted, [overwrite(USER, deny=EVERYTHING)], timed_out=True) == EVERYTHING


def test_the_owner_has_everything() -> None:
    """The owner needs no role."""
    assert base(everyone=NOTHING, roles=[], is_owner=True) == EVERYTHING


def test_roles_add_up() -> None:
    """Permissions of several roles are joined."""
    assert base(everyone=VIEW, roles=[SEND, CONNECT], is_owner=False) == VIEW | SEND | CONNECT


def test_a_timed_out_member_can_only_look() -> None:
    """A timeout leaves viewing and history."""
    assert resolve(VIEW | SEND | CONNECT, [], timed_out=True) == VIEW


def test_without_sending_there_is_no_embedding() -> None:
    """SEND_MESSAGES denied takes what only makes sense with it."""
    assert resolve(VIEW | EMBED, []) == VIEW
