#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The official SDKs from npm against the plexusd in BUILD_DIR. The last line is "N passed, N failed".
#   tests/clients/run.sh BUILD_DIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fail() {
    echo "tests/clients/run.sh: $1" >&2
    echo "0 passed, 1 failed"
    exit 1
}

[ $# -eq 1 ] || fail "takes the build directory"
[ -x "$1/plexusd" ] || fail "there is no $1/plexusd; build it first"
PLEXUSD=$(cd "$1" && pwd)/plexusd
export PLEXUSD
installed=$(bash "$here/install.sh" "$1") || fail "the SDKs could not be installed"
{ read -r work; read -r node; } <<<"$installed"

rm -rf "$work"/*.mjs "$work/sdks" "$work/vendors" "$work/oracles"
cp -R "$here"/*.mjs "$here/sdks" "$here/vendors" "$here/oracles" "$work/"

# Nothing of the person's own set-up reaches the SDKs: keys, base addresses, proxies.
code=0
cd "$work"
env -i PATH="$PATH" HOME="$work" LANG=C.UTF-8 PLEXUSD="$PLEXUSD" \
    PLEXUS_FIXTURES="$here/../../../shared/fixtures" ASAN_OPTIONS="${ASAN_OPTIONS:-}" \
    UBSAN_OPTIONS="${UBSAN_OPTIONS:-}" "$node" --no-warnings --test --test-concurrency=1 --test-timeout=60000 \
    --test-reporter=./count_reporter.mjs --test-reporter-destination=stdout \
    openai.test.mjs state.test.mjs media.test.mjs mcp.test.mjs mcp_conformance.test.mjs mcp_host.test.mjs mcp_sign_in.test.mjs \
    anthropic.test.mjs demo.test.mjs upstream4.test.mjs pairs.test.mjs oracles.test.mjs \
    | tee results.txt || code=$?
# The test runner takes a skipped test for a good one.
tail -n 1 results.txt | grep -q '^[1-9][0-9]* passed, 0 failed$' || code=1
exit "$code"
