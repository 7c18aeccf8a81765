# SPDX-License-Identifier: GPL-3.0-or-later
"""A vendor of models with accounts: its authorization server and its API, scripted, and the definition that leads
there. Tokens are access(N), refresh tokens refresh(N); a refresh token is good once."""

from __future__ import annotations

import json
import threading
import urllib.parse
from pathlib import Path

from authorization_server import _Server
from canaries import ACCESS_TOKEN, REFRESH_TOKEN

CHAT = {"id": "c1", "object": "chat.completion", "created": 1, "model": "m",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "signed"}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}}


def access(number: int) -> str:
    return f"{ACCESS_TOKEN}{number}"


def refresh(number: int) -> str:
    return f"{REFRESH_TOKEN}{number}"


class Vendor:
    def __init__(self):
        self.lock = threading.Lock()
        self.count = 0
        self.refresh_token = refresh(0)
        self.good: set[str] = set()
        self.lives = 3600
        self.refreshes: list[str] = []
        self.seen: list[dict] = []
        self.entered = False
        self.revoked: list[str] = []
        # Called around each answer of the token endpoint: before it goes out, and once it has.
        self.before_token = self.after_token = lambda: None
        self.server = _Server(self.handle)
        self.origin = f"http://127.0.0.1:{self.server.port}"

    def __enter__(self) -> "Vendor":
        return self

    def __exit__(self, *_) -> None:
        self.server.close()

    def tokens(self) -> dict:
        self.count += 1
        self.refresh_token = refresh(self.count)
        self.good.add(access(self.count))
        return {"access_token": access(self.count), "refresh_token": self.refresh_token, "token_type": "Bearer",
                "expires_in": self.lives, "plan": "pro", "who": "acc-7"}

    def handle(self, handler, method: str, path: str, body: bytes) -> None:
        with self.lock:
            status, answer = self.answer(handler, path, body)
        gave_tokens = path == "/token" and status == 200
        if gave_tokens:
            self.before_token()
        handler.respond(status, answer)
        if gave_tokens:
            handler.wfile.flush()
            self.after_token()

    def answer(self, handler, path: str, body: bytes) -> tuple[int, object]:
        if path == "/device":
            return 200, {"device_code": "d1", "user_code": "ABCD-1234", "interval": 1, "expires_in": 60,
                         "verification_uri": f"{self.origin}/enter"}
        if path == "/token":
            form = dict(urllib.parse.parse_qsl(body.decode()))
            if form["grant_type"] == "authorization_code":
                return 200, self.tokens()
            return self.refresh(form["refresh_token"]) if form["grant_type"] == "refresh_token" else self.poll()
        if path == "/revoke":
            self.revoked.append(dict(urllib.parse.parse_qsl(body.decode()))["token"])
            return 200, {}
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
        definition = {
            "id": "firm", "name": "The firm", "client_id": "plexus-test",
            "device": {"start": {"url": f"{self.origin}/device", "fields": {"client_id": "{client_id}"}},
                       "poll": {"url": f"{self.origin}/token", "fields": device}},
            "refresh": {"url": f"{self.origin}/token", "fields": renewal},
            "revoke": {"url": f"{self.origin}/revoke", "fields": {"token": "{refresh_token}"}},
            "facts": [{"name": "account_id", "pointer": "/who"}, {"name": "plan", "pointer": "/plan"}],
            "inference": {"urls": {"chat": f"{self.origin}/v1"},
                          "headers": [{"name": "x-firm-account", "value": "{account_id}"},
                                      {"name": "x-initiator", "value": "{initiator}"}],
                          "body": {"set": {"store": False}, "drop": ["temperature"]}},
            **more}
        (folder / "firm.json").write_text(
            json.dumps({name: part for name, part in definition.items() if part is not None}), encoding="utf-8")
