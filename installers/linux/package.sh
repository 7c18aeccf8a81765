#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes every Linux artefact of a checkout: packages of Debian, an AppImage or a self-extracting .run, a bill of
# materials, checksums.
#   installers/linux/package.sh [--out DIR] [--build DIR] [--no-build] [--quick] [--runtime FILE] [--only deb|portable]
#     --out DIR        where they go (build/packages)
#     --build DIR      a build directory (build/release); --no-build takes what is built there
#     --quick          packs lightly and does not ask for hardened programs: what the tests do with their own build
#     --runtime FILE   the AppImage project's type-2 runtime; without it the same tree becomes a .run
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=installers/linux/packages.sh
. "$root/installers/linux/packages.sh"

out="$root/build/packages"
build="$root/build/release"
builds=yes quick=no runtime='' only=all
while [ $# -gt 0 ]; do
    case $1 in
        --out) out=$2; shift 2 ;;
        --build) build=$2; shift 2 ;;
        --runtime) runtime=$2; shift 2 ;;
        --only) only=$2; shift 2 ;;
        --no-build) builds=no; shift ;;
        --quick) quick=yes; shift ;;
        *) echo "package.sh: unknown option $1" >&2; exit 2 ;;
    esac
done
case $only in all | deb | portable) ;; *) echo "package.sh: --only takes deb or portable" >&2; exit 2 ;; esac
if [ -n "$runtime" ] && [ ! -f "$runtime" ]; then
    echo "package.sh: there is no $runtime" >&2
    exit 2
fi
mkdir -p "$out"
out=$(cd "$out" && pwd)

plexus_install "$root" build run package
if [ "$builds" = yes ]; then
    (cd "$root" && cmake --preset release -B "$build" -DPLEXUS_UPDATE_KEY="${PLEXUS_UPDATE_KEY:-}" -DPLEXUS_UPDATE_URL="${PLEXUS_UPDATE_URL:-}" \
        && cmake --build "$build")
fi
version=$("$build/plexusd" --version | cut -d ' ' -f 2)
machine=$(uname -m)
bill=("$root/installers/release/sbom.py" --version "$version")

make_debs() {
    local options=() deb
    rm -f "$out"/plexus*.deb
    # zstd packs in a second what xz packs in a minute.
    [ "$quick" = yes ] && options=(-D CPACK_DEBIAN_COMPRESSION_TYPE=gzip -D CPACK_THREADS=0)
    cpack -G DEB --config "$build/CPackConfig.cmake" -B "$build/cpack" "${options[@]}"
    mv "$build"/cpack/*.deb "$out"
    for deb in "$out"/plexus*.deb; do
        lintian --fail-on error --tag-display-limit 0 --suppress-tags-from-file "$root/installers/linux/lintian-suppressed" "$deb"
    done
}

hardened() {
    [ "$quick" = yes ] || python3 "$root/tests/checks/hardening.py" "$@"
}

check_programs() {
    local folder deb
    folder=$(mktemp -d)
    for deb in "$out"/plexus*.deb; do
        dpkg-deb --extract "$deb" "$folder"
    done
    hardened "$folder"/usr/bin/plexus*
    rm -rf "$folder"
}

make_portable() {
    local appdir="$out/Plexus.AppDir" target
    rm -rf "$appdir"
    cmake --install "$build" --component desktop --strip --prefix "$appdir/usr" >/dev/null
    python3 "$root/installers/linux/appdir.py" "$appdir"
    hardened "$appdir/usr/bin/plexus"
    if [ -n "$runtime" ]; then
        target="$out/plexus-$version-$machine.AppImage"
        mksquashfs "$appdir" "$out/plexus.squashfs" -root-owned -noappend -comp zstd -quiet -no-progress
        cat "$runtime" "$out/plexus.squashfs" >"$target"
        rm "$out/plexus.squashfs"
    else
        target="$out/plexus-$version-$machine.run"
        self_extracting "$appdir" "$target"
    fi
    chmod 755 "$target"
    bill+=(--bundled "$appdir/usr/share/plexus/bundled.json")
}

# self_extracting APPDIR TARGET
self_extracting() {
    local payload="$2.payload" level=-6 checksum script
    [ "$quick" = yes ] && level=-0
    tar --sort=name --owner=0 --group=0 --numeric-owner -C "$1" -c . | xz -T0 $level >"$payload"
    checksum=$(sha256sum "$payload" | cut -d ' ' -f 1)
    script=$(sed -e "s/@CHECKSUM@/$checksum/" -e "s/@SHORT@/${checksum:0:12}/" -e "s/@VERSION@/$version/" \
        "$root/installers/linux/selfextract.sh")
    script=${script/@LINES@/$(printf '%s\n' "$script" | wc -l)}
    { printf '%s\n' "$script"; cat "$payload"; } >"$2"
    rm "$payload"
}

if [ "$only" != portable ]; then
    make_debs
    check_programs
fi
if [ "$only" != deb ]; then
    make_portable
fi
python3 "${bill[@]}" --programs "$build/plexusd" "$build/plexus" --out "$out/plexus-$version.cdx.json"
python3 "$root/tests/checks/sbom.py" "$out/plexus-$version.cdx.json"
rm -f "$out/SHA256SUMS"
sums=$(cd "$out" && find . -maxdepth 1 -type f -printf '%P\n' | LC_ALL=C sort | xargs sha256sum)
printf '%s\n' "$sums" >"$out/SHA256SUMS"
echo "In $out:"
find "$out" -maxdepth 1 -type f -printf '  %kK %f\n'
