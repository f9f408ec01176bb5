"""REST routes for answers to interactions (API reference, "Receiving and Responding")."""

from aiohttp import web

from sandbox.interactions import Callback, Interaction
from sandbox.rest import no_content, read_body, reply, snowflake
from sandbox.services import Services
from sandbox.world import Json

_WEBHOOK = r"/webhooks/{application:\d+}/{token}"
_MESSAGE = _WEBHOOK + r"/messages/{message:\d+|@original}"


class InteractionRoutes:
    """The first answer, its edits, and follow-ups."""

    def __init__(self, services: Services) -> None:
        self._interactions = services.interactions

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.post(r"/interactions/{interaction:\d+}/{token}/callback", self._respond),
            web.post(_WEBHOOK, self._follow_up),
            web.get(_MESSAGE, self._get),
            web.patch(_MESSAGE, self._edit),
            web.delete(_MESSAGE, self._delete),
        ]

    async def _respond(self, request: web.Request) -> web.Response:
        body, uploads = await read_body(request)
        token = request.match_info["token"]
        interaction = self._interactions.respond(snowflake(request, "interaction"), token, body, uploads)
        if request.query.get("with_response", "false").lower() not in ("1", "true"):
            return no_content()
        return reply(_callback_response(interaction, Callback(body["type"])))

    async def _follow_up(self, request: web.Request) -> web.Response:
        body, uploads = await read_body(request)
        return reply(self._interactions.follow_up(request.match_info["token"], body, uploads).payload)

    async def _get(self, request: web.Request) -> web.Response:
        return reply(self._interactions.find(request.match_info["token"], _message_id(request)).payload)

    async def _edit(self, request: web.Request) -> web.Response:
        body, uploads = await read_body(request)
        token = request.match_info["token"]
        return reply(self._interactions.edit(token, _message_id(request), body, uploads).payload)

    async def _delete(self, request: web.Request) -> web.Response:
        self._interactions.delete(request.match_info["token"], _message_id(request))
        return no_content()


def _message_id(request: web.Request) -> int | None:
    text = request.match_info["message"]
    return None if text == "@original" else int(text)


def _callback_response(interaction: Interaction, kind: Callback) -> Json:
    message = interaction.answer.message
    described: Json = {"id": str(interaction.id), "type": int(interaction.kind)}
    resource: Json = {"type": int(kind)}
    if message is not None:
        described |= {
            "response_message_id": str(message.id),
            "response_message_loading": interaction.answer.thinking,
            "response_message_ephemeral": interaction.answer.ephemeral,
        }
        resource["message"] = message.payload
    return {"interaction": described, "resource": resource}
