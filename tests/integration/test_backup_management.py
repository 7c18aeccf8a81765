# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups and the secret store by the management API: made, read to their end, restored by the next start; and
never a value of a secret."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path

import canaries
import harness
from harness import Gateway, expect, read_rows
from management_client import ADMIN, Api, managed

SECRET = canaries.PROVIDER_KEY
PASSPHRASE = canaries.plant("passphrase of a backup by the API", "kanarie passphrase by the API")
OTHER = {"api_base_url": "http://127.0.0.1:9/v1", "models": ["m"],
         "api_key": canaries.plant("later provider key", "kanarie-later-key-1a2b3c")}
# These have the key of the database in a file of its own.
BY_FILE = {"ADMIN_KEY": ADMIN, "ENCRYPTION_KEY": None, "BACKUP_PASSPHRASE": None}


def filled(**more) -> Gateway:
    gateway = managed(environment=BY_FILE, **more)
    Api(gateway).call("putProvider", {"api_base_url": "http://127.0.0.1:9/v1", "api_key": SECRET, "models": ["m"]},
                      slug="one")
    return gateway


def test_a_backup_is_made_listed_downloaded_and_restored_by_the_command():
    with filled() as gateway:
        api = Api(gateway)
        made = api.call("createBackup", {"passphrase": PASSPHRASE})
        assert made["opensWith"] == "passphrase" and made["keyId"] is None, made
        listed = api.call("listBackups")
        assert listed["data"] == [made] and listed["folder"].endswith("/backups") and listed["restores"] is None
        content = expect(api.send("downloadBackup", name=made["name"]), 200).body
        assert len(content) == made["bytes"]
        facts = api.call("validateBackup", {"passphrase": PASSPHRASE}, name=made["name"])
        assert facts["secrets"] == 1 and facts["contents"] == "core" and "restored" in facts["note"], facts
        folder = Path(tempfile.mkdtemp(prefix="plexus-restored-"))
        try:
            (folder / "b.plxbackup").write_bytes(content)
            done = subprocess.run(
                [str(harness.plexusd), "restore", str(folder / "b.plxbackup"), "--data-dir", str(folder / "data")],
                env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "BACKUP_PASSPHRASE": PASSPHRASE},
                capture_output=True, timeout=60, check=False)
            assert done.returncode == 0, done
            with Gateway(None, data=folder / "data", environment=BY_FILE) as other:
                assert [row["slug"] for row in Api(other).call("listProviders")["data"]] == ["one"]
        finally:
            shutil.rmtree(folder)
        assert api.call("deleteBackup", name=made["name"]) == {"deleted": 1}
        assert api.call("listBackups")["total"] == 0


def test_names_lead_to_backups_and_nowhere_else():
    with filled() as gateway:
        api = Api(gateway)
        made = api.call("createBackup", {"passphrase": PASSPHRASE})
        for name in ("../plexus.db", "plexus.db", "..", f"../backups/{made['name']}", f"{made['name']}/.."):
            for operation in ("downloadBackup", "deleteBackup"):
                assert api.send(operation, name=name).status == 404, name
            assert api.send("validateBackup", {}, name=name).status == 404, name
            api.refusal(404, "restoreBackup", {"name": name})
        assert gateway.database.exists() and api.call("listBackups")["total"] == 1


def test_a_wrong_passphrase_and_a_damaged_file_are_told():
    with filled() as gateway:
        api = Api(gateway)
        name = api.call("createBackup", {"passphrase": PASSPHRASE, "contents": "full"})["name"]
        assert "passphrase" in api.refusal(400, "validateBackup", {}, name=name)["message"]
        assert "passphrase" in api.refusal(400, "validateBackup", {"passphrase": "kanarie wrong one"}, name=name)["message"]
        assert api.call("validateBackup", {"passphrase": PASSPHRASE}, name=name)["contents"] == "full"
        file = gateway.data / "backups" / name
        file.write_bytes(file.read_bytes()[:-1])
        for operation, body in (("validateBackup", {}), ("restoreBackup", {"name": name})):
            parameters = {} if operation == "restoreBackup" else {"name": name}
            said = api.refusal(400, operation, {**body, "passphrase": PASSPHRASE}, **parameters)
            assert "Nothing was changed" in said["message"], said
        assert [path.name for path in (gateway.data / "backups").iterdir()] == [name]
        assert not gateway.database.with_name("plexus.db.next").exists()
        api.refusal(422, "createBackup", {"contents": "half"})
        assert api.call("listAudit")["total"] > 0


def test_a_restore_is_prepared_and_in_force_with_the_next_start():
    with filled() as gateway:
        api = Api(gateway)
        # Without a passphrase it opens with the database's own key.
        made = api.call("createBackup", {})
        assert made["opensWith"] == "key" and made["keyId"] == api.call("getSecretStore")["keyId"]
        api.call("putProvider", OTHER, slug="later")
        facts = api.call("restoreBackup", {"name": made["name"]})
        assert "Start Plexus again" in facts["note"], facts
        assert api.call("listBackups")["restores"]
        assert len(api.call("listProviders")["data"]) == 2, "nothing changes before"
        gateway.stop()
        with Gateway(None, data=gateway.data, environment=BY_FILE) as second:
            again = Api(second)
            assert [row["slug"] for row in again.call("listProviders")["data"]] == ["one"]
            assert again.call("getProvider", slug="one")["api_key"]["last4"] == SECRET[-4:]
            assert again.call("listBackups")["restores"] is None
            assert "before-restore" in second.log(), second.log()
        kept = gateway.data / "plexus.db.before-restore"
        assert read_rows(kept, "SELECT COUNT(*) FROM secrets") == [(2,)]


def test_the_secret_store_is_told_and_never_a_value():
    with filled() as gateway:
        api = Api(gateway)
        state = api.call("getSecretStore")
        assert state["state"] == "ready" and state["keySource"] == "file" and state["secrets"] == 1, state
        assert state["problem"] is None
        names = api.call("listSecrets")
        assert names["data"] == [{"name": "provider/one"}], names
        data = gateway.data
        gateway.stop()
        (key,) = data.glob("plexus-*.key")
        key.rename(data / "away")
        with Gateway(None, data=data, environment=BY_FILE) as second:
            state = Api(second).call("getSecretStore")
            assert state["state"] == "missing" and "is gone" in state["problem"], state
            assert state["secrets"] == 1, state
