#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""plexusd links no GUI library: neither itself nor through anything it links.

    headless_link.py --build build/dev
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from common import Finding, parser, report

GUI = re.compile(r"\blib(Qt6(Gui|Widgets|Qml|Quick|OpenGL|Svg|Charts)\w*|X11|xcb|wayland-client|GL|EGL)\.so")
NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")


def direct(binary: Path) -> list[str]:
    output = subprocess.run(["readelf", "-d", str(binary)], check=True, capture_output=True, text=True).stdout
    return NEEDED.findall(output)


def all_of(binary: Path) -> list[str]:
    output = subprocess.run(["ldd", str(binary)], check=True, capture_output=True, text=True).stdout
    return [line.split()[0] for line in output.splitlines() if line.strip()]


def findings(binary: Path) -> list[Finding]:
    if not binary.is_file():
        return [Finding(str(binary), 0, "not built; build the plexusd target first")]
    result = [Finding(str(binary), 0, f"links {name} itself; take the GUI out of what plexusd links")
              for name in direct(binary) if GUI.search(name)]
    return result + [Finding(str(binary), 0, f"{name} comes in through a library it links (ldd shows the chain)")
                     for name in all_of(binary) if GUI.search(name) and name not in direct(binary)]


def main() -> int:
    arguments = parser(__doc__)
    arguments.add_argument("--build", type=Path, required=True)
    binary = arguments.parse_args().build / "plexusd"
    found = findings(binary)
    return report("headless_link", found, f"{len(all_of(binary))} libraries" if binary.is_file() else "")


if __name__ == "__main__":
    sys.exit(main())
