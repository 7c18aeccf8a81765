# SPDX-License-Identifier: GPL-3.0-or-later
"""Secrets planted in the whole suite, and the looks at everything a gateway leaves: its log, its database files
(also -wal), spool, backups and exports below its folders, the answers its clients saw, what commands printed, and
the arguments and the environment of the programs it starts. A secret found outside the vault fails the test that was
running when it was found.

A test plants a secret of its own by `plant(what, value)`; from then on it is looked for everywhere.
"""

from __future__ import annotations

import base64
import contextlib
import threading
import urllib.parse
from collections.abc import Iterable
from pathlib import Path

# What is larger is looked through for them as they are alone: bulk of tests of size and load.
MOST_IN_EVERY_FORM = 8 * 1024 * 1024

PLANTED: dict[str, str] = {}
# Found so far, each once; run.py takes them after each test.
leaks: list[str] = []
# Files that people write themselves and that may hold what they like.
_theirs: set[Path] = set()
# What a program of a person's own is given in its environment on purpose.
_for_programs: set[str] = set()
_needles: list[tuple[str, bytes]] = []
_lock = threading.Lock()


def forms(value: str) -> list[bytes]:
    """How it may be written: as it is, in UTF-16, for addresses, in base64 at any offset, in hexadecimal."""
    raw = value.encode()
    found = {raw, value.encode("utf-16-le"), urllib.parse.quote(value, safe="").encode(), raw.hex().encode()}
    for offset in range(3):
        text = base64.b64encode(b"\0" * offset + raw)
        # Only the characters that hang on nothing but the secret.
        first, last = (offset * 8 + 5) // 6, (offset + len(raw)) * 8 // 6
        found |= {text[first:last], text[first:last].translate(bytes.maketrans(b"+/", b"-_"))}
    return sorted(found)


def plant(what: str, value: str, for_programs: bool = False) -> str:
    """From now on nothing may hold it, but for the programs it is meant for. Returns it."""
    assert len(value) >= 12, f"{what} is too short to be told from chance"
    if for_programs:
        _for_programs.add(what)
    if PLANTED.get(what) != value:
        PLANTED[what] = value
        _needles.extend((what, form) for form in forms(value))
    return value


CLIENT_KEY = plant("client key", "sk-plexus-client-5f1c")
PROVIDER_KEY = plant("provider key", "sk-provider-c0ffee-91")
ADMIN_KEY = plant("admin key", "admin-key-5af0b2-canary")
ENCRYPTION_KEY = plant("ENCRYPTION_KEY", "kanarie-encryption-3d9e77c1a5")
BACKUP_PASSPHRASE = plant("BACKUP_PASSPHRASE", "kanarie-passphrase-8f2b40e6d1")
# What scripted vendors and authorization servers give out, each with a number behind it.
ACCESS_TOKEN = plant("OAuth access token", "at-kanarie-7b3f19c2-")
REFRESH_TOKEN = plant("OAuth refresh token", "rt-kanarie-7b3f19c2-")
MCP_POOL = plant("MCP key of a pool", "mcp-pool-canary-0123456789")
MCP_HEADER = plant("MCP header", "mcp-static-canary-0123456789")
COOKIE = plant("cookie of a checker", "kanarie-cookie-5d0f7a6b11")


def names_in(data: bytes) -> list[str]:
    if len(data) > MOST_IN_EVERY_FORM:
        return sorted(what for what, value in PLANTED.items() if value.encode() in data)
    return sorted({what for what, form in _needles if form in data})


def tell(place: str, names: Iterable[str]) -> None:
    for what in names:
        text = f"{what} in {place}"
        with _lock:
            if text not in leaks:
                leaks.append(text)


def mine(*paths: Path) -> None:
    """Files a person wrote: configurations, logins of other programs."""
    _theirs.update(path.resolve() for path in paths)


def search(*folders: Path) -> dict[str, list[str]]:
    """Which of the planted stand in which file below the folders."""
    found = {}
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_symlink() or not path.is_file() or path.resolve() in _theirs:
                continue
            with contextlib.suppress(OSError):  # gone meanwhile
                if names := names_in(path.read_bytes()):
                    found[str(path.relative_to(folder))] = names
    return found


def look_at(*folders: Path) -> None:
    for file, names in search(*folders).items():
        tell(file, names)


def look_at_text(place: str, *texts: bytes | str) -> None:
    for text in texts:
        tell(place, names_in(text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")))


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError:
        return b""


def _program(pid: int) -> str:
    try:
        return str(Path(f"/proc/{pid}/exe").readlink())
    except OSError:
        return ""


def children_of(pid: int) -> list[int]:
    found: list[int] = []
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            found += [int(each) for each in _read(f"{task}/children").split()]
    return found


def look_at_arguments(pid: int, what: str) -> None:
    tell(f"arguments of {what}", names_in(_read(f"/proc/{pid}/cmdline")))


def look_at_variables(pid: int, what: str) -> None:
    tell(f"environment of {what}", set(names_in(_read(f"/proc/{pid}/environ"))) - _for_programs)


def look_at_family(pid: int) -> None:
    """A gateway and whatever it has started, and that has started."""
    # Its own variables are where it has the secrets from.
    look_at_arguments(pid, "the gateway")
    own, waiting = _program(pid), children_of(pid)
    while waiting:
        child = waiting.pop()
        waiting += children_of(child)
        # Between fork and exec it is a picture of its parent.
        if _program(child) not in ("", own):
            look_at_arguments(child, "a program the gateway started")
            look_at_variables(child, "a program the gateway started")


class Watch:
    """Looks at a gateway's children while they live."""

    PACE = 0.02

    def __init__(self, pid: int):
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(pid,), daemon=True)
        self._thread.start()

    def _run(self, pid: int) -> None:
        while not self._over.wait(self.PACE):
            look_at_family(pid)

    def end(self) -> None:
        self._over.set()
        self._thread.join(5)


def take() -> list[str]:
    """What was found since the last time."""
    with _lock:
        found, leaks[:] = list(leaks), []
    return found
