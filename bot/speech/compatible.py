"""Speech from any server with OpenAI's route, `POST {base}/audio/speech`, streamed as it is made."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import date

import structlog

from bot.speech import order
from bot.speech.answer import Answer, Patience, Refused, opened
from bot.speech.client import SpeechClient
from bot.speech.engine import Persona, Speech, SpeechRejected, SpeechUnavailable, Voice
from bot.speech.listing import Listing
from bot.speech.refusal import Refusal
from bot.speech.service import Service

TRIES = 3
FIRST_WAIT_S = 0.25
"""Before the second try, where the server names no time; it doubles for each further one."""
LONGEST_WAIT_S = 2.0
"""When a server asks for more, the next engine speaks instead, and this one is left alone for as long as it asked."""
LONGEST_REST_S = 600.0

log: structlog.stdlib.BoundLogger = structlog.get_logger(__name__)


class CompatibleEngine:
    """One speech API behind the Engine protocol. Makes no connection before it is asked for something.

    Args:
        service: which API, and how it is used.
        today: by which a model may have ended.
        patience: how long the server is waited for.
    """

    def __init__(self, service: Service, *, today: Callable[[], date], patience: Patience | None = None) -> None:
        self._service = service
        self._patience = patience or Patience()
        self._client = SpeechClient(order.headers(service), self._patience.connect_s)
        self._listing = Listing(service, self._client, today)
        self._rests_until_s = 0.0

    @property
    def name(self) -> str:
        """As in `NARRATOR_ENGINES`."""
        return self._service.name

    @property
    def has_named_voice(self) -> bool:
        """Whether the operator has named the voice for personas that have none."""
        return self._service.voice is not None

    async def voices(self) -> Sequence[Voice]:
        """Every voice of the model in use; none when the server does not tell, which means that any may be tried.

        Raises:
            SpeechUnavailable: the list cannot be had now, or the engine is closed.
            SpeechRejected: the server lists no model that speaks.
        """
        self._check_open()
        return await self._listing.voices()

    @asynccontextmanager
    async def speak(self, text: str, persona: Persona) -> AsyncGenerator[Speech]:
        """Open the speech of a text, as soon as its first bytes are there; see `Engine.speak`.

        What may pass by itself is tried again, up to `TRIES` in all; once there was sound, never.

        Raises:
            SpeechUnavailable: the server is not there, too busy or too slow, or breaks off; or the engine is closed.
            SpeechRejected: the server will not speak this, or what it sends is no speech.
        """
        self._check_open()
        model = await self._listing.model()
        voice = persona.voice or await self._listing.voice(model)
        body = order.body(self._service, text, persona, model=model, voice=voice)
        private = (self._service.key or "", text, persona.instructions)
        begun_s = asyncio.get_running_loop().time()
        async with AsyncExitStack() as stack:
            answer = await self._ask(stack, body, private)
            waited_ms = round(1_000 * (asyncio.get_running_loop().time() - begun_s))
            log.info(
                "speech.begun", engine=self.name, model=model, generation_id=answer.generation_id, waited_ms=waited_ms
            )
            yield Speech(
                rate_hz=answer.rate_hz or self._service.rate_hz,
                channels=answer.channels or 1,
                pieces=answer.pieces,
                is_pcm=False,
            )

    async def aclose(self) -> None:
        """Close the connections. May be called twice."""
        await self._client.aclose()

    def _check_open(self) -> None:
        if self._client.is_closed:
            raise SpeechUnavailable(f"{self.name}: closed")
        left_s = self._rests_until_s - asyncio.get_running_loop().time()
        if left_s > 0:
            raise SpeechUnavailable(f"{self.name}: asked to be left alone for another {left_s:.0f} s")

    async def _ask(self, stack: AsyncExitStack, body: dict[str, object], private: tuple[str, ...]) -> Answer:
        """Ask until there is an answer, or no sense in asking again."""
        wait_s = FIRST_WAIT_S
        for tries_left in reversed(range(TRIES)):
            request = self._client.build_request("POST", self._service.base_url + "/audio/speech", json=body)
            answer = opened(self._client, request, engine=self.name, patience=self._patience, private=private)
            try:
                return await stack.enter_async_context(answer)
            except Refused as refused:
                if not tries_left or not self._is_worth_waiting_for(refused.refusal):
                    raise refused.refusal.error from None
                await asyncio.sleep(wait_s if refused.refusal.wait_s is None else refused.refusal.wait_s)
            wait_s *= 2
        raise AssertionError("the last try returns or raises")

    def _is_worth_waiting_for(self, refusal: Refusal) -> bool:
        if not refusal.is_passing or isinstance(refusal.error, SpeechRejected):
            return False
        if refusal.wait_s is not None and refusal.wait_s > LONGEST_WAIT_S:
            rest_s = min(refusal.wait_s, LONGEST_REST_S)
            self._rests_until_s = asyncio.get_running_loop().time() + rest_s
            return False
        return True
