"""eSpeak NG in a process of its own, as its owner sees it."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncGenerator, Callable
from pathlib import Path
from typing import Self, cast

from bot.speech import espeak_wire as wire
from bot.speech.espeak import LocalVoiceMissing, VoiceFile

REPLY_TIMEOUT_S = 5.0
"""How long the library may be silent before it counts as hung. It starts to speak any text within milliseconds."""
_EXIT_TIMEOUT_S = 1.0

_ROOT = str(Path(__file__).parents[2])
# It needs none of the packages, and looking for them would double the time to start. Nor can the working directory or
# the environment lead it to another `bot` than this one.
_START = "import sys; sys.path.append(sys.argv[1]); from bot.speech import espeak_worker as w; w.main(*sys.argv[2:])"
_PYTHON = ("-I", "-S", "-c", _START, _ROOT)


class EspeakEnded(Exception):  # noqa: N818 - what became of the process, by its own fault or its owner's wish
    """The process is gone, or hung so that it had to be ended."""


class EspeakHung(EspeakEnded):
    """It gave no reply for so long that it was ended."""


class EspeakProcess:
    """The library behind two pipes. One utterance at a time; it ends when the owner ends, in whatever way."""

    def __init__(self, transport: asyncio.SubprocessTransport, pipes: "_Pipes") -> None:
        self._transport = transport
        self._requests = cast("asyncio.WriteTransport", transport.get_pipe_transport(0))
        self._pipes = pipes
        self._utterance = 0
        self.rate_hz = 0
        self.voices: list[VoiceFile] = []

    @classmethod
    async def start(cls, library_path: str, data_path: str) -> Self:
        """Start a process and wait until the library is open in it, which takes some 25 ms.

        Raises:
            LocalVoiceMissing: the library does not load here, or does not find its data.
            EspeakEnded: the process does not start.
        """
        try:
            transport, pipes = await asyncio.get_running_loop().subprocess_exec(
                _Pipes,
                *(sys.executable, *_PYTHON, library_path, data_path),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            raise EspeakEnded(f"the process does not start: {error}") from error
        process = cls(transport, pipes)
        try:
            await process._get_ready()
        except BaseException:
            await process.aclose()
            raise
        return process

    @property
    def is_alive(self) -> bool:
        """It can speak, as far as is known."""
        return not (self._requests.is_closing() or self._pipes.at_end)

    @property
    def exit_code(self) -> int | None:
        """The exit code, negative for the signal that ended it; None while it runs or not all it wrote is read."""
        return self._transport.get_returncode() if self._pipes.ended.is_set() else None

    async def synthesise(
        self, text: str, voice: str, words_per_minute: int, volume_percent: int, receive: Callable[[bytes], bool]
    ) -> None:
        """Speak a text; see `Espeak.synthesise`.

        Raises:
            EspeakEnded: the process ended before all was said, or has been ended because it hung.
            ValueError: the library does not speak this.
        """
        self._utterance += 1
        self._send(wire.SPEAK, wire.pack_request(text.encode(), voice, words_per_minute, volume_percent))
        async with self._replying() as limit:
            wanted = True
            while (reply := await self._pipes.reply())[0] == wire.PCM:
                # What is dropped does not earn more time: so it comes to an end.
                if wanted:
                    limit.reschedule(asyncio.get_running_loop().time() + REPLY_TIMEOUT_S)
                    wanted = receive(reply[1])
                    if not wanted:
                        self._send(wire.STOP)
        if reply[0] == wire.REFUSED:
            raise ValueError(reply[1].decode())

    async def aclose(self) -> None:
        """End the process, whatever it does, and free what is held for it. May be called twice, also at once."""
        self._requests.close()
        try:
            async with asyncio.timeout(_EXIT_TIMEOUT_S):
                await self._pipes.ended.wait()
        except TimeoutError:
            self._kill()
            await self._pipes.ended.wait()
        self._transport.close()

    async def _get_ready(self) -> None:
        async with self._replying():
            kind, body = await self._pipes.reply()
        if kind == wire.MISSING:
            raise LocalVoiceMissing(body.decode())
        self.rate_hz, self.voices = wire.unpack_ready(body)

    def _send(self, kind: int, body: bytes = b"") -> None:
        self._requests.write(wire.frame(kind, self._utterance, body))

    @contextlib.asynccontextmanager
    async def _replying(self) -> AsyncGenerator[asyncio.Timeout]:
        try:
            async with asyncio.timeout(REPLY_TIMEOUT_S) as limit:
                yield limit
        except TimeoutError:
            self._kill()
            self._requests.close()
            raise EspeakHung("the process hung") from None

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):  # it has ended
            self._transport.kill()


class _Pipes(asyncio.SubprocessProtocol):
    """Cuts what the process writes into replies."""

    def __init__(self) -> None:
        self.ended = asyncio.Event()
        """The process has ended, and its pipes are closed."""
        self.at_end = False
        """Nothing more will be read."""
        self._replies: asyncio.Queue[tuple[int, bytes] | None] = asyncio.Queue()
        self._received = bytearray()

    async def reply(self) -> tuple[int, bytes]:
        """The next reply's kind and body.

        Raises:
            EspeakEnded: there will be none.
        """
        reply = await self._replies.get()
        if reply is None:
            self._replies.put_nowait(None)
            raise EspeakEnded("the process ended")
        return reply

    def pipe_data_received(self, fd: int, data: bytes) -> None:  # noqa: ARG002 - there is only standard output
        """More of standard output."""
        self._received += data
        start = 0
        while len(self._received) >= start + wire.HEADER.size:
            kind, _, length = wire.HEADER.unpack_from(self._received, start)
            end = start + wire.HEADER.size + length
            if len(self._received) < end:
                break
            self._replies.put_nowait((kind, bytes(self._received[start + wire.HEADER.size : end])))
            start = end
        del self._received[:start]

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:  # noqa: ARG002 - the end is all that matters
        """One of the pipes is at its end."""
        if fd == 1:
            self.at_end = True
            self._replies.put_nowait(None)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - as above
        """The process has ended, and its pipes are closed."""
        self.ended.set()
