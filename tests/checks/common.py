# SPDX-License-Identifier: GPL-3.0-or-later
"""What every check shares: which files count, how C++ is read, how findings are told.

A check is a script that runs alone, prints `file:line: what and what to do` for each finding and ends
with status 1 when there was one. Standard library only, Python 3.11.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
CPP_SUFFIXES = (".h", ".cpp")
# Only looked at where there is no git: the work tree of a self-test or an unpacked archive.
IGNORED_FOLDERS = {".git", "build", "node_modules", "__pycache__", ".cache"}


@dataclass(frozen=True, order=True)
class Finding:
    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


def parser(description: str) -> argparse.ArgumentParser:
    result = argparse.ArgumentParser(description=description)
    result.add_argument("--root", type=Path, default=REPOSITORY, help="the tree to look at")
    return result


def files(root: Path, suffixes: tuple[str, ...] = ()) -> list[str]:
    """Paths below root, relative, sorted: what git tracks or would track, else everything."""
    if (root / ".git").exists():
        listed = subprocess.run(
            ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            check=True, capture_output=True).stdout.decode()
        names = {name for name in listed.split("\0") if name and (root / name).is_file()}
    else:
        names = set()
        for folder, folders, found in os.walk(root):
            folders[:] = [name for name in folders if name not in IGNORED_FOLDERS]
            names.update(os.path.relpath(os.path.join(folder, name), root) for name in found)
    return sorted(name for name in names if not suffixes or name.endswith(suffixes))


def read(root: Path, path: str) -> str:
    return (root / path).read_text(encoding="utf-8", errors="replace")


def is_binary(root: Path, path: str) -> bool:
    with open(root / path, "rb") as stream:
        return b"\0" in stream.read(4096)


_CPP_TOKEN = re.compile(
    r"""
      (?P<line>//(?:[^\n\\]|\\.|\\\n)*)
    | (?P<block>/\*.*?\*/)
    | (?P<raw>R"(?P<delimiter>[^\s()\\]{0,16})\(.*?\)(?P=delimiter)")
    | (?P<string>"(?:[^"\\\n]|\\.)*")
    | (?P<char>(?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)+')
    """, re.DOTALL | re.VERBOSE)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def strip_cpp(text: str) -> str:
    """C++ (or QML) without comments and without what strings hold. Lines keep their numbers."""
    def replace(match: re.Match[str]) -> str:
        whole = match.group(0)
        if match.group("line") or match.group("block"):
            return _blank(whole)
        # `#include "folder/file.h"` is code, not text.
        start = text.rfind("\n", 0, match.start()) + 1
        if re.match(r"\s*#\s*include\s*$", text[start:match.start()]):
            return whole
        return '"' + _blank(whole[1:-1]) + '"'
    return _CPP_TOKEN.sub(replace, text)


def numbered(text: str):
    return enumerate(text.split("\n"), start=1)


def line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def report(name: str, findings: list[Finding], looked_at: str) -> int:
    for finding in sorted(set(findings)):
        print(finding)
    if findings:
        print(f"{name}: {len(set(findings))} finding(s)", file=sys.stderr)
        return 1
    print(f"{name}: ok ({looked_at})")
    return 0
