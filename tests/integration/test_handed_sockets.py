# SPDX-License-Identifier: GPL-3.0-or-later
"""Sockets that a service manager has opened: served in place of an address, kept over a restart, not inherited."""

import os
import signal
import socket
import subprocess
import tempfile
import threading
from pathlib import Path

import harness
import wire

# The number a process is told must be its own, so it is said by whoever becomes plexusd. Sockets begin at 3.
HANDS_OVER = "export LISTEN_PID=$$; exec \"$@\""


class Activated:
    """plexusd as systemd starts it for plexusd.socket."""

    def __init__(self, listening: socket.socket | None, folder: Path, **environment: str):
        hands_over = HANDS_OVER + (f" 3<&{listening.fileno()}" if listening else "")
        self.process = subprocess.Popen(
            ["bash", "-c", hands_over, "bash", str(harness.plexusd), "--data-dir", str(folder / "data"), "--demo", "--drain-seconds", "0"],
            env={"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8", "LISTEN_FDS": "1", **environment},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, pass_fds=[listening.fileno()] if listening else [])
        self.errors: list[str] = []
        self.reader = threading.Thread(target=lambda: self.errors.extend(self.process.stderr), daemon=True)
        self.reader.start()

    def first_line(self) -> str:
        return self.process.stdout.readline().strip()

    def end(self) -> int:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(20)
        self.reader.join(5)
        self.process.stdout.close()
        self.process.stderr.close()
        return code


def test_handed_sockets_are_served_and_outlive_a_restart():
    with tempfile.TemporaryDirectory(prefix="plexus-sockets-") as folder, socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        first = Activated(listening, Path(folder))
        try:
            assert first.first_line() == f"Plexus is listening on http://127.0.0.1:{port}", first.errors
            assert wire.ask(port, "GET", "/health").status == 200
        finally:
            code = first.end()
        assert code == 0, first.errors
        # Nobody serves it, and yet whoever connects is not refused.
        with socket.create_connection(("127.0.0.1", port), 5) as waiting:
            waiting.sendall(f"GET /health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n".encode())
            second = Activated(listening, Path(folder))
            try:
                waiting.settimeout(20)
                assert waiting.recv(64).startswith(b"HTTP/1.1 200 "), second.errors
            finally:
                assert second.end() == 0, second.errors


def test_a_socket_beyond_this_computer_is_refused():
    with tempfile.TemporaryDirectory(prefix="plexus-sockets-") as folder, socket.create_server(("0.0.0.0", 0)) as listening:
        refused = Activated(listening, Path(folder))
        assert refused.process.wait(20) == 1
        refused.end()
        assert "beyond this computer" in "".join(refused.errors), refused.errors


def test_variables_systemd_would_not_write_are_an_error():
    with tempfile.TemporaryDirectory(prefix="plexus-sockets-") as folder:
        refused = Activated(None, Path(folder), LISTEN_FDS="many")
        assert refused.process.wait(20) == 2
        refused.end()
        assert "LISTEN_FDS" in "".join(refused.errors), refused.errors
