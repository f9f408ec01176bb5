"""The voices of eSpeak NG as they are offered: by ids and names for members, in languages of BCP 47."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.speech.engine import Voice
from bot.speech.espeak import VoiceFile

_REGION_LETTERS = 2
_SCRIPT_LETTERS = 4

_UNUSABLE = frozenset({"gmq/fo", "trk/kaa", "art/xex", "bnt/tn", "esx/kl"})
"""Voices of eSpeak NG 1.52 as packaged that have no dictionary, and so no sound, and two that numbers break.

Measured with the address sanitizer: `9999` in Setswana writes past a buffer, `0` in Greenlandic reads from nowhere.
"""

_VARIANTS = ("m1", "m2", "m3", "m4", "m5", "m6", "m7", "f1", "f2", "f3", "f4", "f5")
"""The library has 90 more: whispers, croaks and robots, 20 dB apart in loudness, some of them clipped."""

_BCP_47 = {
    "ca-ba": "ca-x-balear",
    "ca-nw": "ca-x-nord",
    "ca-va": "ca-valencia",
    "chr-us-qaaa-x-west": "chr-Qaaa-US-x-west",
    "en-us-nyc": "en-US-x-nyc",
    "piqd": "tlh-Piqd",
    "py": "x-pyash",
    "ru-cl": "ru-x-classic",
}
"""For tags of the library that RFC 5646 does not allow, or that mean another language there: `ru-cl` is Chile's."""

_VOLUME_PERCENT = 66
_LOUD_PERCENT = {"haw": 34, "lv": 52, "ltg": 52, "mi": 34, "tlh": 34, "vi": 52}
"""By language.

Measured over a dozen sentences in English and one in each of 30 languages, at three paces: no voice to cast from comes
above -1 dB of full scale, and so none is clipped where Opus overshoots by as much.
"""

_ENGLISH_CAST = frozenset(
    {
        *("en-us", "en-us+f3", "en-us+m7"),
        *("en-gb+f2", "en-gb+m1", "en-gb+m5"),
        *("en-gb-scotland+f1", "en-gb-scotland+m4"),
        *("en-gb-x-rp+f5", "en-gb-x-rp+m2"),
        *("en-029+f4", "en-029+m3"),
    }
)
"""Each timbre once, those that resemble each other in different accents.

Measured over one sentence: loudness within 3.5 dB, nothing clipped, and between any two at least 1.4 dB of spectrum
(24 mel bands) and semitones of pitch together, besides the accent.
"""

_CAST_VARIANTS = ("", "m4", "m7", "f1", "f3", "f5")
"""For other languages, which have few accents: the timbres that are furthest apart."""


@dataclass(frozen=True, slots=True)
class LocalVoice:
    """A voice of the library as it is, or in a variant."""

    voice: Voice
    file: str
    """As `Espeak.synthesise` takes it."""
    volume_percent: int
    """As `Espeak.synthesise` takes it."""
    is_cast: bool


def catalogue(files: Iterable[VoiceFile]) -> dict[str, LocalVoice]:
    """What is offered, by id: the library's own name of the language, and a variant's after a plus sign."""
    voices: dict[str, LocalVoice] = {}
    for identifier, name, languages, gender in files:
        if identifier in _UNUSABLE:
            continue
        base_id = languages.partition(" ")[0].lower()
        if base_id in voices:  # the two kinds of Cantonese
            base_id = identifier.rpartition("/")[2].lower()
        language = _language_tag(base_id)
        for variant in ("", *_VARIANTS):
            voice_id = f"{base_id}+{variant}" if variant else base_id
            is_english = language.startswith("en-")
            voices[voice_id] = LocalVoice(
                voice=Voice(voice_id, _display_name(name, variant), language, _gender(variant) or gender or None),
                file=f"{identifier}+{variant}" if variant else identifier,
                volume_percent=_LOUD_PERCENT.get(language.partition("-")[0], _VOLUME_PERCENT),
                is_cast=voice_id in _ENGLISH_CAST if is_english else variant in _CAST_VARIANTS,
            )
    return voices


def _display_name(name: str, variant: str) -> str:
    return f"{name}, {_gender(variant)} {variant[1:]}" if variant else name


def _gender(variant: str) -> str | None:
    return {"f": "female", "m": "male"}.get(variant[:1])


def _language_tag(language: str) -> str:
    """A language in BCP 47, its parts written as RFC 5646, section 2.1.1 recommends."""
    if language in _BCP_47:
        return _BCP_47[language]
    first, *rest = language.split("-")
    private = rest.index("x") if "x" in rest else len(rest)
    cased = {_SCRIPT_LETTERS: str.title, _REGION_LETTERS: str.upper}
    return "-".join([first, *(cased.get(len(part), str)(part) for part in rest[:private]), *rest[private:]])
