"""An engine of which only the voices matter."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager

from bot.speech.engine import Persona, Speech, SpeechUnavailable, Voice


class ListingEngine:
    """Lists these voices, or none at all; with None, it cannot tell now."""

    def __init__(self, name: str, voices: Sequence[Voice | str] | None) -> None:
        self.name = name
        self.listed = voices
        self.asked = 0

    async def voices(self) -> Sequence[Voice]:
        self.asked += 1
        if self.listed is None:
            raise SpeechUnavailable("not now")
        return [Voice(each, each.capitalize()) if isinstance(each, str) else each for each in self.listed]

    def speak(self, text: str, persona: Persona) -> AbstractAsyncContextManager[Speech]:
        raise AssertionError("nobody is to speak here")

    async def aclose(self) -> None:
        return
