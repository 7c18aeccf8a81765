# SPDX-License-Identifier: GPL-3.0-or-later
"""MCP servers with an address through the real program: no credential leaks, sessions apart, everything bounded."""

import contextlib
import json

import canaries
import wire
from harness import KEY, Gateway, configuration, expect, free_port, read_rows, table, wait_for
from upstream import Call, Upstream

OTHER = "sk-plexus-other-77aa"
POOL = canaries.MCP_POOL
STATIC = canaries.MCP_HEADER
MEGABYTE = 1024 * 1024
ACCEPT = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}
SSE = [("Content-Type", "text/event-stream")]


def message(method: str, number: int | None = 1, **params) -> bytes:
    body = {"jsonrpc": "2.0", "method": method, "params": params}
    if number is not None:
        body["id"] = number
    return json.dumps(body).encode()


LIST = message("tools/list")
RESULT = b'{"jsonrpc":"2.0","id":1,"result":{"tools":[]}}'
INITIALIZE = message("initialize", 0, protocolVersion="2025-11-25")


def serve(call: Call) -> None:
    """A server with sessions: one id per `initialize`, which it wants to see again."""
    request = call.request
    method = json.loads(request.body).get("method") if request.body else None
    if method == "initialize":
        session = f"their-{len(call.server.requests)}"
        call.reply(200, b'{"jsonrpc":"2.0","id":0,"result":{"protocolVersion":"2025-11-25"}}',
                   [("Content-Type", "application/json"), ("Mcp-Session-Id", session), ("Set-Cookie", "their=1")])
    else:
        call.reply(200, RESULT)


class McpStage:
    """A gateway whose MCP server `files` is a scripted one."""

    def __init__(self, script=serve, **server):
        self.upstream = Upstream(script)
        fields = {"upstream_url": f"http://127.0.0.1:{self.upstream.port}/their/mcp", "keys": [POOL],
                  "headers": {"X-Static-Token": STATIC}, **server}
        self.gateway = Gateway(configuration(
            {}, {}, mcp_servers={"files": fields},
            keys={"app": {"secret": KEY}, "other": {"secret": OTHER},
                  "narrow": {"secret": "sk-narrow-1234", "excludedMcp": ["files"]}}))

    def ask(self, body: bytes | None = LIST, method: str = "POST", path: str = "/mcp/files", key: str = KEY, **fields):
        headers = {**ACCEPT, "Authorization": f"Bearer {key}",
                   **{name.replace("_", "-"): value for name, value in fields.items()}}
        return self.gateway.ask(method, path, body, headers)

    def open(self, key: str = KEY) -> str:
        return expect(self.ask(INITIALIZE, key=key), 200).header("mcp-session-id")

    def __enter__(self):
        self._exits = contextlib.ExitStack()
        self._exits.enter_context(self.upstream)
        self._exits.enter_context(self.gateway)
        return self

    def __exit__(self, *failure):
        self._exits.__exit__(*failure)
        if failure[0] is None:
            assert not self.upstream.errors, self.upstream.errors


def rpc_error(answer: wire.Answer, status: int) -> dict:
    expect(answer, status)
    assert answer.header("content-type").startswith("application/json"), answer.headers
    document = answer.json()
    assert document["jsonrpc"] == "2.0" and "id" in document, document
    assert isinstance(document["error"]["code"], int) and document["error"]["message"], document
    return document


WAYS = {
    "Authorization": ("", {"Authorization": f"Bearer {KEY}"}),
    "bare Authorization": ("", {"Authorization": KEY}),
    "x-api-key": ("", {"x-api-key": KEY}),
    "x-goog-api-key": ("", {"x-goog-api-key": KEY}),
    "?key=": (f"?key={KEY}", {}),
    "label": ("", {"Authorization": f"Bearer {KEY}:team"}),
    "all at once": (f"?key={KEY}&x=1", {"Authorization": f"Bearer {KEY}", "x-api-key": KEY, "x-goog-api-key": KEY,
                                        "x-admin-key": KEY, "Cookie": f"session={KEY}",
                                        "Proxy-Authorization": f"Basic {KEY}"}),
}


@table(WAYS, McpStage)
def test_no_credential_of_a_client_reaches_a_server(stage: McpStage, way: str):
    query, headers = WAYS[way]
    for method, body in (("POST", LIST), ("GET", None)):
        answer = stage.gateway.ask(method, "/mcp/files" + query, body, {**ACCEPT, **headers})
        expect(answer, 200)
        got = stage.upstream.last
        assert KEY.encode() not in got.raw_head + got.body, got.raw_head
        assert got.target == "/their/mcp"
        assert got.all("authorization") == [f"Bearer {POOL}"]
        assert got.header("x-static-token") == STATIC
        for name in ("cookie", "x-api-key", "x-goog-api-key", "x-admin-key", "proxy-authorization"):
            assert got.header(name) is None, name
        assert answer.header("set-cookie") is None


def test_credentials_stay_out_of_log_and_database():
    with McpStage() as stage:
        stage.upstream.play(lambda call: call.reply(500, f"bad token {POOL} {STATIC}".encode()))
        answer = stage.ask()
        rpc_error(answer, 500)
        assert POOL.encode() not in answer.body and STATIC.encode() not in answer.body, answer.body
        stage.upstream.play(serve)
        session = stage.open()
        expect(stage.ask(Mcp_Session_Id=session), 200)
        rows = wait_for(lambda: (found := read_rows(stage.gateway.database, "SELECT * FROM mcp_requests"))
                        and len(found) == 3 and found, "three rows")
        text = repr(rows) + stage.gateway.log()
        for secret in (POOL, STATIC, KEY, session, "their-2"):
            assert secret not in text, secret
        assert "tools/list" in text and "initialize" in text


def test_two_sessions_are_apart_and_another_key_has_neither():
    with McpStage() as stage:
        first, second, foreign = stage.open(), stage.open(), stage.open(OTHER)
        assert len({first, second, foreign}) == 3 and all(len(each) >= 32 for each in (first, second, foreign))
        for session, theirs in ((first, "their-1"), (second, "their-2"), (first, "their-1")):
            expect(stage.ask(Mcp_Session_Id=session), 200)
            assert stage.upstream.last.header("mcp-session-id") == theirs
        seen = len(stage.upstream.requests)
        for method, body in (("POST", LIST), ("GET", None), ("DELETE", None)):
            for session in (first, "their-1", "0" * 64):
                rpc_error(stage.ask(body, method, key=OTHER, Mcp_Session_Id=session), 404)
        assert len(stage.upstream.requests) == seen
        expect(stage.ask(Mcp_Session_Id=first), 200)


def test_delete_ends_a_session():
    with McpStage() as stage:
        session = stage.open()
        expect(stage.ask(None, "DELETE", Mcp_Session_Id=session), 200)
        assert (stage.upstream.last.method, stage.upstream.last.header("mcp-session-id")) == ("DELETE", "their-1")
        rpc_error(stage.ask(Mcp_Session_Id=session), 404)


def test_a_stream_is_resumed_behind_its_last_event():
    def script(call: Call) -> None:
        if call.request.method == "GET":
            assert call.request.header("last-event-id") == "e-1"
            call.stream([b"id: e-2\ndata: " + RESULT + b"\n\n"])
            return
        call.head(200, [*SSE, ("Transfer-Encoding", "chunked")])
        call.chunk(b'id: e-1\ndata: {"jsonrpc":"2.0","method":"notifications/progress"}\n\n')
        call.close()

    with McpStage(script) as stage:
        broken = expect(stage.ask(), 200)
        assert b"id: e-1\n" in broken.body and b'"error"' not in broken.body, broken.body
        resumed = expect(stage.ask(None, "GET", Last_Event_ID="e-1"), 200)
        assert resumed.body == b"id: e-2\ndata: " + RESULT + b"\n\n"


def test_a_dead_server_is_502_with_the_id_of_the_request():
    with McpStage(upstream_url=f"http://127.0.0.1:{free_port()}/mcp") as stage:
        assert rpc_error(stage.ask(message("tools/list", 42)), 502)["id"] == 42


def test_a_silent_server_is_504():
    with McpStage(lambda call: call.wait_gone(), timeout_ms=1000) as stage:
        assert rpc_error(stage.ask(), 504)["error"]["code"] == -32001


FLOODS = {"with a length": True, "in chunks": False}


@table(FLOODS, McpStage)
def test_a_result_of_a_gigabyte_is_refused_with_bounded_memory(stage: McpStage, kind: str):
    def flood(call: Call) -> None:
        piece = b"x" * MEGABYTE
        if FLOODS[kind]:
            call.head(200, [("Content-Type", "application/json"), ("Content-Length", str(1024 * MEGABYTE))])
        else:
            call.head(200, [("Content-Type", "application/json"), ("Transfer-Encoding", "chunked")])
        for _ in range(1024):
            call.send(piece) if FLOODS[kind] else call.chunk(piece)

    stage.upstream.play(flood)
    before = stage.gateway.rss_bytes()
    for _ in range(3):
        document = rpc_error(stage.ask(), 502)
        assert document["id"] == 1 and document["error"]["data"]["reason"] == "message_too_large", document
    grown = stage.gateway.rss_bytes() - before
    assert grown < 64 * MEGABYTE, f"{grown / MEGABYTE:.0f} MB"


def test_an_event_of_a_gigabyte_ends_its_stream_with_an_error():
    def flood(call: Call) -> None:
        call.head(200, [*SSE, ("Transfer-Encoding", "chunked")])
        call.chunk(b'id: 1\ndata: {"jsonrpc":"2.0","method":"notifications/progress"}\n\ndata: ')
        for _ in range(1024):
            call.chunk(b"x" * MEGABYTE)

    with McpStage(flood) as stage:
        before = stage.gateway.rss_bytes()
        answer = expect(stage.ask(), 200)
        assert len(answer.body) < 10_000 and b"message_too_large" in answer.body, answer.body[:2000]
        assert stage.gateway.rss_bytes() - before < 64 * MEGABYTE


def test_a_million_notifications_pass_with_bounded_memory():
    notification = b'data: {"jsonrpc":"2.0","method":"notifications/message","params":{"data":"x"}}\n\n'

    def flood(call: Call) -> None:
        call.head(200, [*SSE, ("Transfer-Encoding", "chunked")])
        for _ in range(1000):
            call.chunk(notification * 1000)
        call.chunk(b"data: " + RESULT + b"\n\n")
        call.end()

    with McpStage(flood) as stage:
        before = stage.gateway.rss_bytes()
        answer = expect(stage.ask(), 200)
        assert answer.body.count(b"notifications/message") == 1_000_000
        assert stage.gateway.rss_bytes() - before < 64 * MEGABYTE
        rows = wait_for(lambda: read_rows(stage.gateway.database, "SELECT server_messages, length(messages) FROM mcp_requests"),
                        "the row")
        assert rows[0][0] == 1_000_001 and rows[0][1] < 64 * 1024, rows


REBINDING = {
    "foreign Host": ({"Host": "evil.example"}, (403, 421, 400)),
    "foreign Host with our port": ({"Host": "evil.example:4000"}, (403, 421, 400)),
    "foreign Origin": ({"Origin": "https://evil.example"}, (403,)),
    "null Origin": ({"Origin": "null"}, (403,)),
}


@table([(name, path) for name in REBINDING for path in ("/mcp/files", "/mcp")], McpStage,
       lambda case: f"{case[0]} at {case[1]}")
def test_pages_of_a_browser_cannot_reach_it(stage: McpStage, case):
    fields, statuses = REBINDING[case[0]]
    head = {"Host": f"127.0.0.1:{stage.gateway.port}", **ACCEPT, "Authorization": f"Bearer {KEY}",
            "Content-Length": str(len(LIST)), **fields}
    raw = f"POST {case[1]} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in head.items()) + "\r\n"
    answer = wire.send_raw(stage.gateway.port, raw.encode() + LIST)
    assert answer.status in statuses, answer
    assert "error" in answer.json() and answer.json()["jsonrpc"] == "2.0", answer.body
    assert not stage.upstream.requests


def test_who_may_not_use_it_does_not_find_it():
    with McpStage() as stage:
        excluded = stage.ask(key="sk-narrow-1234")
        unknown = stage.ask(path="/mcp/nothing")
        assert rpc_error(excluded, 404)["error"]["data"] == rpc_error(unknown, 404)["error"]["data"]
        refused = stage.ask(key="wrong")
        rpc_error(refused, 401)
        assert refused.header("www-authenticate") == "Bearer"
        assert not stage.upstream.requests


def test_an_open_stream_does_not_keep_plexus_from_ending():
    def script(call: Call) -> None:
        call.head(200, [*SSE, ("Transfer-Encoding", "chunked")])
        call.chunk(b": hello\n\n")
        call.wait_gone()

    with McpStage(script) as stage:
        with wire.Wire(stage.gateway.port) as client:
            client.send(f"GET /mcp/files HTTP/1.1\r\nHost: 127.0.0.1:{stage.gateway.port}\r\n"
                        f"Accept: text/event-stream\r\nAuthorization: Bearer {KEY}\r\n\r\n".encode())
            stage.upstream.wait_requests(1)
            assert stage.gateway.stop() == 0
        assert stage.upstream.call(0).gone.wait(10)
