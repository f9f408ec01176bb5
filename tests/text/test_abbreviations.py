"""Abbreviations of chat."""

import pytest

from tests.text.manners import heard


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("brb", "en", "be right back"),
        ("IDK, tbh.", "en", "I don't know, to be honest."),
        ("w/ you, w/o me", "en", "with you, without me"),
        ("ty Ty", "en", "thank you Ty"),
        ("gg wp all", "en", "good game, well played all"),
        ("wdym? otw", "en", "what do you mean? on the way"),
        ("ㅇㅋ ㄱㄱ", "ko", "오케이 고고"),
        ("ㅋㅋ ㄱㄱ", "ko", "haha, 고고"),
        ("xq no", "es", "porque no"),
        ("vc tbm", "pt-BR", "você também"),
        ("stp, jsp", "fr", "s'il te plaît, je ne sais pas"),
        ("vllt hdl", "de", "vielleicht hab dich lieb"),
        ("cmq va bene", "it", "comunque va bene"),
        ("zw", "pl", "zaraz wracam"),
        ("спс, имхо", "ru", "спасибо, по моему мнению"),
        ("slm tmm", "tr", "selam tamam"),
        ("今日kwsk", "ja", "今日詳しく"),
        ("ㄱㅅ", "ko", "감사"),
        ("他yyds", "zh-TW", "他永远的神"),
    ],
)
def test_abbreviations_are_said_in_full(text: str, language: str, said: str) -> None:
    """By the table of the guild's language; names keep their letters."""
    assert heard(text, language) == said


@pytest.mark.parametrize(
    "text", ["brb.txt is gone", "@brb", "#irl", "brb's", "x-brb", "imogen", "NASA, UNO, RN", "and/or", "tea/idk"]
)
def test_parts_of_other_things_are_no_abbreviation(text: str) -> None:
    """Only whole words are."""
    assert "be right back" not in heard(text)
    assert "in real life" not in heard(text)
    assert "I don't know" not in heard(text)
    assert "right now" not in heard(text)


def test_a_guild_can_switch_them_off() -> None:
    """Then they are left for the engine."""
    assert heard("brb lol", abbreviations=False) == "brb lol"


def test_acronyms_keep_their_case() -> None:
    """It matters to neural voices."""
    assert heard("NASA and the FBI met Bob") == "NASA and the FBI met Bob"
