"""The bytes of the key exchange, against what two real libraries make of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.voice import mls
from sandbox.voice.privacy import Library, open_privacy
from tests.sandbox.voice.circle import Circle

LIBRARIES: tuple[Library, ...] = ("davey", "libdave")


def package_of(library: Library, user_id: int = 4242) -> bytes:
    """Have a real library offer a key package."""
    privacy = open_privacy(library, user_id, 77)
    privacy.external_sender(mls.ExternalSender(77).package)
    return privacy.restart()


@pytest.mark.parametrize(
    ("size", "prefix"),
    [(0, "00"), (63, "3f"), (64, "4040"), (16_383, "7fff"), (16_384, "80004000")],
)
def test_a_length_takes_as_few_bytes_as_it_can(size: int, prefix: str) -> None:
    """RFC 9420 section 2.1.2: 1, 2 or 4 bytes."""
    assert mls.vector(bytes(size)) == bytes.fromhex(prefix) + bytes(size)


@given(st.lists(st.binary(max_size=100), max_size=5), st.binary(max_size=20))
def test_vectors_read_back_as_written(contents: list[bytes], rest: bytes) -> None:
    """Whatever stands behind them."""
    cursor = mls.Cursor(b"".join(map(mls.vector, contents)) + rest)
    assert [cursor.vector() for _ in contents] == contents
    assert cursor.rest == rest


def test_a_reserved_length_is_refused() -> None:
    """The two high bits may not both be set."""
    with pytest.raises(mls.MlsError, match="reserved"):
        mls.Cursor(b"\xc0").vector()


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_key_package_tells_whose_it_is(library: Library) -> None:
    """Either library's, with its signature checked."""
    assert mls.KeyPackage.parse(package_of(library)).user_id == 4242


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("at", [10, 100, 180, -1])
def test_a_key_package_with_one_bit_changed_is_refused(library: Library, at: int) -> None:
    """Wherever the bit is."""
    data = bytearray(package_of(library))
    data[at] ^= 1
    with pytest.raises(mls.MlsError):
        mls.KeyPackage.parse(bytes(data))


@pytest.mark.parametrize("change", ["cut", "longer"])
def test_a_key_package_of_another_length_is_refused(change: str) -> None:
    """Too short, or with bytes after it."""
    data = package_of("davey")
    with pytest.raises(mls.MlsError):
        mls.KeyPackage.parse(data[:-1] if change == "cut" else data + b"\0")


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_commit_is_told_from_the_welcome_behind_it(library: Library) -> None:
    """Op 28 has both without a length between them."""
    circle = Circle(ann=library, ben="davey", cleo="libdave")
    circle.enter("ann", "ben", "cleo")
    _, payload = next(each for each in reversed(circle.commits) if each[0] == 1)
    commit = mls.Commit.parse(payload)
    assert (commit.group_id, commit.epoch, commit.leaf, len(commit.references)) == (77, 0, 0, 2)
    assert commit.data + commit.welcome == payload
    assert commit.welcome[:2] == b"\x00\x02"


def test_a_welcome_keeps_only_the_receivers_secret() -> None:
    """Each newcomer gets their own; nobody else can ask for one."""
    circle = Circle(ann="davey", ben="davey", cleo="libdave")
    circle.enter("ann", "ben", "cleo")
    _, payload = next(each for each in reversed(circle.commits) if each[0] == 1)
    welcome = mls.Commit.parse(payload).welcome
    parts = {user: mls.welcome_for(welcome, circle.group.packages[user]) for user in (2, 3)}
    assert all(len(part) < len(welcome) - 50 for part in parts.values())
    assert parts[2] != parts[3]
    with pytest.raises(mls.MlsError, match="nothing for this"):
        mls.welcome_for(welcome, circle.group.packages[1])


@pytest.mark.parametrize("size", [0, 3, 20, 60, 150])
def test_a_commit_cut_short_is_refused(size: int) -> None:
    """No part of it is taken for the whole."""
    circle = Circle(ann="davey", ben="davey")
    circle.enter("ann", "ben")
    with pytest.raises(mls.MlsError):
        mls.Commit.parse(circle.commits[0][1][:size])


def test_a_commit_may_not_bring_proposals_of_its_own() -> None:
    """DAVE allows proposals by reference only."""
    by_value = bytes.fromhex("00010001") + mls.vector(bytes(8)) + bytes(8) + b"\x01" + bytes(4) + b"\x00\x03"
    with pytest.raises(mls.MlsError, match="by reference"):
        mls.Commit.parse(by_value + mls.vector(b"\x01\x00\x03\x00\x00\x00\x01"))
