#!/bin/bash
# Fuzzes the parser with libFuzzer and AddressSanitizer.
# Usage: Tests/Fuzz/fuzz.sh [SECONDS] (default 60; 0 only replays the corpus).
# Tests/Fuzz/corpus keeps the smallest set of inputs found that reaches every branch; the ordinary
# tests read it too. A crash is left in .build-fuzz/ and ends the run.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
out=$PWD/.build-fuzz
mkdir -p "$out/found" Tests/Fuzz/corpus
flags=(-package-name gongwen -swift-version 6 -sanitize=fuzzer,address -parse-as-library -O -g
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility -I "$out")
for module in Diagnostics NoticeModel NoticeParser; do
  swiftc "${flags[@]}" -wmo -module-name "$module" -emit-module \
    -emit-module-path "$out/$module.swiftmodule" -c "Sources/$module"/*.swift -o "$out/$module.o"
done
swiftc "${flags[@]}" Tests/Fuzz/FuzzNotice.swift "$out"/{Diagnostics,NoticeModel,NoticeParser}.o -o "$out/fuzz"
# A crash must end the run, not wait for a backtrace.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
options=(-dict=Tests/Fuzz/notice.dict -max_len=4096 -timeout=5 -artifact_prefix="$out/")
if [ "$seconds" = 0 ]; then
  exec "$out/fuzz" "${options[@]}" -runs=0 Tests/Fuzz/corpus content/notices
fi
"$out/fuzz" "${options[@]}" -max_total_time="$seconds" -print_final_stats=1 "$out/found" Tests/Fuzz/corpus
rm -rf "$out/kept" && mkdir "$out/kept"
"$out/fuzz" "${options[@]}" -set_cover_merge=1 -use_counters=0 "$out/kept" Tests/Fuzz/corpus "$out/found"
rm -rf Tests/Fuzz/corpus && mv "$out/kept" Tests/Fuzz/corpus
