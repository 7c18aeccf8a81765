#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Plexus in one file. Unpacks itself once, into the user's cache, and starts. Options are those of plexus, but for
#   --extract FOLDER   unpack there and end
#   --check            compare the file with its checksum and end
set -eu
checksum=@CHECKSUM@
lines=@LINES@
name=plexus-@VERSION@-@SHORT@

file=$0
case $file in /*) ;; *) file=$PWD/$file ;; esac
payload() { tail -n "+$((lines + 1))" "$file"; }
intact() { [ "$(payload | sha256sum | cut -d ' ' -f 1)" = "$checksum" ]; }

if [ "${1:-}" = --check ]; then
    intact || { echo "$0: this file is damaged; download it again." >&2; exit 1; }
    echo "$0: in order"
    exit 0
fi
if [ "${1:-}" = --extract ]; then
    [ $# -eq 2 ] || { echo "$0: --extract takes a folder" >&2; exit 2; }
    intact || { echo "$0: this file is damaged; download it again." >&2; exit 1; }
    mkdir -p "$2"
    payload | tar -xJ -C "$2"
    exit 0
fi
cache=${XDG_CACHE_HOME:-$HOME/.cache}/plexus-run
if [ ! -x "$cache/$name/AppRun" ]; then
    intact || { echo "$0: this file is damaged; download it again." >&2; exit 1; }
    mkdir -p "$cache"
    unpacked=$(mktemp -d "$cache/unpacking-XXXXXX")
    trap 'rm -rf "$unpacked"' EXIT
    payload | tar -xJ -C "$unpacked"
    # Whoever comes second finds it whole.
    mv -T "$unpacked" "$cache/$name" 2>/dev/null || [ -x "$cache/$name/AppRun" ]
    trap - EXIT
fi
# For an entry that starts Plexus with the session.
APPIMAGE=$file
export APPIMAGE
exec "$cache/$name/AppRun" "$@"
