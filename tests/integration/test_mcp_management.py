# SPDX-License-Identifier: GPL-3.0-or-later
"""/mcp/plexus: Plexus itself as an MCP server, for the admin key alone; changes are acknowledged."""

import json
import re

from harness import KEY, PROVIDER_KEY, Gateway, alias, auth, expect, provider, wait_for
from mcp_client import BOTH, Session, mcp_configuration, program

ADMIN = "admin-key-5af0b2"
OPEN = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-11-25"}}


def admin(config=None, **more) -> Gateway:
    return Gateway(config, environment={"ADMIN_KEY": ADMIN, **more.pop("environment", {})}, **more)


def token_of(answer: str) -> str:
    return re.search(r'"acknowledge": "([^"]+)"', answer).group(1)


def is_error(session: Session, tool: str, arguments: dict) -> str:
    result = session.call(tool, arguments)
    assert result.get("isError") or "error" in result, result
    return result["error"]["message"] if "error" in result else result["content"][0]["text"]


def acknowledged(session: Session, tool: str, arguments: dict) -> str:
    token = token_of(session.text(tool, arguments))
    result = session.call(tool, {**arguments, "acknowledge": token})
    assert not result.get("isError"), result
    return result["content"][0]["text"]


def test_it_is_not_there_without_an_admin_key():
    with Gateway(mcp_configuration({})) as gateway:
        for key in (KEY, "", ADMIN):
            answer = gateway.ask("POST", "/mcp/plexus", json.dumps(OPEN).encode(), {**auth(key), "Accept": BOTH})
            expect(answer, 404)


def test_the_admin_key_alone_opens_it():
    with admin(mcp_configuration({})) as gateway:
        for key in (KEY, "", ADMIN[:-1], ADMIN + "x"):
            answer = gateway.ask("POST", "/mcp/plexus", json.dumps(OPEN).encode(), {**auth(key), "Accept": BOTH})
            expect(answer, 401)
        expect(gateway.ask("POST", "/mcp/plexus", json.dumps(OPEN).encode(),
                           {"x-admin-key": ADMIN, "Content-Type": "application/json", "Accept": BOTH}), 200)
        session = Session(gateway, "/mcp/plexus", ADMIN)
        assert session.opening.json()["result"]["serverInfo"]["name"] == "plexus-management"
        thief = Session(gateway, "/mcp/plexus", KEY, open_it=False)
        thief.id = session.id
        expect(thief.request("tools/list"), 401)
        for _ in range(25):
            gateway.ask("POST", "/mcp/plexus", json.dumps(OPEN).encode(), {**auth("wrong"), "Accept": BOTH})
        expect(gateway.ask("POST", "/mcp/plexus", json.dumps(OPEN).encode(), {**auth("wrong"), "Accept": BOTH}), 429)


def test_it_tells_what_there_is_and_no_secret():
    canary = "header-canary-99"
    config = mcp_configuration({"local": program(env={"TOKEN": "plain-canary-1"})})
    config["providers"] = {"up": provider(9, headers={"Authorization": canary})}
    config["models"] = {"fast": alias(("up", "real-model"))}
    with admin(config) as gateway:
        gateway.chat()
        session = Session(gateway, "/mcp/plexus", ADMIN)
        tools = session.messages(session.request("tools/list"))[-1]["result"]["tools"]
        assert {each["name"] for each in tools if each["annotations"]["readOnlyHint"]} == {
            "gateway_status", "get_configuration", "list_providers", "list_models", "recent_requests", "get_request",
            "quota_use", "list_mcp_servers", "usage_summary", "recent_errors", "list_cooldowns", "list_meters"}
        said = [session.text(name) for name in ("gateway_status", "get_configuration", "list_providers", "list_models",
                                                "quota_use")]
        assert json.loads(said[0])["running"] and json.loads(said[3])["data"][0]["slug"] == "fast"
        requests = wait_for(lambda: json.loads(session.text("recent_requests", {"limit": 5}))["data"],
                            "the request's row")
        detail = session.text("get_request", {"requestId": requests[0]["requestId"]})
        assert json.loads(detail)["attempts"][0]["provider"] == "up"
        servers = wait_for(lambda: json.loads(session.text("list_mcp_servers"))["data"], "the servers")
        assert servers[0]["name"] == "local" and servers[0]["state"] == "needs_consent"
        everything = "\n".join([*said, detail, json.dumps(requests), json.dumps(servers)])
        for secret in (canary, "plain-canary-1", PROVIDER_KEY, KEY, ADMIN, "sha256:"):
            assert secret not in everything, secret
        assert "no request" in is_error(session, "get_request", {"requestId": "nothing"})


def test_a_file_is_not_changed():
    config = mcp_configuration({})
    config["providers"] = {"up": provider(9)}
    config["models"] = {"fast": alias(("up", "real-model"))}
    with admin(config) as gateway:
        session = Session(gateway, "/mcp/plexus", ADMIN)
        assert "plexus.yaml" in is_error(session, "patch_provider",
                                         {"slug": "up", "document": {"enabled": False}})


def test_changes_are_made_with_the_token_for_exactly_them():
    with admin() as gateway:
        session = Session(gateway, "/mcp/plexus", ADMIN)
        document = {"api_base_url": {"chat": "http://127.0.0.1:9/v1"}, "models": ["real-model"]}
        summary = session.text("put_provider", {"slug": "up", "document": document})
        assert "Nothing has been changed" in summary and json.loads(session.text("list_providers"))["data"] == []
        token = token_of(summary)
        other = {**document, "api_base_url": {"chat": "http://127.0.0.1:10/v1"}}
        assert "not good" in is_error(session, "put_provider", {"slug": "up", "document": other,
                                                                "acknowledge": token})
        assert "not good" in is_error(session, "put_provider", {"slug": "up", "document": document,
                                                                "acknowledge": token}), "it was used up"
        acknowledged(session, "put_provider", {"slug": "up", "document": document})
        assert [each["slug"] for each in json.loads(session.text("list_providers"))["data"]] == ["up"]
        acknowledged(session, "put_alias", {"slug": "fast", "document": alias(("up", "real-model"))})
        assert [each["slug"] for each in json.loads(session.text("list_models"))["data"]] == ["fast"]
        acknowledged(session, "patch_provider", {"slug": "up", "document": {"enabled": False}})
        assert json.loads(session.text("list_providers"))["data"][0]["enabled"] is False
        acknowledged(session, "patch_alias", {"slug": "fast", "document": {"enabled": False}})
        assert json.loads(session.text("list_models"))["data"][0]["enabled"] is False


def test_what_is_not_its_business_is_refused():
    with admin() as gateway:
        session = Session(gateway, "/mcp/plexus", ADMIN)
        base = {"api_base_url": {"chat": "http://127.0.0.1:9/v1"}}
        for more in ({"api_key": "sk-plain"}, {"api_key": "env:ADMIN_KEY"}, {"headers": {"X-Api-Key": "x"}},
                     {"proxy": "http://127.0.0.1:1"}, {"oauth_provider": "xai"},
                     {"quota_checker": {"type": "deepseek", "options": {"endpoint": "http://127.0.0.1:1/"}}}):
            said = is_error(session, "put_provider", {"slug": "up", "document": {**base, **more}})
            assert "Plexus window" in said, said
        assert "models.x.target_groups" in is_error(session, "put_alias", {"slug": "x", "document": {"target_groups": 7}})
        assert "no provider" in is_error(session, "patch_provider", {"slug": "nobody", "document": {}})
        assert "does not rest" in is_error(session, "clear_cooldown", {"provider": "nobody"})
        assert "takes no argument" in is_error(session, "list_models", {"mcp_servers": {}})
        assert "must be of the type" in is_error(session, "patch_provider", {"slug": 1, "document": {}})
        for name in ("put_mcp_server", "allow_command", "put_key", "shell"):
            assert "Unknown tool" in is_error(session, name, {})
