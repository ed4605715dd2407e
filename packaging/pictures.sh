#!/usr/bin/env bash
# Renews the pictures in resources/pictures that the README shows: the real windows on made-up cases, drawn off screen.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
source packaging/packages.sh

need_packages "${build_packages[@]}"
build release lyhord lyhordctl
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The same moment each time, so that the pictures change only when the program does
moment=2026-11-20T10:00
build/release/app/lyhordctl --quiet --database "sqlite:$work/pictures.db" --as anna --now "$moment" \
    init --profile eskilstuna --sample 1500 --seed 7
mkdir -p resources/pictures
QT_QPA_PLATFORM=offscreen build/release/app/lyhord --database "sqlite:$work/pictures.db" --as anna --now "$moment" \
    --language sv --pictures "$work/pictures"
for picture in registration-light case-light queue-light answering-light statistics-light case-dark; do
    cp "$work/pictures/$picture.png" resources/pictures/
done
ls resources/pictures
