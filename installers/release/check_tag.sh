#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_tag.sh vX.Y.Z: the tag, CMake and the metainfo name the same version.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tag=${1:?a tag}
built=$(sed -n 's/^project(plexus VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
told=$(sed -n 's/.*<release version="\([^"]*\)".*/\1/p' "$root/installers/linux/io.github.plexus.Plexus.metainfo.xml" | head -n 1)
if [ "$tag" != "v$built" ] || [ "$told" != "$built" ]; then
    echo "check_tag.sh: the tag is $tag, CMakeLists.txt says $built, the metainfo's newest release is $told" >&2
    exit 1
fi
echo "version $built"
