#!/usr/bin/env bash
# Feeds what reads words from outside with made-up ones. Run by hand, before a larger change of a reader lands.
#
#   packaging/fuzz.sh [MINUTES] [READER…]     30 minutes for each of tests/fuzz, unless said otherwise
#
# A line for each reader says what came of it. What breaks one is kept in build/fuzz/findings: put it into tests/fuzz/corpus
# under a name that says what it is, so that the ordinary tests read it ever after.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
source packaging/packages.sh

minutes=30
if [[ ${1:-} =~ ^[0-9]+$ ]]; then
    minutes=$((10#$1))
    shift
fi
readers=("$@")
if ((${#readers[@]} == 0)); then
    readers=(csv openeplatform open311 jsoncase profile searchwords personaldata)
fi
for reader in "${readers[@]}"; do
    if ((minutes == 0)) || [[ ! -f tests/fuzz/$reader.cpp || ! -d tests/fuzz/corpus/$reader ]]; then
        sed -n 's/^#   //p' "${BASH_SOURCE[0]}" >&2
        exit 2
    fi
done

need_packages "${build_packages[@]}" clang libclang-rt-dev
build fuzz "${readers[@]/#/fuzz_}"

failed=0
for reader in "${readers[@]}"; do
    grown=build/fuzz/corpus/$reader # kept from one time to the next
    findings=build/fuzz/findings/$reader
    log=$findings/log.txt
    mkdir -p "$grown" "$findings"
    rm -f "$findings"/*
    started=$SECONDS
    outcome="nothing found"
    if ! build/fuzz/tests/fuzz/fuzz_"$reader" -max_total_time=$((minutes * 60)) -timeout=10 -rss_limit_mb=2048 \
        -max_len=8192 -dict=tests/fuzz/"$reader".dict -artifact_prefix="$findings/" -print_final_stats=1 \
        "$grown" tests/fuzz/corpus/"$reader" >"$log" 2>&1; then
        failed=1
        outcome="broken by $(find "$findings" -type f ! -name log.txt | head -n 1), see $log"
    fi
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    echo "$reader: ${runs:-no} runs in $((SECONDS - started)) s, $(find "$grown" -type f | wc -l) new inputs, $outcome"
done
exit "$failed"
