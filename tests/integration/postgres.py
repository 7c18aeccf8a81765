# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL of the test's own, in a scratch folder, on a unix socket alone. It does not run as root: there the
user `postgres` of its package runs it. Without PostgreSQL the test fails and says what to install."""

from __future__ import annotations

import contextlib
import glob
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

START_SECONDS = 30.0


def programs() -> Path:
    """Debian's lie outside of PATH, by version; the newest counts."""
    found = shutil.which("initdb")
    folders = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]), reverse=True)
    folder = Path(folders[0]) if folders else Path(found).parent if found else None
    if folder is None or not (folder / "initdb").exists():
        raise AssertionError("PostgreSQL is not installed; tests/run.sh installs it (Debian: apt-get install postgresql)")
    return folder


class Postgres:
    """One server with one empty database, which can be stopped and started again."""

    def __init__(self) -> None:
        self.programs = programs()
        self.folder = Path(tempfile.mkdtemp(prefix="plexus-pg-"))
        self.data = self.folder / "data"
        self.process: subprocess.Popen | None = None
        self._user = ["setpriv", "--pdeathsig", "KILL"]
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
            self._user += ["--reuid=postgres", "--regid=postgres", "--clear-groups"]
        self._user.append("--")
        self._run("initdb", "-D", str(self.data), "-U", "plexus", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8",
                  "--no-sync")
        self.start()

    def _run(self, tool: str, *arguments: str) -> str:
        done = subprocess.run([*self._user, str(self.programs / tool), *arguments], capture_output=True, text=True,
                              cwd=self.folder, timeout=60)
        if done.returncode != 0:
            raise AssertionError(f"{tool}: {done.stderr}")
        return done.stdout

    def start(self) -> None:
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(
                [*self._user, str(self.programs / "postgres"), "-D", str(self.data), "-k", str(self.folder),
                 "-c", "listen_addresses=", "-c", "fsync=off", "-c", "shared_buffers=16MB"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder)
        end = time.monotonic() + START_SECONDS
        while True:
            try:
                self._run("pg_isready", "-h", str(self.folder), "-q")
                return
            except AssertionError:
                if time.monotonic() > end or self.process.poll() is not None:
                    raise AssertionError("PostgreSQL did not start:\n" + (self.folder / "log").read_text()[-2000:]) from None
                time.sleep(0.02)

    def stop(self) -> None:
        """At once, without a word to those who are connected."""
        if self.process and self.process.poll() is None:
            # What is on disk is complete up to here, so that coming back takes as long as starting.
            with contextlib.suppress(AssertionError):
                self.rows("CHECKPOINT")
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait(30)

    @property
    def url(self) -> str:
        return f"postgres://plexus@/postgres?host={quote(str(self.folder), safe='')}"

    @property
    def environment(self) -> dict[str, str]:
        return {"DATABASE_URL": self.url}

    def rows(self, statement: str) -> list[list[str]]:
        text = self._run("psql", "-h", str(self.folder), "-U", "plexus", "-d", "postgres", "-At", "-F", "\t", "-c", statement)
        return [line.split("\t") for line in text.splitlines()]

    def number(self, statement: str) -> int:
        """Of a question with one number for an answer; 0 while the table is not there yet."""
        try:
            return int(self.rows(statement)[0][0] or 0)
        except AssertionError as error:
            if "does not exist" in str(error):
                return 0
            raise

    def __enter__(self) -> "Postgres":
        return self

    def __exit__(self, *_) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
