#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test binary in a desktop session of a kind: unlocked, locked, no-service or no-bus.
# Usage: keychain_session.sh <kind> <test binary>
set -eu
kind=$1
binary=$2
for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not installed (packages dbus and gnome-keyring)"
        exit 77
    fi
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"
mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP KDE_FULL_SESSION \
    DESKTOP_SESSION

case $kind in
unlocked)
    # shellcheck disable=SC2016 # for the inner shell to expand
    dbus-run-session -- sh -c '
        printf x | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        exec "$1" --gtest_filter="Unlocked.*"' sh "$binary"
    ;;
locked)
    # Started by the bus when first asked; it has no keyring, and nobody is there to type a password for one.
    dbus-run-session -- "$binary" --gtest_filter='Locked.*'
    ;;
no-service)
    cat >"$home/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$home</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    dbus-run-session --config-file="$home/bus.conf" -- "$binary" --gtest_filter='NoService.*'
    ;;
no-bus)
    "$binary" --gtest_filter='NoBus.*'
    ;;
*)
    echo "unknown session: $kind" >&2
    exit 2
    ;;
esac
