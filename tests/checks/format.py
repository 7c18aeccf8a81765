#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""C++ is laid out by clang-format 14 (.clang-format). Other versions lay out differently: they are not asked."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

from common import CPP_SUFFIXES, Finding, files, parser, report

MAJOR = 14
LINE = re.compile(r"^(.+?):(\d+):\d+: error: code should be clang-formatted")


def tool() -> str | None:
    for name in (f"clang-format-{MAJOR}", "clang-format"):
        if not shutil.which(name):
            continue
        version = subprocess.run([name, "--version"], capture_output=True, text=True).stdout
        if re.search(rf"version {MAJOR}\.", version):
            return name
    return None


def main() -> int:
    root = parser(__doc__).parse_args().root
    name = tool()
    if name is None:
        print(f"format: skipped: clang-format {MAJOR} is not on this system, and other versions lay out differently")
        return 0
    paths = files(root, CPP_SUFFIXES)
    if not paths:
        return report("format", [Finding(str(root), 0, "no C++ file found")], "")
    done = subprocess.run([name, "--dry-run", "-Werror", "--style=file", *paths],
                          cwd=root, capture_output=True, text=True)
    found = [Finding(match.group(1), int(match.group(2)), f"layout; run {name} -i {match.group(1)}")
             for match in map(LINE.match, done.stderr.splitlines()) if match]
    first: dict[str, Finding] = {}
    for finding in sorted(found):
        first.setdefault(finding.path, finding)
    if done.returncode and not first:
        print(done.stderr, file=sys.stderr)
        return 1
    return report("format", list(first.values()), f"{len(paths)} files")


if __name__ == "__main__":
    sys.exit(main())
