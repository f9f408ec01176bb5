"""Every way in which a server refuses, and what is made of it."""

from collections.abc import AsyncGenerator

import pytest

from bot.speech.engine import Persona, SpeechError, SpeechRejected, SpeechUnavailable
from tests.speech.asking import KEY, TEXT, custom, engine_of, heard
from tests.speech.server import End, Reply, SpeechServer, serving


@pytest.fixture
async def server() -> AsyncGenerator[SpeechServer]:
    """A server of plain HTTP."""
    async with serving() as server:
        yield server


async def failure(server: SpeechServer) -> SpeechError:
    """How the engine fails before any sound. Its message is short and tells no secret."""
    async with engine_of(custom(server)) as engine:
        with pytest.raises(SpeechError) as caught:
            await heard(engine, Persona(instructions="Whisper slowly, please"))
    message = str(caught.value)
    assert message.startswith("custom: ")
    assert len(message) < 250
    assert "\n" not in message
    for secret in (KEY, KEY[-4:], TEXT, "members", "Whisper"):
        assert secret not in message
    return caught.value


QUOTA = {"error": {"message": "You exceeded your quota", "type": "insufficient_quota", "code": "insufficient_quota"}}
HTML = b"<!doctype html><title>Bad gateway</title>" + b"<p>sorry</p>" * 16_000

REFUSALS: dict[str, tuple[Reply, type[SpeechError], int, str]] = {
    "401": (
        Reply.of_json({"error": {"message": f"Incorrect API key: {KEY[:6]}", "code": "invalid_api_key"}}, 401),
        SpeechRejected,
        1,
        "key is missing or refused, invalid_api_key",
    ),
    "402": (
        Reply.of_json({"error": {"code": 402, "message": "Insufficient credits"}}, 402),
        SpeechRejected,
        1,
        "credit",
    ),
    "402 that claims to be retryable": (
        Reply.of_json({"error": {"message": "No", "availability": {"retryable": True}}}, 402),
        SpeechRejected,
        1,
        "credit",
    ),
    "403": (Reply.of_json({"error": "Forbidden"}, 403), SpeechRejected, 1, "key may not"),
    "404": (
        Reply.of_json({"error": {"message": "The model `m` does not exist", "code": "model_not_found"}}, 404),
        SpeechRejected,
        1,
        "model_not_found, The model `m` does not exist",
    ),
    "422 with a list": (
        Reply.of_json({"detail": [{"loc": ["body"], "msg": "Field required", "type": "missing"}]}, 422),
        SpeechRejected,
        1,
        "Field required",
    ),
    "400 with an object": (
        Reply.of_json({"detail": {"error": "validation_error", "message": "Voice not found"}}, 400),
        SpeechRejected,
        1,
        "validation_error, Voice not found",
    ),
    "400 with a text": (Reply.of_json({"detail": "Bad voice"}, 400), SpeechRejected, 1, "Bad voice"),
    "400 of Zod": (
        Reply.of_json({"success": False, "error": {"name": "ZodError", "message": '[{"path": ["voice"]}]'}}, 400),
        SpeechRejected,
        1,
        "ZodError",
    ),
    "400 with an endless message": (
        Reply.of_json({"error": {"message": "Voice must be one of " + "x" * 9_000}}, 400),
        SpeechRejected,
        1,
        "…",
    ),
    "400 that repeats the text": (
        Reply.of_json({"error": {"message": f"Cannot say: {TEXT}"}}, 400),
        SpeechRejected,
        1,
        "400",
    ),
    "400 that repeats a part of it": (
        Reply.of_json({"error": {"message": "Cannot say: the MEMBERS"}}, 400),
        SpeechRejected,
        1,
        "status 400",
    ),
    "429": (Reply.of_json({"error": {"message": "Slow down"}}, 429), SpeechUnavailable, 3, "too many requests"),
    "429 with a time": (
        Reply.of_json({"error": {"message": "Slow down"}}, 429, {"Retry-After": "0"}),
        SpeechUnavailable,
        3,
        "Slow down",
    ),
    "429 of a quota": (Reply.of_json(QUOTA, 429, {"Retry-After": "0"}), SpeechRejected, 1, "insufficient_quota"),
    "429 that says no": (Reply.of_json({}, 429, {"x-should-retry": "false"}), SpeechRejected, 1, "429"),
    "400 that says yes": (
        Reply.of_json({}, 400, {"x-should-retry": "true", "retry-after-ms": "1"}),
        SpeechUnavailable,
        3,
        "status 400",
    ),
    "503 of OpenRouter": (
        Reply.of_json({"error": {"message": "Down", "availability": {"code": "down", "retryable": False}}}, 503),
        SpeechRejected,
        1,
        "Down",
    ),
    "500 with 200 kB of HTML": (
        Reply([HTML], 500, {"Content-Type": "text/html", "retry-after-ms": "1"}),
        SpeechUnavailable,
        3,
        "custom: status 500",
    ),
    "529": (Reply.of_json({}, 529, {"Retry-After": "0"}), SpeechUnavailable, 3, "status 529"),
    "a 200 of JSON": (Reply.of_json({"error": {"message": "No sound today"}}), SpeechRejected, 1, "No sound today"),
    "a 200 of HTML": (Reply([HTML], headers={"Content-Type": "text/html"}), SpeechRejected, 1, "status 200"),
    "a 200 of JSON without a type": (Reply([b'{"a": 1}'], headers={}), SpeechRejected, 1, "no sound we know"),
    "a 200 of AAC": (
        Reply([b"\xff\xf1"], headers={"Content-Type": "audio/aac"}),
        SpeechRejected,
        1,
        "no sound we know",
    ),
    "an empty 200": (Reply(), SpeechRejected, 1, "without sound"),
    "a redirect": (Reply(status=307, headers={"Location": "/v1/elsewhere"}), SpeechRejected, 1, "redirect"),
    "a cut before the sound": (Reply(end=End.CUT), SpeechUnavailable, 3, "before any sound"),
    "a stall before the sound": (Reply(end=End.STALL), SpeechUnavailable, 1, "no answer within 0.3 s"),
    "no answer": (Reply(has_head=False), SpeechUnavailable, 1, "no answer within 0.3 s"),
}


@pytest.mark.parametrize("case", REFUSALS)
async def test_a_refusal_is_told_and_tried_again_where_that_may_help(server: SpeechServer, case: str) -> None:
    """Each in one short line, with a kind by which the chain decides."""
    reply, kind, tries, told = REFUSALS[case]
    server.replies = [reply]
    error = await failure(server)
    assert type(error) is kind
    assert told in str(error)
    assert len(server.spoken) == len(server.asked) == tries
