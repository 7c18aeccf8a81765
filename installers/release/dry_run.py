#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs what the release workflow would, as far as this machine can: each step of shell is checked, and those that need
neither GitHub nor another system are run in a scratch folder.

    dry_run.py            what takes seconds
    dry_run.py --whole    also the build, the packages and their test in fresh roots (Debian, root, an hour)
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

REPOSITORY = Path(__file__).resolve().parents[2]
FOLDER = REPOSITORY / ".github" / "workflows"
VERSION = re.search(r"project\(plexus VERSION ([0-9.]+)", (REPOSITORY / "CMakeLists.txt").read_text()).group(1)
# What an expression of the workflow would be for a tag.
VALUES = {"matrix.system": "12", "github.token": "token", "github.ref": "refs/tags/v" + VERSION}
# Steps by name or first words -> how they run here.
QUICK = {"The tag is the version", "The runtime of AppImages", "One folder, one list of checksums"}
WHOLE = {"Packages, AppImage, bill of materials, checksums", "In fresh roots of Debian"}


def filled(text: str) -> str:
    def value(match: re.Match[str]) -> str:
        expression = match.group(1).strip()
        if "==" in expression:
            return ""
        return VALUES.get(expression, "")
    return re.sub(r"\$\{\{(.*?)\}\}", value, text)


def steps() -> list[tuple[str, str, str, dict]]:
    """(workflow/job, name, shell, step) of every step of shell."""
    found = []
    for path in sorted(FOLDER.glob("*.yml")):
        for job_name, job in yaml.safe_load(path.read_text())["jobs"].items():
            for step in job.get("steps", []):
                if "run" in step:
                    shell = step.get("shell", "pwsh" if "windows" in job["runs-on"] else "bash")
                    name = step.get("name", step["run"].split("\n")[0][:60])
                    found.append((f"{path.stem}/{job_name}", name, shell, step))
    return found


def check_shell(text: str) -> str:
    done = subprocess.run(["shellcheck", "-s", "bash", "-e", "SC2086,SC2046", "-"], input="#!/bin/bash\n" + text, capture_output=True,
                          text=True, check=False)
    return done.stdout if done.returncode else ""


def prepare(name: str, scratch: Path) -> None:
    if name == "One folder, one list of checksums":
        for folder, files in {"debian-12": ("plexus_1_amd64.deb", "plexus-1.cdx.json", "SHA256SUMS-debian12"),
                              "debian-13": ("plexus_2_amd64.deb", "plexus-1.cdx.json"), "macos": ("Plexus.dmg", "Plexus.dmg.sha256")}.items():
            (scratch / "all" / folder).mkdir(parents=True)
            for file in files:
                (scratch / "all" / folder / file).write_text(f"{folder}/{file}")
    else:
        for part in ("installers", "CMakeLists.txt"):
            (scratch / part).symlink_to(REPOSITORY / part)


def verify(name: str, scratch: Path) -> str:
    if name != "One folder, one list of checksums":
        return ""
    made = sorted(path.name for path in (scratch / "release").iterdir())
    wanted = ["Plexus.dmg", "SHA256SUMS", "plexus-1-debian-12.cdx.json", "plexus-1-debian-13.cdx.json", "plexus_1_amd64.deb",
              "plexus_2_amd64.deb"]
    sums = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=scratch / "release", capture_output=True, text=True, check=False)
    return "" if made == wanted and sums.returncode == 0 else f"made {made}; {sums.stderr}"


def run(name: str, step: dict, where: Path) -> str:
    environment = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "LANG", "TMPDIR", "CCACHE_DIR")}
    environment |= {"GITHUB_REF_NAME": f"v{VERSION}", "GITHUB_WORKSPACE": str(where), "GITHUB_REPOSITORY": "plexus/plexus"}
    environment |= {key: filled(str(value)) for key, value in step.get("env", {}).items()}
    done = subprocess.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", filled(step["run"])], cwd=where, env=environment,
                          capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else f"status {done.returncode}\n{(done.stdout + done.stderr)[-3000:]}"


def main() -> int:
    whole = sys.argv[1:] == ["--whole"]
    if sys.argv[1:] and not whole:
        sys.exit(__doc__)
    failed = 0
    for job, name, shell, step in steps():
        if shell != "bash":
            print(f"not here  {job}: {name} ({shell})")
            continue
        problem = check_shell(filled(step["run"]))
        runs = not problem and (name in QUICK or (whole and name in WHOLE))
        if runs:
            with tempfile.TemporaryDirectory(prefix="plexus-dry-run-") as folder:
                where = REPOSITORY if name in WHOLE else Path(folder)
                if name in QUICK:
                    prepare(name, where)
                problem = run(name, step, where) or (verify(name, where) if name in QUICK else "")
        failed += bool(problem)
        print(f"{'FAILED' if problem else 'ran' if runs else 'checked':9} {job}: {name}")
        if problem:
            print(problem)
    if not shutil.which("gh"):
        print("not here  release/draft: gh is not installed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
