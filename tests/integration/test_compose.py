# SPDX-License-Identifier: GPL-3.0-or-later
"""installers/compose as plain processes: its nginx before two plexusd with its configuration, on one PostgreSQL. What
containers would add is their networks alone."""

import contextlib
import hashlib
import http.client
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
from pathlib import Path

from harness import CHAT, CHAT_BODY, CHAT_REPLY, KEY, REPOSITORY, STREAM_BODY, auth, notice, wait_for
from management_client import ADMIN
from postgres import Postgres
from test_nodes import node
from upstream import STREAM_HEAD, Upstream, replies

COMPOSE = REPOSITORY / "installers" / "compose"
HEALTH = REPOSITORY / "installers" / "container" / "health.sh"
ANOTHER = "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def changed(text: str, **replacements: str) -> str:
    """The file as it is, but for what a container would give: each must be there, or the example has moved on."""
    for old, new in replacements.values():
        assert old in text, f"the example no longer says {old!r}"
        text = text.replace(old, new)
    return text


def configuration_of(provider_port: int) -> str:
    digest = "sha256:" + hashlib.sha256(KEY.encode()).hexdigest()
    return changed((COMPOSE / "plexus.yaml").read_text(), provider=("https://api.openai.com/v1", f"http://127.0.0.1:{provider_port}/v1"),
                   key=(ANOTHER, digest))


class Front:
    """nginx with the example's configuration."""

    def __init__(self, nodes: list[int]):
        self.port = free_port()
        self.folder = Path(tempfile.mkdtemp(prefix="plexus-front-"))
        text = changed((COMPOSE / "nginx.conf").read_text(), one=("127.0.0.1:4001", f"127.0.0.1:{nodes[0]}"),
                       two=("127.0.0.1:4002", f"127.0.0.1:{nodes[1]}"), listen=("listen 8080;", f"listen 127.0.0.1:{self.port};"),
                       pid=("/run/nginx.pid", f"{self.folder}/nginx.pid"), errors=("/dev/stderr", f"{self.folder}/errors"),
                       log=("/dev/stdout", f"{self.folder}/log"), workers=("worker_processes auto;", "worker_processes 1; daemon off;"))
        scratch = "".join(f"{kind}_temp_path {self.folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        (self.folder / "nginx.conf").write_text(text.replace("http {", "http {\n" + scratch, 1))
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        self.process = subprocess.Popen(["setpriv", "--pdeathsig", "KILL", program, "-c", str(self.folder / "nginx.conf"), "-e",
                                         str(self.folder / "errors")], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(self._answers, "nginx: " + str(self.folder))

    def _answers(self) -> bool:
        if self.process.poll() is not None:
            raise AssertionError("nginx ended: " + (self.folder / "errors").read_text())
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
            return True
        return False

    def ask(self, method: str, path: str, body: bytes | None = None, headers: dict | None = None) -> tuple[int, bytes]:
        with contextlib.closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)) as connection:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read()

    def __enter__(self) -> "Front":
        return self

    def __exit__(self, *_) -> None:
        self.process.send_signal(signal.SIGQUIT)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        log = (self.folder / "log").read_text()
        assert KEY not in log and ADMIN not in log, "the front wrote a key down"
        shutil.rmtree(self.folder, ignore_errors=True)


@contextlib.contextmanager
def stage(*scripts):
    environment = {"OPENAI_API_KEY": "sk-compose-provider"}
    with Upstream(*scripts) as provider, Postgres() as database:
        config = configuration_of(provider.port)
        with node(database, config, environment=environment) as one, node(database, config, environment=environment) as two, \
                Front([one.port, two.port]) as front:
            yield provider, one, two, front


def test_a_stream_arrives_as_it_is_made():
    release = threading.Event()

    def slow(call):
        call.head(200, [*STREAM_HEAD, ("Transfer-Encoding", "chunked")])
        call.chunk(b'data: {"choices":[{"index":0,"delta":{"role":"assistant","content":"first"}}]}\n\n')
        assert release.wait(20), "the first piece never arrived"
        call.chunk(b'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n')
        call.end()

    with stage(slow) as (_, _, _, front), \
            contextlib.closing(http.client.HTTPConnection("127.0.0.1", front.port, timeout=20)) as connection:
        connection.request("POST", CHAT, STREAM_BODY, auth())
        answer = connection.getresponse()
        assert answer.status == 200 and answer.getheader("Content-Type").startswith("text/event-stream"), answer.headers
        seen = b""
        while b"first" not in seen:
            piece = answer.read1()
            assert piece, "the stream ended before its first piece"
            seen += piece
        release.set()
        assert b"[DONE]" in answer.read()


def test_requests_go_on_when_a_node_ends_and_management_stays_inside():
    with stage(replies(CHAT_REPLY)) as (provider, one, two, front):
        one.expect_exit = None
        for _ in range(8):
            status, body = front.ask("POST", CHAT, CHAT_BODY, auth())
            assert status == 200, body
        assert provider.last.header("authorization") == "Bearer sk-compose-provider"
        logs = (one.log() + two.log())
        assert "sk-compose-provider" not in logs
        for path in ("/v0/management/config", "/.well-known/plexus/openapi.json", "/mcp/plexus"):
            status, _ = front.ask("GET", path, headers={"x-admin-key": ADMIN})
            assert status == 404, (path, status)
        assert front.ask("GET", "/health")[0] == 200
        one.kill()
        statuses = [front.ask("POST", CHAT, CHAT_BODY, auth())[0] for _ in range(12)]
        assert statuses == [200] * 12, statuses
        assert front.ask("GET", "/v1/models", headers=auth())[0] == 200


def test_the_health_check_of_the_container():
    with stage(replies(CHAT_REPLY)) as (_, one, _, _):
        healthy = subprocess.run([str(HEALTH)], env={"PATH": os.environ["PATH"], "PLEXUS_PORT": str(one.port)}, timeout=10,
                                 capture_output=True, check=False)
        assert healthy.returncode == 0, healthy
    dead = subprocess.run([str(HEALTH)], env={"PATH": os.environ["PATH"], "PLEXUS_PORT": str(free_port())}, timeout=10,
                          capture_output=True, check=False)
    assert dead.returncode != 0, dead


def test_the_files_agree_with_one_another():
    try:
        import yaml
    except ImportError:
        notice("skipped: python3-yaml is not installed, so the compose file was not read")
        return
    services = yaml.safe_load((COMPOSE / "compose.yaml").read_text())["services"]
    upstreams = re.findall(r"server (127\.0\.0\.1:\d+)", (COMPOSE / "nginx.conf").read_text())
    nodes = [service for name, service in services.items() if name.startswith("node")]
    assert [service["command"][-1] for service in nodes] == upstreams
    assert [f"127.0.0.1:{service['environment']['PLEXUS_PORT']}" for service in nodes] == upstreams
    assert all(service["network_mode"] == "service:front" and "ports" not in service for service in nodes)
    assert len({volume for service in nodes for volume in service["volumes"] if "/var/lib" in volume}) == 2
    wanted = set(re.findall(r"^([A-Z_]+)=", (COMPOSE / "plexus.env.example").read_text(), re.MULTILINE))
    assert wanted == {"PGPASSWORD", "ENCRYPTION_KEY", "ADMIN_KEY", "OPENAI_API_KEY"}
    pods = [item for item in yaml.safe_load_all((REPOSITORY / "installers/kubernetes/plexusd.yaml").read_text())
            if item["kind"] == "StatefulSet"]
    containers = {item["name"]: item for item in pods[0]["spec"]["template"]["spec"]["containers"]}
    assert containers["plexusd"]["args"][-1] == "127.0.0.1:4000" and "ports" not in containers["plexusd"]
    mounts = {mount["name"] for item in containers.values() for mount in item["volumeMounts"]}
    assert mounts <= {volume["name"] for volume in pods[0]["spec"]["template"]["spec"]["volumes"]} | {"data"}
    assert json.dumps(pods[0]["spec"]["selector"]["matchLabels"]) == json.dumps(pods[0]["spec"]["template"]["metadata"]["labels"])
