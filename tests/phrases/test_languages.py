"""Every language says everything that English says, with the same values, and by its own rules of number."""

import pytest

from bot.phrases.catalogue import DEFAULT_LOCALE, load, locales
from tests.phrases.inventory import FOLDER, Phrase, ids, junk, needed_categories, numbers_in, phrases

ENGLISH = phrases(DEFAULT_LOCALE)
ALL = sorted(locales())

LONGEST = {
    "instructions-title": 45,
    "instructions-label": 45,
    "instructions-hint": 100,
    "instructions-example": 100,
    "dictionary-previous-page": 80,
    "dictionary-next-page": 80,
}
"""Characters (Discord, "Modal", "Label Structure", "Text Input Structure", "Button Structure")."""


@pytest.mark.parametrize("locale", ALL)
def test_it_has_just_the_phrases_that_english_has(locale: str) -> None:
    """One that lacks would be noticed only when it is to be said; one too many never is."""
    assert sorted(ids(locale)) == sorted(ENGLISH)


@pytest.mark.parametrize("locale", ALL)
def test_it_has_just_the_files_that_english_has(locale: str) -> None:
    """With the same phrases in each, so that translators find them."""
    assert {name: phrase.file for name, phrase in phrases(locale).items()} == {
        name: phrase.file for name, phrase in ENGLISH.items()
    }
    assert {file.name for file in (FOLDER / locale).iterdir()} == {phrase.file for phrase in ENGLISH.values()}


@pytest.mark.parametrize("locale", ALL)
def test_each_phrase_has_the_variables_that_it_has_in_english(locale: str) -> None:
    """Nothing is left unsaid, and nothing is asked for that is not given."""
    for name, phrase in shared(locale):
        assert phrase.variables == ENGLISH[name].variables, name


@pytest.mark.parametrize("locale", ALL)
def test_nothing_in_it_is_no_fluent(locale: str) -> None:
    """A misplaced bracket costs a phrase."""
    assert junk(locale) == []
    assert load(locale).locale == locale


@pytest.mark.parametrize("locale", ALL)
def test_every_phrase_that_another_names_exists(locale: str) -> None:
    """Such as the command that it speaks of."""
    here = phrases(locale)
    assert {name for phrase in here.values() for name in phrase.names} <= here.keys()


@pytest.mark.parametrize("locale", ALL)
def test_each_choice_by_number_covers_the_plurals_of_its_language(locale: str) -> None:
    """From 0 on, or from 2 where English has no words for just one; numbers with words of their own aside.

    A number that is not called $count, and has no plural in English, counts nothing.
    """
    for name, phrase in shared(locale):
        plural_in_english = {select.variable for select in ENGLISH[name].selects if "one" in select.keys}
        for select in phrase.selects:
            if select.is_over_a_number and select.variable in plural_in_english | {"count"}:
                at_least = 0 if select.variable in plural_in_english else 2
                needed = needed_categories(locale, at_least=at_least, besides=select.numbers) | {"other"}
                assert needed - select.keys == set(), name


@pytest.mark.parametrize("locale", ALL)
def test_words_for_one_do_not_stand_for_twenty_one(locale: str) -> None:
    """In languages whose [one] is for 1, 21, 31 and so on, it tells the number where [other] does, or [1] is apart."""
    for name, phrase in shared(locale):
        for select in phrase.selects:
            ones = numbers_in(locale, "one") - select.numbers
            if len(ones - {0}) > 1 and "one" in select.keys:
                assert select.variable in select.variants["one"] or select.variable not in select.variants["other"], (
                    name
                )


@pytest.mark.parametrize("locale", ALL)
def test_each_choice_by_a_word_has_the_words_that_it_has_in_english(locale: str) -> None:
    """They are the code's, and stay English; which need "other" for the rest is each language's own affair."""
    for name, phrase in shared(locale):
        for select in ENGLISH[name].selects:
            if not select.is_over_a_number and "other" not in select.keys:
                there = {key for each in phrase.selects if each.variable == select.variable for key in each.keys}
                assert there == select.keys, name


@pytest.mark.parametrize("locale", ALL)
def test_what_discord_limits_is_short_enough(locale: str) -> None:
    """It would refuse the whole form or message."""
    catalogue = load(locale)
    assert {name: len(catalogue(name)) for name, most in LONGEST.items() if len(catalogue(name)) > most} == {}


@pytest.mark.parametrize(
    ("locale", "needed"),
    [("en", {"one", "other"}), ("ja", {"other"}), ("pl", {"one", "few", "many"}), ("ru", {"one", "few", "many"})],
)
def test_the_plurals_of_a_language_are_known(locale: str, needed: set[str]) -> None:
    """Of whole numbers."""
    assert needed_categories(locale, at_least=0, besides=set()) == needed


def test_english_has_choices_by_number_and_by_word() -> None:
    """Else the tests above would compare nothing."""
    kinds = {select.is_over_a_number for phrase in ENGLISH.values() for select in phrase.selects}
    assert kinds == {True, False}


def shared(locale: str) -> list[tuple[str, Phrase]]:
    """The phrases of a language that English has too."""
    return [(name, phrase) for name, phrase in phrases(locale).items() if name in ENGLISH]
