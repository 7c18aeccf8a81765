#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and tests/run.sh: installs what is missing of the groups given, and only that.

# plexus_debian_version: 12 or 13 on standard output; fails elsewhere, saying what to do.
plexus_debian_version() {
    local id='' version=''
    if [ -r /etc/os-release ]; then
        id=$(. /etc/os-release && printf '%s' "${ID:-}")
        version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-}")
    fi
    if [ "$id" = debian ] && { [ "$version" = 12 ] || [ "$version" = 13 ]; }; then
        printf '%s' "$version"
        return 0
    fi
    echo "This script installs packages on Debian 12 and 13 only; this is ${id:-unknown} ${version:-}." >&2
    echo "Install what installers/linux/packages.txt lists under your system's names, then build with" >&2
    echo "  cmake --preset release && cmake --build --preset release" >&2
    return 1
}

# plexus_packages ROOT VERSION GROUP…: the names, one a line.
plexus_packages() {
    local root=$1 version=$2
    shift 2
    local group
    for group in "$@"; do
        sed 's/#.*//' "$root/installers/linux/packages.txt" |
            awk -v group="$group" -v version="$version" \
                '$1 == group && ($2 == "*" || $2 == version) { for (i = 3; i <= NF; ++i) print $i }'
    done
}

# plexus_install ROOT GROUP…
plexus_install() {
    local root=$1
    shift
    local version wanted missing name
    version=$(plexus_debian_version) || return 1
    wanted=$(plexus_packages "$root" "$version" "$@")
    missing=()
    for name in $wanted; do
        # A virtual or replaced name (libgl1-mesa-dev) counts as there once dpkg says so.
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' && continue
        # So does a program of that name that came another way: Debian's npm cannot stand beside another Node.js.
        command -v "$name" >/dev/null || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "Root is needed to install packages and there is no sudo. As root, run:" >&2
            echo "  apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq || return 1
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
