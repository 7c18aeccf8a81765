#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes Plexus.app and its disk image on macOS: build, Qt into the bundle, signatures from the inside out, notarising,
# stapling. Without an identity the result runs on the machine it was made on, and says so.
#   installers/macos/package.sh [--out DIR] [--qt DIR] [--identity "Developer ID Application: …"] [--notary PROFILE]
#     --qt DIR          Qt's folder with bin/macdeployqt (6.4 or later, universal)
#     --notary PROFILE  of `xcrun notarytool store-credentials`; needs an identity
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
out="$root/build/packages" qt=${QT_ROOT_DIR:-} identity=- notary=''
while [ $# -gt 0 ]; do
    case $1 in
        --out) out=$2; shift 2 ;;
        --qt) qt=$2; shift 2 ;;
        --identity) identity=$2; shift 2 ;;
        --notary) notary=$2; shift 2 ;;
        *) echo "package.sh: unknown option $1" >&2; exit 2 ;;
    esac
done
[ "$(uname -s)" = Darwin ] || { echo "package.sh: this makes packages of macOS, on macOS" >&2; exit 1; }
[ -x "$qt/bin/macdeployqt" ] || { echo "package.sh: --qt names no folder with bin/macdeployqt" >&2; exit 2; }
if [ -n "$notary" ] && [ "$identity" = - ]; then
    echo "package.sh: only what is signed with an identity can be notarised" >&2
    exit 2
fi
build="$root/build/release-macos"
mkdir -p "$out"

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$qt" -DPLEXUS_TESTS=OFF \
    -DPLEXUS_WERROR=OFF -DPLEXUS_QML_CACHE=ON -DCMAKE_OSX_DEPLOYMENT_TARGET=12.0 \
    -DCMAKE_OSX_ARCHITECTURES="${PLEXUS_MACOS_ARCHITECTURES:-arm64;x86_64}"
cmake --build "$build"
version=$("$build/plexusd" --version | cut -d ' ' -f 2)

app="$out/Plexus.app"
rm -rf "$app"
ditto "$build/plexus.app" "$app"
cp "$build/plexusd" "$app/Contents/MacOS/plexusd"
"$qt/bin/macdeployqt" "$app" -qmldir="$root/qml" -executable="$app/Contents/MacOS/plexusd" -verbose=1
cp "$root/LICENSE" "$root/resources/third_party.json" "$app/Contents/Resources/"

# From the inside out: what holds another is signed after it.
signed() {
    local options=(--force --sign "$identity")
    [ "$identity" = - ] || options+=(--timestamp --options runtime)
    codesign "${options[@]}" "$@"
}
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | while IFS= read -r -d '' file; do signed "$file"; done
find "$app/Contents/Frameworks" -maxdepth 1 -name '*.framework' -print0 | while IFS= read -r -d '' file; do signed "$file"; done
signed --entitlements "$root/installers/macos/entitlements.plist" "$app/Contents/MacOS/plexusd"
signed --entitlements "$root/installers/macos/entitlements.plist" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

# notarised FILE TARGET: FILE is what is sent, TARGET what the ticket is stapled to.
notarised() {
    [ -n "$notary" ] || return 0
    xcrun notarytool submit "$1" --keychain-profile "$notary" --wait
    xcrun stapler staple "$2"
    xcrun stapler validate "$2"
}
archive="$build/Plexus.zip"
ditto -c -k --keepParent "$app" "$archive"
notarised "$archive" "$app"

"$app/Contents/MacOS/plexus" --self-test

image="$out/Plexus-$version.dmg"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
ditto "$app" "$stage/Plexus.app"
ln -s /Applications "$stage/Applications"
mkdir "$stage/.background"
cp "$root/installers/macos/background.png" "$stage/.background/background.png"
rm -f "$image" "$build/plexus-rw.dmg"
hdiutil create -volname Plexus -srcfolder "$stage" -fs HFS+ -format UDRW "$build/plexus-rw.dmg"
device=$(hdiutil attach "$build/plexus-rw.dmg" -readwrite -noverify -noautoopen | awk '/Apple_HFS/ {print $1}')
# Without a session of the Finder (a build server without a window) the image keeps its plain looks.
osascript "$root/installers/macos/arrange.applescript" || echo "package.sh: the Finder did not arrange the image"
sync
hdiutil detach "$device"
hdiutil convert "$build/plexus-rw.dmg" -format UDZO -imagekey zlib-level=9 -o "$image"
signed "$image"
notarised "$image" "$image"
(cd "$out" && shasum -a 256 "$(basename "$image")" >"$(basename "$image").sha256")
[ "$identity" != - ] || echo "Signed for this machine alone: give --identity and --notary for others."
echo "$image"
