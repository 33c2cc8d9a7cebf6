#!/bin/sh
# Instructions that matching takes, by byte of text and by token, at three sizes of lexicon; not
# run by "make check".  Needs valgrind.  Usage: match-speed.sh PROGRAM [DOCUMENTS]
set -eu
program=$1
documents=${2:-200}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# count FUNCTION TERMS [KIND]: instructions under a function; KIND adds patterns of one kind
count() {
	valgrind --tool=callgrind --callgrind-out-file="$folder/out" --collect-atstart=no \
		--toggle-collect="$1" "$program" "$2" "$documents" ${3+"$3"} \
		>"$folder/shape" 2>/dev/null
	sed -n 's/^\(summary\|totals\): *//p' "$folder/out" | head -n 1
}

printf '%8s %10s %10s %9s %14s %15s\n' terms bytes tokens matches match/byte match/token
for row in 100 1000 10000 '1000 classes' '1000 suffixes'; do
	terms=${row%% *}
	# shellcheck disable=SC2086
	match=$(count cad_matcher_run $row)
	read -r _ bytes tokens matches <"$folder/shape"
	[ "$row" = "$terms" ] || printf 'with 50 patterns that have %s:\n' "${row#* }"
	awk -v t="$terms" -v b="$bytes" -v k="$tokens" -v m="$matches" -v i="$match" 'BEGIN {
		printf "%8d %10d %10d %9d %14.2f %15.1f\n", t, b, k, m, i / b, i / k }'
done
printf 'for comparison, cutting into tokens: '
cut=$(count cad_tokens_new 100)
awk -v b="$bytes" -v i="$cut" 'BEGIN { printf "%.2f instructions a byte\n", i / b }'
