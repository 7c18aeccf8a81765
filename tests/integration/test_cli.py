# SPDX-License-Identifier: GPL-3.0-or-later
"""plexusd's subcommands: offline ones, and those that ask a running gateway."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import canaries
import harness
from harness import free_port, wait_for
from management_client import ADMIN
from test_management_coverage import Scene

SHELLS = {"bash": ["bash", "-n"], "zsh": ["bash", "-n"]}  # zsh runs bash's completions


def run(*words: str, key: str | None = ADMIN, url: str | None = None, status: int = 0, text: str | None = None,
        **environment: str) -> subprocess.CompletedProcess:
    variables = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": "/nonexistent",
                 **{name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")},
                 **({"ADMIN_KEY": key} if key else {}), **({"PLEXUS_URL": url} if url else {}), **environment}
    done = subprocess.run([str(harness.plexusd), *words], env=variables, input=text, capture_output=True, text=True,
                          timeout=30, check=False)
    canaries.look_at_text(f"what plexusd {' '.join(words[:2])} printed", done.stdout, done.stderr)
    assert done.returncode == status, (words, done.returncode, done.stdout[-500:], done.stderr[-500:])
    return done


class Desk(Scene):
    """A scene that is asked from the command line."""

    def run(self, *words: str, **more) -> subprocess.CompletedProcess:
        return run(*words, url=f"http://127.0.0.1:{self.gateway.port}", **more)


def test_help_lists_commands_and_says_what_is_unknown():
    everything = run("help").stdout
    for name in ("config validate", "keys create", "usage", "trace", "api call", "completion"):
        assert name in everything, name
    assert "--if-revision" in run("help", "config", "import").stdout
    assert run("config", "import", "--help").stdout == run("help", "config", "import").stdout
    unknown = run("confg", status=2)
    assert "did you mean \u201cconfig\u201d" in unknown.stderr and not unknown.stdout
    assert "--no-such-thing" in run("usage", "--no-such-thing", status=2).stderr


def test_a_line_without_a_command_is_the_daemons():
    assert run("--version").stdout.startswith("plexusd ")
    assert "--config FILE" in run("--help").stdout
    assert "unknown option" in run("--nonsense", status=2).stderr


def test_files_are_checked_without_a_gateway():
    folder = Path(harness.tempfile.mkdtemp(prefix="plexus-cli-"))
    try:
        good, bad = folder / "good.yaml", folder / "bad.yaml"
        good.write_text("providers:\n  up: {api_base_url: 'https://api.example/v1'}\n")
        bad.write_text("providers:\n  up: {api_bse_url: 'https://api.example/v1'}\n")
        assert "valid" in run("config", "validate", str(good), key=None).stdout
        said = run("config", "validate", str(bad), key=None, status=1).stderr
        assert f"{bad}:2:" in said and "did you mean api_base_url" in said
        assert "No such file" in run("config", "validate", str(folder / "none"), status=1).stderr
        assert "valid" in run("config", "validate", "-", text=good.read_text()).stdout
    finally:
        harness.shutil.rmtree(folder)


def test_keys_usage_and_traces():
    with Desk() as desk:
        made = desk.run("keys", "create", "robot", "--comment", "for tests", "--quota", "day", "--model", "fast")
        secret = made.stdout.strip()
        assert secret.startswith("sk-plexus-") and "\n" not in secret
        listed = desk.run("keys", "list").stdout
        assert "robot" in listed and "for tests" in listed and secret not in listed
        assert "robot" in desk.run("keys", "create", "robot", status=1).stderr
        desk.run("keys", "disable", "robot")
        keys = {key["name"]: key for key in json.loads(desk.run("keys", "list", "--json").stdout)["data"]}
        assert keys["robot"]["enabled"] is False
        assert "--yes" in desk.run("keys", "rotate", "robot", status=2).stderr
        assert desk.run("keys", "rotate", "robot", "--yes").stdout.strip() != secret
        usage = desk.run("usage", "--limit", "5").stdout
        assert desk.request in usage and "fast" in usage
        assert "total" in desk.run("usage", "summary", "--range", "hour").stdout
        trace = desk.run("trace", desk.request).stdout
        assert "Attempts" in trace and "real-model" in trace
        assert "no request" in desk.run("trace", "nothing", status=1).stderr


def test_the_configuration_is_shown_changed_and_taken_back():
    with Desk() as desk:
        text = desk.run("config", "show").stdout
        assert "api_key: env:UP_KEY" in text.replace('"', "") and "sha256" not in text
        file = desk.gateway.folder / "out.yaml"
        desk.run("config", "export", "--out", str(file))
        assert file.read_text() == text
        changed = desk.gateway.folder / "changed.yaml"
        changed.write_text("providers:\n  up: {api_base_url: 'http://127.0.0.1:9/v1'}\n")
        assert "--yes" in desk.run("config", "import", str(changed), status=2).stderr
        assert "revision" in desk.run("config", "import", str(changed), "--if-revision", "1", "--yes", status=1).stderr
        assert "in force" in desk.run("config", "import", str(changed), "--yes").stdout
        revisions = json.loads(desk.run("config", "revisions", "--json").stdout)
        newest = revisions["data"][0]["number"]
        assert "models" in desk.run("config", "diff", str(newest - 1)).stdout
        desk.run("config", "rollback", str(newest - 1), "--yes")
        assert "fast" in desk.run("config", "show").stdout


def test_every_operation_can_be_called():
    with Desk() as desk:
        listed = json.loads(run("api", "list", "--json", key=None).stdout)
        assert {each["id"] for each in listed} == set(desk.api.operations)
        described = run("api", "describe", "listUsage", key=None).stdout
        assert "sortBy" in described and "UsagePage" in described
        assert "did you mean" in run("api", "describe", "listUsag", status=2).stderr
        assert json.loads(desk.run("api", "call", "getStatus").stdout)["running"] is True
        assert json.loads(desk.run("api", "call", "listUsage", "--all").stdout)[0]["requestId"] == desk.request
        assert "gen_ai" in desk.run("api", "call", "getMetrics").stdout
        assert "slug" in desk.run("api", "call", "getProvider", status=2).stderr
        desk.run("api", "call", "patchProvider", "--param", "slug=up", "--body", '{"discount": 0.25}')
        assert json.loads(desk.run("api", "call", "getProvider", "--param", "slug=up").stdout)["discount"] == 0.25
        desk.run("api", "call", "patchProvider", "--param", "slug=up", "--body-file", "-", text='{"discount": 0.5}')
        assert "--yes" in desk.run("api", "call", "deleteUsage", "--param", "olderThanDays=0", status=2).stderr
        assert json.loads(desk.run("api", "call", "deleteUsage", "--param", "olderThanDays=0", "--yes").stdout) == {
            "deleted": 1}
        assert "discount" in desk.run("api", "call", "patchProvider", "--param", "slug=up", "--body",
                                      '{"discount": 7}', status=1).stderr


def test_where_the_key_comes_from_and_where_it_goes():
    with Desk() as desk:
        file = desk.gateway.folder / "key"
        canaries.mine(file)
        file.write_text(ADMIN + "\n")
        file.chmod(0o644)
        assert "chmod 600" in desk.run("usage", "--key-file", str(file), key=None, status=2).stderr
        file.chmod(0o600)
        desk.run("usage", "--key-file", str(file), key=None)
        desk.run("usage", key=None, PLEXUS_KEY_FILE=str(file))
        assert "ADMIN_KEY" in desk.run("usage", key=None, status=2).stderr
        assert "neither" in desk.run("usage", key="wrong", status=1).stderr
        # A client's own key sees its own.
        assert desk.request in desk.run("usage", key=desk.keys["app"]).stdout
        assert desk.request not in desk.run("usage", key=desk.keys["other"]).stdout
        assert "ADMIN_KEY" in desk.run("keys", "list", key=desk.keys["app"], status=1).stderr
        assert "in the clear" in run("usage", url="http://192.0.2.7:4000", status=2).stderr
        nothing = f"http://127.0.0.1:{free_port()}"
        assert "is the gateway running" in run("usage", url=nothing, status=1).stderr
        assert "--admin-key" not in run("help").stdout


def test_shells_and_man_know_every_command():
    names = [line.split()[0] for line in run("help").stdout.splitlines() if line.startswith("  ")]
    for shell, check in SHELLS.items():
        script = run("completion", shell).stdout
        subprocess.run(check, input=script, text=True, check=True, timeout=10)
        assert all(name in script for name in names), shell
    bash = run("completion", "bash").stdout + (
        "\nCOMP_WORDS=(plexusd config im); COMP_CWORD=2; _plexusd; echo ${COMPREPLY[@]}"
        "\nCOMP_WORDS=(plexusd ke); COMP_CWORD=1; _plexusd; echo ${COMPREPLY[@]}"
        "\nCOMP_WORDS=(plexusd keys create --exp); COMP_CWORD=3; _plexusd; echo ${COMPREPLY[@]}")
    completed = subprocess.run(["bash", "-c", bash], capture_output=True, text=True, check=True, timeout=10).stdout
    assert completed.split("\n")[:3] == ["import", "keys", "--expires-minutes"], completed
    assert "complete -c plexusd" in run("completion", "fish").stdout
    assert "bash, zsh, fish" in run("completion", "tcsh", status=2).stderr
    page = run("man").stdout
    assert page.startswith(".TH PLEXUSD 1") and all(name in page for name in names)


def test_no_key_is_seen_in_the_list_of_processes():
    with Desk() as desk:
        # Held up by a provider that does not answer, so that it can be looked at.
        seen = []

        def look() -> bool:
            process = subprocess.Popen([str(harness.plexusd), "usage", "--url", f"http://127.0.0.1:{desk.gateway.port}"],
                                       env={"PATH": os.environ["PATH"], "ADMIN_KEY": ADMIN}, stdout=subprocess.PIPE)
            try:
                seen.append(Path(f"/proc/{process.pid}/cmdline").read_bytes())
            finally:
                process.communicate(timeout=30)
            return b"usage" in seen[-1]

        wait_for(look, "the command line")
        assert all(ADMIN.encode() not in line for line in seen)
