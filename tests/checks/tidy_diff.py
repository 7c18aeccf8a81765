#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy 14 over the lines that changed.

    tidy_diff.py --build build/dev [--base REVISION] [--max-files N] [--all]

What counts as changed: since --base or PLEXUS_TIDY_BASE; else since the merge base with origin/main when that is
not HEAD; else (a fresh clone of main) since the last commit older than a day. Uncommitted changes count too.
Files are taken with the latest change first, as many as fit into about four minutes on two cores; the rest is
named. The whole tree: --all.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common import Finding, parser, report

MAJOR = 14
MAX_FILES = 16
FOLDERS = ("gateway/", "app/")
LINE = re.compile(r"^(.+?):(\d+):\d+: (?:warning|error): (.*)$")
# Options of g++ that clang does not know, and the precompiled header it cannot read.
GCC_ONLY = {"-Wduplicated-cond", "-Wlogical-op", "-Winvalid-pch"}
EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"


def tool() -> str | None:
    for name in (f"clang-tidy-{MAJOR}", "clang-tidy"):
        if shutil.which(name):
            version = subprocess.run([name, "--version"], capture_output=True, text=True).stdout
            if re.search(rf"version {MAJOR}\.", version):
                return name
    return None


def git(root: Path, *arguments: str) -> str:
    done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else ""


def base_revision(root: Path, wanted: str | None) -> str:
    if wanted:
        return wanted
    if from_environment := os.environ.get("PLEXUS_TIDY_BASE"):
        return from_environment
    merge_base = git(root, "merge-base", "HEAD", "origin/main")
    if merge_base and merge_base != git(root, "rev-parse", "HEAD"):
        return merge_base
    day = git(root, "log", "-1", "--format=%ct")
    older = git(root, "rev-list", "-1", f"--before={int(day or 0) - 86400}", "HEAD")
    return older or EMPTY_TREE


def changed_lines(root: Path, base: str) -> dict[str, list[list[int]]]:
    result: dict[str, list[list[int]]] = {}
    path = ""
    for line in git(root, "diff", "-U0", "--no-color", base, "--", *FOLDERS).splitlines():
        if line.startswith("+++ "):
            path = line[6:] if line.startswith("+++ b/") else ""
        elif path and (match := re.match(r"@@ -\S+ \+(\d+)(?:,(\d+))? @@", line)):
            first, count = int(match.group(1)), int(match.group(2) or 1)
            if count:
                result.setdefault(path, []).append([first, first + count - 1])
    return result


def clang_commands(build: Path, scratch: Path) -> set[str]:
    """A compile_commands.json that clang 14 can follow; the files it knows."""
    commands = json.loads((build / "compile_commands.json").read_text())
    for entry in commands:
        words = entry["command"].split(" ")
        kept, skip = [], False
        for index, word in enumerate(words):
            following = words[index + 1] if index + 1 < len(words) else ""
            if skip:
                skip = False
            elif word == "-include" and "cmake_pch" in following:
                skip = True
            elif word not in GCC_ONLY:
                kept.append(word)
        entry["command"] = " ".join(kept)
    (scratch / "compile_commands.json").write_text(json.dumps(commands))
    return {entry["file"] for entry in commands}


def by_latest_change(root: Path, paths: list[str]) -> list[str]:
    order: dict[str, int] = {path: 0 for path in git(root, "diff", "--name-only", "HEAD").splitlines()}
    for path in git(root, "log", "-n", "200", "--name-only", "--format=").splitlines():
        order.setdefault(path, len(order) + 1)
    return sorted(paths, key=lambda path: (order.get(path, len(order) + 1), path))


def run_one(name: str, root: Path, scratch: Path, path: str, line_filter: str) -> tuple[str, str, int]:
    command = [name, "-p", str(scratch), "--quiet", *([f"--line-filter={line_filter}"] if line_filter else []),
               "--extra-arg=-Wno-unknown-warning-option", str(root / path)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True)
    return done.stdout, done.stderr, done.returncode


def examine(name: str, root: Path, build: Path, paths: list[str], line_filter: str) -> list[Finding]:
    found: set[Finding] = set()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        scratch = Path(folder)
        known = clang_commands(build, scratch)
        paths = [path for path in paths if str(root / path) in known]
        for path, (out, err, code) in zip(paths, pool.map(
                lambda path: run_one(name, root, scratch, path, line_filter), paths)):
            hits = [match for match in map(LINE.match, out.splitlines()) if match]
            for match in hits:
                where = os.path.relpath(match.group(1), root)
                if not where.startswith(".."):
                    found.add(Finding(where, int(match.group(2)), match.group(3)))
            if code and not hits:
                found.add(Finding(path, 1, f"clang-tidy could not read it: {err.strip()[-400:]}"))
    return sorted(found)


def main() -> int:
    arguments = parser(__doc__)
    arguments.add_argument("--build", type=Path, required=True)
    arguments.add_argument("--base")
    arguments.add_argument("--max-files", type=int, default=MAX_FILES)
    arguments.add_argument("--all", action="store_true")
    given = arguments.parse_args()
    root = given.root.resolve()
    name = tool()
    if name is None:
        print(f"skipped: clang-tidy {MAJOR} is not on this system; other versions have other checks")
        return 0
    if not (given.build / "compile_commands.json").is_file():
        return report("tidy", [Finding(str(given.build), 0, "no compile_commands.json; run cmake --preset dev")], "")
    lines = changed_lines(root, EMPTY_TREE if given.all else base_revision(root, given.base))
    sources = by_latest_change(root, [path for path in lines if path.endswith(".cpp")])
    chosen = sources if given.all else sources[:given.max_files]
    if len(chosen) < len(sources):
        print(f"notice: tidy looked at the {len(chosen)} files changed last; {len(sources) - len(chosen)} more "
              "changed since the base (tests/checks/tidy_diff.py --build build/dev --all looks at everything)")
    line_filter = "" if given.all else json.dumps([{"name": path, "lines": spans} for path, spans in lines.items()])
    return report("tidy", examine(name, root, given.build.resolve(), chosen, line_filter), f"{len(chosen)} files")


if __name__ == "__main__":
    sys.exit(main())
