"""Keys hit at random."""

import pytest

from tests.text.manners import heard


@pytest.mark.parametrize(
    "keys",
    ["asdfghjkl", "sdkjfhsdkjf", "SDKJFHSDKJF", "qwertyuiop", "fkdjslkfjdoiw", "asdasdasd", "asdf;lkj", "йцукенг"],
)
def test_random_keys_are_named(keys: str) -> None:
    """Briefly."""
    assert heard(f"oh {keys} no") == "oh random keys no"


@pytest.mark.parametrize(
    "word",
    [
        *("property", "qwerty", "rhythms", "flagfalls", "Angstschweiß", "Rechtschreibung", "Borschtsch", "Schwarzkopf"),
        *("Krzysztof", "Szczebrzeszyn", "bezwzględny", "opskrbljivanje", "scvrnkls", "Knightsbridge", "ffmpeg"),
        *("HTTPS", "XMLHttpRequest", "kwargs", "напролом", "взгляд", "здравствуйте", "şğçıöü", "Hadassah"),
    ],
)
def test_hard_words_are_words(word: str) -> None:
    """Of languages that are rich in consonants, and of programmers."""
    assert heard(word) == word
