"""E-mail addresses and telephone numbers."""

import pytest

from tests.text.manners import heard


@pytest.mark.parametrize("address", ["bob@example.org", "a.b+c@mail.example.co.uk", "x_y@ex-ample.com"])
def test_an_email_address_is_not_spelled(address: str) -> None:
    """It is somebody's."""
    assert heard(f"write to {address}!") == "write to an e-mail address!"


def test_the_scheme_of_an_email_address_is_not_said() -> None:
    """It is for machines."""
    assert heard("mailto:ada@example.org") == "an e-mail address"


@pytest.mark.parametrize(
    "number",
    [
        "+49 151 23456789",
        "+4915123456789",
        "+1 (555) 123-4567",
        "(555) 123-4567",
        "555-123-4567",
        "06 12 34 56 78",
        "0151/23456789",
        "090-1234-5678",
        "(11) 91234-5678",
        "8 912 345-67-89",
        "98765 43210",
    ],
)
def test_a_telephone_number_is_not_spelled(number: str) -> None:
    """In the ways of many countries."""
    assert heard(f"call {number}, ok") == "call a phone number, ok"


@pytest.mark.parametrize(
    "text",
    ["05.12.2024", "05-12-2024", "2024-01-05 12:30", "+1000 points", "10 000 000", "3-2 4-1 5-0", "1 2 3 4 5 6 7 8 9"],
)
def test_dates_and_scores_are_no_telephone_number(text: str) -> None:
    """They are left as they are."""
    assert heard(text) == text
