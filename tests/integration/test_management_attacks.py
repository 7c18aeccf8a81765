# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may not: strangers, guessers, pages in browsers, one key that wants another's rows; and nobody reads a
secret."""

from __future__ import annotations

import json

from harness import KEY, Gateway, configuration, expect, provider, wait_for
from management_client import ADMIN, Api, managed
from mcp_client import program
from test_management_coverage import Scene
from wire import Wire

STATUS = "/v0/management/status"


def test_guessing_is_slowed_down_for_right_keys_too():
    with managed() as gateway:
        def status(key: str) -> int:
            return gateway.ask("GET", STATUS, headers={"x-admin-key": key}).status

        statuses = [status(f"guess-{number}") for number in range(8)]
        assert statuses[:6] == [401] * 6 and statuses[6:] == [429, 429], statuses
        answer = gateway.ask("GET", STATUS, headers={"x-admin-key": ADMIN})
        assert expect(answer, 429).header("retry-after") == "1"
        wait_for(lambda: status(ADMIN) == 200, "the end of the wait")
        assert status("one more") == 401, "the right key has made up for the wrong ones"


def test_a_client_key_does_not_make_up_for_guesses():
    with managed(configuration({"up": provider(9)})) as gateway:
        for number in range(6):
            gateway.ask("GET", STATUS, headers={"x-admin-key": f"guess-{number}"})
            if number < 5:
                gateway.ask("GET", "/v0/management/auth/verify", headers={"x-admin-key": KEY})
        expect(gateway.ask("GET", STATUS, headers={"x-admin-key": "guess"}), 429)


def test_pages_and_other_hosts_are_refused():
    with managed() as gateway:
        headers = {"x-admin-key": ADMIN}
        assert gateway.ask("GET", STATUS, headers={**headers, "Origin": "https://evil.example"}).status == 403
        assert gateway.ask("GET", STATUS, headers={**headers, "Origin": "null"}).status == 403
        assert gateway.ask("GET", STATUS, headers=headers, host=f"evil.example:{gateway.port}").status in (403, 421)
        preflight = gateway.ask("OPTIONS", STATUS, headers={"Origin": "http://localhost:3000",
                                                            "Access-Control-Request-Method": "GET"})
        assert preflight.status in (401, 403, 405) and not preflight.header("access-control-allow-origin")
        assert not gateway.ask("GET", STATUS, headers=headers).header("access-control-allow-origin")


def test_what_a_proxy_relays_is_from_elsewhere():
    with managed() as gateway:
        for header in ("X-Forwarded-For", "Forwarded", "X-Real-IP"):
            answer = gateway.ask("GET", STATUS, headers={"x-admin-key": ADMIN, header: "203.0.113.9"})
            assert "--management-anywhere" in expect(answer, 403).json()["error"]["message"]
    with managed(arguments=["--management-anywhere"]) as gateway:
        expect(gateway.ask("GET", STATUS, headers={"x-admin-key": ADMIN, "X-Forwarded-For": "203.0.113.9"}), 200)


def test_keys_are_taken_from_the_head_alone():
    with managed(configuration({"up": provider(9)})) as gateway:
        for target in (f"{STATUS}?key={ADMIN}", f"/v0/management/auth/verify?key={KEY}"):
            expect(gateway.ask("GET", target), 401)
        expect(gateway.ask("GET", STATUS, headers={"x-admin-key": ADMIN[:-1]}), 401)
        expect(gateway.ask("GET", STATUS, headers={"x-admin-key": ADMIN + "\u00e4"}), 401)
        expect(gateway.ask("GET", STATUS, headers={"x-admin-key": ""}), 401)


def test_a_key_sees_nothing_of_another():
    with Scene() as scene:
        theirs, mine = scene.request, scene.chat("other")
        own = scene.api.as_key(scene.keys["other"])
        # Every operation a key may call, with the other's id wherever one is taken.
        for operation_id, (_, path, operation) in scene.api.operations.items():
            if operation["x-plexus-who"] != "key" or operation_id in ("rotateSelf", "streamEvents"):
                continue
            parameters = {"requestId": theirs} if "{requestId}" in path else {}
            body = {"comment": "x"} if operation.get("requestBody") else None
            answer = own.send(operation_id, body, **parameters)
            text = answer.body.decode()
            assert theirs not in text.replace(f"request {theirs}", "").replace(f"of {theirs}", ""), operation_id
            assert '"app"' not in text and "question of app" not in text, operation_id
            if parameters:
                assert answer.status == 404, (operation_id, answer)
        assert [row["requestId"] for row in own.call("listUsage")["data"]] == [mine]
        assert own.call("summarizeUsage")["totals"]["requests"] == 1
        for operation_id in ("listUsage", "summarizeUsage", "listErrors"):
            own.refusal(403, operation_id, apiKey="app")
        own.refusal(403, "getSelfQuota", keyName="app")
        # Its own way of forgetting leaves the other's bodies.
        own.call("deleteDebugLogs")
        assert scene.api.call("getDebugLog", requestId=theirs)["apiKey"] == "app"


def test_a_key_hears_of_its_own_requests_only():
    with Scene() as scene, Wire(scene.gateway.port) as feed:
        feed.request("GET", "/v0/management/events", headers={"x-admin-key": scene.keys["other"]})
        answer = feed.head()
        assert answer.status == 200, answer
        feed.read_until(answer, b": Plexus")
        theirs, mine = scene.chat("app"), scene.chat("other")
        feed.read_until(answer, b"event: completed\n")
        feed.read_until(answer, mine.encode())
        assert theirs.encode() not in answer.body


def test_no_reading_tells_a_secret():
    canaries = {"provider": "provider-canary-000000001", "header": "header-canary-000000002",
                "variable": "variable-canary-000000003", "pool": "pool-canary-000000004",
                "proxy": "proxy-canary-000000005",
                "client": "client-canary-000000007", "environment": "environment-canary-000000008"}
    config = configuration(
        {"up": provider(9, api_key=canaries["provider"], headers={"X-Team-Token": canaries["header"]},
                        proxy=f"http://user:{canaries['proxy']}@127.0.0.1:1"),
         "second": {"api_base_url": "https://api.example/v1", "api_key": "env:CANARY",
                    "quota_checker": {"type": "naga", "options": {"apiKey": canaries["pool"]}}}},
        mcp_servers={"local": program(env={"TOKEN": canaries["variable"]}),
                     "remote": {"url": "http://127.0.0.1:9/mcp", "keys": [canaries["pool"]],
                                "headers": {"Authorization": canaries["header"]}},
                     "signed": {"url": "http://127.0.0.1:9/mcp", "client_id": "me", "client_secret": canaries["client"],
                                "oauth": True}})
    with managed(config, environment={"CANARY": canaries["environment"]}) as gateway:
        gateway.chat()
        api = Api(gateway)
        requests = wait_for(lambda: api.call("listUsage")["data"], "the request's row")
        ids = {"requestId": requests[0]["requestId"], "slug": "up", "name": "app", "key": "app", "number": 1,
               "provider": "up", "id": "x", "tool": "x"}
        seen = []
        for operation_id, (method, path, operation) in api.operations.items():
            # Those do not end.
            if method != "GET" or "text/event-stream" in operation["responses"]["200"].get("content", {}):
                continue
            wanted = [each for each in operation.get("parameters", []) if each["required"]]
            for name in ("app", "remote", "local", "signed", "second", "fast"):
                parameters = {each["name"]: ids.get(each["name"], "1") for each in wanted}
                parameters.update({key: name for key in ("slug", "name") if key in parameters})
                if operation_id == "explainRoute":
                    parameters.update(model="fast", key="app")
                seen.append(api.send(operation_id, **parameters).body.decode())
        everything = "\n".join(seen)
        for canary in [*canaries.values(), KEY, ADMIN, "sha256:"]:
            assert canary not in everything, canary
        shown = api.call("getProvider", slug="up")
        assert shown["api_key"] == {"set": True, "last4": "0001"}, shown
        assert api.call("getProvider", slug="second")["api_key"] == {
            "set": True, "reference": "env:CANARY", "last4": "0008"}
        assert not any(canary in gateway.log() for canary in canaries.values())


def test_what_was_read_can_be_sent_back():
    with managed(environment={"UP_KEY": "up-credential-000000001"}) as gateway:
        api = Api(gateway)
        api.call("putProvider", {"api_base_url": "http://127.0.0.1:9/v1", "api_key": "env:UP_KEY",
                                 "headers": {"X-Team": "blue"}}, slug="up")
        shown = wait_for(lambda: "last4" in (found := api.call("getProvider", slug="up"))["api_key"] and found,
                         "the credential")
        assert shown["api_key"]["last4"] == "0001" and shown["headers"]["X-Team"] == {"set": True}
        api.call("putProvider", {**shown, "discount": 0.5}, slug="up")
        again = api.call("getProvider", slug="up")
        assert again["api_key"]["reference"] == "env:UP_KEY" and again["discount"] == 0.5
        assert "X-Team" in again["headers"]
        api.call("patchProvider", {"api_key": {"set": False}}, slug="up")
        assert "api_key" not in api.call("getProvider", slug="up")


def test_no_call_sets_a_command():
    with managed() as gateway:
        api = Api(gateway)
        for body in (program(), {"command": "sh", "args": ["-c", "true"]}):
            api.refusal(403, "putMcpServer", body, name="local")
        api.call("putMcpServer", {"url": "http://127.0.0.1:9/mcp"}, name="local")
        api.refusal(403, "patchMcpServer", {"url": None, "command": "sh"}, name="local")
        api.refusal(403, "importConfig", "mcp_servers:\n  local: {command: sh}\n")
        assert "command" not in json.dumps(api.call("getConfig"))


def test_floods_of_listeners_and_bodies_end_somewhere():
    with managed() as gateway:
        feeds = []
        for _ in range(33):
            feed = Wire(gateway.port)
            feed.request("GET", "/v0/management/events", headers={"x-admin-key": ADMIN})
            feeds.append((feed, feed.head().status))
        assert [status for _, status in feeds].count(429) == 1
        for feed, _ in feeds:
            feed.close()
        big = b"{" + b" " * (9 * 1024 * 1024) + b"}"
        headers = {"x-admin-key": ADMIN, "Content-Type": "application/json"}
        assert gateway.ask("POST", "/v0/management/keys", big, headers).status == 413
        deep = b'{"name":' + b"[" * 100000 + b"]" * 100000 + b"}"
        assert gateway.ask("POST", "/v0/management/keys", deep, headers).status == 400
        assert gateway.ask("GET", "/v0/management/usage?apiKey=" + "a" * 5000, headers=headers).status == 422
        sql = "/v0/management/usage?apiKey=%27%20OR%201%3D1%20--&sortBy=date%3BDROP"
        assert gateway.ask("GET", sql, headers=headers).status == 422


def test_other_gateways_are_told_apart():
    with Gateway(configuration({"up": provider(9)})) as gateway:
        expect(gateway.ask("GET", STATUS, headers={"x-admin-key": ADMIN}), 401)
