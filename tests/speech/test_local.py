"""The local engine speaks any text in any of its voices, for all guilds at once, and leaves nothing behind."""

import asyncio
import re

import numpy as np
import pytest

from bot.speech.engine import Persona, SpeechRejected
from bot.speech.local import MAX_SPEECH_S, MAX_TEXT_CHARACTERS, LocalEngine
from tests.speech.hearing import LONG_TEXT, Heard, hear


async def test_speech_is_as_long_as_it_takes_to_say(engine: LocalEngine) -> None:
    """A greeting takes less than a second, at 22.05 kHz, and is no silence."""
    heard = await hear(engine, "Hello there")
    assert heard.rate_hz == 22_050
    assert 0.5 < heard.duration_s < 1.0
    assert heard.loudness.max() > 3_000


async def test_the_first_sound_is_there_when_the_speech_opens(engine: LocalEngine) -> None:
    """A reader that looks for an early failure finds it on entering."""
    async with engine.speak("Hello there", Persona()) as speech:
        first = await anext(speech.pieces)
    assert any(first)


async def test_a_long_text_arrives_in_pieces_and_with_its_pauses(engine: LocalEngine) -> None:
    """None of its sentences is lost."""
    sentence, text = "This is one more sentence of some length, is it not?", 20
    one, all_of_them = await hear(engine, sentence), await hear(engine, " ".join([sentence] * text))
    assert all_of_them.duration_s > text * one.duration_s
    assert all_of_them.duration_s < text * (one.duration_s + 0.6)


@pytest.mark.parametrize(("speed", "words_per_minute"), [(0.25, 80), (0.5, 88), (2.0, 350), (4.0, 450)])
async def test_speed_is_relative_to_175_words_a_minute(
    engine: LocalEngine, speed: float, words_per_minute: int
) -> None:
    """And held within what the library can do."""
    text = "This is a sentence of some length, so that its pace can be measured."
    normal, changed = await hear(engine, text), await hear(engine, text, Persona(speed=speed))
    assert normal.duration_s / changed.duration_s == pytest.approx(words_per_minute / 175, rel=0.15)


async def test_a_member_who_chose_no_voice_hears_american_english(engine: LocalEngine) -> None:
    """Also after somebody else spoke in another voice, with another speed."""
    text = "Hello there, how are you today?"
    plain = await hear(engine, text)
    await hear(engine, text, Persona("de+f3", speed=2.0))
    for again in (await hear(engine, text), await hear(engine, text, Persona("en-us"))):
        assert again.duration_s == pytest.approx(plain.duration_s, rel=0.01)
        assert np.corrcoef(again.loudness[:30], plain.loudness[:30])[0, 1] > 0.95


async def test_instructions_have_no_effect(engine: LocalEngine) -> None:
    """The library follows none, and does not read them out."""
    plain, told = await hear(engine, "Hello"), await hear(engine, "Hello", Persona(instructions="Shout, and slowly."))
    assert told.duration_s == pytest.approx(plain.duration_s, rel=0.01)


async def test_markup_is_read_as_it_stands(engine: LocalEngine) -> None:
    """A member commands neither pauses by SSML nor phonemes in brackets."""
    assert (await hear(engine, 'one <break time="9s"/> two')).duration_s < 5
    assert (await hear(engine, "[[h@l'oU]]")).duration_s > 0.8


async def test_voices_are_named_with_language_and_gender(engine: LocalEngine) -> None:
    """Each voice of the library, and each again in twelve variants."""
    voices = {voice.id: voice for voice in await engine.voices()}
    assert len(voices) == len(await engine.voices()) > 1_500
    assert (voices["en-us"].name, voices["en-us"].language) == ("English (America)", "en-US")
    assert voices["en-us"].gender == "male"
    assert voices["en-us+f3"].name == "English (America), female 3"
    assert voices["en-us+f3"].gender == "female"
    assert voices["de+m1"].language == "de"
    assert voices["cmn-latn-pinyin"].language == "cmn-Latn-pinyin"
    assert voices["yue-latn-jyutping"].language == "yue-Latn-jyutping"
    assert voices["vi-vn-x-central"].language == "vi-VN-x-central"


async def test_every_language_is_well_formed(engine: LocalEngine) -> None:
    """Language, script, region, variants and private use, in this order (RFC 5646, section 2.1)."""
    well_formed = re.compile(
        r"([a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-[a-z0-9]{5,8})*)?((^|-)x(-[a-z0-9]{1,8})+)?"
    )
    assert [voice.id for voice in await engine.voices() if not well_formed.fullmatch(voice.language or "")] == []


async def test_every_language_can_be_heard(engine: LocalEngine) -> None:
    """No voice is offered that has no sound."""
    for voice in await engine.voices():
        if "+" not in voice.id:
            assert (await hear(engine, "Salam 1", Persona(voice.id))).duration_s > 0.1


@pytest.mark.parametrize("voice", ["nobody", "en-us+nobody", "en-us+", "+f3", "../voices/!v/f1", "en\0us", "x" * 500])
async def test_an_unknown_voice_is_refused(engine: LocalEngine, voice: str) -> None:
    """Rather than spoken in whatever voice came before; and no path is ever opened."""
    with pytest.raises(SpeechRejected):
        await hear(engine, "Hello", Persona(voice))


@pytest.mark.parametrize("text", ["", " ", "\n", "...", "\u200b", "\0", "\ud800", "\x01", "()"])
async def test_a_text_without_sound_is_refused(engine: LocalEngine, text: str) -> None:
    """On entering, so that nothing is announced that is not heard."""
    with pytest.raises(SpeechRejected, match="no sound"):
        async with engine.speak(text, Persona()):
            pytest.fail("there was something to hear")


async def test_control_characters_do_not_hide_what_follows(engine: LocalEngine) -> None:
    """A zero would end the library's text, and U+0001 would command it: `50S` after it sets a speed."""
    plain = await hear(engine, "Hello there friend")
    for text in ("Hello\0there\0friend", "\x01Hello there\x85friend", "Hello \ud800there \udfff friend"):
        assert (await hear(engine, text)).duration_s == pytest.approx(plain.duration_s, rel=0.02)
    assert (await hear(engine, "\x0150S Hello there friend")).duration_s > plain.duration_s


async def test_a_text_that_is_too_long_is_refused(engine: LocalEngine) -> None:
    """The limit is well above Discord's longest message."""
    assert MAX_TEXT_CHARACTERS > 4_000
    assert (await hear(engine, LONG_TEXT[:MAX_TEXT_CHARACTERS])).duration_s > 200
    with pytest.raises(SpeechRejected, match="at most 5000 characters"):
        await hear(engine, "x" * (MAX_TEXT_CHARACTERS + 1))


async def test_speech_is_cut_off_at_ten_minutes(engine: LocalEngine) -> None:
    """A text within the limit may be far longer when read; the reader learns that the rest is missing."""
    heard_bytes = 0

    async def listen() -> None:
        nonlocal heard_bytes
        async with engine.speak("\U0001f600 " * 2_400, Persona(speed=0.25)) as speech:
            async for piece in speech.pieces:
                heard_bytes += len(piece)

    with pytest.raises(SpeechRejected, match="at most 600 s"):
        await listen()
    assert MAX_SPEECH_S - 1 < heard_bytes / 2 / 22_050 <= MAX_SPEECH_S


async def test_leaving_stops_the_work_at_once_and_the_next_is_spoken(engine: LocalEngine) -> None:
    """A member who skips does not make the others wait for the rest."""
    whole = await hear(engine, LONG_TEXT)
    before = await hear(engine, "Hello there")
    async with engine.speak(LONG_TEXT, Persona()) as speech:
        await anext(speech.pieces)
    rest = b"".join([piece async for piece in speech.pieces])
    assert len(rest) < len(whole.pcm) / 2
    assert (await hear(engine, "Hello there")).duration_s == pytest.approx(before.duration_s, rel=0.01)


async def test_a_cancelled_reader_leaves_the_engine_usable(engine: LocalEngine) -> None:
    """Also one whose turn has not come yet."""
    before = await hear(engine, "Hello there")
    readers = [asyncio.create_task(hear(engine, LONG_TEXT)) for _ in range(20)]
    await hear_one_piece(engine)
    for reader in readers:
        reader.cancel()
    await asyncio.gather(*readers, return_exceptions=True)
    assert any(reader.cancelled() for reader in readers)
    assert (await hear(engine, "Hello there")).duration_s == pytest.approx(before.duration_s, rel=0.01)


async def hear_one_piece(engine: LocalEngine) -> None:
    """Let the readers before have their turn, or some of them."""
    async with engine.speak("Hello", Persona()) as speech:
        await anext(speech.pieces)


async def test_a_slow_reader_does_not_keep_others_waiting(engine: LocalEngine) -> None:
    """Its speech waits for it in memory, and another guild is spoken to meanwhile."""
    async with engine.speak(LONG_TEXT, Persona()) as speech:
        first = await anext(speech.pieces)
        assert (await hear(engine, "Hello there")).duration_s > 0.5
        rest = b"".join([piece async for piece in speech.pieces])
    assert Heard(first + rest, speech.rate_hz).duration_s > 200


async def test_fifty_guilds_at_once_each_hear_their_own(engine: LocalEngine) -> None:
    """As long and as loud over time as when each is spoken alone; the library itself varies by a thousandth."""
    voices = [voice.id for voice in engine.cast_voices if (voice.language or "").startswith("en-")]
    wanted = [(f"Guild {number} says {'hello ' * (number % 7)}.", Persona(voices[number % 12])) for number in range(50)]
    alone = [await hear(engine, text, persona) for text, persona in wanted]
    at_once = await asyncio.gather(*(hear(engine, text, persona) for text, persona in wanted))
    for one, same in zip(alone, at_once, strict=True):
        # A variant with an echo ends up to 60 ms sooner or later.
        assert same.duration_s == pytest.approx(one.duration_s, rel=0.01, abs=0.08)
        length = min(len(one.loudness), len(same.loudness))
        assert np.corrcoef(one.loudness[:length], same.loudness[:length])[0, 1] > 0.9
