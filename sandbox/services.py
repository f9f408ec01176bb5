"""The parts of one sandbox, as its handles and its REST routes use them."""

import ssl
from dataclasses import dataclass

from sandbox.calls import Calls
from sandbox.changes import Changes
from sandbox.chat import Chat
from sandbox.commands import Commands
from sandbox.gateway import Gateway
from sandbox.interactions import Interactions
from sandbox.settings import RestFaults, Settings
from sandbox.voice.listener import Listener
from sandbox.watched_voice import WatchedVoiceServer
from sandbox.world import World


class Services:
    """Everything below the surface, put together."""

    def __init__(self, *, bot_name: str) -> None:
        self.changes = Changes()
        self.settings = Settings()
        self.rest_faults = RestFaults()
        self.requests: list[Request] = []
        self.tls_port = 0
        self.member_trust = ssl.create_default_context()
        self.listeners: set[Listener] = set()
        self.world = World(bot_name=bot_name)
        self.voice = WatchedVoiceServer(self.world, self.settings, self.changes)
        self.gateway = Gateway(self.world, self.settings, self.changes, lambda: self.tls_port)
        self.chat = Chat(self.world, self.gateway, self.changes)
        self.commands = Commands(self.world, self.changes)
        self.interactions = Interactions(self.world, self.gateway, self.chat, self.settings, self.changes)
        self.calls = Calls(self.world, self.gateway, self.voice, self.settings, self.changes)


@dataclass(frozen=True, slots=True)
class Request:
    """One REST request that was answered; the path starts after /api/v10."""

    method: str
    path: str
    status: int
