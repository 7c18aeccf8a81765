#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what package.sh made in fresh roots of Debian 12 and 13 and uses it there. Takes root, a network and some
# minutes, so it runs only with PLEXUS_PACKAGE_TESTS=1.
#   tests/packages/run.sh [--packages DIR] [--roots DIR] [--only debian|portable]    --roots: kept and used again
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
packages="$root/build/packages"
roots='' only=all
while [ $# -gt 0 ]; do
    case $1 in
        --packages) packages=$2; shift 2 ;;
        --roots) roots=$2; shift 2 ;;
        --only) only=$2; shift 2 ;;
        *) echo "tests/packages/run.sh: unknown option $1" >&2; exit 2 ;;
    esac
done
if [ "${PLEXUS_PACKAGE_TESTS:-}" != 1 ]; then
    echo "skipped: the test of packages runs with PLEXUS_PACKAGE_TESTS=1"
    exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "tests/packages/run.sh: roots are made by root" >&2
    exit 1
fi
# What is mounted here goes with this process.
if [ -z "${PLEXUS_IN_NAMESPACE:-}" ]; then
    PLEXUS_IN_NAMESPACE=1 exec unshare --mount --propagation private -- "$0" --packages "$packages" --only "$only" ${roots:+--roots "$roots"}
fi

passed=0
failed=0
scratch=$(mktemp -d "${TMPDIR:-/tmp}/plexus-packages-XXXXXX")
keep=$roots
roots=${roots:-$scratch/roots}
mkdir -p "$roots"

end() {
    local pid
    for pid in "${started[@]:-}"; do [ -n "$pid" ] && kill "$pid" 2>/dev/null; done
    umount -l "$roots"/*/proc "$roots"/*/dev 2>/dev/null
    [ -n "$keep" ] || rm -rf --one-file-system "$roots"
    rm -rf --one-file-system "$scratch"
}
trap end EXIT
started=()

# check NAME COMMAND…
check() {
    local name=$1
    shift
    if "$@" >"$scratch/log" 2>&1; then
        passed=$((passed + 1))
        echo "ok      $name"
    else
        failed=$((failed + 1))
        echo "FAILED  $name"
        tail -n 30 "$scratch/log" | sed 's/^/        /'
        return 1
    fi
}

# shellcheck disable=SC2016  # of apt, not of the shell
mirror() { apt-get indextargets --format '$(SITE)' | sort -u | grep -v security | head -n 1; }

# fresh NAME SUITE: a root with nothing but the base system.
fresh() {
    local at="$roots/$1"
    if [ ! -e "$roots/$2.tar" ]; then
        debootstrap --variant=minbase "$2" "$scratch/$2" "$(mirror)" >"$scratch/debootstrap" 2>&1 \
            || { tail -n 20 "$scratch/debootstrap"; return 1; }
        tar -C "$scratch/$2" --numeric-owner -cf "$roots/$2.tar" . && rm -rf --one-file-system "${scratch:?}/$2"
    fi
    umount -l "$at/proc" "$at/dev" 2>/dev/null
    rm -rf --one-file-system "$at"
    mkdir -p "$at"
    tar -C "$at" -xf "$roots/$2.tar"
    mount -t proc proc "$at/proc" && mount --rbind /dev "$at/dev"
    # Services are not started in a root that is not running.
    printf '#!/bin/sh\nexit 101\n' >"$at/usr/sbin/policy-rc.d"
    chmod 755 "$at/usr/sbin/policy-rc.d"
    cp /etc/resolv.conf "$at/etc/resolv.conf" 2>/dev/null
    mkdir -p "$at/packages" "$at/srv/person"
    [ ! -e /etc/apt/apt.conf.d ] || cp -r /etc/apt/apt.conf.d/. "$at/etc/apt/apt.conf.d/" 2>/dev/null
    inside "$1" apt-get update -qq
}

# inside NAME COMMAND…: in that root, with nothing of this environment.
inside() {
    local at="$roots/$1"
    shift
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv/person LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive TMPDIR=/tmp \
        ${extra[@]+"${extra[@]}"} chroot "$at" "$@"
}
extra=()
get() { local at=$1; shift; inside "$at" apt-get install -y -qq --no-install-recommends "$@"; }

# end_inside NAME: whatever still runs in that root (an X server, a compositor).
end_inside() {
    local process
    for process in /proc/[0-9]*; do
        [ "$(readlink "$process/root")" != "$(realpath "$roots/$1")" ] || kill "${process#/proc/}" 2>/dev/null
    done
}

# answers PORT: a request to the demo, streamed, comes to its end.
answers() {
    local try
    for try in $(seq 1 100); do
        curl -sf "http://127.0.0.1:$1/health" >/dev/null && break
        [ "$try" -lt 100 ] || return 1
        sleep 0.2
    done
    curl -sS --fail -N "http://127.0.0.1:$1/v1/chat/completions" -H 'Authorization: Bearer plexus-demo' \
        -H 'Content-Type: application/json' \
        -d '{"model":"demo","stream":true,"messages":[{"role":"user","content":"Hello"}]}' | tee "$scratch/answer" | grep -q '\[DONE\]'
}

# served PORT NAME COMMAND…: the command serves while a request is made, and ends when told to.
served() {
    local port=$1 at=$2 pid code
    shift 2
    inside "$at" "$@" >"$scratch/served" 2>&1 &
    pid=$!
    started+=("$pid")
    answers "$port"
    code=$?
    pkill -TERM -P "$pid" 2>/dev/null || kill -TERM "$pid" 2>/dev/null
    wait "$pid" || [ $? -eq 143 ] || code=1
    end_inside "$at"
    cat "$scratch/served"
    ! grep -qiE 'failed to (initialize|create).*(graphics|opengl|context)|could not load the qt platform' "$scratch/served" || code=1
    return $code
}

# serves_its_settings NAME PORT: as the unit starts it; what asks without a key is refused.
serves_its_settings() {
    local pid code=1 try
    inside "$1" setpriv --reuid=plexusd --regid=plexusd --clear-groups \
        plexusd --config /etc/plexus/plexus.yaml --data-dir /var/lib/plexusd --listen "127.0.0.1:$2" >"$scratch/served" 2>&1 &
    pid=$!
    for try in $(seq 1 100); do
        [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$2/v1/models")" = 401 ] && code=0 && break
        [ "$try" -lt 100 ] && sleep 0.2
    done
    pkill -TERM -P "$pid" || kill -TERM "$pid"
    wait "$pid" || code=1
    cat "$scratch/served"
    return $code
}

# later DEB: the same package, one version on.
later() {
    local folder="$scratch/later"
    rm -rf "$folder"
    dpkg-deb -R "$1" "$folder"
    sed -i -E 's/^Version: (.*)$/Version: \1.1/' "$folder/DEBIAN/control"
    dpkg-deb -Zgzip -b "$folder" "$2" >/dev/null
}

owner_and_mode() { [ "$(inside "$1" stat -c '%U:%G %a' "$2")" = "$3" ]; }
is_gone() { [ ! -e "$roots/$1$2" ]; }
is_there() { [ -e "$roots/$1$2" ]; }
# shellcheck disable=SC2016  # of dpkg
without_qt() { ! inside "$1" dpkg-query -W -f='${Package}\n' 2>/dev/null | grep -E '^(libqt|qt6|qml6)'; }

debian_packages() {
    local at=deb12
    check "a fresh root of Debian 12" fresh $at bookworm || return
    cp "$packages"/plexus_*.deb "$roots/$at/packages/plexus.deb"
    cp "$packages"/plexusd_*.deb "$roots/$at/packages/plexusd.deb"

    check "plexus installs with what it declares alone" get $at /packages/plexus.deb || return
    check "  is told of no updates but the system's" is_there $at /usr/share/plexus/updates-by-packages
    extra=(HOME=/srv/person)
    check "  --version" inside $at plexus --version
    check "  --self-test" inside $at plexus --self-test
    check "  --self-test with the demo" inside $at plexus --demo --self-test
    extra=()
    check "plexusd installs with what it declares alone" get $at /packages/plexusd.deb || return
    check "  its data is its own" owner_and_mode $at /var/lib/plexusd 'plexusd:plexusd 700'
    check "  its settings are for it to read" owner_and_mode $at /etc/plexus/plexus.yaml 'root:plexusd 640'
    check "  the settings it brings are right" inside $at plexusd config validate /etc/plexus/plexus.yaml
    check "  serves as its own user" served 4311 $at setpriv --reuid=plexusd --regid=plexusd --clear-groups \
        plexusd --demo --data-dir /var/lib/plexusd --listen 127.0.0.1:4311
    check "  serves what it is configured to, with data" serves_its_settings $at 4315
    check "  its data is there" is_there $at /var/lib/plexusd/plexus.db
    check "  its units are in order" inside $at systemd-analyze verify --man=no /usr/lib/systemd/system/plexusd.service \
        /usr/lib/systemd/system/plexusd.socket
    check "  exposes little" inside $at systemd-analyze security --offline=yes --threshold=20 plexusd.service

    echo '# of the administrator' >>"$roots/$at/etc/plexus/plexus.yaml"
    echo 'OPENAI_API_KEY=x' >"$roots/$at/etc/plexus/environment"
    mkdir -p "$roots/$at/srv/person/.local/share/plexus" && touch "$roots/$at/srv/person/.local/share/plexus/plexus.db"
    later "$packages"/plexus_*.deb "$roots/$at/packages/plexus-later.deb"
    later "$packages"/plexusd_*.deb "$roots/$at/packages/plexusd-later.deb"
    check "both upgrade" get $at -o Dpkg::Options::=--force-confdef /packages/plexus-later.deb /packages/plexusd-later.deb
    check "  data is kept" is_there $at /var/lib/plexusd/plexus.db
    check "  settings are kept" grep -q 'of the administrator' "$roots/$at/etc/plexus/plexus.yaml"
    check "  serves again, with the data it had" serves_its_settings $at 4312

    check "both are removed" inside $at apt-get remove -y -qq plexus plexusd
    check "  the programs are gone" is_gone $at /usr/bin/plexus
    check "  the gateway's data is kept" is_there $at /var/lib/plexusd/plexus.db
    check "  its settings are kept" is_there $at /etc/plexus/plexus.yaml
    check "  a user's data is kept" is_there $at /srv/person/.local/share/plexus/plexus.db
    check "both are purged" inside $at dpkg --purge plexus plexusd
    check "  the gateway's data is gone" is_gone $at /var/lib/plexusd
    check "  its settings are gone" is_gone $at /etc/plexus
    check "  a user's data is still kept" is_there $at /srv/person/.local/share/plexus/plexus.db
    check "  nothing else is left" test -z "$(find "$roots/$at"/{usr,etc,var/lib} -iname '*plexus*' ! -path '*/dpkg/*' ! -path '*/apt/*')"
}

# portable NAME SUITE GLIB
portable() {
    local at=$1 run
    check "a fresh root of $2" fresh "$at" "$2" || return
    # What every desktop has; no Qt.
    check "  gets what a desktop has" get "$at" libegl1 libgl1 libopengl0 libx11-6 libx11-xcb1 libxcb1 libxcb-glx0 libfontconfig1 \
        fonts-dejavu-core "$3" libwayland-client0 libwayland-cursor0 libwayland-egl1 libdbus-1-3 ca-certificates || return
    check "  has no Qt" without_qt "$at"
    cp -r "$packages/Plexus.AppDir" "$roots/$at/packages/AppDir"
    extra=(HOME=/srv/person)
    check "AppDir on $2: --version" inside "$at" /packages/AppDir/AppRun --version
    check "AppDir on $2: --self-test" inside "$at" /packages/AppDir/AppRun --self-test
    check "AppDir on $2: --self-test with the demo" inside "$at" /packages/AppDir/AppRun --demo --self-test
    extra=()
    check "  gets an X server and a Wayland compositor" get "$at" xvfb xauth weston xz-utils || return
    extra=(HOME=/srv/person)
    check "AppDir on $2: a window on X11 without OpenGL" served 4313 "$at" xvfb-run -a -s '-screen 0 1280x1024x24 -extension GLX' \
        /packages/AppDir/AppRun --demo --listen 127.0.0.1:4313
    # Within an X server, which gives it a keyboard: without any Qt 6.4 does not start on Wayland at all.
    # shellcheck disable=SC2016  # of the shell inside
    check "AppDir on $2: a window on Wayland without a GPU" served 4314 "$at" xvfb-run -a -s '-screen 0 1280x1024x24 -extension GLX' sh -c '
        export XDG_RUNTIME_DIR=/tmp/wayland-$$
        mkdir -m 700 "$XDG_RUNTIME_DIR"
        if weston --help | grep -q -- --renderer; then draws=--renderer=pixman; else draws=--use-pixman; fi
        weston --backend=x11-backend.so $draws --socket=plexus --idle-time=0 >/tmp/weston.log 2>&1 &
        i=0; until [ -S "$XDG_RUNTIME_DIR/plexus" ] || [ $i -ge 100 ]; do i=$((i + 1)); sleep 0.1; done
        unset DISPLAY
        WAYLAND_DISPLAY=plexus QT_QPA_PLATFORM=wayland exec /packages/AppDir/AppRun --demo --listen 127.0.0.1:4314'
    extra=(HOME=/srv/person)
    for run in "$packages"/plexus-*.run; do
        [ -e "$run" ] || continue
        cp "$run" "$roots/$at/packages/plexus.run"
        check "the .run on $2: in order" inside "$at" /packages/plexus.run --check
        check "the .run on $2: --self-test" inside "$at" /packages/plexus.run --self-test
        dd if=/dev/zero of="$roots/$at/packages/plexus.run" bs=1 seek=100000 count=8 conv=notrunc status=none
        rm -rf "$roots/$at/srv/person/.cache"
        check "the .run on $2: a damaged one is refused" bash -c "! chroot '$roots/$at' /packages/plexus.run --version"
    done
    extra=()
}

echo "Roots of Debian by debootstrap; packages of $(date -u +%F), $(basename "$(ls "$packages"/plexus_*.deb)")"
[ "$only" = portable ] || debian_packages
if [ "$only" != debian ]; then
    portable app12 bookworm libglib2.0-0
    portable app13 trixie libglib2.0-0t64
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
