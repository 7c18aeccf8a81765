# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets at rest as the owner of a machine sees them: key files, keys that are wrong or gone, another key, backups.
Attacks 19 to 22."""

import contextlib
import json
import os
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from pathlib import Path

import canaries
import harness
from harness import (CHAT_REPLY, Gateway, auth, configuration, expect, expect_error, provider, read_rows, table,
                     wait_for)
from upstream import Upstream, replies

SECRET = canaries.plant("secret of the vault", "sk-kanarie-vault-90ab12cd")
OTHER_SECRET = canaries.plant("other secret of the vault", "sk-kanarie-other-77ef")
PASSPHRASE = canaries.plant("passphrase of a backup", "kanarie passphrase of a backup")
KEY_A = "a1" * 32
KEY_B = canaries.plant("ENCRYPTION_KEY in words", "kanarie variable that is no hexadecimal")
RESPONSES = "/v1/responses"


class Home:
    """A data directory that outlives the gateways on it."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="plexus-vault-"))
        self.data = self.folder / "data"
        self.database = self.data / "plexus.db"

    def __enter__(self) -> "Home":
        return self

    def __exit__(self, *_) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, *arguments: str, environment: dict | None = None, **more) -> subprocess.Popen:
        return subprocess.Popen([str(harness.plexusd), *arguments, "--data-dir", str(self.data)],
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                env=self.environment(environment), **more)

    def environment(self, more: dict | None = None) -> dict:
        return {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LANG": "C.UTF-8",
                **{key: value for key, value in os.environ.items() if key.endswith("SAN_OPTIONS")}, **(more or {})}

    def run(self, *arguments: str, given: str = "", status: int = 0, environment: dict | None = None) -> str:
        """What a command says; its status is checked, and that it tells no secret."""
        process = self.start(*arguments, environment=environment)
        out, err = process.communicate(given.encode(), timeout=60)
        text = (out + err).decode()
        canaries.look_at_text(f"what plexusd {arguments[0]} printed", out, err)
        assert process.returncode == status, f"{arguments} ended with {process.returncode}: {text}"
        assert "kanarie" not in text, text
        return text

    def set_secret(self, value: str = SECRET, name: str = "provider/up", **more) -> str:
        return self.run("secrets", "set", name, given=value + "\n", **more)

    def key_files(self) -> list[Path]:
        return sorted(self.data.glob("plexus-*.key"))

    def canaries(self) -> list[str]:
        """Files below the data directory that hold one."""
        return [str(path) for path in self.data.rglob("*") if path.is_file() and b"kanarie" in path.read_bytes()]


@contextlib.contextmanager
def gateway_on(home: Home, environment: dict | None = None, script=None, **more):
    with Upstream(script or replies(CHAT_REPLY)) as up:
        config = configuration({"up": provider(up.port, api_key="secret:provider/up")}, **more)
        with Gateway(config, data=home.data, environment=environment) as gateway:
            yield gateway, up


def expect_secret(home: Home, value: str = SECRET, **more) -> None:
    with gateway_on(home, **more) as (gateway, up):
        expect(gateway.chat(), 200)
        assert up.last.header("authorization") == f"Bearer {value}", up.last.headers
        assert "kanarie" not in gateway.log(), gateway.log()


def expect_shut(home: Home, said: str, **more) -> None:
    """The gateway serves and says what is wrong; the secret is not there, and nothing is changed."""
    keys = home.key_files()
    record = read_rows(home.database, "SELECT * FROM sealing_key")
    with gateway_on(home, **more) as (gateway, up):
        message = expect_error(gateway.chat(), 503)
        assert said in message, message
        assert said in gateway.log(), gateway.log()
        assert not up.requests
        expect(gateway.ask("GET", "/v1/models", None, auth()), 200)
    assert home.key_files() == keys
    assert read_rows(home.database, "SELECT * FROM sealing_key") == record


def test_the_first_start_makes_a_key_file_for_its_owner_alone():
    with Home() as home:
        before = os.umask(0)
        try:
            with gateway_on(home):
                pass
        finally:
            os.umask(before)
        (key,) = home.key_files()
        assert stat.S_IMODE(key.stat().st_mode) == 0o600, oct(key.stat().st_mode)
        text = key.read_text()
        with gateway_on(home):
            pass
        assert home.key_files() == [key] and key.read_text() == text


def test_references_to_secrets_work_without_a_desktop():
    with Home() as home:
        said = home.set_secret()
        assert "secret:provider/up" in said, said
        home.set_secret(OTHER_SECRET, "account/github/work")
        assert home.run("secrets", "list").split() == ["account/github/work", "provider/up"]
        expect_secret(home)
        assert not home.canaries()
        home.run("secrets", "remove", "provider/up")
        with gateway_on(home) as (gateway, _):
            assert "provider/up" in expect_error(gateway.chat(), 503)


def test_a_secret_that_is_set_while_the_gateway_runs_is_read_with_the_next_configuration():
    with Home() as home, gateway_on(home) as (gateway, up):
        expect_error(gateway.chat(), 503)
        home.set_secret()
        config = json.loads(gateway.config_path.read_text())
        config["keys"]["more"] = {"secret": "sk-plexus-client-more-1"}
        gateway.write_config(config)
        wait_for(lambda: gateway.chat().status == 200, "the new secret")
        assert up.last.header("authorization") == f"Bearer {SECRET}"


def test_values_the_original_sealed_are_opened_in_a_file():
    value = "enc:v1:0102030405060708090a0b0c:acc93c5942fa4390ce5db8c0d82b7277:091928cf9a7ec2288499d7ec0f8e717301e7"
    for key, status in (("00112233445566778899aabbccddeeff" * 2, 200), ("another", 503)):
        with Home() as home, Upstream(replies(CHAT_REPLY)) as up:
            config = configuration({"up": provider(up.port, api_key=value)})
            with Gateway(config, data=home.data, environment={"ENCRYPTION_KEY": key}) as gateway:
                answer = gateway.chat()
                assert answer.status == status, answer
                if status == 200:
                    assert up.last.header("authorization") == "Bearer sk-original-canary"
                else:
                    assert "ENCRYPTION_KEY" in expect_error(answer, 503)
                    assert "091928" not in gateway.log() + answer.body.decode()


def test_a_wrong_or_missing_encryption_key_is_said_and_changes_nothing():
    with Home() as home:
        right = {"ENCRYPTION_KEY": KEY_B}
        home.set_secret(environment=right)
        assert not home.key_files()
        expect_shut(home, "ENCRYPTION_KEY is not the key", environment={"ENCRYPTION_KEY": KEY_A})
        expect_shut(home, "ENCRYPTION_KEY, which is not set")
        assert "is not set" in home.set_secret(OTHER_SECRET, status=1)
        expect_secret(home, environment={"ENCRYPTION_KEY": f" {KEY_B}\n"})


def test_a_key_file_that_others_can_read_or_that_is_gone_is_not_replaced():
    with Home() as home:
        home.set_secret()
        (key,) = home.key_files()
        key.chmod(0o644)
        expect_shut(home, "chmod 600")
        key.chmod(0o600)
        away = home.folder / "away.key"
        key.rename(away)
        expect_shut(home, f"{key} is gone")
        away.rename(key)
        expect_secret(home)


def test_what_clients_said_is_sealed_in_the_database():
    answer = json.dumps({"id": "resp_1", "object": "response", "status": "completed", "model": "real-model",
                         "output": [{"id": "msg_1", "type": "message", "role": "assistant", "status": "completed",
                                     "content": [{"type": "output_text", "text": "kanarie answer",
                                                  "annotations": []}]}],
                         "usage": {"input_tokens": 1, "output_tokens": 1, "total_tokens": 2}}).encode()
    with Home() as home:
        home.set_secret()
        with gateway_on(home, script=replies(answer)) as (gateway, _):
            def ask(**fields):
                body = json.dumps({"model": "fast", **fields}).encode()
                return expect(gateway.ask("POST", RESPONSES, body, auth()), 200).json()
            first = ask(input="kanarie question")
            ask(input="and", previous_response_id=first["id"])
            conversation = expect(gateway.ask("POST", "/v1/conversations", json.dumps(
                {"metadata": {"topic": "kanarie topic"},
                 "items": [{"type": "message", "role": "user", "content": "kanarie item"}]}).encode(), auth()), 200).json()
            wait_for(lambda: len(read_rows(home.database, "SELECT id FROM responses")) == 2, "the answers")
            assert not home.canaries(), home.canaries()
        assert not home.canaries(), home.canaries()
        with gateway_on(home) as (gateway, _):
            kept = expect(gateway.ask("GET", f"{RESPONSES}/{first['id']}", None, auth()), 200).json()
            assert kept["output"][0]["content"][0]["text"] == "kanarie answer", kept
            items = expect(gateway.ask("GET", f"/v1/conversations/{conversation['id']}/items", None, auth()), 200)
            assert b"kanarie item" in items.body, items


def test_another_key_takes_the_place_of_the_old_one():
    with Home() as home:
        home.set_secret()
        (first,) = home.key_files()
        home.run("rekey")
        (second,) = home.key_files()
        assert second != first
        expect_secret(home)
        # Into the variable, to another value of it, and back to a file.
        home.run("rekey", environment={"NEW_ENCRYPTION_KEY": KEY_A})
        assert not home.key_files()
        expect_secret(home, environment={"ENCRYPTION_KEY": KEY_A})
        assert "is not set" in home.run("rekey", environment={"NEW_ENCRYPTION_KEY": KEY_B}, status=1)
        home.run("rekey", environment={"ENCRYPTION_KEY": KEY_A, "NEW_ENCRYPTION_KEY": KEY_B})
        expect_shut(home, "is not the key", environment={"ENCRYPTION_KEY": KEY_A})
        expect_secret(home, environment={"ENCRYPTION_KEY": KEY_B})
        assert "--key-file" in home.run("rekey", environment={"ENCRYPTION_KEY": KEY_B}, status=2)
        home.run("rekey", "--key-file", environment={"ENCRYPTION_KEY": KEY_B})
        expect_secret(home)
        assert not home.canaries()


def test_a_lost_key_can_be_given_up():
    with Home() as home:
        home.set_secret()
        (key,) = home.key_files()
        key.unlink()
        assert "is gone" in home.run("rekey", status=1)
        said = home.run("rekey", "--forget")
        assert "1 rows that could not be opened were deleted" in said, said
        assert (home.database.parent / "plexus.db.before-rekey").exists(), said
        assert home.run("secrets", "list") == ""
        home.set_secret()
        expect_secret(home)


def test_a_key_that_cannot_be_had_now_is_not_given_up():
    with Home() as home:
        home.set_secret()
        (key,) = home.key_files()
        key.chmod(0o644)
        assert "deleted" not in home.run("rekey", "--forget", status=1)
        key.chmod(0o600)
        expect_secret(home)


def test_rekey_and_restore_are_refused_while_a_gateway_runs():
    with Home() as home:
        home.set_secret()
        passphrase = {"BACKUP_PASSPHRASE": PASSPHRASE}
        keys = home.key_files()
        with gateway_on(home) as (gateway, _):
            assert "in use" in home.run("rekey", status=2)
            backup = home.folder / "b"
            home.run("backup", str(backup), environment=passphrase)
            assert "in use" in home.run("restore", str(backup), environment=passphrase, status=2)
            expect(gateway.chat(), 200)
        assert home.key_files() == keys
        expect_secret(home)


def fill(home: Home, rows: int) -> None:
    """Answers kept in the clear, as an earlier version did, so that changing the key takes its time."""
    import sqlite3
    with contextlib.closing(sqlite3.connect(home.database)) as connection, connection:
        connection.executemany(
            "INSERT INTO responses (owner, id, parent_id, conversation_id, provider, model, upstream_id, status, "
            "background, created_ms, expires_ms, input, output, object) VALUES ('app', ?, '', '', 'up', 'm', '', 'completed', 0, 1, 9999999999999, ?, '[]', '{}')",
            [(f"resp_{number}", json.dumps(["x" * 20_000])) for number in range(rows)])


def test_rekey_survives_being_killed_at_any_point():
    with Home() as home:
        home.set_secret()
        fill(home, 1500)
        started = time.monotonic()
        process = home.start("rekey")
        process.communicate(b"", timeout=120)
        whole = time.monotonic() - started
        assert process.returncode == 0
        interrupted = 0
        steps = 12
        for step in range(steps):
            process = home.start("rekey")
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(whole * step / steps)
            process.send_signal(signal.SIGKILL)
            process.communicate()
            interrupted += process.returncode == -signal.SIGKILL
            assert home.run("secrets", "list").split() == ["provider/up"]
            if step % 3 == 0:
                expect_secret(home)
        assert interrupted >= steps // 2, f"only {interrupted} were killed on their way"
        home.run("rekey")
        expect_secret(home)
        (row,) = read_rows(home.database, "SELECT COUNT(*), COUNT(DISTINCT substr(input, 1, 16)) FROM responses")
        assert row == (1500, 1), row


def test_a_backup_is_restored_with_its_secrets_under_another_key():
    with Home() as home, Home() as other:
        home.set_secret()
        home.set_secret(OTHER_SECRET, "account/github/work")
        with gateway_on(home) as (gateway, _):
            expect(gateway.chat(), 200)
            wait_for(lambda: read_rows(home.database, "SELECT id FROM exchanges WHERE state <> 'running'"), "the row")
        passphrase = {"BACKUP_PASSPHRASE": PASSPHRASE}
        core, full = home.folder / "core.plxbackup", home.folder / "full.plxbackup"
        home.run("backup", str(core), given=PASSPHRASE + "\n")
        home.run("backup", str(full), "--full", environment=passphrase)
        for backup in (core, full):
            assert stat.S_IMODE(backup.stat().st_mode) == 0o600
            assert b"kanarie" not in backup.read_bytes() and b"provider" not in backup.read_bytes()
        assert "is there already" in home.run("backup", str(core), environment=passphrase, status=2)
        assert "passphrase" in home.run("backup", str(home.folder / "x"), status=2)
        assert "characters" in home.run("backup", str(home.folder / "x"), given="short", status=2)

        other.run("restore", str(full), environment={**passphrase, "ENCRYPTION_KEY": KEY_A})
        assert not other.key_files()
        expect_secret(other, environment={"ENCRYPTION_KEY": KEY_A})
        assert len(read_rows(other.database, "SELECT id FROM exchanges")) >= 1
        # Over what is there, which is kept.
        home.run("secrets", "remove", "provider/up")
        said = home.run("restore", str(core), environment=passphrase)
        assert "before-restore" in said, said
        expect_secret(home)
        assert home.run("secrets", "list").split() == ["account/github/work", "provider/up"]
        kept = home.data / "plexus.db.before-restore"
        assert read_rows(kept, "SELECT name FROM secrets") == [("account/github/work",)]
        assert not home.canaries()


def test_a_backup_with_the_databases_key_opens_with_it_alone():
    with Home() as home, Home() as other:
        home.set_secret()
        backup = home.folder / "b.plxbackup"
        home.run("backup", str(backup), "--with-key")
        refused = other.run("restore", str(backup), status=2)
        assert "ENCRYPTION_KEY" in refused, refused
        assert not other.database.exists() and not other.key_files()
        (key,) = home.key_files()
        other.data.mkdir(mode=0o700, exist_ok=True)
        shutil.copy(key, other.data)
        other.run("restore", str(backup))
        expect_secret(other)


def test_a_key_that_was_changed_takes_the_backups_made_with_it_along_and_says_so():
    with Home() as home:
        home.set_secret()
        backup = home.folder / "b.plxbackup"
        home.run("backup", str(backup), "--with-key")
        assert "do not open any more" in home.run("rekey")
        assert "neither in ENCRYPTION_KEY nor in" in home.run("restore", str(backup), status=2)
        expect_secret(home)


def damaged(backup: Path) -> dict[str, bytes]:
    whole = backup.read_bytes()
    middle = len(whole) // 2
    return {"a changed byte": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1:],
            "a changed last byte": whole[:-1] + bytes([whole[-1] ^ 0x80]), "cut": whole[:-1], "cut short": whole[:100],
            "longer": whole + b"\0", "empty": b"", "a database": b"SQLite format 3\0" + bytes(4096)}


def test_a_damaged_backup_or_a_wrong_passphrase_changes_nothing():
    with Home() as home:
        home.set_secret()
        passphrase = {"BACKUP_PASSPHRASE": PASSPHRASE}
        backup = home.folder / "b.plxbackup"
        home.run("backup", str(backup), environment=passphrase)
        before = {path.name: path.read_bytes() for path in home.data.iterdir()}
        bad = home.folder / "bad.plxbackup"
        for what, content in damaged(backup).items():
            bad.write_bytes(content)
            said = home.run("restore", str(bad), environment=passphrase, status=2)
            assert str(bad) in said, (what, said)
            assert {path.name: path.read_bytes() for path in home.data.iterdir()} == before, what
        assert "not its passphrase" in home.run("restore", str(backup), given="another passphrase", status=2)
        assert {path.name: path.read_bytes() for path in home.data.iterdir()} == before
        expect_secret(home)


@table(["rekey", "backup X", "restore X"], Home, str)
def test_commands_say_when_there_is_nothing_to_work_on(home, command):
    said = home.run(*command.split(), environment={"BACKUP_PASSPHRASE": PASSPHRASE}, status=2)
    assert "There is no database" in said or "cannot be read" in said, said
    assert not home.data.exists() or not list(home.data.iterdir())
