#!/usr/bin/env bash
# Run by hand before a larger change lands: format, clang-tidy and clazy over the whole tree, or over the files named.
#
#   packaging/check.sh [FILE.cpp…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
source packaging/packages.sh

need_packages "${build_packages[@]}" clang-format clang-tidy clazy shellcheck

if (($#)); then
    sources=("$@")
else
    mapfile -t sources < <(git ls-files 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp' 'resources/*.cpp' 'translations/*.cpp')
fi
mapfile -t all < <(git ls-files '*.cpp' '*.h')
mapfile -t scripts < <(git ls-files 'packaging/*.sh' .ci/run)

failed=0
step() {
    echo "== $1"
    shift
    "$@" || failed=1
}

step "shellcheck" shellcheck -x "${scripts[@]}"
step "clang-format" clang-format --dry-run -Werror "${all[@]}"

# Both read how each file is compiled; moc's and the resources' sources have to be there.
build dev
database=build/dev
# shellcheck disable=SC2317 # called by step
for_each_source() {
    printf '%s\0' "${sources[@]}" | xargs -0 -n 1 -P "$(nproc)" "$@"
}
step "clang-tidy" for_each_source clang-tidy --quiet -p "$database"
step "clazy" for_each_source clazy-standalone --checks=level0,level1 -p "$database" \
    --extra-arg=-Werror --header-filter="$PWD/(app|core|ui)/.*"

((failed == 0)) && echo "Nothing to mend."
exit "$failed"
