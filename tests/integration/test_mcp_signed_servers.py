# SPDX-License-Identifier: GPL-3.0-or-later
"""Plexus signs in at MCP servers: the whole way over a browser, and servers that want to misuse it."""

import re
import threading

from authorization_server import SignedServer
from canaries import ACCESS_TOKEN, REFRESH_TOKEN
from harness import KEY, Gateway, auth, configuration, expect, provider, wait_for

LIST = b'{"jsonrpc":"2.0","id":7,"method":"tools/list"}'
PAGE = re.compile(r"^To sign in to notes, open (\S+)$")


def config(server: SignedServer, **more) -> dict:
    servers = {"notes": {"url": server.url, "oauth": True, "startup_timeout_ms": 5000}, **more}
    return configuration({"up": provider(9)}, mcp_servers=servers)


def gateway_for(server: SignedServer, **more) -> Gateway:
    return Gateway(config(server, **more), arguments=["--sign-in", "notes"])


def call(gateway: Gateway, name: str = "notes"):
    return gateway.ask("POST", f"/mcp/{name}", LIST, auth(Accept="application/json, text/event-stream"))


def page_of(gateway: Gateway) -> str:
    lines = wait_for(lambda: [m for m in map(PAGE.match, gateway.output) if m], "the page to sign in at")
    return lines[0].group(1)


def sign_in(gateway: Gateway, server: SignedServer) -> None:
    expect(gateway.ask("GET", server.approve(page_of(gateway))), 200)
    wait_for(lambda: any(line.startswith("Signed in to notes") for line in gateway.output), "being signed in")


def failure(gateway: Gateway) -> str:
    return wait_for(lambda: [line for line in gateway.log().splitlines() if line.startswith("Not signed in to notes")],
                    "the sign-in to fail")[0]


def test_signs_in_and_asks_with_the_token():
    with SignedServer() as server, gateway_for(server) as gateway:
        before = call(gateway)
        assert before.status >= 400 and b"not signed in" in before.body, before
        sign_in(gateway, server)
        answer = expect(call(gateway), 200).json()
        assert answer["id"] == 7 and answer["result"]["tools"][0]["name"] == "note", answer
        assert server.seen[-1] == f"Bearer {ACCESS_TOKEN}1"
        assert KEY not in "".join(filter(None, server.seen))
        assert server.registered[-1]["redirect_uris"] == [f"http://127.0.0.1:{gateway.port}/oauth/callback"]


def test_answer_is_taken_once_and_only_for_its_state():
    with SignedServer() as server, gateway_for(server) as gateway:
        back = server.approve(page_of(gateway))
        expect(gateway.ask("GET", re.sub("state=[^&]*", "state=guess", back)), 400)
        expect(gateway.ask("GET", "/oauth/callback"), 400)
        expect(gateway.ask("GET", back), 200)
        expect(gateway.ask("GET", back), 400)
        wait_for(lambda: server.count == 1, "the code to be redeemed")


def test_answer_of_another_server_is_refused():
    with SignedServer() as server, gateway_for(server) as gateway:
        back = server.approve(page_of(gateway))
        gateway.ask("GET", re.sub("iss=[^&]*", "iss=https%3A%2F%2Fevil.example", back))
        assert "another authorization server" in failure(gateway)
        assert server.count == 0


def test_fifty_parallel_requests_cost_one_refresh():
    with SignedServer() as server:
        server.lifetime = 30  # less than a minute before its end: every request finds it due
        with gateway_for(server) as gateway:
            sign_in(gateway, server)
            server.lifetime = 3600
            server.hold.clear()
            answers = []
            threads = [threading.Thread(target=lambda: answers.append(call(gateway).status)) for _ in range(50)]
            for thread in threads:
                thread.start()
            wait_for(lambda: server.refreshes, "the refresh")
            server.hold.set()
            for thread in threads:
                thread.join(30)
            assert answers == [200] * 50, answers
            assert len(server.refreshes) == 1 and server.count == 2, server.refreshes
            assert server.refreshes[0]["refresh_token"] == f"{REFRESH_TOKEN}1"


def test_server_that_takes_nothing_is_not_asked_for_ever():
    with SignedServer() as server, gateway_for(server) as gateway:
        sign_in(gateway, server)
        expect(call(gateway), 200)
        # The token is new: another would be refused too, and each refresh spends one.
        server.good = set()
        assert call(gateway).status >= 400
        assert len(server.refreshes) == 0


def test_token_goes_to_its_server_alone():
    with SignedServer() as server, SignedServer() as other:
        with gateway_for(server, other={"url": other.url, "oauth": True}) as gateway:
            sign_in(gateway, server)
            expect(call(gateway), 200)
            assert call(gateway, "other").status >= 400
            assert not any(other.seen), other.seen


BAD_PAGES = ["file:///etc/passwd", "javascript:alert(1)", "ms-msdt:/id", "--flag", "$(touch x)",
             "http://auth.example/authorize", "https://user:pw@auth.example/"]


def test_pages_that_are_none_are_never_shown():
    for page in BAD_PAGES:
        with SignedServer() as server:
            server.metadata_changes = {"authorization_endpoint": page}
            with gateway_for(server) as gateway:
                assert "authorization_endpoint" in failure(gateway), page
                assert not any(map(PAGE.match, gateway.output)), gateway.output


def test_metadata_that_lies_is_refused():
    for changes, word in (({"issuer": "https://evil.example"}, "describes another one"),
                          ({"code_challenge_methods_supported": ["plain"]}, "S256"),
                          ({"token_endpoint": "ftp://x"}, "token_endpoint")):
        with SignedServer() as server:
            server.metadata_changes = changes
            with gateway_for(server) as gateway:
                assert word in failure(gateway), changes
    with SignedServer() as server:
        server.resource_changes = {"resource": "https://bank.example/mcp"}
        with gateway_for(server) as gateway:
            assert "another one" in failure(gateway)


def test_no_secret_is_written_or_logged():
    with SignedServer() as server:
        gateway = gateway_for(server)
        try:
            sign_in(gateway, server)
            expect(call(gateway), 200)
            gateway.stop()
            for secret in (ACCESS_TOKEN.encode(), REFRESH_TOKEN.encode()):
                for file in [*gateway.data.rglob("*"), gateway.log_path]:
                    assert not file.is_file() or secret not in file.read_bytes(), (secret, file)
        finally:
            gateway.dispose()


def test_unknown_server_is_said_so():
    with SignedServer() as server:
        with Gateway(config(server), arguments=["--sign-in", "nothing"]) as gateway:
            wait_for(lambda: "Not signed in to nothing: There is no MCP server" in gateway.log(), "the complaint")
