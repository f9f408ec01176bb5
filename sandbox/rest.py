"""REST, version 10: authorisation, faults and errors around the routes, and the request log."""

from __future__ import annotations

import json
import re

from aiohttp import BodyPartReader, web
from aiohttp.typedefs import Handler, Middleware

from sandbox.message_body import Upload
from sandbox.refusals import ApiError, not_found, unauthorized
from sandbox.services import Request, Services
from sandbox.settings import RestFault
from sandbox.world import Json

PREFIX = "/api/v10"
# These carry an interaction's token in the path instead of the bot's in a header.
_NEEDS_NO_TOKEN = re.compile(r"/gateway$|/interactions/\d+/[^/]+/callback$|/webhooks/\d+/[^/]+")
_LIMITS = {
    "X-RateLimit-Limit": "50",
    "X-RateLimit-Remaining": "49",
    "X-RateLimit-Reset-After": "1.000",
}


def reply(payload: Json | list[Json], status: int = 200) -> web.Response:
    """Answer JSON; discord.py takes it as such only if the content type has no charset."""
    return web.Response(status=status, body=json.dumps(payload).encode(), content_type="application/json")


def no_content() -> web.Response:
    """Answer 204."""
    return web.Response(status=204)


async def read_body(request: web.Request) -> tuple[Json, list[Upload]]:
    """Return the JSON body, and the files of a multipart one."""
    if not request.content_type.startswith("multipart/"):
        return await read_json(request), []
    body: Json = {}
    uploads: list[Upload] = []
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise ApiError(400, 50109, "The request body holds a part without a name.")
        data = await part.read(decode=True)
        if part.name == "payload_json":
            body = json.loads(data)
        else:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            uploads.append(Upload(part.name, part.filename or "file", kind, len(data)))
    return body, uploads


async def read_json(request: web.Request) -> Json:
    """Return the JSON body; an empty one is an empty object."""
    try:
        text = await request.text()
        return json.loads(text) if text else {}
    except ValueError:
        raise ApiError(400, 50109, "The request body contains invalid JSON.") from None


def snowflake(request: web.Request, name: str) -> int:
    """Return an id out of the path."""
    return int(request.match_info[name])


class Gate:
    """The middleware that every request passes."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def middleware(self) -> Middleware:
        """Return it as aiohttp wants it."""

        @web.middleware
        async def gate(request: web.Request, handler: Handler) -> web.StreamResponse:
            if not request.path.startswith("/api/"):
                return await handler(request)
            path = request.path.removeprefix(PREFIX)
            response = await self._answer(request, path, handler)
            response.headers.extend(_LIMITS)
            route = request.match_info.route.resource
            response.headers["X-RateLimit-Bucket"] = f"{abs(hash((request.method, route and route.canonical))):016x}"
            self._services.requests.append(Request(request.method, path, response.status))
            self._services.changes.notify()
            return response

        return gate

    async def _answer(self, request: web.Request, path: str, handler: Handler) -> web.StreamResponse:
        if fault := self._services.rest_faults.take(request.method, path):
            await request.read()
            return _faulty(fault)
        try:
            token = request.headers.get("Authorization", "")
            if not _NEEDS_NO_TOKEN.match(path) and token != f"Bot {self._services.world.token}":
                raise unauthorized()
            return await handler(request)
        except (web.HTTPNotFound, web.HTTPMethodNotAllowed):
            return reply(not_found().body, 404)
        except ApiError as error:
            return reply(error.body, error.status)


def _faulty(fault: RestFault) -> web.Response:
    if fault.status != 429:
        return reply({"message": f"{fault.status}: the sandbox was told to fail", "code": 0}, fault.status)
    body = {"message": "You are being rate limited.", "retry_after": fault.retry_after_s, "global": fault.everywhere}
    response = reply(body, 429)
    # Without Via, discord.py takes a 429 for a ban by the CDN and does not try again.
    response.headers.update({"Retry-After": str(fault.retry_after_s), "Via": "1.1 google"})
    response.headers["X-RateLimit-Scope"] = "global" if fault.everywhere else "user"
    return response
