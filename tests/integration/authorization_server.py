# SPDX-License-Identifier: GPL-3.0-or-later
"""An MCP server that wants to be signed in to, and the authorization server it names, both scripted.

Each on a port of its own, one thread per connection. What they say can be changed while they run.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from canaries import ACCESS_TOKEN, REFRESH_TOKEN

ANSWER = {"jsonrpc": "2.0", "id": 1, "result": {"tools": [{"name": "note", "inputSchema": {"type": "object"}}]}}


class _Server:
    def __init__(self, handler):
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def respond(self, status: int, body, **headers: str) -> None:
                data = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                for name, value in {"Content-Type": "application/json", **headers}.items():
                    self.send_header(name.replace("_", "-"), value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def handle_any(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                handler(self, self.command, self.path, self.rfile.read(length))

            do_GET = do_POST = do_DELETE = handle_any

            def log_message(self, *_) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.port = self.http.server_address[1]
        self.thread = threading.Thread(target=self.http.serve_forever, daemon=True)
        self.thread.start()

    def close(self) -> None:
        self.http.shutdown()
        self.http.server_close()


class SignedServer:
    """Tokens are ACCESS_TOKEN and a number, refresh tokens likewise; a refresh token is good once."""

    def __init__(self):
        self.lock = threading.Lock()
        self.metadata_changes: dict = {}
        self.resource_changes: dict = {}
        self.lifetime = 3600
        self.refusal: tuple[int, dict] | None = None  # what the token endpoint says instead
        self.hold = threading.Event()                 # cleared: refreshes wait
        self.hold.set()
        self.count = 0
        self.good: set[str] = set()
        self.refresh: str | None = None
        self.refreshes: list[dict] = []
        self.revoked: list[str] = []
        self.registered: list[dict] = []
        self.codes: dict[str, dict] = {}
        self.seen: list[str | None] = []  # Authorization fields at the MCP server
        self.auth = _Server(self._auth)
        self.mcp = _Server(self._mcp)

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self.auth.port}"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.mcp.port}/mcp"

    def __enter__(self) -> "SignedServer":
        return self

    def __exit__(self, *_) -> None:
        self.hold.set()
        self.auth.close()
        self.mcp.close()

    def approve(self, page: str) -> str:
        """What the browser is sent back to once the person said yes."""
        query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(page).query))
        assert query["code_challenge_method"] == "S256" and query["resource"] == self.url, query
        assert query["client_id"] == self.registered[-1]["client_id"], query
        code = f"code-{secrets.token_hex(4)}"
        self.codes[code] = query
        return (f"{urllib.parse.urlsplit(query['redirect_uri']).path}?"
                + urllib.parse.urlencode({"code": code, "state": query["state"], "iss": self.issuer}))

    def _mcp(self, request, method: str, path: str, body: bytes) -> None:
        if path.startswith("/.well-known/oauth-protected-resource"):
            request.respond(200, {"resource": self.url, "authorization_servers": [self.issuer],
                                  "scopes_supported": ["notes"], **self.resource_changes})
            return
        authorization = request.headers.get("Authorization")
        with self.lock:
            self.seen.append(authorization)
            is_good = (authorization or "").removeprefix("Bearer ") in self.good
        if not is_good:
            metadata = f"http://127.0.0.1:{self.mcp.port}/.well-known/oauth-protected-resource/mcp"
            request.respond(401, {"error": "no"}, WWW_Authenticate=f'Bearer resource_metadata="{metadata}"')
        elif method == "POST":
            request.respond(200, {**ANSWER, "id": json.loads(body).get("id")})
        else:
            request.respond(405, {})

    def _auth(self, request, method: str, path: str, body: bytes) -> None:
        if path == "/.well-known/oauth-authorization-server":
            request.respond(200, {
                "issuer": self.issuer, "authorization_endpoint": f"{self.issuer}/authorize",
                "token_endpoint": f"{self.issuer}/token", "registration_endpoint": f"{self.issuer}/register",
                "revocation_endpoint": f"{self.issuer}/revoke", "code_challenge_methods_supported": ["S256"],
                "authorization_response_iss_parameter_supported": True, **self.metadata_changes})
        elif path == "/register":
            client = {**json.loads(body), "client_id": f"client-{len(self.registered)}"}
            self.registered.append(client)
            request.respond(201, client)
        elif path == "/token":
            self._token(request, dict(urllib.parse.parse_qsl(body.decode())))
        elif path == "/revoke":
            self.revoked.append(dict(urllib.parse.parse_qsl(body.decode()))["token"])
            request.respond(200, {})
        else:
            request.respond(404, {})

    def _token(self, request, form: dict) -> None:
        if form["grant_type"] == "refresh_token":
            self.refreshes.append(form)
            self.hold.wait(20)
        with self.lock:
            if self.refusal:
                request.respond(self.refusal[0], self.refusal[1])
                return
            if form["grant_type"] == "authorization_code":
                asked = self.codes.pop(form["code"], None)
                digest = hashlib.sha256(form["code_verifier"].encode()).digest()
                proof = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
                is_good = asked is not None and proof == asked["code_challenge"] and form["resource"] == self.url
            else:
                is_good = form["refresh_token"] == self.refresh and form["resource"] == self.url
            if not is_good:
                request.respond(400, {"error": "invalid_grant"})
                return
            self.count += 1
            self.good = {f"{ACCESS_TOKEN}{self.count}"}
            self.refresh = f"{REFRESH_TOKEN}{self.count}"
            request.respond(200, {"access_token": f"{ACCESS_TOKEN}{self.count}", "refresh_token": self.refresh,
                                  "token_type": "Bearer", "expires_in": self.lifetime})
