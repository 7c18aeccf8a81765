#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds, runs every test and check. The last line is "N passed, N failed".
#   tests/run.sh [--only checks|unit|integration|clients|desktop]
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1
# shellcheck source=installers/linux/packages.sh
. installers/linux/packages.sh

only=all
if [ "${1:-}" = --only ]; then
    only=${2:-}
    case $only in
        checks | unit | integration | clients | desktop) ;;
        *) echo "tests/run.sh: --only takes checks, unit, integration, clients or desktop" >&2; exit 2 ;;
    esac
elif [ $# -gt 0 ]; then
    echo "tests/run.sh: unknown option $1" >&2
    exit 2
fi

passed=0
failed=0
build="$root/build/dev"
logs="$root/build/test-logs"
mkdir -p "$logs"

finish() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
    exit $?
}

wanted() { [ "$only" = all ] || [ "$only" = "$1" ]; }

# one NAME SECONDS COMMAND…: a step that counts as one test.
one() {
    local name=$1 seconds=$2 log
    shift 2
    log="$logs/${name//[^A-Za-z0-9]/-}.log"
    local start=$SECONDS
    if timeout --kill-after=10 "$seconds" "$@" >"$log" 2>&1 </dev/null; then
        passed=$((passed + 1))
        echo "ok      $name ($((SECONDS - start)) s)"
        grep -E '^(notice|skipped):' "$log" || true
    else
        failed=$((failed + 1))
        echo "FAILED  $name ($((SECONDS - start)) s)"
        tail -n 60 "$log"
        return 1
    fi
}

# counted NAME SECONDS COMMAND…: a runner that ends with "N passed, N failed".
counted() {
    local name=$1 seconds=$2 log code line
    shift 2
    log="$logs/${name//[^A-Za-z0-9]/-}.log"
    local start=$SECONDS
    timeout --kill-after=10 "$seconds" "$@" >"$log" 2>&1 </dev/null
    code=$?
    line=$(grep -E '^[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1)
    local p=0 f=0
    [ -n "$line" ] && { p=${line%% *}; f=${line#*, }; f=${f%% *}; }
    passed=$((passed + p))
    failed=$((failed + f))
    # A runner that died or ran nothing has failed, whatever it counted.
    if { [ "$code" -ne 0 ] && [ "$f" -eq 0 ]; } || [ "$p" -eq 0 ]; then failed=$((failed + 1)); f=$((f + 1)); fi
    grep -E '^(notice|skipped):' "$log" || true
    if [ "$f" -eq 0 ]; then
        echo "ok      $name: $p ($((SECONDS - start)) s)"
    else
        echo "FAILED  $name: $p passed, $f failed ($((SECONDS - start)) s)"
        tail -n 80 "$log"
    fi
}

echo "Installing packages …"
if ! plexus_install "$root" build run test package; then
    failed=$((failed + 1))
    finish
fi

if wanted checks; then
    for check in layering forbidden format packages scripts spelling i18n sbom selftest; do
        one "check $check" 120 python3 "tests/checks/$check.py"
    done
fi

one 'configure' 300 cmake --preset dev -DPLEXUS_UNITY_TESTS=ON || finish
one 'build' 3000 cmake --build --preset dev || finish
one 'check headless link' 60 python3 tests/checks/headless_link.py --build "$build"
if wanted checks; then
    one 'check qmllint' 600 cmake --build "$build" --target all_qmllint
    one 'check installers' 120 python3 tests/checks/installers.py --icons "$build/icons"
    one 'Debian packages of this build' 300 bash installers/linux/package.sh --build "$build" --no-build --quick --only deb \
        --out "$build/packages"
    one 'check clang-tidy' 900 python3 tests/checks/tidy_diff.py --build "$build"
fi
if wanted unit; then
    counted 'unit tests' 900 bash tests/unit/run.sh "$build"
fi
if wanted integration; then
    counted 'integration tests' 900 python3 tests/integration/run.py --plexusd "$build/plexusd"
fi
if wanted clients; then
    counted 'client tests' 600 bash tests/clients/run.sh "$build"
fi
if wanted desktop; then
    counted 'desktop tests' 600 python3 tests/e2e/run.py --plexus "$build/plexus"
fi
if [ "${PLEXUS_AGENT_TESTS:-}" = 1 ]; then
    # Agents as their makers ship them today: a download of 1.6 GB, and another version each week.
    counted 'agents' 1800 python3 tests/agents/run.py --build "$build"
fi
if [ "${PLEXUS_PACKAGE_TESTS:-}" = 1 ]; then
    # Release packages in fresh roots of Debian: an hour, so not with every run.
    one 'release packages' 7200 bash installers/linux/package.sh
    counted 'package tests' 3600 bash tests/packages/run.sh
fi
finish
