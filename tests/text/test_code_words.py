"""Code, as far as it is words."""

import pytest

from bot.text.code_words import plain_words


@pytest.mark.parametrize(
    ("code", "said"),
    [("git push --force", "git push --force"), ("Ctrl+C", "Ctrl+C"), ("C++", "C++"), ("foo()", "foo"), ("a\nb", "a b")],
)
def test_commands_keys_and_calls_are_words(code: str, said: str) -> None:
    """On one line, a call without its empty brackets."""
    assert plain_words(code) == said


@pytest.mark.parametrize("code", ["foo(x)", "()", "+x", "rm -rf /", "x = 5;", "https://example.org", "id 123456"])
def test_other_code_is_none(code: str) -> None:
    """Nobody can follow it by ear."""
    assert plain_words(code) is None
