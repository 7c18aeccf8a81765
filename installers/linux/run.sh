#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Plexus and starts it. Arguments are passed on (--demo, --config FILE, …).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=installers/linux/packages.sh
. "$root/installers/linux/packages.sh"

plexus_install "$root" build run

build="$root/build/release"
log="$root/build/run.log"
mkdir -p "$root/build"
if [ ! -f "$build/build.ninja" ]; then
    echo "Configuring (the first build takes some minutes) …"
    (cd "$root" && cmake --preset release) >"$log" 2>&1 || { tail -n 30 "$log" >&2; exit 1; }
fi
(cd "$root" && cmake --build --preset release) >"$log" 2>&1 || { tail -n 40 "$log" >&2; exit 1; }

offscreen=no
for argument in "$@"; do
    case $argument in
        --screenshots* | --self-test | --version | --help | -h) offscreen=yes ;;
    esac
done
program=plexus
if [ ! -x "$build/plexus" ]; then
    program=plexusd
elif [ "$offscreen" = no ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display: starting plexusd, the gateway without its window."
    program=plexusd
fi
exec "$build/$program" "$@"
