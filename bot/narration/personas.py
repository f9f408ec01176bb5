"""How members sound who have chosen nothing: each in a voice of their own, the same one every time."""

from collections.abc import Sequence

from bot.speech.casting import cast
from bot.speech.engine import Persona, Voice


class CastPersonas:
    """Gives every member one of these voices by the member's id."""

    def __init__(self, voices: Sequence[Voice]) -> None:
        self._voices = voices

    async def persona(self, guild_id: int, member_id: int) -> Persona:  # noqa: ARG002 - a port; guilds do not differ yet
        """The member's persona."""
        return Persona(voice=cast(member_id, self._voices).id)
