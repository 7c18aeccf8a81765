#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the house style and the design rule out, where a machine can see it.

The rules are in forbidden_rules.py: which folder owns a library, banned API, marks that do not belong into a
finished file, size. An exception is written there with its reason, never as a comment in the code.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import forbidden_rules as rules
from common import Finding, files, is_binary, numbered, parser, read, report, strip_cpp

INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')


def excused(rule: str, path: str) -> bool:
    return any(path == place or (place.endswith("/") and path.startswith(place))
               for place in rules.EXCEPTIONS.get(rule, {}))


def check_ownership(path: str, code: str) -> list[Finding]:
    result = []
    for line, text in numbered(code):
        match = INCLUDE.match(text)
        if not match:
            continue
        for owned in rules.OWNED_HEADERS:
            if re.match(owned.pattern, match.group(1)) and not path.startswith(owned.owners) \
                    and not excused(owned.name, path):
                result.append(Finding(path, line, f"<{match.group(1)}>: {owned.advice}"))
    return result


def check_patterns(path: str, text: str, wanted: tuple[rules.Pattern, ...]) -> list[Finding]:
    active = [rule for rule in wanted
              if path.startswith(rule.below) and path.endswith(rule.suffixes) and not excused(rule.name, path)]
    return [Finding(path, line, rule.advice)
            for line, content in numbered(text) for rule in active if rule.pattern.search(content)]


def check_head(path: str, text: str) -> list[Finding]:
    result = []
    if path.endswith(rules.SPDX_SUFFIXES) or Path(path).name == "CMakeLists.txt":
        if not any(rules.SPDX in line for line in text.split("\n")[:3]):
            result.append(Finding(path, 1, f"no licence line; begin with {rules.SPDX}"))
    if path.endswith(".h") and not re.search(r"^#pragma once$", text, re.MULTILINE):
        result.append(Finding(path, 1, "no #pragma once"))
    if path.endswith(".qml") and "pragma ComponentBehavior: Bound" not in text:
        result.append(Finding(path, 1, "no pragma ComponentBehavior: Bound"))
    return result


def check_size(path: str, text: str) -> list[Finding]:
    lines = text.count("\n")
    if not path.endswith(rules.SIZED_SUFFIXES) or lines <= rules.MAX_LINES or excused("size", path):
        return []
    return [Finding(path, rules.MAX_LINES, f"{lines} lines, more than {rules.MAX_LINES}: split by responsibility")]


def check_skips(path: str, text: str) -> list[Finding]:
    """A test that does not run says why: in the skip's own message, or in the comment above."""
    result = []
    lines = text.split("\n")
    for index, content in enumerate(lines):
        following = " ".join(lines[index:index + 3])
        if re.search(r"\bGTEST_SKIP\s*\(\s*\)", content) and not re.search(
                r'GTEST_SKIP\s*\(\s*\)\s*<<\s*"[^"]{10,}', following):
            result.append(Finding(path, index + 1, "a skipped test says why: GTEST_SKIP() << \"reason\""))
        if re.search(r"\bDISABLED_\w", content) and not lines[index - 1].lstrip().startswith("//"):
            result.append(Finding(path, index + 1, "a disabled test has a comment above that says why"))
    return result


def check_lockfile(path: str, text: str) -> list[Finding]:
    return [Finding(path, line, "a lockfile names no download host; run `npm install` with "
                                "omit-lockfile-registry-resolved=true")
            for line, content in numbered(text) if re.search(r'"resolved"\s*:\s*"https?:', content)]


def check_file(root: Path, path: str) -> list[Finding]:
    if is_binary(root, path):
        return []
    text = read(root, path)
    result = check_head(path, text) + check_size(path, text)
    result += check_patterns(path, text, rules.TEXT_PATTERNS)
    if Path(path).name in rules.LOCKFILES:
        result += check_lockfile(path, text)
    if path.endswith((".h", ".cpp", ".qml")):
        code = strip_cpp(text)
        result += check_patterns(path, code, rules.CODE_PATTERNS)
        if not path.endswith(".qml"):
            result += check_ownership(path, code)
    if path.startswith("tests/") and path.endswith(".cpp"):
        result += check_skips(path, text)
    return result


def stale_exceptions(paths: list[str]) -> list[Finding]:
    """An exception for something that is gone would excuse the next one that comes."""
    known = set(paths)
    return [Finding("tests/checks/forbidden_rules.py", 1, f"exception for {place}, which does not exist")
            for places in rules.EXCEPTIONS.values() for place in places
            if not (place in known or (place.endswith("/") and any(p.startswith(place) for p in paths)))]


def findings(root: Path) -> list[Finding]:
    return [finding for path in files(root) for finding in check_file(root, path)]


def main() -> int:
    root = parser(__doc__).parse_args().root
    paths = files(root)
    return report("forbidden", findings(root) + stale_exceptions(paths), f"{len(paths)} files")


if __name__ == "__main__":
    sys.exit(main())
