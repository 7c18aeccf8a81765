#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the .ts files up to date with the sources.
#   translations/update.sh [FOLDER]    writes to FOLDER (copies) instead of translations/
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target=${1:-"$root/translations"}
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
cd "$root"
# Only what people read in the window: the gateway's own texts are part of its API and stay English. What of them the
# window says anew is in app/viewmodels/common/gateway_sentences.h.
for ts in "$target"/plexus_*.ts; do
    plural=()
    # English differs from its source only in plural forms.
    [[ $ts == *_en.ts ]] && plural=(-pluralonly)
    "$lupdate" -silent -no-obsolete -locations none -no-ui-lines "${plural[@]}" -I . -I gateway app qml -ts "$ts"
done
