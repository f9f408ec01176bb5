"""An engine for a server on loopback, with little patience, and what it is asked."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date

from bot.speech import service as services
from bot.speech.answer import Patience
from bot.speech.compatible import CompatibleEngine
from bot.speech.engine import Persona
from bot.speech.service import Service
from tests.speech.server import SpeechServer

KEY = "sk-very-secret-0123456789"
TEXT = "Nobody but the members may read these words"
PIECES = [b"\x01\x10", b"\x02", b"\x10\x03\x10"]
HASTE = Patience(connect_s=2, first_byte_s=0.3, between_s=0.3)
BEFORE, AFTER = date(2027, 1, 5), date(2027, 1, 6)


@asynccontextmanager
async def engine_of(service: Service, today: date = BEFORE) -> AsyncGenerator[CompatibleEngine]:
    """An engine with little patience, closed at the end."""
    engine = CompatibleEngine(service, today=lambda: today, patience=HASTE)
    try:
        yield engine
    finally:
        await engine.aclose()


def custom(server: SpeechServer) -> Service:
    """The server as the operator's own."""
    return replace(services.custom(server.base_url, KEY), model="m", voice="v")


async def heard(engine: CompatibleEngine, persona: Persona | None = None) -> bytes:
    """All bytes of the speech of `TEXT`."""
    async with engine.speak(TEXT, persona or Persona()) as speech:
        return b"".join([piece async for piece in speech.pieces])
