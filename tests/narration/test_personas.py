"""A member who chose nothing has a voice of their own, and keeps it."""

from collections.abc import Awaitable, Callable, Sequence

from bot.narration.personas import CastPersonas
from bot.speech.engine import Voice

VOICES = [Voice(id=name, name=name, language="en") for name in ("ann", "bob", "cat", "dan")]


def there_are(voices: Sequence[Voice]) -> Callable[[], Awaitable[Sequence[Voice]]]:
    """An engine's answer to what voices it has."""

    async def answer() -> Sequence[Voice]:
        return voices

    return answer


async def test_a_member_sounds_the_same_every_time_and_everywhere() -> None:
    """In any guild, in any order of the voices, in another process."""
    personas = [CastPersonas(there_are(VOICES)), CastPersonas(there_are(VOICES[::-1]))]
    heard = {(await cast.persona(guild, 42)).voice for cast in personas for guild in (1, 2)}
    assert heard == {"ann"}


async def test_members_share_the_voices_evenly() -> None:
    """Nobody's voice is an accident of a few favourites."""
    personas = CastPersonas(there_are(VOICES))
    voices = [(await personas.persona(1, member)).voice for member in range(400)]
    assert {voice.id for voice in VOICES} == set(voices)
    assert all(voices.count(voice.id) > 70 for voice in VOICES)


async def test_nothing_but_the_voice_is_chosen_for_a_member() -> None:
    """Their pace and manner are the voice's own."""
    persona = await CastPersonas(there_are(VOICES)).persona(1, 42)
    assert (persona.instructions, persona.speed) == ("", 1.0)
