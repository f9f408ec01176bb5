"""The process that eSpeak NG has to itself: it speaks what standard input asks for, until that ends.

`bot.speech.espeak_process` starts it. It imports little, for it is started anew whenever the library has ended it.
"""

import os
import signal
import sys
from queue import SimpleQueue
from threading import Thread

from bot.speech import espeak_wire as wire
from bot.speech.espeak import Espeak, LocalVoiceMissing

if sys.platform != "win32":
    import resource


def main(library_path: str, data_path: str) -> None:
    """Open the library and serve the owner. Returns when there is no library; all else ends the process."""
    # Only its owner ends it, also where a terminal or a service manager tells all processes at once.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if sys.platform != "win32":
        # What a member wrote is not for a core dump.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    replies = _Replies()
    requests = _Requests()
    # A thread, so that the owner's end is noticed whatever the library does meanwhile.
    Thread(target=requests.read, daemon=True).start()
    try:
        espeak = Espeak(library_path, data_path)
    except LocalVoiceMissing as error:
        replies.send(wire.MISSING, 0, str(error).encode())
        return
    replies.send(wire.READY, 0, wire.pack_ready(espeak.rate_hz, espeak.voices()))
    while True:
        _speak(espeak, requests, replies)


def _speak(espeak: Espeak, requests: "_Requests", replies: "_Replies") -> None:
    utterance, body = requests.speak.get()

    def receive(pcm: bytes) -> bool:
        if requests.stopped >= utterance:
            return False
        replies.send(wire.PCM, utterance, pcm)
        return True

    try:
        espeak.synthesise(*wire.unpack_request(body), receive)
    except (ValueError, OSError) as error:
        replies.send(wire.REFUSED, utterance, str(error).encode())
    else:
        replies.send(wire.END, utterance)


class _Requests:
    """What the owner asks for."""

    def __init__(self) -> None:
        self.speak: SimpleQueue[tuple[int, bytes]] = SimpleQueue()
        """Utterances and the bodies of their requests."""
        self.stopped = 0
        """Nobody listens to this utterance any more, nor to any before it."""

    def read(self) -> None:
        """In a thread: take requests as they come; where they end, the process ends at once."""
        with open(0, "rb", closefd=False) as pipe:
            while header := pipe.read(wire.HEADER.size):
                kind, utterance, length = wire.HEADER.unpack(header)
                body = pipe.read(length)
                if kind == wire.STOP:
                    self.stopped = utterance
                else:
                    self.speak.put((utterance, body))
        os._exit(0)


class _Replies:
    """What goes to the owner, by the descriptor that was standard output.

    Whatever the library prints goes to standard error instead.
    """

    def __init__(self) -> None:
        self._pipe = open(os.dup(1), "wb", buffering=0)  # noqa: PTH123, SIM115 - a descriptor, open to the end
        os.dup2(2, 1)

    def send(self, kind: int, utterance: int, body: bytes = b"") -> None:
        """Write a whole frame. Where nobody reads any more, the process ends."""
        left = memoryview(wire.frame(kind, utterance, body))
        try:
            while left:
                left = left[self._pipe.write(left) :]
        except OSError:
            os._exit(0)
