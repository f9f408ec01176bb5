"""FFmpeg's decoders, with the types that PyAV leaves open."""

from collections.abc import Sequence
from typing import Protocol, cast

from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame
from av.packet import Packet


class AnyPacket(Protocol):
    """A packet as a parser gives it and a decoder takes it."""


class Codec(Protocol):
    """What is used of PyAV's decoders."""

    sample_rate: int
    layout: str
    format: str
    extradata: bytes | None

    def parse(self, raw_input: bytes | None) -> Sequence[AnyPacket]:
        """The packets that these bytes complete; None asks for one that still waits."""
        ...

    def decode(self, packet: AnyPacket | None) -> Sequence[AudioFrame]:
        """The frames in a packet; None asks for those that the decoder still holds."""
        ...


def open_codec(name: str) -> Codec:
    """A decoder by FFmpeg's name for it."""
    return cast("Codec", AudioCodecContext.create(name, "r"))


def packet(data: bytes) -> AnyPacket:
    """A packet of these bytes."""
    return cast("AnyPacket", Packet(data))
