#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every shipped translation compiles and is complete: no unfinished and no empty entry. What the window translates of
the gateway's English is what the gateway says.

lrelease of Qt 6.4 has no flag for that. The file of the source language (English) only holds plural forms.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from common import Finding, files, line_of, parser, read, report

LRELEASE = ("lrelease", "/usr/lib/qt6/bin/lrelease", "/usr/lib/qt6/libexec/lrelease")


def check_entries(root: Path, path: str) -> list[Finding]:
    text = read(root, path)
    try:
        tree = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        return [Finding(path, error.position[0], f"not a translation file: {error}")]
    result = []
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            source = message.findtext("source", "")
            where = Finding(path, max(1, line_of(text, max(0, text.find(f"<source>{source}")))), "")
            name = f"{context.findtext('name')}: “{source}”"
            if translation is None or translation.get("type") == "unfinished":
                result.append(Finding(path, where.line, f"unfinished: {name}"))
            elif translation.get("type") in ("vanished", "obsolete"):
                result.append(Finding(path, where.line, f"no longer in the program, take it out: {name}"))
            elif not "".join(translation.itertext()).strip():
                result.append(Finding(path, where.line, f"empty: {name}"))
    return result


def check_sentences(root: Path) -> list[Finding]:
    """But for reasons, which are put together: a sentence that was changed in the gateway would be shown in English."""
    path = "app/viewmodels/common/gateway_sentences.h"
    if not (root / path).exists():
        return []
    # Literals in pieces are one.
    joined = re.compile(r'"\s*\n\s*u?"')
    text = joined.sub("", read(root, path))
    places = [place for place in files(root, (".cpp", ".json"))
              if place.startswith(("gateway/accounts/", "gateway/secrets/", "gateway/service/", "resources/oauth/"))]
    said = "\n".join(joined.sub("", read(root, place)) for place in places)
    table = text[text.find("kNotices"):]
    return [Finding(path, 1, f"the gateway does not say this any more: “{sentence}”")
            for sentence in re.findall(r'QT_TRANSLATE_NOOP\(\s*"Gateway",\s*"(.*?)"\)', table)
            if f'"{sentence}"' not in said]


def check_remarks(root: Path) -> list[Finding]:
    """What is wrong with a configuration and what a translation could not carry: fragments, with gaps or put together.
    A remark about a configuration that the table lacks would be shown in English."""
    path = "app/viewmodels/common/gateway_remarks.h"
    if not (root / path).exists():
        return []
    joined, comment = re.compile(r'"\s*\n\s*u?"'), re.compile(r"(?m)^\s*//.*$")
    sources = {place: joined.sub("", comment.sub("", read(root, place))) for place in files(root, (".cpp",))
               if place.startswith(("gateway/config/", "gateway/dialects/", "gateway/pipeline/vision_step"))}
    said = "\n".join(sources.values())
    table = re.findall(r'QT_TRANSLATE_NOOP\(\s*"Gateway",\s*"((?:[^"\\]|\\.)*)"\)', joined.sub("", read(root, path)))
    gap = re.compile(r"%\d|\\\"")

    def parts(text: str) -> list[str]:
        return [part for part in gap.split(text) if len(part.strip()) > 3]

    found = [Finding(path, 1, f"the gateway does not say this any more: “{sentence}”") for sentence in table
             if not all(_is_said(part, said) for part in parts(sentence))]
    whole = "\n".join(table)
    call = re.compile(r'\b(?:error|warning)\(((?:[^;"]|"(?:[^"\\]|\\.)*")*?)\);', re.DOTALL)
    for place, text in sources.items():
        if not place.startswith("gateway/config/"):
            continue
        for match in call.finditer(text):
            for literal in re.findall(r'"((?:[^"\\]|\\.)*)"', match.group(1)):
                missing = [part for part in parts(literal) if " " in part.strip() and part not in whole]
                if missing:
                    found.append(Finding(place, line_of(text, match.start()), f"missing in {path}: “{literal}”"))
    return found


def _is_said(part: str, said: str) -> bool:
    """As it stands, or in two pieces: "must be a whole number of " and "tokens"."""
    return part in said or any(part[:at] in said and part[at:] in said for at in range(2, len(part) - 1))


def check_compiles(root: Path, path: str, lrelease: str) -> list[Finding]:
    with tempfile.TemporaryDirectory() as scratch:
        done = subprocess.run([lrelease, "-silent", str(root / path), "-qm", f"{scratch}/out.qm"],
                              capture_output=True, text=True)
    text = (done.stdout + done.stderr).strip()
    return [Finding(path, 1, f"lrelease: {text or done.returncode}")] if done.returncode or text else []


def check_up_to_date(root: Path, paths: list[str]) -> list[Finding]:
    with tempfile.TemporaryDirectory() as scratch:
        for path in paths:
            shutil.copy(root / path, scratch)
        done = subprocess.run(["bash", str(root / "translations" / "update.sh"), scratch], capture_output=True,
                              text=True)
        if done.returncode:
            return [Finding("translations/update.sh", 1, done.stderr.strip() or "failed")]
        return [Finding(path, 1, "not up to date with the sources: run translations/update.sh") for path in paths
                if (Path(scratch) / Path(path).name).read_bytes() != (root / path).read_bytes()]


def main() -> int:
    root = parser(__doc__).parse_args().root
    paths = files(root, (".ts",))
    paths = [path for path in paths if path.startswith("translations/")]
    found = check_sentences(root) + check_remarks(root)
    if not paths:
        return report("i18n", [*found, Finding("translations", 0, "no translation file; the source language needs one "
                                                          "for its plural forms")], "")
    lrelease = next((name for name in LRELEASE if shutil.which(name)), None)
    if lrelease is None:
        return report("i18n", [Finding("translations", 0, "lrelease is missing (package qt6-l10n-tools)")], "")
    found += [finding for path in paths for finding in check_entries(root, path)]
    found += [finding for path in paths for finding in check_compiles(root, path, lrelease)]
    found += check_up_to_date(root, paths)
    return report("i18n", found, f"{len(paths)} languages")


if __name__ == "__main__":
    sys.exit(main())
