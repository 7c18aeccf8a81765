# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in to MCP by browser: the whole dance, and who tries to cheat in it."""

import urllib.parse

import wire
from harness import KEY, Gateway, configuration, provider, read_rows
from mcp_sign_in import FORM, Client

# Nobody is there: what the door lets pass ends in 502.
SERVERS = {"notes": {"url": "http://127.0.0.1:9/notes"}, "mail": {"url": "http://127.0.0.1:9/mail"}}


def config(**more) -> dict:
    return configuration({"up": provider(9)}, mcp_servers=SERVERS, mcpOAuth={"enabled": True}, **more)


def test_client_signs_in_from_nothing_but_the_address():
    with Gateway(config()) as gateway:
        client = Client(gateway.port).sign_in(KEY)
        assert client.tokens["token_type"] == "Bearer" and client.tokens["expires_in"] == 3600
        assert client.tokens["scope"] == "mcp:read mcp:write"
        assert client.may()


def test_token_is_for_its_server_and_for_mcp_alone():
    with Gateway(config()) as gateway:
        client = Client(gateway.port).sign_in(KEY)
        assert not client.may("/mcp/mail") and not client.may("/mcp")
        token = client.tokens["access_token"]
        models = gateway.ask("GET", "/v1/models", None, {"Authorization": f"Bearer {token}"})
        assert models.status == 401, models


def test_code_is_good_once():
    with Gateway(config()) as gateway:
        client = Client(gateway.port)
        server = client.discover()
        client.register(server)
        code = client.authorize(server, KEY)["code"]
        assert client.redeem(code).status == 200
        assert client.may()
        second = client.redeem(code)
        assert second.status == 400 and second.json()["error"] == "invalid_grant", second
        # And what it made is gone: one of the two who had it is a thief.
        assert not client.may()
        assert client.refresh().status == 400


def test_code_is_of_no_use_to_others():
    with Gateway(config()) as gateway:
        client = Client(gateway.port)
        server = client.discover()
        client.register(server)
        thief = Client(gateway.port)
        thief.register(server)
        for attempt in ({"code_verifier": "x" * 43}, {"client_id": thief.id}, {"redirect_uri": "http://127.0.0.1:2/callback"},
                        {"resource": f"http://127.0.0.1:{gateway.port}/mcp/mail"}, {"resource": "https://other.invalid/mcp"},
                        {"code_verifier": ""}):
            answer = client.redeem(client.authorize(server, KEY)["code"], **attempt)
            assert answer.status == 400, (attempt, answer)
            assert answer.json()["error"] in ("invalid_grant", "invalid_target"), answer


def test_refresh_token_is_good_once():
    with Gateway(config()) as gateway:
        client = Client(gateway.port).sign_in(KEY)
        old = client.tokens["refresh_token"]
        assert client.refresh().status == 200
        assert client.may() and client.tokens["refresh_token"] != old
        assert client.refresh(refresh_token=old).status == 400
        assert not client.may()
        assert client.refresh().status == 400


def test_reading_does_not_allow_calling():
    call = b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x"}}'
    with Gateway(config()) as gateway:
        client = Client(gateway.port).sign_in(KEY, scope="mcp:read")
        assert client.tokens["scope"] == "mcp:read"
        wider = client.refresh(scope="mcp:read mcp:write")
        assert wider.status == 400 and wider.json()["error"] == "invalid_scope", wider
        assert client.may()
        answer = client.call(client.tokens["access_token"], body=call)
        assert answer.status == 403 and "insufficient_scope" in answer.header("www-authenticate"), answer


def test_sign_in_outlives_a_restart_and_holds_no_token():
    first = Gateway(config())
    try:
        client = Client(first.port).sign_in(KEY)
        assert first.stop() == 0
        for name in ("access_token", "refresh_token"):
            token = client.tokens[name].encode()
            for file in first.data.rglob("*"):
                assert not file.is_file() or token not in file.read_bytes(), (name, file)
            assert token.decode() not in first.log()
        rows = read_rows(first.database, "SELECT kind, key_name, resource FROM mcp_oauth_tokens ORDER BY kind")
        assert rows == [("access", "app", "/mcp/notes"), ("refresh", "app", "/mcp/notes")], rows
        with Gateway(config(), data=first.data) as second:
            client.port = second.port
            assert client.may()
            client_of_now = client.refresh(resource=f"http://127.0.0.1:{second.port}/mcp/notes")
            assert client_of_now.status == 200, client_of_now
    finally:
        first.dispose()


def test_token_told_is_a_token_kept():
    first = Gateway(config(), expect_exit=None)
    try:
        client = Client(first.port).sign_in(KEY)
        client.refresh()
        first.kill()
        with Gateway(config(), data=first.data) as second:
            client.port = second.port
            assert client.may() and client.refresh().status == 200
    finally:
        first.dispose()


def test_changed_key_ends_its_sign_ins():
    first = Gateway(config())
    try:
        client = Client(first.port).sign_in(KEY)
        first.stop()
        changed = config()
        changed["keys"]["app"]["secret"] = "sk-plexus-another-77"
        with Gateway(changed, data=first.data) as second:
            client.port = second.port
            assert not client.may() and client.refresh().status == 400
    finally:
        first.dispose()


def test_switched_off_there_is_nothing():
    off = config()
    off["mcpOAuth"] = {"enabled": False}
    with Gateway(off) as gateway:
        client = Client(gateway.port)
        assert client.call(None).header("www-authenticate") == "Bearer"
        for path in ("/.well-known/oauth-authorization-server", "/oauth/authorize",
                     "/.well-known/oauth-protected-resource/mcp/notes"):
            assert gateway.ask("GET", path).status == 404, path


def test_foreign_hosts_and_pages_are_kept_out():
    with Gateway(config()) as gateway:
        for path in ("/.well-known/oauth-authorization-server", "/oauth/authorize", "/oauth/callback"):
            assert gateway.ask("GET", path, host=f"evil.example:{gateway.port}").status in (403, 421), path
            assert gateway.ask("GET", path, None, {"Origin": "https://evil.example"}).status == 403, path


def test_floods_are_bounded():
    with Gateway(config()) as gateway:
        client = Client(gateway.port)
        server = client.discover()
        for _ in range(20):
            client.register(server)
        refused = wire.ask(gateway.port, "POST", "/oauth/register", b'{"redirect_uris":["https://a.example"]}',
                           {"Content-Type": "application/json"})
        assert refused.status == 429 and refused.header("retry-after"), refused
        many = urllib.parse.urlencode({f"a{i}": "b" for i in range(5000)}).encode()
        assert wire.ask(gateway.port, "POST", "/oauth/token", many, FORM).status == 400
        assert wire.ask(gateway.port, "POST", "/oauth/token", b"a" * 100_000, FORM).status == 413
