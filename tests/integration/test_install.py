# SPDX-License-Identifier: GPL-3.0-or-later
"""What an installation holds: the program, its page for man, completions of three shells, the unit for systemd."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import harness
from harness import notice

ZSH = "share/zsh/vendor-completions" if Path("/etc/debian_version").exists() else "share/zsh/site-functions"
COMPLETIONS = {"share/bash-completion/completions/plexusd": ["bash", "-c", ". \"$1\" && complete -p plexusd", "sh"],
               f"{ZSH}/_plexusd": ["bash", "-n"],
               "share/fish/vendor_completions.d/plexusd.fish": ["grep", "-q", "^complete -c plexusd"]}


def test_an_installation_has_program_page_completions_and_unit():
    build = harness.plexusd.parent
    if not (build / "cmake_install.cmake").exists() or not (build / "app" / "texts" / "plexusd.1").exists():
        notice("skipped: the program was not built in this tree as a whole")
        return
    with tempfile.TemporaryDirectory(prefix="plexus-install-") as folder:
        root = Path(folder)
        done = subprocess.run(["cmake", "--install", str(build), "--prefix", str(root)], capture_output=True, text=True,
                              timeout=60, check=False)
        assert done.returncode == 0, done
        said = subprocess.run([str(root / "bin" / "plexusd"), "--version"], capture_output=True, text=True, timeout=20,
                              check=True).stdout
        assert said.startswith("plexusd "), said
        page = (root / "share" / "man" / "man1" / "plexusd.1").read_text()
        assert page.startswith(".TH PLEXUSD 1") and "api call" in page.replace("\\-", "-"), page[:200]
        if man := shutil.which("man"):
            shown = subprocess.run([man, "-l", str(root / "share" / "man" / "man1" / "plexusd.1")], capture_output=True,
                                   text=True, timeout=20, check=True, env={"PATH": "/usr/bin:/bin", "MANPAGER": "cat",
                                                                           "LANG": "C.UTF-8"})
            assert "plexusd" in shown.stdout and not shown.stderr, shown
        for path, check in COMPLETIONS.items():
            subprocess.run([*check, str(root / path)], check=True, timeout=10, capture_output=True)
        unit = (root / "lib" / "systemd" / "system" / "plexusd.service").read_text()
        assert "Type=notify" in unit and "WatchdogSec=" in unit and "NoNewPrivileges=yes" in unit


def test_the_unit_is_one_systemd_understands():
    unit = harness.REPOSITORY / "installers" / "linux" / "plexusd.service"
    analyze = shutil.which("systemd-analyze")
    if not analyze:
        notice("skipped: systemd-analyze is not installed")
        return
    with tempfile.TemporaryDirectory(prefix="plexus-unit-") as folder:
        # As it is, but for a program that is there.
        copy = Path(folder) / "plexusd.service"
        copy.write_text(unit.read_text().replace("/usr/bin/plexusd", str(harness.plexusd)))
        done = subprocess.run([analyze, "verify", "--man=no", str(copy)], capture_output=True, text=True, timeout=30,
                              check=False)
        assert "plexusd.service" not in done.stderr and done.returncode == 0, done
