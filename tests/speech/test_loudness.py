"""Every cast voice is as loud as it can be without being clipped, also where Opus overshoots."""

import numpy as np
import pytest

from bot.audio.encoder import Encoder
from bot.speech.engine import Persona
from bot.speech.local import LocalEngine
from tests.audio.signals import decode
from tests.speech.hearing import hear

HEADROOM = 10 ** (-0.95 / 20)
"""About 1 dB below full scale."""
ENGLISH = (
    "No! Stop that! What on earth?",
    "Ah, oh, oo, ee, aw, or, are, ear, air.",
    "Ada said: we are all going to the mall now, or later on.",
    "How now, brown cow? Our power hour is over.",
    "ha ha ha, noooooo, aaaaargh, 66,535 lol",
)
LOUDEST = {
    "haw": "Aloha, pehea oukou i keia la? Nani loa ka la, e hele kakou i kahakai!",
    "lv": "Labdien, kā jums iet šovakar? Šodien ir ļoti labs laiks, iesim pastaigāties!",
    "ltg": "Vasali, kai jums īt? Šudiņ ir cīši lobs laiks, īsim pastaiguotīs!",
    "mi": "Kia ora koutou, kei te pēhea koutou i tēnei rā? He rā ataahua, haere tātou ki te moana!",
    "tlh": "nuqneH, qaStaH nuq? tlhIngan maH, taHjaj wo', Qapla'!",
    "vi": "Xin chào các bạn, hôm nay trời đẹp quá! Ông ấy đã đi mua sắm ở chợ rồi à?",
}
"""The languages whose voices peak highest."""


async def test_no_english_voice_for_casting_is_clipped_for_the_listener(engine: LocalEngine) -> None:
    """About 1 dB stays free after encoding and decoding, at three paces, and not much more is given away."""
    peaks = {voice: await _peak(engine, voice, ENGLISH) for voice in _cast(engine, "en")}
    assert len(peaks) == 12
    assert {voice: peak for voice, peak in peaks.items() if peak > HEADROOM} == {}
    assert min(peaks.values()) > HEADROOM / 2


@pytest.mark.parametrize("language", LOUDEST)
async def test_nor_is_one_of_the_loudest_languages(engine: LocalEngine, language: str) -> None:
    """In their own words and in English."""
    peaks = {voice: await _peak(engine, voice, (LOUDEST[language], ENGLISH[1])) for voice in _cast(engine, language)}
    assert len(peaks) >= 6
    assert {voice: peak for voice, peak in peaks.items() if peak > HEADROOM} == {}


def _cast(engine: LocalEngine, language: str) -> list[str]:
    return [voice.id for voice in engine.cast_voices if (voice.language or "").partition("-")[0] == language]


async def _peak(engine: LocalEngine, voice: str, sentences: tuple[str, ...]) -> float:
    """The highest sample that a listener's decoder gives out; 1 is full scale."""
    return max([await _heard_peak(engine, text, Persona(voice, speed=s)) for text in sentences for s in (0.7, 1, 1.6)])


async def _heard_peak(engine: LocalEngine, text: str, persona: Persona) -> float:
    heard = await hear(engine, text, persona)
    encoder = Encoder(heard.rate_hz, 1)
    return float(np.abs(decode([*encoder.encode(heard.pcm), *encoder.finish()])).max())
