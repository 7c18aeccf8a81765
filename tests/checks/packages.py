#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian packages are named in one place, installers/linux/packages.txt, for both systems and every group."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from common import Finding, files, numbered, parser, read, report

LIST = "installers/linux/packages.txt"
GROUPS = ("build", "run", "test", "package")
SYSTEMS = ("12", "13")
LINE = re.compile(r"^(build|run|test|package)\s+(\*|12|13)\s+([a-z0-9][a-z0-9.+-]*(?:\s+[a-z0-9][a-z0-9.+-]*)*)$")
# Where an apt line may stand: the one function that calls it.
# The other one installs into roots of its own, which are thrown away.
CALLERS = {"installers/linux/packages.sh", "tests/packages/run.sh"}


def check_list(root: Path) -> list[Finding]:
    if not (root / LIST).is_file():
        return [Finding(LIST, 0, "missing: the packages that building, running and testing need")]
    result = []
    seen: dict[tuple[str, str, str], int] = {}
    per_group: dict[tuple[str, str], int] = {}
    for number, text in numbered(read(root, LIST)):
        text = text.split("#")[0].strip()
        if not text:
            continue
        match = LINE.match(text)
        if not match:
            result.append(Finding(LIST, number, "expected: build|run|test|package  *|12|13  package …"))
            continue
        group, system, names = match.groups()
        for one in SYSTEMS if system == "*" else (system,):
            per_group[(group, one)] = per_group.get((group, one), 0) + 1
            for name in names.split():
                # Groups are installed apart, so a name may stand in two.
                if (group, name, one) in seen:
                    result.append(Finding(LIST, number, f"{name} is already listed on line {seen[(group, name, one)]}"))
                seen[(group, name, one)] = number
    result += [Finding(LIST, 1, f"nothing in group {group} for Debian {system}")
               for group in GROUPS for system in SYSTEMS if (group, system) not in per_group]
    return result


def check_callers(root: Path) -> list[Finding]:
    return [Finding(path, number, f"installs packages by itself; name them in {LIST}")
            for path in files(root, (".sh", "/run")) if path not in CALLERS
            for number, text in numbered(read(root, path))
            if re.search(r"\bapt(-get)?\s+(-\S+\s+)*install\b", text.split("#")[0])]


def main() -> int:
    root = parser(__doc__).parse_args().root
    return report("packages", check_list(root) + check_callers(root), LIST)


if __name__ == "__main__":
    sys.exit(main())
