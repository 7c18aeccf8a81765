# SPDX-License-Identifier: GPL-3.0-or-later
"""A vendor of models with accounts: its authorization server and its API, scripted, and the definition that leads
there. Tokens are `at-N`, refresh tokens `rt-N`; a refresh token is good once."""

from __future__ import annotations

import json
import threading
import urllib.parse
from pathlib import Path

from authorization_server import _Server

CHAT = {"id": "c1", "object": "chat.completion", "created": 1, "model": "m",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "signed"}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}}


class Vendor:
    def __init__(self):
        self.lock = threading.Lock()
        self.count = 0
        self.refresh_token = "rt-0"
        self.good: set[str] = set()
        self.lives = 3600
        self.refreshes: list[str] = []
        self.seen: list[dict] = []
        self.entered = False
        self.server = _Server(self.handle)
        self.origin = f"http://127.0.0.1:{self.server.port}"

    def __enter__(self) -> "Vendor":
        return self

    def __exit__(self, *_) -> None:
        self.server.close()

    def tokens(self) -> dict:
        self.count += 1
        self.refresh_token = f"rt-{self.count}"
        self.good.add(f"at-{self.count}")
        return {"access_token": f"at-{self.count}", "refresh_token": self.refresh_token, "token_type": "Bearer",
                "expires_in": self.lives, "plan": "pro", "who": "acc-7"}

    def handle(self, handler, method: str, path: str, body: bytes) -> None:
        with self.lock:
            status, answer = self.answer(handler, path, body)
        handler.respond(status, answer)

    def answer(self, handler, path: str, body: bytes) -> tuple[int, object]:
        if path == "/device":
            return 200, {"device_code": "d1", "user_code": "ABCD-1234", "interval": 1, "expires_in": 60,
                         "verification_uri": f"{self.origin}/enter"}
        if path == "/token":
            form = dict(urllib.parse.parse_qsl(body.decode()))
            return self.refresh(form["refresh_token"]) if form["grant_type"] == "refresh_token" else self.poll()
        self.seen.append({"path": path, "headers": {name.lower(): value for name, value in handler.headers.items()},
                          "body": json.loads(body or b"{}")})
        if handler.headers.get("Authorization", "").removeprefix("Bearer ") not in self.good:
            return 401, {"error": {"message": "the token has expired"}}
        return 200, CHAT

    def poll(self) -> tuple[int, object]:
        if not self.entered:
            self.entered = True
            return 400, {"error": "authorization_pending"}
        return 200, self.tokens()

    def refresh(self, token: str) -> tuple[int, object]:
        self.refreshes.append(token)
        if token != self.refresh_token:
            return 400, {"error": "invalid_grant"}
        return 200, self.tokens()

    def define(self, data: Path, **more) -> None:
        """Puts the definition `firm` into a data directory, as a person would."""
        folder = data / "oauth"
        folder.mkdir(parents=True, exist_ok=True)
        device = {"client_id": "{client_id}", "device_code": "{device_code}",
                  "grant_type": "urn:ietf:params:oauth:grant-type:device_code"}
        renewal = {"client_id": "{client_id}", "grant_type": "refresh_token", "refresh_token": "{refresh_token}"}
        (folder / "firm.json").write_text(json.dumps({
            "id": "firm", "name": "The firm", "client_id": "plexus-test",
            "device": {"start": {"url": f"{self.origin}/device", "fields": {"client_id": "{client_id}"}},
                       "poll": {"url": f"{self.origin}/token", "fields": device}},
            "refresh": {"url": f"{self.origin}/token", "fields": renewal},
            "facts": [{"name": "account_id", "pointer": "/who"}, {"name": "plan", "pointer": "/plan"}],
            "inference": {"urls": {"chat": f"{self.origin}/v1"},
                          "headers": [{"name": "x-firm-account", "value": "{account_id}"},
                                      {"name": "x-initiator", "value": "{initiator}"}],
                          "body": {"set": {"store": False}, "drop": ["temperature"]}},
            **more}), encoding="utf-8")
