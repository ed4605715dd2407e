#!/usr/bin/env bash
# Brings the texts of the program into translations/*.ts: new ones as unfinished, gone ones are dropped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

tools=$(qmake6 -query QT_HOST_BINS 2>/dev/null || echo /usr/lib/qt6/bin)
update=("$tools/lupdate" -silent -locations none -no-obsolete -no-ui-lines -source-language en -I .)
"${update[@]}" core ui app -target-language sv_SE -ts translations/lyhord_sv.ts
"${update[@]}" core ui app -target-language fi_FI -ts translations/lyhord_fi.ts
# English needs nothing but its plurals.
"${update[@]}" -pluralonly core ui app -target-language en -ts translations/lyhord_en.ts

for language in "sv" "fi" "en"; do
    printf '%s: ' "$language"
    "$tools/lrelease" translations/lyhord_$language.ts -qm /dev/null | sed -n 's/^ *Generated //p'
done
