"""A voice for each member who chose none."""

import hashlib
from collections.abc import Sequence

from bot.speech.engine import Voice


def cast(member_id: int, voices: Sequence[Voice], language: str = "en") -> Voice:
    """Give a member a voice of their own among those of a language; the same one in every process and on every day.

    By rendezvous hashing (Thaler and Ravishankar, 1998): when a voice comes or goes, only the members change who take
    the new one or had the old one.

    Args:
        member_id: whose voice it is.
        voices: what there is to choose from, easily told apart from one another; their order does not matter.
        language: BCP 47; only its first part counts, so that `en` and `en-GB` cast all accents. A voice without a
            language speaks any. When no voice speaks it, all are chosen from: better any voice than silence.

    Raises:
        ValueError: there are no voices.
    """
    if not voices:
        raise ValueError("there are no voices to cast from")
    primary = _primary(language)
    fitting = [voice for voice in voices if voice.language is None or _primary(voice.language) == primary]
    return max(fitting or voices, key=lambda voice: _score(member_id, voice))


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()


def _score(member_id: int, voice: Voice) -> bytes:
    return hashlib.blake2b(f"{member_id} {voice.id}".encode(), digest_size=16).digest()
