# SPDX-License-Identifier: GPL-3.0-or-later
"""An MCP client with its person and browser, signing in to Plexus as the standards say."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
import secrets
import urllib.parse
from dataclasses import dataclass, field

import wire

REDIRECT = "http://127.0.0.1:1/callback"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
TOOLS = b'{"jsonrpc":"2.0","id":1,"method":"tools/list"}'


def challenge_of(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def path_of(url: str) -> str:
    parts = urllib.parse.urlsplit(url)
    return parts.path + (f"?{parts.query}" if parts.query else "")


@dataclass
class Person:
    """Fills in the page as a browser would."""
    port: int
    cookie: str = ""

    def answer(self, page: wire.Answer, key: str, decision: str = "allow") -> wire.Answer:
        if given := page.header("set-cookie"):
            self.cookie = given.split(";")[0]
        text = page.body.decode()
        form = {name: html.unescape(re.search(f'name="{name}" value="([^"]*)"', text).group(1))
                for name in ("query", "proof")}
        body = urllib.parse.urlencode({**form, "key": key, "decision": decision}).encode()
        return wire.ask(self.port, "POST", "/oauth/authorize", body,
                        {**FORM, "Cookie": self.cookie, "Origin": f"http://127.0.0.1:{self.port}"})


@dataclass
class Client:
    """Knows nothing but the address of the MCP server."""
    port: int
    path: str = "/mcp/notes"
    id: str = ""
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))
    tokens: dict = field(default_factory=dict)

    @property
    def resource(self) -> str:
        return f"http://127.0.0.1:{self.port}{self.path}"

    def discover(self) -> dict:
        refused = self.call(None)
        assert refused.status == 401, refused
        metadata_url = re.search(r'resource_metadata="([^"]+)"', refused.header("www-authenticate")).group(1)
        resource = wire.ask(self.port, "GET", path_of(metadata_url)).json()
        assert resource["resource"] == self.resource, resource
        issuer = resource["authorization_servers"][0]
        server = wire.ask(self.port, "GET", "/.well-known/oauth-authorization-server").json()
        assert server["issuer"] == issuer and server["code_challenge_methods_supported"] == ["S256"], server
        return server

    def register(self, server: dict) -> None:
        body = json.dumps({"client_name": "Test", "redirect_uris": [REDIRECT]}).encode()
        answer = wire.ask(self.port, "POST", path_of(server["registration_endpoint"]), body,
                          {"Content-Type": "application/json"})
        assert answer.status == 201, answer
        self.id = answer.json()["client_id"]

    def authorize(self, server: dict, key: str, **changes: str) -> dict:
        query = {"response_type": "code", "client_id": self.id, "redirect_uri": REDIRECT, "state": "s t&",
                 "code_challenge": challenge_of(self.verifier), "code_challenge_method": "S256",
                 "resource": self.resource, **changes}
        page = wire.ask(self.port, "GET",
                        f"{path_of(server['authorization_endpoint'])}?{urllib.parse.urlencode(query)}")
        answer = page if page.status == 303 else Person(self.port).answer(page, key)
        assert answer.status == 303, answer
        location = answer.header("location")
        assert location.startswith(f"{REDIRECT}?"), location
        back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(location).query))
        assert back["state"] == "s t&" and back["iss"] == server["issuer"], back
        return back

    def token(self, **fields: str) -> wire.Answer:
        answer = wire.ask(self.port, "POST", "/oauth/token",
                          urllib.parse.urlencode({"client_id": self.id, **fields}).encode(), FORM)
        if answer.status == 200:
            self.tokens = answer.json()
        return answer

    def redeem(self, code: str, **changes: str) -> wire.Answer:
        return self.token(**{"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT,
                             "code_verifier": self.verifier, "resource": self.resource, **changes})

    def refresh(self, **changes: str) -> wire.Answer:
        return self.token(**{"grant_type": "refresh_token", "refresh_token": self.tokens["refresh_token"], **changes})

    def sign_in(self, key: str, **changes: str) -> "Client":
        server = self.discover()
        self.register(server)
        answer = self.redeem(self.authorize(server, key, **changes)["code"])
        assert answer.status == 200, answer
        return self

    def call(self, token: str | None, path: str = "", body: bytes = TOOLS) -> wire.Answer:
        headers = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        return wire.ask(self.port, "POST", path or self.path, body, headers)

    def may(self, path: str = "") -> bool:
        """Whether the door of that server opens for the token."""
        return self.call(self.tokens["access_token"], path).status != 401
