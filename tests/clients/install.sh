#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the official SDKs from npm below BUILD_DIR, so that the source tree stays clean; again only when the lock
# changed. Prints the folder they are in, and the node that runs them.
#   tests/clients/install.sh BUILD_DIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ $# -ne 1 ] || [ ! -d "$1" ]; then
    echo "tests/clients/install.sh: takes the build directory" >&2
    exit 1
fi
work=$(cd "$1" && pwd)/clients

mkdir -p "$work"
if ! cmp -s "$here/package-lock.json" "$work/installed.json"; then
    rm -f "$work/installed.json"
    cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$work/"
    # The system's node may be older than the SDKs want; theirs comes along, and no package runs a script.
    (cd "$work" && npm ci --ignore-scripts --loglevel=error) >&2 || { echo "npm ci failed" >&2; exit 1; }
    cp "$here/package-lock.json" "$work/installed.json"
fi

# Named by its place: older npm does not link it.
node=$(find "$work/node_modules" -path '*/node-linux-*/bin/node' -type f | head -n 1)
[ -n "$node" ] || node=$(command -v node) || { echo "there is no node" >&2; exit 1; }
echo "$work"
echo "$node"
