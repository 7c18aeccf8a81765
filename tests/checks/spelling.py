#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documentation, comments and user-visible text hold no common misspelling (codespell)."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

from common import Finding, files, parser, report

SUFFIXES = (".h", ".cpp", ".qml", ".py", ".sh", ".md", ".cmake", ".yaml", "CMakeLists.txt", ".mjs")
# Words that codespell takes for misspellings, and the slips that tests feed to the configuration reader.
WORDS = "mis-spelt,nd,te,ot,ue,fo,ro,ths,selektor,mesages,setings,sampel,atleast,doubleclick,zar"
LINE = re.compile(r"^(.+?):(\d+): (.*)$")


def main() -> int:
    root = parser(__doc__).parse_args().root
    if not shutil.which("codespell"):
        return report("spelling", [Finding(".", 0, "codespell is missing (package codespell)")], "")
    # Tests misspell on purpose; files *_de.cpp are German.
    paths = [path for path in files(root, SUFFIXES) if not path.startswith("tests/") and not path.endswith("_de.cpp")]
    done = subprocess.run(["codespell", "-L", WORDS, *paths], cwd=root, capture_output=True, text=True)
    found = [Finding(match.group(1).removeprefix("./"), int(match.group(2)), f"spelling: {match.group(3)}")
             for match in map(LINE.match, done.stdout.splitlines()) if match]
    return report("spelling", found, f"{len(paths)} files")


if __name__ == "__main__":
    sys.exit(main())
