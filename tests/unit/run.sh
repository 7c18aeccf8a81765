#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs everything registered with ctest in a build directory and ends with "N passed, N failed".
set -uo pipefail
build=${1:?build directory}
log="$build/ctest.log"
ctest --test-dir "$build" -j2 --output-on-failure --no-tests=error >"$log" 2>&1
code=$?
[ "$code" -eq 0 ] || grep -vE '^ *[0-9]+/[0-9]+ Test .* Passed|^ +Start +[0-9]+:' "$log" | tail -n 200
grep -E 'Skipped' "$log" | sort -u | sed 's/^/notice: /'
total=$(sed -n 's/.* tests failed out of \([0-9]*\).*/\1/p' "$log" | tail -n 1)
bad=$(sed -n 's/.*, \([0-9]*\) tests failed out of .*/\1/p' "$log" | tail -n 1)
echo "$((${total:-0} - ${bad:-0})) passed, ${bad:-1} failed"
exit "$code"
