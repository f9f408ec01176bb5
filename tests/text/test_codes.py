"""Strings for machines."""

import pytest

from tests.text.manners import heard


@pytest.mark.parametrize(
    "code",
    [
        "550e8400-e29b-41d4-a716-446655440000",
        "a1b2c3d",
        "9FE0C1B7A2",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709",
        "0xde0b295669a9fd93d5f28d9ec85e40f4cb697bae",
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0",
        "dGhpcyBpcyBhIHNlY3JldCBtZXNzYWdlIQ==",
        "AB12C-D34EF-GH56I-J78KL",
    ],
)
def test_a_code_is_named(code: str) -> None:
    """Nobody can follow its letters."""
    assert heard(f"it is {code}, ok") == "it is a code, ok"


@pytest.mark.parametrize("number", ["123456789012345678", "1700000000", "4111 1111 1111 1111", "078-05-1120"])
def test_a_very_long_number_is_named(number: str) -> None:
    """Ids, cards, moments in seconds."""
    assert heard(f"it is {number}.") == "it is a long number."


def test_a_snowflake_within_a_word_is_never_said() -> None:
    """Whatever it stands in."""
    assert "1234567" not in heard("x123456789012345678y user_123456789012345678")


@pytest.mark.parametrize(
    "text",
    [
        "1,234,567.89 €",
        "$1000000 and 10 000 000 zł",
        "at 10:30 on 2024-01-05",
        "12.05.2024 - 14.05.2024",
        "5 km, 20 °C, 50 % or 3/4",
        "2 * 3 = 6",
        "v1.2.3 on 192.168.100.200",
        "RTX4090 with 16GB",
        "deadbeef and facade, decade, #ff00aa",
        "JavaScriptFrameworkComponents",
        "the state-of-the-art-and-more-of-it",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "Donaudampfschifffahrtsgesellschaft",
    ],
)
def test_numbers_units_and_long_words_are_left_for_the_engine(text: str) -> None:
    """Engines read them well."""
    assert heard(text) == text


def test_a_fraction_is_cut_to_what_can_be_followed() -> None:
    """Four digits."""
    assert heard("pi is 3.14159265358979") == "pi is 3.1415"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("open report_final_v2.pdf now", "open report final v2 dot pdf now"),
        ("IMG_20231105_123456.jpg", "a JPG file"),
        ("open C:\\Program Files\\ada\\notes.txt now", "open notes dot txt now"),
        ("see main.py.", "see main dot py."),
        ("a my_long_name b", "a my long name b"),
    ],
)
def test_file_names_are_said_in_words(text: str, said: str) -> None:
    """Those that a camera gave are said by their kind."""
    assert heard(text) == said
