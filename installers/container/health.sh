#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether the gateway beside this answers. Needs no program that a slim image lacks.
set -eu
port=${PLEXUS_PORT:-4000}
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET /health HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$port" >&3
IFS= read -r -t 2 line <&3
case $line in
    'HTTP/1.1 200 '*) exit 0 ;;
esac
echo "plexusd says: $line" >&2
exit 1
