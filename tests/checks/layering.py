#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An include, and a CMake link, may only go down the layers.

The tables below are the architecture. A new edge is a decision: make it here, with gateway/ARCHITECTURE.md
changed in the same commit, or take the include out.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from common import CPP_SUFFIXES, Finding, files, line_of, numbered, parser, read, report, strip_cpp

# gateway/<folder> -> the gateway folders it may use besides itself.
GATEWAY: dict[str, set[str]] = {
    # L0
    "base": set(),
    # L1: pure, no socket, no SQL, no keychain; clock and randomness come in from outside
    "inspect": {"base"},
    "config": {"base"},
    "providers": {"base", "inspect", "config"},
    # dialects: what a provider's error says is read by its dialect
    "routing": {"base", "config", "providers", "dialects"},
    "quota": {"base", "config"},
    # dialects: JSON under limits. routing: forms of moments, what selectors ask of meters
    "meters": {"base", "config", "dialects", "inspect", "routing"},
    "dialects": {"base", "inspect"},
    # dialects: items and requests of the Responses API
    "conversations": {"base", "dialects"},
    # dialects: JSON under limits. Fetching, keeping and opening pages is handed in
    "oauth": {"base", "dialects"},
    # oauth: the protocol its vendors speak. config: what a provider means once its vendor is known
    "accounts": {"base", "config", "dialects", "oauth"},
    # dialects: JSON text; what a message of MCP says. config, inspect: what may be started and shown
    "mcp": {"base", "config", "dialects", "inspect"},
    # config: what the parts of a configuration look like, from the field tables. dialects: JSON under limits.
    # inspect: what is counted
    "management": {"base", "config", "dialects", "inspect"},
    # L2: one I/O library each
    "upstream": {"base"},
    "secrets": {"base", "config"},
    # quota, routing, conversations, oauth: the rows it keeps, as values; secrets: what its columns are sealed with
    "store": {"base", "inspect", "quota", "routing", "conversations", "oauth", "secrets"},
    "http": {"base"},
    # L3
    "pipeline": {"base", "inspect", "config", "providers", "routing", "quota", "meters", "dialects", "conversations",
                 "oauth", "accounts", "mcp", "management", "upstream", "http"},
    # backends of the pipeline's door of MCP: sessions, programs, the aggregate
    "mcp_host": {"base", "inspect", "config", "dialects", "mcp", "management", "upstream", "http", "pipeline"},
    # L4
    "service": {"base", "inspect", "config", "providers", "routing", "quota", "meters", "dialects", "conversations",
                "oauth", "accounts", "mcp", "management", "upstream", "secrets", "store", "http", "pipeline", "mcp_host"},
}

# L5: the desktop process and the daemon see the gateway through service/, and the values its interfaces
# carry. They never reach into a layer that does I/O.
APP_MAY_USE = {"service", "base", "config", "inspect", "management", "secrets", "store"}
APP_VALUE_HEADERS = {"secrets": {"secrets/secret_store.h"},
                     "store": {"store/store.h", "store/database_location.h", "store/history_query.h", "store/usage_query.h"}}

# Folders of app/ that its own files include by name.
APP_FOLDERS = {"bootstrap", "clients", "viewmodels", "models", "platform"}
# Top-level folders that may be named in an include from tests.
TEST_FOLDERS = {"support", "unit", "fuzz", "bench"}

# CMake targets that are not ours: who may link them. Missing here: nobody may.
EXTERNAL: dict[str, set[str]] = {
    "Qt6::Core": {"*"},
    # sockets; app: the single-instance lock; config, oauth and upstream: QHostAddress, a value, tells loopback
    # literals
    "Qt6::Network": {"http", "app", "config", "oauth", "upstream"},
    "Qt6::Sql": {"store"},
    "SQLite::SQLite3": {"store"},
    "zstd::zstd": {"store"},
    "Qt6Keychain::Qt6Keychain": {"secrets"},
    "CURL::libcurl": {"upstream"},
    "ws2_32": {"upstream"},
    "OpenSSL::Crypto": {"upstream", "secrets"},
    "OpenSSL::SSL": {"upstream"},
    "yaml-cpp": {"config"},
    "yaml-cpp::yaml-cpp": {"config"},
    "simdjson::simdjson": {"dialects"},
    "Boost::json": {"dialects", "service", "providers", "quota"},
    "Boost::headers": {"http"},
    "project_options": {"*"},
}

INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"')
MODULE = re.compile(r"gateway_module\s*\(\s*(\w+)(.*?)\)", re.DOTALL)
LINKING = re.compile(r"target_link_libraries\s*\(\s*(gw_\w+)(.*?)\)", re.DOTALL)


def check_include(path: str, line: int, included: str) -> Finding | None:
    parts = included.split("/")
    own = path.split("/")
    if len(parts) == 1:
        if included.startswith("moc_") or included.endswith(".moc"):
            return None
        if own[0] in ("tests", "cmake", "qml"):
            return None
        return Finding(path, line, f'"{included}" hides where it lives; write the folder: "folder/{included}"')
    target = parts[0]
    if own[0] == "gateway":
        return check_gateway_include(path, line, own[1], target, included)
    if own[0] == "app":
        return check_app_include(path, line, target, included)
    if own[0] in ("tests", "qml"):
        return None
    return Finding(path, line, f"C++ outside gateway/, app/, qml/ and tests/ includes {included}")


def check_gateway_include(path: str, line: int, folder: str, target: str, included: str) -> Finding | None:
    if folder not in GATEWAY:
        return Finding(path, line, f"gateway/{folder} has no place in the layers; add it to {Path(__file__).name}")
    if target == folder or target in GATEWAY[folder]:
        return None
    if target in GATEWAY:
        return Finding(path, line, f"gateway/{folder} may not use gateway/{target} ({included}): an include "
                                   "only goes down the layers; move the code or pass a value in")
    return Finding(path, line, f'unknown folder in "{included}"; project includes name a gateway folder')


def check_app_include(path: str, line: int, target: str, included: str) -> Finding | None:
    if target in APP_FOLDERS or target == "app":
        return None
    if target in APP_VALUE_HEADERS and included not in APP_VALUE_HEADERS[target]:
        return Finding(path, line, f"app/ sees of gateway/{target} only its interface, not {included}")
    if target in APP_MAY_USE:
        return None
    if target in GATEWAY:
        return Finding(path, line, f"app/ may not use gateway/{target} ({included}): go through service/")
    return Finding(path, line, f'unknown folder in "{included}"')


def targets_by_folder(root: Path, lists: list[str]) -> dict[str, str]:
    """gw_<name> -> gateway folder, from where each module is declared."""
    result: dict[str, str] = {}
    for path in lists:
        if not path.startswith("gateway/") or path.count("/") < 2:
            continue
        for match in MODULE.finditer(read(root, path)):
            result[f"gw_{match.group(1)}"] = path.split("/")[1]
    return result


def check_links(path: str, line: int, folder: str, names: list[str], owner: dict[str, str]) -> list[Finding]:
    result = []
    for name in names:
        if name.startswith("gw_"):
            target = owner.get(name)
            if target is None:
                result.append(Finding(path, line, f"links {name}, which no gateway folder declares"))
            elif target != folder and target not in GATEWAY.get(folder, set()):
                result.append(Finding(path, line, f"gateway/{folder} may not link {name}: not below it"))
            continue
        allowed = EXTERNAL.get(name)
        if allowed is None:
            result.append(Finding(path, line, f"{name} is not among the libraries of {Path(__file__).name}; "
                                              "say there which folder owns it"))
        elif "*" not in allowed and folder not in allowed:
            result.append(Finding(path, line, f"{name} belongs to {', '.join(sorted(allowed))}, "
                                              f"not to gateway/{folder}"))
    return result


def linked_names(arguments: str) -> list[str]:
    words = re.sub(r"#[^\n]*", "", arguments).split()
    return [word for word in words if word not in ("PUBLIC", "PRIVATE", "INTERFACE")]


def check_cmake(root: Path) -> list[Finding]:
    lists = files(root, ("CMakeLists.txt",))
    owner = targets_by_folder(root, lists)
    result = []
    for path in lists:
        if not path.startswith("gateway/") or path.count("/") < 2:
            continue
        folder = path.split("/")[1]
        text = read(root, path)
        if folder not in GATEWAY:
            result.append(Finding(path, 1, f"gateway/{folder} has no place in the layers"))
            continue
        for match in MODULE.finditer(text):
            _, _, links = match.group(2).partition("LINK")
            result += check_links(path, line_of(text, match.start()), folder, linked_names(links), owner)
        for match in LINKING.finditer(text):
            result += check_links(
                path, line_of(text, match.start()), folder, linked_names(match.group(2)), owner)
    return result


def findings(root: Path) -> list[Finding]:
    result = check_cmake(root)
    for path in files(root, CPP_SUFFIXES):
        for line, code in numbered(strip_cpp(read(root, path))):
            match = INCLUDE.match(code)
            if match and (finding := check_include(path, line, match.group(1))):
                result.append(finding)
    return result


def main() -> int:
    root = parser(__doc__).parse_args().root
    count = len(files(root, CPP_SUFFIXES))
    return report("layering", findings(root), f"{count} C++ files, {len(GATEWAY)} gateway folders")


if __name__ == "__main__":
    sys.exit(main())
