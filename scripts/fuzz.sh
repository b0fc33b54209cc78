#!/usr/bin/env bash
# Runs every libFuzzer target of tests/fuzz, so many inputs each.   scripts/fuzz.sh RUNS [LONGEST INPUT [SEED]]
#
# Runs are counted, not timed: a slow machine tries as much as a quick one.
#
# Starts from tests/fuzz/seeds and from what earlier runs found, in build/fuzz/corpus. Ends with one line a target; fails where
# one found something, and says where the input is.
source "$(dirname "$0")/lib.sh"
runs=${1:-15000}
longest=${2:-2048}
seed=${3:-0}  # 0: another one each time

need_packages "${packages_fuzz[@]}"
configure fuzz
cmake --build --preset fuzz --target texts_fuzzer options_fuzzer formats_fuzzer histories_fuzzer >&2

found=0
for target in texts options formats histories; do
  corpus=build/fuzz/corpus/$target log=build/fuzz/$target.log
  mkdir -p "$corpus"
  if build/fuzz/tests/${target}_fuzzer -seed="$seed" -runs="$runs" -max_len="$longest" -timeout=30 \
    -rss_limit_mb=3000 -artifact_prefix="build/fuzz/$target-" "$corpus" "tests/fuzz/seeds/$target" >"$log" 2>&1; then
    echo "fuzz: $target clean, $(grep -oE '^Done [0-9]+ runs' "$log" | tail -1)"
  else
    found=1
    echo "fuzz: $target FOUND SOMETHING"
    grep -vE '^#[0-9]+' "$log" | tail -n 30
  fi
done
exit $found
