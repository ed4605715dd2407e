#!/usr/bin/env bash
# Installs what is missing on a Debian 12, builds, and runs every test.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
source packaging/packages.sh

need_packages "${build_packages[@]}" "${test_packages[@]}"
need_axe
build test
export QT_QPA_PLATFORM=offscreen
export LYHORD_CANARY_SECONDS=${LYHORD_CANARY_SECONDS:-120} # made-up statements of every login, tests/integration/test_canaries.cpp
ctest --preset test --parallel "$(nproc)"
