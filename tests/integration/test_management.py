# SPDX-License-Identifier: GPL-3.0-or-later
"""What the management API does: configuration with revisions, keys, usage, events, figures, the audit trail."""

from __future__ import annotations

import json

import canaries
from harness import CHAT_REPLY, KEY, Gateway, Stage, alias, auth, configuration, expect, provider, wait_for
from management_client import ADMIN, Api, managed
from test_management_coverage import ALIAS, Scene
from upstream import Upstream, replies
from wire import Wire

REFUSAL = b'{"error":{"message":"no such model","type":"invalid_request_error"}}'


def test_changes_are_revisions_and_can_be_taken_back():
    with managed() as gateway:
        api = Api(gateway)
        first = api.call("putProvider", {"api_base_url": "http://127.0.0.1:9/v1", "models": ["m"]}, slug="up")
        assert first["slug"] == "up" and first["revision"] == 1
        api.call("patchProvider", {"discount": 0.5, "models": None}, slug="up")
        assert api.call("getProvider", slug="up")["discount"] == 0.5
        difference = {each["path"]: each for each in api.call("diffConfig", **{"from": 1})["data"]}
        assert difference["providers.up.discount"] == {"path": "providers.up.discount", "after": 0.5}
        assert "after" not in difference["providers.up.models"]
        back = api.call("rollbackConfig", {"revision": 1})
        assert back["revision"] == 3 and "discount" not in api.call("getProvider", slug="up")
        rows = api.call("listRevisions", limit=2)
        assert [row["number"] for row in rows["data"]] == [3, 2] and rows["total"] == 3
        assert rows["data"][0]["author"] == "admin" and "revision 1" in rows["data"][0]["summary"]
        assert [row["number"] for row in api.call("listRevisions", limit=2, offset=2)["data"]] == [1]


def test_a_lost_update_is_a_conflict_that_names_both_revisions():
    with managed() as gateway:
        api = Api(gateway)
        answer = api.send("putProvider", {"api_base_url": "http://127.0.0.1:9/v1"}, slug="up")
        tag = expect(answer, 200).header("etag")
        assert tag == '"1"'
        api.call("patchProvider", {"discount": 0.1}, {"If-Match": tag}, slug="up")
        refusal = api.refusal(409, "patchProvider", {"discount": 0.2}, {"If-Match": tag}, slug="up")
        assert refusal["code"] == "revision_moved" and "revision 1" in refusal["message"] and "2" in refusal["message"]
        assert api.call("getProvider", slug="up")["discount"] == 0.1
        assert api.refusal(400, "patchProvider", {}, {"If-Match": '"soon"'}, slug="up")["param"] == "If-Match"


def test_what_is_wrong_with_a_document_is_all_said():
    with managed() as gateway:
        api = Api(gateway)
        refusal = api.refusal(422, "putProvider", {"api_base_url": "http://127.0.0.1:9/v1", "discount": 7,
                                                   "enabld": True}, slug="up")
        assert {problem["path"] for problem in refusal["problems"]} == {"providers.up.discount", "providers.up.enabld"}
        assert "did you mean enabled" in json.dumps(refusal["problems"])
        assert api.refusal(422, "putAlias", {"target_groups": [{"name": "default", "targets": [
            {"provider": "nobody", "model": "m"}]}]}, slug="fast")["code"] == "config_invalid"
        checked = api.call("validateConfig", "providers:\n  up:\n    api_bse_url: x\n")
        assert not checked["valid"] and checked["problems"][0]["line"] == 3
        api.refusal(422, "importConfig", "providers: 7\n")
        assert api.call("listRevisions")["total"] == 0


def test_names_with_a_slash_and_things_in_use():
    with Scene() as scene:
        api = scene.api
        api.call("putProvider", {"api_base_url": "http://127.0.0.1:9/v1", "models": ["m"]}, slug="team/one")
        assert api.call("getProvider", slug="team/one")["slug"] == "team/one"
        raw = scene.gateway.ask("GET", "/v0/management/providers/team/one", headers={"x-admin-key": ADMIN})
        assert expect(raw, 200).json()["slug"] == "team/one"
        assert api.refusal(409, "deleteProvider", slug="up")["code"] == "in_use"
        assert api.refusal(409, "deleteUserQuota", name="day")["code"] == "in_use"
        api.call("deleteProvider", slug="up", cascade="true")
        api.refusal(404, "getAlias", slug="fast")
        api.refusal(404, "deleteProvider", slug="up")


def test_keys_are_made_switched_and_rotated():
    with Scene() as scene:
        api, chat = scene.api, b'{"model":"fast","messages":[]}'
        made = api.call("createKey", {"name": "new", "comment": "mine", "allowedModels": ["fast"]})
        assert made["secret"].startswith("sk-plexus-") and len(made["secret"]) > 40
        assert api.refusal(409, "createKey", {"name": "new"})["code"] == "exists"

        def status(secret: str) -> int:
            return scene.gateway.ask("POST", "/v1/chat/completions", chat, auth(secret)).status

        assert wait_for(lambda: status(made["secret"]) == 200, "the new key")
        shown = api.call("getKey", name="new")
        assert shown["secret"] == {"set": True} and "secret_digest" not in shown and shown["comment"] == "mine"
        api.call("putKey", {**shown, "comment": "other"}, name="new")
        assert api.call("getKey", name="new")["comment"] == "other"
        assert api.refusal(422, "patchKey", {"secret": "hand-made-secret"}, name="new")["param"] == "secret"
        wait_for(lambda: status(made["secret"]) == 200, "the key keeps its secret")
        api.call("disableKey", name="new")
        wait_for(lambda: status(made["secret"]) == 401, "the key is off")
        api.call("enableKey", name="new")
        turned = api.call("rotateKey", name="new")["secret"]
        wait_for(lambda: status(turned) == 200 and status(made["secret"]) == 401, "the new secret")
        own = api.as_key(turned)
        assert own.call("getSelf")["keyName"] == "new"
        again = own.call("rotateSelf")["secret"]
        wait_for(lambda: status(again) == 200 and status(turned) == 401, "its own new secret")


def test_usage_is_filtered_sorted_paged_and_summed():
    with Scene() as scene:
        api = scene.api
        requests = [scene.request, scene.chat("other"), scene.chat("app")]
        assert [row["requestId"] for row in api.call("listUsage")["data"]] == requests[::-1]
        assert [row["requestId"] for row in api.call("listUsage", sortDir="asc", limit=1, offset=1)["data"]] == [requests[1]]
        page = api.call("listUsage", apiKey="app")
        assert page["total"] == 2 and {row["apiKey"] for row in page["data"]} == {"app"}
        assert api.call("listUsage", provider="nobody")["total"] == 0
        assert api.call("listUsage", incomingModelAlias="fast", responseStatus="completed")["total"] == 3
        assert api.call("listUsage", startDate="2100-01-01T00:00:00Z")["total"] == 0
        assert api.call("listUsage", minDurationMs=100000)["total"] == 0
        assert set(api.call("listUsage", fields="requestId,tokensInput")["data"][0]) == {"requestId", "tokensInput"}
        summary = api.call("summarizeUsage", range="day")
        assert summary["totals"]["requests"] == 3 and summary["totals"]["tokensInput"] == 9
        assert sum(point["totals"]["requests"] for point in summary["series"]) == 3
        assert api.refusal(422, "listUsage", limit=0)["param"] == "limit"
        assert api.refusal(400, "summarizeUsage", range="custom")["param"] == "startDate"
        trace = api.call("getUsage", requestId=requests[0])
        assert trace["attempts"][0]["provider"] == "up" and trace["phases"]["end"] > 0
        api.call("deleteOneUsage", requestId=requests[0])
        api.refusal(404, "getUsage", requestId=requests[0])


def test_failures_are_listed_and_forgotten_and_the_request_stays():
    with Upstream(replies(REFUSAL, 404)) as upstream, \
            managed(configuration({"up": provider(upstream.port)})) as gateway:
        api = Api(gateway)
        gateway.chat()
        rows = wait_for(lambda: api.call("listErrors")["data"], "the failure")
        assert rows[0]["statusCode"] >= 400 and rows[0]["errorCode"]
        assert api.call("deleteErrors")["deleted"] == 1
        assert api.call("listErrors")["total"] == 0 and api.call("listUsage")["total"] == 1


def test_rests_are_shown_and_ended():
    with Upstream(replies(b"{}", 500)) as upstream, \
            managed(configuration({"up": provider(upstream.port, disable_cooldown=False)})) as gateway:
        api = Api(gateway)
        gateway.chat()
        resting = wait_for(lambda: api.call("listCooldowns")["data"], "the rest")[0]
        assert resting["provider"] == "up" and resting["reason"]
        assert api.as_key(KEY).call("listCooldowns")["data"][0]["reason"] == ""
        assert api.call("listProviders")["data"][0]["slug"] == "up"
        api.call("clearCooldown", provider=resting["provider"], model=resting["model"])
        wait_for(lambda: api.call("listCooldowns")["total"] == 0, "the end of the rest")


def test_a_file_is_not_changed_and_says_so():
    with managed(configuration({"up": provider(9)})) as gateway:
        api = Api(gateway)
        status = api.call("getConfigStatus")
        assert status["source"] == "file" and "plexus.yaml" in status["readOnlyReason"]
        for operation, body, parameters in (("patchProvider", {"enabled": False}, {"slug": "up"}),
                                            ("createKey", {"name": "x"}, {}), ("setSettings", {"debug": {}}, {}),
                                            ("importConfig", "providers: {}\n", {}), ("rotateKey", None, {"name": "app"})):
            refusal = api.refusal(409, operation, body, **parameters)
            assert refusal["code"] == "read_only" and "plexus.yaml" in refusal["message"], operation
        assert api.call("listRevisions")["total"] == 0


def test_settings_take_dotted_names():
    with managed() as gateway:
        api = Api(gateway)
        api.call("setSettings", {"failover.maxAttempts": 3, "cooldown": {"initialMinutes": 1}})
        settings = api.call("getSettings")
        assert settings["failover"]["maxAttempts"] == 3 and settings["cooldown"]["initialMinutes"] == 1
        api.call("setSettings", {"failover.maxAttempts": None})
        assert "failover" not in api.call("getSettings") and api.call("getSettings")["cooldown"]
        assert api.refusal(422, "setSettings", {"providers": {}})["param"] == "providers"
        assert api.refusal(422, "setSettings", {"cooldown.initialMinutes": -1})["param"] == "cooldown.initialMinutes"


def test_bodies_are_kept_where_it_was_switched_on_over_a_restart():
    with Upstream(replies(CHAT_REPLY)) as upstream:
        config = configuration({"up": provider(upstream.port)})
        with managed(config) as gateway:
            api = Api(gateway)
            gateway.chat()
            assert api.call("listDebugLogs")["total"] == 0
            api.call("setDebug", {"keys": ["app"]})
            request = gateway.chat().header("x-request-id")
            log = api.call("getDebugLog", requestId=wait_for(
                lambda: api.call("listDebugLogs")["data"], "the bodies")[0]["requestId"])
            assert log["requestId"] == request and '"content":"hi"' in log["rawRequest"]
            assert "real-model" in log["transformedRequest"] and "hello" in log["response"]
            data = gateway.folder / "kept"
            gateway.stop()
            gateway.data.rename(data)
            with managed(config, data=data) as second:
                wait_for(lambda: Api(second).call("getDebug")["keys"] == ["app"], "the switch that was kept")
                assert Api(second).call("listDebugLogs")["total"] == 1, "and what was kept"
                Api(second).call("setDebug", {"keys": [], "captureOnError": True})
                second.chat()
                assert Api(second).call("listDebugLogs")["total"] == 1, "it did not fail"


def test_events_tell_of_requests_as_they_happen():
    with Scene() as scene, Wire(scene.gateway.port) as feed:
        feed.request("GET", "/v0/management/events", headers={"x-admin-key": ADMIN})
        answer = feed.head()
        assert answer.status == 200 and answer.header("content-type") == "text/event-stream", answer
        feed.read_until(answer, b": Plexus")
        request = scene.chat("app")
        feed.read_until(answer, b"event: completed\n")
        text = answer.body.decode()
        assert f'"requestId":"{request}"' in text and "event: started" in text
        assert '"responseStatus":"completed"' in text


def test_figures_are_prometheus_text():
    with Scene() as scene:
        text = scene.api.call("getMetrics")
        labels = 'gen_ai_operation_name="chat",gen_ai_provider_name="up",gen_ai_request_model="fast"'
        assert f'gen_ai_server_request_duration_seconds_count{{{labels}}} 1' in text, text
        assert f'gen_ai_client_token_usage_sum{{{labels},gen_ai_token_type="input"}} 3' in text
        assert "# TYPE gen_ai_client_token_usage histogram" in text and "plexus_uptime_seconds" in text


def test_the_audit_trail_says_who_and_what_and_no_secret():
    with Scene() as scene:
        api = scene.api
        secret = api.call("rotateKey", name="other")["secret"]
        api.as_key(scene.keys["app"]).call("setSelfComment", {"comment": "canary-comment"})
        api.refusal(409, "deleteUserQuota", name="day")
        rows = wait_for(lambda: (page := api.call("listAudit"))["data"][0]["who"] == "key app" and page["data"],
                        "the last change")
        assert rows[0]["operation"] == "setSelfComment" and rows[0]["address"] == "127.0.0.1"
        turned = next(row for row in rows if row["operation"] == "rotateKey")
        assert turned["who"] == "admin" and "other" in turned["summary"] and turned["revision"] > 0
        assert secret not in json.dumps(rows) and "canary-comment" not in json.dumps(rows)


def test_quotas_are_told_cleared_and_added_up_anew():
    with Scene() as scene:
        api = scene.api

        def used() -> float:
            return api.call("getQuotaStatus", key="app")["data"][0]["currentUsage"]

        wait_for(lambda: used() == 1, "the use of the first request")
        scene.chat("app")
        wait_for(lambda: used() == 2, "the use of the second")
        assert api.as_key(scene.keys["app"]).call("getSelfQuota")["data"][0]["quota"] == "day"
        api.call("clearQuota", {"quota": "day", "key": "app"})
        wait_for(lambda: used() == 0, "nothing used")
        assert api.call("recomputeQuota", {"key": "app"})["data"][0]["currentUsage"] == 2
        api.refusal(404, "recomputeQuota", {"key": "nobody"})


def test_the_configuration_travels_from_one_gateway_to_another():
    with Scene() as scene, managed(environment={"UP_KEY": "other-credential-1234"}) as second:
        text = scene.api.call("exportConfig")
        assert "sha256" not in text and "hidden" not in text
        # Where its keys are known they go on; elsewhere there is nothing they could be.
        before = scene.api.call("getConfig")
        scene.api.call("importConfig", text)
        assert {**scene.api.call("getConfig"), "revision": 0} == {**before, "revision": 0}
        api = Api(second)
        refusal = api.refusal(422, "importConfig", text)
        assert {problem["path"] for problem in refusal["problems"]} == {
            f"keys.{name}.secret" for name in ("app", "other", "turning")}
        for name in ("app", "other", "turning"):
            text = text.replace(f"  {name}:\n", f"  {name}:\n    secret: made-elsewhere-{name}-0001\n")
        api.call("importConfig", text)
        assert api.call("getAlias", slug="fast")["target_groups"][0]["targets"] == ALIAS["target_groups"][0]["targets"]
        wait_for(lambda: api.as_key("made-elsewhere-app-0001").send("verifyAuth").status == 200, "the new key")


def test_without_an_admin_key_there_is_no_admin():
    with Stage() as stage:
        api = Api(stage.gateway, "anything")
        api.refusal(401, "getStatus")
        assert api.as_key(KEY).call("verifyAuth") == {"role": "limited", "keyName": "app"}
        api.as_key(KEY).refusal(403, "getStatus")


def test_methods_paths_and_media_are_checked():
    with managed() as gateway:
        headers = {"x-admin-key": ADMIN}
        assert expect(gateway.ask("GET", "/v0/management/nothing", headers=headers), 404).json()["error"]["code"] == "not_found"
        assert gateway.ask("GET", "/v0/management", headers=headers).status == 404
        assert gateway.ask("PUT", "/v0/management/usage", b"{}", headers).status == 405
        assert gateway.ask("POST", "/v0/management/keys", b"{}", {**headers, "Content-Type": "text/plain"}).status == 415
        assert gateway.ask("POST", "/v0/management/keys", b"{", {**headers, "Content-Type": "application/json"}).status == 400
        answer = gateway.ask("GET", "/v0/management/status", headers={"Authorization": f"Bearer {ADMIN}"})
        assert expect(answer, 200).header("cache-control") == "no-store"
        assert gateway.ask("HEAD", "/v0/management/status", headers=headers).status == 200


def test_a_gateway_without_a_database_still_says_how_it_is():
    with Upstream(replies(CHAT_REPLY)) as upstream:
        broken = Gateway(configuration({"up": provider(upstream.port)}, {"fast": alias(("up", "real-model"))}),
                         environment={"ADMIN_KEY": ADMIN}, arguments=["--database", "/proc/none/plexus.db"])
        with broken as gateway:
            api = Api(gateway)
            assert api.call("getStatus")["running"] is True
            assert api.refusal(503, "listUsage")["type"] == "server_error"


def test_a_key_of_an_mcp_server_that_rests_is_shown_and_let_go():
    with Upstream(replies(b'{"error":"slow down"}', 429), replies(b'{"jsonrpc":"2.0","id":1,"result":{"tools":[]}}')) as up:
        servers = {"files": {"url": f"http://127.0.0.1:{up.port}/mcp", "keys": [canaries.MCP_POOL]}}
        with managed(configuration({"up": provider(1)}, mcp_servers=servers)) as gateway:
            api = Api(gateway)
            (key,) = api.call("listMcpServerKeys", name="files")["data"]
            assert key == {"index": 0, "key": {"set": True, "last4": canaries.MCP_POOL[-4:]}, "restsUntil": None}, key
            call = (b'{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
                    {**auth(), "Accept": "application/json, text/event-stream"})
            assert gateway.ask("POST", "/mcp/files", *call).status >= 400
            (key,) = api.call("listMcpServerKeys", name="files")["data"]
            assert key["restsUntil"], key
            api.call("clearMcpServerKey", name="files", index=0)
            (key,) = api.call("listMcpServerKeys", name="files")["data"]
            assert key["restsUntil"] is None, key
            expect(gateway.ask("POST", "/mcp/files", *call), 200)
            api.refusal(404, "clearMcpServerKey", name="files", index=1)
            api.refusal(404, "listMcpServerKeys", name="nobody")
