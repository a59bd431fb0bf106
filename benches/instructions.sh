#!/bin/sh
# Instructions a command takes, through the law and through the baseline, as valgrind counts them:
#   sh benches/instructions.sh
# Needs valgrind. The groups are made and dropped outside of what is counted.
set -eu
cd "$(dirname "$0")/.."
cargo bench --quiet --bench ratio --no-run
bench=$(find target/release/deps -name 'ratio-*' -perm -u+x -type f -exec ls -t {} + | head -n 1)
times=50
# The figure is of decide and evolve together, per command.
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect="ratio::by_$3*" \
        "$bench" count "$1" "$2" "$3" $times 2>&1 |
        awk -v times=$times '/Collected/ { printf "%d", $4 / times }'
}
echo "| term | command | baseline | law | ratio |"
echo "|---|---|---:|---:|---:|"
"$bench" steps | while IFS="$(printf '\t')" read -r term step; do
    baseline=$(count "$term" "$step" baseline </dev/null)
    law=$(count "$term" "$step" law </dev/null)
    echo "$term $step $baseline $law" | awk -v t="$term" -v s="$step" -v f="$baseline" -v l="$law" \
        '{ printf "| %s | %s | %d | %d | %.2f |\n", t, s, f, l, l / f }'
done
