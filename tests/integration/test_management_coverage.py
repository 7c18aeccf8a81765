# SPDX-License-Identifier: GPL-3.0-or-later
"""Every operation of the OpenAPI document is called as admin, as a client key and as nobody. An operation
without a case fails, and so does a case without an operation."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass, field

import canaries
import wire
from harness import CHAT_REPLY, auth, expect, wait_for
from management_client import Api, managed, refusal_of
from upstream import Upstream, replies

UP_KEY = canaries.plant("provider key of the environment", "up-credential-0123456789-abcd")
CHECKER = {"type": "custom", "definition": {
    "id": "mine", "title": "Mine", "steps": {"url": "http://127.0.0.1:PORT/usage"},
    "meters": [{"key": "day", "label": "Day", "unit": "requests", "used": "/used", "limit": "/limit",
                "window": {"unit": "day"}}]}}
USAGE = {"used": 1, "limit": 4}
PASSPHRASE = "a passphrase of the tests"
PROVIDER = {"api_base_url": {"chat": "http://127.0.0.1:PORT/v1"}, "api_key": "env:UP_KEY", "models": ["real-model"],
            "disable_cooldown": True}
MODELS = {"object": "list", "data": [{"id": "real-model", "object": "model"}, {"id": "new-model", "object": "model"}]}
ALIAS = {"target_groups": [{"name": "default", "selector": "in_order",
                            "targets": [{"provider": "up", "model": "real-model"}]}]}
QUOTA = {"type": "daily", "limitType": "requests", "limit": 1000}
MCP = {"url": "http://127.0.0.1:9/mcp", "description": "nothing there", "keys": [canaries.MCP_POOL]}


@dataclass
class Case:
    operation: str
    admin: int = 200
    limited: int | None = None  # None: what the document says who may
    body: object = None
    parameters: dict = field(default_factory=dict)
    caller: str = "app"  # the client key that calls


def case(operation: str, admin: int = 200, limited: int | None = None, body=None, caller: str = "app",
         **parameters) -> Case:
    return Case(operation, admin, limited, body, parameters, caller)


# In an order in which each finds what it needs. `$request`: the request that was made before.
CASES = [
    case("verifyAuth"), case("getSelf"), case("setSelfComment", admin=403, body={"comment": "mine"}),
    case("toggleSelfDebug", admin=403), case("getSelfQuota", admin=404),
    case("getStatus"), case("getMetrics"), case("getLogLevel"), case("listRecentLogs", level="warn"),
    case("setLogLevel", body={"level": "debug"}), case("resetLogLevel"), case("getLogModules"),
    case("setLogModules", body={"modules": {"gateway.http": "debug"}}), case("resetLogModules"),
    case("listUsage", limit=5, sortBy="costTotal"), case("summarizeUsage", range="hour"),
    case("getUsage", requestId="$request"), case("listErrors"),
    case("getDebug"), case("setDebug", body={"enabled": True}), case("listDebugLogs"),
    case("getDebugLog", requestId="$request"), case("searchDebugLogs", text="question"),
    case("listCooldowns"), case("clearCooldown", admin=404, provider="up"), case("clearCooldowns"),
    case("getConfig"), case("getConfigStatus"), case("exportConfig"),
    case("validateConfig", body="providers: {}\n"),
    case("listRevisions"), case("getRevision", number=1), case("diffConfig", **{"from": 1, "to": 2}),
    case("getSettings"), case("setSettings", body={"cooldown.initialMinutes": 1}),
    case("listProviders"), case("getProvider", slug="up"), case("patchProvider", slug="up", body={"enabled": True}),
    case("putProvider", slug="spare/one", body={"api_base_url": "http://127.0.0.1:9/v1", "models": ["m"]}),
    case("fetchModels", body={"provider": "up"}),
    case("importModels", body={"provider": "up", "models": ["new-model"], "aliases": True}),
    case("listAliases"), case("getAlias", slug="fast"), case("patchAlias", slug="fast", body={"enabled": True}),
    case("putAlias", slug="second", body=ALIAS),
    case("listKeys"), case("getKey", name="app"), case("createKey", body={"name": "short", "expiresInMinutes": 5}),
    case("patchKey", name="short", body={"comment": "x"}), case("putKey", name="short", body={"comment": "y"}),
    case("disableKey", name="short"), case("enableKey", name="short"), case("rotateKey", name="short"),
    case("listUserQuotas"), case("getUserQuota", name="day"), case("putUserQuota", name="week", body=QUOTA),
    case("patchUserQuota", name="week", body={"limit": 7}),
    case("listQuotaStatus"), case("getQuotaStatus", key="app"),
    case("recomputeQuota", body={"key": "app"}), case("clearQuota", body={"quota": "day", "key": "app"}),
    case("listQuotaCheckerTypes"), case("putQuotaChecker", provider="up", body=CHECKER),
    case("listQuotaCheckers"), case("getQuotaChecker", provider="up"),
    case("testQuotaChecker", body={"provider": "up", "answer": {"used": 3, "limit": 4}}),
    case("checkQuota", provider="up"), case("listQuotas"), case("getQuota", provider="up"),
    case("getQuotaHistory", provider="up", since="1h"), case("listMeterCooldowns"),
    case("deleteQuotaChecker", provider="up"),
    case("getSecretStore"), case("listSecrets"), case("createBackup", body={"passphrase": PASSPHRASE}),
    case("listBackups"), case("downloadBackup", name="$backup"),
    case("validateBackup", name="$backup", body={"passphrase": PASSPHRASE}),
    case("restoreBackup", body={"name": "$backup", "passphrase": PASSPHRASE}), case("deleteBackup", name="$backup"),
    case("clearDescriptions"),
    case("listPerformance"), case("getConcurrency"), case("explainRoute", model="fast", key="app"),
    case("testTarget", body={"provider": "up", "model": "real-model"}),
    case("listMcpServers"), case("putMcpServer", name="remote", body=MCP), case("getMcpServer", name="remote"),
    case("patchMcpServer", name="remote", body={"description": "still nothing"}),
    case("getMcpServerStatus", name="remote"), case("restartMcpServer", name="remote"),
    case("listMcpServerKeys", name="remote"), case("clearMcpServerKey", name="remote", index=0),
    case("lookUpMcpTools", admin=502, name="remote"),
    case("allowMcpTool", admin=404, name="remote", tool="t", body={"digest": "00"}),
    case("revokeMcpTool", admin=404, name="remote", tool="t"),
    case("revokeMcpCommand", admin=409, name="remote"),
    case("listMcpLogs"), case("deleteMcpLog", admin=404, id="nothing"), case("deleteMcpLogs", olderThanDays=0),
    case("listMcpClients"), case("revokeMcpClient", admin=404, id="nobody"),
    case("deleteMcpClient", admin=404, id="nobody"),
    case("listOauthProviders"), case("listOauthModels", providerId="xai"), case("listOauthAccounts"),
    case("getOauthCredentialStatus", providerId="xai"), case("deleteOauthCredentials", admin=404, providerId="xai"),
    case("beginOauthSession", body={"providerId": "anthropic"}), case("getOauthSession", admin=404, id="nothing"),
    case("answerOauthPrompt", admin=404, id="nothing", body={"value": "yes"}),
    case("enterOauthCode", admin=404, id="nothing", body={"value": "code"}),
    case("cancelOauthSession", admin=404, id="nothing"),
    case("refreshModelMetadata"), case("resolveModelMetadata", model="gpt-4o"),
    # What is not there any more afterwards.
    case("deleteDebugLog", admin=404, requestId="$request"), case("deleteDebugLogs"),
    case("deleteError", admin=404, requestId="$request"), case("deleteErrors"),
    case("deleteOneUsage", requestId="$request"), case("deleteUsage", olderThanDays=0),
    case("deletePerformance"),
    case("deleteMcpServer", name="remote"), case("deleteUserQuota", name="week"),
    case("deleteAlias", slug="second"), case("deleteProvider", slug="spare/one"),
    case("rollbackConfig", body={"revision": 6}), case("importConfig", body="$export"),
    case("rotateSelf", admin=403, caller="turning"), case("deleteKey", name="other"),
    case("listAudit"),
]


# Answers that do not end: test_every_stream_as_nobody_a_key_and_the_admin.
STREAMS = {"streamEvents", "streamLogs"}


class Scene:
    """A gateway whose configuration came by the API, with one request in its past."""

    def __init__(self):
        self.exits = contextlib.ExitStack()

    def __enter__(self) -> "Scene":
        self.upstream = self.exits.enter_context(Upstream(self.answer))
        self.gateway = self.exits.enter_context(managed(environment={"UP_KEY": UP_KEY}))
        self.api = Api(self.gateway)
        provider = json.loads(json.dumps(PROVIDER).replace("PORT", str(self.upstream.port)))
        self.api.call("putProvider", provider, slug="up")
        self.api.call("putAlias", ALIAS, slug="fast")
        self.api.call("putUserQuota", QUOTA, name="day")
        self.keys = {name: self.api.call("createKey", {"name": name, "quotas": ["day"]})["secret"]
                     for name in ("app", "other", "turning")}
        self.api.call("setDebug", {"enabled": True})
        self.request = self.chat("app")
        return self

    def __exit__(self, *failure) -> None:
        self.exits.__exit__(*failure)

    @staticmethod
    def answer(call) -> None:
        if call.request.target.split("?")[0].endswith("/models"):
            replies(json.dumps(MODELS).encode())(call)
        elif call.request.target == "/usage":
            replies(json.dumps(USAGE).encode())(call)
        else:
            replies(CHAT_REPLY)(call)

    def chat(self, key: str) -> str:
        body = b'{"model":"fast","messages":[{"role":"user","content":"a question of ' + key.encode() + b'"}]}'
        answer = expect(self.gateway.ask("POST", "/v1/chat/completions", body, auth(self.keys[key])), 200)
        request = answer.header("x-request-id")
        wait_for(lambda: self.api.send("getUsage", requestId=request).status == 200, "the request's row")
        return request

    def filled(self, value):
        if isinstance(value, dict):
            return {name: self.filled(each) for name, each in value.items()}
        if value == "$request":
            return self.request
        if value == "$backup":
            return next((row["name"] for row in self.api.call("listBackups")["data"]), "none")
        if value == "$export":
            return self.api.call("exportConfig")
        return value.replace("PORT", str(self.upstream.port)) if isinstance(value, str) else value


def test_every_operation_has_a_case():
    with managed() as gateway:
        api = Api(gateway)
        named = {case.operation for case in CASES} | STREAMS
        assert set(api.operations) - named == set(), f"without a case: {set(api.operations) - named}"
        assert named - set(api.operations) == set(), f"no such operation: {named - set(api.operations)}"


def test_every_operation_as_nobody_a_key_and_the_admin():
    with Scene() as scene:
        wrong = []
        for case in CASES:
            try:
                check(scene, case)
            except AssertionError as error:
                wrong.append(f"{case.operation}: {error}")
        assert not wrong, "\n".join(wrong)


def test_every_stream_as_nobody_a_key_and_the_admin():
    with Scene() as scene:
        streams = {name for name, (_, _, operation) in scene.api.operations.items()
                   if "text/event-stream" in operation["responses"]["200"].get("content", {})}
        assert streams == STREAMS
        for name in sorted(STREAMS):
            _, path, operation = scene.api.operations[name]
            for key, status in ((None, 401), (scene.keys["app"], 403 if operation["x-plexus-who"] == "admin" else 200),
                                (scene.api.key, 200)):
                with wire.Wire(scene.gateway.port) as connection:
                    connection.request("GET", path, headers={"x-admin-key": key} if key else {})
                    head = connection.head()
                    assert head.status == status, (name, key, head)
                    if status == 200:
                        assert head.header("content-type") == "text/event-stream"
                        connection.read_until(head, b": Plexus")


def check(scene: Scene, case: Case) -> None:
    parameters = {name: scene.filled(value) for name, value in case.parameters.items()}
    body = scene.filled(case.body)
    who = scene.api.operations[case.operation][2]["x-plexus-who"]
    nobody = scene.api.as_key(None).send(case.operation, body, **parameters)
    assert nobody.status == 401, f"as nobody: {nobody!r}"
    refusal_of(nobody)
    limited = scene.api.as_key(scene.keys[case.caller]).send(case.operation, body, **parameters)
    expected = case.limited or (403 if who == "admin" else 200)
    assert limited.status == expected, f"as a key, expected {expected}: {limited!r}"
    if expected == 200:
        scene.api.check(case.operation, limited)
    admin = scene.api.send(case.operation, body, **parameters)
    assert admin.status == case.admin, f"as admin, expected {case.admin}: {admin!r} {admin.body[:300]!r}"
    if admin.status == 200:
        scene.api.check(case.operation, admin)
    else:
        refusal_of(admin)


def test_the_document_is_openapi_and_public():
    with managed() as gateway:
        api = Api(gateway, None)
        assert api.document["openapi"] == "3.1.0"
        again = gateway.ask("GET", "/.well-known/plexus/openapi.json",
                            headers={"If-None-Match": gateway.ask("GET", "/.well-known/plexus/openapi.json").header("etag")})
        expect(again, 304)
        expect(gateway.ask("POST", "/.well-known/plexus/openapi.json", b"{}"), 405)
