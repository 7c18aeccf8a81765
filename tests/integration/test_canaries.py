# SPDX-License-Identifier: GPL-3.0-or-later
"""Planted secrets: the looks at what a gateway leaves can fail, and one gateway that is given every kind of secret
there is keeps them all in its vault."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import urllib.parse
from pathlib import Path

import canaries
import harness
from account_vendor import Vendor
from canaries import COOKIE, PROVIDER_KEY
from harness import CHAT, CHAT_BODY, CHAT_REPLY, MESSAGES, Gateway, auth, configuration, expect, provider, table, wait_for
from management_client import ADMIN, Api
from mcp_client import Session, program
from test_quota_management import definition
from upstream import Upstream, replies

PLANT = "kanarie-of-the-self-test-52b7"
WHAT = "secret of the self-test"
PASSPHRASE = canaries.plant("passphrase in a body", "kanarie-passphrase-in-a-body-31")
HEADER = canaries.plant("header of a provider", "kanarie-header-6c1f0e22a9")
MCP_VARIABLE = canaries.plant("variable of an MCP program", "kanarie-mcp-variable-77e0", for_programs=True)
FORMS = {
    "as it is": PLANT.encode(), "in the middle": b"key=" + PLANT.encode() + b"&a=b",
    "UTF-16": PLANT.encode("utf-16-le"), "hexadecimal": PLANT.encode().hex().encode(),
    "an address": b"/x?key=" + urllib.parse.quote(PLANT).encode(),
    **{f"base64 behind {count}": base64.b64encode(b"x" * count + PLANT.encode() + b"yy") for count in range(4)},
    "base64 of addresses": base64.urlsafe_b64encode(b"Basic:" + PLANT.encode()),
}


@contextlib.contextmanager
def planted():
    """The secret of the self-test, for as long as it takes; it is forgotten with what was found of it."""
    canaries.plant(WHAT, PLANT)
    try:
        yield
    finally:
        del canaries.PLANTED[WHAT]
        canaries._needles[:] = [needle for needle in canaries._needles if needle[0] != WHAT]
        canaries.take()


@table(FORMS, contextlib.nullcontext)
def test_a_leak_is_found_in_whatever_form_it_was_written(_, form):
    with planted(), tempfile.TemporaryDirectory() as folder:
        deep = Path(folder) / "spool" / "deep"
        deep.mkdir(parents=True)
        (deep / "row").write_bytes(b"\0before " + FORMS[form] + b" after\xff")
        (deep / "clean").write_bytes(b"sk-kanarie-of-another")
        assert canaries.search(Path(folder)) == {"spool/deep/row": [WHAT]}


def test_a_leak_in_a_database_is_found_in_its_log_too():
    with planted(), tempfile.TemporaryDirectory() as folder:
        database = sqlite3.connect(Path(folder) / "plexus.db", isolation_level=None)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE t (x)")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.execute("INSERT INTO t VALUES (?)", (f"a row with {PLANT}",))
        assert canaries.search(Path(folder)) == {"plexus.db-wal": [WHAT]}
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        assert canaries.search(Path(folder)) == {"plexus.db": [WHAT]}
        database.close()


def test_a_leak_in_arguments_and_variables_of_a_program_is_found():
    wait = "import sys; print('up', flush=True); sys.stdin.read()"
    with planted():
        for arguments, environment, place in (([PLANT], {}, "arguments"), ([], {"X": PLANT}, "environment")):
            # Its parent stands for the gateway.
            parent = f"import subprocess, sys; subprocess.run([{sys.executable!r}, '-c', {wait!r}, *sys.argv[1:]])"
            with subprocess.Popen([sys.executable, "-c", parent, *arguments], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, env={"PATH": os.environ["PATH"], **environment}) as process:
                assert process.stdout.readline() == b"up\n"
                (child,) = canaries.children_of(process.pid)
                canaries.look_at_arguments(child, "the child")
                canaries.look_at_variables(child, "the child")
                assert canaries.take() == [f"{WHAT} in {place} of the child"]
                process.stdin.close()


def test_a_leak_of_a_gateway_fails_the_test_that_ran_it():
    with planted():
        with Gateway(configuration({"up": provider(1)})) as gateway:
            (gateway.data / "debug.txt").write_text(f"what nobody should write: {PLANT}")
        assert canaries.take() == [f"{WHAT} in data/debug.txt"]
        with Upstream(replies(CHAT_REPLY.replace(b"hello", PLANT.encode()))) as up, \
                Gateway(configuration({"up": provider(up.port)})) as gateway:
            expect(gateway.chat(), 200)
        assert canaries.take() == [f"{WHAT} in an answer with status 200"]


def test_every_gateway_of_the_suite_runs_at_debug_level_with_secrets_planted():
    with Gateway(configuration({"up": provider(1)})) as gateway:
        environment = gateway.environment
        assert environment["LOG_LEVEL"] == "debug"
        assert environment["ENCRYPTION_KEY"] == canaries.ENCRYPTION_KEY
        assert environment["BACKUP_PASSPHRASE"] == canaries.BACKUP_PASSPHRASE
        expect(gateway.chat(), 502)
        wait_for(lambda: " debug " in gateway.log(), "a line at debug level")


class Everything:
    """A gateway that was given a secret of every kind, by its API alone."""

    def __enter__(self) -> "Everything":
        self.exits = contextlib.ExitStack()
        self.vendor = self.exits.enter_context(Vendor())
        self.status, self.repeats = 200, ""
        self.upstream = self.exits.enter_context(Upstream(self.answer))
        data = Path(tempfile.mkdtemp(prefix="plexus-everything-"))
        self.vendor.define(data)
        # The database is new: it is sealed with the planted key.
        harness._sealed.add(data)
        self.gateway = self.exits.enter_context(Gateway(None, data=data, environment={"ADMIN_KEY": ADMIN}))
        self.api = Api(self.gateway)
        self.fill()
        return self

    def __exit__(self, *failure) -> None:
        self.exits.__exit__(*failure)

    def answer(self, call) -> None:
        if call.request.target == "/usage":
            replies(b'{"used":1,"limit":4,"resets":1}')(call)
        elif self.status == 200:
            replies(CHAT_REPLY)(call)
        else:
            # A provider that repeats what it was sent.
            said = call.request.header("authorization")
            replies(json.dumps({"error": {"message": f"not you: {said}"}}).encode(), self.status)(call)

    def fill(self) -> None:
        base = f"http://127.0.0.1:{self.upstream.port}/v1"
        self.api.call("putProvider", {"api_base_url": {"chat": base}, "api_key": PROVIDER_KEY, "models": ["m"],
                                      "disable_cooldown": True}, slug="up")
        self.api.call("putProvider", {"oauth_provider": "firm", "oauth_account": "work", "models": ["m"]}, slug="firm")
        for slug, target in (("fast", "up"), ("signed", "firm")):
            self.api.call("putAlias", {"target_groups": [{"name": "default", "selector": "in_order", "targets": [
                {"provider": target, "model": "m"}]}]}, slug=slug)
        self.api.call("putQuotaChecker", {"type": "custom", "options": {"cookie": COOKIE},
                                          "definition": definition(self.upstream.port)}, provider="up")
        self.api.call("putMcpServer", {"url": f"http://127.0.0.1:{self.upstream.port}/mcp",
                                       "keys": [canaries.MCP_POOL]},
                      name="notes")
        begun = self.api.call("beginOauthSession", {"providerId": "firm", "accountId": "work"})["data"]
        wait_for(lambda: self.api.call("getOauthSession", id=begun["id"])["status"] == "success", "the login")
        self.key = self.api.call("createKey", {"name": "app"})["secret"]
        self.api.call("setDebug", {"enabled": True})

    def chat(self, target: str = CHAT, model: str = "fast"):
        body = CHAT_BODY.replace(b"fast", model.encode()).replace(b'"model"', b'"max_tokens":9,"model"')
        return self.gateway.ask("POST", target, body, auth(self.key))


def test_a_gateway_with_every_kind_of_secret_keeps_them_in_its_vault():
    with Everything() as scene:
        assert scene.chat().status == 200 and scene.chat(model="signed").status == 200
        scene.api.call("checkQuota", provider="up")
        for status in (401, 403, 400, 500, 429):
            scene.status = status
            for target in (CHAT, MESSAGES):
                assert scene.chat(target).status >= 400
        scene.status = 200
        scene.gateway.ask("POST", "/mcp/notes", b'{"jsonrpc":"2.0","id":1,"method":"tools/list"}', auth(scene.key))
        # Refused, and told why.
        scene.api.refusal(422, "putProvider", {"api_base_url": "ftp://x", "api_key": PROVIDER_KEY}, slug="up")
        scene.api.refusal(422, "putQuotaChecker", {"type": "custom", "options": {"cookie": COOKIE},
                                                   "definition": {"id": "x"}}, provider="up")
        # A credential in a header goes where keys go.
        scene.api.call("patchProvider", {"headers": {"X-Internal-Token": HEADER}}, slug="up")
        assert scene.chat().status == 200
        made = scene.api.call("createBackup", {"passphrase": PASSPHRASE, "contents": "full"})
        scene.api.refusal(400, "validateBackup", {"passphrase": PASSPHRASE[:-1]}, name=made["name"])
        scene.api.call("validateBackup", {"passphrase": PASSPHRASE}, name=made["name"])
        expect(scene.api.send("downloadBackup", name=made["name"]), 200)
        for operation in ("exportConfig", "getConfig", "listProviders", "listMcpServers", "listQuotaCheckers",
                          "listOauthAccounts", "listErrors", "listUsage", "listDebugLogs", "listAudit",
                          "listRecentLogs", "listSecrets", "getSecretStore", "listRevisions", "getMetrics"):
            scene.api.call(operation)
        assert scene.api.call("listSecrets")["total"] >= 4
        # And by the commands, which see the same database.
        environment = {"PATH": os.environ["PATH"], "HOME": str(scene.gateway.folder / "home"), "ADMIN_KEY": ADMIN,
                       "ENCRYPTION_KEY": canaries.ENCRYPTION_KEY, "BACKUP_PASSPHRASE": canaries.BACKUP_PASSPHRASE,
                       "PLEXUS_URL": f"http://127.0.0.1:{scene.gateway.port}"}
        for words in (["config", "show"], ["usage"], ["keys", "list"], ["api", "call", "listProviders"],
                      ["oauth", "list", "--data-dir", str(scene.gateway.data)],
                      ["secrets", "list", "--data-dir", str(scene.gateway.data)],
                      ["backup", str(scene.gateway.folder / "b.plxbackup"), "--data-dir", str(scene.gateway.data)]):
            done = subprocess.run([str(harness.plexusd), *words], env=environment, capture_output=True, timeout=60,
                                  check=False)
            assert done.returncode == 0, (words, done)
            canaries.look_at_text(f"what plexusd {words[0]} printed", done.stdout, done.stderr)
        scene.gateway.look()
        found = canaries.take()
        assert not found, found


def test_a_program_is_given_its_own_secret_and_no_other():
    config = configuration({"up": provider(1)}, mcp_servers={
        "local": program(env={"TOKEN": "env:MCP_TOKEN"}), "other": {"url": "http://127.0.0.1:9/mcp",
                                                                      "keys": [canaries.MCP_POOL]}})
    with Gateway(config, arguments=("--allow-mcp", "local"), environment={"ADMIN_KEY": ADMIN,
                                                                        "MCP_TOKEN": MCP_VARIABLE}) as gateway:
        assert Session(gateway, "/mcp/local").text("echo", {"text": "hi"}) == "hi"
        (child,) = canaries.children_of(gateway.process.pid)
        environment = Path(f"/proc/{child}/environ").read_bytes()
        assert canaries.names_in(environment) == ["variable of an MCP program"]
        assert not canaries.names_in(Path(f"/proc/{child}/cmdline").read_bytes())
