#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs a list of releases for app/updates: Ed25519 by OpenSSL.

    sign_manifest.py new-key KEY.pem             makes a key; prints its public half for -DPLEXUS_UPDATE_KEY=…
    sign_manifest.py public KEY.pem              prints that again
    sign_manifest.py sign KEY.pem LIST.json OUT  checks the list's form, signs its very bytes
    sign_manifest.py verify PUBLIC FILE          what the program does; PUBLIC as printed

The key stays with whoever releases: a secret of the release workflow, or better a machine that is not on the net.
"""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path

MARK = b"plexus-signed-1 "
# SubjectPublicKeyInfo of Ed25519 (RFC 8410) up to the 32 bytes of the key.
PUBLIC_HEAD = bytes.fromhex("302a300506032b6570032100")
VERSION = re.compile(r"(0|[1-9]\d{0,6})(\.(0|[1-9]\d{0,6})){2}(-[0-9A-Za-z]+(\.[0-9A-Za-z]+)*)?")
MOST_BYTES, MOST_NOTES, MOST_RELEASES = 256 * 1024, 16 * 1024, 200


def openssl(*arguments: str, content: bytes | None = None) -> bytes:
    done = subprocess.run(["openssl", *arguments], input=content, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"sign_manifest.py: openssl: {done.stderr.decode().strip()}")
    return done.stdout


def public_of(key: str) -> str:
    return base64.b64encode(openssl("pkey", "-in", key, "-pubout", "-outform", "DER")[len(PUBLIC_HEAD):]).decode()


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def faults(content: bytes) -> list[str]:
    """What the program would not believe, said before it is too late."""
    try:
        document = json.loads(content)
        published, expires = moment(document["published"]), moment(document["expires"])
        releases = document["releases"]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        return [f"not a list of releases: {error!r}"]
    found = []
    if document.get("format") != 1 or document.get("product") != "plexus":
        found.append("format is not 1, or product not plexus")
    if not published < expires or expires <= datetime.now(timezone.utc):
        found.append("it has expired, or expires before it is published")
    if len(releases) > MOST_RELEASES or len(content) > MOST_BYTES - 512:
        found.append("it is too large")
    for release in releases:
        name = release.get("version", "?")
        if not VERSION.fullmatch(str(name)):
            found.append(f"{name} is no version")
        if release.get("channel") not in ("stable", "beta"):
            found.append(f"{name}: the channel is neither stable nor beta")
        if release.get("channel") == "stable" and "-" in str(name):
            found.append(f"{name}: a version before a release is not for the stable channel")
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(release.get("date"))):
            found.append(f"{name}: no date")
        if not re.fullmatch(r"https://[^/@\s]+/\S*", str(release.get("page"))):
            found.append(f"{name}: the page is no https address")
        if len(str(release.get("notes", ""))) > MOST_NOTES:
            found.append(f"{name}: the notes are too long")
    return found


def sign(key: str, source: str, target: str) -> None:
    content = Path(source).read_bytes()
    if found := faults(content):
        sys.exit("\n".join(f"sign_manifest.py: {source}: {text}" for text in found))
    # OpenSSL signs Ed25519 from files alone: it reads what it signs twice.
    signature = openssl("pkeyutl", "-sign", "-inkey", key, "-rawin", "-in", source)
    Path(target).write_bytes(MARK + base64.b64encode(signature) + b"\n" + content)
    if not verify(public_of(key), target):
        sys.exit("sign_manifest.py: what was signed does not verify")


def verify(public: str, file: str) -> bool:
    head, _, content = Path(file).read_bytes().partition(b"\n")
    if not head.startswith(MARK):
        return False
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / name for name in ("key", "signature", "content")]
        paths[0].write_bytes(PUBLIC_HEAD + base64.b64decode(public))
        paths[1].write_bytes(base64.b64decode(head[len(MARK):]))
        paths[2].write_bytes(content)
        done = subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", paths[0], "-rawin",
                               "-sigfile", paths[1], "-in", paths[2]], capture_output=True, check=False)
    return done.returncode == 0


def main() -> int:
    match sys.argv[1:]:
        case ["new-key", key]:
            if os.path.exists(key):
                sys.exit(f"sign_manifest.py: {key} is there already")
            os.umask(0o077)
            openssl("genpkey", "-algorithm", "ed25519", "-out", key)
            print(public_of(key))
        case ["public", key]:
            print(public_of(key))
        case ["sign", key, source, target]:
            sign(key, source, target)
        case ["verify", public, file]:
            good = verify(public, file)
            print("good" if good else "NOT signed with this key")
            return 0 if good else 1
        case _:
            sys.exit(__doc__)
    return 0


if __name__ == "__main__":
    sys.exit(main())
