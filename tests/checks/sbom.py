#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of third parties is whole, and a bill of materials is one: CycloneDX 1.5 by its rules.

    sbom.py                 resources/third_party.json alone
    sbom.py FILE.cdx.json   that bill, too
"""

from __future__ import annotations

import fnmatch
import json
import re
import sys
from pathlib import Path

from common import Finding, parser, report

LIST = "resources/third_party.json"
FIELDS = {"name", "license", "url", "usedFor", "packages"}
# SPDX identifiers (spdx.org/licenses) in use here.
SPDX_IDS = {"Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "GPL-2.0-or-later", "GPL-3.0-or-later", "ISC",
            "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "MIT", "MPL-2.0", "PostgreSQL", "Zlib", "blessing",
            "curl", "OFL-1.1", "CC0-1.0"}
TYPES = {"application", "framework", "library", "container", "platform", "operating-system", "device", "device-driver",
         "firmware", "file", "machine-learning-model", "data"}
# What CMake looks for -> the entry that stands for it.
FOUND_BY_CMAKE = {"Qt6": "Qt 6", "Boost": "Boost", "CURL": "libcurl", "mimalloc": "mimalloc", "OpenSSL": "OpenSSL",
                  "simdjson": "simdjson", "SQLite3": "SQLite", "yaml-cpp": "yaml-cpp", "zstd": "Zstandard",
                  "Qt6Keychain": "QtKeychain", "tomlplusplus": "toml++"}
NOT_SHIPPED = {"GTest", "Python3", "Threads"}


def check_list(root: Path) -> tuple[list[Finding], list[dict]]:
    try:
        entries = json.loads((root / LIST).read_text())
    except (OSError, json.JSONDecodeError) as error:
        return [Finding(LIST, 0, str(error))], []
    found = []
    for number, entry in enumerate(entries, start=1):
        if set(entry) != FIELDS or not all(entry[key] for key in FIELDS - {"packages"}):
            found.append(Finding(LIST, 0, f"entry {number}: wants {', '.join(sorted(FIELDS))}, none empty"))
            continue
        if entry["license"] not in SPDX_IDS:
            found.append(Finding(LIST, 0, f"{entry['name']}: {entry['license']} is no SPDX identifier this check knows"))
        if not entry["url"].startswith("https://"):
            found.append(Finding(LIST, 0, f"{entry['name']}: the address is not https"))
    names = [entry.get("name") for entry in entries]
    found += [Finding(LIST, 0, f"{name} is listed twice") for name in set(names) if names.count(name) > 1]
    for path in root.rglob("CMakeLists.txt"):
        if "build" in path.relative_to(root).parts:
            continue
        for package in re.findall(r"find_package\((\w[\w-]*)", path.read_text()):
            if package not in NOT_SHIPPED and FOUND_BY_CMAKE.get(package) not in names:
                found.append(Finding(str(path.relative_to(root)), 0, f"{package} is linked but not in {LIST}"))
    return found, entries


def check_component(where: str, item: dict) -> list[Finding]:
    name = item.get("name", "?")
    found = [Finding(where, 0, f"{name}: no {key}") for key in ("type", "name", "version", "bom-ref") if not item.get(key)]
    if item.get("type") not in TYPES:
        found.append(Finding(where, 0, f"{name}: {item.get('type')} is no type of component"))
    licences = [entry.get("license", {}) for entry in item.get("licenses", [])]
    if not licences or not all(entry.get("id") in SPDX_IDS or entry.get("name") for entry in licences):
        found.append(Finding(where, 0, f"{name}: no licence, or none that is known"))
    purl = item.get("purl")
    if purl and not re.fullmatch(r"pkg:deb/debian/[a-z0-9][a-z0-9.+-]+@[^?\s]+\?arch=\w+(&distro=\w+)?", purl):
        found.append(Finding(where, 0, f"{name}: {purl} is no package URL"))
    for digest in item.get("hashes", []):
        if digest.get("alg") != "SHA-256" or not re.fullmatch(r"[0-9a-f]{64}", digest.get("content", "")):
            found.append(Finding(where, 0, f"{name}: a digest of the wrong form"))
    return found


def check_bill(path: Path, entries: list[dict]) -> list[Finding]:
    where = path.name
    try:
        bill = json.loads(path.read_text())
    except (OSError, json.JSONDecodeError) as error:
        return [Finding(where, 0, str(error))]
    found = []
    if bill.get("bomFormat") != "CycloneDX" or bill.get("specVersion") != "1.5":
        found.append(Finding(where, 0, "not CycloneDX 1.5"))
    if not re.fullmatch(r"urn:uuid:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}", bill.get("serialNumber", "")):
        found.append(Finding(where, 0, "no serial number"))
    components = bill.get("components", [])
    product = bill.get("metadata", {}).get("component", {})
    for item in [product, *components]:
        found += check_component(where, item)
    refs = [item.get("bom-ref") for item in [product, *components]]
    found += [Finding(where, 0, f"{ref} is there twice") for ref in set(refs) if refs.count(ref) > 1]
    for edge in bill.get("dependencies", []):
        found += [Finding(where, 0, f"{ref} is needed but not listed")
                  for ref in [edge.get("ref"), *edge.get("dependsOn", [])] if ref not in refs]
    reached = {ref for edge in bill.get("dependencies", []) for ref in edge.get("dependsOn", [])}
    found += [Finding(where, 0, f"{ref} is listed, but nothing needs it") for ref in set(refs[1:]) - reached]
    names = {item.get("name") for item in components}
    for entry in entries:
        patterns = entry.get("packages", [])
        if entry["name"] not in names and not any(fnmatch.fnmatch(name or "", pattern) for name in names for pattern in patterns):
            found.append(Finding(where, 0, f"{entry['name']} of {LIST} is missing"))
    return found


def main() -> int:
    arguments = parser(__doc__)
    arguments.add_argument("bill", type=Path, nargs="*")
    given = arguments.parse_args()
    found, entries = check_list(given.root)
    for bill in given.bill:
        found += check_bill(bill, entries)
    return report("sbom", found, f"{len(entries)} third parties, {len(given.bill)} bill(s)")


if __name__ == "__main__":
    sys.exit(main())
