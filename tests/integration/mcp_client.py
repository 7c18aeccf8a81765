# SPDX-License-Identifier: GPL-3.0-or-later
"""A client of streamable HTTP (MCP) on raw sockets, strict about what it is answered."""

from __future__ import annotations

import json
from pathlib import Path

from harness import KEY, auth, configuration
from wire import Answer, Wire

SERVER = Path(__file__).resolve().parent / "stdio_server.py"
OTHER_KEY = "sk-plexus-other-77aa"
BOTH = "application/json, text/event-stream"
VERSION = "2025-11-25"


def program(*arguments: str, **more) -> dict:
    return {"command": "python3", "args": [str(SERVER), *arguments], **more}


def mcp_configuration(servers: dict, **more) -> dict:
    keys = {"app": {"secret": KEY}, "other": {"secret": OTHER_KEY}}
    return configuration({}, {}, mcp_servers=servers, **{"keys": keys, **more})


def events(body: bytes) -> list[tuple[str, dict | None]]:
    """(id, message) of each event of a stream; None for one that only carries its id."""
    found = []
    for block in body.decode().split("\n\n"):
        fields = dict(line.split(": ", 1) if ": " in line else (line.rstrip(":"), "")
                      for line in block.split("\n") if line and not line.startswith(":"))
        if fields:
            found.append((fields.get("id", ""), json.loads(fields["data"]) if fields.get("data") else None))
    return found


class Session:
    """One session. `messages` of an answer are its JSON-RPC messages, in either form."""

    def __init__(self, gateway, path: str, key: str = KEY, capabilities: dict | None = None, open_it: bool = True,
                 version: str = VERSION):
        self.gateway, self.path, self.key, self.version = gateway, path, key, version
        self.id: str | None = None
        self.last = 0
        self.opening: Answer | None = None
        if open_it:
            self.open(capabilities or {})

    def open(self, capabilities: dict) -> None:
        self.opening = self.post({"id": "open", "method": "initialize", "params": {
            "protocolVersion": self.version, "capabilities": capabilities,
            "clientInfo": {"name": "test", "version": "1"}}})
        assert self.opening.status == 200, self.opening
        self.id = self.opening.header("mcp-session-id")
        assert self.id and len(self.id) >= 22, self.opening.headers
        assert self.notify("notifications/initialized").status == 202

    def headers(self, **more: str) -> dict[str, str]:
        return {**auth(self.key), "Accept": BOTH, **({"Mcp-Session-Id": self.id} if self.id else {}),
                **({"MCP-Protocol-Version": self.version} if self.id else {}),
                **{name.replace("_", "-"): value for name, value in more.items()}}

    def post(self, message: dict | list, **headers: str) -> Answer:
        body = message if isinstance(message, list) else {"jsonrpc": "2.0", **message}
        return self.gateway.ask("POST", self.path, json.dumps(body).encode(), self.headers(**headers))

    def notify(self, method: str, **params) -> Answer:
        return self.post({"method": method, "params": params})

    def request(self, method: str, params: dict | None = None, **headers: str) -> Answer:
        self.last += 1
        return self.post({"id": self.last, "method": method, "params": params or {}}, **headers)

    def messages(self, answer: Answer) -> list[dict]:
        kind = answer.header("content-type")
        if kind == "application/json":
            parsed = answer.json()
            return parsed if isinstance(parsed, list) else [parsed]
        assert kind == "text/event-stream", answer
        return [message for _, message in events(answer.body) if message]

    def call(self, tool: str, arguments: dict | None = None, **more) -> dict:
        """The answer to a call of a tool: `result`, or the whole message with its `error`."""
        answer = self.request("tools/call", {"name": tool, "arguments": arguments or {}, **more})
        message = self.messages(answer)[-1]
        assert message.get("id") == self.last, message
        return message.get("result", message)

    def text(self, tool: str, arguments: dict | None = None, **more) -> str:
        result = self.call(tool, arguments, **more)
        assert "content" in result, result
        return result["content"][0]["text"]

    def listen(self, **headers: str) -> tuple[Wire, Answer]:
        wire = Wire(self.gateway.port)
        wire.request("GET", self.path, None, self.headers(**headers))
        return wire, wire.head()

    def begin(self, method: str, params: dict) -> tuple[Wire, int]:
        """Sends a request and does not wait for its answer."""
        self.last += 1
        wire = Wire(self.gateway.port)
        body = json.dumps({"jsonrpc": "2.0", "id": self.last, "method": method, "params": params}).encode()
        wire.request("POST", self.path, body, self.headers())
        return wire, self.last

    def delete(self) -> Answer:
        return self.gateway.ask("DELETE", self.path, None, self.headers())
