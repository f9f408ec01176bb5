"""With which codes the gateway closes (Opcodes and Status Codes, "Gateway Close Event Codes")."""

from enum import IntEnum


class GatewayCode(IntEnum):
    """The close codes that the gateway gives reason for."""

    UNKNOWN_OPCODE = 4001
    DECODE_ERROR = 4002
    NOT_AUTHENTICATED = 4003
    AUTHENTICATION_FAILED = 4004
    ALREADY_AUTHENTICATED = 4005
    INVALID_SEQUENCE = 4007
    RATE_LIMITED = 4008
    SESSION_TIMED_OUT = 4009
    INVALID_SHARD = 4010
    INVALID_INTENTS = 4013
    DISALLOWED_INTENTS = 4014


ENDS_SESSION = frozenset(
    {
        1000,
        1001,
        GatewayCode.AUTHENTICATION_FAILED,
        GatewayCode.INVALID_SEQUENCE,
        GatewayCode.SESSION_TIMED_OUT,
        *range(4010, 4015),
    }
)
"""After these the session is gone; after any other the bot may resume it."""


class Refused(Exception):  # noqa: N818 - it is an answer, not an error
    """A payload after which the connection is closed, with this code."""

    def __init__(self, code: GatewayCode) -> None:
        super().__init__(f"close code {code}")
        self.code = code
