# SPDX-License-Identifier: GPL-3.0-or-later
"""What an installation holds: the program, its page for man, completions of three shells, the unit for systemd."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import harness
from harness import notice

ID = "io.github.plexus.Plexus"
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
        for file in ("lib/systemd/system/plexusd.socket", "lib/sysusers.d/plexusd.conf", "lib/tmpfiles.d/plexusd.conf"):
            assert "plexusd" in (root / file).read_text(), file
        settings = root / "share" / "doc" / "plexusd" / "plexus.yaml"
        subprocess.run([str(root / "bin" / "plexusd"), "config", "validate", str(settings)], check=True, timeout=20)
        if (root / "bin" / "plexus").exists():
            look_at_desktop(root)


def look_at_desktop(root: Path) -> None:
    for file in (f"applications/{ID}.desktop", f"metainfo/{ID}.metainfo.xml", "man/man1/plexus.1", "bash-completion/completions/plexus",
                 f"icons/hicolor/scalable/apps/{ID}.svg", f"icons/hicolor/symbolic/apps/{ID}-symbolic.svg",
                 *(f"icons/hicolor/{size}x{size}/apps/{ID}.png" for size in (16, 48, 128, 256, 512))):
        assert (root / "share" / file).stat().st_size > 0, file
    # What an uninstaller calls, where nothing was ever set up: no window, nothing to do, nothing wrong.
    scratch = {"HOME": str(root / "home"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    done = subprocess.run([str(root / "bin" / "plexus"), "--restore-clients", "--data-dir", str(root / "data")], env=scratch,
                          capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "Plexus has changed no settings of clients.\n", ""), done


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
        socket = Path(folder) / "plexusd.socket"
        socket.write_text(unit.with_suffix(".socket").read_text())
        done = subprocess.run([analyze, "verify", "--man=no", str(copy), str(socket)], capture_output=True, text=True, timeout=30,
                              check=False)
        assert "plexusd." not in done.stderr and done.returncode == 0, done
        safe = subprocess.run([analyze, "security", "--offline=yes", "--threshold=20", str(copy)], capture_output=True, text=True,
                              timeout=30, check=False)
        assert safe.returncode == 0, safe.stdout[-2000:]
