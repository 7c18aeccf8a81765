# SPDX-License-Identifier: GPL-3.0-or-later
"""Another key, a backup and a restore of what several nodes share in a PostgreSQL."""

from canaries import plant
from harness import expect, expect_error
from postgres import Postgres
from test_vault import KEY_A, KEY_B, OTHER_SECRET, PASSPHRASE, SECRET, Home, expect_secret, gateway_on

PASSING = plant("passphrase of a server's backup", "kanarie passphrase of a server")


def test_another_key_a_backup_and_a_restore_of_a_server():
    with Postgres() as database, Home() as home:
        first = {**database.environment, "ENCRYPTION_KEY": KEY_A}
        second = {**database.environment, "ENCRYPTION_KEY": KEY_B}
        passphrase = {"BACKUP_PASSPHRASE": PASSING}
        home.set_secret(environment=first)
        expect_secret(home, environment=first)
        backup = home.folder / "backup"
        with gateway_on(home, environment=first) as (gateway, _):
            expect(gateway.chat(), 200)
            assert "in use" in home.run("rekey", environment={**first, "NEW_ENCRYPTION_KEY": KEY_B}, status=2)
            assert "1 secrets" in home.run("backup", str(backup), environment={**first, **passphrase})
            assert "in use" in home.run("restore", str(backup), environment={**first, **passphrase}, status=2)
        home.run("rekey", environment={**first, "NEW_ENCRYPTION_KEY": KEY_B})
        expect_secret(home, environment=second)
        with gateway_on(home, environment=first) as (gateway, up):
            expect_error(gateway.chat(), 503)
            assert not up.requests
        home.set_secret(OTHER_SECRET, environment=second)
        said = home.run("restore", str(backup), environment={**second, **passphrase})
        assert "plexus_before_restore" in said, said
        expect_secret(home, SECRET, environment=second)


def test_a_file_moves_to_a_server():
    with Postgres() as database, Home() as home:
        home.set_secret()
        backup = home.folder / "backup"
        home.run("backup", str(backup), given=PASSPHRASE + "\n")
        server = {**database.environment, "ENCRYPTION_KEY": KEY_A}
        home.run("restore", str(backup), environment={**server, "BACKUP_PASSPHRASE": PASSPHRASE})
        expect_secret(home, environment=server)
