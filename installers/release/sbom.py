#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bill of materials, CycloneDX 1.5: the two programs, every library they link or open, and what an AppDir brings.

    sbom.py --version 0.1.0 --programs build/release/plexusd build/release/plexus [--bundled FILE] --out FILE

Versions are those dpkg says are installed here; licences come from resources/third_party.json where a package is named
there, else from Debian's copyright file. The same input makes the same file (SOURCE_DATE_EPOCH is the time in it).
"""

from __future__ import annotations

import argparse
import datetime
import fnmatch
import hashlib
import json
import os
import re
import subprocess
import uuid
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
# Opened by name while running, or plugins: no header names them.
OPENED = ("libqt6sql6-sqlite", "libqt6sql6-psql", "libsecret-1-0")
SPACE = uuid.UUID("7b1d2d54-6c0e-5a65-9a1f-0f2b0c6d9c11")


def output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def linked_packages(program: Path) -> set[str]:
    names = set()
    for place in re.findall(r"=> (/\S+)", output("ldd", str(program))):
        real = str(Path(place).resolve())
        # dpkg knows a file by one of its names: with /usr or without.
        names |= {place, real, real.removeprefix("/usr")}
    # Says of most names that it does not know them, and of the others whose they are.
    done = subprocess.run(["dpkg-query", "-S", *sorted(names)], capture_output=True, text=True, check=False)
    return {line.split(":")[0] for line in done.stdout.splitlines() if not line.startswith("diversion ")}


def third_party() -> list[dict]:
    return json.loads((REPOSITORY / "resources" / "third_party.json").read_text())


def licence_of(package: str, known: list[dict]) -> list[dict]:
    for entry in known:
        if any(fnmatch.fnmatch(package, pattern) for pattern in entry.get("packages", [])):
            return [{"license": {"id": entry["license"]}}]
    file = Path("/usr/share/doc") / package / "copyright"
    names = re.findall(r"^License:\s*(\S[^\n]*)$", file.read_text(errors="replace"), re.MULTILINE) if file.exists() else []
    unique = sorted(set(names)) or ["see the package's copyright file"]
    return [{"license": {"name": ", ".join(unique)[:200]}}]


def component(package: str, known: list[dict]) -> dict:
    name, version, architecture, source, homepage = output(
        "dpkg-query", "-W", "-f=${Package}\t${Version}\t${Architecture}\t${source:Package}\t${Homepage}\n",
        package).splitlines()[0].split("\t")
    release = re.search(r'^VERSION_CODENAME=(\w+)', Path("/etc/os-release").read_text(), re.MULTILINE)
    purl = f"pkg:deb/debian/{name}@{version}?arch={architecture}" + (f"&distro={release.group(1)}" if release else "")
    made = {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl,
            "licenses": licence_of(name, known), "properties": [{"name": "debian:source", "value": source}]}
    if homepage.startswith("http"):
        made["externalReferences"] = [{"type": "website", "url": homepage}]
    return made


def program_component(program: Path, version: str) -> dict:
    return {"type": "application", "bom-ref": f"plexus:{program.name}", "name": program.name, "version": version,
            "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(program.read_bytes()).hexdigest()}]}


def compiled_in(known: list[dict], packages: dict) -> list[dict]:
    """What leaves no library behind: headers alone, and data."""
    listed = []
    for entry in known:
        patterns = entry.get("packages", [])
        if not any(fnmatch.fnmatch(name, pattern) for name in packages for pattern in patterns):
            listed.append({"type": "library" if patterns else "data", "bom-ref": f"plexus:{entry['name']}",
                           "name": entry["name"], "version": "as compiled in",
                           "licenses": [{"license": {"id": entry["license"]}}],
                           "externalReferences": [{"type": "website", "url": entry["url"]}]})
    return listed


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--version", required=True)
    arguments.add_argument("--programs", type=Path, nargs="+", required=True)
    arguments.add_argument("--bundled", type=Path)
    arguments.add_argument("--out", type=Path, required=True)
    given = arguments.parse_args()
    known = third_party()
    programs = [program for program in given.programs if program.exists()]
    needs = {program.name: linked_packages(program) for program in programs}
    bundled = {item["package"] for item in json.loads(given.bundled.read_text())} if given.bundled else set()
    installed = {name for name in OPENED
                 if subprocess.run(["dpkg-query", "-W", name], capture_output=True, check=False).returncode == 0}
    packages = {name: component(name, known) for name in sorted(set().union(*needs.values()) | bundled | installed)}
    inside = compiled_in(known, packages)
    when = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")) or
                                           datetime.datetime.now().timestamp(), datetime.timezone.utc)
    made = [program_component(program, given.version) for program in programs]
    refs = lambda names: sorted(packages[name]["bom-ref"] for name in names)
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(SPACE, json.dumps([made, sorted(packages)]))}", "version": 1,
        "metadata": {"timestamp": when.strftime("%Y-%m-%dT%H:%M:%SZ"),
                     "tools": {"components": [{"type": "application", "name": "sbom.py", "version": given.version}]},
                     "component": {"type": "application", "bom-ref": "plexus:product", "name": "plexus",
                                   "version": given.version,
                                   "licenses": [{"license": {"id": "GPL-3.0-or-later"}}]}},
        "components": made + inside + list(packages.values()),
        "dependencies": [{"ref": "plexus:product", "dependsOn": [item["bom-ref"] for item in made]}]
        + [{"ref": f"plexus:{name}", "dependsOn": refs(names | installed) + [item["bom-ref"] for item in inside]}
           for name, names in needs.items()],
    }
    if extra := bundled - set().union(*needs.values()) - installed:
        bill["dependencies"][0]["dependsOn"] += refs(extra)
    given.out.write_text(json.dumps(bill, indent=1) + "\n")
    print(f"sbom.py: {len(bill['components'])} components")


if __name__ == "__main__":
    main()
