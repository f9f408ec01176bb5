"""Time zones, as they are named and searched."""

from zoneinfo import ZoneInfo

import pytest

from bot.time_zones import place_of, zone_named, zones_like


@pytest.mark.parametrize("typed", ["America/New_York", "america/new york", " AMERICA/NEW_YORK "])
def test_a_zone_is_known_by_its_name_in_any_letters(typed: str) -> None:
    """And with spaces, as people type them."""
    assert zone_named(typed) == ZoneInfo("America/New_York")


@pytest.mark.parametrize("typed", ["", "New York", "Factory", "../UTC", "/etc/localtime", "Europe/Nowhere", "x" * 5000])
def test_what_names_no_zone_is_none(typed: str) -> None:
    """Neither a city nor a file."""
    assert zone_named(typed) is None


def test_an_old_name_is_still_a_zone() -> None:
    """Members know them from elsewhere."""
    assert str(zone_named("europe/kiev")) == "Europe/Kiev"


@pytest.mark.parametrize(
    ("typed", "language", "zone"),
    [
        ("berl", "en", "Europe/Berlin"),
        ("New York", "fr", "America/New_York"),
        ("york new", "en", "America/New_York"),
        ("america/new", "en", "America/New_York"),
        ("東京", "ja", "Asia/Tokyo"),
        ("tokyo", "ja", "Asia/Tokyo"),
        ("сан-па", "ru", "America/Sao_Paulo"),
        ("São Pau", "pt-BR", "America/Sao_Paulo"),
        ("sao paulo", "en", "America/Sao_Paulo"),
        ("Deutschland", "de", "Europe/Berlin"),
        ("germany", "de", "Europe/Berlin"),
        ("utc", "en", "UTC"),
    ],
)
def test_a_zone_is_found_by_its_city_its_country_and_its_name(typed: str, language: str, zone: str) -> None:
    """In the reader's language and in English; the best comes first."""
    assert zones_like(typed, language, 25)[0] == zone


def test_a_city_that_begins_as_typed_goes_before_one_that_holds_it() -> None:
    """Then the others, by their names."""
    found = zones_like("mos", "en", 25)
    assert found[0] == "Europe/Moscow"
    assert "America/Hermosillo" in found


@pytest.mark.parametrize(
    ("language", "zone"), [("ja", "Asia/Tokyo"), ("pl", "Europe/Warsaw"), ("pt-BR", "America/Bahia")]
)
def test_where_the_language_is_spoken_is_suggested_before_anything_is_typed(language: str, zone: str) -> None:
    """After UTC, which is what holds by default."""
    found = zones_like("", language, 25)
    assert found[0] == "UTC"
    assert zone in found
    assert len(found) == 25


@pytest.mark.parametrize("typed", ["atlantis", "x" * 5000])
def test_what_is_nowhere_is_not_found(typed: str) -> None:
    """Rather than something else."""
    assert zones_like(typed, "en", 25) == []


def test_only_zones_that_are_in_use_are_suggested() -> None:
    """No second names of the same."""
    everything = zones_like("", "en", 10_000)
    assert {"Europe/Kyiv", "Asia/Kolkata", "UTC"} <= set(everything)
    assert {"Europe/Kiev", "US/Eastern", "Etc/UTC", "Factory"} & set(everything) == set()
    assert all(zone_named(zone) is not None for zone in everything)


def test_a_zone_is_told_by_its_place() -> None:
    """In the reader's language; some zones have none."""
    assert place_of("Asia/Tokyo", "ja") == "東京, 日本"
    assert place_of("Europe/Berlin", "fr") == "Berlin, Allemagne"
    assert place_of("UTC", "en") is None
