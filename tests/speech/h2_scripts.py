"""What a server of HTTP/2 does when it is asked for speech."""

import asyncio

from tests.speech.asking import PIECES
from tests.speech.h2_server import Script, Stream

SOUND = b"".join(PIECES)


async def speak(stream: Stream) -> None:
    """The whole answer, a packet for each piece."""
    stream.head()
    for piece in PIECES:
        await stream.send(piece)
    stream.end()


async def speak_long(stream: Stream) -> None:
    """Nearly three minutes, as fast as the client takes it."""
    stream.head()
    await stream.send(bytes(2**23))
    stream.end()


async def speak_for_ever(stream: Stream) -> None:
    """As fast as the client takes it."""
    stream.head()
    while True:
        await stream.send(bytes(65_536))


async def say_nothing(stream: Stream) -> None:
    """As a connection does whose other end is gone."""


async def reset(stream: Stream) -> None:
    """Break off this answer alone."""
    stream.reset()


async def say_goodbye(stream: Stream) -> None:
    """End the connection as the protocol has it."""
    stream.connection.goodbye()


async def hang_up(stream: Stream) -> None:
    """Likewise, without a word."""
    stream.connection.close()
    await stream.connection.lost.wait()


async def send_nonsense(stream: Stream) -> None:
    """What is no HTTP/2: a stream of id 0 cannot have headers (RFC 9113, section 6.2)."""
    stream.connection.write(b"\0\0\0\x01\x04\0\0\0\0")


def held(until: asyncio.Event) -> Script:
    """An answer whose end waits for an event."""

    async def script(stream: Stream) -> None:
        stream.head()
        await stream.send(PIECES[0])
        await until.wait()
        await stream.send(b"".join(PIECES[1:]))
        stream.end()

    return script


def announced(asked: asyncio.Event, script: Script) -> Script:
    """An answer that tells when it was asked for."""

    async def announce(stream: Stream) -> None:
        asked.set()
        await script(stream)

    return announce


def after_sound(until: asyncio.Event, fault: Script) -> Script:
    """An answer that ends badly after its first piece, once an event has come."""

    async def script(stream: Stream) -> None:
        stream.head()
        await stream.send(PIECES[0])
        await until.wait()
        await fault(stream)

    return script
