#!/usr/bin/env bash
# Writes the guide for staff as files, from the same pages that F1 shows: packaging/guide.sh [FOLDER]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
source packaging/packages.sh

folder=${1:-build/guide}
need_packages "${build_packages[@]}"
build release lyhord
mkdir -p "$folder"
for language in "sv" "fi"; do
    for kind in html pdf; do
        build/release/app/lyhord --language "$language" --guide "$folder/lyhord-$language.$kind"
    done
done
ls "$folder"
