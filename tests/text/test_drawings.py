"""Pictures made of characters."""

import pytest

from tests.text.manners import heard


@pytest.mark.parametrize(
    "picture",
    [
        "/\\_/\\\n( o.o )\n > ^ <",
        "⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿\n⣿⠿⣿⣿⣿⣿⣿⠿⣿⣿⣿⣿⣿⣿⣿⣿",
        "░░░░▓▓▓▓░░░░▓▓▓▓░░░░",
        "⬛🟨⬛⬛🟩\n🟩🟩⬛🟨⬛\n🟩🟩🟩🟩🟩",
        "╔═══╗\n║░░░║\n╚═══╝",
    ],
)
def test_a_picture_is_named_once(picture: str) -> None:
    """However many lines it has."""
    assert heard(f"look\n{picture}\nnice") == "look\na drawing\nnice"


def test_words_in_a_frame_are_heard_without_the_frame() -> None:
    """The frame says nothing."""
    assert heard("┌──┐\n│ hi │\n└──┘").split() == ["hi"]


def test_a_bar_of_progress_is_heard_by_its_number() -> None:
    """Blocks say nothing."""
    assert heard("█████░░ 50%").strip() == "50%"


def test_the_bullet_of_a_line_is_not_heard() -> None:
    """The line is; a dot between words stays."""
    assert heard("• faster\n  • fewer bugs\na • b") == "faster\n  fewer bugs\na • b"


@pytest.mark.parametrize(
    "text",
    [
        "first\nsecond\nthird",
        "- a\n- b\n- c",
        "हिन्दी\nमें\nनमस्ते",
        "1) one\n2) two",
        "⠓⠑⠇⠇⠕",
        "★ 4.5",
        "こんにちは\nありがとう",
    ],
)
def test_lines_of_text_are_no_picture(text: str) -> None:
    """In any script."""
    assert heard(text) == text
