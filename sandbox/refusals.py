"""The errors that REST answers (Opcodes and Status Codes, "JSON Error Codes"), and those that members run into."""

from sandbox.world import Json


class ApiError(Exception):
    """An error answer of REST."""

    def __init__(self, status: int, code: int, message: str, errors: Json | None = None) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.body: Json = {"message": message, "code": code}
        if errors:
            self.body["errors"] = errors


class NotAllowedError(Exception):
    """A simulated member tried what Discord's own client would not let them do."""


class CommandTimeoutError(Exception):
    """The bot did not answer an interaction within Discord's limit of 3 s: "The application did not respond"."""


def unauthorized() -> ApiError:
    """The token is missing or wrong."""
    return ApiError(401, 0, "401: Unauthorized")


def not_found() -> ApiError:
    """There is no such route."""
    return ApiError(404, 0, "404: Not Found")


def unknown(code: int, what: str) -> ApiError:
    """There is no such thing: 10003 channel, 10004 guild, 10008 message, 10013 user, 10015 webhook and so on."""
    return ApiError(404, code, f"Unknown {what}")


def missing_access() -> ApiError:
    """The bot cannot see it."""
    return ApiError(403, 50001, "Missing Access")


def missing_permissions() -> ApiError:
    """The bot can see it but may not do this."""
    return ApiError(403, 50013, "Missing Permissions")


def invalid_form(field: str, kind: str, message: str) -> ApiError:
    """A field of the body is wrong; `field` is a dotted path."""
    errors: Json = {"_errors": [{"code": kind, "message": message}]}
    for part in reversed(field.split(".")):
        errors = {part: errors}
    return ApiError(400, 50035, "Invalid Form Body", errors)


def too_long(field: str, limit: int) -> ApiError:
    """A text exceeds its limit of characters."""
    return invalid_form(field, "BASE_TYPE_MAX_LENGTH", f"Must be {limit} or fewer in length.")
