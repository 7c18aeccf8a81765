#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shell scripts pass shellcheck and are executable; Python compiles."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from common import Finding, files, is_binary, parser, read, report

LINE = re.compile(r"^(.+?):(\d+):\d+: (.*)$")


def shell_scripts(root: Path) -> list[str]:
    return [path for path in files(root)
            if path.endswith(".sh") or (not is_binary(root, path)
                                        and re.match(r"#!.*\b(ba)?sh\b", read(root, path)[:80]))]


def main() -> int:
    root = parser(__doc__).parse_args().root
    scripts = shell_scripts(root)
    found = []
    if not shutil.which("shellcheck"):
        return report("scripts", [Finding(".", 0, "shellcheck is missing (package shellcheck)")], "")
    done = subprocess.run(["shellcheck", "-x", "-f", "gcc", *(scripts or ["/dev/null"])], cwd=root, capture_output=True, text=True)
    found += [Finding(match.group(1), int(match.group(2)), match.group(3))
              for match in map(LINE.match, done.stdout.splitlines()) if match]
    if scripts and done.returncode and not found:
        found.append(Finding(".", 0, f"shellcheck: {done.stderr.strip()}"))
    found += [Finding(path, 1, "starts with #! but is not executable; chmod +x")
              for path in scripts if read(root, path).startswith("#!") and not os.access(root / path, os.X_OK)]
    python = files(root, (".py",))
    for path in python:
        try:
            compile(read(root, path), path, "exec", dont_inherit=True)
        except SyntaxError as error:
            found.append(Finding(path, error.lineno or 1, f"Python: {error.msg}"))
    return report("scripts", found, f"{len(scripts)} shell, {len(python)} Python")


if __name__ == "__main__":
    sys.exit(main())
